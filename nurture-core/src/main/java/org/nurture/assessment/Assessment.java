package org.nurture.assessment;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.nurture.identity.AssessmentId;
import org.nurture.identity.PupilToken;
import org.nurture.identity.Role;
import org.nurture.problem.Pointer;
import org.nurture.problem.RefusedInputException;
import org.nurture.style.NurtureStyle;

/**
 * One assessment of a child with one instrument, in strand totals. It may be a draft: what is blank is kept as blank.
 */
@Value.Immutable
@NurtureStyle
public abstract class Assessment {
    Assessment() {}

    /**
     * Answers the id.
     *
     * @return the id
     */
    public abstract AssessmentId getId();

    /**
     * Answers who was assessed.
     *
     * @return the child's token
     */
    public abstract PupilToken getPupil();

    /**
     * Answers with what.
     *
     * @return the instrument and its version
     */
    public abstract InstrumentRef getInstrument();

    /**
     * Answers against which norms the scores are read. Baseline and review are comparable only within one.
     *
     * @return the id of the norm set; empty if none was stated
     */
    public abstract Optional<@Size(min = 1, max = 60) String> getNormSet();

    /**
     * Answers for what it was made.
     *
     * @return the purpose
     */
    public abstract Purpose getPurpose();

    /**
     * Answers when.
     *
     * @return the day
     */
    public abstract LocalDate getAssessedOn();

    /**
     * Answers in what capacity somebody assessed, who should know the child well.
     *
     * @return the role
     */
    public abstract Role getAssessor();

    /**
     * Answers what was recorded, in the order of the form.
     *
     * @return at most 100 scores, one for a strand
     */
    @Size(max = 100)
    public abstract List<Score> getScores();

    /** A strand is scored once. */
    @Value.Check
    void checkScores() {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < getScores().size(); i++) {
            if (!seen.add(getScores().get(i).strand())) {
                throw RefusedInputException.at(Pointer.ROOT.child("scores").child(i), "assessment.strand-twice");
            }
        }
    }

    /**
     * Finds what was recorded for a strand.
     *
     * @param strand the letter
     * @return the score; empty if the assessment has no entry for it
     */
    public final Optional<Score> score(String strand) {
        return getScores().stream()
                .filter(score -> score.strand().equals(strand))
                .findFirst();
    }

    /**
     * Begins an assessment.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Begins a changed copy.
     *
     * @return a builder that holds every value of this assessment
     */
    public final Builder toBuilder() {
        return new Builder().from(this);
    }

    /**
     * Builds {@link Assessment}: one method for each accessor, named without its {@code get}. A method for a list or
     * set adds ({@code add…}) or replaces; one for an optional value takes the bare value. {@code build()} throws
     * {@link IllegalStateException} while a mandatory value is missing. Not safe for use by several threads.
     */
    public static final class Builder extends ImmutableAssessment.Builder {
        /** Makes an empty builder. */
        public Builder() {}
    }
}
