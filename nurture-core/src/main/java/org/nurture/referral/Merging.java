package org.nurture.referral;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.nurture.identity.EventId;
import org.nurture.problem.RefusedInputException;

/** Brings two histories of one referral together that grew apart. */
final class Merging {
    private static final Comparator<ReferralEvent> RECORDED = Comparator.comparing(
                    (ReferralEvent event) -> event.header().recordedAt())
            .thenComparing(event -> event.header().id());

    private Merging() {}

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
        List<ReferralEvent> common = later.stream()
                .filter(event -> !ours.contains(event) && !theirs.contains(event))
                .sorted(RECORDED)
                .toList();
        List<ReferralEvent> base = joined(before, common);
        List<ReferralEvent> oursFirst = joined(base, joined(ours, theirs));
        List<ReferralEvent> theirsFirst = joined(base, joined(theirs, ours));
        List<ReferralEvent> merged =
                joined(before, later.stream().sorted(RECORDED).toList());
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
