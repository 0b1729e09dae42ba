package org.nurture.examples.quickstart;

import java.net.URI;
import java.time.Duration;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.nurture.accreditation.AwardRecipient;
import org.nurture.accreditation.QualityAward;
import org.nurture.accreditation.QualityAwardSchemes;
import org.nurture.assessment.Assessment;
import org.nurture.assessment.InstrumentRef;
import org.nurture.assessment.Purpose;
import org.nurture.assessment.Score;
import org.nurture.behaviour.BehaviourFunction;
import org.nurture.behaviour.Confidence;
import org.nurture.behaviour.FunctionHypothesis;
import org.nurture.behaviour.Observation;
import org.nurture.behaviour.Setting;
import org.nurture.coding.SenProvision;
import org.nurture.coding.SenType;
import org.nurture.identity.AssessmentId;
import org.nurture.identity.AuthorityTeamId;
import org.nurture.identity.AwardId;
import org.nurture.identity.ExchangeId;
import org.nurture.identity.NetworkId;
import org.nurture.identity.ObservationId;
import org.nurture.identity.PublicationId;
import org.nurture.identity.Role;
import org.nurture.knowledge.Exchange;
import org.nurture.knowledge.ExchangeKind;
import org.nurture.knowledge.History;
import org.nurture.knowledge.Isbn;
import org.nurture.knowledge.Publication;
import org.nurture.knowledge.PublicationKind;
import org.nurture.knowledge.Reply;
import org.nurture.knowledge.ResearchStudies;
import org.nurture.network.AuthorityTeam;
import org.nurture.network.Network;
import org.nurture.principle.Principle;
import org.nurture.privacy.Narrative;
import org.nurture.schooling.KeyStage;
import org.nurture.schooling.Nation;
import org.nurture.schooling.Pupil;
import org.nurture.schooling.YearGroup;
import org.nurture.time.AcademicYear;
import org.nurture.time.DateSpan;
import org.nurture.time.HalfDay;
import org.nurture.time.SchoolTerm;
import org.nurture.time.TermName;
import org.nurture.training.TrainingProgrammes;

/**
 * Makes the sample network: one authority, fifteen schools that do not exist and two that became academies, twenty groups, three school years. The
 * same seed makes the same network on every machine.
 */
final class SampleNetwork {
    static final long SEED = 1970;
    static final LocalDate AS_OF = LocalDate.of(2026, 6, 30);
    static final int OBSERVATIONS = 60;
    static final int ASSESSMENTS = 140;

    private static final List<YearGroup> PRIMARY_YEARS = List.of(
            YearGroup.ENGLAND_RECEPTION,
            YearGroup.ENGLAND_YEAR_1,
            YearGroup.ENGLAND_YEAR_2,
            YearGroup.ENGLAND_YEAR_3,
            YearGroup.ENGLAND_YEAR_4);
    private static final List<YearGroup> SECONDARY_YEARS =
            List.of(YearGroup.ENGLAND_YEAR_7, YearGroup.ENGLAND_YEAR_8, YearGroup.ENGLAND_YEAR_9);

    private SampleNetwork() {}

    static Network make(long seed) {
        Random random = new Random(seed);
        SamplePeople people = new SamplePeople(random);
        return Network.builder()
                .id(NetworkId.of("sample"))
                .name("Sample of an authority's nurture network")
                .asOf(AS_OF)
                .terms(terms())
                .addAuthorityTeams(AuthorityTeam.builder()
                        .id(AuthorityTeamId.of("t-1"))
                        .name("Authority nurture team")
                        .nation(Nation.ENGLAND)
                        .authority(SampleSchools.AUTHORITY)
                        .authorityGss(SampleSchools.AUTHORITY_GSS)
                        .addRoles(Role.AUTHORITY_NURTURE_STAFF, Role.EDUCATIONAL_PSYCHOLOGIST)
                        .provisionBeganIn(2001)
                        .build())
                .schools(SampleSchools.all())
                .pupils(pupils(random))
                .groups(new SampleGroups(random).all())
                .referrals(new SampleReferrals(random).all())
                .observations(observations())
                .assessments(assessments(random))
                .practitioners(SamplePeople.practitioners())
                .addProgrammes(TrainingProgrammes.theoryAndPractice())
                .courseRuns(people.runs())
                .certificates(people.certificates())
                .awards(awards())
                .addPublications(handbook())
                .addStudies(ResearchStudies.inspectorsSurvey())
                .addExchanges(exchange())
                .history(History.claims())
                .build();
    }

