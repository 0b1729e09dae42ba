package org.nurture.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.nurture.assessment.Assessment;
import org.nurture.assessment.AssessmentExport;
import org.nurture.assessment.InstrumentRef;
import org.nurture.assessment.Purpose;
import org.nurture.assessment.Score;
import org.nurture.behaviour.BehaviourFunction;
import org.nurture.behaviour.ConcernCategory;
import org.nurture.behaviour.Confidence;
import org.nurture.behaviour.FunctionHypothesis;
import org.nurture.behaviour.Observation;
import org.nurture.behaviour.ObservationExport;
import org.nurture.behaviour.Setting;
import org.nurture.group.Agreement;
import org.nurture.group.AgreementStatus;
import org.nurture.group.BaseClass;
import org.nurture.group.Extension;
import org.nurture.group.GroupModel;
import org.nurture.group.NurtureGroup;
import org.nurture.group.Place;
import org.nurture.group.PlaceExport;
import org.nurture.identity.AssessmentId;
import org.nurture.identity.GroupId;
import org.nurture.identity.ObservationId;
import org.nurture.identity.PlaceId;
import org.nurture.identity.PupilToken;
import org.nurture.identity.ReferralId;
import org.nurture.identity.Role;
import org.nurture.identity.SchoolId;
import org.nurture.privacy.Narrative;
import org.nurture.privacy.SubjectExport;
import org.nurture.time.DateSpan;
import org.nurture.time.HalfDay;

/** What is held of one child, gathered from every package that holds records of children. */
class SubjectExportTest {
    private static final PupilToken CHILD = PupilToken.of("p-1");
    private static final LocalDate DAY = LocalDate.of(2026, 1, 19);

    @Test
    void everyPackageContributesWhatItHolds() {
        assertThat(export(Set.of(), CHILD)).containsExactly("""
                        place in a group pl-1 2025-09-08: group=g-1; last day=2026-07-22; half-days in the group=monday am, \
                        monday pm; agreement of parents or carers=given, recorded on 2025-09-01 by senco; entry \
                        assessment=a-1; base class=Ash, s-1; registers in the base class=yes; half-days in the base \
                        class=tuesday am; may stay until the day before=2026-07-23; extended=on 2026-01-19 by authority \
                        officer; why=a new sibling; referral=r-1""", """
                        assessment a-1 2026-01-19: in what capacity=class teacher; instrument=boxall-profile, version 2017; \
                        norms=old; purpose=entry; strand A=4; strand B=does not arise; strand C=left blank""", """
                        observation o-1 2026-01-19: in what capacity=class teacher; half-day=monday am; setting=base class; \
                        how long=20 minutes; concern=withdrawn; what went before=asked to join a pair; what the child \
                        did=went under the table; what followed=an adult sat down nearby; what was communicated=too much; \
                        what it may be for, as supposed by class teacher on 2026-01-19=escape, confidence low""");
    }

    @Test
    void wordsOfARoleAreWithheldAndOtherChildrenLeftOut() {
        assertThat(String.join("\n", export(EnumSet.of(Role.CLASS_TEACHER, Role.AUTHORITY_OFFICER), CHILD)))
                .contains("what the child did=withheld: written in the capacity of class teacher")
                .contains("why=withheld: written in the capacity of authority officer")
                .doesNotContain("table", "pair", "nearby", "too much", "sibling");
        assertThat(export(Set.of(), PupilToken.of("p-2"))).isEmpty();
    }

    private static List<String> export(Set<Role> withheld, PupilToken child) {
        SubjectExport export = SubjectExport.of(child, withheld);
        PlaceExport.contribute(List.of(group()), export);
        ObservationExport.contribute(List.of(observation()), export);
        AssessmentExport.contribute(List.of(assessment()), export);
        return export.records().stream()
                .map(each -> each.kind() + " " + each.id() + " " + each.on().orElseThrow() + ": "
                        + String.join(
                                "; ",
                                each.details().stream()
                                        .map(detail -> detail.label() + "=" + detail.text())
                                        .toList()))
                .toList();
    }

    private static NurtureGroup group() {
        return NurtureGroup.builder()
                .id(GroupId.of("g-1"))
                .name("Ours")
                .hostSchool(SchoolId.of("s-1"))
                .model(GroupModel.values()[0])
                .open(DateSpan.startingOn(LocalDate.of(2025, 9, 1)))
                .addPlaces(Place.builder()
                        .id(PlaceId.of("pl-1"))
                        .pupil(CHILD)
                        .span(DateSpan.of(LocalDate.of(2025, 9, 8), LocalDate.of(2026, 7, 23)))
                        .addHalfDays(HalfDay.MONDAY_AM, HalfDay.MONDAY_PM)
                        .agreement(new Agreement(AgreementStatus.GIVEN, LocalDate.of(2025, 9, 1), Role.SENCO))
                        .entryAssessment(AssessmentId.of("a-1"))
                        .baseClass(new BaseClass(SchoolId.of("s-1"), "Ash"))
                        .registersInBaseClass(true)
                        .addBaseClassHalfDays(HalfDay.TUESDAY_AM)
                        .extension(new Extension(
                                LocalDate.of(2026, 7, 23),
                                DAY,
                                Role.AUTHORITY_OFFICER,
                                Optional.of(Narrative.of("a new sibling"))))
                        .referral(ReferralId.of("r-1"))
                        .build())
                .build();
    }

    private static Observation observation() {
        return Observation.builder()
                .id(ObservationId.of("o-1"))
                .pupil(CHILD)
                .observedOn(DAY)
                .halfDay(HalfDay.MONDAY_AM)
                .observer(Role.CLASS_TEACHER)
                .setting(Setting.BASE_CLASS)
                .duration(Duration.ofMinutes(20))
                .concerns(new TreeSet<>(Set.of(ConcernCategory.WITHDRAWN)))
                .antecedent(Narrative.of("asked to join a pair"))
                .behaviour(Narrative.of("went under the table"))
                .consequence(Narrative.of("an adult sat down nearby"))
                .communicated(Narrative.of("too much"))
                .build()
                .with(new FunctionHypothesis(BehaviourFunction.ESCAPE, Role.CLASS_TEACHER, Confidence.LOW, DAY));
    }

    private static Assessment assessment() {
        return Assessment.builder()
                .id(AssessmentId.of("a-1"))
                .pupil(CHILD)
                .instrument(new InstrumentRef("boxall-profile", "2017"))
                .normSet("old")
                .purpose(Purpose.ENTRY)
                .assessedOn(DAY)
                .assessor(Role.CLASS_TEACHER)
                .addScores(new Score.Points("A", 4), new Score.NotRelevant("B"), new Score.Blank("C"))
                .build();
    }
}
