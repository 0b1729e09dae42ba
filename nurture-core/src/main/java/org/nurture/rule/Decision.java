package org.nurture.rule;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.nurture.problem.Pointer;
import org.nurture.problem.RefusedInputException;
import org.nurture.style.NurtureStyle;

/**
 * What a book of rules says of a subject under a policy: advice with all its reasons, as data. {@link DecisionText} says
 * it in words.
 *
 * <p>The same subject, book and policy give an equal decision, always; so a stored decision can be compared with a new
 * one. A professional may decide otherwise.
 */
@Value.Immutable
@NurtureStyle
public abstract class Decision {
    /** So many rules as a book may have, to look through which is quicker than a set; a power of two. */
    private static final int FEW = 64;

    Decision() {}

    /**
     * Answers which book decided.
     *
     * @return the book's permanent id
     */
    @Size(min = 1, max = 100)
    public abstract String getBook();

    /**
     * Answers who or what was judged, so that a stored decision says it.
     *
     * @return what the book calls the subject, such as {@code group g-01}, which identifies no child; empty if the book has
     *     no names for its subjects
     */
    public abstract Optional<@Size(min = 1, max = 200) String> getSubject();

    /**
     * Answers what it comes to.
     *
     * @return the verdict, which follows from the findings: no other can be built
     */
    public abstract Verdict getVerdict();

    /**
     * Answers the layers of the policy.
     *
     * @return their ids, the nearest first, at most 100
     */
    @Size(max = 100)
    public abstract List<@Size(min = 1, max = 60) String> getLayers();

    /**
     * Answers the policy's digest.
     *
     * @return 64 hexadecimal digits, as {@link Policy#digest()} has them
     */
    @Size(min = 64, max = 64)
    public abstract String getPolicyDigest();

    /**
     * Answers the day asked about.
     *
     * @return the day for which the policy was resolved
     */
    public abstract LocalDate getEffectiveOn();

    /**
     * Answers by what was known on which day the policy was resolved.
     *
     * @return the day, inclusive; empty if all that is known counts
     */
    public abstract Optional<LocalDate> getKnownOn();

    /**
     * Answers what each rule says.
     *
     * @return one finding for every rule of the book, in the book's order, at most 10,000
     */
    @Size(max = 10_000)
    public abstract List<@Valid Finding> getFindings();

    /** A rule answers once, and the verdict is what the findings come to. */
    @Value.Check
    void checkFindings() {
        if (isRuleTwice()) {
            throw RefusedInputException.of("decision.rule-twice");
        }
        if (getVerdict() != verdict(getFindings())) {
            throw RefusedInputException.at(Pointer.ROOT.child("verdict"), "decision.verdict");
        }
    }

    private boolean isRuleTwice() {
        List<Finding> findings = getFindings();
        if (findings.size() > FEW) {
            return findings.stream().map(Finding::getRule).distinct().count() < findings.size();
        }
        // A set would be the slowest part of deciding. Ids that differ in a few bits are told apart by those.
        long[] seen = new long[FEW / 4];
        for (int i = 0; i < findings.size(); i++) {
            String rule = findings.get(i).getRule();
            int hash = rule.hashCode();
            hash ^= hash >>> 16;
            int word = (hash >>> 6) & (seen.length - 1);
            if ((seen[word] >>> hash & 1) == 1 && isAmong(findings.subList(0, i), rule)) {
                return true;
            }
            seen[word] |= 1L << hash;
        }
        return false;
    }

    private static boolean isAmong(List<Finding> findings, String rule) {
        for (Finding finding : findings) {
            if (finding.getRule().equals(rule)) {
                return true;
            }
        }
        return false;
    }

    /** Only what is required moves it, and what is not asked holds nothing up. */
    static Verdict verdict(List<Finding> findings) {
        boolean open = false;
        boolean active = false;
        for (Finding finding : findings) {
            if (finding.getLevel() == Level.REQUIRED) {
                switch (finding.getStatus()) {
                    case VIOLATED -> {
                        return Verdict.NOT_MET;
                    }
                    case UNDETERMINED -> open = true;
                    case SATISFIED -> active = true;
                    case NOT_APPLICABLE -> {}
                }
            }
        }
        return active && !open ? Verdict.MET : Verdict.UNDETERMINED;
    }

    /**
     * Answers what one rule says.
     *
     * @param rule the rule's id
     * @return the finding; empty if the book has no such rule
     */
    public final Optional<Finding> finding(String rule) {
        return getFindings().stream()
                .filter(finding -> finding.getRule().equals(rule))
                .findFirst();
    }

    /**
     * Answers the findings of one status.
     *
     * @param status the status
     * @return those findings, in the book's order
     */
    public final List<Finding> findings(RuleStatus status) {
        return getFindings().stream()
                .filter(finding -> finding.getStatus() == status)
                .toList();
    }

    /**
     * Begins a decision.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Begins a changed copy.
     *
     * @return a builder that holds every value of this decision
     */
    public final Builder toBuilder() {
        return new Builder().from(this);
    }

    /**
     * Builds {@link Decision}: one method for each accessor, named without its {@code get}. A method for a list adds
     * ({@code add…}) or replaces; one for an optional value takes the bare value. {@code build()} throws
     * {@link IllegalStateException} while a mandatory value is missing. Not safe for use by several threads.
     */
    public static final class Builder extends ImmutableDecision.Builder {
        /** Makes an empty builder. */
        public Builder() {}
    }
}
