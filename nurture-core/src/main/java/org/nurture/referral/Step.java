package org.nurture.referral;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.nurture.problem.Pointer;
import org.nurture.problem.Problem;
import org.nurture.rule.Decision;

/** What came of the attempt to take a step with a referral. */
public sealed interface Step {
    /**
     * The step is taken.
     *
     * @param events what is recorded by it, overrides first; none if the event was recorded before
     * @param referral the referral with these events
     * @param advice what the book says that is asked before such a step; empty if none is
     */
    record Taken(List<ReferralEvent> events, Referral referral, Optional<Decision> advice) implements Step {
        /**
         * Copies the list.
         *
         * @param events what is recorded by it, overrides first; none if the event was recorded before
         * @param referral the referral with these events
         * @param advice what the book says that is asked before such a step; empty if none is
         */
        public Taken {
            Objects.requireNonNull(events, "events");
            Objects.requireNonNull(referral, "referral");
            Objects.requireNonNull(advice, "advice");
            events = List.copyOf(events);
        }
    }

    /**
     * The step is not taken, for rules speak against it. Rules of the book {@link ReferralRules#ORDER} cannot be set
     * aside, for the step could not have happened; a professional may set those of other books aside.
     *
     * @param decision which rules, by whose word, and what they saw
     * @param against the ids of the rules that speak against it and were not set aside, at least one
     * @param fault what is wrong with the event, or with an override that was given with it; empty if it could follow
     */
    record Refused(Decision decision, List<String> against, Optional<Fault> fault) implements Step {
        /**
         * Copies the list.
         *
         * @param decision which rules, by whose word, and what they saw
         * @param against the ids of the rules that speak against it and were not set aside, at least one
         * @param fault what is wrong with the event; empty if it could follow
         */
        public Refused {
            Objects.requireNonNull(decision, "decision");
            Objects.requireNonNull(against, "against");
            Objects.requireNonNull(fault, "fault");
            against = List.copyOf(against);
        }
    }

    /**
     * The step is not taken, for nothing speaks against it but something that is asked is not known.
     *
     * @param decision which rules are open, and what is missing
     * @param open the ids of the rules that are open and were not set aside, at least one
     */
    record Undetermined(Decision decision, List<String> open) implements Step {
        /**
         * Copies the list.
         *
         * @param decision which rules are open, and what is missing
         * @param open the ids of the rules that are open and were not set aside, at least one
         */
        public Undetermined {
            Objects.requireNonNull(decision, "decision");
            Objects.requireNonNull(open, "open");
            open = List.copyOf(open);
        }
    }

    /**
     * Why an event could not follow a history.
     *
     * @param code the permanent code, as {@link Referral#apply(ReferralEvent)} and {@link Referrals#attempt} list them
     * @param at where in the event
     * @param message what is wrong and what to do, in English
     */
    record Fault(String code, Pointer at, String message) {
        static Fault of(Problem problem) {
            return new Fault(
                    problem.getCode(), problem.getPointer(), problem.getMessage() + ". " + problem.getRemedy());
        }

        /**
         * Checks that nothing is null.
         *
         * @param code the permanent code
         * @param at where in the event
         * @param message what is wrong and what to do, in English
         */
        public Fault {
            Objects.requireNonNull(code, "code");
            Objects.requireNonNull(at, "at");
            Objects.requireNonNull(message, "message");
        }
    }
}
