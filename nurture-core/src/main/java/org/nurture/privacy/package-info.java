/**
 * What keeps a child from being given away.
 *
 * <p>{@link org.nurture.privacy.Narrative} is the type in which records of children hold what somebody says of a child; it
 * does not show itself in logs, exceptions or {@code toString}. Short texts that name an office, a service or a class are
 * plain texts; somebody may still write into them what does not belong there, so that an export treats them alike. {@link org.nurture.privacy.RetentionRule} says how long a record is kept,
 * as the host states it: the library knows no period of its own.
 *
 * <p>{@link org.nurture.privacy.SubjectExport} gathers every record that touches one child, for whoever may ask for it.
 *
 * <pre>{@code
 * Narrative note = Narrative.of("settles when shown the plan of the morning");
 * System.out.println("noted " + note);      // noted Narrative[***]
 *
 * RetentionRule rule = new RetentionRule(
 *         "pupil file", "date of birth", 25 * 12, MonthEnd.LAST_DAY, "the school's own schedule");
 * LocalDate due = rule.dueOn(LocalDate.of(2016, 2, 29));   // 2041-02-28
 * }</pre>
 */
@NullMarked
package org.nurture.privacy;

import org.jspecify.annotations.NullMarked;
