package org.nurture.referral;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.nurture.group.GroupParameters;
import org.nurture.identity.ReferralId;
import org.nurture.rule.GivenValue;
import org.nurture.rule.Parameter;
import org.nurture.rule.Required;
import org.nurture.rule.ResolvedPolicy;
import org.nurture.time.SchoolCalendar;

/** Counts the deadlines of a referral by a policy and a calendar. */
final class Deadlines {
    private final SchoolCalendar calendar;
    private final Optional<Limit> decision;
    private final Optional<Limit> review;
    private final Optional<Limit> expectedStay;
    private final Optional<Limit> longestStay;
    private final Optional<Limit> followUp;

    /** A number that the policy gives, and all that is to be said of it. */
    private record Limit(int number, Required required) {}

    Deadlines(ResolvedPolicy policy, SchoolCalendar calendar) {
        this.calendar = calendar;
        this.decision = limit(policy, ReferralParameters.DAYS_TO_DECISION);
        this.review = limit(policy, ReferralParameters.REVIEW_INTERVAL);
        this.expectedStay = limit(policy, GroupParameters.EXPECTED_STAY_MOST);
        this.longestStay = limit(policy, GroupParameters.STAY_MAXIMUM);
        this.followUp = limit(policy, ReferralParameters.FOLLOW_UP_AFTER);
    }

    private static Optional<Limit> limit(ResolvedPolicy policy, Parameter parameter) {
        return policy.value(parameter).map(found -> {
            boolean fits = found.value().value() instanceof GivenValue.Whole whole
                    && whole.number() >= parameter.lowest()
                    && whole.number() <= parameter.highest()
                    && found.value().unit().equals(parameter.unit());
            if (fits && found.value().value() instanceof GivenValue.Whole whole) {
                return new Limit((int) whole.number(), Required.of(parameter, found));
            }
            throw new IllegalStateException("the layer " + found.layer() + " gives " + parameter.id()
                    + " a value that it cannot have; check layers by Catalogue.problems first");
        });
    }

    List<Due> of(ReferralId referral, ReferralState state) {
        List<Due> due = new ArrayList<>();
        switch (state.stage()) {
            case SUBMITTED, GATHERING_EVIDENCE, WITH_THE_PANEL ->
                decision.filter(limit -> state.decidedOn().isEmpty())
                        .ifPresent(limit -> due.add(due(
                                referral,
                                DueKind.DECISION,
                                state.submittedOn()
                                        .map(handedIn -> calendar.workingDays().plus(handedIn, limit.number())),
                                limit)));
            case ATTENDING, RETURNING -> duringStay(referral, state, due);
            case COMPLETED ->
                followUp.filter(limit -> state.followedUpOn().isEmpty())
                        .ifPresent(limit -> due.add(due(
                                referral,
                                DueKind.FOLLOW_UP,
                                Optional.of(workingDay(state.since().plusWeeks(limit.number()))),
                                limit)));
            default -> {
                // Nothing is counted while a referral is written or waits, nor once it is over.
            }
        }
        return List.copyOf(due);
    }

    private void duringStay(ReferralId referral, ReferralState state, List<Due> due) {
        Optional<LocalDate> started = state.startedOn();
        review.ifPresent(limit -> due.add(due(
                referral,
                DueKind.REVIEW,
                state.lastReview()
                        .map(last -> last.header().happenedOn())
                        .or(() -> started)
                        .map(last -> workingDay(last.plusWeeks(limit.number()))),
                limit)));
        if (state.stage() == ReferralStage.ATTENDING) {
            expectedStay.ifPresent(
                    limit -> due.add(due(referral, DueKind.EXPECTED_END, lastDay(started, limit), limit)));
        }
        latestEnd(referral, state, started).ifPresent(due::add);
    }

    /** An extension makes a stay longer; one that ends before the policy's limit changes nothing. */
    private Optional<Due> latestEnd(ReferralId referral, ReferralState state, Optional<LocalDate> started) {
        Optional<LocalDate> extended = state.extendedUntil().map(day -> day.minusDays(1));
        Optional<LocalDate> byPolicy = longestStay.flatMap(limit -> lastDay(started, limit));
        boolean longer = extended.isPresent()
                && !byPolicy.filter(extended.get()::isBefore).isPresent();
        return longer
                ? Optional.of(new Due(referral, DueKind.LATEST_END, extended, Optional.empty()))
                : longestStay.map(limit -> due(referral, DueKind.LATEST_END, byPolicy, limit));
    }

    /** The day itself, or the next on which somebody works. */
    private LocalDate workingDay(LocalDate day) {
        return calendar.workingDays().next(day.minusDays(1));
    }

    private Optional<LocalDate> lastDay(Optional<LocalDate> started, Limit limit) {
        return started.flatMap(day -> calendar.lastDayOfTerms(day, Math.max(1, limit.number())));
    }

    private static Due due(ReferralId referral, DueKind kind, Optional<LocalDate> by, Limit limit) {
        return new Due(referral, kind, by, Optional.of(limit.required()));
    }
}
