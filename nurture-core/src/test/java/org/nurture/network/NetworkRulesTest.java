package org.nurture.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.nurture.behaviour.ConcernCategory;
import org.nurture.group.GroupFacts;
import org.nurture.group.GroupModel;
import org.nurture.group.GroupOnDay;
import org.nurture.group.NurtureGroup;
import org.nurture.group.Place;
import org.nurture.group.StaffAssignment;
import org.nurture.identity.CertificateId;
import org.nurture.identity.EventId;
import org.nurture.identity.GroupId;
import org.nurture.identity.NetworkId;
import org.nurture.identity.PlaceId;
import org.nurture.identity.PractitionerId;
import org.nurture.identity.ProgrammeId;
import org.nurture.identity.PupilToken;
import org.nurture.identity.ReferralId;
import org.nurture.identity.Role;
import org.nurture.identity.SchoolId;
import org.nurture.referral.ConcernRaised;
import org.nurture.referral.Drafted;
import org.nurture.referral.EventHeader;
import org.nurture.referral.Referral;
import org.nurture.referral.Retracted;
import org.nurture.rule.Decision;
import org.nurture.rule.Fact;
import org.nurture.rule.Finding;
import org.nurture.rule.Policy;
import org.nurture.rule.PolicyLayer;
import org.nurture.rule.PreparedBook;
import org.nurture.rule.RuleStatus;
import org.nurture.rule.Verdict;
import org.nurture.schooling.Nation;
import org.nurture.schooling.Pupil;
import org.nurture.schooling.School;
import org.nurture.schooling.YearGroup;
import org.nurture.time.DateSpan;
import org.nurture.time.HalfDay;
import org.nurture.training.Certificate;
import org.nurture.training.Practitioner;

/** The book of a consistent network, and what a network tells of its groups. */
class NetworkRulesTest {
    private static final LocalDate DAY = LocalDate.of(2026, 1, 12);
    private static final PreparedBook<NetworkOnDay> BOOK = NetworkRules.CONSISTENT.under(
            Policy.of(PolicyLayer.builder().id("none").title("No policy").build())
                    .on(DAY));

    private static Place place(String id, String pupil, LocalDate start) {
        return Place.builder()
                .id(PlaceId.of(id))
                .pupil(PupilToken.of(pupil))
                .span(DateSpan.startingOn(start))
                .addHalfDays(HalfDay.MONDAY_AM)
                .build();
    }

    private static NurtureGroup.Builder group(String id) {
        return NurtureGroup.builder()
                .id(GroupId.of(id))
                .name("A room")
                .model(GroupModel.CLASSIC)
                .hostSchool(SchoolId.of("s-1"))
                .open(DateSpan.startingOn(LocalDate.of(2024, 9, 2)))
                .addTimetable(HalfDay.MONDAY_AM)
                .addStaff(StaffAssignment.builder()
                        .practitioner(PractitionerId.of("w-" + id))
                        .role(Role.NURTURE_TEACHER)
                        .span(DateSpan.startingOn(LocalDate.of(2024, 9, 2)))
                        .addHalfDays(HalfDay.MONDAY_AM)
                        .build())
                .addPlaces(place("pl-" + id, "p-" + id, LocalDate.of(2025, 9, 8)));
    }

    private static Network.Builder network(NurtureGroup... groups) {
        return Network.builder()
                .id(NetworkId.of("n-1"))
                .name("A network")
                .asOf(DAY)
                .addSchools(School.builder()
                        .id(SchoolId.of("s-1"))
                        .name("A school")
                        .nation(Nation.ENGLAND)
                        .build())
                .addPupils(pupil("p-g-1"), pupil("p-g-2"))
                .addPractitioners(adult("w-g-1"), adult("w-g-2"))
                .addGroups(groups);
    }

    private static Pupil pupil(String token) {
        return Pupil.builder()
                .token(PupilToken.of(token))
                .homeSchool(SchoolId.of("s-1"))
                .yearGroup(YearGroup.ENGLAND_YEAR_1.coded())
                .build();
    }

    private static Practitioner adult(String id) {
        return Practitioner.builder()
                .id(PractitionerId.of(id))
                .role(Role.NURTURE_TEACHER)
                .build();
    }

    @Test
    void aSoundNetworkIsConsistent() {
        NetworkOnDay subject = NetworkOnDay.of(
                network(group("g-1").build(), group("g-2").build()).build(), DAY);

        assertThat(BOOK.verdict(subject)).isEqualTo(Verdict.MET);
        assertThat(BOOK.decide(subject).findings(RuleStatus.SATISFIED)).hasSize(4);
    }

