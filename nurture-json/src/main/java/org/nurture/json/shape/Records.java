package org.nurture.json.shape;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The form of a record: its components, made by its canonical constructor. */
final class Records {
    private Records() {}

    static Shape shape(Class<?> type, Optional<String> caseName) {
        RecordComponent[] components = type.getRecordComponents();
        List<Member> members = new ArrayList<>();
        for (RecordComponent component : components) {
            members.add(Members.of(
                    component.getName(), component.getGenericType(), Handles.getter(component.getAccessor())));
        }
        members.sort(Members.ORDER);
        Map<String, Integer> positions = Members.positions(members);
        int[] source = new int[components.length];
        List<Adapted> adapted = new ArrayList<>();
        for (int i = 0; i < components.length; i++) {
            int position = positions.getOrDefault(components[i].getName(), -1);
            source[i] = position;
            adapter(components[i].getGenericType(), members.get(position).shape())
                    .ifPresent(adapter -> adapted.add(new Adapted(position, adapter)));
        }
        Maker constructor = Handles.constructor(canonical(type, components), source);
        Maker maker = adapted.isEmpty() ? constructor : maker(adapted.toArray(Adapted[]::new), constructor);
        return new Shape.Composite(type, caseName, members, maker);
    }

    private static Maker maker(Adapted[] adapted, Maker constructor) {
        return new Maker() {
            @Override
            public Object make(@Nullable Object[] values) {
                for (Adapted member : adapted) {
                    values[member.position] = member.adapter.apply(values[member.position]);
                }
                return constructor.make(values);
            }
        };
    }

    private static Constructor<?> canonical(Class<?> type, RecordComponent[] components) {
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        try {
            return type.getConstructor(types);
        } catch (NoSuchMethodException hidden) {
            throw new IllegalArgumentException("the record " + type.getName() + " is not public", hidden);
        }
    }

    /** Makes an argument of the constructor of the value of a member, which is null where the member is absent. */
    private interface Adapter {
        @Nullable
        Object apply(@Nullable Object value);
    }

    /**
     * A member whose value is not handed on as it is, as most are.
     *
     * @param position its position
     * @param adapter what makes the argument
     */
    private record Adapted(int position, Adapter adapter) {}

    private static Optional<Adapter> adapter(Type declared, Shape shape) {
        if (declared == OptionalInt.class) {
            return Optional.of(value -> value == null ? OptionalInt.empty() : OptionalInt.of((Integer) value));
        }
        if (declared == OptionalLong.class) {
            return Optional.of(value -> value == null ? OptionalLong.empty() : OptionalLong.of((Long) value));
        }
        if (Members.wrapped(declared).isPresent()) {
            return Optional.of(Optional::ofNullable);
        }
        if (shape instanceof Shape.Many many) {
            return Optional.of(
                    many.sorted()
                            ? value -> Collections.unmodifiableSortedSet(new TreeSet<>(entries(value)))
                            : Records::entries);
        }
        return Optional.empty();
    }

    private static List<?> entries(@Nullable Object value) {
        return value == null ? List.of() : (List<?>) value;
    }
}
