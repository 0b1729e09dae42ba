package org.nurture.json.shape;

import java.lang.invoke.LambdaConversionException;
import java.lang.invoke.LambdaMetafactory;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Calls of public members, without opening anything; whatever they throw comes out as it is.
 *
 * <p>Each becomes a class of its own, as a lambda expression in the source would: a handle that is kept in a field costs
 * several times as much, and reading and writing are little else than such calls.
 */
final class Handles {
    private static final MethodHandles.Lookup LOOKUP = MethodHandles.lookup();
    private static final int MOST = 8;

    /** A call without arguments. */
    interface Call0 {
        Object apply();
    }

    /** A call with one argument, the first of which may be the receiver, as in those below. */
    interface Call1 extends Function<Object, @Nullable Object> {
        @Override
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

    /** A call with seven arguments. */
    interface Call7 {
        Object apply(
                @Nullable Object a,
                @Nullable Object b,
                @Nullable Object c,
                @Nullable Object d,
                @Nullable Object e,
                @Nullable Object f,
                @Nullable Object g);
    }

    /** A call with eight arguments. */
    interface Call8 {
        Object apply(
                @Nullable Object a,
                @Nullable Object b,
                @Nullable Object c,
                @Nullable Object d,
                @Nullable Object e,
                @Nullable Object f,
                @Nullable Object g,
                @Nullable Object h);
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

    /**
     * Makes a maker that calls a constructor.
     *
     * @param source for each argument, the position of its value
     */
    static Maker constructor(Constructor<?> constructor, int[] source) {
        MethodHandle handle;
        try {
            handle = LOOKUP.unreflectConstructor(constructor).asFixedArity();
        } catch (IllegalAccessException hidden) {
            throw new IllegalStateException(hidden);
        }
        int arguments = constructor.getParameterCount();
        return arguments == 0 || arguments > MOST ? spread(handle, source) : spun(handle, source);
    }

    private static Maker spun(MethodHandle handle, int[] source) {
        int a = source[0];
        int b = at(source, 1);
        int c = at(source, 2);
        int d = at(source, 3);
        int e = at(source, 4);
        int f = at(source, 5);
        int g = at(source, 6);
        int h = at(source, 7);
        switch (source.length) {
            case 1 -> {
                Call1 call = lambda(Call1.class, handle);
                return new Maker() {
                    @Override
                    public Object make(@Nullable Object[] v) {
                        return call.apply(v[a]);
                    }
                };
            }
            case 2 -> {
                Call2 call = lambda(Call2.class, handle);
                return new Maker() {
                    @Override
                    public Object make(@Nullable Object[] v) {
                        return call.apply(v[a], v[b]);
                    }
                };
            }
            case 3 -> {
                Call3 call = lambda(Call3.class, handle);
                return new Maker() {
                    @Override
                    public Object make(@Nullable Object[] v) {
                        return call.apply(v[a], v[b], v[c]);
                    }
                };
            }
            case 4 -> {
                Call4 call = lambda(Call4.class, handle);
                return new Maker() {
                    @Override
                    public Object make(@Nullable Object[] v) {
                        return call.apply(v[a], v[b], v[c], v[d]);
                    }
                };
            }
            case 5 -> {
                Call5 call = lambda(Call5.class, handle);
                return new Maker() {
                    @Override
                    public Object make(@Nullable Object[] v) {
                        return call.apply(v[a], v[b], v[c], v[d], v[e]);
                    }
                };
            }
            case 6 -> {
                Call6 call = lambda(Call6.class, handle);
                return new Maker() {
                    @Override
                    public Object make(@Nullable Object[] v) {
                        return call.apply(v[a], v[b], v[c], v[d], v[e], v[f]);
                    }
                };
            }
            case 7 -> {
                Call7 call = lambda(Call7.class, handle);
                return new Maker() {
                    @Override
                    public Object make(@Nullable Object[] v) {
                        return call.apply(v[a], v[b], v[c], v[d], v[e], v[f], v[g]);
                    }
                };
            }
            default -> {
                Call8 call = lambda(Call8.class, handle);
                return new Maker() {
                    @Override
                    public Object make(@Nullable Object[] v) {
                        return call.apply(v[a], v[b], v[c], v[d], v[e], v[f], v[g], v[h]);
                    }
                };
            }
        }
    }

    private static int at(int[] source, int argument) {
        return argument < source.length ? source[argument] : -1;
    }

    private static Maker spread(MethodHandle handle, int[] source) {
        MethodHandle spread =
                handle.asType(MethodType.genericMethodType(source.length)).asSpreader(Object[].class, source.length);
        return new Maker() {
            @Override
            public Object make(@Nullable Object[] values) {
                @Nullable Object[] arguments = new Object[source.length];
                for (int i = 0; i < source.length; i++) {
                    arguments[i] = values[source[i]];
                }
                try {
                    return (Object) spread.invokeExact(arguments);
                } catch (RuntimeException | Error asItIs) {
                    throw asItIs;
                } catch (Throwable checked) {
                    throw new IllegalStateException(checked);
                }
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
