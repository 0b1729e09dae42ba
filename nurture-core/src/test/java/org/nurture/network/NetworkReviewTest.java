package org.nurture.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.nurture.accreditation.AwardRecipient;
import org.nurture.coding.SenProvision;
import org.nurture.coding.SenType;
import org.nurture.group.NurtureGroup;
import org.nurture.group.Place;
import org.nurture.identity.AssessmentId;
import org.nurture.identity.AuthorityTeamId;
import org.nurture.identity.EventId;
import org.nurture.identity.GroupId;
import org.nurture.identity.GssCode;
import org.nurture.identity.Laestab;
import org.nurture.identity.LocalAuthorityCode;
import org.nurture.identity.LocalPersonReference;
import org.nurture.identity.NorthernIrelandSchoolReference;
import org.nurture.identity.ObservationId;
import org.nurture.identity.PupilToken;
import org.nurture.identity.ReferralId;
import org.nurture.identity.SchoolId;
import org.nurture.identity.UncheckedUpn;
import org.nurture.identity.Upn;
import org.nurture.identity.Urn;
import org.nurture.problem.Severity;
import org.nurture.referral.AssessmentAdded;
import org.nurture.referral.ObservationAdded;
import org.nurture.referral.Retracted;
import org.nurture.referral.Withdrawn;
import org.nurture.schooling.Nation;
import org.nurture.schooling.Pupil;
import org.nurture.schooling.YearGroup;
import org.nurture.time.DateSpan;
import org.nurture.time.HalfDay;

/** What a review finds in records that each may be right by itself. */
class NetworkReviewTest {
    private static final PupilToken OTHER = PupilToken.of("p-2");
    private static final String UPN = "B801200005001";

    private static void assertFound(Network.Builder network, String... findings) {
        assertThat(NetworkReview.of(network.build(), SmallNetwork.DAY))
                .extracting(finding -> finding.getPointer() + " " + finding.getCode())
                .containsExactly(findings);
    }

    private static Network.Builder network() {
        return SmallNetwork.network();
    }

    private static Network.Builder withTwoPupils() {
        return network().addPupils(SmallNetwork.pupil("p-2").build());
    }

    private static Network.Builder withPlaces(NurtureGroup.Builder group, Place... places) {
        return withTwoPupils().groups(List.of(group.places(List.of(places)).build()));
    }

    @Test
    void oneNumberOfTwoPupilsIsFoundHoweverItWasRead() {
        Pupil one = SmallNetwork.pupil("p-1").addIdentifiers(Upn.of(UPN)).build();
        assertFound(
                network()
                        .pupils(List.of(
                                one,
                                SmallNetwork.pupil("p-2")
                                        .addIdentifiers(LocalPersonReference.of("adm-1"), Upn.of(UPN))
                                        .build())),
                "/pupils/1/identifiers/1 network.identifier-twice");
        assertFound(
                network()
                        .pupils(List.of(
                                one,
                                SmallNetwork.pupil("p-2")
                                        .addIdentifiers(UncheckedUpn.of(UPN))
                                        .build())),
                "/pupils/1/identifiers/0 network.identifier-twice");
        // One child may hold a number twice, once checked and once not.
        assertFound(network()
                .pupils(List.of(SmallNetwork.pupil("p-1")
                        .addIdentifiers(Upn.of(UPN), UncheckedUpn.of(UPN))
                        .build())));
    }

    @Test
    void aLocalReferenceIsUniqueWithinItsSchoolOnly() {
        Pupil one = SmallNetwork.pupil("p-1")
                .addIdentifiers(LocalPersonReference.of("adm-1"))
                .build();
        Pupil.Builder two = SmallNetwork.pupil("p-2").addIdentifiers(LocalPersonReference.of("adm-1"));
        assertFound(network().pupils(List.of(one, two.build())), "/pupils/1/identifiers/0 network.identifier-twice");
        assertFound(network()
                .addSchools(SmallNetwork.school("s-2").build())
                .pupils(List.of(one, two.homeSchool(SchoolId.of("s-2")).build())));
    }

