package org.nurture.accreditation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.nurture.group.GroupModel;
import org.nurture.group.GroupOnDay;
import org.nurture.group.GroupPresets;
import org.nurture.group.NurtureGroup;
import org.nurture.group.StaffAssignment;
import org.nurture.identity.AwardId;
import org.nurture.identity.CertificateId;
import org.nurture.identity.CourseRunId;
import org.nurture.identity.GroupId;
import org.nurture.identity.PractitionerId;
import org.nurture.identity.ProgrammeId;
import org.nurture.identity.Role;
import org.nurture.identity.SchoolId;
import org.nurture.network.NurtureRules;
import org.nurture.principle.EvidenceKind;
import org.nurture.principle.Principle;
import org.nurture.principle.PrincipleEvidence;
import org.nurture.privacy.Narrative;
import org.nurture.rule.Decision;
import org.nurture.rule.Policy;
import org.nurture.rule.PolicyLayer;
import org.nurture.rule.PreparedBook;
import org.nurture.rule.Reliability;
import org.nurture.rule.RuleStatus;
import org.nurture.rule.Verdict;
import org.nurture.time.DateSpan;
import org.nurture.time.HalfDay;
import org.nurture.training.AssignmentOutcome;
import org.nurture.training.AssignmentResult;
import org.nurture.training.Certificate;
import org.nurture.training.CourseRun;
import org.nurture.training.Delegate;
import org.nurture.training.Practitioner;
import org.nurture.training.PractitionerHistory;
import org.nurture.training.PractitionerStanding;

/** Each rule of practitioners and awards says yes, says no, and says that it cannot tell. */
class AwardRulesTest {
    private static final LocalDate DAY = LocalDate.of(2026, 6, 30);
    private static final LocalDate LAST_DAY = LocalDate.of(2025, 6, 30);
    private static final PractitionerId WHO = PractitionerId.of("w-1");
    private static final String MARK = QualityAwardSchemes.qualityMark().getName();
    private static final String SCHOOLS = QualityAwardSchemes.nurturingSchools().getName();

    // ---- practitioners

    @Test
    void whoHoldsACertificateThatCountsIsCertificated() {
        PreparedBook<PractitionerOnDay> book = under(PractitionerRules.IS_CERTIFICATED, AwardPresets.TRAINING);

        assertThat(book.verdict(person(false, List.of(certificate()), List.of(run(3, AssignmentResult.PASSED)))))
                .isEqualTo(Verdict.MET);
        assertThat(book.verdict(person(
                        false, List.of(certificate().toBuilder().expires(DAY).build()), List.of())))
                .isEqualTo(Verdict.NOT_MET);
        assertThat(book.verdict(person(
                        false, List.of(certificate().toBuilder().lapses(true).build()), List.of())))
                .isEqualTo(Verdict.UNDETERMINED);
        // To have attended is not to be certificated; to have no record is neither.
        assertThat(book.verdict(person(false, List.of(), List.of(run(3, AssignmentResult.HANDED_IN)))))
                .isEqualTo(Verdict.NOT_MET);
        assertThat(book.verdict(person(false, List.of(), List.of()))).isEqualTo(Verdict.UNDETERMINED);
        assertThat(book.verdict(person(true, List.of(), List.of()))).isEqualTo(Verdict.NOT_MET);
        Decision bare = book.decide(person(false, List.of(certificate()), List.of()));
        assertThat(bare.getVerdict()).isEqualTo(Verdict.MET);
        assertThat(bare.findings(RuleStatus.UNDETERMINED))
                .extracting(finding -> finding.getRule())
                .containsExactly("practitioner.course-behind-certificate", "practitioner.pass-behind-certificate");
    }

    @Test
    void whatEndsOnADayNobodyKnowsMakesNobodyUntrained() {
        PreparedBook<PractitionerOnDay> book = under(PractitionerRules.IS_CERTIFICATED, AwardPresets.TRAINING);
        Certificate open = certificate().toBuilder().lapses(true).build();
        CourseRun run = run(3, AssignmentResult.PASSED);

        assertThat(PractitionerHistory.of(practitioner(false), List.of(open), List.of(run), ids())
                        .on(DAY))
                .isEqualTo(PractitionerStanding.PERHAPS_CERTIFICATED);
        assertThat(book.verdict(person(false, List.of(open), List.of(run)))).isEqualTo(Verdict.UNDETERMINED);
    }

