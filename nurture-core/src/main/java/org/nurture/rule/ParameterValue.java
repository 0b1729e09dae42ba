package org.nurture.rule;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.nurture.problem.Pointer;
import org.nurture.problem.RefusedInputException;
import org.nurture.time.DateSpan;

/**
 * A value that a layer of a policy gives a parameter: from when to when it is in force, since when it was known, in which
 * unit, and by what source.
 *
 * @param parameter the parameter's permanent id
 * @param value the value
 * @param unit the unit of a whole number, as the parameter has it; empty for the other kinds
 * @param effective the days on which it is in force, half-open
 * @param knownFrom the day on which it became known, inclusive; empty if it always was
 * @param citation where it comes from
 */
public record ParameterValue(
        String parameter,
        GivenValue value,
        String unit,
        DateSpan effective,
        Optional<LocalDate> knownFrom,
        Citation citation) {
    /** The first day of a value whose source gives none: it counts as in force on every day. */
    public static final LocalDate UNDATED = LocalDate.of(1, 1, 1);

    private static final int LONGEST_UNIT = 40;

    /**
     * Checks the forms. Whether there is such a parameter, and of that unit, is for {@link Catalogue#problems} to say.
     *
     * @param parameter the parameter's permanent id
     * @param value the value
     * @param unit the unit of a whole number; empty for the other kinds
     * @param effective the days on which it is in force
     * @param knownFrom the day on which it became known; empty if it always was
     * @param citation where it comes from
     * @throws RefusedInputException with code {@code policy.id} if the id is not one, or {@code policy.unit} if the unit
     *     is too long
     */
    public ParameterValue {
        Objects.requireNonNull(parameter, "parameter");
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(unit, "unit");
        Objects.requireNonNull(effective, "effective");
        Objects.requireNonNull(knownFrom, "knownFrom");
        Objects.requireNonNull(citation, "citation");
        if (!Ids.isOne(parameter)) {
            throw RefusedInputException.at(Pointer.ROOT.child("parameter"), "policy.id");
        }
        if (unit.length() > LONGEST_UNIT) {
            throw RefusedInputException.at(Pointer.ROOT.child("unit"), "policy.unit");
        }
    }

    /**
     * Makes a value that was always known.
     *
     * @param parameter the parameter
     * @param value the value
     * @param effective the days on which it is in force
     * @param citation where it comes from
     * @return the value, in the parameter's unit
     */
    public static ParameterValue of(Parameter parameter, GivenValue value, DateSpan effective, Citation citation) {
        return new ParameterValue(parameter.id(), value, parameter.unit(), effective, Optional.empty(), citation);
    }

    /**
     * Says since when the value is known.
     *
     * @param day the day, inclusive
     * @return the same value, known from then on
     */
    public ParameterValue knownFrom(LocalDate day) {
        return new ParameterValue(parameter, value, unit, effective, Optional.of(day), citation);
    }
}
