package org.nurture.accreditation;

import static org.nurture.rule.Condition.forEvery;

import java.util.List;
import org.nurture.group.GroupFacts;
import org.nurture.group.GroupOnDay;
import org.nurture.group.GroupParameters;
import org.nurture.problem.Pointer;
import org.nurture.rule.ChoiceFact;
import org.nurture.rule.Citation;
import org.nurture.rule.FactReader;
import org.nurture.rule.FlagFact;
import org.nurture.rule.Level;
import org.nurture.rule.RuleBook;
import org.nurture.rule.WholeFact;

/**
 * The rules of quality awards: who may apply, whether a group is staffed as an award asks, and whether all is ready for
 * re-accreditation.
 *
 * <p>Ids are permanent: no rule changes its meaning under its id, and no id is used again.
 */
public final class AwardRules {
    private static final String QUALITY_MARK = QualityAwardSchemes.qualityMark().getName();
    private static final String NURTURING_SCHOOLS =
            QualityAwardSchemes.nurturingSchools().getName();
    private static final List<String> SCHEMES = List.of(QUALITY_MARK, NURTURING_SCHOOLS);
    private static final Citation RE_ACCREDITATION = QualityAwardSchemes.qualityMark()
            .edition("present")
            .flatMap(SchemeEdition::getRenewalSource)
            .orElseThrow();

    /** For which award the application is. */
    public static final ChoiceFact<AwardOnDay> SCHEME = ChoiceFact.of(
            "scheme",
            "the award",
            SCHEMES,
            (subject, part) -> SCHEMES.contains(subject.scheme()) ? SCHEMES.indexOf(subject.scheme()) : SCHEMES.size(),
            (subject, part) -> Pointer.ROOT.child("scheme"));

    /** Whether the group runs on the day. */
    public static final FlagFact<AwardOnDay> GROUP_RUNS =
            flag("group-runs", "the group runs on the day", (subject, part) -> subject.groupRuns(), "group");

    /** For how many whole months the group has run. */
    public static final WholeFact<AwardOnDay> MONTHS_RUNNING = months(
            "months-running",
            "the number of whole months that the group has run",
            (subject, part) -> subject.monthsRunning(),
            "group");

    /** For how many whole months the school has followed the programme. */
    public static final WholeFact<AwardOnDay> MONTHS_IN_PROGRAMME = months(
            "months-in-programme",
            "the number of whole months in the programme",
            (subject, part) -> subject.monthsInProgramme(),
            "programme");

    /** How many checks were made on the way. */
    public static final WholeFact<AwardOnDay> CHECKS = WholeFact.of(
            "checks-made",
            "the number of checks made on the way",
            "checks",
            (subject, part) -> subject.checks(),
            (subject, part) -> Pointer.ROOT.child("checks"));

    /** Whether the award was ever given. */
    public static final FlagFact<AwardOnDay> HELD_BEFORE =
            flag("award-given-before", "the award was given before", (subject, part) -> subject.heldBefore(), "awards");

    /**
     * Whether the award that was given last has not been taken back by the day. It is no question where none was given.
     */
    public static final FlagFact<AwardOnDay> LATEST_STANDS = flag(
            "latest-award-stands",
            "the latest award has not been taken back",
            (subject, part) -> subject.latestStands(),
            "awards");

    /** Whether the award counts on the day. */
    public static final FlagFact<AwardOnDay> HELD_NOW =
            flag("award-counts", "the award counts on the day", (subject, part) -> subject.heldNow(), "awards");

    /** The book {@code award.eligible-to-apply}. */
    public static final RuleBook<AwardOnDay> ELIGIBLE_TO_APPLY = RuleBook.write(
            "award.eligible-to-apply",
            "the group or school may apply for the award",
            AwardOnDay.class,
            AwardRules::writeEligible);

    /** The book {@code award.staffed}, which judges a group in every half-day of its timetable. */
    public static final RuleBook<GroupOnDay> STAFFED = RuleBook.write(
            "award.staffed",
            "the group is staffed as the award asks in every half-day",
            GroupOnDay.class,
            AwardRules::writeStaffed);

    /**
     * The book {@code award.ready-to-renew}. It asks for the evidence that the {@linkplain AwardOnDay.Builder#terms terms}
     * ask for; if those are not known or do not say, the answer is undetermined. Evidence of the six principles is expected
     * and not required, since no source lists it.
     */
    public static final RuleBook<AwardOnDay> READY_TO_RENEW = RuleBook.write(
            "award.ready-to-renew", "all is ready for re-accreditation", AwardOnDay.class, AwardRules::writeRenewal);

    private AwardRules() {}

