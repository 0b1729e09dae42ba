package org.nurture.group;

import static org.nurture.rule.Condition.forEvery;
import static org.nurture.rule.Condition.saysYes;

import org.nurture.rule.Condition;
import org.nurture.rule.DayFact;
import org.nurture.rule.Level;
import org.nurture.rule.RuleBook;

/**
 * The rules of a well-formed group. They hold no number: those come from a policy, and where no layer of it speaks, the
 * rule says so.
 *
 * <table>
 * <caption>The rules in their order</caption>
 * <thead><tr><th>id</th><th>states</th><th>parameters</th></tr></thead>
 * <tbody>
 * <tr><td>{@code group.open-on-day}</td>
 * <td>The group runs on the day asked about</td>
 * <td></td></tr>
 * <tr><td>{@code group.places-within-life}</td>
 * <td>Every place lies within the life of the group</td>
 * <td></td></tr>
 * <tr><td>{@code group.staff-within-life}</td>
 * <td>Every assignment lies within the life of the group</td>
 * <td></td></tr>
 * <tr><td>{@code group.not-in-name-only}</td>
 * <td>The group is a nurture group in more than its name</td>
 * <td></td></tr>
 * <tr><td>{@code group.enough-children}</td>
 * <td>The group has no fewer children than the policy says</td>
 * <td>{@code group.size-minimum}</td></tr>
 * <tr><td>{@code group.enough-children-present}</td>
 * <td>No half-day has fewer children than the policy says of a group</td>
 * <td>{@code group.size-minimum}</td></tr>
 * <tr><td>{@code group.not-too-many-children}</td>
 * <td>No half-day has more children than the policy says</td>
 * <td>{@code group.size-maximum}</td></tr>
 * <tr><td>{@code group.room-for-all}</td>
 * <td>No half-day has more children than there is room for</td>
 * <td></td></tr>
 * <tr><td>{@code group.adults-present}</td>
 * <td>Enough adults are present in every half-day</td>
 * <td>{@code group.adults-minimum}</td></tr>
 * <tr><td>{@code group.trained-adults}</td>
 * <td>Enough trained adults are present in every half-day</td>
 * <td>{@code group.trained-minimum}</td></tr>
 * <tr><td>{@code group.certificated-adults}</td>
 * <td>Enough certificated adults are present in every half-day</td>
 * <td>{@code group.certificated-minimum}</td></tr>
 * <tr><td>{@code group.teachers}</td>
 * <td>Enough teachers are present in every half-day</td>
 * <td>{@code group.teachers-minimum}</td></tr>
 * <tr><td>{@code group.full-time-week}</td>
 * <td>In a group of the classic model every child has a full-time week</td>
 * <td>{@code group.full-time-least}, {@code group.full-time-most}</td></tr>
 * <tr><td>{@code group.part-time-week}</td>
 * <td>In a group of another form every child of a primary key stage comes often enough</td>
 * <td>{@code group.part-time-least}</td></tr>
 * <tr><td>{@code group.secondary-part-time-week}</td>
 * <td>In a group of another form every child of a secondary key stage comes often enough</td>
 * <td>{@code group.secondary-part-time-least}</td></tr>
 * <tr><td>{@code group.registers-in-base-class}</td>
 * <td>Every child registers in the base class each day</td>
 * <td>{@code group.daily-registration}</td></tr>
 * <tr><td>{@code group.base-class-contact}</td>
 * <td>Every child is taught in the base class often enough</td>
 * <td>{@code group.base-class-least}</td></tr>
 * <tr><td>{@code group.expected-stay}</td>
 * <td>No stay lasts longer than is expected</td>
 * <td>{@code group.expected-stay-most}</td></tr>
 * <tr><td>{@code group.maximum-stay}</td>
 * <td>No stay lasts longer than it may, unless it was extended</td>
 * <td>{@code group.stay-maximum}</td></tr>
 * <tr><td>{@code group.extension-authority}</td>
 * <td>Every extension was granted by one who may grant it</td>
 * <td>{@code group.extension-authorities}</td></tr>
 * <tr><td>{@code group.eligible-stage}</td>
 * <td>Every child is in an eligible year group</td>
 * <td>{@code group.eligible-year-groups}</td></tr>
 * <tr><td>{@code group.entry-assessment}</td>
 * <td>Every child was assessed before the place began</td>
 * <td>{@code group.entry-assessment}</td></tr>
 * <tr><td>{@code group.review-assessment}</td>
 * <td>Every child has been assessed again in time</td>
 * <td>{@code group.review-interval}</td></tr>
 * <tr><td>{@code group.mix}</td>
 * <td>No category of concern prevails in the group</td>
 * <td>{@code group.largest-category-share}</td></tr>
 * <tr><td>{@code group.agreement}</td>
 * <td>Parents or carers agreed before every place began</td>
 * <td>{@code group.agreement-before-start}</td></tr>
 * </tbody>
 * </table>
 *
 * <p>People are counted, not entries: a child with two places and an adult with two roles are one. No rule of the week
 * speaks of groups that are only informed by nurture, or that have no more than its name: no source that we found says how
 * often children come to those. A group in name only is told so, as advice. The sources that ask for an assessment name the
 * Boxall Profile; the rules ask whether the child was assessed, by whatever instrument.
 *
 * <p>Ids are permanent: no rule changes its meaning under its id, and no id is used again.
 */
