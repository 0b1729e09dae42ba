package org.nurture.referral;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.nurture.identity.EventId;
import org.nurture.problem.Pointer;
import org.nurture.problem.Problem;

/**
 * Replays a history event by event, and says of the first that could not have happened why it could not.
 *
 * <p>Corrections work on what stands before them: a retraction takes an event out of it, an amendment takes an event's place,
 * and the retraction of either undoes it. What they leave must still be a history. Those that were recorded at one moment
 * are judged together with all that was recorded at that moment after the first of them, since some can only be made
 * together.
 *
 * <p>What an event of a later version did is not known. From it on nothing is called impossible but what no version
 * allows: an id twice, an order of recording that runs backwards, a correction of nothing.
 */
final class History {
    /** The events in the places where they count, or would count had they not been retracted. */
    private final List<Slot> slots;

    private final Map<EventId, Slot> slotOf;

    private final Map<EventId, EventId> firsts = new HashMap<>(0);

    /** For every retraction, the id of the event that it takes out. */
    private final Map<EventId, EventId> retractions = new HashMap<>(0);

    /** For every event that was retracted, by how many retractions that stand. */
    private final Map<EventId, Integer> retracted = new HashMap<>(0);

    private Fold fold = new Fold(firsts);
    private @Nullable Instant recorded;

    /** How many events were taken. */
    private int taken;

    /** Whether a correction was taken whose outcome is not judged yet. */
    private boolean open;

    /** Which event began the moment that is not judged yet. */
    private int openFrom;

    /** The place of the last correction in the list. */
    private Pointer correction = Pointer.ROOT;

    /** Whether events must follow each other in the order in which they were recorded. */
    private final boolean inOrder;

    /** A place in the history: the event that took it first, and those that put it right. */
    private static final class Slot {
        private final EventId place;
        private final int number;
        private ReferralEvent event;

        /** The event and its amendments; null as long as there is none. */
        private @Nullable List<ReferralEvent> versions;

        private Slot(ReferralEvent event, int number) {
            this.place = event.header().id();
            this.number = number;
            this.event = event;
        }
    }

    private History(boolean inOrder, int events) {
        this.inOrder = inOrder;
        this.slots = new ArrayList<>(events);
        // Twice as large, so that it never grows.
        this.slotOf = new HashMap<>(2 * events);
    }

    /** The history of a referral, which is one. */
    static History of(Referral referral) {
        History history = new History(true, referral.getEvents().size());
        history.take(referral.getEvents());
        return history;
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
        History history = new History(true, events.size());
        Optional<Problem> fault = history.take(events);
        return new Outcome(fault, history.state());
    }

    /** The first fault of a list of events; the pointer is into the list. */
    static Optional<Problem> fault(List<ReferralEvent> events) {
        return new History(true, events.size()).take(events);
    }

    /** The first fault of a list of events that need not be in the order in which they were recorded. */
    static Optional<Problem> faultInAnyOrder(List<ReferralEvent> events) {
        return new History(false, events.size()).take(events);
    }

    /** Where a history stands that need not be in the order in which its events were recorded. */
    static ReferralState stateOf(List<ReferralEvent> events) {
        History history = new History(false, events.size());
        history.take(events);
        return history.state();
    }

    ReferralState state() {
        return new ReferralState(fold);
    }

    List<ReferralEvent> effective() {
        List<ReferralEvent> effective = new ArrayList<>(slots.size());
        for (Slot slot : slots) {
            if (counts(slot.place)) {
                effective.add(slot.event);
            }
        }
        return List.copyOf(effective);
    }

    /** Adds events, or says of the first that could not have happened why; after a fault the history is not to be used. */
    Optional<Problem> take(List<ReferralEvent> events) {
        for (int i = 0; i < events.size(); i++) {
            ReferralEvent event = events.get(i);
            Optional<Problem> fault = take(event, i);
            if (fault.isPresent()) {
                return Optional.of(fault.get().under(Pointer.ROOT.child(i)));
            }
            boolean last = i + 1 == events.size();
            if (open
                    && (last
                            || !event.header()
                                    .recordedAt()
                                    .equals(events.get(i + 1).header().recordedAt()))) {
                Optional<Problem> judged = judge(taken - 1 - i);
                if (judged.isPresent()) {
                    return judged;
                }
            }
        }
        return slots.isEmpty() ? Optional.of(Problem.of("referral.beginning")) : Optional.empty();
    }

    private Optional<Problem> take(ReferralEvent event, int index) {
        EventHeader header = event.header();
        ReferralEventKind kind = event.kind();
        Instant before = recorded;
        if (before == null && !kind.begins()) {
            return Optional.of(Problem.of("referral.beginning"));
        }
        if (slotOf.containsKey(header.id()) || retractions.containsKey(header.id())) {
            return at("referral.event-twice", "header", "id");
        }
        if (inOrder && before != null && header.recordedAt().isBefore(before)) {
            return at("referral.recorded-order", "header", "recordedAt");
        }
        recorded = header.recordedAt();
        taken++;
        if (event instanceof Retracted retraction && header.amends().isEmpty()) {
            return retract(retraction, index);
        }
        return header.amends().isPresent() ? amend(header.amends().get(), event, index) : append(event, kind);
    }

    private Optional<Problem> append(ReferralEvent event, ReferralEventKind kind) {
        Optional<Problem> fault = open ? Optional.empty() : fits(event, kind, fold);
        if (fault.isEmpty()) {
            Slot slot = new Slot(event, taken - 1);
            slots.add(slot);
            slotOf.put(slot.place, slot);
            if (!open) {
                fold.take(event, kind, slot.place);
            }
        }
        return fault;
    }

