package org.nurture.accreditation;

import org.nurture.problem.Pointer;
import org.nurture.rule.FlagFact;
import org.nurture.rule.Level;
import org.nurture.rule.PartPointer;
import org.nurture.rule.RuleBook;
import org.nurture.rule.WholeFact;

/**
 * The rules of practitioners: who is certificated, and who may be assessed. To have attended is not to be certificated; the
 * assignment stands between.
 *
 * <p>Ids are permanent: no rule changes its meaning under its id, and no id is used again.
 */
public final class PractitionerRules {
    private static final PartPointer<PractitionerOnDay> ASSIGNMENT_AT =
            (subject, part) -> Pointer.ROOT.child("assignment");
    private static final PartPointer<PractitionerOnDay> DAYS_AT = (subject, part) -> Pointer.ROOT.child("daysAttended");

    /**
     * Whether a certificate counts on the day. Where there is none, the answer is no only if something else is known of the
     * practitioner's training, and unknown otherwise.
     */
    public static final FlagFact<PractitionerOnDay> CERTIFICATED = FlagFact.of(
            "certificate-counts",
            "a certificate counts on the day",
            (subject, part) -> subject.certificated(),
            (subject, part) -> Pointer.ROOT.child("certificates"));

    /** Whether a course was attended on every one of its days. */
    public static final FlagFact<PractitionerOnDay> ATTENDED = FlagFact.of(
            "attended-in-full", "a course was attended in full", (subject, part) -> subject.attended(), DAYS_AT);

    /** Whether the assignment was passed by the day. */
    public static final FlagFact<PractitionerOnDay> PASSED = FlagFact.of(
            "assignment-passed", "the assignment was passed", (subject, part) -> subject.passed(), ASSIGNMENT_AT);

    /**
     * How many months, the one that runs included, have begun between the last day of the latest course and the day on which
     * the assignment was handed in, or the day asked about if it had not been by then. Known within bounds where the day of
     * handing in is not known.
     */
    public static final WholeFact<PractitionerOnDay> MONTHS_SINCE_TRAINING = WholeFact.of(
                    "months-since-training",
                    "the number of months begun from the last day of the training to the handing in, or to the day",
                    "months",
                    (subject, part) -> subject.fewestMonths(),
                    DAYS_AT)
            .atMostBy((subject, part) -> subject.mostMonths());

    /** The book {@code practitioner.certificated}. */
    public static final RuleBook<PractitionerOnDay> IS_CERTIFICATED = RuleBook.write(
            "practitioner.certificated",
            "the practitioner is certificated",
            PractitionerOnDay.class,
            book -> book.names(PractitionerRules::name)
                    .rule(
                            "practitioner.holds-certificate",
                            rule -> rule.states("The practitioner holds a certificate that counts on the day")
                                    .requires(CERTIFICATED.isTrue()))
                    .rule(
                            "practitioner.course-behind-certificate",
                            rule -> rule.states("The records show the course that the certificate rests on")
                                    .requires(ATTENDED.isTrue())
                                    .level(Level.EXPECTED))
                    .rule(
                            "practitioner.pass-behind-certificate",
                            rule -> rule.states("The records show the assignment that the certificate rests on")
                                    .requires(PASSED.isTrue())
                                    .level(Level.EXPECTED)));

    /** The book {@code practitioner.eligible-for-assessment}. */
    public static final RuleBook<PractitionerOnDay> ELIGIBLE_FOR_ASSESSMENT = RuleBook.write(
            "practitioner.eligible-for-assessment",
            "the practitioner may hand in the assignment",
            PractitionerOnDay.class,
            book -> book.names(PractitionerRules::name)
                    .rule(
                            "practitioner.course-attended",
                            rule -> rule.states("The practitioner attended every day of a course")
                                    .requires(ATTENDED.isTrue()))
                    .rule(
                            "practitioner.assignment-in-time",
                            rule -> rule.states("The assignment was handed in in time, or is not overdue")
                                    .requires(MONTHS_SINCE_TRAINING.atMost(AwardParameters.ASSIGNMENT_MONTHS)))
                    .rule(
                            "practitioner.not-passed-yet",
                            rule -> rule.states("The assignment has not been passed before")
                                    .requires(PASSED.isFalse())
                                    .level(Level.EXPECTED)));

    private PractitionerRules() {}

    private static String name(PractitionerOnDay subject) {
        return "practitioner " + subject.practitioner().getId();
    }
}