    @Test
    void oneNumberOfTwoSchoolsIsFound() {
        assertFound(
                network()
                        .schools(List.of(
                                SmallNetwork.school("s-1").urn(Urn.of("100214")).build(),
                                SmallNetwork.school("s-2").urn(Urn.of("100214")).build())),
                "/schools/1/urn network.school-number-twice");
        assertFound(
                network()
                        .schools(List.of(
                                SmallNetwork.school("s-1")
                                        .northernIrelandReference(NorthernIrelandSchoolReference.of("5420059"))
                                        .build(),
                                SmallNetwork.school("s-2")
                                        .northernIrelandReference(NorthernIrelandSchoolReference.of("5420059"))
                                        .build())),
                "/schools/1/northernIrelandReference network.school-number-twice");
        assertFound(
                network()
                        .schools(List.of(
                                SmallNetwork.school("s-1")
                                        .laestab(Laestab.of("830/1234"))
                                        .build(),
                                SmallNetwork.school("s-2")
                                        .laestab(Laestab.of("830/1234"))
                                        .build())),
                "/schools/1/laestab network.school-number-twice");
    }

    @Test
    void anAcademyMayHaveTheNumberOfTheSchoolThatItTookOverFrom() {
        Laestab number = Laestab.of("830/1234");
        assertFound(network()
                .schools(List.of(
                        SmallNetwork.school("s-1").laestab(number).build(),
                        SmallNetwork.school("s-2")
                                .laestab(number)
                                .addPredecessors(SchoolId.of("s-1"))
                                .build())));
        LocalDate change = LocalDate.of(2020, 9, 1);
        assertFound(network()
                .schools(List.of(
                        SmallNetwork.school("s-1")
                                .laestab(number)
                                .opened(change)
                                .build(),
                        SmallNetwork.school("s-2")
                                .laestab(number)
                                .closed(change)
                                .build())));
        assertFound(
                network()
                        .schools(List.of(
                                SmallNetwork.school("s-1")
                                        .laestab(number)
                                        .opened(change.minusDays(1))
                                        .build(),
                                SmallNetwork.school("s-2")
                                        .laestab(number)
                                        .closed(change)
                                        .build())),
                "/schools/1/laestab network.school-number-twice");
    }

    @Test
    void aNumberOfAnotherAuthorityIsFoundAndNotRefused() {
        assertFound(
                network()
                        .schools(List.of(SmallNetwork.school("s-1")
                                .laestab(Laestab.of("831/1234"))
                                .authority(LocalAuthorityCode.of("830"))
                                .build())),
                "/schools/0/laestab network.laestab-of-other-authority");
        assertFound(network()
                .schools(List.of(SmallNetwork.school("s-1")
                        .laestab(Laestab.of("830/1234"))
                        .authority(LocalAuthorityCode.of("830"))
                        .build())));
    }

    @Test
    void aTokenThatOthersKnowIsFoundAndNotShown() {
        Network network = network().addPupils(SmallNetwork.pupil(UPN).build()).build();
        assertThat(NetworkReview.of(network, SmallNetwork.DAY)).singleElement().satisfies(finding -> {
            assertThat(finding.getCode()).isEqualTo("network.token-is-upn");
            assertThat(finding.getPointer().text()).isEqualTo("/pupils/1/token");
            assertThat(finding.toString()).doesNotContain(UPN);
        });
    }