    static Stream<Arguments> violations() {
        StaffAssignment there = group("g-1").build().getStaff().get(0);
        return Stream.of(
                Arguments.of(
                        "network.one-place-at-a-time",
                        network(
                                group("g-1").build(),
                                group("g-2")
                                        .addPlaces(place("pl-x", "p-g-1", LocalDate.of(2025, 9, 8)))
                                        .build()),
                        "/groups/1/places/1/halfDays"),
                Arguments.of(
                        "network.one-room-at-a-time",
                        network(
                                group("g-1").build(),
                                group("g-2").addStaff(there).build()),
                        "/groups/1/staff/1/halfDays"),
                Arguments.of(
                        "network.members-exist",
                        network(group("g-1").hostSchool(SchoolId.of("s-9")).build()),
                        "/groups/0/hostSchool"),
                Arguments.of(
                        "network.places-within-groups",
                        network(group("g-1")
                                .addPlaces(place("pl-x", "p-g-2", LocalDate.of(2023, 9, 8)))
                                .build()),
                        "/groups/0/places/1/span"));
    }

    @ParameterizedTest
    @MethodSource("violations")
    void eachIsViolatedAloneAndSaysWhere(String rule, Network.Builder network, String pointer) {
        Decision decision = BOOK.decide(NetworkOnDay.of(network.build(), DAY));

        assertThat(decision.getVerdict()).isEqualTo(Verdict.NOT_MET);
        assertThat(decision.findings(RuleStatus.VIOLATED))
                .extracting(Finding::getRule, finding -> finding.getPointer().text())
                .containsExactly(Tuple.tuple(rule, pointer));
    }

    private static StaffAssignment unsettled(String adult) {
        return group("g-1").build().getStaff().get(0).toBuilder()
                .practitioner(PractitionerId.of(adult))
                .halfDays(List.of())
                .build();
    }

    private static Place unsettledPlace(String pupil) {
        return place("pl-x", pupil, LocalDate.of(2025, 9, 8)).toBuilder()
                .halfDays(List.of())
                .build();
    }

    private static Decision decide(Network.Builder network) {
        return BOOK.decide(NetworkOnDay.of(network.build(), DAY));
    }

    /** Whether an id leads somewhere, and a place lies within its group's life, is never open. */
    @Test
    void whoHasASecondEntryThatIsNotSettledMayBeInTwoRooms() {
        Decision decision = decide(network(
                group("g-1").build(),
                group("g-2")
                        .addPlaces(unsettledPlace("p-g-1"))
                        .addStaff(unsettled("w-g-1"))
                        .build()));

        assertThat(decision.getVerdict()).isEqualTo(Verdict.UNDETERMINED);
        assertThat(decision.findings(RuleStatus.UNDETERMINED))
                .extracting(Finding::getRule, finding -> finding.getPointer().text())
                .containsExactly(
                        Tuple.tuple("network.one-place-at-a-time", "/groups/1/places/1/halfDays"),
                        Tuple.tuple("network.one-room-at-a-time", "/groups/1/staff/1/halfDays"));
    }

    @Test
    void eachOfThemIsOpenAlone() {
        assertThat(decide(network(
                                group("g-1").build(),
                                group("g-2").addPlaces(unsettledPlace("p-g-1")).build()))
                        .findings(RuleStatus.UNDETERMINED))
                .extracting(Finding::getRule)
                .containsExactly("network.one-place-at-a-time");
        assertThat(decide(network(
                                group("g-1").build(),
                                group("g-2").addStaff(unsettled("w-g-1")).build()))
                        .findings(RuleStatus.UNDETERMINED))
                .extracting(Finding::getRule)
                .containsExactly("network.one-room-at-a-time");
    }

    @Test
    void groupsThatMeetAtDifferentTimesHaveNoRoomToBeInAtOnce() {
        Decision decision = decide(network(
                group("g-1").build(),
                group("g-2")
                        .timetable(List.of(HalfDay.MONDAY_PM))
                        .addPlaces(unsettledPlace("p-g-1"))
                        .addStaff(unsettled("w-g-1"))
                        .build()));

        assertThat(decision.getVerdict()).isEqualTo(Verdict.MET);
    }

    @Test
    void twoRolesInOneGroupAreOneRoom() {
        StaffAssignment there = group("g-1").build().getStaff().get(0);
        Decision decision = decide(network(group("g-1")
                .addStaff(there.toBuilder().role(Role.SENCO).build())
                .build()));

        assertThat(decision.finding("network.one-room-at-a-time").orElseThrow().getStatus())
                .isEqualTo(RuleStatus.SATISFIED);
    }

    @Test
    void whatIsNotInForceOnTheDayIsInNobodysWay() {
        DateSpan past = DateSpan.of(LocalDate.of(2025, 9, 8), DAY);
        StaffAssignment there = group("g-1").build().getStaff().get(0);
        Decision decision = decide(network(
                group("g-1").build(),
                group("g-2")
                        .addPlaces(place("pl-x", "p-g-1", LocalDate.of(2025, 9, 8)).toBuilder()
                                .span(past)
                                .build())
                        .addStaff(there.toBuilder().span(past).build())
                        .build()));

        assertThat(decision.getVerdict()).isEqualTo(Verdict.MET);
    }

    @Test
    void anEmptyNetworkIsNotConsistentButUndetermined() {
        Decision decision = decide(
                Network.builder().id(NetworkId.of("n-1")).name("A network").asOf(DAY));

        assertThat(decision.getVerdict()).isEqualTo(Verdict.UNDETERMINED);
        assertThat(decision.findings(RuleStatus.NOT_APPLICABLE)).hasSize(4);
    }

