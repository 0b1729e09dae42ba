package org.nurture.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.nurture.coding.CodeConstant;
import org.nurture.json.shape.Member;
import org.nurture.json.shape.Shape;
import org.nurture.json.shape.Shapes;
import org.nurture.json.shape.WireNames;

/** The page of the package lists the closed sets of words, and no other; what is open is never refused. */
class ClosedSetsTest {
    @Test
    void thePageListsTheClosedSetsOfTheDocuments() throws IOException {
        Set<List<String>> words = new HashSet<>();
        CoreTypes.entities().forEach(type -> collect(Shapes.of(type), words, new HashSet<>()));
        Set<String> closed = new TreeSet<>();
        for (Class<?> type : CoreTypes.all()) {
            if (type.isEnum() && !CodeConstant.class.isAssignableFrom(type)) {
                List<String> own = Arrays.stream(type.getEnumConstants())
                        .map(constant -> WireNames.ofConstant((Enum<?>) constant))
                        .toList();
                if (words.contains(own)) {
                    closed.add(type.getName());
                }
            }
        }
        String page = Files.readString(Path.of(
                System.getProperty("nurture.root"), "nurture-json/src/main/java/org/nurture/json/package-info.java"));
        String section = page.substring(page.indexOf("<h2>Closed sets</h2>"), page.indexOf("<h2>Hosts"));
        Set<String> listed = new TreeSet<>();
        Matcher link = Pattern.compile("\\{@link (org[^}\\s]*)").matcher(section);
        while (link.find()) {
            listed.add(link.group(1));
        }

        assertThat(listed).isEqualTo(closed).hasSizeGreaterThan(20);
    }

    private static void collect(Shape shape, Set<List<String>> words, Set<Shape> seen) {
        if (!seen.add(shape)) {
            return;
        }
        if (shape instanceof Shape.Text text) {
            text.allowed().ifPresent(words::add);
        } else if (shape instanceof Shape.Many many) {
            collect(many.element(), words, seen);
        } else if (shape instanceof Shape.Composite composite) {
            composite.members().stream().map(Member::shape).forEach(member -> collect(member, words, seen));
        } else if (shape instanceof Shape.Union union) {
            union.byClass().values().forEach(each -> collect(each, words, seen));
        }
    }
}
