package org.nurture.referral;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.nurture.problem.Problem;
import org.nurture.rule.Decision;
import org.nurture.rule.Level;
import org.nurture.rule.Policy;
import org.nurture.rule.PolicyLayer;
import org.nurture.rule.PreparedBook;
import org.nurture.rule.ResolvedPolicy;
import org.nurture.rule.RuleStatus;
import org.nurture.time.SchoolCalendar;

/**
 * The life of referrals under a policy on a day: which steps may be taken and why, what is due, and how two histories of
 * one referral become one. Nothing here changes a referral; each answer holds a new one.
 *
 * <p>Before a step two things are asked. Whether it may follow at all is settled by the history, and nobody sets that
 * aside. Whether guidance speaks for it is settled by the book that {@link ReferralRules#before} names, under the policy:
 * a rule on which the policy is silent does not hold a step up. Two of the books only advise: {@link
 * ReferralRules#READY_TO_RETURN} and {@link ReferralRules#REASONED}.
 *
 * <p>Make one for a policy and a day, and use it for every referral. Immutable and safe for use by several threads.
 */
public final class Referrals {
    private static final Policy OF_ORDER = Policy.of(
            PolicyLayer.builder().id("history").title("What can have happened").build());

    private final LocalDate today;
    private final Map<ReferralEventKind, PreparedBook<ReferralOnDay>> books = new EnumMap<>(ReferralEventKind.class);
    private final PreparedBook<ReferralOnDay> attendance;
    private final PreparedBook<ReferralOnDay> order;
    private final Deadlines deadlines;

    private Referrals(ResolvedPolicy policy, SchoolCalendar calendar) {
        this.today = policy.effective();
        for (ReferralEventKind step : ReferralEventKind.values()) {
            ReferralRules.before(step).ifPresent(book -> books.put(step, book.under(policy)));
        }
        this.attendance = ReferralRules.ATTENDANCE.under(policy);
        this.order = ReferralRules.ORDER.under(OF_ORDER.on(today));
        this.deadlines = new Deadlines(policy, calendar);
    }

    /**
     * Puts the life of referrals under a policy on a day.
     *
     * @param policy the policy
     * @param calendar by which stays and deadlines are counted
     * @param today the day
     * @return the answers for that day
     * @throws IllegalStateException if a layer gives a parameter a value that it cannot have
     */
    public static Referrals under(Policy policy, SchoolCalendar calendar, LocalDate today) {
        return new Referrals(policy.on(today), calendar);
    }

    /**
     * Attempts a step with a referral of which only the history is known. It is {@link #under} and {@link
     * #attempt(ReferralOnDay, ReferralCommand)} in one; where many steps are attempted, use those.
     *
     * @param referral the referral
     * @param command what somebody wants to do
     * @param policy the policy
     * @param calendar by which stays and deadlines are counted
     * @param today the day
     * @return what came of it
     */
    public static Step attempt(
            Referral referral, ReferralCommand command, Policy policy, SchoolCalendar calendar, LocalDate today) {
        return under(policy, calendar, today).attempt(ReferralOnDay.of(referral, today), command);
    }

    /**
     * Attempts a step.
     *
     * <p>An event that the history has already changes nothing, and is taken.
     *
     * <p>A correction, or agreement that is recorded late, may change on what a start rested. So the book {@link
     * ReferralRules#READY_TO_START} is asked again about the start that such a step leaves; rules that spoke against the start
     * before, or were open, do not hold the step up. What is said of agreement during a stay is recorded whatever it is; {@link
     * ReferralRules#ATTENDANCE} then has the advice.
     *
     * <p>Beyond the codes of {@link Referral#apply(ReferralEvent)} a step is refused with {@code referral.unrecognised}, with
     * {@code referral.in-the-future} if it would have happened after the day, with {@code referral.set-back-rises} if a
     * set-back is no fall of the half-days in the base class, with {@code referral.bare-override} if an override comes without
     * its step; and for an override with {@code referral.override-by} if it is not a professional's, {@code
     * referral.no-such-rule}, {@code referral.never-set-aside} or {@code referral.rule-not-asked}.
     *
     * @param known the referral with what is known around it, on the day for which this answers
     * @param command what somebody wants to do
     * @return what came of it
     * @throws IllegalArgumentException if the referral was taken on another day
     */
    public Step attempt(ReferralOnDay known, ReferralCommand command) {
        return new Attempt(this, requireToday(known), command).step();
    }

    /**
     * Answers for every step whether it may be taken on the day.
     *
     * @param known the referral with what is known around it, on the day for which this answers
     * @return one answer for each kind of event that can be a step, in the order of the kinds, so for each but {@link
     *     ReferralEventKind#OVERRIDDEN}, which only comes with a step, and {@link ReferralEventKind#UNRECOGNISED}; each is
     *     undetermined if the history holds an event of a later version
     * @throws IllegalArgumentException if the referral was taken on another day
     */
    public List<Availability> available(ReferralOnDay known) {
        requireToday(known);
        List<Availability> answers = new ArrayList<>();
        for (ReferralEventKind step : ReferralEventKind.values()) {
            if (step != ReferralEventKind.UNRECOGNISED && step != ReferralEventKind.OVERRIDDEN) {
                answers.add(available(known, step));
            }
        }
        return List.copyOf(answers);
    }

