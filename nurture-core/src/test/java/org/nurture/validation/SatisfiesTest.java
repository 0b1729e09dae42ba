package org.nurture.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.validation.ConstraintDeclarationException;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.ValidationException;
import jakarta.validation.Validator;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.nurture.group.Agreement;
import org.nurture.group.AgreementStatus;
import org.nurture.group.GroupModel;
import org.nurture.group.GroupOnDay;
import org.nurture.group.NurtureGroup;
import org.nurture.group.Place;
import org.nurture.group.StaffAssignment;
import org.nurture.identity.GroupId;
import org.nurture.identity.NetworkId;
import org.nurture.identity.PlaceId;
import org.nurture.identity.PractitionerId;
import org.nurture.identity.PupilToken;
import org.nurture.identity.Role;
import org.nurture.identity.SchoolId;
import org.nurture.network.Network;
import org.nurture.time.DateSpan;
import org.nurture.time.HalfDay;

/** Rules under a stock validator: dated by its clock, violations with paths and sources, what is open never passed over. */
class SatisfiesTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 10);

    private static Validator on(LocalDate day) {
        return Validation.byDefaultProvider()
                .configure()
                .clockProvider(() -> Clock.fixed(Instant.parse(day + "T09:00:00Z"), ZoneOffset.UTC))
                .buildValidatorFactory()
                .getValidator();
    }

    record Form(
            @Satisfies(book = "group.well-formed", policy = "derbyshire")
            NurtureGroup group) {}

    record LenientForm(
            @Satisfies(book = "group.well-formed", policy = "derbyshire", undetermined = Undetermined.IGNORE)
            NurtureGroup group) {}

    @Satisfies(
            book = "group.well-formed",
            policy = {"boxall-nurture-group", "nurtureuk"})
    record OwnGroup(int children) implements Judged<GroupOnDay> {
        @Override
        public GroupOnDay on(LocalDate day) {
            return GroupOnDay.of(group(children, true), day);
        }
    }

    record NetworkForm(
            @Satisfies(book = "network.consistent") Network network) {}

    record NoSuchBook(@Satisfies(book = "group.unheard-of") NurtureGroup group) {}

    record NoSuchPolicy(
            @Satisfies(book = "group.well-formed", policy = "nowhere")
            NurtureGroup group) {}

    record WrongSubject(
            @Satisfies(book = "group.well-formed") String group) {}

    private static NurtureGroup group(int children, boolean settled) {
        NurtureGroup.Builder group = NurtureGroup.builder()
                .id(GroupId.of("g-1"))
                .name("The Nest")
                .model(GroupModel.CLASSIC)
                .hostSchool(SchoolId.of("s-1"))
                .open(DateSpan.startingOn(LocalDate.of(2024, 9, 2)))
                .addStaff(StaffAssignment.builder()
                        .practitioner(PractitionerId.of("w-1"))
                        .role(Role.NURTURE_TEACHER)
                        .span(DateSpan.startingOn(LocalDate.of(2024, 9, 2)))
                        .addHalfDays(HalfDay.MONDAY_AM)
                        .build());
        if (settled) {
            group.addTimetable(HalfDay.MONDAY_AM);
        }
        for (int i = 0; i < children; i++) {
            group.addPlaces(Place.builder()
                    .id(PlaceId.of("pl-" + i))
                    .pupil(PupilToken.of("secret-" + i))
                    .span(DateSpan.startingOn(LocalDate.of(2025, 9, 8)))
                    .addHalfDays(HalfDay.MONDAY_AM)
                    .agreement(new Agreement(AgreementStatus.GIVEN, LocalDate.of(2025, 9, 1), Role.SENCO))
                    .build());
        }
        return group.build();
    }

    @Test
    void whatTheRulesRequirePasses() {
        assertThat(on(DAY).validate(new Form(group(6, true)))).isEmpty();
        assertThat(on(DAY).validate(new Form(null))).isEmpty();
    }

    @Test
    void aViolationCarriesPathRuleAndSource() {
        Set<ConstraintViolation<Form>> violations = on(DAY).validate(new Form(group(11, true)));

        assertThat(violations).singleElement().satisfies(violation -> {
            assertThat(violation.getPropertyPath()).hasToString("group.places");
            assertThat(violation.getMessage())
                    .startsWith("This does not hold: No half-day has more children than the policy says (required)"
                            + " [group.not-too-many-children]; the number of children present (Monday morning): 11;"
                            + " wanted: at most 10 children [/places]; derbyshire says 10 children (group.size-maximum);"
                            + " its source gives no day; source: Derbyshire County Council, Local Offer: Nurture team")
                    .doesNotContain("secret");
        });
    }

    @Test
    void whatIsOpenIsReportedUnlessTheUserSaysOtherwise() {
        NurtureGroup open = group(6, false);

        assertThat(on(DAY).validate(new Form(open))).singleElement().satisfies(violation -> {
            assertThat(violation.getPropertyPath()).hasToString("group.timetable");
            assertThat(violation.getMessage()).startsWith("Facts are missing to say whether this holds: ");
        });
        assertThat(on(DAY).validate(new LenientForm(open))).isEmpty();
        assertThat(on(DAY).validate(new LenientForm(group(11, true)))).hasSize(1);
    }

    @Test
    void aPlaceIsNamedByItsPositionInTheList() {
        NurtureGroup late = group(6, true);
        Place first = late.getPlaces().get(0).toBuilder()
                .span(DateSpan.of(LocalDate.of(2024, 1, 1), LocalDate.of(2024, 2, 1)))
                .build();
        List<Place> places = new java.util.ArrayList<>(late.getPlaces());
        places.add(4, first.toBuilder().id(PlaceId.of("pl-x")).build());

        assertThat(on(DAY).validate(new Form(late.toBuilder().places(places).build())))
                .singleElement()
                .satisfies(violation -> assertThat(violation.getPropertyPath()).hasToString("group.places[4].span"));
    }

    @Test
    void theDayIsThatOfTheValidatorsClock() {
        assertThat(on(LocalDate.of(2024, 1, 1)).validate(new Form(group(6, true))))
                .anySatisfy(violation -> assertThat(violation.getMessage()).contains("group.open-on-day"));
    }

    @Test
    void aHostsOwnClassSaysWhatTheRulesLookAt() {
        assertThat(on(DAY).validate(new OwnGroup(5)))
                .anySatisfy(violation -> assertThat(violation.getMessage())
                        .contains("group.enough-children")
                        .contains("nurtureuk: Frequently asked questions"));
        assertThat(on(DAY).validate(new OwnGroup(5)))
                .anySatisfy(violation -> assertThat(violation.getMessage()).contains("group.certificated-adults"));
        // The requirements of June 2017 were not in force before.
        assertThat(on(LocalDate.of(2016, 3, 10)).validate(new OwnGroup(5)))
                .noneSatisfy(violation -> assertThat(violation.getMessage()).contains("group.certificated-adults"));
    }

    @Test
    void aNetworkIsJudgedWithoutAPolicy() {
        Network.Builder network =
                Network.builder().id(NetworkId.of("n-1")).name("A network").asOf(DAY);

        // Nothing is there to be judged, and that is not taken for a pass.
        assertThat(on(DAY).validate(new NetworkForm(network.build())))
                .singleElement()
                .satisfies(
                        violation -> assertThat(violation.getMessage()).startsWith("No required rule says anything"));
        assertThat(on(DAY).validate(new NetworkForm(
                        network.addGroups(group(6, true)).build())))
                .singleElement()
                .satisfies(violation -> assertThat(violation.getMessage()).contains("network.members-exist"));
    }

    @Test
    void mistakesInTheDeclarationAreTheHostsProgrammersToMend() {
        for (Object form :
                List.of(new NoSuchBook(group(6, true)), new NoSuchPolicy(group(6, true)), new WrongSubject("text"))) {
            assertThatThrownBy(() -> on(DAY).validate(form))
                    .isInstanceOf(ValidationException.class)
                    .satisfies(thrown -> assertThat(thrown instanceof ConstraintDeclarationException
                                    || thrown.getCause() instanceof ConstraintDeclarationException)
                            .isTrue());
        }
    }
}
