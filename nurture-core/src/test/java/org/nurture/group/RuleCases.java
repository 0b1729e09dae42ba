package org.nurture.group;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;
import org.nurture.behaviour.ConcernCategory;
import org.nurture.identity.AssessmentId;
import org.nurture.identity.PractitionerId;
import org.nurture.identity.PupilToken;
import org.nurture.identity.Role;
import org.nurture.rule.Citation;
import org.nurture.rule.GivenValue;
import org.nurture.rule.Level;
import org.nurture.rule.NotApplicableReason;
import org.nurture.rule.Parameter;
import org.nurture.rule.ParameterKind;
import org.nurture.rule.ParameterValue;
import org.nurture.rule.Policy;
import org.nurture.rule.PolicyLayer;
import org.nurture.rule.PreparedBook;
import org.nurture.rule.Reliability;
import org.nurture.rule.Rule;
import org.nurture.rule.RuleLevel;
import org.nurture.schooling.KeyStage;
import org.nurture.schooling.YearGroup;
import org.nurture.time.DateSpan;
import org.nurture.time.HalfDay;
import org.nurture.time.TermName;
import org.nurture.training.PractitionerStanding;

/** A policy under which each rule can move the verdict, and for each rule groups that are against it, open, or nothing to it. */
final class RuleCases {
    private static final Citation OWN = Citation.of("Our policy", "A local authority", Reliability.PRIMARY);

    /** A policy that gives every parameter a value, all rules required, so that each can move the verdict by itself. */
    static final PolicyLayer STRICT = strict();

    private static PolicyLayer strict() {
        Map<String, GivenValue> settings = new TreeMap<>(Map.of(
                "group.size-minimum", new GivenValue.Whole(6),
                "group.size-maximum", new GivenValue.Whole(10),
                "group.adults-minimum", new GivenValue.Whole(2),
                "group.trained-minimum", new GivenValue.Whole(2),
                "group.certificated-minimum", new GivenValue.Whole(1),
                "group.teachers-minimum", new GivenValue.Whole(1),
                "group.full-time-least", new GivenValue.Whole(8),
                "group.full-time-most", new GivenValue.Whole(9),
                "group.part-time-least", new GivenValue.Whole(4),
                "group.secondary-part-time-least", new GivenValue.Whole(3)));
        settings.putAll(Map.of(
                "group.base-class-least", new GivenValue.Whole(2),
                "group.expected-stay-most", new GivenValue.Whole(3),
                "group.stay-maximum", new GivenValue.Whole(3),
                "group.extension-authorities", GivenValue.Choices.of(List.of("authority-officer")),
                "group.eligible-year-groups",
                        GivenValue.Choices.of(
                                List.of(YearGroup.ENGLAND_YEAR_2.coded().text())),
                "group.review-interval", new GivenValue.Whole(1),
                "group.largest-category-share", new GivenValue.Whole(50)));
        PolicyLayer.Builder layer = PolicyLayer.builder().id("strict").title("Everything asked");
        for (Parameter parameter : GroupRules.WELL_FORMED.parameters()) {
            GivenValue setting = parameter.kind() == ParameterKind.YES_NO
                    ? new GivenValue.YesNo(true)
                    : settings.get(parameter.id());
            layer.addValues(ParameterValue.of(parameter, setting, DateSpan.startingOn(GroupPresets.UNDATED), OWN));
        }
        for (Rule<GroupOnDay> rule : GroupRules.WELL_FORMED.rules()) {
            layer.addLevels(new RuleLevel(rule.id(), Level.REQUIRED));
        }
        return layer.build();
    }

    private RuleCases() {}

    private static final PreparedBook<GroupOnDay> BOOK =
            GroupRules.WELL_FORMED.under(Policy.of(STRICT).on(Groups.DAY));

    static PreparedBook<GroupOnDay> book() {
        return BOOK;
    }

    /** The strict policy with no rules but some. */
    static PreparedBook<GroupOnDay> onlyBut(String... wanted) {
        return onlyWithout(GroupRules.WELL_FORMED.rules().stream()
                .map(Rule::id)
                .filter(id -> !List.of(wanted).contains(id))
                .toArray(String[]::new));
    }