public final class GroupRules {
    /** The book {@code group.well-formed}. */
    public static final RuleBook<GroupOnDay> WELL_FORMED = RuleBook.write(
            "group.well-formed", "the nurture group is well formed", GroupOnDay.class, GroupRules::write);

    private GroupRules() {}

    private static void write(RuleBook.Writer<GroupOnDay> book) {
        book.names(subject -> "group " + subject.group().getId());
        writeLife(book);
        writeSize(book);
        writeStaff(book);
        writeWeek(book);
        writeStay(book);
        writeChildren(book);
    }

    private static void writeLife(RuleBook.Writer<GroupOnDay> book) {
        book.rule(
                "group.open-on-day",
                rule -> rule.states("The group runs on the day asked about").requires(GroupFacts.OPEN.isTrue()));
        book.rule(
                "group.places-within-life",
                rule -> rule.states("Every place lies within the life of the group")
                        .requires(forEvery(
                                GroupFacts.ALL_PLACES,
                                withinLife(GroupFacts.PLACE_START, GroupFacts.PLACE_END, GroupFacts.HELD_ON))));
        book.rule(
                "group.staff-within-life",
                rule -> rule.states("Every assignment lies within the life of the group")
                        .requires(forEvery(
                                GroupFacts.ALL_STAFF,
                                withinLife(
                                        GroupFacts.ASSIGNMENT_START,
                                        GroupFacts.ASSIGNMENT_END,
                                        GroupFacts.ASSIGNED_ON))));
        book.rule(
                "group.not-in-name-only",
                rule -> rule.states("The group is a nurture group in more than its name")
                        .requires(GroupFacts.MODEL.oneOf("classic", "new-variant", "nurture-informed"))
                        .level(Level.ADVISED));
    }

    /** Within the life of the group, ended after it began, and in force on the day if it is so now. */
    private static Condition<GroupOnDay> withinLife(
            DayFact<GroupOnDay> start, DayFact<GroupOnDay> end, DayFact<GroupOnDay> on) {
        return start.within(GroupFacts.GROUP_START, GroupFacts.GROUP_END)
                .and(start.before(end))
                .and(end.onOrBefore(GroupFacts.GROUP_END))
                .and(start.onOrBefore(on))
                .and(on.before(end));
    }

