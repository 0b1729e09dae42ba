package org.nurture.referral;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.nurture.identity.EventId;

/**
 * In how many half-days a week a child is to be in the base class, by the plans of the return and by what set it back. Of
 * those that have begun, the one that was made last holds: a plan begins with its first step, a set-back on its day. A plan
 * that has not begun leaves the one before it in force.
 */
final class GradedReturn {
    private final List<Movement> movements = new ArrayList<>(0);

    /**
     * A plan or a set-back.
     *
     * @param event the event
     * @param place the id by which its place was first known
     * @param returning whether the return had begun
     */
    record Movement(ReferralEvent event, EventId place, boolean returning) {
        private LocalDate madeOn() {
            return event.header().happenedOn();
        }

        /** What it says of a day; empty if it had not begun. */
        private OptionalInt on(LocalDate day) {
            if (event instanceof SetBack back) {
                return madeOn().isAfter(day) ? OptionalInt.empty() : OptionalInt.of(back.baseClassHalfDays());
            }
            OptionalInt found = OptionalInt.empty();
            for (ReturnStep step : ((ReturnPlanned) event).steps()) {
                if (!step.from().isAfter(day)) {
                    found = OptionalInt.of(step.baseClassHalfDays());
                }
            }
            return found;
        }
    }

    void take(ReferralEvent event, EventId place, boolean returning) {
        Movement movement = new Movement(event, place, returning);
        int at = movements.size();
        while (at > 0 && movements.get(at - 1).madeOn().isAfter(movement.madeOn())) {
            at--;
        }
        movements.add(at, movement);
    }

    List<Movement> movements() {
        return movements;
    }

    OptionalInt on(LocalDate day) {
        return on(day, movements);
    }

    private static OptionalInt on(LocalDate day, List<Movement> made) {
        for (int i = made.size() - 1; i >= 0; i--) {
            OptionalInt found = made.get(i).on(day);
            if (found.isPresent()) {
                return found;
            }
        }
        return OptionalInt.empty();
    }

    /** What held on the day of an event before it, were it not for the one that it puts right. */
    OptionalInt before(ReferralEvent event, Optional<EventId> instead) {
        return on(event.header().happenedOn(), madeBefore(event, instead));
    }

    Optional<Movement> lastPlan() {
        for (int i = movements.size() - 1; i >= 0; i--) {
            if (movements.get(i).event() instanceof ReturnPlanned) {
                return Optional.of(movements.get(i));
            }
        }
        return Optional.empty();
    }

    Optional<Movement> at(EventId place) {
        return movements.stream()
                .filter(movement -> movement.place().equals(place))
                .findFirst();
    }

    /**
     * By how much a plan falls at the most: from step to step, and, once the return has begun, from what the child had on
     * the day before its first step, or on the day of the plan if the step is not later than that.
     */
    int largestFall(ReturnPlanned plan, Optional<EventId> instead, boolean returning) {
        LocalDate first = plan.steps().get(0).from();
        LocalDate made = plan.header().happenedOn();
        LocalDate before = first.isAfter(made) ? first.minusDays(1) : made;
        int had = returning ? on(before, madeBefore(plan, instead)).orElse(0) : 0;
        int largest = 0;
        for (ReturnStep step : plan.steps()) {
            largest = Math.max(largest, had - step.baseClassHalfDays());
            had = step.baseClassHalfDays();
        }
        return largest;
    }

    private List<Movement> madeBefore(ReferralEvent event, Optional<EventId> instead) {
        List<Movement> made = new ArrayList<>();
        for (Movement movement : movements) {
            boolean itself = movement.event().equals(event)
                    || instead.filter(movement.place()::equals).isPresent();
            if (itself && instead.isEmpty()) {
                break;
            }
            if (!itself && !movement.madeOn().isAfter(event.header().happenedOn())) {
                made.add(movement);
            }
        }
        return made;
    }
}