    /** The strict policy without some rules. */
    static PreparedBook<GroupOnDay> onlyWithout(String... unwanted) {
        PolicyLayer.Builder off = PolicyLayer.builder().id("without").title("Without some");
        for (String rule : unwanted) {
            off.addLevels(new RuleLevel(rule, Level.OFF));
        }
        return GroupRules.WELL_FORMED.under(Policy.of(off.build(), STRICT).on(Groups.DAY));
    }

    /** The strict policy with every rule but one switched off, so that nothing else can move the verdict. */
    static PreparedBook<GroupOnDay> only(String wanted) {
        PolicyLayer.Builder off = PolicyLayer.builder().id("only").title("One rule alone");
        GroupRules.WELL_FORMED.rules().stream()
                .filter(rule -> !rule.id().equals(wanted))
                .forEach(rule -> off.addLevels(new RuleLevel(rule.id(), Level.OFF)));
        return GroupRules.WELL_FORMED.under(Policy.of(off.build(), STRICT).on(Groups.DAY));
    }

    static Stream<Arguments> violations() {
        NurtureGroup group = Groups.group();
        Place place = Groups.place(0);
        List<Place> few = Groups.places().subList(0, 5);
        List<Place> many = new ArrayList<>(Groups.places());
        for (int i = Groups.CHILDREN; i < 11; i++) {
            many.add(Groups.place(i));
        }
        return Stream.of(
                violation(
                        "group.open-on-day", group.toBuilder().open(DateSpan.of(LocalDate.of(2024, 9, 2), Groups.DAY))),
                violation(
                        "group.places-within-life",
                        Groups.withPlace(place.toBuilder()
                                        .span(DateSpan.of(LocalDate.of(2024, 8, 1), LocalDate.of(2024, 9, 10)))
                                        .build())
                                .toBuilder()
                                .addPlaces(Groups.place(9))),
                violation(
                        "group.staff-within-life",
                        group.toBuilder()
                                .addStaff(Groups.adult("pr-3", Role.TEACHING_ASSISTANT).toBuilder()
                                        .span(DateSpan.of(LocalDate.of(2024, 8, 1), LocalDate.of(2024, 9, 10)))
                                        .build())),
                violation("group.not-in-name-only", group.toBuilder().model(GroupModel.IN_NAME_ONLY)),
                violation("group.enough-children-present", rota()),
                violation("group.enough-children", Groups.group(GroupModel.CLASSIC, few).toBuilder()),
                violation("group.not-too-many-children", Groups.group(GroupModel.CLASSIC, many).toBuilder()),
                violation("group.room-for-all", group.toBuilder().capacity(7)),
                violation(
                        "group.adults-present",
                        group.toBuilder().staff(List.of(group.getStaff().get(0)))),
                violation(
                        "group.teachers",
                        group.toBuilder()
                                .staff(List.of(
                                        Groups.adult("pr-1", Role.NURTURE_ASSISTANT),
                                        Groups.adult("pr-2", Role.NURTURE_ASSISTANT)))),
                violation(
                        "group.full-time-week",
                        Groups.withPlace(
                                place.toBuilder().halfDays(Groups.halfDays(7)).build())
                                .toBuilder()),
                violation(
                        "group.part-time-week",
                        group.toBuilder()
                                .model(GroupModel.NEW_VARIANT)
                                .places(replaced(place.toBuilder()
                                        .halfDays(Groups.halfDays(3))
                                        .build()))),
                violation(
                        "group.registers-in-base-class",
                        Groups.withPlace(
                                place.toBuilder().registersInBaseClass(false).build())
                                .toBuilder()),
                violation(
                        "group.base-class-contact",
                        Groups.withPlace(place.toBuilder()
                                        .baseClassHalfDays(List.of(HalfDay.FRIDAY_PM))
                                        .build())
                                .toBuilder()),
                violation(
                        "group.agreement",
                        Groups.withPlace(place.toBuilder()
                                        .agreement(new Agreement(
                                                AgreementStatus.GIVEN, Groups.START.plusDays(1), Role.SENCO))
                                        .build())
                                .toBuilder()),
                violation(
                        "group.extension-authority",
                        Groups.withPlace(place.toBuilder()
                                        .extension(new Extension(
                                                Groups.DAY.plusDays(90),
                                                Groups.DAY.minusDays(9),
                                                Role.HEADTEACHER,
                                                Optional.empty()))
                                        .build())
                                .toBuilder()));
    }

