package org.nurture.referral;

import org.nurture.rule.Parameter;

/**
 * What the rules of a referral need of a policy, beyond what those of groups need
 * ({@link org.nurture.group.GroupParameters}). Deadlines are local matters, and no preset sets them.
 */
public final class ReferralParameters {
    private static final int MOST_PEOPLE = 100;
    private static final int MOST_DAYS = 400;
    private static final int MOST_WEEKS = 104;
    private static final int MOST_POINTS = 10_000;

    /** {@code referral.referrers}: in what capacity a referral may be handed in; role names. */
    public static final Parameter REFERRERS =
            Parameter.choices("referral.referrers", "those who may hand a referral in", ReferralFacts.ROLES);

    /** {@code referral.class-staff-observations}: the fewest observations by class staff before a panel; observations. */
    public static final Parameter CLASS_STAFF_OBSERVATIONS = Parameter.whole(
            "referral.class-staff-observations",
            "the fewest observations by class staff",
            "observations",
            0,
            MOST_PEOPLE);

    /** {@code referral.nurture-staff-observations}: the fewest observations by nurture staff; observations. */
    public static final Parameter NURTURE_STAFF_OBSERVATIONS = Parameter.whole(
            "referral.nurture-staff-observations",
            "the fewest observations by nurture staff",
            "observations",
            0,
            MOST_PEOPLE);

    /** {@code referral.observed-at-different-times}: whether class and nurture staff observe at different times. */
    public static final Parameter DIFFERENT_TIMES = Parameter.yesNo(
            "referral.observed-at-different-times", "class staff and nurture staff are to observe at different times");

    /** {@code referral.panel-size}: the fewest members of a panel; people. */
    public static final Parameter PANEL_SIZE =
            Parameter.whole("referral.panel-size", "the fewest members of the panel", "members", 0, MOST_PEOPLE);

    /** {@code referral.need-beyond-send}: whether a need beyond special educational needs or language is to be named. */
    public static final Parameter NEED_BEYOND_SEND = Parameter.yesNo(
            "referral.need-beyond-send",
            "a need is to be named beyond special educational needs, disability, or English as an additional language");

    /** {@code referral.readiness-least}: the fewest points on the readiness scale that suggest readiness; points. */
    public static final Parameter READINESS_LEAST = Parameter.whole(
            "referral.readiness-least", "the fewest points that suggest readiness to return", "points", 0, MOST_POINTS);

    /**
     * {@code referral.days-to-decision}: the most working days from submission to the decision, which is that a place was
     * agreed, the child put on the waiting list, or no place offered; working days.
     */
    public static final Parameter DAYS_TO_DECISION = Parameter.whole(
            "referral.days-to-decision",
            "the most working days from submission to the decision",
            "working days",
            0,
            MOST_DAYS);

    /** {@code referral.review-interval}: the most weeks from the start, or a review, to the next review, at least 1; weeks. */
    public static final Parameter REVIEW_INTERVAL =
            Parameter.whole("referral.review-interval", "the most weeks between two reviews", "weeks", 1, MOST_WEEKS);

    /** {@code referral.follow-up-after}: after how many weeks to look how the child does after the return; weeks. */
    public static final Parameter FOLLOW_UP_AFTER = Parameter.whole(
            "referral.follow-up-after", "the most weeks from the return to the follow-up", "weeks", 0, MOST_WEEKS);

    private ReferralParameters() {}
}
