package org.nurture.network;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.nurture.problem.Problem;
import org.nurture.problem.Severity;

/**
 * Finds what does not fit together in a network: references that lead nowhere, a child in two places in one half-day, an
 * adult in two rooms at once, places outside their group's life.
 *
 * <p>None of it is impossible, since documents are sent in parts and schools err; so all of it can be represented, and
 * is reported with a pointer into the document. Every finding is a warning.
 */
public final class NetworkReview {
    private NetworkReview() {}

    /**
     * Reviews a network on a day.
     *
     * @param network the network
     * @param day the day for which places and assignments are compared
     * @return the findings, in the order of the document
     */
    public static List<Problem> of(Network network, LocalDate day) {
        return of(References.of(network), Clashes.of(network, day));
    }

    static List<Problem> of(References references, Clashes clashes) {
        List<Problem> findings = new ArrayList<>(references.dangling());
        findings.addAll(clashes.children().sure());
        findings.addAll(clashes.adults().sure());
        return findings.stream()
                .map(finding -> finding.with(Severity.WARNING))
                .sorted(Comparator.comparing(Problem::getPointer).thenComparing(Problem::getCode))
                .toList();
    }
}