    private static List<Place> replaced(Place first) {
        List<Place> places = Groups.places();
        places.set(0, first);
        return places;
    }

    /** Eight children, of whom three come on Friday morning and not on Monday morning. */
    private static NurtureGroup.Builder rota() {
        SortedSet<HalfDay> week = new TreeSet<>(EnumSet.range(HalfDay.MONDAY_AM, HalfDay.FRIDAY_AM));
        List<Place> places = Groups.places();
        for (int i = 0; i < 3; i++) {
            places.set(
                    i,
                    places.get(i).toBuilder()
                            .halfDays(week.tailSet(HalfDay.MONDAY_PM))
                            .baseClassHalfDays(List.of(HalfDay.MONDAY_AM, HalfDay.FRIDAY_PM))
                            .build());
        }
        return Groups.group(GroupModel.CLASSIC, places).toBuilder()
                .timetable(week)
                .staff(List.of(
                        Groups.adult("pr-1", Role.NURTURE_TEACHER).toBuilder()
                                .halfDays(week)
                                .build(),
                        Groups.adult("pr-2", Role.NURTURE_ASSISTANT).toBuilder()
                                .halfDays(week)
                                .build()));
    }

    private static Arguments violation(String rule, NurtureGroup.Builder spoilt) {
        return Arguments.of(rule, Groups.around(spoilt.build()).build());
    }

    static Stream<Arguments> violationsAround() {
        NurtureGroup group = Groups.group();
        Place old = Groups.place(0).toBuilder()
                .span(DateSpan.startingOn(LocalDate.of(2025, 1, 13)))
                .entryAssessment(AssessmentId.of("as-20"))
                .agreement(new Agreement(AgreementStatus.GIVEN, LocalDate.of(2024, 12, 1), Role.SENCO))
                .build();
        GroupOnDay.Builder late = Groups.around(Groups.withPlace(Groups.place(0).toBuilder()
                .entryAssessment(AssessmentId.of("as-30"))
                .build()));
        late.assessments(List.of(Groups.assessment(30, "p-0", Groups.START.plusDays(3))));
        return Stream.of(
                Arguments.of(
                        "group.trained-adults",
                        Groups.around(group)
                                .standing(PractitionerId.of("pr-2"), PractitionerStanding.NOT_TRAINED)
                                .build()),
                Arguments.of(
                        "group.certificated-adults",
                        Groups.around(group)
                                .standing(PractitionerId.of("pr-1"), PractitionerStanding.TRAINED)
                                .build()),
                Arguments.of(
                        "group.eligible-stage",
                        Groups.around(group)
                                .yearGroup(PupilToken.of("p-3"), YearGroup.ENGLAND_YEAR_3.coded())
                                .build()),
                Arguments.of("group.entry-assessment", late.build()),
                Arguments.of(
                        "group.review-assessment",
                        Groups.around(
                                        Groups.group(GroupModel.CLASSIC, Groups.places()).toBuilder()
                                                .build(),
                                        LocalDate.of(2026, 7, 1))
                                .build()),
                Arguments.of(
                        "group.maximum-stay",
                        Groups.around(Groups.withPlace(old))
                                .assessments(List.of(Groups.assessment(20, "p-0", LocalDate.of(2024, 12, 2))))
                                .build()),
                Arguments.of(
                        "group.mix",
                        Groups.around(group)
                                .concerns(PupilToken.of("p-0"), Set.of(ConcernCategory.WITHDRAWN))
                                .concerns(PupilToken.of("p-1"), Set.of(ConcernCategory.WITHDRAWN))
                                .concerns(PupilToken.of("p-3"), Set.of(ConcernCategory.WITHDRAWN))
                                .concerns(PupilToken.of("p-4"), Set.of(ConcernCategory.WITHDRAWN))
                                .build()),
                Arguments.of(
                        "group.secondary-part-time-week",
                        Groups.around(Groups.group(
                                        GroupModel.NEW_VARIANT,
                                        replaced(Groups.place(0).toBuilder()
                                                .halfDays(Groups.halfDays(2))
                                                .build())))
                                .yearGroup(PupilToken.of("p-0"), YearGroup.ENGLAND_YEAR_7.coded())
                                .build()));
    }

