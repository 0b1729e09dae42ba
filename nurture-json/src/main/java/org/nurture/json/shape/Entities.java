package org.nurture.json.shape;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** The form of an entity: its accessors, made by its builder. */
final class Entities {
    private Entities() {}

    static boolean isEntity(Class<?> type) {
        return Modifier.isAbstract(type.getModifiers())
                && !type.isInterface()
                && Arrays.stream(type.getClasses())
                        .anyMatch(nested -> nested.getSimpleName().equals("Builder"));
    }

    static Shape shape(Class<?> type, Optional<String> caseName) {
        Class<?> builder = Arrays.stream(type.getClasses())
                .filter(nested -> nested.getSimpleName().equals("Builder"))
                .findFirst()
                .orElseThrow();
        List<Member> members = new ArrayList<>();
        for (Method method : type.getMethods()) {
            if (isAccessor(method)) {
                members.add(Members.of(
                        WireNames.ofAccessor(method.getName()), method.getGenericReturnType(), Handles.getter(method)));
            }
        }
        members.sort(Members.ORDER);
        Handles.Call2[] setters = members.stream()
                .map(member -> Handles.setter(setter(builder, member)))
                .toArray(Handles.Call2[]::new);
        Handles.Call0 start = Handles.staticCall(type, "builder");
        Handles.Call1 build = Handles.call(builder, "build");
        Maker maker = new Maker() {
            @Override
            public Object make(@Nullable Object[] values) {
                Object begun = start.apply();
                for (int i = 0; i < setters.length; i++) {
                    if (values[i] != null) {
                        setters[i].apply(begun, values[i]);
                    }
                }
                return build.apply(begun);
            }
        };
        return new Shape.Composite(type, caseName, members, maker);
    }

    private static boolean isAccessor(Method method) {
        String name = method.getName();
        return Modifier.isAbstract(method.getModifiers())
                && method.getParameterCount() == 0
                && ((name.startsWith("get") && name.length() > 3) || (name.startsWith("is") && name.length() > 2));
    }

    /** Of the builder's methods of that name, the one for the bare value, or for all entries of a list at once. */
    private static Method setter(Class<?> builder, Member member) {
        boolean many = member.shape() instanceof Shape.Many;
        for (Method method : builder.getMethods()) {
            if (method.getName().equals(member.name()) && method.getParameterCount() == 1) {
                Type parameter = method.getParameterTypes()[0];
                boolean optional = parameter == Optional.class
                        || parameter == OptionalInt.class
                        || parameter == OptionalLong.class;
                if (many ? parameter == Iterable.class : !optional) {
                    return method;
                }
            }
        }
        throw new IllegalArgumentException(builder.getName() + " has no method " + member.name());
    }
}
