package org.nurture.referral;

import static org.nurture.rule.Condition.saysYes;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.nurture.group.GroupParameters;
import org.nurture.rule.Citation;
import org.nurture.rule.Condition;
import org.nurture.rule.Level;
import org.nurture.rule.Reliability;
import org.nurture.rule.Rule;
import org.nurture.rule.RuleBook;

/**
 * What guidance asks before the steps of a referral. Numbers and lists come from a policy; where no layer of it speaks, a
 * rule says so.
 *
 * <table>
 * <caption>Which book is asked before which step</caption>
 * <tr><th>step</th><th>book</th></tr>
 * <tr><td>{@link Submitted}</td><td>{@link #COMPLETE}</td></tr>
 * <tr><td>{@link PanelConvened}</td><td>{@link #EVIDENCE}</td></tr>
 * <tr><td>{@link Accepted}</td><td>{@link #ELIGIBLE}</td></tr>
 * <tr><td>{@link Started}, and whatever changes on what a start rested</td><td>{@link #READY_TO_START}</td></tr>
 * <tr><td>{@link StayExtended}</td><td>{@link #EXTENSION}</td></tr>
 * <tr><td>{@link ReturnPlanned}</td><td>{@link #GRADED_RETURN}</td></tr>
 * <tr><td>{@link ReturnBegun}</td><td>{@link #READY_TO_RETURN}, which only advises</td></tr>
 * <tr><td>{@link Declined}, {@link Withdrawn}, {@link Retracted}, {@link MarkedInError}</td>
 *     <td>{@link #REASONED}, which only advises</td></tr>
 * <tr><td>every step</td><td>{@link #ORDER}, which nobody sets aside</td></tr>
 * <tr><td>none; asked of a referral as it stands</td><td>{@link #REVIEW} and {@link #ATTENDANCE}</td></tr>
 * </table>
 *
 * <p>Ids are permanent: no rule changes its meaning under its id, and no id is used again.
 */
public final class ReferralRules {
    private static final Citation SURVEY = Citation.ofPage(
                    "Supporting children with challenging behaviour through a nurture group approach",
                    "Ofsted",
                    "https://gov.uk/government/publications/supporting-children-with-challenging-behaviour",
                    Reliability.PRIMARY)
            .publishedIn("2011-07");
    private static final Citation SCHOOL_FORM = Citation.ofPage(
            "Nurture groups",
            "St Mark's RC Primary School",
            "https://stmarksrcprimary.eschools.co.uk/web/nurture_groups/417146",
            Reliability.SECOND_HAND);

    /** The book {@code referral.order}: what may follow what. It knows no policy, and nobody sets it aside. */
    public static final RuleBook<ReferralOnDay> ORDER = RuleBook.write(
            "referral.order",
            "the step may follow",
            ReferralOnDay.class,
            book -> book.names(ReferralRules::name)
                    .settles()
                    .rule(
                            "referral.step-open",
                            rule -> rule.states("The step may follow where the referral stands")
                                    .requires(ReferralFacts.STEP_OPEN.isTrue()))
                    .rule(
                            "referral.event-fits",
                            rule -> rule.states("The event fits those before it: its id is new, the days and moments"
                                            + " run on, and what it speaks of is there")
                                    .requires(ReferralFacts.EVENT_FITS.isTrue())));

    /** The book {@code referral.complete}: what a referral holds when it is handed in. */
    public static final RuleBook<ReferralOnDay> COMPLETE = RuleBook.write(
            "referral.complete",
            "the referral is complete for submission",
            ReferralOnDay.class,
            book -> book.names(ReferralRules::name)
                    .rule(
                            "referral.need-named",
                            rule -> rule.states("At least one category of concern or barrier to learning is named")
                                    .requires(needNamed())
                                    .cites(SURVEY))
                    .rule(
                            "referral.referrer",
                            rule -> rule.states("The referral is handed in by one who may")
                                    .requires(ReferralFacts.SUBMITTED_BY.oneOf(ReferralParameters.REFERRERS)))
                    .rule(
                            "referral.described",
                            rule -> rule.states("What is seen is described")
                                    .requires(ReferralFacts.DESCRIBED.isTrue())
                                    .level(Level.ADVISED))
                    .rule(
                            "referral.support-tried",
                            rule -> rule.states("Support that was tried before is recorded")
                                    .requires(ReferralFacts.SUPPORT_TRIED.atLeast(1))
                                    .level(Level.ADVISED)));