    static Stream<Arguments> open() {
        NurtureGroup group = Groups.group();
        Place place = Groups.place(0);
        Place unsettled = place.toBuilder().halfDays(List.of()).build();
        List<Place> eleven = new ArrayList<>(replaced(unsettled));
        for (int i = Groups.CHILDREN; i < 11; i++) {
            eleven.add(Groups.place(i));
        }
        StaffAssignment first = group.getStaff().get(0);
        StaffAssignment second = group.getStaff().get(1);
        NurtureGroup three = group.toBuilder()
                .addStaff(Groups.adult("pr-3", Role.NURTURE_ASSISTANT))
                .build();
        return Stream.of(
                open("group.room-for-all", group.toBuilder().capacity(OptionalInt.empty()), "/capacity"),
                open(
                        "group.adults-present",
                        group.toBuilder()
                                .staff(List.of(
                                        first,
                                        second.toBuilder().halfDays(List.of()).build())),
                        "/staff"),
                open(
                        "group.trained-adults",
                        group.toBuilder().staff(List.of(first, Groups.adult("pr-3", Role.NURTURE_ASSISTANT))),
                        "/staff"),
                Arguments.of(
                        "group.certificated-adults",
                        Groups.around(three)
                                .standing(PractitionerId.of("pr-1"), PractitionerStanding.TRAINED)
                                .build(),
                        "/staff"),
                open(
                        "group.teachers",
                        three.toBuilder()
                                .staff(List.of(
                                        Groups.adult("pr-1", Role.NURTURE_ASSISTANT),
                                        second,
                                        Groups.adult("pr-3", Role.NURTURE_TEACHER).toBuilder()
                                                .halfDays(List.of())
                                                .build())),
                        "/staff"),
                open("group.full-time-week", Groups.withPlace(unsettled).toBuilder(), "/places/0/halfDays"),
                open(
                        "group.registers-in-base-class",
                        Groups.withPlace(place.toBuilder()
                                        .registersInBaseClass(Optional.empty())
                                        .build())
                                .toBuilder(),
                        "/places/0/registersInBaseClass"),
                open(
                        "group.base-class-contact",
                        Groups.withPlace(
                                place.toBuilder().baseClassHalfDays(List.of()).build())
                                .toBuilder(),
                        "/places/0/baseClassHalfDays"),
                open(
                        "group.entry-assessment",
                        Groups.withPlace(place.toBuilder()
                                        .entryAssessment(Optional.empty())
                                        .build())
                                .toBuilder(),
                        "/places/0/entryAssessment"),
                open(
                        "group.agreement",
                        Groups.withPlace(
                                place.toBuilder().agreement(Optional.empty()).build())
                                .toBuilder(),
                        "/places/0/agreement"),
                open("group.not-too-many-children", Groups.group(GroupModel.CLASSIC, eleven).toBuilder(), "/places"),
                open(
                        "group.enough-children-present",
                        Groups.group(GroupModel.CLASSIC, replaced(unsettled).subList(0, 6)).toBuilder(),
                        "/places"),
                open("group.enough-children", group.toBuilder().places(List.of()), "/places"),
                open("group.places-within-life", group.toBuilder().places(List.of()), "/places"),
                open("group.extension-authority", group.toBuilder().places(List.of()), "/places"),
                open("group.staff-within-life", group.toBuilder().staff(List.of()), "/staff"),
                Arguments.of(
                        "group.eligible-stage",
                        Groups.without("year groups", group).build(),
                        "/places/0/pupil"),
                Arguments.of("group.mix", Groups.without("concerns", group).build(), "/places"),
                Arguments.of("group.expected-stay", longStay(true), "/places/0/span"),
                Arguments.of("group.maximum-stay", longStay(false), "/places/0/span"),
                Arguments.of(
                        "group.review-assessment",
                        Groups.without("terms", group)
                                .terms(List.of(Groups.term(2025, TermName.AUTUMN, "2025-09-05", "2025-12-19")))
                                .terms(Groups.terms().subList(4, 6))
                                .build(),
                        "/places/0/pupil"),
                Arguments.of("group.part-time-week", ofUnknownStage(3, List.of()), "/places/0/pupil"),
                Arguments.of(
                        "group.secondary-part-time-week",
                        ofUnknownStage(0, List.of(KeyStage.KEY_STAGE_3)),
                        "/places/0/halfDays"));
    }

