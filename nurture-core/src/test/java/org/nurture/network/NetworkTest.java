package org.nurture.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.nurture.group.GroupModel;
import org.nurture.group.NurtureGroup;
import org.nurture.group.Place;
import org.nurture.group.StaffAssignment;
import org.nurture.identity.AuthorityTeamId;
import org.nurture.identity.GroupId;
import org.nurture.identity.GssCode;
import org.nurture.identity.LocalAuthorityCode;
import org.nurture.identity.NetworkId;
import org.nurture.identity.PlaceId;
import org.nurture.identity.PractitionerId;
import org.nurture.identity.PupilToken;
import org.nurture.identity.Role;
import org.nurture.identity.SchoolId;
import org.nurture.problem.Problem;
import org.nurture.problem.RefusedInputException;
import org.nurture.problem.Severity;
import org.nurture.schooling.KeyStage;
import org.nurture.schooling.LocalAuthorities;
import org.nurture.schooling.LocalAuthority;
import org.nurture.schooling.Nation;
import org.nurture.schooling.Pupil;
import org.nurture.schooling.School;
import org.nurture.time.AcademicYear;
import org.nurture.time.DateSpan;
import org.nurture.time.HalfDay;
import org.nurture.training.Practitioner;

class NetworkTest {
    private static final LocalDate DAY = LocalDate.of(2026, 1, 12);
    private static final MonthDay STARTS_ON = MonthDay.of(9, 1);

    @Test
    void aSoundNetworkHasNoFindings() {
        assertThat(NetworkReview.of(network(group("g-1", "2024-09-02").build()).build(), DAY))
                .isEmpty();
    }

    @Test
    void whatDoesNotFitTogetherIsFoundWhereItStands() {
        Network network = network(
                        group("g-1", "2024-09-02")
                                .addPlaces(place("pl-1", "p-1", "2025-01-06"), place("pl-0", "p-1", "2024-01-08"))
                                .addStaff(staff("w-1"))
                                .build(),
                        group("g-2", "2024-09-02")
                                .hostSchool(SchoolId.of("s-9"))
                                .addPlaces(place("pl-2", "p-1", "2025-01-06"), place("pl-3", "p-8", "2025-01-06"))
                                .addStaff(staff("w-1"))
                                .build())
                .build();

        assertThat(NetworkReview.of(network, DAY))
                .allMatch(finding -> finding.getSeverity() == Severity.WARNING)
                .extracting(finding -> finding.getPointer() + " " + finding.getCode())
                .containsExactly(
                        "/groups/0/places/1/halfDays network.child-in-two-places",
                        "/groups/0/places/1/span network.outside-group",
                        "/groups/1/hostSchool network.unknown-reference",
                        "/groups/1/places/0/halfDays network.child-in-two-places",
                        "/groups/1/places/1/pupil network.unknown-reference",
                        "/groups/1/staff/0/halfDays network.adult-in-two-rooms");
        assertThat(NetworkReview.of(network, DAY))
                .extracting(Problem::toString)
                .noneMatch(text -> text.contains("p-8"));
    }

    @Test
    void twoEntriesOfOneIdAreImpossible() {
        assertThatThrownBy(() -> network(
                                group("g-1", "2024-09-02").build(),
                                group("g-1", "2024-09-02").build())
                        .build())
                .isInstanceOfSatisfying(RefusedInputException.class, refused -> {
                    assertThat(refused.getCode()).isEqualTo("network.id-twice");
                    assertThat(refused.getProblems().get(0).getPointer().text()).isEqualTo("/groups/1");
                });
    }