    @Test
    void onlyProgrammesThatAreAcceptedAreLookedAt() {
        PreparedBook<PractitionerOnDay> book = under(PractitionerRules.IS_CERTIFICATED, AwardPresets.TRAINING);
        ProgrammeId firstAid = ProgrammeId.of("first-aid");
        Certificate other = certificate().toBuilder().programme(firstAid).build();

        assertThat(book.verdict(person(true, List.of(other), List.of()))).isEqualTo(Verdict.NOT_MET);
        assertThat(book.verdict(
                        PractitionerOnDay.of(practitioner(true), List.of(other), List.of(), Set.of(firstAid), DAY)))
                .isEqualTo(Verdict.MET);
    }

    @Test
    void aRunWithoutDaysTellsNothing() {
        CourseRun bare = run(3, AssignmentResult.PASSED).toBuilder()
                .days(List.of())
                .delegates(List.of(Delegate.builder().practitioner(WHO).build()))
                .build();
        PreparedBook<PractitionerOnDay> book = under(PractitionerRules.ELIGIBLE_FOR_ASSESSMENT, AwardPresets.TRAINING);

        assertThat(book.verdict(person(false, List.of(), List.of(bare)))).isEqualTo(Verdict.UNDETERMINED);
    }

    @Test
    void notPassedOnceAndNotKnownOnceIsNotKnown() {
        CourseRun again = run(3, AssignmentResult.NOT_PASSED).toBuilder()
                .id(CourseRunId.of("run-2"))
                .delegates(List.of(Delegate.builder().practitioner(WHO).build()))
                .build();
        PreparedBook<PractitionerOnDay> book = under(PractitionerRules.IS_CERTIFICATED, AwardPresets.TRAINING);

        assertThat(book.decide(person(
                                false, List.of(certificate()), List.of(run(3, AssignmentResult.NOT_PASSED), again)))
                        .finding("practitioner.pass-behind-certificate")
                        .orElseThrow()
                        .getStatus())
                .isEqualTo(RuleStatus.UNDETERMINED);
    }

    /** Handed in on the first day, decided on the second; "-" where no record has it. */
    @ParameterizedTest
    @CsvSource({
        "HANDED_IN,2026-05-30,-,SATISFIED",
        "HANDED_IN,-,2026-05-30,SATISFIED",
        "HANDED_IN,2026-07-01,-,VIOLATED",
        "HANDED_IN,-,-,UNDETERMINED",
        "PASSED,2026-06-30,2026-09-01,SATISFIED",
        "PASSED,-,2026-06-30,SATISFIED",
        "PASSED,-,2026-07-20,UNDETERMINED",
        "NOT_PASSED,2026-07-01,2026-07-20,VIOLATED",
        "NOT_HANDED_IN,-,-,VIOLATED"
    })
    void itIsTheDayOfHandingInThatCounts(AssignmentResult result, String handedIn, String decided, RuleStatus status) {
        CourseRun run = run(3, result).toBuilder()
                .delegates(List.of(run(3, result).getDelegates().get(0).toBuilder()
                        .assignment(new AssignmentOutcome(result, day(decided), Optional.empty(), day(handedIn)))
                        .build()))
                .build();
        PreparedBook<PractitionerOnDay> book = under(PractitionerRules.ELIGIBLE_FOR_ASSESSMENT, AwardPresets.TRAINING);

        assertThat(book.decide(PractitionerOnDay.of(
                                practitioner(false), List.of(), List.of(run), LocalDate.of(2026, 8, 1)))
                        .finding("practitioner.assignment-in-time")
                        .orElseThrow()
                        .getStatus())
                .isEqualTo(status);
    }

