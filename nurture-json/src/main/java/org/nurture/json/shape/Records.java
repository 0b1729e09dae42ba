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
        // An adapter for each member that needs one, null for the others: most are handed on as they are.
        @Nullable Adapter[] adapters = new Adapter[components.length];
        for (int i = 0; i < components.length; i++) {
            source[i] = positions.getOrDefault(components[i].getName(), -1);
            adapters[source[i]] = adapter(
                    components[i].getGenericType(), members.get(source[i]).shape());
        }
        Maker constructor = Handles.constructor(canonical(type, components), source);
        Maker maker = values -> {
            for (int i = 0; i < adapters.length; i++) {
                Adapter adapter = adapters[i];
                if (adapter != null) {
                    values[i] = adapter.apply(values[i]);
                }
            }
            return constructor.make(values);
        };
        return new Shape.Composite(type, caseName, members, maker);
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

    private static @Nullable Adapter adapter(Type declared, Shape shape) {
        if (declared == OptionalInt.class) {
            return value -> value == null ? OptionalInt.empty() : OptionalInt.of((Integer) value);
        }
        if (declared == OptionalLong.class) {
            return value -> value == null ? OptionalLong.empty() : OptionalLong.of((Long) value);
        }
        if (Members.wrapped(declared).isPresent()) {
            return Optional::ofNullable;
        }
        if (shape instanceof Shape.Many many) {
            return many.sorted()
                    ? value -> Collections.unmodifiableSortedSet(new TreeSet<>(entries(value)))
                    : Records::entries;
        }
        return null;
    }

    private static List<?> entries(@Nullable Object value) {
        return value == null ? List.of() : (List<?>) value;
    }
}
