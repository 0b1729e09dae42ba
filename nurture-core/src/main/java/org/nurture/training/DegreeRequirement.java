package org.nurture.training;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.nurture.identity.CertificateId;
import org.nurture.identity.ProgrammeId;
import org.nurture.problem.RefusedInputException;
import org.nurture.rule.Citation;

/**
 * The credit that a degree or another qualification asks for, as its awarding body states it. None is shipped: the host
 * states it.
 *
 * @param title what it is asked for, 1 to 200 characters
 * @param framework the framework in which it is counted
 * @param points how many points in all, 1 to 9,999
 * @param lowestLevel the lowest level at which points count, 1 to 12
 * @param atLevels how many of them at a level or above it; none if nothing more is asked
 * @param source who states it
 */
public record DegreeRequirement(
        String title, CreditFramework framework, int points, int lowestLevel, List<AtLevel> atLevels, Citation source) {
    /**
     * Checks the parts.
     *
     * @param title what it is asked for
     * @param framework the framework in which it is counted
     * @param points how many points in all
     * @param lowestLevel the lowest level at which points count
     * @param atLevels how many of them at a level or above it
     * @param source who states it
     * @throws RefusedInputException with code {@code degree-requirement.range} if the title or a number lies outside its
     *     range
     */
    public DegreeRequirement {
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(framework, "framework");
        Objects.requireNonNull(atLevels, "atLevels");
        Objects.requireNonNull(source, "source");
        atLevels = List.copyOf(atLevels);
        check(!title.isBlank() && title.length() <= 200, points, lowestLevel);
    }

    private static void check(boolean fits, int points, int level) {
        if (!fits || points < 1 || points > 9_999 || level < 1 || level > 12) {
            throw RefusedInputException.of("degree-requirement.range");
        }
    }

    /**
     * Points of which a part must be of a level.
     *
     * @param level the level, 1 to 12, inclusive
     * @param points how many points at that level or above it, 1 to 9,999
     */
    public record AtLevel(int level, int points) {
        /**
         * Checks the numbers.
         *
         * @param level the level
         * @param points how many points at that level or above it
         * @throws RefusedInputException with code {@code degree-requirement.range} if a number lies outside its range
         */
        public AtLevel {
            check(true, points, level);
        }
    }

    /**
     * Adds up what certificates bring toward this. Nothing is counted twice: of one certificate one credit counts, of one
     * programme one certificate, and what has been used for another qualification not at all. Which they are is chosen so
     * that the least is missing, and the choice is exact; of several that leave as little missing one is taken, always the
     * same: of two that bring as much at every level asked for, the one with more credits of this framework itself, then
     * that of more points. Credit that was earned stays earned when the certificate lapses, not when it is taken back or
     * suspended.
     *
     * @param certificates the certificates of one practitioner
     * @param relations the published relations that the host can cite
     * @param usedBefore certificates whose credit another qualification has used up
     * @param day the day asked about
     * @return what counts, what does not and why, and what is missing
     * @throws RefusedInputException with code {@code degree-requirement.two-people} if the certificates are not all of one
     *     practitioner, {@code credit-relation.conflict} if two relations say different things, or
     *     {@code degree-requirement.too-many} if there are more ways to choose than can be gone through
     */
    public DegreeProgress progress(
            Collection<Certificate> certificates,
            Collection<CreditRelation> relations,
            Set<CertificateId> usedBefore,
            LocalDate day) {
        if (certificates.stream().map(Certificate::getPractitioner).distinct().count() > 1) {
            throw RefusedInputException.of("degree-requirement.two-people");
        }
        Map<ProgrammeId, List<DegreeProgress.Counted>> candidates = new TreeMap<>();
        List<DegreeProgress.LeftOut> leftOut = new ArrayList<>();
        List<Certificate> inOrder = certificates.stream()
                .sorted(Comparator.comparing(Certificate::getId))
                .toList();
        for (Certificate certificate : inOrder) {
            Optional<DegreeProgress.Reason> barred = barred(certificate, usedBefore, day);
            List<DegreeProgress.Counted> credits = barred.isPresent()
                    ? List.of()
                    : certificate.getCredit().stream()
                            .map(credit -> counted(certificate, credit, relations))
                            .flatMap(Optional::stream)
                            .toList();
            if (credits.isEmpty()) {
                leftOut.add(new DegreeProgress.LeftOut(
                        certificate.getId(), barred.orElseGet(() -> why(certificate, relations))));
            } else {
                candidates
                        .computeIfAbsent(certificate.getProgramme(), first -> new ArrayList<>())
                        .addAll(credits);
            }
        }
        List<DegreeProgress.Counted> best = new DegreeChoice(this).best(candidates.values());
        Set<CertificateId> chosen =
                best.stream().map(DegreeProgress.Counted::certificate).collect(Collectors.toSet());
        candidates.values().stream()
                .flatMap(List::stream)
                .map(DegreeProgress.Counted::certificate)
                .distinct()
                .filter(certificate -> !chosen.contains(certificate))
                .forEach(certificate ->
                        leftOut.add(new DegreeProgress.LeftOut(certificate, DegreeProgress.Reason.SAME_PROGRAMME)));
        return DegreeProgress.of(this, best, leftOut);
    }

    private static Optional<DegreeProgress.Reason> barred(
            Certificate certificate, Set<CertificateId> usedBefore, LocalDate day) {
        Standing standing = certificate.standingOn(day);
        if (standing == Standing.NEVER_HELD
                || standing == Standing.WITHDRAWN
                || certificate.holding().isSuspended(day)) {
            return Optional.of(DegreeProgress.Reason.NOT_HELD);
        }
        return usedBefore.contains(certificate.getId())
                ? Optional.of(DegreeProgress.Reason.USED_BEFORE)
                : Optional.empty();
    }

    private Optional<DegreeProgress.Counted> counted(
            Certificate certificate, CreditAward credit, Collection<CreditRelation> relations) {
        CreditConversion conversion = CreditConversion.of(credit, framework, relations);
        return conversion
                .result()
                .filter(result -> result.level() >= lowestLevel)
                .map(result -> new DegreeProgress.Counted(certificate.getId(), conversion, result));
    }

    private DegreeProgress.Reason why(Certificate certificate, Collection<CreditRelation> relations) {
        if (certificate.getCredit().isEmpty()) {
            return DegreeProgress.Reason.NO_CREDIT;
        }
        boolean related = certificate.getCredit().stream()
                .anyMatch(credit -> !(CreditConversion.of(credit, framework, relations)
                        instanceof CreditConversion.NoPublishedRelation));
        return related ? DegreeProgress.Reason.TOO_LITTLE : DegreeProgress.Reason.NO_PUBLISHED_RELATION;
    }
}