    private Optional<Problem> retract(Retracted retraction, int index) {
        EventId wrong = retraction.event();
        Slot slot = slotOf.get(wrong);
        boolean there = slot == null ? retractions.containsKey(wrong) : counts(slot.place);
        if (!there || !counts(wrong)) {
            return at("referral.retracts-nothing", "event");
        }
        retractions.put(retraction.header().id(), wrong);
        out(wrong);
        corrected(Pointer.ROOT.child(index).child("event"));
        return Optional.empty();
    }

    /** Takes an event out; a retraction that is taken out lets that count again which it took out. */
    private void out(EventId id) {
        if (retracted.merge(id, 1, Integer::sum) == 1) {
            EventId was = retractions.get(id);
            if (was == null) {
                latest(id);
            } else {
                in(was);
            }
        }
    }

    private void in(EventId id) {
        if (retracted.merge(id, -1, Integer::sum) == 0) {
            EventId was = retractions.get(id);
            if (was == null) {
                latest(id);
            } else {
                out(was);
            }
        }
    }

    private boolean counts(EventId id) {
        return retracted.isEmpty() || retracted.getOrDefault(id, 0) == 0;
    }

    /** Of an event and its amendments the last that was not retracted counts. */
    private void latest(EventId id) {
        Slot slot = slotOf.get(id);
        if (slot != null && slot.versions != null) {
            for (ReferralEvent version : slot.versions) {
                if (counts(version.header().id())) {
                    slot.event = version;
                }
            }
        }
    }

    private Optional<Problem> amend(EventId wrong, ReferralEvent right, int index) {
        Slot slot = slotOf.get(wrong);
        if (slot == null || !counts(slot.place) || !counts(wrong)) {
            return at("referral.amends-nothing", "header", "amends");
        }
        if (right instanceof Unrecognised && !(slot.event instanceof Unrecognised)) {
            // Whether a later version puts something right by it, only that version knows.
            return append(right, right.kind());
        }
        if (slot.event.kind() != right.kind()) {
            return at("referral.amends-another-kind", "header", "amends");
        }
        if (slot.versions == null) {
            slot.versions = new ArrayList<>(List.of(slot.event));
        }
        slot.versions.add(right);
        slot.event = right;
        slotOf.put(right.header().id(), slot);
        firsts.put(right.header().id(), slot.place);
        corrected(Pointer.ROOT.child(index).child("header").child("amends"));
        return Optional.empty();
    }

    private void corrected(Pointer place) {
        openFrom = open ? openFrom : taken - 1;
        open = true;
        correction = place;
    }

    /** What is left after corrections must have been possible from its beginning. */
    private Optional<Problem> judge(int offset) {
        open = false;
        Fold anew = new Fold(firsts);
        for (Slot slot : slots) {
            if (counts(slot.place)) {
                ReferralEventKind kind = slot.event.kind();
                Optional<Problem> fault = fits(slot.event, kind, anew);
                if (fault.isPresent()) {
                    boolean ofThisMoment = slot.number >= openFrom && slot.versions == null;
                    return Optional.of(
                            ofThisMoment
                                    ? fault.get().under(Pointer.ROOT.child(slot.number - offset))
                                    : Problem.of("referral.correction").under(correction));
                }
                anew.take(slot.event, kind, slot.place);
            }
        }
        fold = anew;
        return anew.begun
                ? Optional.empty()
                : Optional.of(Problem.of("referral.nothing-left").under(correction));
    }

    /** Whether an event may follow what has been taken. */
    private static Optional<Problem> fits(ReferralEvent event, ReferralEventKind kind, Fold so) {
        if (!so.begun) {
            return kind.begins() ? Optional.empty() : Optional.of(Problem.of("referral.beginning"));
        }
        if (!so.uninterpreted.isEmpty()) {
            return Optional.empty();
        }
        Optional<Problem> early = fits(kind, so, event.header().happenedOn());
        if (early.isPresent()) {
            return early;
        }
        if (event instanceof Started started && !started.group().equals(so.group)) {
            return at("referral.another-group", "group");
        }
        if (event instanceof TargetMet met && !so.targets.containsKey(so.first(met.target()))) {
            return at("referral.no-such-target", "target");
        }
        return Optional.empty();
    }

    /** Whether any event of a kind may follow what has been taken, on a day. */
    static Optional<Problem> fits(ReferralEventKind kind, Fold so, LocalDate day) {
        if (!kind.mayFollow(so.stage)) {
            return Optional.of(Problem.of("referral.step", "step", kind.words(), "stage", so.stage.text()));
        }
        if (kind.opens().isPresent() && day.isBefore(so.since)) {
            return at("referral.happened-order", "header", "happenedOn");
        }
        boolean early = switch (kind) {
            case TARGET_MET, REVIEWED, STAY_EXTENDED, RETURN_PLANNED ->
                so.startedOn != null && day.isBefore(so.startedOn);
            case SET_BACK, FOLLOWED_UP -> day.isBefore(so.since);
            default -> false;
        };
        if (early) {
            return at("referral.before-its-stage", "header", "happenedOn");
        }
        return kind == ReferralEventKind.TARGET_MET && so.targets.isEmpty()
                ? at("referral.no-such-target", "target")
                : Optional.empty();
    }

    /** A problem of an event, at one of its members. */
    static Optional<Problem> at(String code, String... members) {
        Pointer pointer = Pointer.ROOT;
        for (String member : members) {
            pointer = pointer.child(member);
        }
        return Optional.of(Problem.of(code).under(pointer));
    }
}