    private static Optional<LocalDate> day(String text) {
        return text.equals("-") ? Optional.empty() : Optional.of(LocalDate.parse(text));
    }

    private static Set<ProgrammeId> ids() {
        return Set.of(ProgrammeId.of("theory-and-practice"));
    }

    @ParameterizedTest
    @CsvSource({"2025-07-01,MET", "2026-06-30,MET", "2026-07-01,NOT_MET", "2025-06-30,UNDETERMINED"})
    void theAssignmentIsDueWithinTwelveMonthsOfTheTraining(LocalDate day, Verdict verdict) {
        PreparedBook<PractitionerOnDay> book = under(PractitionerRules.ELIGIBLE_FOR_ASSESSMENT, AwardPresets.TRAINING);
        CourseRun run = run(3, AssignmentResult.NOT_HANDED_IN);

        assertThat(book.verdict(PractitionerOnDay.of(practitioner(false), List.of(), List.of(run), day)))
                .isEqualTo(verdict);
    }

    @Test
    void whoMissedADayIsNotEligibleAndWhoPassedNeedNot() {
        PreparedBook<PractitionerOnDay> book = under(PractitionerRules.ELIGIBLE_FOR_ASSESSMENT, AwardPresets.TRAINING);

        assertThat(book.verdict(person(false, List.of(), List.of(run(2, AssignmentResult.NOT_HANDED_IN)))))
                .isEqualTo(Verdict.NOT_MET);
        assertThat(book.decide(person(false, List.of(), List.of(run(3, AssignmentResult.PASSED))))
                        .finding("practitioner.not-passed-yet")
                        .orElseThrow()
                        .getStatus())
                .isEqualTo(RuleStatus.VIOLATED);
        assertThat(book.verdict(person(false, List.of(), List.of()))).isEqualTo(Verdict.UNDETERMINED);
    }

    // ---- who may apply

    @ParameterizedTest
    @CsvSource({"2024-06-30,MET", "2024-07-01,NOT_MET", "2024-02-29,MET"})
    void aGroupAppliesAfterTwoYearsByTheOlderPage(LocalDate opened, Verdict verdict) {
        PreparedBook<AwardOnDay> book = under(AwardRules.ELIGIBLE_TO_APPLY, AwardPresets.QUALITY_MARK_OLDER);

        assertThat(book.verdict(
                        AwardOnDay.builder(MARK, DAY).group(group(opened)).build()))
                .isEqualTo(verdict);
    }

    @Test
    void theEndOfFebruaryCompletesAMonthThatBeganOnALeapDay() {
        PreparedBook<AwardOnDay> book = under(AwardRules.ELIGIBLE_TO_APPLY, AwardPresets.QUALITY_MARK_OLDER);
        NurtureGroup group = group(LocalDate.of(2024, 2, 29));

        assertThat(book.verdict(AwardOnDay.builder(MARK, LocalDate.of(2026, 2, 28))
                        .group(group)
                        .build()))
                .isEqualTo(Verdict.MET);
        assertThat(book.verdict(AwardOnDay.builder(MARK, LocalDate.of(2026, 2, 27))
                        .group(group)
                        .build()))
                .isEqualTo(Verdict.NOT_MET);
    }

    @Test
    void thePresentPageDoesNotAskHowLongAGroupHasRun() {
        PreparedBook<AwardOnDay> book = under(AwardRules.ELIGIBLE_TO_APPLY, GroupPresets.NURTUREUK);
        Decision decision = book.decide(
                AwardOnDay.builder(MARK, DAY).group(group(DAY.minusDays(2))).build());

        assertThat(decision.getVerdict()).isEqualTo(Verdict.MET);
        assertThat(decision.finding("award.running-long-enough").orElseThrow().getStatus())
                .isEqualTo(RuleStatus.NOT_APPLICABLE);
        assertThat(book.verdict(AwardOnDay.builder(MARK, DAY).build())).isEqualTo(Verdict.UNDETERMINED);
        assertThat(book.verdict(AwardOnDay.builder(MARK, DAY)
                        .group(group(DAY.plusDays(1)))
                        .build()))
                .isEqualTo(Verdict.NOT_MET);
        assertThat(book.verdict(AwardOnDay.builder("a-host-s-own", DAY).build()))
                .isEqualTo(Verdict.UNDETERMINED);
    }