    private static List<SchoolTerm> terms() {
        List<SchoolTerm> terms = new ArrayList<>();
        for (int year = 2021; year <= 2026; year++) {
            AcademicYear school = AcademicYear.containing(LocalDate.of(year, 9, 1), MonthDay.of(9, 1));
            terms.add(term(school, TermName.AUTUMN, LocalDate.of(year, 9, 2), LocalDate.of(year, 12, 19)));
            terms.add(term(school, TermName.SPRING, LocalDate.of(year + 1, 1, 5), LocalDate.of(year + 1, 3, 27)));
            terms.add(term(school, TermName.SUMMER, LocalDate.of(year + 1, 4, 14), LocalDate.of(year + 1, 7, 22)));
        }
        return terms;
    }

    private static SchoolTerm term(AcademicYear year, TermName name, LocalDate first, LocalDate last) {
        return new SchoolTerm(year, name, DateSpan.ofDays(first, last));
    }

    private static List<Pupil> pupils(Random random) {
        List<Pupil> pupils = new ArrayList<>();
        for (int i = 0; i < SampleGroups.CHILDREN; i++) {
            int school = SampleGroups.home(i);
            List<YearGroup> years = school < SampleSchools.PRIMARIES ? PRIMARY_YEARS : SECONDARY_YEARS;
            Pupil.Builder pupil = Pupil.builder()
                    .token(SampleGroups.pupil(i))
                    .homeSchool(SampleSchools.id(school))
                    .yearGroup(years.get(random.nextInt(years.size())).coded());
            if (i % 4 > 0) {
                pupil.senProvision(SenProvision.ENGLAND.of(i % 4 == 1 ? SenProvision.NONE : SenProvision.SUPPORT));
            }
            if (i % 4 > 1) {
                pupil.addSenTypes(SenType.ENGLAND.of(i % 5 == 0 ? SenType.SLCN : SenType.SEMH));
            }
            if (i == 37) {
                // An oddity on purpose: a code newer than our copy of the set. It is kept.
                pupil.addSenTypes(SenType.ENGLAND.coded("SEBD"));
            }
            pupils.add(pupil.build());
        }
        return pupils;
    }

    private static List<Observation> observations() {
        List<Observation> observations = new ArrayList<>();
        for (int i = 0; i < OBSERVATIONS; i++) {
            LocalDate day = LocalDate.of(2023 + i % 3, 7, 3);
            Observation.Builder seen = Observation.builder()
                    .id(ObservationId.of("o-" + (i + 1)))
                    .pupil(SampleGroups.pupil(i))
                    .observedOn(day)
                    .halfDay(HalfDay.of(day.getDayOfWeek(), i % 2 == 0))
                    .observer(i % 2 == 0 ? Role.CLASS_TEACHER : Role.NURTURE_TEACHER)
                    .setting(Cycle.through(Setting.values(), i % 4))
                    .concerns(SampleReferrals.concerns(i))
                    .antecedent(Narrative.of("asked to move from one activity to another"))
                    .behaviour(Narrative.of("left the table and stood by the door"))
                    .consequence(Narrative.of("an adult stood near and named what came next"));
            if (i % 3 > 0) {
                seen.duration(Duration.ofMinutes(2 + i % 15));
            }
            if (i % 5 == 0) {
                seen.addHypotheses(
                        new FunctionHypothesis(
                                BehaviourFunction.ESCAPE, Role.CLASS_TEACHER, Confidence.LOW, LocalDate.of(2025, 7, 4)),
                        new FunctionHypothesis(
                                BehaviourFunction.ATTENTION,
                                Role.NURTURE_TEACHER,
                                Confidence.MEDIUM,
                                LocalDate.of(2025, 7, 9)));
            }
            observations.add(seen.build());
        }
        return observations;
    }