    /** The book {@code referral.evidence}: what a panel needs before it. */
    public static final RuleBook<ReferralOnDay> EVIDENCE = RuleBook.write(
            "referral.evidence",
            "the evidence is sufficient for the panel",
            ReferralOnDay.class,
            book -> book.names(ReferralRules::name)
                    .rule(
                            "referral.assessment-complete",
                            rule -> rule.states("An assessment with all its sections complete is among the evidence")
                                    .appliesWhen(saysYes(GroupParameters.ENTRY_ASSESSMENT))
                                    .requires(ReferralFacts.ASSESSMENT_COMPLETE.isTrue()))
                    .rule(
                            "referral.observed-by-class-staff",
                            rule -> rule.states("Class staff have observed the child often enough")
                                    .requires(ReferralFacts.CLASS_STAFF_OBSERVATIONS.atLeast(
                                            ReferralParameters.CLASS_STAFF_OBSERVATIONS)))
                    .rule(
                            "referral.observed-by-nurture-staff",
                            rule -> rule.states("Nurture staff have observed the child often enough")
                                    .requires(ReferralFacts.NURTURE_STAFF_OBSERVATIONS.atLeast(
                                            ReferralParameters.NURTURE_STAFF_OBSERVATIONS)))
                    .rule(
                            "referral.observed-at-different-times",
                            rule -> rule.states("Class staff and nurture staff have observed at different times")
                                    .appliesWhen(saysYes(ReferralParameters.DIFFERENT_TIMES))
                                    .requires(ReferralFacts.DIFFERENT_TIMES.isTrue()))
                    .rule(
                            "referral.panel-size",
                            rule -> rule.states("The panel has enough members")
                                    .requires(ReferralFacts.PANEL_MEMBERS.atLeast(ReferralParameters.PANEL_SIZE))));

    /** The book {@code referral.eligible}: whom a place is for. */
    public static final RuleBook<ReferralOnDay> ELIGIBLE = RuleBook.write(
            "referral.eligible",
            "the child may be offered a place",
            ReferralOnDay.class,
            book -> book.names(ReferralRules::name)
                    .rule(
                            "referral.eligible-stage",
                            rule -> rule.states("The child is in an eligible year group")
                                    .requires(ReferralFacts.YEAR_GROUP.oneOf(GroupParameters.ELIGIBLE_YEAR_GROUPS)))
                    .rule(
                            "referral.need-beyond-send",
                            rule -> rule.states("A category of concern or a barrier to learning is named, so that the"
                                            + " need is not special educational needs or language alone")
                                    .appliesWhen(saysYes(ReferralParameters.NEED_BEYOND_SEND))
                                    .requires(needNamed()))
                    .rule(
                            "referral.nothing-to-look-at-closely",
                            rule -> rule.states("No reason was noted to look closely whether a group is right; where"
                                            + " one was, it prompts the panel and bars nothing")
                                    .requires(ReferralFacts.CONTRA_INDICATIONS.atMost(0))
                                    .level(Level.ADVISED)));

    /** The book {@code referral.ready-to-start}. Agreement and assessment count by the day of the start. */
    public static final RuleBook<ReferralOnDay> READY_TO_START = RuleBook.write(
            "referral.ready-to-start",
            "the child may start",
            ReferralOnDay.class,
            book -> book.names(ReferralRules::name)
                    .rule(
                            "referral.agreement",
                            rule -> rule.states("Parents or carers have agreed")
                                    .requires(ReferralFacts.AGREEMENT.oneOf("given"))
                                    .cites(SCHOOL_FORM))
                    .rule(
                            "referral.assessed-before-start",
                            rule -> rule.states("The child was assessed before the start, in all sections")
                                    .appliesWhen(saysYes(GroupParameters.ENTRY_ASSESSMENT))
                                    .requires(ReferralFacts.ASSESSED_BEFORE_START.isTrue())));

