package org.nurture.group;

import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.nurture.group.Week.Count;
import org.nurture.identity.Role;
import org.nurture.problem.Pointer;
import org.nurture.rule.ChoiceFact;
import org.nurture.rule.DayFact;
import org.nurture.rule.FlagFact;
import org.nurture.rule.PartPointer;
import org.nurture.rule.Parts;
import org.nurture.rule.WholeFact;
import org.nurture.schooling.YearGroup;
import org.nurture.time.HalfDay;

/** The facts of a group on a day that rules may speak of. A host's own rules may speak of them too. */
public final class GroupFacts {
    private static final Pointer PLACES_AT = Pointer.ROOT.child("places");
    private static final Pointer STAFF_AT = Pointer.ROOT.child("staff");
    private static final Pointer OPEN_AT = Pointer.ROOT.child("open");
    private static final int MOST_PEOPLE = 100;
    private static final LocalDate EARLIEST = LocalDate.of(1969, 1, 1);
    private static final LocalDate LATEST = LocalDate.of(2199, 12, 31);

    private static final String WHO = "who has a place, and what is asked of each";

    /** The words for roles, in the order of {@link Role}. */
    static final List<String> ROLES = words(Role.values());

    /** The codes of year groups with their sets, in the order of {@link YearGroup}. */
    static final List<String> YEAR_GROUPS =
            Arrays.stream(YearGroup.values()).map(year -> year.coded().text()).toList();

    /** The half-days of the timetable. */
    public static final Parts<GroupOnDay> HALF_DAYS = Parts.<GroupOnDay>of(
                    "half-day",
                    Pointer.ROOT.child("timetable"),
                    subject -> subject.week().halfDays() == 0
                            ? Parts.UNKNOWN
                            : subject.week().halfDays(),
                    (subject, part) -> subject.week().halfDay(part).text())
            .missingAs("on which half-days the group meets, and what is asked of each")
            .saidAs(GroupFacts::said);

    /** The places that are held on the day. */
    public static final Parts<GroupOnDay> PLACES = Parts.<GroupOnDay>of(
                    "place",
                    PLACES_AT,
                    subject -> subject.stays().count(),
                    (subject, part) -> subject.stays().stay(part).id)
            .missingAs(WHO);

    /** All places, past and agreed for later too. */
    public static final Parts<GroupOnDay> ALL_PLACES = Parts.<GroupOnDay>of(
                    "place of any time",
                    PLACES_AT,
                    subject -> subject.stays().allPlaces(),
                    (subject, part) ->
                            subject.group().getPlaces().get(part).getId().text())
            .missingAs(WHO);

    /** The assignments of staff, past and later ones too, by their place in the list from 1. */
    public static final Parts<GroupOnDay> ALL_STAFF = Parts.of(
            "assignment",
            STAFF_AT,
            subject -> subject.staff().size() == 0
                    ? Parts.UNKNOWN
                    : subject.staff().size(),
            (subject, part) -> "number " + (part + 1));

    /** Whether the group runs on the day. */
    public static final FlagFact<GroupOnDay> OPEN =
            FlagFact.of("open", "the group is open", (subject, part) -> subject.isOpen() ? 1 : 0, at(OPEN_AT));

    /**
     * How many different children hold a place. One who is placed more attends every half-day, or as many as the policy
     * allows; those who leave are such as come in all of the fullest half-days.
     */
    public static final WholeFact<GroupOnDay> ROLL = WholeFact.of(
                    "roll",
                    "the number of children on roll",
                    "children",
                    (subject, part) -> subject.stays().roll(),
                    at(PLACES_AT))
            .changeable(0, MOST_PEOPLE)
            .movesByAsMuch("children-present");

    /**
     * How many children have to stay on roll for it to be so that each who leaves is one less in every half-day that would
     * else be the fullest. It does not apply where all may leave, as where all come in every half-day. It keeps a search
     * for changes from what would not help: who comes on different half-days cannot make room for each other.
     */
    public static final WholeFact<GroupOnDay> CHILDREN_STAYING = WholeFact.of(
            "children-staying",
            "the number of children whose leaving would not empty the fullest half-days",
            "children",
            (subject, part) -> subject.week().staying(),
            at(PLACES_AT));

    /**
     * How many different children are expected in a half-day. It is not changed by itself, but with the roll: whether a
     * child can spare a half-day is a question of that child's week.
     */
    public static final WholeFact<GroupOnDay> CHILDREN_PRESENT =
            count("children-present", "the number of children present", "children", Count.CHILDREN, PLACES_AT);

