package org.nurture.training;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.nurture.identity.CertificateId;

/**
 * How far somebody's credit goes toward a requirement.
 *
 * @param requirement the requirement
 * @param counted what counts, in the order of the certificates' ids
 * @param leftOut what does not, in the order of the certificates' ids
 * @param points how many points count
 * @param missing how many are missing still, of the total or at a level, whichever is more; 0 if none
 */
public record DegreeProgress(
        DegreeRequirement requirement, List<Counted> counted, List<LeftOut> leftOut, int points, int missing) {
    /**
     * Takes copies of the lists.
     *
     * @param requirement the requirement
     * @param counted what counts
     * @param leftOut what does not
     * @param points how many points count
     * @param missing how many are missing still
     */
    public DegreeProgress {
        Objects.requireNonNull(requirement, "requirement");
        Objects.requireNonNull(counted, "counted");
        Objects.requireNonNull(leftOut, "leftOut");
        counted = List.copyOf(counted);
        leftOut = List.copyOf(leftOut);
    }

    /**
     * Credit that counts.
     *
     * @param certificate whose credit it is
     * @param conversion how it came into the requirement's framework, with what was lost
     * @param credit the credit in that framework
     */
    public record Counted(CertificateId certificate, CreditConversion conversion, CreditAward credit) {
        /**
         * Checks that nothing is null.
         *
         * @param certificate whose credit it is
         * @param conversion how it came into the requirement's framework, with what was lost
         * @param credit the credit in that framework
         */
        public Counted {
            Objects.requireNonNull(certificate, "certificate");
            Objects.requireNonNull(conversion, "conversion");
            Objects.requireNonNull(credit, "credit");
        }
    }

    /**
     * A certificate that adds nothing.
     *
     * @param certificate the certificate
     * @param reason why
     */
    public record LeftOut(CertificateId certificate, Reason reason) {
        /**
         * Checks that nothing is null.
         *
         * @param certificate the certificate
         * @param reason why
         */
        public LeftOut {
            Objects.requireNonNull(certificate, "certificate");
            Objects.requireNonNull(reason, "reason");
        }
    }

    /** Why a certificate adds nothing. */
    public enum Reason {
        /** On the day it was not given yet, taken back or suspended. */
        NOT_HELD,
        /** Another qualification has used its credit. */
        USED_BEFORE,
        /** It carries no credit, or none is known. */
        NO_CREDIT,
        /** Nobody is known to publish a relation to the framework that is asked for. */
        NO_PUBLISHED_RELATION,
        /** Its credit is below the lowest level that counts, or less than a point. */
        TOO_LITTLE,
        /** Another certificate of the same programme counts already. */
        SAME_PROGRAMME
    }

    static DegreeProgress of(DegreeRequirement requirement, Collection<Counted> counted, List<LeftOut> leftOut) {
        int points = above(counted, requirement.lowestLevel());
        int missing = requirement.points() - points;
        for (DegreeRequirement.AtLevel part : requirement.atLevels()) {
            missing = Math.max(missing, part.points() - above(counted, part.level()));
        }
        return new DegreeProgress(
                requirement,
                counted.stream()
                        .sorted(Comparator.comparing(Counted::certificate))
                        .toList(),
                leftOut.stream()
                        .sorted(Comparator.comparing(LeftOut::certificate))
                        .toList(),
                points,
                Math.max(missing, 0));
    }

    private static int above(Collection<Counted> counted, int level) {
        int points = 0;
        for (Counted each : counted) {
            points += each.credit().level() >= level ? each.credit().points() : 0;
        }
        return points;
    }

    /**
     * Tells whether the requirement is met.
     *
     * @return true if nothing is missing
     */
    public boolean met() {
        return missing == 0;
    }
}
