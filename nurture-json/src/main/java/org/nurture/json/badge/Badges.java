package org.nurture.json.badge;

import java.net.URI;
import java.security.GeneralSecurityException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.nurture.accreditation.AwardRecipient;
import org.nurture.accreditation.QualityAward;
import org.nurture.accreditation.QualityAwardScheme;
import org.nurture.identity.PractitionerId;
import org.nurture.identity.ProgrammeId;
import org.nurture.problem.RefusedInputException;
import org.nurture.training.Certificate;
import org.nurture.training.CourseRun;
import org.nurture.training.CreditAward;
import org.nurture.training.Holding;
import org.nurture.training.ProgrammeEdition;
import org.nurture.training.TrainingProgramme;

/**
 * Makes badges of what our records hold, and writes and signs them.
 *
 * <p>A day begins at midnight of the zone that is given. A badge is made only of what counts on the day on which it is made
 * and has been said to count without a break from then on: not of what was taken back or is to be, nor of what is suspended,
 * nor of what lapses on a day that is not known, for it would seem to count for ever. It is given to whoever the certificate,
 * the course run or the award is of, and to nobody else.
 */
public final class Badges {
    private Badges() {}

    /**
     * Makes a badge of a course that was attended in full. It counts from the day after the last one, and has no end. It is
     * aligned to no credit, since to attend is not to be given any.
     *
     * @param run the course run
     * @param practitioner who attended it
     * @param programme the programme that was taught
     * @param issue what else it needs
     * @return the badge
     * @throws RefusedInputException with code {@code badge.not-attended} if the run does not show that the practitioner was
     *     there on every day, {@code badge.other-programme} if the run is of another programme or edition, or
     *     {@code badge.other-recipient} if the recipient is somebody else
     */
    public static Badge completion(
            CourseRun run, PractitionerId practitioner, TrainingProgramme programme, BadgeIssue issue) {
        edition(programme, run.getProgramme(), run.getEdition());
        requireRecipient(issue, practitioner);
        if (run.getDays().isEmpty() || !run.attendedInFull(practitioner)) {
            throw RefusedInputException.of("badge.not-attended");
        }
        String days = run.getDays().size() == 1
                ? "the day"
                : "each of the " + run.getDays().size() + " days";
        return badge(
                BadgeKind.COMPLETION,
                issue,
                programme.getTitle(),
                "Attendance of " + programme.getTitle() + ", offered by " + programme.getProvider()
                        + ". It is no certificate: that takes an assignment that was passed.",
                "Attended " + days + " of the course.",
                List.of(),
                run.getDays().last().plusDays(1),
                Optional.empty());
    }

    /**
     * Makes a badge of a certificate. What it took is written as the records show it: a course or an assignment that none
     * shows is not said to have been attended or passed.
     *
     * @param certificate the certificate
     * @param programme the programme that it certifies
     * @param runs course runs, of anybody and of any programme
     * @param issue what else it needs
     * @param on the day on which it is made
     * @return the badge. It is aligned to the credit that the certificate carries, or if that carries none to the credit of
     *     the edition, and described where the source of the edition is; if that has no address, to nothing
     * @throws RefusedInputException with code {@code badge.not-given-yet}, {@code badge.lapsed}, {@code badge.suspended},
     *     {@code badge.withdrawn} or {@code badge.end-not-known} if the certificate does not count on the day or will not
     *     until its end, {@code badge.other-programme} if it is of another programme or edition, or
     *     {@code badge.other-recipient} if the recipient is somebody else
     */
    public static Badge certification(
            Certificate certificate,
            TrainingProgramme programme,
            Collection<CourseRun> runs,
            BadgeIssue issue,
            LocalDate on) {
        ProgrammeEdition edition = edition(programme, certificate.getProgramme(), certificate.getEdition());
        requireRecipient(issue, certificate.getPractitioner());
        requireCurrent(certificate.holding(), on);
        return badge(
                BadgeKind.CERTIFICATION,
                issue,
                edition.getQualification().orElse(programme.getTitle()),
                "Certificate of " + programme.getTitle() + ", offered by " + programme.getProvider() + ".",
                BadgeCriteria.of(certificate, edition, runs),
                alignments(certificate.getCredit().isEmpty() ? edition.getCredit() : certificate.getCredit(), edition),
                countsFrom(certificate.holding()),
                certificate.getExpires());
    }

    /**
     * Makes a badge of a quality award.
     *
     * @param award the award
     * @param scheme the scheme under which it was given
     * @param issue what else it needs
     * @param on the day on which it is made
     * @return the badge
     * @throws RefusedInputException with code {@code badge.not-given-yet}, {@code badge.lapsed}, {@code badge.suspended},
     *     {@code badge.withdrawn} or {@code badge.end-not-known} if the award does not count on the day or will not until its
     *     end, {@code badge.other-programme} if it is of another scheme, or {@code badge.other-recipient} if the recipient is
     *     another
     */
    public static Badge qualityAward(QualityAward award, QualityAwardScheme scheme, BadgeIssue issue, LocalDate on) {
        if (!award.getScheme().equals(scheme.getName())) {
            throw RefusedInputException.of("badge.other-programme");
        }
        requireRecipient(
                issue,
                award.getRecipient() instanceof AwardRecipient.Group group
                        ? group.group()
                        : ((AwardRecipient.WholeSchool) award.getRecipient()).school());
        requireCurrent(award.holding(), on);
        return badge(
                BadgeKind.QUALITY_ASSURANCE,
                issue,
                scheme.getTitle(),
                "A quality award given by " + scheme.getGivenBy() + ".",
                "Met the standards of the award and laid evidence of it before " + scheme.getGivenBy() + ".",
                List.of(),
                countsFrom(award.holding()),
                award.getExpires());
    }

