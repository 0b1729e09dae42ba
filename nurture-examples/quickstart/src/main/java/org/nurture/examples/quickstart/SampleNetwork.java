package org.nurture.examples.quickstart;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.nurture.accreditation.AwardRecipient;
import org.nurture.accreditation.QualityAward;
import org.nurture.accreditation.QualityAwardSchemes;
import org.nurture.identity.AuthorityTeamId;
import org.nurture.identity.AwardId;
import org.nurture.identity.ExchangeId;
import org.nurture.identity.NetworkId;
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
import org.nurture.time.DateSpan;
import org.nurture.training.TrainingProgrammes;

/**
 * Makes the sample network: one authority, fifteen schools that do not exist, twenty groups, three school years. The
 * same seed makes the same network on every machine.
 */
final class SampleNetwork {
    static final long SEED = 1970;
    static final LocalDate AS_OF = LocalDate.of(2026, 6, 30);

    private SampleNetwork() {}

    static Network make(long seed) {
        Random random = new Random(seed);
        SamplePeople people = new SamplePeople(random);
        List<SampleStay> stays = SampleStay.all(random);
        SampleEvidence evidence = new SampleEvidence(random);
        SampleReferrals referrals = new SampleReferrals(random, evidence);
        return Network.builder()
                .id(NetworkId.of("sample"))
                .name("Sample of an authority's nurture network")
                .asOf(AS_OF)
                .terms(SampleCalendar.TERMS)
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
                .pupils(new SamplePupils(random).all(stays))
                .groups(new SampleGroups(stays, random).all())
                .referrals(referrals.of(stays))
                .addAllReferrals(new SampleRequests(random, stays.size(), referrals).all())
                .observations(evidence.observations())
                .assessments(evidence.assessments())
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

    private static List<QualityAward> awards() {
        String mark = QualityAwardSchemes.qualityMark().getName();
        return List.of(
                award("q-1", mark, new AwardRecipient.Group(SampleGroup.idOf(0)), LocalDate.of(2024, 2, 29))
                        .build(),
                award("q-2", mark, new AwardRecipient.Group(SampleGroup.idOf(1)), LocalDate.of(2022, 11, 14))
                        .build(),
                award("q-3", mark, new AwardRecipient.Group(SampleGroup.idOf(4)), LocalDate.of(2025, 3, 3))
                        .addSuspensions(DateSpan.of(LocalDate.of(2026, 5, 1), LocalDate.of(2026, 9, 1)))
                        .build(),
                // An oddity on purpose: nobody noted when this one ends.
                QualityAward.builder()
                        .id(AwardId.of("q-4"))
                        .scheme(mark)
                        .recipient(new AwardRecipient.Group(SampleGroup.idOf(5)))
                        .awardedOn(LocalDate.of(2024, 6, 10))
                        .build(),
                award(
                                "q-5",
                                QualityAwardSchemes.nurturingSchools().getName(),
                                new AwardRecipient.WholeSchool(SampleSchools.id(3)),
                                LocalDate.of(2025, 1, 20))
                        .build(),
                // An oddity on purpose: the group that holds this one is not in the document.
                award("q-6", mark, new AwardRecipient.Group(SampleGroup.idOf(40)), LocalDate.of(2025, 1, 20))
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