    /**
     * Answers the fact of one kind of evidence.
     *
     * @param kind the kind
     * @return whether it is present, missing or stale; a new fact with each call, which says the same
     */
    public static ChoiceFact<AwardOnDay> evidence(RenewalEvidence kind) {
        return ChoiceFact.of(
                "evidence-" + kind.word(),
                "the evidence of " + kind.word().replace('-', ' '),
                AwardOnDay.STATES,
                (subject, part) -> subject.state(kind),
                (subject, part) -> Pointer.ROOT.child("evidence").child(kind.word()));
    }

    /**
     * Answers the fact of whether one kind of evidence is asked for.
     *
     * @param kind the kind
     * @return whether the terms ask for it; not known if there are no terms or they name no evidence at all; a new fact with
     *     each call, which says the same
     */
    public static FlagFact<AwardOnDay> asked(RenewalEvidence kind) {
        return FlagFact.of(
                "asked-" + kind.word(),
                "the terms ask for evidence of " + kind.word().replace('-', ' '),
                (subject, part) -> subject.asked(kind),
                (subject, part) -> Pointer.ROOT.child("terms").child("renewalEvidence"));
    }

    private static void writeEligible(RuleBook.Writer<AwardOnDay> book) {
        book.rule(
                "award.group-runs",
                rule -> rule.states("The group runs on the day")
                        .appliesWhen(SCHEME.oneOf(QUALITY_MARK))
                        .requires(GROUP_RUNS.isTrue()));
        book.rule(
                "award.running-long-enough",
                rule -> rule.states("The group has run as long as the policy says")
                        .appliesWhen(SCHEME.oneOf(QUALITY_MARK))
                        .requires(MONTHS_RUNNING.atLeast(AwardParameters.MONTHS_RUNNING)));
        book.rule(
                "award.programme-followed",
                rule -> rule.states("The school has followed the programme as long as the policy says")
                        .appliesWhen(SCHEME.oneOf(NURTURING_SCHOOLS))
                        .requires(MONTHS_IN_PROGRAMME.atLeast(AwardParameters.PROGRAMME_MONTHS)));
        book.rule(
                "award.checks-made",
                rule -> rule.states("The checks on the way were made")
                        .appliesWhen(SCHEME.oneOf(NURTURING_SCHOOLS))
                        .requires(CHECKS.atLeast(AwardParameters.PROGRAMME_CHECKS)));
    }

    private static void writeStaffed(RuleBook.Writer<GroupOnDay> book) {
        book.names(subject -> "group " + subject.group().getId());
        book.rule(
                "award.adults-present",
                rule -> rule.states("Enough adults are present in every half-day")
                        .requires(forEvery(
                                GroupFacts.HALF_DAYS,
                                GroupFacts.ADULTS_PRESENT.atLeast(GroupParameters.ADULTS_MINIMUM))));
        book.rule(
                "award.trained-adults",
                rule -> rule.states("Enough trained adults are present in every half-day")
                        .requires(forEvery(
                                GroupFacts.HALF_DAYS,
                                GroupFacts.TRAINED_PRESENT.atLeast(GroupParameters.TRAINED_MINIMUM))));
        book.rule(
                "award.certificated-adults",
                rule -> rule.states("Enough certificated adults are present in every half-day")
                        .requires(forEvery(
                                GroupFacts.HALF_DAYS,
                                GroupFacts.CERTIFICATED_PRESENT.atLeast(GroupParameters.CERTIFICATED_MINIMUM))));
    }

    private static void writeRenewal(RuleBook.Writer<AwardOnDay> book) {
        book.rule(
                "award.given-before",
                rule -> rule.states("There is an award to renew").requires(HELD_BEFORE.isTrue()));
        book.rule(
                "award.not-taken-back",
                rule -> rule.states("The latest award has not been taken back").requires(LATEST_STANDS.isTrue()));
        book.rule(
                "award.renewed-in-time",
                rule -> rule.states("The award has not run out before it is renewed")
                        .requires(HELD_NOW.isTrue())
                        .level(Level.EXPECTED));
        for (RenewalEvidence kind : RenewalEvidence.values()) {
            book.rule("award.evidence-" + kind.word(), rule -> {
                rule.states("There is evidence of " + kind.word().replace('-', ' ') + " from since the last award")
                        .requires(evidence(kind).oneOf("present"));
                if (kind.principle().isEmpty()) {
                    rule.appliesWhen(asked(kind).isTrue()).cites(RE_ACCREDITATION);
                } else {
                    rule.level(Level.EXPECTED);
                }
            });
        }
    }

    private static FlagFact<AwardOnDay> flag(String name, String label, FactReader<AwardOnDay> reader, String at) {
        return FlagFact.of(name, label, reader, (subject, part) -> Pointer.ROOT.child(at));
    }

    private static WholeFact<AwardOnDay> months(String name, String label, FactReader<AwardOnDay> reader, String at) {
        return WholeFact.of(name, label, "months", reader, (subject, part) -> Pointer.ROOT.child(at));
    }
}
