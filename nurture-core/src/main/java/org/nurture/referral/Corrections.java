package org.nurture.referral;

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
 * What was put right in a history.
 *
 * <p>Corrections work on what stands before them: a retraction takes an event out of it, an amendment takes an event's place,
 * and the retraction of either undoes it. What they leave must still be a history. Those that were recorded at one moment
 * are judged together with all that was recorded at that moment after the first of them, since some can only be made
 * together.
 */
final class Corrections {
    /** The events in the places where they count, or would count had they not been retracted. */
    private final List<Slot> slots = new ArrayList<>();

    private final Map<EventId, Slot> slotOf = new HashMap<>();
    private final Map<EventId, EventId> firsts;

    /** For every retraction, the id of the event that it takes out. */
    private final Map<EventId, EventId> retractions = new HashMap<>();

    /** For every event that was retracted, by how many retractions that stand. */
    private final Map<EventId, Integer> retracted = new HashMap<>();

    /** Whether a correction was taken whose outcome is not judged yet. */
    private boolean open;

    /** Which event began the moment that is not judged yet. */
    private int openFrom;

    /** The place of the last correction in the list. */
    private Pointer correction = Pointer.ROOT;

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

    /**
     * Begins with the first correction.
     *
     * @param before the events before it
     * @param firsts takes for every amendment the id of the event that took its place first
     */
    Corrections(List<ReferralEvent> before, Map<EventId, EventId> firsts) {
        this.firsts = firsts;
        for (int i = 0; i < before.size(); i++) {
            append(before.get(i), i);
        }
    }

    /** Adds an event that puts nothing right. */
    void append(ReferralEvent event, int index) {
        Slot slot = new Slot(event, index);
        slots.add(slot);
        slotOf.put(slot.place, slot);
    }

    /** Whether what was taken at the present moment is not judged yet. */
    boolean areOpen() {
        return open;
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

    Optional<Problem> retract(Retracted retraction, int index) {
        EventId wrong = retraction.event();
        Slot slot = slotOf.get(wrong);
        boolean there = slot == null ? retractions.containsKey(wrong) : counts(slot.place);
        if (!there || !counts(wrong)) {
            return MayFollow.at("referral.retracts-nothing", "event");
        }
        retractions.put(retraction.header().id(), wrong);
        turn(wrong, 1);
        corrected(index, Pointer.ROOT.child(index).child("event"));
        return Optional.empty();
    }

    /**
     * Takes an event out, or lets it count again; what a retraction took out does the opposite.
     *
     * @param by 1 to take it out, -1 to let it count again
     */
    private void turn(EventId id, int by) {
        boolean turned = retracted.merge(id, by, Integer::sum) == Math.max(by, 0);
        if (turned) {
            EventId was = retractions.get(id);
            if (was == null) {
                latest(id);
            } else {
                turn(was, -by);
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

    /** The slot of an event that counts and may be put right; null if there is none. */
    private @Nullable Slot amendable(EventId wrong) {
        Slot slot = slotOf.get(wrong);
        return slot != null && counts(slot.place) && counts(wrong) ? slot : null;
    }

    /**
     * Whether an event that this version does not know is said to amend one that it knows. Only a later version can tell what it
     * puts right, so it takes a place of its own.
     */
    boolean isForLater(EventId wrong, ReferralEvent right) {
        Slot slot = amendable(wrong);
        return slot != null && right instanceof Unrecognised && !(slot.event instanceof Unrecognised);
    }

    Optional<Problem> amend(EventId wrong, ReferralEvent right, int index) {
        Slot slot = amendable(wrong);
        if (slot == null) {
            return MayFollow.at("referral.amends-nothing", "header", "amends");
        }
        if (slot.event.kind() != right.kind()) {
            return MayFollow.at("referral.amends-another-kind", "header", "amends");
        }
        if (slot.versions == null) {
            slot.versions = new ArrayList<>(List.of(slot.event));
        }
        slot.versions.add(right);
        slot.event = right;
        slotOf.put(right.header().id(), slot);
        firsts.put(right.header().id(), slot.place);
        corrected(index, Pointer.ROOT.child(index).child("header").child("amends"));
        return Optional.empty();
    }

    private void corrected(int index, Pointer place) {
        openFrom = open ? openFrom : index;
        open = true;
        correction = place;
    }

    /**
     * Judges what is left after the corrections of a moment, which must have been possible from its beginning.
     *
     * @param anew an empty one, which takes what is left
     */
    Optional<Problem> judge(Fold anew) {
        open = false;
        for (Slot slot : slots) {
            if (counts(slot.place)) {
                EventHeader header = slot.event.header();
                ReferralEventKind kind = slot.event.kind();
                Optional<Problem> fault = MayFollow.fits(slot.event, header, kind, anew);
                if (fault.isPresent()) {
                    boolean ofThisMoment = slot.number >= openFrom && slot.versions == null;
                    return Optional.of(
                            ofThisMoment
                                    ? fault.get().under(Pointer.ROOT.child(slot.number))
                                    : Problem.of("referral.correction").under(correction));
                }
                anew.take(slot.event, kind, slot.place, header.happenedOn());
            }
        }
        return anew.begun
                ? Optional.empty()
                : Optional.of(Problem.of("referral.nothing-left").under(correction));
    }
}