    private static void writeSize(RuleBook.Writer<GroupOnDay> book) {
        book.rule(
                "group.enough-children",
                rule -> rule.states("The group has no fewer children than the policy says")
                        .requires(GroupFacts.ROLL.atLeast(GroupParameters.SIZE_MINIMUM)));
        book.rule(
                "group.enough-children-present",
                rule -> rule.states("No half-day has fewer children than the policy says of a group")
                        .requires(everyHalfDay(GroupFacts.CHILDREN_PRESENT.atLeast(GroupParameters.SIZE_MINIMUM)))
                        .level(Level.ADVISED));
        book.rule(
                "group.not-too-many-children",
                rule -> rule.states("No half-day has more children than the policy says")
                        .requires(everyHalfDay(GroupFacts.CHILDREN_PRESENT.atMost(GroupParameters.SIZE_MAXIMUM))
                                .and(GroupFacts.ROLL.atLeast(GroupFacts.CHILDREN_STAYING))));
        book.rule(
                "group.room-for-all",
                rule -> rule.states("No half-day has more children than there is room for")
                        .requires(everyHalfDay(GroupFacts.CHILDREN_PRESENT.atMost(GroupFacts.CAPACITY))
                                .and(GroupFacts.ROLL.atLeast(GroupFacts.CHILDREN_STAYING)))
                        .level(Level.EXPECTED));
    }

    private static void writeStaff(RuleBook.Writer<GroupOnDay> book) {
        book.rule(
                "group.adults-present",
                rule -> rule.states("Enough adults are present in every half-day")
                        .requires(everyHalfDay(GroupFacts.ADULTS_PRESENT.atLeast(GroupParameters.ADULTS_MINIMUM))));
        book.rule(
                "group.trained-adults",
                rule -> rule.states("Enough trained adults are present in every half-day")
                        .requires(everyHalfDay(GroupFacts.TRAINED_PRESENT.atLeast(GroupParameters.TRAINED_MINIMUM))));
        book.rule(
                "group.certificated-adults",
                rule -> rule.states("Enough certificated adults are present in every half-day")
                        .requires(everyHalfDay(
                                GroupFacts.CERTIFICATED_PRESENT.atLeast(GroupParameters.CERTIFICATED_MINIMUM))));
        book.rule(
                "group.teachers",
                rule -> rule.states("Enough teachers are present in every half-day")
                        .requires(everyHalfDay(GroupFacts.TEACHERS_PRESENT.atLeast(GroupParameters.TEACHERS_MINIMUM))));
    }

    private static void writeWeek(RuleBook.Writer<GroupOnDay> book) {
        book.rule(
                "group.full-time-week",
                rule -> rule.states("In a group of the classic model every child has a full-time week")
                        .appliesWhen(GroupFacts.MODEL.oneOf("classic"))
                        .requires(everyPlace(GroupFacts.HALF_DAYS_A_WEEK
                                .atLeast(GroupParameters.FULL_TIME_LEAST)
                                .and(GroupFacts.HALF_DAYS_A_WEEK.atMost(GroupParameters.FULL_TIME_MOST)))));
        book.rule(
                "group.part-time-week",
                rule -> rule.states("In a group of another form every child of a primary key stage comes often enough")
                        .appliesWhen(GroupFacts.MODEL.oneOf("new-variant").and(GroupFacts.SOME_PRIMARY.isTrue()))
                        .requires(everyPlace(GroupFacts.SECONDARY
                                .isTrue()
                                .or(GroupFacts.HALF_DAYS_A_WEEK.atLeast(GroupParameters.PART_TIME_LEAST)))));
        book.rule(
                "group.secondary-part-time-week",
                rule -> rule.states(
                                "In a group of another form every child of a secondary key stage comes often enough")
                        .appliesWhen(GroupFacts.MODEL.oneOf("new-variant").and(GroupFacts.SOME_SECONDARY.isTrue()))
                        .requires(everyPlace(GroupFacts.SECONDARY
                                .isFalse()
                                .or(GroupFacts.HALF_DAYS_A_WEEK.atLeast(GroupParameters.SECONDARY_PART_TIME_LEAST)))));
        book.rule(
                "group.registers-in-base-class",
                rule -> rule.states("Every child registers in the base class each day")
                        .appliesWhen(saysYes(GroupParameters.DAILY_REGISTRATION))
                        .requires(everyPlace(GroupFacts.REGISTERS.isTrue()))
                        .level(Level.EXPECTED));
        book.rule(
                "group.base-class-contact",
                rule -> rule.states("Every child is taught in the base class often enough")
                        .requires(
                                everyPlace(GroupFacts.BASE_CLASS_HALF_DAYS.atLeast(GroupParameters.BASE_CLASS_LEAST))));
    }