    @Test
    void provisionIsCountedByKeyStageAndYearWithItsGrowth() {
        Network network = network(
                        group("g-1", "2023-09-04")
                                .addKeyStages(KeyStage.KEY_STAGE_1, KeyStage.KEY_STAGE_2)
                                .addPlaces(place("pl-1", "p-1", "2025-01-06"))
                                .build(),
                        group("g-2", "2025-09-01")
                                .addKeyStages(KeyStage.KEY_STAGE_3)
                                .build(),
                        group("g-3", "2024-09-01").build(),
                        group("g-4", "2023-09-04")
                                .open(DateSpan.of(LocalDate.of(2023, 9, 4), LocalDate.of(2025, 9, 1)))
                                .addKeyStages(KeyStage.KEY_STAGE_1)
                                .build())
                .build();
        ProvisionSummary summary =
                ProvisionSummary.of(network, AcademicYear.of("2023/24"), AcademicYear.of("2025/26"), STARTS_ON);
        AcademicYear last = AcademicYear.of("2025/26");

        assertThat(summary.groups(Optional.of(KeyStage.KEY_STAGE_1), last)).isEqualTo(1);
        assertThat(summary.growth(Optional.of(KeyStage.KEY_STAGE_1), last)).hasValue(-1);
        assertThat(summary.growth(Optional.of(KeyStage.KEY_STAGE_3), last)).hasValue(1);
        assertThat(summary.growth(Optional.of(KeyStage.KEY_STAGE_2), last)).hasValue(0);
        assertThat(summary.growth(Optional.of(KeyStage.KEY_STAGE_1), AcademicYear.of("2023/24")))
                .isEmpty();
        assertThat(summary.groups(Optional.empty(), last)).isEqualTo(1);
        assertThat(summary.counts())
                .contains(new ProvisionCount(
                        last,
                        Nation.ENGLAND,
                        LocalAuthorities.table().byCode(LocalAuthorityCode.of("830"), DAY),
                        Optional.of(KeyStage.KEY_STAGE_2),
                        1,
                        1,
                        1));
        assertThat(summary.shares())
                .hasSize(3)
                .allMatch(share -> share.providing() == 1 && share.authorities() > 140 && share.authorities() < 160);
    }

    private static ProvisionSummary summary(School.Builder... schools) {
        Network.Builder network =
                Network.builder().id(NetworkId.of("n-1")).name("A network").asOf(DAY);
        for (School.Builder school : schools) {
            School built = school.name("A school").build();
            network.addSchools(built)
                    .addGroups(group("g-" + built.getId(), "2024-09-02")
                            .hostSchool(built.getId())
                            .build());
        }
        AcademicYear year = AcademicYear.of("2025/26");
        return ProvisionSummary.of(network.build(), year, year, STARTS_ON);
    }

    private static School.Builder school(String id, Nation nation) {
        return School.builder().id(SchoolId.of(id)).nation(nation);
    }

    @Test
    void anAuthorityIsOneByWhicheverCodeASchoolNotesIt() {
        ProvisionSummary summary = summary(
                school("s-1", Nation.ENGLAND).authority(LocalAuthorityCode.of("830")),
                school("s-2", Nation.ENGLAND).authorityGss(GssCode.of("E10000007")),
                // The code that Sheffield had until 2025, and the one that it has had all the time.
                school("s-3", Nation.ENGLAND).authorityGss(GssCode.of("E08000019")),
                school("s-4", Nation.ENGLAND).authority(LocalAuthorityCode.of("373")));

        assertThat(summary.counts())
                .extracting(count -> count.authority().orElseThrow().getName() + " " + count.schools())
                .containsExactly("Sheffield 2", "Derbyshire 2");
        assertThat(summary.shares()).singleElement().satisfies(share -> {
            assertThat(share.providing()).isEqualTo(2);
            assertThat(share.schoolsApart()).isZero();
        });
    }

    @Test
    void scotlandsProvisionIsSplitByAuthorityTooAndTheUnknownCountedApart() {
        ProvisionSummary summary = summary(
                school("s-1", Nation.SCOTLAND).authorityGss(GssCode.of("S12000033")),
                school("s-2", Nation.SCOTLAND).authorityGss(GssCode.of("S12000036")),
                school("s-3", Nation.SCOTLAND),
                school("s-4", Nation.SCOTLAND).authorityGss(GssCode.of("S99999999")));

        assertThat(summary.counts())
                .extracting(count ->
                        count.authority().map(LocalAuthority::getName).orElse("not known") + " " + count.groups())
                .containsExactly("Aberdeen City 1", "City of Edinburgh 1", "not known 2");
        assertThat(summary.shares())
                .containsExactly(new AuthorityShare(AcademicYear.of("2025/26"), Nation.SCOTLAND, 2, 32, 2));
    }

    @Test
    void anAuthorityThatHasEndedIsNoneOfThoseThatThereAre() {
        ProvisionSummary summary = summary(school("s-1", Nation.ENGLAND).authority(LocalAuthorityCode.of("909")));

        assertThat(summary.counts())
                .singleElement()
                .satisfies(count -> assertThat(count.authority()).isPresent());
        assertThat(summary.shares()).singleElement().satisfies(share -> {
            assertThat(share.providing()).isZero();
            assertThat(share.schoolsApart()).isEqualTo(1);
        });
    }

