package org.nurture.json.badge;

import java.net.URI;
import java.security.GeneralSecurityException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.nurture.accreditation.QualityAward;
import org.nurture.accreditation.QualityAwardScheme;
import org.nurture.identity.PractitionerId;
import org.nurture.identity.ProgrammeId;
import org.nurture.problem.RefusedInputException;
import org.nurture.training.Certificate;
import org.nurture.training.CourseRun;
import org.nurture.training.CreditAward;
import org.nurture.training.ProgrammeEdition;
import org.nurture.training.TrainingProgramme;

/**
 * Makes badges of what our records hold, and writes and signs them.
 *
 * <p>A day begins at midnight of the zone that is given. No badge is made of what was taken back, nor of what lapses on a day
 * that is not known, for it would seem to count for ever.
 */
public final class Badges {
    private Badges() {}

    /**
     * Makes a badge of a course that was attended in full. It counts from the day after the last one, and has no end.
     *
     * @param run the course run
     * @param practitioner who attended it
     * @param programme the programme that was taught
     * @param issue what else it needs
     * @return the badge
     * @throws RefusedInputException with code {@code badge.not-attended} if the run does not show that the practitioner was
     *     there on every day, or {@code badge.other-programme} if the run is of another programme or edition
     */
    public static Badge completion(
            CourseRun run, PractitionerId practitioner, TrainingProgramme programme, BadgeIssue issue) {
        ProgrammeEdition edition = edition(programme, run.getProgramme(), run.getEdition());
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
                alignments(List.of(), edition, issue.achievement()),
                run.getDays().last().plusDays(1),
                Optional.empty());
    }

    /**
     * Makes a badge of a certificate.
     *
     * @param certificate the certificate
     * @param programme the programme that it certifies
     * @param issue what else it needs
     * @return the badge, aligned to the credit that the certificate carries
     * @throws RefusedInputException with code {@code badge.withdrawn} if the certificate was taken back,
     *     {@code badge.end-not-known} if it lapses on a day that is not known, or {@code badge.other-programme} if it is of
     *     another programme or edition
     */
    public static Badge certification(Certificate certificate, TrainingProgramme programme, BadgeIssue issue) {
        ProgrammeEdition edition = edition(programme, certificate.getProgramme(), certificate.getEdition());
        requireLasting(
                certificate.getWithdrawnOn(),
                certificate.getExpires().isEmpty() && certificate.getLapses().orElse(false));
        return badge(
                BadgeKind.CERTIFICATION,
                issue,
                edition.getQualification().orElse(programme.getTitle()),
                "Certificate of " + programme.getTitle() + ", offered by " + programme.getProvider() + ".",
                "Attended the course and passed its assignment.",
                alignments(certificate.getCredit(), edition, issue.achievement()),
                certificate.getAwardedOn(),
                certificate.getExpires());
    }

    /**
     * Makes a badge of a quality award.
     *
     * @param award the award
     * @param scheme the scheme under which it was given
     * @param issue what else it needs
     * @return the badge
     * @throws RefusedInputException with code {@code badge.withdrawn} if the award was taken back,
     *     {@code badge.end-not-known} if its end is not known, or {@code badge.other-programme} if it is of another scheme
     */
    public static Badge qualityAward(QualityAward award, QualityAwardScheme scheme, BadgeIssue issue) {
        if (!award.getScheme().equals(scheme.getName())) {
            throw RefusedInputException.of("badge.other-programme");
        }
        requireLasting(award.getWithdrawnOn(), award.getExpires().isEmpty());
        return badge(
                BadgeKind.QUALITY_ASSURANCE,
                issue,
                scheme.getTitle(),
                "A quality award given by " + scheme.getGivenBy() + ".",
                "Met the standards of the award and laid evidence of it before " + scheme.getGivenBy() + ".",
                List.of(),
                award.getAwardedOn(),
                award.getExpires());
    }

    private static ProgrammeEdition edition(TrainingProgramme programme, ProgrammeId id, String name) {
        return programme
                .edition(name)
                .filter(edition -> programme.getId().equals(id))
                .orElseThrow(() -> RefusedInputException.of("badge.other-programme"));
    }

    private static void requireLasting(Optional<LocalDate> withdrawnOn, boolean endNotKnown) {
        if (withdrawnOn.isPresent()) {
            throw RefusedInputException.of("badge.withdrawn");
        }
        if (endNotKnown) {
            throw RefusedInputException.of("badge.end-not-known");
        }
    }

    /** The credit of the certificate, described where the source of the edition is. */
    private static List<BadgeAlignment> alignments(
            List<CreditAward> credit, ProgrammeEdition edition, URI achievement) {
        List<BadgeAlignment> alignments = new ArrayList<>();
        for (CreditAward award : credit) {
            alignments.add(new BadgeAlignment(
                    award.points() + " credit points at level " + award.level(),
                    edition.getSource().link().filter(URI::isAbsolute).orElse(achievement),
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
        return new Badge(
                BadgeContext.V3_0_3,
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
                until.map(day -> midnight(day, issue.zone())));
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