    private static List<Assessment> assessments(Random random) {
        List<Assessment> assessments = new ArrayList<>();
        for (int i = 0; i < ASSESSMENTS; i++) {
            Assessment.Builder assessment = Assessment.builder()
                    .id(AssessmentId.of("a-" + (i + 1)))
                    .pupil(SampleGroups.pupil(i))
                    .instrument(new InstrumentRef("school-checklist", "1"))
                    .purpose(Purpose.ENTRY)
                    .assessedOn(LocalDate.of(2023 + i % 3, 7, 7))
                    .assessor(Role.CLASS_TEACHER);
            for (String strand : List.of("A", "B", "C")) {
                assessment.addScores(
                        random.nextInt(12) == 0
                                ? new Score.NotRelevant(strand)
                                : new Score.Points(strand, random.nextInt(17)));
            }
            assessments.add(assessment.build());
        }
        return assessments;
    }

    private static List<QualityAward> awards() {
        String mark = QualityAwardSchemes.qualityMark().getName();
        return List.of(
                award("q-1", mark, new AwardRecipient.Group(SampleGroups.id(0)), LocalDate.of(2024, 2, 29))
                        .build(),
                award("q-2", mark, new AwardRecipient.Group(SampleGroups.id(1)), LocalDate.of(2022, 11, 14))
                        .build(),
                award("q-3", mark, new AwardRecipient.Group(SampleGroups.id(4)), LocalDate.of(2025, 3, 3))
                        .addSuspensions(DateSpan.of(LocalDate.of(2026, 5, 1), LocalDate.of(2026, 9, 1)))
                        .build(),
                // An oddity on purpose: nobody noted when this one ends.
                QualityAward.builder()
                        .id(AwardId.of("q-4"))
                        .scheme(mark)
                        .recipient(new AwardRecipient.Group(SampleGroups.id(5)))
                        .awardedOn(LocalDate.of(2024, 6, 10))
                        .build(),
                award(
                                "q-5",
                                QualityAwardSchemes.nurturingSchools().getName(),
                                new AwardRecipient.WholeSchool(SampleSchools.id(3)),
                                LocalDate.of(2025, 1, 20))
                        .build(),
                // An oddity on purpose: the group that holds this one is not in the document.
                award("q-6", mark, new AwardRecipient.Group(SampleGroups.id(40)), LocalDate.of(2025, 1, 20))
                        .build());
    }

    private static QualityAward.Builder award(String id, String scheme, AwardRecipient recipient, LocalDate on) {
        return QualityAward.builder()
                .id(AwardId.of(id))
                .scheme(scheme)
                .recipient(recipient)
                .awardedOn(on)
                .expires(QualityAward.expiryUnder(
                        on, QualityAwardSchemes.qualityMark().getEditions().get(0)));
    }

    private static Publication handbook() {
        return Publication.builder()
                .id(PublicationId.of("b-1"))
                .title("Nurture groups: a handbook for schools")
                .kind(PublicationKind.HANDBOOK)
                .publisher("Welsh Assembly Government")
                .year(2010)
                .isbn(Isbn.of("978 0 7504 5671 5"))
                .link(URI.create("https://documents.pub/document/"
                        + "nurture-groups-a-handbook-for-schools-1-introduction-this-handbook-is-intended.html"))
                .nation(Nation.WALES)
                .build();
    }

    private static Exchange exchange() {
        return Exchange.builder()
                .id(ExchangeId.of("x-1"))
                .kind(ExchangeKind.QUESTION)
                .topic("Shared meals in a group that meets in the mornings only")
                .addPrinciples(Principle.SAFE_BASE)
                .addKeyStages(KeyStage.KEY_STAGE_2)
                .writtenOn(LocalDate.of(2026, 3, 4))
                .author(Role.NURTURE_TEACHER)
                .text(Narrative.of("Where in the morning do others place breakfast?"))
                .addReplies(new Reply(
                        LocalDate.of(2026, 3, 6), Role.NURTURE_ASSISTANT, Narrative.of("First, before anything else.")))
                .build();
    }
}
