package org.nurture.knowledge;

import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedSet;
import org.immutables.value.Value;
import org.nurture.identity.StudyId;
import org.nurture.problem.Pointer;
import org.nurture.problem.RefusedInputException;
import org.nurture.rule.Citation;
import org.nurture.schooling.KeyStage;
import org.nurture.schooling.Nation;
import org.nurture.style.NurtureStyle;
import org.nurture.time.DateSpan;

/**
 * A study of nurture provision: how it was made, with whom, and what it found.
 *
 * <p>A number that the study does not give is absent, not zero.
 */
@Value.Immutable
@NurtureStyle
public abstract class ResearchStudy {
    ResearchStudy() {}

    /**
     * Answers the id.
     *
     * @return the id
     */
    public abstract StudyId getId();

    /**
     * Answers where the study is described.
     *
     * @return the citation, with its reliability
     */
    public abstract Citation getSource();

    /**
     * Answers how the study was made.
     *
     * @return the design
     */
    public abstract StudyDesign getDesign();

    /**
     * Answers when it was carried out.
     *
     * @return the span, half-open; empty if it is not known
     */
    public abstract Optional<DateSpan> getConducted();

    /**
     * Answers where it was carried out.
     *
     * @return the nation; empty if it is not known or there were several
     */
    public abstract Optional<Nation> getNation();

    /**
     * Answers the key stages studied.
     *
     * @return the key stages; none if they are not known
     */
    @Value.NaturalOrder
    public abstract SortedSet<KeyStage> getKeyStages();

    /**
     * Answers how many children took part, those of comparison groups included.
     *
     * @return the number, at least 0; empty if it is not given
     */
    public abstract OptionalInt getPupils();

    /**
     * Answers how many of them were in comparison groups.
     *
     * @return the number, at least 0 and no more than all of them; empty if it is not given or there was none
     */
    public abstract OptionalInt getComparisonPupils();

    /**
     * Answers how many schools took part, comparison schools included.
     *
     * @return the number, at least 0; empty if it is not given
     */
    public abstract OptionalInt getSchools();

    /**
     * Answers how many of them were comparison schools.
     *
     * @return the number, at least 0 and no more than all of them; empty if it is not given or there was none
     */
    public abstract OptionalInt getComparisonSchools();

    /**
     * Answers what was measured with.
     *
     * @return at most 20 names of instruments
     */
    @Size(max = 20)
    public abstract List<@Size(min = 1, max = 120) String> getMeasures();

    /**
     * Answers what was found.
     *
     * @return at most 50 results
     */
    @Size(max = 50)
    public abstract List<StudyResult> getResults();

    /**
     * Answers the level of evidence that a clearing house gave it.
     *
     * @return the level in that house's words; empty if none did
     */
    public abstract Optional<@Size(min = 1, max = 120) String> getEvidenceLevel();

    /** A part is not larger than the whole, and nothing is counted below zero. */
    @Value.Check
    void checkNumbers() {
        check("pupils", getPupils(), "comparisonPupils", getComparisonPupils());
        check("schools", getSchools(), "comparisonSchools", getComparisonSchools());
    }

    private static void check(String whole, OptionalInt all, String part, OptionalInt some) {
        check(whole, all.orElse(0) >= 0);
        check(part, some.orElse(0) >= 0 && some.orElse(0) <= all.orElse(Integer.MAX_VALUE));
    }

    private static void check(String property, boolean right) {
        if (!right) {
            throw RefusedInputException.at(Pointer.ROOT.child(property), "research-study.numbers");
        }
    }

    /**
     * Begins a research study.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Begins a changed copy.
     *
     * @return a builder that holds every value of this research study
     */
    public final Builder toBuilder() {
        return new Builder().from(this);
    }

    /**
     * Builds {@link ResearchStudy}: one method for each accessor, named without its {@code get}. A method for a list
     * or set adds ({@code add…}) or replaces; one for an optional value takes the bare value. {@code build()} throws
     * {@link IllegalStateException} while a mandatory value is missing. Not safe for use by several threads.
     */
    public static final class Builder extends ImmutableResearchStudy.Builder {
        /** Makes an empty builder. */
        public Builder() {}
    }
}