    @Test
    void evidenceOfAnotherChildIsFoundUnlessItWasRetracted() {
        Network.Builder network = withTwoPupils()
                .addObservations(SmallNetwork.observation("o-2").pupil(OTHER).build())
                .addAssessments(SmallNetwork.assessment("a-2").pupil(OTHER).build());
        ObservationAdded seen = new ObservationAdded(SmallNetwork.header("e-4"), ObservationId.of("o-2"));
        AssessmentAdded made = new AssessmentAdded(SmallNetwork.header("e-5"), AssessmentId.of("a-2"));
        assertFound(
                network.referrals(List.of(SmallNetwork.referral(seen, made).build())),
                "/referrals/0/events/3/observation network.another-child",
                "/referrals/0/events/4/assessment network.another-child");
        assertFound(network.referrals(
                List.of(SmallNetwork.referral(seen, new Retracted(SmallNetwork.header("e-6"), EventId.of("e-4")))
                        .build())));
    }

    @Test
    void theRecordsOfAPlaceAreThoseOfItsChild() {
        assertFound(
                withPlaces(
                        SmallNetwork.group("g-1"),
                        SmallNetwork.place("pl-1").pupil(OTHER).build()),
                "/groups/0/places/0/entryAssessment network.another-child",
                "/groups/0/places/0/referral network.another-child");
    }

    @Test
    void aReferralThatIsNotOverComesFromThePupilsSchool() {
        Network.Builder network =
                network().addSchools(SmallNetwork.school("s-2").build());
        assertFound(
                network.referrals(List.of(
                        SmallNetwork.referral().homeSchool(SchoolId.of("s-2")).build())),
                "/referrals/0/homeSchool network.other-home-school");
        assertFound(network.referrals(List.of(SmallNetwork.referral(new Withdrawn(SmallNetwork.header("e-4")))
                .homeSchool(SchoolId.of("s-2"))
                .build())));
    }

    @Test
    void aChildOfASchoolThatDoesNotShareTheGroupIsFound() {
        Network.Builder network = network()
                .addSchools(SmallNetwork.school("s-2").build())
                .addPupils(
                        SmallNetwork.pupil("p-2").homeSchool(SchoolId.of("s-2")).build());
        Place place = Place.builder()
                .from(SmallNetwork.place("pl-1").build())
                .pupil(OTHER)
                .entryAssessment(Optional.empty())
                .referral(Optional.empty())
                .build();
        NurtureGroup group = SmallNetwork.group("g-1").places(List.of(place)).build();
        assertFound(network.groups(List.of(group)), "/groups/0/places/0/pupil network.school-not-shared");
        assertFound(network.groups(
                List.of(group.toBuilder().addSharedWith(SchoolId.of("s-2")).build())));
        // What was so before is no matter of today's: children change schools.
        DateSpan past = DateSpan.of(LocalDate.of(2025, 1, 6), SmallNetwork.DAY);
        assertFound(network.groups(List.of(group.toBuilder()
                .places(List.of(place.toBuilder().span(past).build()))
                .build())));
    }

    @Test
    void moreChildrenThanThereIsRoomForAreFoundByHalfDay() {
        Place other = SmallNetwork.place("pl-2")
                .pupil(OTHER)
                .entryAssessment(Optional.empty())
                .referral(ReferralId.of("r-1"))
                .build();
        NurtureGroup group = SmallNetwork.group("g-1")
                .capacity(1)
                .addPlaces(other.toBuilder().referral(Optional.empty()).build())
                .build();
        Network network = withTwoPupils().groups(List.of(group)).build();
        assertThat(NetworkReview.of(network, SmallNetwork.DAY)).singleElement().satisfies(finding -> {
            assertThat(finding.getCode()).isEqualTo("network.over-capacity");
            assertThat(finding.getPointer().text()).isEqualTo("/groups/0/capacity");
            assertThat(finding.getArguments()).containsEntry("halfDay", "monday-am");
        });
        assertFound(withTwoPupils().groups(List.of(group.toBuilder().capacity(2).build())));
    }

    @Test
    void aHalfDayInWhichTheGroupDoesNotMeetIsFound() {
        Place place = SmallNetwork.place("pl-1").addHalfDays(HalfDay.FRIDAY_PM).build();
        assertFound(
                withPlaces(SmallNetwork.group("g-1"), place), "/groups/0/places/0/halfDays network.outside-timetable");
        assertFound(withPlaces(SmallNetwork.group("g-1").timetable(List.of()), place));
    }

