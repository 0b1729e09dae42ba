package org.nurture.referral;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.nurture.assessment.InstrumentRef;
import org.nurture.behaviour.BarrierToLearning;
import org.nurture.behaviour.ConcernCategory;
import org.nurture.group.AgreementStatus;
import org.nurture.identity.EventId;
import org.nurture.identity.Role;
import org.nurture.problem.Pointer;
import org.nurture.rule.ChoiceFact;
import org.nurture.rule.ChoicesFact;
import org.nurture.rule.FactReader;
import org.nurture.rule.FlagFact;
import org.nurture.rule.PartPointer;
import org.nurture.rule.WholeFact;
import org.nurture.schooling.YearGroup;

/**
 * The facts of a referral on a day that rules may speak of. A host's own rules may speak of them too.
 *
 * <p>What a history does not say is unknown: that no concern is recorded does not say that there is none.
 */
public final class ReferralFacts {
    /**
     * The scale by which the book of a return reads readiness: {@code reintegration-readiness-scale} in the version
     * {@code doyle-2001}. An assessment under it holds the points of each of its areas. Another instrument has the same
     * name, so the version is part of it.
     */
    public static final InstrumentRef READINESS_SCALE =
            new InstrumentRef("reintegration-readiness-scale", "doyle-2001");

    private static final Pointer EVENTS = Pointer.ROOT.child("events");
    private static final int DAYS_OF_WEEK = 7;

    /** Seventy-eight statements of at most four points each. */
    static final long MOST_READINESS = 312;

    static final List<String> ROLES = words(Role.values());
    static final List<String> BARRIER_NAMES = words(BarrierToLearning.values());
    static final List<String> YEAR_GROUPS =
            Arrays.stream(YearGroup.values()).map(year -> year.coded().text()).toList();

    /** Whether the step may follow where the referral stands; unknown after an event of a later version. */
    public static final FlagFact<ReferralOnDay> STEP_OPEN = FlagFact.of(
            "step-open",
            "the step may follow where the referral stands",
            (subject, part) -> subject.step()
                    .map(step -> subject.state().fold().uninterpreted.isEmpty()
                            ? flag(step.mayFollow(subject.state().stage()))
                            : FactReader.UNKNOWN)
                    .orElse(FactReader.NOT_APPLICABLE),
            at(EVENTS));

    /** Whether the event to be recorded fits those before it. */
    public static final FlagFact<ReferralOnDay> EVENT_FITS = FlagFact.of(
            "event-fits",
            "the event fits those before it",
            (subject, part) -> subject.fits()
                    .map(ReferralFacts::flag)
                    .orElse(subject.step().isPresent() ? FactReader.UNKNOWN : FactReader.NOT_APPLICABLE),
            at(EVENTS));

    /** What causes concern. */
    public static final ChoicesFact<ReferralOnDay> CONCERNS = ChoicesFact.of(
            "concerns",
            "the categories of concern",
            words(ConcernCategory.values()),
            (subject, part) -> bits(subject.state().concerns()),
            at(EVENTS));

    /** What stands between the child and learning. */
    public static final ChoicesFact<ReferralOnDay> BARRIERS = ChoicesFact.of(
            "barriers",
            "the barriers to learning",
            BARRIER_NAMES,
            (subject, part) -> bits(subject.state().barriers()),
            at(EVENTS));

    /** Whether anybody described what is seen; it does not apply before a concern is raised. */
    public static final FlagFact<ReferralOnDay> DESCRIBED = FlagFact.of(
            "described",
            "what is seen is described",
            (subject, part) -> subject.state().fold().concerns.isEmpty()
                    ? FactReader.NOT_APPLICABLE
                    : flag(subject.state().fold().described),
            at(EVENTS));

    /** In what capacity the referral was handed in, or is about to be. */
    public static final ChoiceFact<ReferralOnDay> SUBMITTED_BY = ChoiceFact.of(
            "submitted-by",
            "who hands the referral in",
            ROLES,
            (subject, part) -> role(subject.event(
                    Submitted.class, () -> Optional.ofNullable(subject.state().fold().submitted))),
            at(EVENTS));

    /** How often support that was tried before is recorded. */
    public static final WholeFact<ReferralOnDay> SUPPORT_TRIED = WholeFact.of(
            "support-tried",
            "the number of records of support tried before",
            "records",
            (subject, part) -> orUnknown(subject.state().supportTried()),
            at(EVENTS));

    /** How often a reason to look closely was noted. */
    public static final WholeFact<ReferralOnDay> CONTRA_INDICATIONS = WholeFact.of(
            "contra-indications",
            "the number of reasons noted to look closely",
            "reasons",
            (subject, part) -> subject.state().contraIndications(),
            at(EVENTS));

    /** In which year group the child is recorded, by its code with its set. */
    public static final ChoiceFact<ReferralOnDay> YEAR_GROUP = ChoiceFact.of(
            "year-group",
            "the year group",
            YEAR_GROUPS,
            (subject, part) -> subject.yearGroup()
                    .map(recorded -> recorded.known().map(Enum::ordinal).orElse(YEAR_GROUPS.size()))
                    .map(Integer::longValue)
                    .orElse(FactReader.UNKNOWN),
            at(Pointer.ROOT.child("pupil")));

