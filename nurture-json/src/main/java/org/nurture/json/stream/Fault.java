package org.nurture.json.stream;

import java.util.List;
import org.nurture.problem.Problem;
import org.nurture.problem.RefusedInputException;

/** The first fault, which ends the good path. It is made often and shown never, so it has neither message nor trace. */
public final class Fault extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;

    Fault(List<Problem> problems) {
        super(null, null, false, false);
        this.problems = List.copyOf(problems);
    }

    /**
     * Answers what was wrong as the core's exception, for the cause of what a host's mapper throws.
     *
     * @return the refusal
     */
    public RefusedInputException refusal() {
        return new RefusedInputException(problems);
    }
}
