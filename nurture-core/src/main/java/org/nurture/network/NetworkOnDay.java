package org.nurture.network;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.nurture.problem.Problem;

/**
 * A network on a day, with every reference followed and everybody's week laid side by side, once. It is what the rules of
 * {@link NetworkRules} judge. Immutable.
 */
public final class NetworkOnDay {
    private final Network network;
    private final LocalDate day;
    private final References references;
    private final Clashes clashes;
    private final Map<String, List<Problem>> findings;

    private NetworkOnDay(Network network, LocalDate day) {
        this.network = network;
        this.day = day;
        this.references = References.of(network);
        this.clashes = Clashes.of(network, day);
        this.findings = NetworkReview.of(references, clashes).stream().collect(Collectors.groupingBy(Problem::getCode));
    }

    /**
     * Takes a network as it stands on a day.
     *
     * @param network the network
     * @param day the day for which places and assignments are compared
     * @return the subject
     */
    public static NetworkOnDay of(Network network, LocalDate day) {
        return new NetworkOnDay(network, day);
    }

    /**
     * Answers the network.
     *
     * @return the network
     */
    public Network network() {
        return network;
    }

    /**
     * Answers the day.
     *
     * @return the day
     */
    public LocalDate day() {
        return day;
    }

    References references() {
        return references;
    }

    Clashes clashes() {
        return clashes;
    }

    /** What does not fit together, of one kind, in the order of the document. */
    List<Problem> ofKind(String code) {
        return findings.getOrDefault(code, List.of());
    }

    /** Shows the network's id and the day. */
    @Override
    public String toString() {
        return "NetworkOnDay[" + network.getId() + ", " + day + "]";
    }
}