    /** Whether an assessment with all its sections complete is among the evidence; one of readiness to return is none. */
    public static final FlagFact<ReferralOnDay> ASSESSMENT_COMPLETE = FlagFact.of(
            "assessment-complete",
            "an assessment with all its sections complete is among the evidence",
            (subject, part) -> subject.evidence().complete,
            at(EVENTS));

    /** The same by the day on which the child starts or started; before that, by the day asked about. */
    public static final FlagFact<ReferralOnDay> ASSESSED_BEFORE_START = FlagFact.of(
            "assessed-before-start",
            "an assessment with all its sections complete was made before the start",
            (subject, part) -> subject.evidenceOfStart().complete,
            at(EVENTS));

    /** How many observations by class staff are among the evidence. */
    public static final WholeFact<ReferralOnDay> CLASS_STAFF_OBSERVATIONS =
            observations("class-staff-observations", "the number of observations by class staff", true);

    /** How many observations by nurture staff are among the evidence. */
    public static final WholeFact<ReferralOnDay> NURTURE_STAFF_OBSERVATIONS =
            observations("nurture-staff-observations", "the number of observations by nurture staff", false);

    /** Whether class staff and nurture staff observed at different times. */
    public static final FlagFact<ReferralOnDay> DIFFERENT_TIMES = FlagFact.of(
            "observed-at-different-times",
            "class staff and nurture staff observed at different times",
            (subject, part) -> subject.evidence().differentTimes,
            at(EVENTS));

    /** How many people sit on the panel that has the referral, or is about to; the child is not counted. */
    public static final WholeFact<ReferralOnDay> PANEL_MEMBERS = WholeFact.of(
            "panel-members",
            "the number of members of the panel",
            "members",
            (subject, part) -> orUnknown(
                    subject.event(PanelConvened.class, () -> subject.state().panel()).stream()
                            .flatMap(panel -> panel.members().stream())
                            .filter(member -> member != Role.PUPIL)
                            .count()),
            at(EVENTS));

    /**
     * How parents or carers stand to a place on the day on which the child starts or started; before that, on the day asked
     * about.
     */
    public static final ChoiceFact<ReferralOnDay> AGREEMENT = ChoiceFact.of(
            "agreement",
            "the agreement of parents or carers",
            words(AgreementStatus.values()),
            (subject, part) -> subject.state()
                    .consent(subject.startDay())
                    .map(recorded -> (long) recorded.status().ordinal())
                    .orElse(FactReader.UNKNOWN),
            at(EVENTS));

    /**
     * Whether the agreement of parents or carers stands on the day asked about, or a professional set it aside since they
     * last spoke; it does not apply to a child that does not attend.
     */
    public static final FlagFact<ReferralOnDay> AGREEMENT_STANDS = FlagFact.of(
            "agreement-stands",
            "the agreement of parents or carers stands, or was set aside for a reason",
            (subject, part) -> agreementStands(subject),
            at(EVENTS));

    /**
     * How many weeks, the broken one included, have gone since the start or the last review; it does not apply to a child
     * that does not attend.
     */
    public static final WholeFact<ReferralOnDay> WEEKS_SINCE_REVIEW = WholeFact.of(
            "weeks-since-review",
            "the number of weeks since the start or the last review",
            "weeks",
            (subject, part) -> weeksSinceReview(subject),
            at(EVENTS));

    /**
     * How many points the last assessment on the readiness scale has. Which areas the scale has, and how many points each may
     * have, is in its definition; without one the points are a lower bound, for areas may be missing. An assessment with
     * more points than the scale has does not count.
     */
    public static final WholeFact<ReferralOnDay> READINESS = WholeFact.<ReferralOnDay>of(
                    "readiness",
                    "the points on the readiness scale",
                    "points",
                    (subject, part) -> subject.evidence().readinessLeast,
                    at(EVENTS))
            .atMostBy((subject, part) -> subject.evidence().readinessMost);

    /** How many targets are not met yet. */
    public static final WholeFact<ReferralOnDay> TARGETS_OPEN = WholeFact.of(
            "targets-open",
            "the number of targets not met",
            "targets",
            (subject, part) -> targetsOpen(subject.state().fold()),
            at(EVENTS));

    /** In what capacity an extension was granted, or is about to be. */
    public static final ChoiceFact<ReferralOnDay> EXTENDED_BY = ChoiceFact.of(
            "extended-by",
            "who grants the extension",
            ROLES,
            (subject, part) ->
                    role(subject.event(StayExtended.class, () -> subject.state().extension())),
            at(EVENTS));

    /** Whether an extension says why. */
    public static final FlagFact<ReferralOnDay> EXTENSION_REASONED = FlagFact.of(
            "extension-reasoned",
            "the extension says why",
            (subject, part) -> subject.event(
                            StayExtended.class, () -> subject.state().extension())
                    .map(extended -> flag(extended.header().reason().isPresent()))
                    .orElse(FactReader.UNKNOWN),
            at(EVENTS));

