package org.nurture.assessment;

import jakarta.validation.constraints.Size;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.nurture.problem.Pointer;
import org.nurture.problem.RefusedInputException;
import org.nurture.style.NurtureStyle;

/**
 * The shape of an instrument: its strands and how far their scores go. The host supplies it, under its own licence.
 *
 * <p>This library ships none. The items, names of strands, norms and keys of published instruments are somebody's
 * copyright. A definition typed in by hand can be checked: of the Boxall Profile, either section has 34 items of at
 * most 4, so its strands' maxima add up to 136 (nurtureuk gives the items; the sum is arithmetic).
 */
@Value.Immutable
@NurtureStyle
public abstract class InstrumentDefinition {
    InstrumentDefinition() {}

    /**
     * Answers which instrument it defines.
     *
     * @return the instrument and its version
     */
    public abstract InstrumentRef getInstrument();

    /**
     * Answers the strands, in the order of the form.
     *
     * @return 1 to 100 strands
     */
    @Size(min = 1, max = 100)
    public abstract List<Strand> getStrands();

    /**
     * Answers the sums that the maxima must reach.
     *
     * @return at most 20 sums; none if none is known
     */
    @Size(max = 20)
    public abstract List<SectionTotal> getSectionTotals();

    /** Letters are unique, and stated sums are right. */
    @Value.Check
    void checkStrands() {
        Set<String> letters = new HashSet<>();
        for (int i = 0; i < getStrands().size(); i++) {
            if (!letters.add(getStrands().get(i).letter())) {
                throw RefusedInputException.at(Pointer.ROOT.child("strands").child(i), "instrument.letter-twice");
            }
        }
        for (int i = 0; i < getSectionTotals().size(); i++) {
            SectionTotal total = getSectionTotals().get(i);
            int sum = getStrands().stream()
                    .filter(strand -> strand.section().equals(total.section()))
                    .mapToInt(Strand::maximum)
                    .sum();
            if (sum != total.maximum()) {
                throw RefusedInputException.at(
                        Pointer.ROOT.child("sectionTotals").child(i),
                        "instrument.section-total",
                        "expected",
                        Integer.toString(total.maximum()),
                        "found",
                        Integer.toString(sum));
            }
        }
    }

    /**
     * Finds a strand by its letter.
     *
     * @param letter the letter
     * @return the strand; empty if the instrument has none of that letter
     */
    public final Optional<Strand> strand(String letter) {
        return getStrands().stream()
                .filter(strand -> strand.letter().equals(letter))
                .findFirst();
    }

    /**
     * Begins an instrument definition.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Begins a changed copy.
     *
     * @return a builder that holds every value of this instrument definition
     */
    public final Builder toBuilder() {
        return new Builder().from(this);
    }

    /**
     * Builds {@link InstrumentDefinition}: one method for each accessor, named without its {@code get}. A method for a
     * list or set adds ({@code add…}) or replaces; one for an optional value takes the bare value. {@code build()}
     * throws {@link IllegalStateException} while a mandatory value is missing. Not safe for use by several threads.
     */
    public static final class Builder extends ImmutableInstrumentDefinition.Builder {
        /** Makes an empty builder. */
        public Builder() {}
    }
}
