package org.nurture.referral;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.nurture.problem.Problem;
import org.nurture.rule.Decision;
import org.nurture.rule.Finding;
import org.nurture.rule.Level;
import org.nurture.rule.Policy;
import org.nurture.rule.PolicyLayer;
import org.nurture.rule.PreparedBook;
import org.nurture.rule.ResolvedPolicy;
import org.nurture.rule.RuleBook;
import org.nurture.rule.RuleStatus;
import org.nurture.time.SchoolCalendar;

/**
 * The life of referrals under a policy on a day: which steps may be taken and why, what is due, and how two histories of
 * one referral become one. Nothing here changes a referral; each answer holds a new one.
 *
 * <p>Before a step two things are asked. Whether it may follow at all is settled by the history, and nobody sets that
 * aside. Whether guidance speaks for it is settled by the book that {@link ReferralRules#before} names, under the policy:
 * a rule on which the policy is silent does not hold a step up. The book {@link ReferralRules#READY_TO_RETURN} only advises.
 *
 * <p>Make one for a policy and a day, and use it for every referral. Immutable and safe for use by several threads.
 */
public final class Referrals {
    private static final PreparedBook<ReferralOnDay> ORDER = ReferralRules.ORDER.under(Policy.of(PolicyLayer.builder()
                    .id("history")
                    .title("What can have happened")
                    .build())
            .on(LocalDate.EPOCH));

    private final LocalDate today;
    private final Map<ReferralEventKind, PreparedBook<ReferralOnDay>> books = new EnumMap<>(ReferralEventKind.class);
    private final Deadlines deadlines;

