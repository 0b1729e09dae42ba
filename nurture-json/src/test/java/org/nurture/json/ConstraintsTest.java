package org.nurture.json;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.Valid;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.constraints.Size;
import jakarta.validation.metadata.PropertyDescriptor;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.nurture.json.shape.Shape;
import org.nurture.json.shape.Shapes;
import org.nurture.problem.RefusedInputException;

/** Every constraint that the core declares fires once under a stock validator, and nothing is left unbounded. */
class ConstraintsTest {
    private static final Validator VALIDATOR =
            Validation.buildDefaultValidatorFactory().getValidator();

    /** A list of more entries than this is not filled to its bound: there the declaration is looked at instead. */
    private static final int FILLED = 2_500;

    @Test
    void randomValuesWithinBoundsViolateNothing() {
        for (Class<?> type : CoreTypes.entities()) {
            Object value = new RandomValues(7).of(Shapes.of(type));
            assertThat(VALIDATOR.validate(value)).as(type.getSimpleName()).isEmpty();
        }
    }

    @Test
    void everyTextAndListIsBounded() {
        List<String> unbounded = new ArrayList<>();
        for (Class<?> type : CoreTypes.entities()) {
            for (Method accessor : accessors(type)) {
                boolean text = accessor.getReturnType() == String.class;
                boolean list = accessor.getReturnType() == List.class;
                if ((text || list) && !accessor.isAnnotationPresent(Size.class)) {
                    unbounded.add(type.getSimpleName() + "." + accessor.getName());
                }
            }
        }
        // The time of a claim and the id of a layer are bounded by laws of their own: others cannot be built.
        assertThat(unbounded).containsExactlyInAnyOrder("HistoricalClaim.getWhen", "PolicyLayer.getId");
    }

    @Test
    void everySizeFiresOnce() {
        int fired = 0;
        for (Class<?> type : CoreTypes.entities()) {
            for (Method accessor : accessors(type)) {
                Size size = accessor.getAnnotation(Size.class);
                if (size == null) {
                    continue;
                }
                PropertyDescriptor declared =
                        VALIDATOR.getConstraintsForClass(type).getConstraintsForProperty(name(accessor));
                assertThat(declared.getConstraintDescriptors())
                        .as(type + "." + accessor.getName())
                        .hasSize(1);
                if (accessor.getReturnType() == String.class) {
                    assertFires(type, accessor, "n".repeat(size.max() + 1));
                    fired++;
                    if (size.min() > 0) {
                        assertFires(type, accessor, "");
                        fired++;
                    }
                } else if (size.max() < FILLED
                        && accessor.getReturnType() == List.class
                        && fill(type, accessor, size)) {
                    fired++;
                }
            }
        }
        assertThat(fired).isGreaterThan(35);
    }

    @Test
    void everySizeOfAnEntryFiresOnce() {
        int fired = 0;
        for (Class<?> type : CoreTypes.entities()) {
            for (Method accessor : accessors(type)) {
                Size size = entrySize(accessor);
                if (size != null) {
                    Object wrong = "n".repeat(size.max() + 1);
                    assertFires(type, accessor, accessor.getReturnType() == List.class ? List.of(wrong) : wrong);
                    fired++;
                }
            }
        }
        assertThat(fired).isGreaterThanOrEqualTo(6);
    }

    @Test
    void nestedEntitiesAreLookedInto() {
        for (Class<?> type : CoreTypes.entities()) {
            for (Method accessor : accessors(type)) {
                AnnotatedType entry = entry(accessor);
                if (entry != null
                        && entry.getType() instanceof Class<?> nested
                        && CoreTypes.entities().contains(nested)) {
                    assertThat(entry.isAnnotationPresent(Valid.class))
                            .as(type.getSimpleName() + "." + accessor.getName())
                            .isTrue();
                }
            }
        }
    }

    private static void assertFires(Class<?> type, Method accessor, Object wrong) {
        Object value = with(type, accessor, wrong);
        assertThat(VALIDATOR.validate(value))
                .as(type.getSimpleName() + "." + accessor.getName())
                .singleElement()
                .satisfies(violation ->
                        assertThat(violation.getPropertyPath().toString()).startsWith(name(accessor)));
    }

    /** Fills a list one above its bound, unless its own laws forbid so many entries that chance makes. */
    private static boolean fill(Class<?> type, Method accessor, Size size) {
        Shape element = ((Shape.Many) member(type, accessor)).element();
        List<Object> entries = new ArrayList<>();
        RandomValues random = new RandomValues(new Random(size.max()).nextLong());
        for (int i = 0; i <= size.max(); i++) {
            entries.add(random.of(element));
        }
        try {
            assertFires(type, accessor, Collections.unmodifiableList(entries));
            return true;
        } catch (RefusedInputException uniquenessForbidsIt) {
            return false;
        }
    }

    private static Object with(Class<?> type, Method accessor, Object changed) {
        Shape.Composite shape = (Shape.Composite) Shapes.of(type);
        Object valid = new RandomValues(7).of(shape);
        Object[] values =
                shape.members().stream().map(part -> part.get().apply(valid)).toArray();
        values[shape.byName().get(name(accessor))] = changed;
        return shape.maker().make(values);
    }

    private static Shape member(Class<?> type, Method accessor) {
        Shape.Composite shape = (Shape.Composite) Shapes.of(type);
        return shape.members().get(shape.byName().get(name(accessor))).shape();
    }

    private static Size entrySize(Method accessor) {
        AnnotatedType entry = entry(accessor);
        return entry == null ? null : entry.getAnnotation(Size.class);
    }

    private static AnnotatedType entry(Method accessor) {
        return accessor.getAnnotatedReturnType() instanceof AnnotatedParameterizedType generic
                ? generic.getAnnotatedActualTypeArguments()[0]
                : null;
    }

    private static List<Method> accessors(Class<?> type) {
        return Arrays.stream(type.getMethods())
                .filter(method -> Modifier.isAbstract(method.getModifiers()))
                .toList();
    }

    private static String name(Method accessor) {
        String name = accessor.getName().substring(3);
        return name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
    }
}
