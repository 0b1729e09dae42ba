package org.nurture.json.collect;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.nurture.problem.Pointer;
import org.nurture.problem.Problem;
import org.nurture.problem.Severity;
import org.nurture.problem.TextPosition;

/** What is wrong or worth knowing, as it is found while a document is read: so many and no more. */
final class Problems {
    private final boolean lenient;
    private final List<Problem> problems = new ArrayList<>();
    private final List<Problem> notices = new ArrayList<>();

    Problems(boolean lenient) {
        this.lenient = lenient;
    }

    List<Problem> problems() {
        return List.copyOf(problems);
    }

    List<Problem> notices() {
        return List.copyOf(notices);
    }

    /** How many problems there are; one more than are told if there are more. */
    int count() {
        return problems.size();
    }

    boolean isFull() {
        return problems.size() > Collector.MOST_PROBLEMS;
    }

    /** Reports a problem for which there is no value. */
    Optional<Object> refuse(Problem problem, Pointer at, TextPosition position) {
        report(problem, at, position);
        return Optional.empty();
    }

    void report(Problem problem, Pointer at, TextPosition position) {
        add(problems, problem, at, position);
    }

    void notice(Problem problem, Pointer at, TextPosition position) {
        add(notices, problem.with(Severity.NOTICE), at, position);
    }

    private static void add(List<Problem> list, Problem problem, Pointer at, TextPosition position) {
        if (list.size() < Collector.MOST_PROBLEMS) {
            list.add(problem.under(at).with(position));
        } else if (list.size() == Collector.MOST_PROBLEMS) {
            list.add(
                    Problem.of("json.more-problems").with(problem.getSeverity()).with(position));
        }
    }

    void reportUnlessLenient(Problem problem, Pointer at, TextPosition position) {
        if (lenient) {
            notice(problem, at, position);
        } else {
            report(problem, at, position);
        }
    }
}
