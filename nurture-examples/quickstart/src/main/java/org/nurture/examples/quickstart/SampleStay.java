package org.nurture.examples.quickstart;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.SortedSet;
import java.util.TreeSet;
import org.nurture.behaviour.ConcernCategory;
import org.nurture.identity.AssessmentId;
import org.nurture.identity.ObservationId;
import org.nurture.identity.PupilToken;
import org.nurture.identity.ReferralId;

/**
 * One child's stay in a group, from the referral to the return.
 *
 * @param number counted from 0; the child and the referral bear it too
 * @param group the group
 * @param school the number of the child's own school
 * @param year the year that the child is in at the start, reception being 0
 * @param firstTerm the term in which it begins
 * @param lastTerm the term in which it ends, or is to end
 * @param start the first day
 * @param regular whether a stay of five terms was extended by those who may; some were not
 * @param concerns what the child was referred for
 */
record SampleStay(
        int number,
        SampleGroup group,
        int school,
        int year,
        int firstTerm,
        int lastTerm,
        LocalDate start,
        boolean regular,
        SortedSet<ConcernCategory> concerns) {

    /** Of how many terms a stay is; five are one more than is expected. */
    private static final int[] LENGTHS = {2, 2, 3, 3, 3, 4, 4, 4, 4, 5};

    private static final int LONGEST = 5;
    private static final int LAST_YEAR = 2025;

    private static final int EVIDENCE_MISSING = 13;

    /** Every place of every group, taken by child after child. */
    static List<SampleStay> all(Random random) {
        List<SampleStay> stays = new ArrayList<>();
        for (SampleGroup group : SampleGroup.ALL) {
            for (int seat = 0; seat < group.size(); seat++) {
                // A group that ran before the three years has children who came before them.
                int term =
                        group.opened().isBefore(SampleCalendar.term(0).span().start()) ? -seat % 3 : group.firstTerm();
                while (term <= group.lastTerm()) {
                    SampleStay stay = stay(stays.size(), group, seat, term, random);
                    stays.add(stay);
                    term = stay.lastTerm + 1;
                }
            }
        }
        return List.copyOf(stays);
    }

    private static SampleStay stay(int number, SampleGroup group, int seat, int term, Random random) {
        int last = term + LENGTHS[random.nextInt(LENGTHS.length)] - 1;
        int year = group.youngest() + random.nextInt(group.oldest() - group.youngest() + 1);
        // Nobody may be too old for the school today.
        int oldest = (year < 7 ? 6 : 11) - (LAST_YEAR - startYear(term));
        return new SampleStay(
                number,
                group,
                group.schools().get(seat % group.schools().size()),
                Math.max(group.youngest(), Math.min(year, oldest)),
                term,
                group.open().endExclusive().isPresent() ? Math.min(last, group.lastTerm()) : last,
                SampleCalendar.inTerm(term, 2 + (seat * 5 + random.nextInt(3)) % 14),
                random.nextInt(5) > 0,
                concerns(random));
    }

    static SortedSet<ConcernCategory> concerns(Random random) {
        SortedSet<ConcernCategory> concerns = new TreeSet<>();
        concerns.add(Cycle.through(ConcernCategory.values(), random.nextInt(3)));
        if (random.nextInt(3) == 0) {
            concerns.add(Cycle.through(ConcernCategory.values(), random.nextInt(3)));
        }
        return concerns;
    }

    /** The calendar year in which the school year of a term begins. */
    static int startYear(int term) {
        return SampleCalendar.term(term).year().startYear();
    }

    /** Whether the stay was, or is to be, made longer than is expected, and that in due form. */
    boolean extended() {
        return regular && lastTerm - firstTerm + 1 == LONGEST;
    }

    PupilToken pupil() {
        return pupilOf(number);
    }

    static PupilToken pupilOf(int number) {
        return PupilToken.of("p-" + (1001 + number));
    }

    ReferralId referral() {
        return ReferralId.of("r-" + (number + 1));
    }

    /** The year that the child is in on the sample's day. */
    int yearToday() {
        return year + LAST_YEAR - startYear(firstTerm);
    }

    /** The last day; empty while the stay goes on, or ends after the sample's day. */
    Optional<LocalDate> last() {
        if (lastTerm >= SampleCalendar.COUNTED) {
            return Optional.empty();
        }
        LocalDate last = group.lastTerm() == lastTerm && lastTerm < SampleCalendar.COUNTED - 1
                ? SampleCalendar.beforeEnd(lastTerm, 2)
                : SampleCalendar.beforeEnd(lastTerm, 1 + number % 7);
        return last.isAfter(SampleNetwork.AS_OF) ? Optional.empty() : Optional.of(last);
    }

    /** The day on which the return begins; it may lie ahead. Empty if no term for it is in sight. */
    Optional<LocalDate> returnBegins() {
        return lastTerm >= SampleCalendar.COUNTED
                ? Optional.empty()
                : Optional.of(SampleCalendar.beforeEnd(lastTerm, 24 + number % 5));
    }

    /** Some were not assessed before they came. */
    boolean assessedAtEntry() {
        return number % EVIDENCE_MISSING != 3;
    }

    AssessmentId entryAssessment() {
        return AssessmentId.of("a-" + (number + 1) + "-entry");
    }

    AssessmentId reviewAssessment(int term) {
        return AssessmentId.of("a-" + (number + 1) + "-review-" + (term - firstTerm + 1));
    }

    AssessmentId exitAssessment() {
        return AssessmentId.of("a-" + (number + 1) + "-exit");
    }

    /** Two observations, by class staff and by nurture staff, of every third child. */
    boolean observed() {
        return number % 3 == 0;
    }

    ObservationId observation(int which) {
        return ObservationId.of("o-" + (number + 1) + "-" + which);
    }
}
