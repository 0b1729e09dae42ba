package org.nurture.rule;

import java.lang.invoke.MethodHandle;
import org.jspecify.annotations.Nullable;

/**
 * What is asked by a walk at first, and by a method handle once it was asked often. A handle is compiled for itself, with all
 * that it asks as constants, where a walk makes a call for each thing that is not known beforehand: so it takes a fraction
 * of the time.
 */
abstract class Often {
    /** So often that a service asks it all day. Making a handle and compiling it takes as long as very many walks. */
    static final int OFTEN = 2_000;

    /** Counted without care for other threads: some more make no difference. */
    private int asked;

    /** A thread that does not see it yet goes on walking. */
    private @Nullable MethodHandle handle;

    /** The handle, if there is one by now; null while it is to be walked. */
    final @Nullable MethodHandle handle() {
        MethodHandle made = handle;
        if (made == null && ++asked == OFTEN) {
            handle = tryMake();
        }
        return made;
    }

    /** The handle; null where none can be made, and then it is walked for ever. */
    private @Nullable MethodHandle tryMake() {
        try {
            return make();
        } catch (LinkageError | StackOverflowError impossible) {
            return null;
        }
    }

    /** Makes the handle. */
    abstract MethodHandle make();

    /** What a reader throws is thrown on as a walk would, declared or not. */
    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"}) // Nothing is checked when it is thrown.
    static <E extends Throwable> E asItIs(Throwable fault) throws E {
        throw (E) fault;
    }
}
