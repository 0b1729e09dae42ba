package org.nurture.referral;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.nurture.identity.EventId;
import org.nurture.problem.Pointer;
import org.nurture.problem.Problem;

/**
 * Replays a history event by event, and says of the first that could not have happened why it could not. Corrections
 * work on what stands before them: a retraction takes an event out of it, an amendment takes an event's place, and what is
 * left must still be a history.
 *
 * <p>What an event of a later version did is not known. From it on nothing is called impossible but what no version
 * allows: an id twice, an order of recording that runs backwards, a correction of nothing.
 */
final class History {
    /** The events that count, in the places where they count. */
    private final List<ReferralEvent> effective = new ArrayList<>();

    /** The id of the event that took each place first. */
    private final List<EventId> places = new ArrayList<>();

    /** For every event that put another right, the id of the event that took the place first. */
    private final Map<EventId, EventId> firsts = new HashMap<>();

    private final Set<EventId> seen = new HashSet<>();
    private Fold fold = new Fold();
    private @Nullable Instant recorded;

    /** Whether events must follow each other in the order in which they were recorded. */
    private final boolean inOrder;

    private History(boolean inOrder) {
        this.inOrder = inOrder;
    }

    /** The history of a referral, which is one. */
    static History of(Referral referral) {
        History history = new History(true);
        referral.getEvents().forEach(history::take);
        return history;
    }

    /** The first fault of a list of events; the pointer is into the list. */
    static Optional<Problem> fault(List<ReferralEvent> events) {
        return fault(events, true);
    }

    /** The first fault of a list of events that need not be in the order in which they were recorded. */
    static Optional<Problem> faultInAnyOrder(List<ReferralEvent> events) {
        return fault(events, false);
    }

    /** Where a history stands that need not be in the order in which its events were recorded. */
    static ReferralState stateOf(List<ReferralEvent> events) {
        History history = new History(false);
        events.forEach(history::take);
        return history.state();
    }

    private static Optional<Problem> fault(List<ReferralEvent> events, boolean inOrder) {
        History history = new History(inOrder);
        for (int i = 0; i < events.size(); i++) {
            Optional<Problem> fault = history.take(events.get(i));
            if (fault.isPresent()) {
                return Optional.of(fault.get().under(Pointer.ROOT.child(i)));
            }
        }
        return events.isEmpty() ? Optional.of(Problem.of("referral.beginning")) : Optional.empty();
    }

    ReferralState state() {
        return new ReferralState(fold);
    }

    List<ReferralEvent> effective() {
        return List.copyOf(effective);
    }

    boolean has(EventId id) {
        return seen.contains(id);
    }

    /** Adds an event, or says why it could not have happened; after a fault the history is not to be used. */
    Optional<Problem> take(ReferralEvent event) {
        EventHeader header = event.header();
        Instant before = recorded;
        if (before == null && !event.kind().begins()) {
            return Optional.of(Problem.of("referral.beginning"));
        }
        if (!seen.add(header.id())) {
            return at("referral.event-twice", "header", "id");
        }
        if (inOrder && before != null && header.recordedAt().isBefore(before)) {
            return at("referral.recorded-order", "header", "recordedAt");
        }
        recorded = header.recordedAt();
        if (event instanceof Retracted retracted && header.amends().isEmpty()) {
            return retract(retracted.event());
        }
        return header.amends().isPresent() ? amend(header.amends().get(), event) : append(event);
    }

    private Optional<Problem> append(ReferralEvent event) {
        Optional<Problem> fault = fits(event, fold, effective.isEmpty());
        if (fault.isEmpty()) {
            effective.add(event);
            places.add(event.header().id());
            fold.take(event, event.header().id());
        }
        return fault;
    }

    private Optional<Problem> retract(EventId wrong) {
        int place = place(wrong);
        if (place < 0) {
            return at("referral.retracts-nothing", "event");
        }
        effective.remove(place);
        places.remove(place);
        return again("event");
    }

    private Optional<Problem> amend(EventId wrong, ReferralEvent right) {
        int place = place(wrong);
        if (place < 0) {
            return at("referral.amends-nothing", "header", "amends");
        }
        boolean later = right instanceof Unrecognised;
        if (later && !(effective.get(place) instanceof Unrecognised)) {
            // Whether a later version puts something right by it, only that version knows.
            return append(right);
        }
        if (effective.get(place).kind() != right.kind()) {
            return at("referral.amends-another-kind", "header", "amends");
        }
        effective.set(place, right);
        firsts.put(right.header().id(), places.get(place));
        return again("header", "amends");
    }

    private int place(EventId id) {
        return places.indexOf(firsts.getOrDefault(id, id));
    }

    /** What is left after a correction must have been possible from its beginning. */
    private Optional<Problem> again(String... place) {
        Fold anew = new Fold();
        for (int i = 0; i < effective.size(); i++) {
            if (fits(effective.get(i), anew, i == 0).isPresent()) {
                return at("referral.correction", place);
            }
            anew.take(effective.get(i), places.get(i));
        }
        fold = anew;
        return effective.isEmpty() ? at("referral.correction", place) : Optional.empty();
    }

    /** Whether an event may follow what has been taken. */
    private Optional<Problem> fits(ReferralEvent event, Fold so, boolean first) {
        ReferralEventKind kind = event.kind();
        if (first) {
            return kind.begins() ? Optional.empty() : Optional.of(Problem.of("referral.beginning"));
        }
        if (!so.uninterpreted.isEmpty()) {
            return Optional.empty();
        }
        if (!kind.mayFollow(so.stage)) {
            return Optional.of(Problem.of("referral.step", "step", kind.text(), "stage", so.stage.text()));
        }
        if (kind.opens().isPresent() && event.header().happenedOn().isBefore(so.since)) {
            return at("referral.happened-order", "header", "happenedOn");
        }
        if (event instanceof Started started && !started.group().equals(so.group)) {
            return at("referral.another-group", "group");
        }
        if (event instanceof TargetMet met
                && !so.targets.containsKey(firsts.getOrDefault(met.target(), met.target()))) {
            return at("referral.no-such-target", "target");
        }
        return Optional.empty();
    }

    private static Optional<Problem> at(String code, String... members) {
        Pointer pointer = Pointer.ROOT;
        for (String member : members) {
            pointer = pointer.child(member);
        }
        return Optional.of(Problem.of(code).under(pointer));
    }
}
