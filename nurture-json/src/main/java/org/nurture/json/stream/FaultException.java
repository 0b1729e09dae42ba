package org.nurture.json.stream;

import java.util.List;
import java.util.stream.Collectors;
import org.nurture.problem.Problem;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DatabindException;

/** The first fault that ended the good path; what a host's own mapper throws. */
public final class FaultException extends DatabindException {
    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;

    FaultException(JsonParser parser, List<Problem> problems) {
        super(parser, problems.stream().map(Problem::toString).collect(Collectors.joining("\n")));
        this.problems = List.copyOf(problems);
    }

    /**
     * Answers what was wrong.
     *
     * @return at least one problem
     */
    public List<Problem> problems() {
        return problems;
    }
}