    private static void writeStay(RuleBook.Writer<GroupOnDay> book) {
        book.rule(
                "group.expected-stay",
                rule -> rule.states("No stay lasts longer than is expected")
                        .requires(everyPlace(GroupFacts.TERMS_STAYED.atMost(GroupParameters.EXPECTED_STAY_MOST)))
                        .level(Level.EXPECTED));
        book.rule(
                "group.maximum-stay",
                rule -> rule.states("No stay lasts longer than it may, unless it was extended")
                        .requires(everyPlace(GroupFacts.TERMS_STAYED
                                .atMost(GroupParameters.STAY_MAXIMUM)
                                .or(GroupFacts.EXTENDED.isTrue()))));
        book.rule(
                "group.extension-authority",
                rule -> rule.states("Every extension was granted by one who may grant it")
                        .requires(everyPlace(GroupFacts.EXTENDED_BY.oneOf(GroupParameters.EXTENSION_AUTHORITIES))));
    }

    private static void writeChildren(RuleBook.Writer<GroupOnDay> book) {
        book.rule(
                "group.eligible-stage",
                rule -> rule.states("Every child is in an eligible year group")
                        .requires(everyPlace(GroupFacts.YEAR_GROUP.oneOf(GroupParameters.ELIGIBLE_YEAR_GROUPS))));
        book.rule(
                "group.entry-assessment",
                rule -> rule.states("Every child was assessed before the place began")
                        .appliesWhen(saysYes(GroupParameters.ENTRY_ASSESSMENT))
                        .requires(forEvery(
                                GroupFacts.ALL_PLACES,
                                GroupFacts.ASSESSED_ON
                                        .onOrBefore(GroupFacts.PLACE_START)
                                        .and(GroupFacts.PLACE_START.onOrBefore(GroupFacts.HELD_ON)))));
        book.rule(
                "group.review-assessment",
                rule -> rule.states("Every child has been assessed again in time")
                        .requires(everyPlace(GroupFacts.TERMS_SINCE_ASSESSMENT.atMost(GroupParameters.REVIEW_INTERVAL)))
                        .level(Level.EXPECTED));
        book.rule(
                "group.mix",
                rule -> rule.states("No category of concern prevails in the group")
                        .requires(GroupFacts.LARGEST_CATEGORY_SHARE
                                .atMost(GroupParameters.LARGEST_CATEGORY_SHARE)
                                .and(GroupFacts.ROLL.atLeast(GroupFacts.CHILDREN_COUNTED))
                                .and(GroupFacts.ROLL.atMost(GroupFacts.CHILDREN_COUNTED))));
        book.rule(
                "group.agreement",
                rule -> rule.states("Parents or carers agreed before every place began")
                        .appliesWhen(saysYes(GroupParameters.AGREEMENT_BEFORE_START))
                        .requires(forEvery(
                                GroupFacts.ALL_PLACES,
                                GroupFacts.AGREEMENT
                                        .oneOf("given")
                                        .and(GroupFacts.AGREED_ON.onOrBefore(GroupFacts.PLACE_START))
                                        .and(GroupFacts.PLACE_START.onOrBefore(GroupFacts.HELD_ON)))));
    }

    private static Condition<GroupOnDay> everyHalfDay(Condition<GroupOnDay> demand) {
        return forEvery(GroupFacts.HALF_DAYS, demand);
    }

    private static Condition<GroupOnDay> everyPlace(Condition<GroupOnDay> demand) {
        return forEvery(GroupFacts.PLACES, demand);
    }
}
