package org.nurture.referral;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.nurture.identity.EventId;
import org.nurture.problem.RefusedInputException;

/** Brings two histories of one referral together that grew apart. */
final class Merging {
    private Merging() {}

    /**
     * Where an event stands among those of its moment. An event counts by the highest id that its side has up to it, so that
     * each side keeps its own order; whatever is brought together in whatever order comes out alike, since no event changes
     * its rank by it.
     *
     * @param highest the highest id of its side and moment up to the event
     * @param after how many events of its side have come since the one with that id
     */
    private record Rank(EventId highest, int after) implements Comparable<Rank> {
        @Override
        public int compareTo(Rank other) {
            int byId = highest.compareTo(other.highest);
            return byId == 0 ? Integer.compare(after, other.after) : byId;
        }
    }

    private static Comparator<ReferralEvent> inOrder(List<ReferralEvent> ours, List<ReferralEvent> theirs) {
        Map<ReferralEvent, Rank> ranks = new HashMap<>();
        rank(ours, ranks);
        rank(theirs, ranks);
        return Comparator.comparing((ReferralEvent event) -> event.header().recordedAt())
                .thenComparing(event -> Objects.requireNonNull(ranks.get(event)))
                .thenComparing(event -> event.header().id());
    }

    private static void rank(List<ReferralEvent> events, Map<ReferralEvent, Rank> ranks) {
        Rank last = null;
        Instant moment = Instant.MIN;
        for (ReferralEvent event : events) {
            EventId id = event.header().id();
            boolean highest =
                    last == null || !event.header().recordedAt().equals(moment) || id.compareTo(last.highest()) > 0;
            last = highest || last == null ? new Rank(id, 0) : new Rank(last.highest(), last.after() + 1);
            moment = event.header().recordedAt();
            ranks.merge(event, last, (one, other) -> one.compareTo(other) > 0 ? one : other);
        }
    }

    static Merge of(Referral one, Referral other) {
        boolean same = one.getId().equals(other.getId())
                && one.getPupil().equals(other.getPupil())
                && one.getHomeSchool().equals(other.getHomeSchool());
        if (!same) {
            throw RefusedInputException.of("referral.merge-another");
        }
        int shared = 0;
        int shorter = Math.min(one.getEvents().size(), other.getEvents().size());
        while (shared < shorter
                && one.getEvents().get(shared).equals(other.getEvents().get(shared))) {
            shared++;
        }
        List<ReferralEvent> ours = only(one, other);
        List<ReferralEvent> theirs = only(other, one);
        if (ours.isEmpty() != theirs.isEmpty()) {
            // One knows all that the other knows; there is nothing to put in order.
            return new Merge.Merged(ours.isEmpty() ? other : one);
        }
        if (sameId(ours, theirs)) {
            return new Merge.Conflict(Merge.Reason.SAME_ID, ours, theirs);
        }
        if (unclear(one) || unclear(other)) {
            return new Merge.Conflict(Merge.Reason.UNRECOGNISED, ours, theirs);
        }
        List<ReferralEvent> before = one.getEvents().subList(0, shared);
        Set<ReferralEvent> later =
                new HashSet<>(one.getEvents().subList(shared, one.getEvents().size()));
        later.addAll(other.getEvents().subList(shared, other.getEvents().size()));
        Comparator<ReferralEvent> order = inOrder(
                one.getEvents().subList(shared, one.getEvents().size()),
                other.getEvents().subList(shared, other.getEvents().size()));
        List<ReferralEvent> common = later.stream()
                .filter(event -> !ours.contains(event) && !theirs.contains(event))
                .sorted(order)
                .toList();
        List<ReferralEvent> base = joined(before, common);
        List<ReferralEvent> oursFirst = joined(base, joined(ours, theirs));
        List<ReferralEvent> theirsFirst = joined(base, joined(theirs, ours));
        List<ReferralEvent> merged = joined(before, later.stream().sorted(order).toList());
        boolean possible = History.faultInAnyOrder(oursFirst).isEmpty()
                && History.faultInAnyOrder(theirsFirst).isEmpty()
                && History.fault(merged).isEmpty();
        if (!possible) {
            return new Merge.Conflict(Merge.Reason.ORDER, ours, theirs);
        }
        Referral both = one.toBuilder().events(merged).build();
        ReferralState state = both.state();
        return state.equals(History.stateOf(oursFirst)) && state.equals(History.stateOf(theirsFirst))
                ? new Merge.Merged(both)
                : new Merge.Conflict(Merge.Reason.OUTCOME, ours, theirs);
    }

    private static boolean unclear(Referral referral) {
        return referral.getEvents().stream().anyMatch(Unrecognised.class::isInstance);
    }

    private static List<ReferralEvent> only(Referral one, Referral other) {
        Set<ReferralEvent> known = new HashSet<>(other.getEvents());
        return one.getEvents().stream().filter(event -> !known.contains(event)).toList();
    }

    private static boolean sameId(List<ReferralEvent> ours, List<ReferralEvent> theirs) {
        Map<EventId, ReferralEvent> byId = new HashMap<>();
        ours.forEach(event -> byId.put(event.header().id(), event));
        return theirs.stream().anyMatch(event -> byId.containsKey(event.header().id()));
    }

    private static List<ReferralEvent> joined(List<ReferralEvent> first, List<ReferralEvent> second) {
        List<ReferralEvent> all = new ArrayList<>(first);
        all.addAll(second);
        return all;
    }
}
