package org.nurture.network;

import java.util.List;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import org.nurture.problem.Pointer;
import org.nurture.problem.Problem;
import org.nurture.rule.FactReader;
import org.nurture.rule.RuleBook;
import org.nurture.rule.WholeFact;

/**
 * The rules of a network that is consistent. They need no policy: it is nobody's guidance that a child is in one room at a
 * time. {@link NetworkReview} tells of each place at which one is broken.
 *
 * <p>Silence is no pass: who has a second entry whose half-days are not settled leaves the rule of that kind undetermined, and a
 * rule that finds nothing to compare does not apply, so that an empty network is not consistent but undetermined. Whether
 * an id leads to a record, and whether a place lies within the life of its group, is always known where there is one.
 *
 * <p>Ids are permanent: no rule changes its meaning under its id, and no id is used again.
 */
public final class NetworkRules {
    /**
     * How many places have a child in two of them in one half-day: at least those that surely do, at most those too whose
     * half-days, or those of the other place, are not settled yet. It does not apply where no place is held on the day.
     */
    public static final WholeFact<NetworkOnDay> CHILDREN_IN_TWO_PLACES = clash(
            "children-in-two-places",
            "the number of places whose child has another in the same half-day",
            "places",
            Clashes::children);

    /**
     * How many assignments have an adult in two groups in one half-day: at least those that surely do, at most those too
     * whose half-days, or those of the other assignment, are not settled yet. Two roles in one group are one room. It does
     * not apply where nobody is assigned on the day.
     */
    public static final WholeFact<NetworkOnDay> ADULTS_IN_TWO_ROOMS = clash(
            "adults-in-two-rooms",
            "the number of assignments whose adult has another in the same half-day",
            "assignments",
            Clashes::adults);

    /** How many ids lead to nothing in the document. It does not apply where no record names another. */
    public static final WholeFact<NetworkOnDay> UNKNOWN_REFERENCES = count(
            "unknown-references",
            "the number of ids that lead to nothing",
            "ids",
            "network.unknown-reference",
            References::followed);

    /** How many places lie outside the life of their group. It does not apply where there is no place. */
    public static final WholeFact<NetworkOnDay> PLACES_OUTSIDE_GROUP = count(
            "places-outside-group",
            "the number of places outside their group's life",
            "places",
            "network.outside-group",
            References::places);

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

    private static WholeFact<NetworkOnDay> clash(
            String name, String label, String unit, Function<Clashes, Clashes.Kind> kind) {
        return WholeFact.<NetworkOnDay>of(
                        name,
                        label,
                        unit,
                        (subject, part) -> {
                            Clashes.Kind compared = kind.apply(subject.clashes());
                            return compared.entries() == 0
                                    ? FactReader.NOT_APPLICABLE
                                    : compared.sure().size();
                        },
                        (subject, part) -> {
                            Clashes.Kind compared = kind.apply(subject.clashes());
                            return first(compared.sure().isEmpty() ? compared.possible() : compared.sure());
                        })
                .atMostBy((subject, part) -> {
                    Clashes.Kind compared = kind.apply(subject.clashes());
                    return (long) compared.sure().size() + compared.possible().size();
                });
    }

    private static WholeFact<NetworkOnDay> count(
            String name, String label, String unit, String code, ToIntFunction<References> asked) {
        return WholeFact.of(
                name,
                label,
                unit,
                (subject, part) -> asked.applyAsInt(subject.references()) == 0
                        ? FactReader.NOT_APPLICABLE
                        : subject.ofKind(code).size(),
                (subject, part) -> first(subject.ofKind(code)));
    }

    private static Pointer first(List<Problem> problems) {
        return problems.stream().map(Problem::getPointer).findFirst().orElse(Pointer.ROOT);
    }
}