    private static ProgrammeEdition edition(TrainingProgramme programme, ProgrammeId id, String name) {
        return programme
                .edition(name)
                .filter(edition -> programme.getId().equals(id))
                .orElseThrow(() -> RefusedInputException.of("badge.other-programme"));
    }

    private static void requireRecipient(BadgeIssue issue, Object expected) {
        Optional<Object> whose = issue.recipient() instanceof BadgeRecipient.Hashed hashed
                ? hashed.whose()
                : ((BadgeRecipient.Addressed) issue.recipient()).whose();
        if (!whose.equals(Optional.of(expected))) {
            throw RefusedInputException.of("badge.other-recipient");
        }
    }

    private static void requireCurrent(Holding holding, LocalDate on) {
        if (holding.withdrawnOn().isPresent()) {
            throw RefusedInputException.of("badge.withdrawn");
        }
        if (holding.suspensions().stream().anyMatch(span -> !span.isEndedBy(on))) {
            throw RefusedInputException.of("badge.suspended");
        }
        switch (holding.on(on)) {
            case CURRENT -> {}
            case NEVER_HELD -> throw RefusedInputException.of("badge.not-given-yet");
            case LAPSED -> throw RefusedInputException.of("badge.lapsed");
            case SUSPENDED -> throw RefusedInputException.of("badge.suspended");
            case WITHDRAWN -> throw RefusedInputException.of("badge.withdrawn");
            case UNKNOWN -> throw RefusedInputException.of("badge.end-not-known");
        }
    }

    /** The day of the award, or the end of the last suspension, so that no badge counts on a day of one. */
    private static LocalDate countsFrom(Holding holding) {
        return holding.suspensions().stream()
                .flatMap(span -> span.endExclusive().stream())
                .filter(holding.awardedOn()::isBefore)
                .max(LocalDate::compareTo)
                .orElse(holding.awardedOn());
    }

    /**
     * Where the source of the edition has no address there is nowhere to point to, and an address that is not of the credit
     * would say otherwise.
     */
    private static List<BadgeAlignment> alignments(List<CreditAward> credit, ProgrammeEdition edition) {
        Optional<URI> described = edition.getSource().link().filter(URI::isAbsolute);
        List<BadgeAlignment> alignments = new ArrayList<>();
        for (CreditAward award : described.isPresent() ? credit : List.<CreditAward>of()) {
            alignments.add(new BadgeAlignment(
                    award.points() + " credit points at level " + award.level(),
                    described.get(),
                    Optional.of(award.framework().name()),
                    Optional.of("level " + award.level())));
        }
        return alignments;
    }

    private static Badge badge(
            BadgeKind kind,
            BadgeIssue issue,
            String name,
            String description,
            String criteria,
            List<BadgeAlignment> alignments,
            LocalDate from,
            Optional<LocalDate> until) {
        return new Badge(new Badge.Facts(
                issue.context(),
                issue.credential(),
                kind,
                issue.issuer(),
                issue.recipient(),
                issue.achievement(),
                name,
                description,
                criteria,
                alignments,
                midnight(from, issue.zone()),
                until.map(day -> midnight(day, issue.zone()))));
    }

    private static OffsetDateTime midnight(LocalDate day, ZoneId zone) {
        return day.atStartOfDay(zone).toOffsetDateTime();
    }

    /**
     * Writes a badge without a proof, for people: indented by two spaces, lines ended by a line feed, the last one too.
     *
     * @param badge the badge
     * @return a credential in JSON, which by itself proves nothing
     */
    public static String write(Badge badge) {
        return BadgeForm.pretty(BadgeForm.of(badge));
    }

    /**
     * Reads a badge that {@link #write} wrote. Members that no badge of ours has are refused, since dropping them would change
     * what the credential says.
     *
     * @param credential the credential in JSON, without a proof
     * @return the badge
     * @throws RefusedInputException with all problems, each by its pointer, if there is any; {@code badge.unknown-context}
     *     among them
     */
    public static Badge read(String credential) {
        return new BadgeReader(BadgeForm.parse(credential)).orThrow();
    }

    /**
     * Signs a badge as a JSON Web Token of RS256.
     *
     * @param badge the badge
     * @param signer who signs
     * @return three parts of base64url joined by full stops: the header, the credential with the claims that repeat it, and
     *     the signature
     * @throws GeneralSecurityException if the key cannot sign
     */
    public static String sign(Badge badge, BadgeSigner signer) throws GeneralSecurityException {
        return BadgeToken.sign(badge, signer);
    }
}