    @Test
    void aSchoolAppliesAfterTwoYearsInTheProgrammeWithBothChecks() {
        PreparedBook<AwardOnDay> book = under(AwardRules.ELIGIBLE_TO_APPLY, AwardPresets.NURTURING_SCHOOLS);

        assertThat(book.verdict(school(DAY.minusMonths(24), 2))).isEqualTo(Verdict.MET);
        assertThat(book.verdict(school(DAY.minusMonths(23), 2))).isEqualTo(Verdict.NOT_MET);
        assertThat(book.verdict(school(DAY.minusMonths(24), 1))).isEqualTo(Verdict.NOT_MET);
        assertThat(book.verdict(AwardOnDay.builder(SCHOOLS, DAY).build())).isEqualTo(Verdict.UNDETERMINED);
    }

    // ---- staffing

    @Test
    void everyHalfDayHasTwoTrainedAdultsAndOneCertificated() {
        PreparedBook<GroupOnDay> book = under(AwardRules.STAFFED, GroupPresets.BOXALL_NURTURE_GROUP);
        NurtureGroup group = group(LocalDate.of(2024, 1, 8)).toBuilder()
                .addStaff(adult("w-1", HalfDay.MONDAY_AM, HalfDay.TUESDAY_AM))
                .addStaff(adult("w-2", HalfDay.MONDAY_AM, HalfDay.TUESDAY_AM))
                .build();

        assertThat(book.verdict(staffed(group, PractitionerStanding.CERTIFICATED, PractitionerStanding.TRAINED)))
                .isEqualTo(Verdict.MET);
        assertThat(book.verdict(staffed(group, PractitionerStanding.TRAINED, PractitionerStanding.TRAINED)))
                .isEqualTo(Verdict.NOT_MET);
        assertThat(book.verdict(staffed(group, PractitionerStanding.CERTIFICATED, PractitionerStanding.UNKNOWN)))
                .isEqualTo(Verdict.UNDETERMINED);
        NurtureGroup thin = group.toBuilder()
                .staff(List.of(adult("w-1", HalfDay.MONDAY_AM, HalfDay.TUESDAY_AM), adult("w-2", HalfDay.MONDAY_AM)))
                .build();
        Decision decision = book.decide(staffed(thin, PractitionerStanding.CERTIFICATED, PractitionerStanding.TRAINED));
        assertThat(decision.getVerdict()).isEqualTo(Verdict.NOT_MET);
        assertThat(decision.findings(RuleStatus.VIOLATED))
                .extracting(finding -> finding.getRule())
                .containsExactly("award.adults-present", "award.trained-adults");
    }

    // ---- re-accreditation

    @Test
    void allEvidenceFromSinceTheAwardIsReady() {
        assertThat(renewal().verdict(complete().build())).isEqualTo(Verdict.MET);
        assertThat(renewal().verdict(AwardOnDay.builder(MARK, DAY).build())).isEqualTo(Verdict.UNDETERMINED);
        assertThat(renewal()
                        .verdict(evidence(AwardOnDay.builder("a-host-s-own", DAY), DAY)
                                .awards(List.of(award().toBuilder()
                                        .scheme("a-host-s-own")
                                        .build()))
                                .build()))
                .isEqualTo(Verdict.UNDETERMINED);
        assertThat(renewal()
                        .verdict(evidence(AwardOnDay.builder(MARK, DAY), DAY)
                                .awards(List.of())
                                .build()))
                .isEqualTo(Verdict.NOT_MET);
    }

