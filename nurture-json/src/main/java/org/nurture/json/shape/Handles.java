package org.nurture.json.shape;

import java.lang.invoke.LambdaConversionException;
import java.lang.invoke.LambdaMetafactory;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import org.jspecify.annotations.Nullable;

/**
 * Calls of public members, without opening anything; whatever they throw comes out as it is.
 *
 * <p>Each becomes a class of its own, as a lambda expression in the source would: a handle that is kept in a field costs
 * several times as much, and reading and writing are little else than such calls.
 */
final class Handles {
    private static final MethodHandles.Lookup LOOKUP = MethodHandles.lookup();
    private static final int MOST = 6;

    /** A call without arguments. */
    interface Call0 {
        Object apply();
    }

    /** A call with one argument, the first of which may be the receiver, as in those below. */
    interface Call1 {
        Object apply(@Nullable Object a);
    }

    /** A call with two arguments. */
    interface Call2 {
        Object apply(@Nullable Object a, @Nullable Object b);
    }

    /** A call with three arguments. */
    interface Call3 {
        Object apply(@Nullable Object a, @Nullable Object b, @Nullable Object c);
    }

    /** A call with four arguments. */
    interface Call4 {
        Object apply(@Nullable Object a, @Nullable Object b, @Nullable Object c, @Nullable Object d);
    }

    /** A call with five arguments. */
    interface Call5 {
        Object apply(
                @Nullable Object a, @Nullable Object b, @Nullable Object c, @Nullable Object d, @Nullable Object e);
    }

    /** A call with six arguments. */
    interface Call6 {
        Object apply(
                @Nullable Object a,
                @Nullable Object b,
                @Nullable Object c,
                @Nullable Object d,
                @Nullable Object e,
                @Nullable Object f);
    }

    private Handles() {}

    static Call0 staticCall(Class<?> type, String name) {
        return lambda(Call0.class, find(type, name));
    }

    static Call1 staticCall(Class<?> type, String name, Class<?> parameter) {
        return lambda(Call1.class, find(type, name, parameter));
    }

    static Call1 call(Class<?> type, String name) {
        return lambda(Call1.class, find(type, name));
    }

    static Call1 getter(Method method) {
        return lambda(Call1.class, unreflect(method));
    }

    static Call2 setter(Method method) {
        // A builder's add-all takes an Iterable and its varargs twin an array: never collect arguments.
        return lambda(Call2.class, unreflect(method).asFixedArity());
    }

    static Maker constructor(Constructor<?> constructor) {
        MethodHandle handle;
        try {
            handle = LOOKUP.unreflectConstructor(constructor).asFixedArity();
        } catch (IllegalAccessException hidden) {
            throw new IllegalStateException(hidden);
        }
        int arguments = constructor.getParameterCount();
        return arguments == 0 || arguments > MOST ? spread(handle, arguments) : spun(handle, arguments);
    }

    private static Maker spun(MethodHandle handle, int arguments) {
        switch (arguments) {
            case 1 -> {
                Call1 call = lambda(Call1.class, handle);
                return v -> call.apply(v[0]);
            }
            case 2 -> {
                Call2 call = lambda(Call2.class, handle);
                return v -> call.apply(v[0], v[1]);
            }
            case 3 -> {
                Call3 call = lambda(Call3.class, handle);
                return v -> call.apply(v[0], v[1], v[2]);
            }
            case 4 -> {
                Call4 call = lambda(Call4.class, handle);
                return v -> call.apply(v[0], v[1], v[2], v[3]);
            }
            case 5 -> {
                Call5 call = lambda(Call5.class, handle);
                return v -> call.apply(v[0], v[1], v[2], v[3], v[4]);
            }
            default -> {
                Call6 call = lambda(Call6.class, handle);
                return v -> call.apply(v[0], v[1], v[2], v[3], v[4], v[5]);
            }
        }
    }

    private static Maker spread(MethodHandle handle, int arguments) {
        MethodHandle spread =
                handle.asType(MethodType.genericMethodType(arguments)).asSpreader(Object[].class, arguments);
        return values -> {
            try {
                return (Object) spread.invokeExact(values);
            } catch (RuntimeException | Error asItIs) {
                throw asItIs;
            } catch (Throwable checked) {
                throw new IllegalStateException(checked);
            }
        };
    }

    private static <T> T lambda(Class<T> shape, MethodHandle target) {
        MethodType erased = MethodType.genericMethodType(target.type().parameterCount());
        try {
            Object made = LambdaMetafactory.metafactory(
                            LOOKUP,
                            "apply",
                            MethodType.methodType(shape),
                            erased,
                            target,
                            target.type().wrap())
                    .getTarget()
                    .invoke();
            return shape.cast(made);
        } catch (LambdaConversionException impossible) {
            throw new IllegalStateException(impossible);
        } catch (RuntimeException | Error asItIs) {
            throw asItIs;
        } catch (Throwable checked) {
            throw new IllegalStateException(checked);
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
            return LOOKUP.unreflect(method);
        } catch (IllegalAccessException hidden) {
            throw new IllegalStateException(hidden);
        }
    }
}