    private Referrals(ResolvedPolicy policy, SchoolCalendar calendar) {
        this.today = policy.effective();
        for (ReferralEventKind step : ReferralEventKind.values()) {
            ReferralRules.before(step).ifPresent(book -> books.put(step, book.under(policy)));
        }
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
     * @param known the referral with what is known around it
     * @param command what somebody wants to do
     * @return what came of it
     */
    public Step attempt(ReferralOnDay known, ReferralCommand command) {
        Referral referral = known.referral();
        ReferralEvent event = command.event();
        if (referral.getEvents().contains(event)) {
            return new Step.Taken(List.of(), referral, Optional.empty());
        }
        Optional<Problem> fault = event instanceof Unrecognised
                ? Optional.of(Problem.of("referral.unrecognised"))
                : fault(referral, List.of(event));
        if (fault.isPresent()) {
            return impossible(known.attempting(event, false), fault.get());
        }
        if (unclear(known)) {
            Decision order = ORDER.decide(known.attempting(event, true));
            return new Step.Undetermined(order, rules(order, RuleStatus.UNDETERMINED, known, List.of()));
        }
        PreparedBook<ReferralOnDay> book = books.get(event.kind());
        Optional<Decision> decision =
                Optional.ofNullable(book).map(asked -> asked.decide(known.attempting(event, true)));
        List<ReferralEvent> events = new ArrayList<>();
        if (decision.isPresent() && !advises(event.kind())) {
            List<Overridden> overrides =
                    command instanceof ReferralCommand.Overriding given ? given.overrides() : List.of();
            List<String> against = rules(decision.get(), RuleStatus.VIOLATED, known, overrides);
            if (!against.isEmpty()) {
                return new Step.Refused(decision.get(), against, Optional.empty());
            }
            List<String> open = rules(decision.get(), RuleStatus.UNDETERMINED, known, overrides);
            if (!open.isEmpty()) {
                return new Step.Undetermined(decision.get(), open);
            }
            overrides.stream()
                    .filter(override -> needed(decision.get(), override.rule()))
                    .forEach(events::add);
        }
        events.add(event);
        Optional<Problem> late = fault(referral, events);
        return late.isPresent()
                ? impossible(known.attempting(event, false), late.get())
                : new Step.Taken(
                        events, referral.toBuilder().addAllEvents(events).build(), decision);
    }

    /**
     * Answers for every step whether it may be taken now.
     *
     * @param known the referral with what is known around it
     * @return one answer for each kind of event that can be recorded, in the order of the kinds; each is undetermined if
     *     the history holds an event of a later version
     */
    public List<Availability> available(ReferralOnDay known) {
        List<Availability> answers = new ArrayList<>();
        for (ReferralEventKind step : ReferralEventKind.values()) {
            if (step != ReferralEventKind.UNRECOGNISED) {
                answers.add(available(known, step));
            }
        }
        return List.copyOf(answers);
    }

    private Availability available(ReferralOnDay known, ReferralEventKind step) {
        if (unclear(known)) {
            return new Availability(
                    step, Availability.Answer.UNDETERMINED, Optional.of(ORDER.decide(known.asking(step))));
        }
        if (!step.mayFollow(known.state().stage())) {
            return new Availability(step, Availability.Answer.REFUSED, Optional.of(ORDER.decide(known.asking(step))));
        }
        PreparedBook<ReferralOnDay> book = books.get(step);
        if (book == null) {
            return new Availability(step, Availability.Answer.PERMITTED, Optional.empty());
        }
        Decision decision = book.decide(known);
        Availability.Answer answer = Availability.Answer.PERMITTED;
        if (!advises(step)) {
            answer = !rules(decision, RuleStatus.VIOLATED, known, List.of()).isEmpty()
                    ? Availability.Answer.REFUSED
                    : rules(decision, RuleStatus.UNDETERMINED, known, List.of()).isEmpty()
                            ? Availability.Answer.PERMITTED
                            : Availability.Answer.UNDETERMINED;
        }
        return new Availability(step, answer, Optional.of(decision));
    }

    /**
     * Lists what is to be done with a referral by a day, in time or late. What the policy sets no limit for is never due.
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
     * order in which they were recorded, and of one moment in the order of their ids.
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

    /** Whether an event of a later version leaves open where the referral stands. */
    private static boolean unclear(ReferralOnDay known) {
        return !known.state().fold().uninterpreted.isEmpty();
    }

    private static boolean advises(ReferralEventKind step) {
        RuleBook<ReferralOnDay> book = ReferralRules.before(step).orElseThrow();
        return book == ReferralRules.READY_TO_RETURN;
    }

    private static Step impossible(ReferralOnDay attempting, Problem problem) {
        Decision decision = ORDER.decide(attempting);
        List<String> against = decision.findings(RuleStatus.VIOLATED).stream()
                .map(Finding::getRule)
                .toList();
        return new Step.Refused(
                decision,
                against,
                Optional.of(new Step.Fault(
                        problem.getCode(), problem.getPointer(), problem.getMessage() + ". " + problem.getRemedy())));
    }

    /** The fault of the first of some events that does not fit, with a pointer into that event. */
    private static Optional<Problem> fault(Referral referral, List<ReferralEvent> events) {
        History history = History.of(referral);
        for (ReferralEvent event : events) {
            Optional<Problem> fault = history.take(event);
            if (fault.isPresent()) {
                return fault;
            }
        }
        return Optional.empty();
    }

    private static boolean needed(Decision decision, String rule) {
        return decision.finding(rule)
                .filter(Referrals::decides)
                .filter(finding ->
                        finding.getStatus() == RuleStatus.VIOLATED || finding.getStatus() == RuleStatus.UNDETERMINED)
                .isPresent();
    }

    private static boolean decides(Finding finding) {
        return finding.getLevel() == Level.REQUIRED;
    }

    /** The rules of a status that move the decision and that nobody has set aside. */
    private static List<String> rules(
            Decision decision, RuleStatus status, ReferralOnDay known, List<Overridden> overrides) {
        return decision.getFindings().stream()
                .filter(finding -> finding.getStatus() == status)
                .filter(Referrals::decides)
                .map(Finding::getRule)
                .filter(rule -> !known.state().fold().overrides.contains(rule))
                .filter(rule ->
                        overrides.stream().noneMatch(override -> override.rule().equals(rule)))
                .toList();
    }
}