    /** How many children there is room for in a half-day. */
    public static final WholeFact<GroupOnDay> CAPACITY = WholeFact.of(
            "capacity",
            "the number of children there is room for",
            "children",
            (subject, part) -> subject.week().capacity(),
            at(Pointer.ROOT.child("capacity")));

    /** How many different adults are there in a half-day, in however many roles. */
    public static final WholeFact<GroupOnDay> ADULTS_PRESENT = count(
                    "adults-present", "the number of adults present", "adults", Count.ADULTS, STAFF_AT)
            .changeable(0, MOST_PEOPLE)
            .keepsNoMore("trained-adults-present")
            .keepsNoMore("teachers-present");

    /**
     * How many adults are there in a half-day who are trained in nurture work, with or without a certificate. One more is
     * one more adult: a search for changes looks for newcomers, though to train somebody who is there may do as well.
     */
    public static final WholeFact<GroupOnDay> TRAINED_PRESENT = count(
                    "trained-adults-present", "the number of trained adults present", "adults", Count.TRAINED, STAFF_AT)
            .changeable(0, MOST_PEOPLE)
            .movesByAsMuch("adults-present")
            .keepsNoMore("certificated-adults-present");

    /**
     * How many adults are there in a half-day who hold a certificate that counts on the day. One more is one more trained
     * adult: a search for changes looks for newcomers, though somebody who is there may come to hold one.
     */
    public static final WholeFact<GroupOnDay> CERTIFICATED_PRESENT = count(
                    "certificated-adults-present",
                    "the number of certificated adults present",
                    "adults",
                    Count.CERTIFICATED,
                    STAFF_AT)
            .changeable(0, MOST_PEOPLE)
            .movesByAsMuch("trained-adults-present")
            .movesByAsMuch("adults-present");

    /**
     * How many teachers are there in a half-day, by their role in the group: nurture teachers and class teachers. One more
     * is one more adult.
     */
    public static final WholeFact<GroupOnDay> TEACHERS_PRESENT = count(
                    "teachers-present", "the number of teachers present", "adults", Count.TEACHERS, STAFF_AT)
            .changeable(0, MOST_PEOPLE)
            .movesByAsMuch("adults-present");

    /** How many children the share of the most frequent category is of. With another roll it would be another share. */
    public static final WholeFact<GroupOnDay> CHILDREN_COUNTED = WholeFact.of(
            "children-counted",
            "the number of children of whom the share is taken",
            "children",
            (subject, part) -> subject.stays().counted(),
            at(PLACES_AT));

    /**
     * The share of children who were referred for the most frequent category of concern, in per cent, rounded up; not known
     * while it is not known of one child.
     */
    public static final WholeFact<GroupOnDay> LARGEST_CATEGORY_SHARE = WholeFact.of(
            "largest-category-share",
            "the share of children with the most frequent category of concern",
            "per cent",
            (subject, part) -> subject.stays().largestShare(),
            at(PLACES_AT));

    /** The model that the school says it follows. */
    public static final ChoiceFact<GroupOnDay> MODEL = ChoiceFact.of(
            "model",
            "the model",
            words(GroupModel.values()),
            (subject, part) -> subject.group().getModel().ordinal(),
            at(Pointer.ROOT.child("model")));

    /**
     * In how many half-days a week a child is in the group, by all places that the child holds in it. Half-days in which the
     * group does not meet do not count; while it is not settled when it meets, no more is known than how many they are at
     * most.
     */
    public static final WholeFact<GroupOnDay> HALF_DAYS_A_WEEK = WholeFact.<GroupOnDay>of(
                    "half-days-a-week",
                    "the number of half-days a week",
                    "half-days a week",
                    (subject, part) -> subject.stays().stay(part).halfDaysLeast,
                    (subject, part) -> subject.week().halfDays() == 0
                            ? HALF_DAYS.at()
                            : ofStay("halfDays").of(subject, part))
            .atMostBy((subject, part) -> subject.stays().stay(part).halfDaysMost)
            .ofEach(PLACES);

    /** Whether a child of a primary key stage may hold a place: not if all are known to be in a secondary one. */
    public static final FlagFact<GroupOnDay> SOME_PRIMARY = FlagFact.of(
            "some-primary",
            "a child may be in a primary key stage",
            (subject, part) -> subject.stays().mayHavePrimary() ? 1 : 0,
            at(PLACES_AT));

    /** Whether a child of a secondary key stage may hold a place: not if all are known to be in a primary one. */
    public static final FlagFact<GroupOnDay> SOME_SECONDARY = FlagFact.of(
            "some-secondary",
            "a child may be in a secondary key stage",
            (subject, part) -> subject.stays().mayHaveSecondary() ? 1 : 0,
            at(PLACES_AT));

