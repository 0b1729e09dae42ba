package org.nurture.referral;

import java.util.List;
import java.util.Objects;
import org.nurture.problem.Pointer;
import org.nurture.problem.RefusedInputException;

/**
 * What somebody wants to do with a referral. Who, when, on what authority and why is in the header of the event that would
 * be recorded; so is whether it puts an earlier event right.
 *
 * <p>{@link Referrals#attempt} answers it.
 */
public sealed interface ReferralCommand {
    /**
     * Answers the event that would be recorded.
     *
     * @return the event
     */
    ReferralEvent event();

    /**
     * Records an event, if nothing speaks against it.
     *
     * @param event the event
     */
    record Recording(ReferralEvent event) implements ReferralCommand {
        /**
         * Checks that nothing is null.
         *
         * @param event the event
         */
        public Recording {
            Objects.requireNonNull(event, "event");
        }
    }

    /**
     * Records an event and sets rules aside that speak against it. Each override is recorded before the event, as an event
     * with its own reason, if its rule does speak against it or leaves it open; one that is not needed is not recorded.
     * What is recorded names the step for which the rule was set aside, and serves no other. The order of the steps is no
     * such rule: nobody attends who was not accepted; {@link ReferralRules#maySetAside} knows the others.
     *
     * @param event the event
     * @param overrides the rules that are set aside, and why, at least one
     */
    record Overriding(ReferralEvent event, List<Overridden> overrides) implements ReferralCommand {
        /**
         * Copies the list.
         *
         * @param event the event
         * @param overrides the rules that are set aside, and why, at least one
         * @throws RefusedInputException with code {@code event.nothing-named} if none is set aside
         */
        public Overriding {
            Objects.requireNonNull(event, "event");
            Objects.requireNonNull(overrides, "overrides");
            overrides = List.copyOf(overrides);
            if (overrides.isEmpty()) {
                throw RefusedInputException.at(Pointer.ROOT.child("overrides"), "event.nothing-named");
            }
        }
    }

    /**
     * Records several corrections that are only possible together, such as the group put right both where the place was
     * agreed and where the child started. Each is a retraction or names the event that it amends.
     *
     * @param corrections the corrections, in their order, at least one
     * @param overrides rules that are set aside for what the corrections leave, and why; none as a rule
     */
    record Correcting(List<ReferralEvent> corrections, List<Overridden> overrides) implements ReferralCommand {
        /**
         * Copies the lists.
         *
         * @param corrections the corrections, in their order, at least one
         * @param overrides rules that are set aside, and why
         * @throws RefusedInputException with code {@code referral.corrections} if there is no correction, one of the
         *     events corrects nothing, or they are not recorded at one moment
         */
        public Correcting {
            Objects.requireNonNull(corrections, "corrections");
            Objects.requireNonNull(overrides, "overrides");
            corrections = List.copyOf(corrections);
            overrides = List.copyOf(overrides);
            long moments = corrections.stream()
                    .map(event -> event.header().recordedAt())
                    .distinct()
                    .count();
            if (moments != 1 || !corrections.stream().allMatch(ReferralCommand::corrects)) {
                throw RefusedInputException.at(Pointer.ROOT.child("corrections"), "referral.corrections");
            }
        }

        /** Answers the last of the corrections. */
        @Override
        public ReferralEvent event() {
            return corrections.get(corrections.size() - 1);
        }

        @Override
        public List<ReferralEvent> events() {
            return corrections;
        }
    }

    /**
     * Answers the events that would be recorded, without overrides.
     *
     * @return the events, at least one
     */
    default List<ReferralEvent> events() {
        return List.of(event());
    }

    private static boolean corrects(ReferralEvent event) {
        return event instanceof Retracted || event.header().amends().isPresent();
    }

    /**
     * Asks to record an event.
     *
     * @param event the event
     * @return the command
     */
    static ReferralCommand record(ReferralEvent event) {
        return new Recording(event);
    }

    /**
     * Asks to record an event although rules speak against it.
     *
     * @param event the event
     * @param overrides the rules that are set aside, and why, at least one
     * @return the command
     * @throws RefusedInputException with code {@code event.nothing-named} if none is set aside
     */
    static ReferralCommand overriding(ReferralEvent event, Overridden... overrides) {
        return new Overriding(event, List.of(overrides));
    }

    /**
     * Asks to record several corrections together.
     *
     * @param corrections the corrections, in their order, recorded at one moment
     * @return the command
     * @throws RefusedInputException with code {@code referral.corrections} if there is none, one corrects nothing, or they
     *     are not recorded at one moment
     */
    static ReferralCommand correcting(ReferralEvent... corrections) {
        return new Correcting(List.of(corrections), List.of());
    }
}
