package org.nurture.network;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.nurture.problem.Problem;
import org.nurture.problem.Severity;

/**
 * Finds what does not fit together in a network. None of it is impossible, since documents are sent in parts and schools err; so
 * all of it can be represented, and is reported with a pointer into the document and a permanent code.
 *
 * <p>Checked of the document as a whole:
 *
 * <ul>
 *   <li>{@code network.unknown-reference}: an id of another record, or the name of a programme's edition, that leads to nothing
 *       in the document
 *   <li>{@code network.outside-group}: a place that begins before its group or lasts longer
 *   <li>{@code network.identifier-twice}: one identifier of two pupils. A unique pupil number counts as one whether its check
 *       letter was checked or not; a local reference is compared within one school
 *   <li>{@code network.school-number-twice}: one URN, LAESTAB or reference number of two schools. A school that took over from
 *       another may have its LAESTAB
 *   <li>{@code network.laestab-of-other-authority}: a LAESTAB that begins with another authority's code than the school's
 *   <li>{@code network.token-is-upn}: a pupil token that is a valid unique pupil number, and so no pseudonym
 *   <li>{@code network.another-child}: an observation or assessment, given as evidence in a referral and not retracted, or the
 *       entry assessment or referral of a place, that is of another child
 *   <li>{@code network.other-home-school}: a referral that is not over, from another school than the pupil's
 *   <li>{@code network.award-recipient}: an award of a scheme for schools given to a group, or the reverse, for the schemes
 *       that {@link org.nurture.accreditation.QualityAwardSchemes} lists
 *   <li>{@code network.unlisted-code}, a notice: a code of a pupil, or of the authority of a school or a team, that our copy of
 *       the code set or of the table of authorities does not list
 * </ul>
 *
 * <p>Checked of the week of the day:
 *
 * <ul>
 *   <li>{@code network.child-in-two-places}, {@code network.adult-in-two-rooms}: somebody expected twice in one half-day
 *   <li>{@code network.over-capacity}: more children in a half-day than the group declares to have room for
 *   <li>{@code network.outside-timetable}: a place, held then or later, with half-days in which its group does not meet; not asked
 *       where no timetable is recorded
 *   <li>{@code network.school-not-shared}: a place, held then or later, of a child whose school neither hosts the group nor shares
 *       it; not asked where one of the schools is not in the document
 * </ul>
 *
 * <p>Not checked: whether the provision is good, which {@link org.nurture.group.GroupRules} judge; whether steps of a referral
 * may follow one another; whether records agree with the public registers; award schemes and instruments, which need not be in
 * the document; and constraints of length and number, which a Jakarta validator reports.
 */
public final class NetworkReview {
    private NetworkReview() {}

    /**
     * Reviews a network on a day.
     *
     * @param network the network
     * @param day the day for which places and assignments are compared
     * @return the findings, in the order of the document: warnings, and notices of codes that are not in our lists
     */
    public static List<Problem> of(Network network, LocalDate day) {
        List<Problem> findings = new ArrayList<>(of(References.of(network), Clashes.of(network, day)));
        for (Problem finding : Twins.of(network)) {
            findings.add(finding.with(Severity.WARNING));
        }
        for (Problem finding : Mismatches.of(network, day)) {
            findings.add(finding.with(Severity.WARNING));
        }
        findings.addAll(UnlistedCodes.of(network));
        findings.sort(Comparator.comparing(Problem::getPointer).thenComparing(Problem::getCode));
        return List.copyOf(findings);
    }

    static List<Problem> of(References references, Clashes clashes) {
        List<Problem> findings = new ArrayList<>(references.dangling());
        findings.addAll(clashes.children().sure());
        findings.addAll(clashes.adults().sure());
        return findings.stream()
                .map(finding -> finding.with(Severity.WARNING))
                .sorted(Comparator.comparing(Problem::getPointer).thenComparing(Problem::getCode))
                .toList();
    }
}