    /**
     * Whether a child is in a secondary key stage: by the year group if it is known, else by those of the group. In Scotland,
     * which has none, S1 to S6 are taken for secondary and P1 to P7 for primary.
     */
    public static final FlagFact<GroupOnDay> SECONDARY = FlagFact.of(
                    "secondary",
                    "the child is in a secondary key stage",
                    (subject, part) -> subject.stays().stay(part).secondary,
                    ofStay("pupil"))
            .ofEach(PLACES);

    /** The year group that a child is recorded in, by its code with its set. */
    public static final ChoiceFact<GroupOnDay> YEAR_GROUP = ChoiceFact.of(
                    "year-group",
                    "the year group",
                    YEAR_GROUPS,
                    (subject, part) -> subject.stays().stay(part).yearGroup,
                    ofStay("pupil"))
            .ofEach(PLACES)
            .saidAs(Arrays.stream(YearGroup.values()).map(GroupFacts::said).toList());

    /** Whether a child registers in the base class each day. */
    public static final FlagFact<GroupOnDay> REGISTERS = FlagFact.of(
                    "registers-in-base-class",
                    "the child registers in the base class each day",
                    (subject, part) -> subject.stays().stay(part).registers,
                    ofStay("registersInBaseClass"))
            .ofEach(PLACES);

    /** In how many half-days a week a child is taught in the base class, by all places that the child holds. */
    public static final WholeFact<GroupOnDay> BASE_CLASS_HALF_DAYS = WholeFact.<GroupOnDay>of(
                    "base-class-half-days",
                    "the number of half-days a week in the base class",
                    "half-days a week",
                    (subject, part) -> subject.stays().stay(part).baseClassLeast,
                    ofStay("baseClassHalfDays"))
            .atMostBy((subject, part) -> subject.stays().stay(part).baseClassMost)
            .ofEach(PLACES);

    /** In how many terms, the broken ones included, a child has held the place. */
    public static final WholeFact<GroupOnDay> TERMS_STAYED = WholeFact.of(
                    "terms-stayed",
                    "the number of terms stayed",
                    "terms",
                    (subject, part) -> subject.stays().stay(part).termsLeast,
                    ofStay("span"))
            .atMostBy((subject, part) -> subject.stays().stay(part).termsMost)
            .ofEach(PLACES);

    /** Whether an extension covers the day: granted on it or before, until later than it. */
    public static final FlagFact<GroupOnDay> EXTENDED = FlagFact.of(
                    "extended",
                    "an extension covers the day",
                    (subject, part) -> subject.stays().stay(part).extended,
                    ofStay("extension"))
            .ofEach(PLACES);

    /** In what capacity an extension was granted; it does not apply while none was, up to the day. */
    public static final ChoiceFact<GroupOnDay> EXTENDED_BY = ChoiceFact.of(
                    "extended-by",
                    "who granted the extension",
                    ROLES,
                    (subject, part) -> subject.stays().stay(part).extendedBy,
                    ofStay("extension"))
            .ofEach(PLACES);

    /**
     * When the entry assessment was made, of a place that is held. An assessment by any instrument counts, and only one of
     * the child whose place it is.
     */
    public static final DayFact<GroupOnDay> ASSESSED_ON = DayFact.of(
                    "entry-assessed-on",
                    "the day of the entry assessment",
                    (subject, part) -> subject.stays().ofPlace(part, stay -> stay.assessedOn),
                    ofPlace("entryAssessment"))
            .ofEach(ALL_PLACES);

    /** How many terms have begun since a child was last assessed, by any instrument. */
    public static final WholeFact<GroupOnDay> TERMS_SINCE_ASSESSMENT = WholeFact.of(
                    "terms-since-assessment",
                    "the number of terms begun since the last assessment",
                    "terms",
                    (subject, part) -> subject.stays().stay(part).termsSinceAssessment,
                    ofStay("pupil"))
            .ofEach(PLACES);

    /** How parents or carers stand to a place that is held. */
    public static final ChoiceFact<GroupOnDay> AGREEMENT = ChoiceFact.of(
                    "agreement",
                    "the agreement of parents or carers",
                    words(AgreementStatus.values()),
                    (subject, part) -> subject.stays().ofPlace(part, stay -> stay.agreement),
                    ofPlace("agreement"))
            .ofEach(ALL_PLACES);