    @Test
    void theEvidenceThatIsAskedForIsThatOfTheTerms() {
        SchemeEdition own = QualityAwardSchemes.qualityMark().edition("present").orElseThrow().toBuilder()
                .name("our-own")
                .renewalEvidence(List.of(RenewalEvidence.POLICY))
                .build();
        AwardOnDay.Builder subject = AwardOnDay.builder("a-host-s-own", DAY)
                .awards(List.of(award().toBuilder().scheme("a-host-s-own").build()))
                .terms(own);

        assertThat(renewal().verdict(subject.build())).isEqualTo(Verdict.UNDETERMINED);
        assertThat(renewal()
                        .verdict(subject.evidence(RenewalEvidence.POLICY, DAY).build()))
                .isEqualTo(Verdict.MET);
        Decision schools = renewal()
                .decide(evidence(AwardOnDay.builder(SCHOOLS, DAY), DAY)
                        .awards(List.of(award().toBuilder().scheme(SCHOOLS).build()))
                        .build());
        assertThat(schools.getVerdict()).isEqualTo(Verdict.UNDETERMINED);
        assertThat(schools.finding("award.evidence-policy").orElseThrow().toString())
                .contains("renewalEvidence");
    }

    @Test
    void anAwardThatWasTakenBackOrIsOfSomebodyElseIsNotRenewed() {
        QualityAward back = award().toBuilder().withdrawnOn(DAY.minusDays(9)).build();
        Decision decision = renewal().decide(complete().awards(List.of(back)).build());

        assertThat(decision.getVerdict()).isEqualTo(Verdict.NOT_MET);
        assertThat(decision.finding("award.not-taken-back").orElseThrow().getStatus())
                .isEqualTo(RuleStatus.VIOLATED);
        // An earlier one that was taken back is healed by a later one.
        QualityAward early = back.toBuilder()
                .id(AwardId.of("q-0"))
                .awardedOn(LocalDate.of(2020, 1, 1))
                .expires(Optional.empty())
                .build();
        assertThat(renewal().verdict(complete().awards(List.of(early, award())).build()))
                .isEqualTo(Verdict.MET);
        QualityAward others = award().toBuilder()
                .id(AwardId.of("q-9"))
                .recipient(new AwardRecipient.Group(GroupId.of("g-9")))
                .build();
        AwardOnDay.Builder ours = evidence(AwardOnDay.builder(MARK, DAY), DAY);
        assertThat(renewal().verdict(ours.awards(List.of(others, award())).build()))
                .isEqualTo(Verdict.UNDETERMINED);
        assertThat(renewal().verdict(ours.recipient(award().getRecipient()).build()))
                .isEqualTo(Verdict.MET);
        assertThat(renewal().verdict(ours.awards(List.of(others)).build())).isEqualTo(Verdict.NOT_MET);
    }

    @ParameterizedTest
    @EnumSource(value = RenewalEvidence.class, names = "PRINCIPLE_.*", mode = EnumSource.Mode.MATCH_NONE)
    void anyOneThatIsMissingStaleOrNotKnownIsSeen(RenewalEvidence kind) {
        String rule = "award.evidence-" + kind.word();
        AwardOnDay.Builder others = AwardOnDay.builder(MARK, DAY).awards(List.of(award()));
        Arrays.stream(RenewalEvidence.values())
                .filter(other -> other != kind)
                .forEach(other -> others.evidence(other, DAY));

        Decision unknown = renewal().decide(others.build());
        assertThat(unknown.getVerdict()).isEqualTo(Verdict.UNDETERMINED);
        assertThat(unknown.findings(RuleStatus.UNDETERMINED))
                .singleElement()
                .satisfies(finding -> assertThat(finding.getRule()).isEqualTo(rule));
        others.evidence(kind, award().getAwardedOn().minusDays(1));
        assertThat(renewal().decide(others.build()).findings(RuleStatus.VIOLATED))
                .singleElement()
                .satisfies(finding -> assertThat(finding.toString()).contains("stale"));
        others.evidence(kind, award().getAwardedOn());
        assertThat(renewal().verdict(others.build())).isEqualTo(Verdict.MET);

        AwardOnDay.Builder without = AwardOnDay.builder(MARK, DAY).awards(List.of(award()));
        Arrays.stream(RenewalEvidence.values())
                .filter(other -> other != kind)
                .forEach(other -> without.evidence(other, DAY));
        // What is dated tomorrow is not there today.
        without.evidence(kind, DAY.plusDays(1)).evidenceComplete();
        assertThat(renewal().decide(without.build()).findings(RuleStatus.VIOLATED))
                .singleElement()
                .satisfies(finding -> assertThat(finding.toString()).contains("missing"));
    }

