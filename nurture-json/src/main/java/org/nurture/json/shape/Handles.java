package org.nurture.json.shape;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Calls of public members by handles, without opening anything; whatever they throw comes out as it is. */
final class Handles {
    private static final MethodHandles.Lookup PUBLIC = MethodHandles.publicLookup();

    /** A call with any number of arguments. */
    interface Call {
        Object apply(@Nullable Object... arguments);
    }

    private Handles() {}

    static Call call(Class<?> type, String name, Class<?>... parameters) {
        return spread(find(type, name, parameters), parameters.length + 1);
    }

    static Call staticCall(Class<?> type, String name, Class<?>... parameters) {
        return spread(find(type, name, parameters), parameters.length);
    }

    static Call call(Method method) {
        return spread(unreflect(method), method.getParameterCount() + 1);
    }

    static Call constructor(Constructor<?> constructor) {
        try {
            return spread(PUBLIC.unreflectConstructor(constructor), constructor.getParameterCount());
        } catch (IllegalAccessException hidden) {
            throw new IllegalStateException(hidden);
        }
    }

    private static MethodHandle find(Class<?> type, String name, Class<?>... parameters) {
        try {
            return unreflect(type.getMethod(name, parameters));
        } catch (NoSuchMethodException missing) {
            throw new IllegalStateException(missing);
        }
    }

    private static MethodHandle unreflect(Method method) {
        try {
            return PUBLIC.unreflect(method);
        } catch (IllegalAccessException hidden) {
            throw new IllegalStateException(hidden);
        }
    }

    private static Call spread(MethodHandle handle, int arguments) {
        // A builder's add-all takes an Iterable and its varargs twin an array: never collect arguments.
        MethodHandle spread = handle.asFixedArity()
                .asType(MethodType.genericMethodType(arguments))
                .asSpreader(Object[].class, arguments);
        return values -> {
            try {
                return Objects.requireNonNull((Object) spread.invokeExact(values));
            } catch (RuntimeException | Error asItIs) {
                throw asItIs;
            } catch (Throwable checked) {
                throw new IllegalStateException(checked);
            }
        };
    }
}