    @Test
    void anAwardIsHeldByWhomItsSchemeIsFor() {
        AwardRecipient group = new AwardRecipient.Group(GroupId.of("g-1"));
        AwardRecipient school = new AwardRecipient.WholeSchool(SmallNetwork.SCHOOL);
        assertFound(
                network()
                        .awards(List.of(SmallNetwork.award(group)
                                .scheme("national-nurturing-schools")
                                .build())),
                "/awards/0/recipient network.award-recipient");
        assertFound(
                network()
                        .awards(List.of(SmallNetwork.award(school)
                                .scheme("marjorie-boxall-quality-mark")
                                .build())),
                "/awards/0/recipient network.award-recipient");
        assertFound(network()
                .awards(List.of(SmallNetwork.award(school)
                        .scheme("national-nurturing-schools")
                        .build())));
        assertFound(network()
                .awards(List.of(SmallNetwork.award(school).scheme("our-own").build())));
    }

    @Test
    void aCodeThatIsNotInOurListsIsANoticeAndNothingWorse() {
        Network network = network()
                .schools(List.of(SmallNetwork.school("s-1")
                        .authority(LocalAuthorityCode.of("999"))
                        .authorityGss(GssCode.of("E99999999"))
                        .build()))
                .pupils(List.of(SmallNetwork.pupil("p-1")
                        .yearGroup(YearGroup.codeSet(Nation.ENGLAND).coded("99"))
                        .senProvision(SenProvision.ENGLAND.coded("Q"))
                        .addSenTypes(SenType.ENGLAND.coded("SEMH"), SenType.ENGLAND.coded("NEW"))
                        .build()))
                .addAuthorityTeams(AuthorityTeam.builder()
                        .id(AuthorityTeamId.of("t-1"))
                        .name("A team")
                        .nation(Nation.ENGLAND)
                        .authority(LocalAuthorityCode.of("999"))
                        .authorityGss(GssCode.of("E10000007"))
                        .build())
                .build();
        assertThat(NetworkReview.of(network, SmallNetwork.DAY))
                .allMatch(finding ->
                        finding.getCode().equals("network.unlisted-code") && finding.getSeverity() == Severity.NOTICE)
                .extracting(finding -> finding.getPointer().text())
                .containsExactly(
                        "/authorityTeams/0/authority",
                        "/pupils/0/senProvision",
                        "/pupils/0/senTypes/1",
                        "/pupils/0/yearGroup",
                        "/schools/0/authority",
                        "/schools/0/authorityGss");
    }

    @Test
    void everyRecordIsFoundByItsId() {
        Network network = network().build();
        assertThat(network.school(SmallNetwork.SCHOOL))
                .contains(network.getSchools().get(0));
        assertThat(network.pupil(SmallNetwork.PUPIL))
                .contains(network.getPupils().get(0));
        assertThat(network.group(GroupId.of("g-1")))
                .contains(network.getGroups().get(0));
        assertThat(network.referral(ReferralId.of("r-1")))
                .contains(network.getReferrals().get(0));
        assertThat(network.practitioner(SmallNetwork.ADULT))
                .contains(network.getPractitioners().get(0));
        assertThat(network.programme(SmallNetwork.PROGRAMME.getId())).contains(SmallNetwork.PROGRAMME);
        assertThat(network.certificate(network.getCertificates().get(0).getId()))
                .contains(network.getCertificates().get(0));
        assertThat(network.courseRun(network.getCourseRuns().get(0).getId()))
                .contains(network.getCourseRuns().get(0));
        assertThat(network.award(network.getAwards().get(0).getId()))
                .contains(network.getAwards().get(0));
        // Ids of two kinds are two things, whatever their letters.
        assertThat(network.school(SchoolId.of("g-1"))).isEmpty();
        assertThat(network.pupil(PupilToken.of("p-9"))).isEmpty();
    }
}