    /**
     * By how many half-days a week the time in the base class falls at the most, from step to step of a planned return, and
     * from what went before it once the return has begun.
     */
    public static final WholeFact<ReferralOnDay> LARGEST_FALL = WholeFact.of(
            "largest-fall",
            "the largest fall of the half-days in the base class from step to step",
            "half-days a week",
            (subject, part) -> largestFall(subject),
            at(EVENTS));

    /** Whether the step says why; it applies only while one is taken or asked about. */
    public static final FlagFact<ReferralOnDay> REASONED = FlagFact.of(
            "reasoned",
            "the step says why",
            (subject, part) -> subject.attempt(ReferralEvent.class)
                    .map(event -> flag(event.header().reason().isPresent()))
                    .orElse(subject.step().isPresent() ? FactReader.UNKNOWN : FactReader.NOT_APPLICABLE),
            at(EVENTS));

    private ReferralFacts() {}

    private static WholeFact<ReferralOnDay> observations(String name, String label, boolean classStaff) {
        FactReader<ReferralOnDay> least =
                (subject, part) -> classStaff ? subject.evidence().byClassStaff : subject.evidence().byNurtureStaff;
        return WholeFact.of(name, label, "observations", least, at(EVENTS))
                .atMostBy((subject, part) -> subject.evidence().observed
                        ? least.read(subject, part) + subject.evidence().unseen
                        : FactReader.UNKNOWN);
    }

    private static long weeksSinceReview(ReferralOnDay subject) {
        return subject.state()
                .lastReview()
                .map(review -> review.header().happenedOn())
                .or(() -> subject.state().startedOn())
                .filter(last -> attends(subject.state()))
                .map(last -> (ChronoUnit.DAYS.between(last, subject.day()) + DAYS_OF_WEEK - 1) / DAYS_OF_WEEK)
                .orElse(FactReader.NOT_APPLICABLE);
    }

    private static boolean attends(ReferralState state) {
        return state.stage() == ReferralStage.ATTENDING || state.stage() == ReferralStage.RETURNING;
    }

    private static long agreementStands(ReferralOnDay subject) {
        Fold fold = subject.state().fold();
        EventId start = fold.startedAs;
        if (start == null || !attends(subject.state())) {
            return FactReader.NOT_APPLICABLE;
        }
        Optional<ConsentRecorded> said = subject.state().consent(subject.day());
        if (said.filter(recorded -> recorded.status() == AgreementStatus.GIVEN).isPresent()) {
            return flag(true);
        }
        LocalDate since = said.map(recorded -> recorded.header().happenedOn()).orElse(LocalDate.MIN);
        for (Overridden override : fold.overridesOf(start)) {
            boolean then = !override.header().happenedOn().isBefore(since)
                    && !override.header().happenedOn().isAfter(subject.day());
            if (then && ReferralRules.OF_AGREEMENT.contains(override.rule())) {
                return flag(true);
            }
        }
        return said.isPresent() ? flag(false) : FactReader.UNKNOWN;
    }

    private static long targetsOpen(Fold fold) {
        long open = fold.targets.keySet().stream()
                .filter(target -> !fold.targetsMet.contains(target))
                .count();
        return fold.targets.isEmpty() ? FactReader.UNKNOWN : open;
    }

    private static long largestFall(ReferralOnDay subject) {
        GradedReturn before = subject.state().fold().baseClass;
        Optional<ReturnPlanned> planned = subject.attempt(ReturnPlanned.class);
        if (planned.isPresent()) {
            Optional<EventId> instead =
                    planned.get().header().amends().map(subject.state().fold()::first);
            boolean returning = instead.flatMap(before::at)
                    .map(GradedReturn.Movement::returning)
                    .orElse(subject.state().stage() == ReferralStage.RETURNING);
            return before.largestFall(planned.get(), instead, returning);
        }
        if (subject.asks(ReturnPlanned.class)) {
            return FactReader.UNKNOWN;
        }
        return before.lastPlan()
                .map(last ->
                        (long) before.largestFall((ReturnPlanned) last.event(), Optional.empty(), last.returning()))
                .orElse(FactReader.NOT_APPLICABLE);
    }

    private static long role(Optional<? extends ReferralEvent> event) {
        return event.map(each -> (long) each.header().actor().ordinal()).orElse(FactReader.UNKNOWN);
    }

    private static long flag(boolean yes) {
        return yes ? 1 : 0;
    }

    private static long orUnknown(long number) {
        return number == 0 ? FactReader.UNKNOWN : number;
    }

    private static long bits(Collection<? extends Enum<?>> named) {
        return named.isEmpty()
                ? FactReader.UNKNOWN
                : named.stream().mapToLong(each -> 1L << each.ordinal()).sum();
    }

    private static PartPointer<ReferralOnDay> at(Pointer pointer) {
        return (subject, part) -> pointer;
    }

    private static List<String> words(Enum<?>[] constants) {
        return Arrays.stream(constants)
                .map(constant -> constant.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                .toList();
    }
}
