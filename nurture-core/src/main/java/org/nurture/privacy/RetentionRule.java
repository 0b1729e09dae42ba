package org.nurture.privacy;

import java.time.LocalDate;
import java.util.Objects;
import org.nurture.problem.Pointer;
import org.nurture.problem.RefusedInputException;
import org.nurture.time.MonthEnd;
import org.nurture.time.Months;

/**
 * How long a record is kept: so many months after a stated event. The library knows no such rule of its own, since bodies
 * differ and change theirs; the controller states it, with its source.
 *
 * @param name what the controller calls the rule, 1 to 120 characters
 * @param startEvent the event from which time runs, such as the child's date of birth, 1 to 120 characters
 * @param months how many months, from 0 to 2,400
 * @param monthEnd what happens where the month reached has no such day
 * @param source where the rule comes from, 1 to 300 characters
 */
public record RetentionRule(String name, String startEvent, int months, MonthEnd monthEnd, String source) {
    private static final int LONGEST = 120;
    private static final int LONGEST_SOURCE = 300;
    private static final int MOST_MONTHS = 2400;

    /**
     * Checks the parts.
     *
     * @param name what the controller calls the rule, 1 to 120 characters
     * @param startEvent the event from which time runs, 1 to 120 characters
     * @param months how many months, from 0 to 2,400
     * @param monthEnd what happens where the month reached has no such day
     * @param source where the rule comes from, 1 to 300 characters
     * @throws RefusedInputException with code {@code retention.text} if a text is blank or too long, or
     *     {@code retention.months} if the months lie outside their range
     */
    public RetentionRule {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(startEvent, "startEvent");
        Objects.requireNonNull(monthEnd, "monthEnd");
        Objects.requireNonNull(source, "source");
        check("name", name, LONGEST);
        check("startEvent", startEvent, LONGEST);
        check("source", source, LONGEST_SOURCE);
        if (months < 0 || months > MOST_MONTHS) {
            throw RefusedInputException.at(Pointer.ROOT.child("months"), "retention.months");
        }
    }

    private static void check(String member, String text, int longest) {
        if (text.isBlank() || text.length() > longest) {
            throw RefusedInputException.at(
                    Pointer.ROOT.child(member), "retention.text", "longest", Integer.toString(longest));
        }
    }

    /**
     * Answers the first day on which the record need no longer be kept. A legal hold, which the library does not know of,
     * may keep it longer.
     *
     * @param started the day of the event
     * @return the day
     * @throws RefusedInputException with code {@code months.no-such-day} if the month reached has no such day and the rule
     *     refuses to choose another
     */
    public LocalDate dueOn(LocalDate started) {
        return Months.plus(started, months, monthEnd);
    }
}