    /** A place that began before the calendar does; extended or not. */
    private static GroupOnDay longStay(boolean extended) {
        Place.Builder place = Groups.place(0).toBuilder()
                .span(DateSpan.startingOn(LocalDate.of(2025, 4, 22)))
                .entryAssessment(AssessmentId.of("as-20"))
                .agreement(new Agreement(AgreementStatus.GIVEN, LocalDate.of(2025, 4, 1), Role.SENCO));
        if (extended) {
            place.extension(new Extension(
                    Groups.DAY.plusDays(90), Groups.DAY.minusDays(9), Role.AUTHORITY_OFFICER, Optional.empty()));
        }
        return Groups.without("terms", Groups.withPlace(place.build()))
                .terms(Groups.terms().subList(3, 6))
                .assessments(List.of(Groups.assessment(20, "p-0", LocalDate.of(2025, 4, 1))))
                .build();
    }

    /** A group of another form with children of whose year groups nothing is known, the first with so many half-days. */
    private static GroupOnDay ofUnknownStage(int halfDays, List<KeyStage> stages) {
        Place first =
                Groups.place(0).toBuilder().halfDays(Groups.halfDays(halfDays)).build();
        return Groups.without(
                        "year groups",
                        Groups.group(GroupModel.NEW_VARIANT, replaced(first)).toBuilder()
                                .keyStages(stages)
                                .build())
                .build();
    }

    private static Arguments open(String rule, NurtureGroup.Builder spoilt, String pointer) {
        return Arguments.of(rule, Groups.around(spoilt.build()).build(), pointer);
    }

    /** Rules that have nothing to say of a group, by what it is. */
    static Stream<Arguments> without() {
        List<Place> past = Groups.places().stream()
                .map(place -> place.toBuilder()
                        .span(DateSpan.of(Groups.START, Groups.DAY))
                        .build())
                .toList();
        GroupOnDay emptied =
                Groups.around(Groups.group(GroupModel.CLASSIC, past)).build();
        GroupOnDay part = Groups.around(Groups.group(GroupModel.NEW_VARIANT, Groups.places()))
                .build();
        GroupOnDay older = Groups.without(
                        "year groups",
                        Groups.group(GroupModel.NEW_VARIANT, Groups.places()).toBuilder()
                                .keyStages(List.of(KeyStage.KEY_STAGE_3))
                                .build())
                .build();
        return Stream.concat(
                Stream.of(
                        Arguments.of("group.full-time-week", part, NotApplicableReason.DOES_NOT_APPLY),
                        Arguments.of("group.part-time-week", older, NotApplicableReason.DOES_NOT_APPLY),
                        Arguments.of("group.secondary-part-time-week", part, NotApplicableReason.DOES_NOT_APPLY)),
                Stream.of(
                                "registers-in-base-class",
                                "base-class-contact",
                                "expected-stay",
                                "maximum-stay",
                                "extension-authority",
                                "eligible-stage",
                                "entry-assessment",
                                "review-assessment",
                                "mix",
                                "agreement")
                        .map(rule -> Arguments.of("group." + rule, emptied, NotApplicableReason.NOTHING_TO_JUDGE)));
    }
}