    private ReferralOnDay requireToday(ReferralOnDay known) {
        if (!known.day().equals(today)) {
            throw new IllegalArgumentException("the referral is known on " + known.day() + ", and asked about on "
                    + today + ". Take it on the day of Referrals.under");
        }
        return known;
    }

    private Availability available(ReferralOnDay known, ReferralEventKind step) {
        if (unclear(known)) {
            return new Availability(
                    step, Availability.Answer.UNDETERMINED, Optional.of(order(known.asking(step))), Optional.empty());
        }
        Optional<Problem> fault = impossible(known, step);
        if (fault.isPresent()) {
            return new Availability(
                    step,
                    Availability.Answer.REFUSED,
                    Optional.of(order(known.asking(step, false))),
                    fault.map(Step.Fault::of));
        }
        Optional<PreparedBook<ReferralOnDay>> book = before(step);
        if (book.isEmpty()) {
            return new Availability(step, Availability.Answer.PERMITTED, Optional.empty(), Optional.empty());
        }
        Decision decision = book.get().decide(known.asking(step));
        Availability.Answer answer = Availability.Answer.PERMITTED;
        if (!ReferralRules.advises(step)) {
            answer = anyDecisive(decision, RuleStatus.VIOLATED)
                    ? Availability.Answer.REFUSED
                    : anyDecisive(decision, RuleStatus.UNDETERMINED)
                            ? Availability.Answer.UNDETERMINED
                            : Availability.Answer.PERMITTED;
        }
        return new Availability(step, answer, Optional.of(decision), Optional.empty());
    }

    /** Why no event of a kind can follow on the day; empty if one can. */
    private Optional<Problem> impossible(ReferralOnDay known, ReferralEventKind step) {
        Fold fold = known.state().fold();
        if (step == ReferralEventKind.RETRACTED && known.referral().getEvents().size() == 1) {
            return Optional.of(Problem.of("referral.nothing-left"));
        }
        if (step == ReferralEventKind.SET_BACK && fold.baseClass.on(today).orElse(1) == 0) {
            return Optional.of(Problem.of("referral.set-back-rises"));
        }
        return MayFollow.fits(step, fold, today);
    }

    /**
     * Lists what is to be done with a referral by a day, in time or late. What the policy sets no limit for is never due.
     *
     * <p>A decision is due until a place was agreed, the child put on the waiting list, or no place offered, counted from the
     * submission; what was decided once is decided, though a panel may meet again. A review or a look after the return that
     * would fall on a day on which nobody works is due on the next working day. A stay ends at the latest on the last day that
     * the policy or an extension allows, whichever is later.
     *
     * @param referral the referral
     * @return what is due, in the order of the kinds; none if nothing is
     */
    public List<Due> due(Referral referral) {
        return deadlines.of(referral.getId(), referral.state());
    }

    /**
     * Brings two histories of one referral together that grew apart: two offices, one of them offline. They fit together
     * if either side's events could have come first and it makes no difference which did; the events are then put in the
     * order in which they were recorded. Of one moment each side's own events keep their order, and those of two sides are
     * put in the order of their ids, an event counting by the highest id that its own side has before it or in it.
     *
     * <p>Where it succeeds it does not matter which history is given first, in what order several are brought together,
     * or how often.
     *
     * @param one a history
     * @param other another history of the same referral
     * @return both together, or why they do not fit together
     * @throws org.nurture.problem.RefusedInputException with code {@code referral.merge-another} if the two are not of one
     *     referral, child and school
     */
    public static Merge merge(Referral one, Referral other) {
        return Merging.of(one, other);
    }

    /**
     * Answers the day for which this answers.
     *
     * @return the day
     */
    public LocalDate today() {
        return today;
    }

    /** The book that is asked before a step, under the policy. */
    Optional<PreparedBook<ReferralOnDay>> before(ReferralEventKind step) {
        return Optional.ofNullable(books.get(step));
    }

    /** The book of the stay, under the policy. */
    PreparedBook<ReferralOnDay> attendance() {
        return attendance;
    }

    Decision order(ReferralOnDay asked) {
        return order.decide(asked);
    }

    /** Whether an event of a later version leaves open where the referral stands. */
    static boolean unclear(ReferralOnDay known) {
        return !known.state().fold().uninterpreted.isEmpty();
    }

    private static boolean anyDecisive(Decision decision, RuleStatus status) {
        return decision.findings(status).stream().anyMatch(finding -> finding.getLevel() == Level.REQUIRED);
    }
}
