package org.nurture.group;

import org.nurture.rule.Parameter;

/**
 * What guidance says of groups in numbers, and what the rules of {@link GroupRules} need of a policy. Each says its id, by
 * which a policy gives it a value, and the unit that the policy has to name with it.
 */
public final class GroupParameters {
    private static final int MOST_PEOPLE = 100;
    private static final int WEEK = 10;
    private static final int MOST_TERMS = 60;

    /**
     * The fewest children a group has.
     *
     * <p>{@code group.size-minimum}, in children, from 0 to 100, both inclusive.
     */
    public static final Parameter SIZE_MINIMUM =
            Parameter.whole("group.size-minimum", "the fewest children a group has", "children", 0, MOST_PEOPLE);

    /**
     * The most children that are in a group at one time.
     *
     * <p>{@code group.size-maximum}, in children, from 0 to 100, both inclusive.
     */
    public static final Parameter SIZE_MAXIMUM =
            Parameter.whole("group.size-maximum", "the most children at one time", "children", 0, MOST_PEOPLE);

    /**
     * The fewest adults in every half-day.
     *
     * <p>{@code group.adults-minimum}, in adults, from 0 to 100, both inclusive.
     */
    public static final Parameter ADULTS_MINIMUM =
            Parameter.whole("group.adults-minimum", "the fewest adults in every half-day", "adults", 0, MOST_PEOPLE);

    /**
     * The fewest trained adults in every half-day.
     *
     * <p>{@code group.trained-minimum}, in adults, from 0 to 100, both inclusive.
     */
    public static final Parameter TRAINED_MINIMUM = Parameter.whole(
            "group.trained-minimum", "the fewest trained adults in every half-day", "adults", 0, MOST_PEOPLE);

    /**
     * The fewest certificated adults in every half-day.
     *
     * <p>{@code group.certificated-minimum}, in adults, from 0 to 100, both inclusive.
     */
    public static final Parameter CERTIFICATED_MINIMUM = Parameter.whole(
            "group.certificated-minimum", "the fewest certificated adults in every half-day", "adults", 0, MOST_PEOPLE);

    /**
     * The fewest teachers in every half-day.
     *
     * <p>{@code group.teachers-minimum}, in adults, from 0 to 100, both inclusive.
     */
    public static final Parameter TEACHERS_MINIMUM = Parameter.whole(
            "group.teachers-minimum", "the fewest teachers in every half-day", "adults", 0, MOST_PEOPLE);

    /**
     * The fewest half-days a week of a full-time place.
     *
     * <p>{@code group.full-time-least}, in half-days a week, from 0 to 10, both inclusive.
     */
    public static final Parameter FULL_TIME_LEAST = Parameter.whole(
            "group.full-time-least", "the fewest half-days of a full-time week", "half-days a week", 0, WEEK);

    /**
     * The most half-days a week of a full-time place.
     *
     * <p>{@code group.full-time-most}, in half-days a week, from 0 to 10, both inclusive.
     */
    public static final Parameter FULL_TIME_MOST = Parameter.whole(
            "group.full-time-most", "the most half-days of a full-time week", "half-days a week", 0, WEEK);

    /**
     * The fewest half-days a week of a part-time place in a primary key stage.
     *
     * <p>{@code group.part-time-least}, in half-days a week, from 0 to 10, both inclusive.
     */
    public static final Parameter PART_TIME_LEAST = Parameter.whole(
            "group.part-time-least", "the fewest half-days of a part-time week", "half-days a week", 0, WEEK);

    /**
     * The fewest half-days a week of a part-time place in a secondary key stage.
     *
     * <p>{@code group.secondary-part-time-least}, in half-days a week, from 0 to 10, both inclusive.
     */
    public static final Parameter SECONDARY_PART_TIME_LEAST = Parameter.whole(
            "group.secondary-part-time-least",
            "the fewest half-days of a part-time week in a secondary key stage",
            "half-days a week",
            0,
            WEEK);

    /**
     * Whether children register in their base class each day.
     *
     * <p>{@code group.daily-registration}, yes or no.
     */
    public static final Parameter DAILY_REGISTRATION =
            Parameter.yesNo("group.daily-registration", "children are to register in their base class each day");

    /**
     * The fewest half-days a week in the base class.
     *
     * <p>{@code group.base-class-least}, in half-days a week, from 0 to 10, both inclusive.
     */
    public static final Parameter BASE_CLASS_LEAST = Parameter.whole(
            "group.base-class-least", "the fewest half-days in the base class", "half-days a week", 0, WEEK);

    /**
     * The most terms that a stay is expected to last.
     *
     * <p>{@code group.expected-stay-most}, in terms, from 0 to 60, both inclusive.
     */
    public static final Parameter EXPECTED_STAY_MOST = Parameter.whole(
            "group.expected-stay-most", "the most terms a stay is expected to last", "terms", 0, MOST_TERMS);

    /**
     * The most terms that a stay may last without an extension.
     *
     * <p>{@code group.stay-maximum}, in terms, from 0 to 60, both inclusive.
     */
    public static final Parameter STAY_MAXIMUM = Parameter.whole(
            "group.stay-maximum", "the most terms a stay may last without an extension", "terms", 0, MOST_TERMS);

    /**
     * In what capacity an extension may be granted.
     *
     * <p>{@code group.extension-authorities}, a set of roles by their words, such as {@code authority-officer}.
     */
    public static final Parameter EXTENSION_AUTHORITIES =
            Parameter.choices("group.extension-authorities", "those who may grant an extension", GroupFacts.ROLES);

    /**
     * The year groups from which children may be placed, as codes with their sets.
     *
     * <p>{@code group.eligible-year-groups}, a set such as {@code northern-ireland-year-group#1}.
     */
    public static final Parameter ELIGIBLE_YEAR_GROUPS = Parameter.choices(
            "group.eligible-year-groups", "the year groups from which children may be placed", GroupFacts.YEAR_GROUPS);

    /**
     * Whether children are assessed before they are placed. An assessment by any instrument counts.
     *
     * <p>{@code group.entry-assessment}, yes or no.
     */
    public static final Parameter ENTRY_ASSESSMENT =
            Parameter.yesNo("group.entry-assessment", "children are to be assessed before they are placed");

    /**
     * The most terms that may begin after an assessment before the next, by any instrument.
     *
     * <p>{@code group.review-interval}, in terms, from 0 to 60, both inclusive.
     */
    public static final Parameter REVIEW_INTERVAL =
            Parameter.whole("group.review-interval", "the most terms between two assessments", "terms", 0, MOST_TERMS);

    /**
     * The largest share of children with one category of concern.
     *
     * <p>{@code group.largest-category-share}, in per cent, from 0 to 100, both inclusive.
     */
    public static final Parameter LARGEST_CATEGORY_SHARE = Parameter.whole(
            "group.largest-category-share",
            "the largest share of children with one category of concern",
            "per cent",
            0,
            100);

    /**
     * Whether parents or carers agree before a child starts.
     *
     * <p>{@code group.agreement-before-start}, yes or no.
     */
    public static final Parameter AGREEMENT_BEFORE_START =
            Parameter.yesNo("group.agreement-before-start", "parents or carers are to agree before a child starts");

    private GroupParameters() {}
}
