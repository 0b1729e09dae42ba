package org.nurture.json.shape;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What members of records and of entities have in common. */
final class Members {
    /** The type and the id first, then by name: an order that no virtual machine can change. */
    static final Comparator<Member> ORDER = Comparator.comparing(
                    (Member member) -> !member.name().equals("type"))
            .thenComparing(member -> !member.name().equals("id"))
            .thenComparing(Member::name);

    private Members() {}

    static Member of(String name, Type declared, Handles.Call1 read) {
        Type type = wrapped(declared).orElse(declared);
        Shape shape = Shapes.of(type);
        boolean optional = wrapped(declared).isPresent();
        boolean required = !optional && !(shape instanceof Shape.Many);
        return new Member(name, shape, required, getter(declared, shape, read));
    }

    static Map<String, Integer> positions(List<Member> members) {
        Map<String, Integer> positions = new LinkedHashMap<>();
        for (int i = 0; i < members.size(); i++) {
            positions.put(members.get(i).name(), i);
        }
        return positions;
    }

    /** What an optional type holds; empty if the type is not optional. */
    static Optional<Type> wrapped(Type declared) {
        if (declared == OptionalInt.class) {
            return Optional.of(int.class);
        }
        if (declared == OptionalLong.class) {
            return Optional.of(long.class);
        }
        return declared instanceof ParameterizedType type && type.getRawType() == Optional.class
                ? Optional.of(type.getActualTypeArguments()[0])
                : Optional.empty();
    }

    private static Function<Object, @Nullable Object> getter(Type declared, Shape shape, Handles.Call1 read) {
        if (declared == OptionalInt.class) {
            return value -> {
                OptionalInt number = (OptionalInt) read.apply(value);
                return number.isPresent() ? number.getAsInt() : null;
            };
        }
        if (declared == OptionalLong.class) {
            return value -> {
                OptionalLong number = (OptionalLong) read.apply(value);
                return number.isPresent() ? number.getAsLong() : null;
            };
        }
        if (wrapped(declared).isPresent()) {
            return value -> ((Optional<?>) read.apply(value)).orElse(null);
        }
        if (shape instanceof Shape.Many) {
            return value -> {
                Collection<?> entries = (Collection<?>) read.apply(value);
                return entries.isEmpty() ? null : entries;
            };
        }
        return read;
    }
}
