package org.nurture.accreditation;

import org.nurture.rule.Parameter;

/** What guidance says of training and awards in numbers, and what the rules of this package need of a policy. */
public final class AwardParameters {
    private static final int MOST_MONTHS = 240;

    /** Within how many months after the training the assignment is due. */
    public static final Parameter ASSIGNMENT_MONTHS = Parameter.whole(
            "practitioner.assignment-months",
            "the months after the training within which the assignment is due",
            "months",
            0,
            MOST_MONTHS);

    /** How many months a group has run before it may apply. */
    public static final Parameter MONTHS_RUNNING =
            Parameter.whole("award.months-running", "the fewest months that a group has run", "months", 0, MOST_MONTHS);

    /** How many months a school has followed the programme before it may apply. */
    public static final Parameter PROGRAMME_MONTHS =
            Parameter.whole("award.programme-months", "the fewest months in the programme", "months", 0, MOST_MONTHS);

    /** How many checks have been made on the way. */
    public static final Parameter PROGRAMME_CHECKS =
            Parameter.whole("award.programme-checks", "the fewest checks made on the way", "checks", 0, 24);

    private AwardParameters() {}
}