    /**
     * The book {@code referral.attendance}: whether a child that attends still may. Agreement that is refused or withdrawn
     * during a stay is a fact and is recorded; this book lists the child until the stay is ended, agreement is given again,
     * or a professional sets the rule aside together with the record.
     */
    public static final RuleBook<ReferralOnDay> ATTENDANCE = RuleBook.write(
            "referral.attendance",
            "the child may go on attending",
            ReferralOnDay.class,
            book -> book.names(ReferralRules::name)
                    .rule(
                            "referral.agreement-stands",
                            rule -> rule.states("Parents or carers agree that the child attends")
                                    .requires(ReferralFacts.AGREEMENT_STANDS.isTrue())
                                    .cites(SCHOOL_FORM)));

    /** The book {@code referral.review}: whether the review is in time; not met, it is due. */
    public static final RuleBook<ReferralOnDay> REVIEW = RuleBook.write(
            "referral.review",
            "the stay has been reviewed in time",
            ReferralOnDay.class,
            book -> book.names(ReferralRules::name)
                    .rule(
                            "referral.review-in-time",
                            rule -> rule.states("The last review, or the start, is not longer ago than the policy says")
                                    .requires(ReferralFacts.WEEKS_SINCE_REVIEW.atMost(
                                            ReferralParameters.REVIEW_INTERVAL))));

    /** The book {@code referral.ready-to-return}. It advises: a return is begun whatever it says. */
    public static final RuleBook<ReferralOnDay> READY_TO_RETURN = RuleBook.write(
            "referral.ready-to-return",
            "the child may be ready to return to the base class",
            ReferralOnDay.class,
            book -> book.names(ReferralRules::name)
                    .rule(
                            "referral.readiness",
                            rule -> rule.states("The points on the readiness scale suggest readiness")
                                    .requires(ReferralFacts.READINESS.atLeast(ReferralParameters.READINESS_LEAST)))
                    .rule(
                            "referral.targets-met",
                            rule -> rule.states("Every target that was set is met")
                                    .requires(ReferralFacts.TARGETS_OPEN.atMost(0))
                                    .cites(Citation.ofPage(
                                            "Early intervention framework: nurture groups",
                                            "NHS Scotland",
                                            "https://earlyinterventionframework.nhs.scot/self-assessment/?programmeId=2686",
                                            Reliability.PRIMARY))));

    /** The book {@code referral.graded-return}. */
    public static final RuleBook<ReferralOnDay> GRADED_RETURN = RuleBook.write(
            "referral.graded-return",
            "the return to the base class goes by rising steps",
            ReferralOnDay.class,
            book -> book.names(ReferralRules::name)
                    .rule(
                            "referral.never-falling",
                            rule -> rule.states("The half-days in the base class never fall from one step to the next")
                                    .requires(ReferralFacts.LARGEST_FALL.atMost(0))
                                    .cites(Citation.ofPage(
                                            "Nurture",
                                            "Littledown School",
                                            "https://littledownschool.co.uk/provisions/nurture/",
                                            Reliability.SECOND_HAND))));

    /** The book {@code referral.extension}. */
    public static final RuleBook<ReferralOnDay> EXTENSION = RuleBook.write(
            "referral.extension",
            "the stay may be extended",
            ReferralOnDay.class,
            book -> book.names(ReferralRules::name)
                    .rule(
                            "referral.extension-authority",
                            rule -> rule.states("The extension is granted by one who may grant it")
                                    .requires(ReferralFacts.EXTENDED_BY.oneOf(GroupParameters.EXTENSION_AUTHORITIES)))
                    .rule(
                            "referral.extension-reasoned",
                            rule -> rule.states("The extension says why")
                                    .requires(ReferralFacts.EXTENSION_REASONED.isTrue())
                                    .level(Level.EXPECTED)));