    @Test
    void theEvidenceOfPrinciplesIsReadFromTheGroup() {
        NurtureGroup.Builder group = group(LocalDate.of(2024, 1, 8)).toBuilder();
        for (Principle principle : Principle.values()) {
            if (principle != Principle.LANGUAGE) {
                group.addEvidence(PrincipleEvidence.builder()
                        .principle(principle)
                        .kind(EvidenceKind.values()[0])
                        .seenOn(principle == Principle.TRANSITION ? LocalDate.of(2023, 1, 1) : DAY)
                        .seenBy(Role.AUTHORITY_NURTURE_STAFF)
                        .description(Narrative.of("seen"))
                        .build());
            }
        }
        AwardOnDay subject = AwardOnDay.builder(MARK, DAY)
                .group(group.build())
                .awards(List.of(award()))
                .build();

        Decision decision = renewal().decide(subject);
        assertThat(decision.findings(RuleStatus.VIOLATED))
                .extracting(finding -> finding.getRule())
                .containsExactly("award.evidence-principle-transition");
        // What was not noted of one principle is not missing because something was noted of the others.
        assertThat(decision.finding("award.evidence-principle-language")
                        .orElseThrow()
                        .getStatus())
                .isEqualTo(RuleStatus.UNDETERMINED);
        assertThat(decision.getVerdict()).isEqualTo(Verdict.UNDETERMINED);
        AwardOnDay told = AwardOnDay.builder(MARK, DAY)
                .group(group.build())
                .awards(List.of(award()))
                .evidenceComplete()
                .build();
        assertThat(renewal().decide(told).findings(RuleStatus.VIOLATED))
                .extracting(finding -> finding.getRule())
                .contains("award.evidence-principle-language");
    }

    @Test
    void anAwardThatHasRunOutIsSaidToBeLateAndMayStillBeRenewed() {
        AwardOnDay late = complete()
                .awards(List.of(award().toBuilder().expires(DAY).build()))
                .build();
        Decision decision = renewal().decide(late);

        assertThat(decision.getVerdict()).isEqualTo(Verdict.MET);
        assertThat(decision.findings(RuleStatus.VIOLATED))
                .extracting(finding -> finding.getRule())
                .containsExactly("award.renewed-in-time");
    }

    // ---- presets and catalogue

    @Test
    void everyPresetFitsTheCatalogueAndIsCitedFromWhoeverOwnsIt() {
        assertThat(NurtureRules.presets())
                .extracting(PolicyLayer::getId)
                .isSorted()
                .doesNotHaveDuplicates();
        for (PolicyLayer layer : AwardPresets.all()) {
            assertThat(NurtureRules.CATALOGUE.problems(layer)).isEmpty();
            assertThat(layer.getValues())
                    .isNotEmpty()
                    .allMatch(value -> value.citation().reliability() == Reliability.PRIMARY);
        }
        assertThat(NurtureRules.CATALOGUE.books())
                .extracting(book -> book.id())
                .contains(
                        "award.eligible-to-apply",
                        "award.ready-to-renew",
                        "award.staffed",
                        "practitioner.certificated",
                        "practitioner.eligible-for-assessment");
    }

    @Test
    void theSchemesSayWhatTheirSourcesSay() {
        SchemeEdition school =
                QualityAwardSchemes.nurturingSchools().getEditions().get(0);
        SchemeEdition mark = QualityAwardSchemes.qualityMark().getEditions().get(1);

        assertThat(school.getProgrammeMonths()).hasValue(24);
        assertThat(school.getChecksAfterMonths()).containsExactly(6, 12);
        assertThat(school.getStandards()).hasSize(3);
        assertThat(mark.getRenewalSource().orElseThrow().link().orElseThrow().toString())
                .endsWith("/re-accreditation");
        assertThat(mark.getMonthsRunning()).isEmpty();
        assertThat(mark.getRenewalEvidence())
                .hasSize(11)
                .allMatch(kind -> kind.principle().isEmpty());
    }

