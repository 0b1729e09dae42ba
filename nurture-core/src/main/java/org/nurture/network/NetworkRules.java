package org.nurture.network;

import org.nurture.problem.Pointer;
import org.nurture.problem.Problem;
import org.nurture.rule.RuleBook;
import org.nurture.rule.WholeFact;

/**
 * The rules of a network that is consistent. They need no policy: it is nobody's guidance that a child is in one room at a
 * time. {@link NetworkReview} tells of each place at which one is broken.
 *
 * <p>Ids are permanent: no rule changes its meaning under its id, and no id is used again.
 */
public final class NetworkRules {
    /** How many places have a child in two of them in one half-day. */
    public static final WholeFact<NetworkOnDay> CHILDREN_IN_TWO_PLACES = count(
            "children-in-two-places",
            "the number of places whose child has another in the same half-day",
            "places",
            "network.child-in-two-places");

    /** How many assignments have an adult in two of them in one half-day. */
    public static final WholeFact<NetworkOnDay> ADULTS_IN_TWO_ROOMS = count(
            "adults-in-two-rooms",
            "the number of assignments whose adult has another in the same half-day",
            "assignments",
            "network.adult-in-two-rooms");

    /** How many ids lead to nothing in the document. */
    public static final WholeFact<NetworkOnDay> UNKNOWN_REFERENCES =
            count("unknown-references", "the number of ids that lead to nothing", "ids", "network.unknown-reference");

    /** How many places lie outside the life of their group. */
    public static final WholeFact<NetworkOnDay> PLACES_OUTSIDE_GROUP = count(
            "places-outside-group",
            "the number of places outside their group's life",
            "places",
            "network.outside-group");

    /** The book {@code network.consistent}. */
    public static final RuleBook<NetworkOnDay> CONSISTENT =
            RuleBook.write("network.consistent", "the network is consistent", NetworkOnDay.class, NetworkRules::write);

    private NetworkRules() {}

    private static void write(RuleBook.Writer<NetworkOnDay> book) {
        book.names(subject -> "network " + subject.network().getId());
        book.rule(
                "network.one-place-at-a-time",
                rule -> rule.states("No child is in two places in one half-day")
                        .requires(CHILDREN_IN_TWO_PLACES.is(0)));
        book.rule(
                "network.one-room-at-a-time",
                rule -> rule.states("No adult is in two rooms in one half-day").requires(ADULTS_IN_TWO_ROOMS.is(0)));
        book.rule(
                "network.members-exist",
                rule -> rule.states("Every id leads to a record of the document")
                        .requires(UNKNOWN_REFERENCES.is(0)));
        book.rule(
                "network.places-within-groups",
                rule -> rule.states("Every place lies within the life of its group")
                        .requires(PLACES_OUTSIDE_GROUP.is(0)));
    }

    private static WholeFact<NetworkOnDay> count(String name, String label, String unit, String code) {
        return WholeFact.of(
                name,
                label,
                unit,
                (subject, part) -> subject.ofKind(code).size(),
                (subject, part) -> subject.ofKind(code).stream()
                        .map(Problem::getPointer)
                        .findFirst()
                        .orElse(Pointer.ROOT));
    }
}