    /** When the agreement to a place that is held was recorded. */
    public static final DayFact<GroupOnDay> AGREED_ON = DayFact.of(
                    "agreed-on",
                    "the day on which the agreement was recorded",
                    (subject, part) -> subject.stays().ofPlace(part, stay -> stay.agreedOn),
                    ofPlace("agreement"))
            .ofEach(ALL_PLACES);

    /** The day asked about, of a place that is held on it. A change of its dates leaves it held. */
    public static final DayFact<GroupOnDay> HELD_ON = DayFact.of(
                    "held-on",
                    "the day on which the place is held",
                    (subject, part) -> subject.stays().places().day(part),
                    ofPlace("span"))
            .ofEach(ALL_PLACES);

    /** The first day of any place. */
    public static final DayFact<GroupOnDay> PLACE_START = DayFact.of(
                    "place-start",
                    "the first day of the place",
                    (subject, part) -> subject.stays().places().start(part),
                    ofPlace("span"))
            .ofEach(ALL_PLACES)
            .changeable(EARLIEST, LATEST);

    /** The day after the last day of any place; a place without an end has none. */
    public static final DayFact<GroupOnDay> PLACE_END = DayFact.of(
                    "place-end",
                    "the first day after the place",
                    (subject, part) -> subject.stays().places().end(part),
                    ofPlace("span"))
            .ofEach(ALL_PLACES)
            .changeable(EARLIEST, LATEST);

    /** The day asked about, of an assignment that is in force on it. A change of its dates leaves it in force. */
    public static final DayFact<GroupOnDay> ASSIGNED_ON = DayFact.of(
                    "assigned-on",
                    "the day on which the adult is assigned",
                    (subject, part) -> subject.staff().day(part),
                    ofAssignment())
            .ofEach(ALL_STAFF);

    /** The first day of any assignment. */
    public static final DayFact<GroupOnDay> ASSIGNMENT_START = DayFact.of(
                    "assignment-start",
                    "the first day of the assignment",
                    (subject, part) -> subject.staff().start(part),
                    ofAssignment())
            .ofEach(ALL_STAFF)
            .changeable(EARLIEST, LATEST);

    /** The day after the last day of any assignment; an assignment without an end has none. */
    public static final DayFact<GroupOnDay> ASSIGNMENT_END = DayFact.of(
                    "assignment-end",
                    "the day after the last day of the assignment",
                    (subject, part) -> subject.staff().end(part),
                    ofAssignment())
            .ofEach(ALL_STAFF)
            .changeable(EARLIEST, LATEST);

    /** The first day of the group. */
    public static final DayFact<GroupOnDay> GROUP_START = DayFact.of(
            "group-start", "the first day of the group", (subject, part) -> subject.groupStart(), at(OPEN_AT));

    /** The day after the last day of the group; a group without an end has none. */
    public static final DayFact<GroupOnDay> GROUP_END = DayFact.of(
            "group-end", "the first day after the group", (subject, part) -> subject.groupEnd(), at(OPEN_AT));

    private GroupFacts() {}

    /** The day in capitals, and which half of it: Monday morning. */
    private static String said(String halfDay) {
        HalfDay known = HalfDay.of(halfDay);
        String day = known.day().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
        return day + (known.isMorning() ? " morning" : " afternoon");
    }

    /** The same name is used in several nations for different years. */
    private static String said(YearGroup year) {
        String nation = Arrays.stream(year.nation().name().split("_"))
                .map(word -> word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(" "));
        return year.summary() + " (" + nation + ")";
    }

    private static WholeFact<GroupOnDay> count(String name, String label, String unit, Count count, Pointer at) {
        return WholeFact.<GroupOnDay>of(
                        name, label, unit, (subject, part) -> subject.week().least(count, part), at(at))
                .atMostBy((subject, part) -> subject.week().most(count, part))
                .ofEach(HALF_DAYS);
    }

    private static PartPointer<GroupOnDay> at(Pointer pointer) {
        return (subject, part) -> pointer;
    }

    private static PartPointer<GroupOnDay> ofStay(String member) {
        return (subject, part) ->
                PLACES_AT.child(subject.stays().stay(part).index).child(member);
    }

    private static PartPointer<GroupOnDay> ofPlace(String member) {
        return (subject, part) -> PLACES_AT.child(part).child(member);
    }

    private static PartPointer<GroupOnDay> ofAssignment() {
        return (subject, part) -> STAFF_AT.child(part).child("span");
    }

    private static List<String> words(Enum<?>[] constants) {
        return Arrays.stream(constants)
                .map(constant -> constant.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                .toList();
    }
}
