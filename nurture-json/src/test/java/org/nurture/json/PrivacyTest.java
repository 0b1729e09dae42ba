package org.nurture.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.nurture.identity.PupilToken;
import org.nurture.json.shape.Member;
import org.nurture.json.shape.Shape;
import org.nurture.json.shape.Shapes;
import org.nurture.problem.RefusedInputException;

/**
 * No free text of a child's record shows in {@code toString}. A record of a child is one that names a child, and all that it
 * holds; a text is free if it may be a name with a blank and an apostrophe in it.
 */
class PrivacyTest {
    private static final String FREE = "Mrs Quill's";

    /** Names of parts of instruments and of rules, which tell nothing of anybody. */
    private static final Set<String> NAMES_OF_THINGS = new TreeSet<>(
            Set.of("Assessment.normSet", "Points.strand", "NotRelevant.strand", "Blank.strand", "Overridden.rule"));

    private final Map<Class<?>, Shape.Composite> ofChildren = new LinkedHashMap<>();

    PrivacyTest() {
        CoreTypes.entities().stream()
                .filter(type -> Arrays.stream(type.getMethods())
                        .map(Method::getReturnType)
                        .anyMatch(PupilToken.class::equals))
                .forEach(type -> reach(Shapes.of(type)));
    }

    private void reach(Shape shape) {
        if (shape instanceof Shape.Many many) {
            reach(many.element());
        } else if (shape instanceof Shape.Union union) {
            union.cases().values().forEach(this::reach);
        } else if (shape instanceof Shape.Composite record && ofChildren.put(record.type(), record) == null) {
            record.members().forEach(member -> reach(member.shape()));
        }
    }

    @Test
    void noFreeTextOfAChildShows() {
        List<String> shown = new ArrayList<>();
        Set<String> free = new TreeSet<>();
        for (Shape.Composite shape : ofChildren.values()) {
            for (Member member : shape.members()) {
                String name = shape.type().getSimpleName() + "." + member.name();
                Optional<Object> value = with(shape, member);
                value.ifPresent(taken -> free.add(name));
                value.filter(taken -> taken.toString().contains(FREE)).ifPresent(taken -> shown.add(name));
            }
        }
        assertThat(free)
                .contains("BaseClass.name", "Observation.behaviour", "EventHeader.authority", "Extension.reason");
        assertThat(shown).filteredOn(name -> !NAMES_OF_THINGS.contains(name)).isEmpty();
    }

    /** A value with the free text as that member; empty if no such text is taken there. */
    private static Optional<Object> with(Shape.Composite shape, Member member) {
        if (!(member.shape() instanceof Shape.Text text) || text.allowed().isPresent()) {
            return Optional.empty();
        }
        Object free;
        try {
            free = text.parse().apply(FREE);
        } catch (RefusedInputException notFree) {
            return Optional.empty();
        }
        try {
            return Optional.of(new RandomValues(7)
                    .record(shape, Map.of(shape.byName().get(member.name()), free)));
        } catch (AssertionError neverTaken) {
            return Optional.empty();
        }
    }
}
