package org.nurture.referral;

import java.util.List;
import java.util.Objects;

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
     * The order of the steps is no such rule: nobody attends who was not accepted.
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
         */
        public Overriding {
            Objects.requireNonNull(event, "event");
            Objects.requireNonNull(overrides, "overrides");
            overrides = List.copyOf(overrides);
        }
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
     * @param overrides the rules that are set aside, and why
     * @return the command
     */
    static ReferralCommand overriding(ReferralEvent event, Overridden... overrides) {
        return new Overriding(event, List.of(overrides));
    }
}
