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
 * Replays a history event by event, and says of the first that could not have happened why it could not.
 *
 * <p>Most histories have no {@link Corrections}, which are therefore only reckoned with from the first on.
 *
 * <p>What an event of a later version did is not known. From it on nothing is called impossible but what no version
 * allows: an id twice, an order of recording that runs backwards, a correction of nothing.
 */
final class History {
    private final List<ReferralEvent> events;

    /** Whether events must follow each other in the order in which they were recorded. */
    private final boolean inOrder;

    /** How many come first that are a history by themselves: what they correct is not judged together with what follows. */
    private final int whole;

    /** The ids of all that was taken. */
    private final Set<EventId> ids;

    /** For every event that put another right, the id of the event that took the place first. */
    private final Map<EventId, EventId> firsts = new HashMap<>(0);

    private Fold fold = new Fold(firsts);
    private @Nullable Instant recorded;
    private @Nullable Corrections corrections;

    private History(boolean inOrder, List<ReferralEvent> events) {
        this(inOrder, events, events.size());
    }

    private History(boolean inOrder, List<ReferralEvent> events, int whole) {
        this.inOrder = inOrder;
        this.events = events;
        this.whole = whole;
        // Twice as large, so that it never grows.
        this.ids = new HashSet<>(2 * events.size());
    }

    /**
     * What a list of events comes to.
     *
     * @param fault the first fault; the pointer is into the list
     * @param state where the history stands, of no meaning if there is a fault
     */
    record Outcome(Optional<Problem> fault, ReferralState state) {}

    /** What a list of events comes to that must be in the order in which they were recorded. */
    static Outcome outcome(List<ReferralEvent> events) {
        History history = new History(true, events);
        Optional<Problem> fault = history.replay();
        return new Outcome(fault, history.state());
    }

    /** The first fault of a list of events; the pointer is into the list. */
    static Optional<Problem> fault(List<ReferralEvent> events) {
        return new History(true, events).replay();
    }

    /**
     * The first fault of events that come after a history.
     *
     * @return the fault, with a pointer into the two lists as one
     */
    static Optional<Problem> fault(List<ReferralEvent> before, List<ReferralEvent> more) {
        List<ReferralEvent> events = new ArrayList<>(before);
        events.addAll(more);
        return new History(true, events, before.size()).replay();
    }

    /** The first fault of a list of events that need not be in the order in which they were recorded. */
    static Optional<Problem> faultInAnyOrder(List<ReferralEvent> events) {
        return new History(false, events).replay();
    }

    /** Where a history stands that need not be in the order in which its events were recorded. */
    static ReferralState stateOf(List<ReferralEvent> events) {
        History history = new History(false, events);
        history.replay();
        return history.state();
    }

    /** The events that count, of a list that is a history, each in the place where it counts. */
    static List<ReferralEvent> effective(List<ReferralEvent> events) {
        History history = new History(true, events);
        history.replay();
        return history.corrections == null ? List.copyOf(events) : history.corrections.effective();
    }

    private ReferralState state() {
        return new ReferralState(fold);
    }

    /** Takes all events, or says of the first that could not have happened why; after a fault nothing else is worth anything. */
    private Optional<Problem> replay() {
        for (int i = 0; i < events.size(); i++) {
            ReferralEvent event = events.get(i);
            EventHeader header = event.header();
            Optional<Problem> fault = take(event, header, i);
            if (fault.isPresent()) {
                return Optional.of(fault.get().under(Pointer.ROOT.child(i)));
            }
            Corrections made = corrections;
            if (made != null && made.areOpen() && isLastOfItsMoment(i, header)) {
                fold = new Fold(firsts);
                Optional<Problem> judged = made.judge(fold);
                if (judged.isPresent()) {
                    return judged;
                }
            }
        }
        return events.isEmpty() ? Optional.of(Problem.of("referral.beginning")) : Optional.empty();
    }

    private boolean isLastOfItsMoment(int index, EventHeader header) {
        return index + 1 == events.size()
                || index + 1 == whole
                || !header.recordedAt().equals(events.get(index + 1).header().recordedAt());
    }

    /** Takes an event, whose header is handed along: to ask the event for it is a call that is not known beforehand. */
    private Optional<Problem> take(ReferralEvent event, EventHeader header, int index) {
        ReferralEventKind kind = event.kind();
        Instant before = recorded;
        if (before == null && !kind.begins()) {
            return Optional.of(Problem.of("referral.beginning"));
        }
        if (!ids.add(header.id())) {
            return MayFollow.at("referral.event-twice", "header", "id");
        }
        if (inOrder && before != null && header.recordedAt().isBefore(before)) {
            return MayFollow.at("referral.recorded-order", "header", "recordedAt");
        }
        recorded = header.recordedAt();
        if (header.amends().isPresent()) {
            Corrections made = corrections(index);
            EventId wrong = header.amends().get();
            return made.isForLater(wrong, event) ? append(event, header, kind, index) : made.amend(wrong, event, index);
        }
        return event instanceof Retracted retraction
                ? corrections(index).retract(retraction, index)
                : append(event, header, kind, index);
    }

    private Corrections corrections(int index) {
        Corrections made = corrections;
        if (made == null) {
            made = new Corrections(events.subList(0, index), firsts);
            corrections = made;
        }
        return made;
    }

    private Optional<Problem> append(ReferralEvent event, EventHeader header, ReferralEventKind kind, int index) {
        Corrections made = corrections;
        if (made != null) {
            made.append(event, index);
            if (made.areOpen()) {
                return Optional.empty();
            }
        }
        Optional<Problem> fault = MayFollow.fits(event, header, kind, fold);
        if (fault.isEmpty()) {
            fold.take(event, kind, header.id(), header.happenedOn());
        }
        return fault;
    }
}