    /** The book {@code referral.reasoned}. It advises: records without a reason exist. */
    public static final RuleBook<ReferralOnDay> REASONED = RuleBook.write(
            "referral.reasoned",
            "the step says why it is taken",
            ReferralOnDay.class,
            book -> book.names(ReferralRules::name)
                    .rule(
                            "referral.reason-given",
                            rule -> rule.states("Whoever ends a referral or takes an event back says why")
                                    .requires(ReferralFacts.REASONED.isTrue())
                                    .level(Level.EXPECTED)));

    private static final Map<ReferralEventKind, RuleBook<ReferralOnDay>> BEFORE = Map.ofEntries(
            Map.entry(ReferralEventKind.SUBMITTED, COMPLETE),
            Map.entry(ReferralEventKind.PANEL_CONVENED, EVIDENCE),
            Map.entry(ReferralEventKind.ACCEPTED, ELIGIBLE),
            Map.entry(ReferralEventKind.STARTED, READY_TO_START),
            Map.entry(ReferralEventKind.RETURN_PLANNED, GRADED_RETURN),
            Map.entry(ReferralEventKind.RETURN_BEGUN, READY_TO_RETURN),
            Map.entry(ReferralEventKind.STAY_EXTENDED, EXTENSION),
            Map.entry(ReferralEventKind.DECLINED, REASONED),
            Map.entry(ReferralEventKind.WITHDRAWN, REASONED),
            Map.entry(ReferralEventKind.RETRACTED, REASONED),
            Map.entry(ReferralEventKind.MARKED_IN_ERROR, REASONED));

    /** Rules of how what happened follows, and the one whose point is who decides. */
    private static final Set<String> NEVER_SET_ASIDE =
            Set.of("referral.step-open", "referral.event-fits", "referral.extension-authority");

    /** Rules of the agreement of parents or carers: before the start, and from then on. */
    static final Set<String> OF_AGREEMENT = Set.of("referral.agreement", "referral.agreement-stands");

    private ReferralRules() {}

    private static Condition<ReferralOnDay> needNamed() {
        return ReferralFacts.CONCERNS
                .anyOf("acting-out", "disruptive", "withdrawn")
                .or(ReferralFacts.BARRIERS.anyOf(ReferralFacts.BARRIER_NAMES.toArray(String[]::new)));
    }

    private static String name(ReferralOnDay subject) {
        return "referral " + subject.referral().getId();
    }

    /**
     * Answers every book.
     *
     * @return the books, in the order of a referral's life
     */
    public static List<RuleBook<ReferralOnDay>> all() {
        return List.of(
                ORDER,
                COMPLETE,
                EVIDENCE,
                ELIGIBLE,
                READY_TO_START,
                ATTENDANCE,
                REVIEW,
                GRADED_RETURN,
                READY_TO_RETURN,
                EXTENSION,
                REASONED);
    }

    /** Whether the book before a step holds nothing up. */
    static boolean advises(ReferralEventKind step) {
        return BEFORE.get(step) == READY_TO_RETURN || BEFORE.get(step) == REASONED;
    }

    /**
     * Finds a rule.
     *
     * @param id its id, such as {@code referral.agreement}
     * @return the rule; empty if no book has one of that id
     */
    public static Optional<Rule<ReferralOnDay>> find(String id) {
        return all().stream().flatMap(book -> book.rule(id).stream()).findFirst();
    }

    /**
     * Tells whether a professional may set a rule aside for a step. Nobody may with the rules of {@link #ORDER}, since the
     * step could not have happened, nor with {@code referral.extension-authority}, whose point is who decides.
     *
     * @param id the id of a rule
     * @return true if one may; false also for an id that no book has
     */
    public static boolean maySetAside(String id) {
        return !NEVER_SET_ASIDE.contains(id) && find(id).isPresent();
    }

    /**
     * Finds the book that is asked before a step.
     *
     * @param step the kind of event that would be recorded
     * @return the book; empty if nothing is asked before it but its place in the order
     */
    public static Optional<RuleBook<ReferralOnDay>> before(ReferralEventKind step) {
        return Optional.ofNullable(BEFORE.get(step));
    }
}