    private static <S> PreparedBook<S> under(org.nurture.rule.RuleBook<S> book, PolicyLayer layer) {
        return book.under(Policy.of(layer).on(DAY));
    }

    private static PreparedBook<AwardOnDay> renewal() {
        return under(AwardRules.READY_TO_RENEW, GroupPresets.NURTUREUK);
    }

    private static AwardOnDay.Builder complete() {
        return evidence(AwardOnDay.builder(MARK, DAY).awards(List.of(award())), DAY);
    }

    private static AwardOnDay.Builder evidence(AwardOnDay.Builder subject, LocalDate dated) {
        for (RenewalEvidence kind : RenewalEvidence.values()) {
            subject.evidence(kind, dated);
        }
        return subject;
    }

    private static AwardOnDay school(LocalDate begun, int checks) {
        return AwardOnDay.builder(SCHOOLS, DAY).programme(begun, checks).build();
    }

    private static QualityAward award() {
        return QualityAward.builder()
                .id(AwardId.of("q-1"))
                .scheme(MARK)
                .recipient(new AwardRecipient.Group(GroupId.of("g-1")))
                .awardedOn(LocalDate.of(2024, 2, 29))
                .expires(LocalDate.of(2027, 2, 28))
                .build();
    }

    private static GroupOnDay staffed(NurtureGroup group, PractitionerStanding first, PractitionerStanding second) {
        return GroupOnDay.builder(group, DAY)
                .standing(PractitionerId.of("w-1"), first)
                .standing(PractitionerId.of("w-2"), second)
                .build();
    }

    private static StaffAssignment adult(String id, HalfDay... halfDays) {
        return StaffAssignment.builder()
                .practitioner(PractitionerId.of(id))
                .role(Role.NURTURE_TEACHER)
                .span(DateSpan.startingOn(LocalDate.of(2024, 1, 8)))
                .addHalfDays(halfDays)
                .build();
    }

    private static NurtureGroup group(LocalDate opened) {
        return NurtureGroup.builder()
                .id(GroupId.of("g-1"))
                .name("The Nest")
                .model(GroupModel.CLASSIC)
                .hostSchool(SchoolId.of("s-1"))
                .open(DateSpan.startingOn(opened))
                .addTimetable(HalfDay.MONDAY_AM, HalfDay.TUESDAY_AM)
                .build();
    }

    private static PractitionerOnDay person(boolean untrained, List<Certificate> certificates, List<CourseRun> runs) {
        return PractitionerOnDay.of(practitioner(untrained), certificates, runs, DAY);
    }

    private static Practitioner practitioner(boolean untrained) {
        return Practitioner.builder()
                .id(WHO)
                .role(Role.NURTURE_TEACHER)
                .trained(untrained ? Optional.of(false) : Optional.empty())
                .build();
    }

    private static Certificate certificate() {
        return Certificate.builder()
                .id(CertificateId.of("c-1"))
                .practitioner(WHO)
                .programme(ProgrammeId.of("theory-and-practice"))
                .edition("three-day-scqf")
                .awardedOn(LocalDate.of(2026, 1, 12))
                .build();
    }

    private static CourseRun run(int daysAttended, AssignmentResult result) {
        List<LocalDate> days = List.of(LAST_DAY.minusDays(36), LAST_DAY.minusDays(35), LAST_DAY);
        return CourseRun.builder()
                .id(CourseRunId.of("run-1"))
                .programme(ProgrammeId.of("theory-and-practice"))
                .edition("three-day-scqf")
                .days(days)
                .addDelegates(Delegate.builder()
                        .practitioner(WHO)
                        .daysAttended(new TreeSet<>(days.subList(0, daysAttended)))
                        .assignment(new AssignmentOutcome(result, Optional.empty(), Optional.empty()))
                        .build())
                .build();
    }
}
