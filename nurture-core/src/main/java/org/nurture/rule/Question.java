package org.nurture.rule;

import static java.lang.invoke.MethodHandles.insertArguments;
import static java.lang.invoke.MethodType.methodType;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.function.ToIntFunction;

/**
 * What a condition asks of one subject after another.
 *
 * <p>What joins askings is said here once more, on handles. Were it shared with the walk, it would be compiled for the walk
 * first and be too long then to be looked into.
 */
final class Question<S> extends Often {
    private final Asking<S> asking;

    Question(Asking<S> asking) {
        this.asking = asking;
    }

    /** What handles are made of; looked up when the first is made, which a program that asks once never does. */
    private static final class Ways {
        static final MethodType ASKED = methodType(Outcome.class, Object.class, int.class);
        static final MethodHandle OF;
        static final MethodHandle JOINED = find("joined", boolean.class, MethodHandle.class, MethodHandle.class);
        static final MethodHandle JOINED_FOUR = find(
                "joined",
                boolean.class,
                MethodHandle.class,
                MethodHandle.class,
                MethodHandle.class,
                MethodHandle.class);
        static final MethodHandle OF_PARTS = find("ofParts", ToIntFunction.class, boolean.class, MethodHandle.class);
        static final MethodHandle OF_NUMBER =
                find("ofNumber", ToIntFunction.class, int.class, boolean.class, MethodHandle.class);
        static final MethodHandle WHERE = find("where", MethodHandle.class, MethodHandle.class);

        static {
            try {
                OF = MethodHandles.lookup().findVirtual(Asking.class, "of", ASKED);
            } catch (ReflectiveOperationException impossible) {
                throw new LinkageError("an asking cannot be asked", impossible);
            }
        }

        private Ways() {}

        private static MethodHandle find(String name, Class<?>... first) {
            try {
                MethodType type = ASKED.insertParameterTypes(0, first);
                return MethodHandles.lookup().findStatic(Question.class, name, type);
            } catch (ReflectiveOperationException impossible) {
                throw new LinkageError("no way to ask " + name, impossible);
            }
        }
    }

    Outcome ask(S subject, int part) {
        MethodHandle made = handle();
        if (made == null) {
            return asking.of(subject, part);
        }
        try {
            return (Outcome) made.invokeExact((Object) subject, part);
        } catch (Throwable fault) {
            throw Often.<RuntimeException>asItIs(fault);
        }
    }

    @Override
    MethodHandle make() {
        return handle(asking);
    }

    /** The same asking as a handle. */
    static MethodHandle handle(Asking<?> asking) {
        if (asking instanceof Askings.Joined<?> two) {
            return insertArguments(Ways.JOINED, 0, two.all(), handle(two.one()), handle(two.other()));
        }
        if (asking instanceof Askings.JoinedFour<?> four) {
            return insertArguments(
                    Ways.JOINED_FOUR,
                    0,
                    four.all(),
                    handle(four.one()),
                    handle(four.two()),
                    handle(four.three()),
                    handle(four.four()));
        }
        if (asking instanceof Askings.OfParts<?> parts) {
            return insertArguments(Ways.OF_PARTS, 0, parts.count(), parts.every(), handle(parts.demand()));
        }
        if (asking instanceof Askings.OfNumber<?> parts) {
            return insertArguments(
                    Ways.OF_NUMBER, 0, parts.count(), parts.number(), parts.atLeast(), handle(parts.demand()));
        }
        if (asking instanceof Askings.Where<?> where) {
            return insertArguments(Ways.WHERE, 0, handle(where.applies()), handle(where.demand()));
        }
        return Ways.OF.bindTo(asking);
    }

    static Outcome joined(boolean all, MethodHandle one, MethodHandle other, Object subject, int part)
            throws Throwable {
        Outcome first = (Outcome) one.invokeExact(subject, part);
        return first == Askings.Joined.settling(all)
                ? first
                : Askings.Joined.join(all, first, (Outcome) other.invokeExact(subject, part));
    }

    static Outcome joined(
            boolean all,
            MethodHandle one,
            MethodHandle two,
            MethodHandle three,
            MethodHandle four,
            Object subject,
            int part)
            throws Throwable {
        Outcome settling = Askings.Joined.settling(all);
        Outcome joined = (Outcome) one.invokeExact(subject, part);
        if (joined == settling) {
            return joined;
        }
        joined = Askings.Joined.join(all, joined, (Outcome) two.invokeExact(subject, part));
        if (joined == settling) {
            return joined;
        }
        joined = Askings.Joined.join(all, joined, (Outcome) three.invokeExact(subject, part));
        return joined == settling
                ? joined
                : Askings.Joined.join(all, joined, (Outcome) four.invokeExact(subject, part));
    }

    @SuppressWarnings("UnusedVariable") // parts are of the whole, not of a part
    static Outcome ofParts(ToIntFunction<Object> count, boolean every, MethodHandle demand, Object subject, int outer)
            throws Throwable {
        int parts = count.applyAsInt(subject);
        if (parts == Parts.UNKNOWN) {
            return Outcome.UNKNOWN;
        }
        Outcome settling = Askings.Joined.settling(every);
        Outcome joined = Outcome.NOT_APPLICABLE;
        for (int part = 0; part < parts; part++) {
            joined = Askings.Joined.join(every, joined, (Outcome) demand.invokeExact(subject, part));
            if (joined == settling) {
                return joined;
            }
        }
        return joined;
    }

    @SuppressWarnings("UnusedVariable") // parts are of the whole, not of a part
    static Outcome ofNumber(
            ToIntFunction<Object> count, int number, boolean atLeast, MethodHandle demand, Object subject, int outer)
            throws Throwable {
        int parts = count.applyAsInt(subject);
        if (parts == Parts.UNKNOWN) {
            return Outcome.UNKNOWN;
        }
        int holds = 0;
        int open = 0;
        for (int part = 0; part < parts; part++) {
            Outcome next = (Outcome) demand.invokeExact(subject, part);
            holds += next == Outcome.TRUE ? 1 : 0;
            open += next == Outcome.UNKNOWN ? 1 : 0;
        }
        return ForNumber.settle(number, atLeast, holds, open);
    }

    static Outcome where(MethodHandle applies, MethodHandle demand, Object subject, int part) throws Throwable {
        Outcome applied = (Outcome) applies.invokeExact(subject, part);
        if (applied != Outcome.TRUE) {
            return applied == Outcome.UNKNOWN ? Outcome.UNKNOWN : Outcome.NOT_APPLICABLE;
        }
        return (Outcome) demand.invokeExact(subject, part);
    }
}