    @Test
    void schoolsInNorthernIrelandAreThoseOfOneAuthority() {
        ProvisionSummary summary = summary(
                school("s-1", Nation.NORTHERN_IRELAND).authorityGss(GssCode.of("N09000001")),
                school("s-2", Nation.NORTHERN_IRELAND));

        assertThat(summary.counts()).singleElement().satisfies(count -> {
            assertThat(count.authority().map(LocalAuthority::getName)).contains("Education Authority");
            assertThat(count.schools()).isEqualTo(2);
        });
        assertThat(summary.shares())
                .containsExactly(new AuthorityShare(AcademicYear.of("2025/26"), Nation.NORTHERN_IRELAND, 1, 1, 0));
    }

    @Test
    void onlyChildrenOfTheYearAreCountedAndEachOnce() {
        Place past = place("pl-1", "p-1", "2024-09-02").toBuilder()
                .span(DateSpan.of(LocalDate.of(2024, 9, 2), LocalDate.of(2025, 9, 1)))
                .build();
        Network network = network(group("g-1", "2024-09-02")
                        .addPlaces(
                                past,
                                place("pl-2", "p-2", "2025-09-08"),
                                place("pl-3", "p-2", "2026-01-05"),
                                place("pl-4", "p-3", "2026-09-07"))
                        .build())
                .build();
        AcademicYear year = AcademicYear.of("2025/26");

        assertThat(ProvisionSummary.of(network, year, year, STARTS_ON).counts())
                .extracting(ProvisionCount::children)
                .containsExactly(1);
    }

    @Test
    void theYearInWhichProvisionBeganIsOneThatFourDigitsWrite() {
        for (int wrong : new int[] {Integer.MIN_VALUE, 0, 10_000}) {
            assertThatThrownBy(() -> team().provisionBeganIn(wrong).build())
                    .isInstanceOfSatisfying(RefusedInputException.class, refused -> {
                        assertThat(refused.getCode()).isEqualTo("authority-team.year");
                        assertThat(refused.getProblems().get(0).getPointer().text())
                                .isEqualTo("/provisionBeganIn");
                    });
        }
        assertThat(team().provisionBeganIn(1).build().yearsOn(LocalDate.of(9999, 1, 1)))
                .hasValue(9998);
    }

    @Test
    void derbyshireCountedTenYearsIn2009() {
        AuthorityTeam derbyshire = team().provisionBeganIn(1999).build();

        assertThat(Milestone.on(List.of(derbyshire), LocalDate.of(2009, 6, 1)))
                .containsExactly(new Milestone(derbyshire.getId(), 10, 2009));
        assertThat(Milestone.on(List.of(derbyshire), LocalDate.of(2011, 6, 1))).isEmpty();
        assertThat(Milestone.on(List.of(derbyshire), LocalDate.of(1999, 6, 1))).isEmpty();
        assertThat(Milestone.on(List.of(team().build()), LocalDate.of(2009, 6, 1)))
                .isEmpty();
        assertThat(derbyshire.yearsOn(LocalDate.of(1998, 12, 31))).isEmpty();
    }

    private static AuthorityTeam.Builder team() {
        return AuthorityTeam.builder()
                .id(AuthorityTeamId.of("t-1"))
                .name("Nurture team")
                .nation(Nation.ENGLAND);
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
                        .authority(LocalAuthorityCode.of("830"))
                        .build())
                .addPupils(Pupil.builder()
                        .token(PupilToken.of("p-1"))
                        .homeSchool(SchoolId.of("s-1"))
                        .build())
                .addPractitioners(Practitioner.builder()
                        .id(PractitionerId.of("w-1"))
                        .role(Role.NURTURE_TEACHER)
                        .build())
                .addGroups(groups);
    }

    private static NurtureGroup.Builder group(String id, String opened) {
        return NurtureGroup.builder()
                .id(GroupId.of(id))
                .name("A group")
                .model(GroupModel.CLASSIC)
                .hostSchool(SchoolId.of("s-1"))
                .open(DateSpan.startingOn(LocalDate.parse(opened)));
    }

    private static Place place(String id, String pupil, String from) {
        return Place.builder()
                .id(PlaceId.of(id))
                .pupil(PupilToken.of(pupil))
                .span(DateSpan.startingOn(LocalDate.parse(from)))
                .addHalfDays(HalfDay.MONDAY_AM)
                .build();
    }

    private static StaffAssignment staff(String practitioner) {
        return StaffAssignment.builder()
                .practitioner(PractitionerId.of(practitioner))
                .role(Role.NURTURE_TEACHER)
                .span(DateSpan.startingOn(LocalDate.of(2024, 9, 2)))
                .addHalfDays(HalfDay.MONDAY_AM)
                .build();
    }
}