    @Test
    void eachHasNothingToSayWhereThereIsNothingOfItsKind() {
        Decision empty =
                decide(network(group("g-1").places(List.of()).staff(List.of()).build()));

        assertThat(empty.findings(RuleStatus.NOT_APPLICABLE))
                .extracting(Finding::getRule)
                .containsExactly(
                        "network.one-place-at-a-time", "network.one-room-at-a-time", "network.places-within-groups");
        assertThat(empty.getVerdict()).isEqualTo(Verdict.MET);
    }

    @Test
    void aConcernThatWasRetractedByTheDayIsNone() {
        Network network = network(group("g-1").build())
                .addReferrals(Referral.builder()
                        .id(ReferralId.of("r-1"))
                        .pupil(PupilToken.of("p-g-1"))
                        .homeSchool(SchoolId.of("s-1"))
                        .events(List.of(
                                new Drafted(header("e-1", 2)),
                                new ConcernRaised(
                                        header("e-2", 3),
                                        new java.util.TreeSet<>(List.of(ConcernCategory.WITHDRAWN)),
                                        java.util.Optional.empty()),
                                new Retracted(header("e-3", 5), EventId.of("e-2"))))
                        .build())
                .build();

        assertThat(share(network, LocalDate.of(2025, 6, 2))).isInstanceOf(Fact.Unknown.class);
        assertThat(share(network, LocalDate.of(2025, 6, 3))).isEqualTo(new Fact.Known<>(100L));
        assertThat(share(network, LocalDate.of(2025, 6, 4))).isEqualTo(new Fact.Known<>(100L));
        assertThat(share(network, LocalDate.of(2025, 6, 5))).isInstanceOf(Fact.Unknown.class);
    }

    private static Fact<Long> share(Network network, LocalDate day) {
        NurtureGroup early = network.getGroups().get(0).toBuilder()
                .places(List.of(place("pl-1", "p-g-1", LocalDate.of(2025, 1, 1))))
                .build();
        return GroupFacts.LARGEST_CATEGORY_SHARE.in(GroupsOnDay.of(network, day).group(early), 0);
    }

    /** Recorded at half past eleven in the evening, by the clocks of the United Kingdom in summer. */
    private static EventHeader header(String id, int day) {
        return EventHeader.of(
                EventId.of(id),
                Role.CLASS_TEACHER,
                LocalDate.of(2025, 6, day),
                java.time.Instant.parse("2025-06-0" + day + "T22:30:00Z"));
    }

    @Test
    void aNetworkTellsOfAGroupAllThatItKnowsAroundIt() {
        EventHeader header = EventHeader.of(
                EventId.of("e-1"),
                Role.CLASS_TEACHER,
                LocalDate.of(2025, 6, 2),
                java.time.Instant.parse("2025-06-02T09:00:00Z"));
        EventHeader later = EventHeader.of(
                EventId.of("e-2"),
                Role.CLASS_TEACHER,
                LocalDate.of(2025, 6, 3),
                java.time.Instant.parse("2025-06-03T09:00:00Z"));
        Network network = network(group("g-1").build())
                .addReferrals(Referral.builder()
                        .id(ReferralId.of("r-1"))
                        .pupil(PupilToken.of("p-g-1"))
                        .homeSchool(SchoolId.of("s-1"))
                        .events(List.of(
                                new Drafted(header),
                                new ConcernRaised(
                                        later,
                                        new java.util.TreeSet<>(List.of(ConcernCategory.WITHDRAWN)),
                                        java.util.Optional.empty())))
                        .build())
                .addCertificates(Certificate.builder()
                        .id(CertificateId.of("c-1"))
                        .practitioner(PractitionerId.of("w-g-1"))
                        .programme(ProgrammeId.of("theory-and-practice"))
                        .edition("2025")
                        .awardedOn(LocalDate.of(2025, 1, 6))
                        .build())
                .build();
        GroupOnDay known =
                GroupsOnDay.of(network, DAY).group(network.getGroups().get(0));

        assertThat(GroupFacts.CERTIFICATED_PRESENT.in(known, 0)).isEqualTo(new Fact.Known<>(1L));
        assertThat(GroupFacts.YEAR_GROUP.in(known, 0))
                .isEqualTo(new Fact.Known<>(YearGroup.ENGLAND_YEAR_1.coded().text()));
        assertThat(GroupFacts.LARGEST_CATEGORY_SHARE.in(known, 0)).isEqualTo(new Fact.Known<>(100L));
        // Before the certificate was given, and before the concern was recorded, neither is known.
        GroupOnDay before = GroupsOnDay.of(network, LocalDate.of(2025, 1, 5))
                .group(network.getGroups().get(0).toBuilder()
                        .places(List.of(place("pl-1", "p-g-1", LocalDate.of(2025, 1, 1))))
                        .build());
        assertThat(GroupFacts.CERTIFICATED_PRESENT.in(before, 0)).isInstanceOf(Fact.Unknown.class);
        assertThat(GroupFacts.LARGEST_CATEGORY_SHARE.in(before, 0)).isInstanceOf(Fact.Unknown.class);
    }
}
