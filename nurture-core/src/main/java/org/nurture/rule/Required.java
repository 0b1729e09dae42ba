package org.nurture.rule;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.nurture.time.DateSpan;

/**
 * What a rule needed of the policy, what the policy gave, and who spoke.
 *
 * @param parameter the parameter's permanent id
 * @param value the value as people write it
 * @param unit the unit of a whole number; empty for the other kinds
 * @param layer the id of the layer that spoke
 * @param citation where the value comes from
 * @param effective the days on which the value is in force, half-open; empty in decisions stored before this was noted
 * @param knownFrom the day on which the value became known, inclusive; empty if it always was, or where that was not noted
 * @param given the value as data, for a program; empty in decisions stored before this was noted
 */
public record Required(
        String parameter,
        String value,
        String unit,
        String layer,
        Citation citation,
        Optional<DateSpan> effective,
        Optional<LocalDate> knownFrom,
        Optional<GivenValue> given) {
    /**
     * Checks that nothing is null.
     *
     * @param parameter the parameter's permanent id
     * @param value the value as people write it
     * @param unit the unit of a whole number; empty for the other kinds
     * @param layer the id of the layer that spoke
     * @param citation where the value comes from
     * @param effective the days on which the value is in force, half-open; empty in decisions stored before this was
     *     noted
     * @param knownFrom the day on which the value became known, inclusive; empty if it always was, or where that was
     *     not noted
     * @param given the value as data, for a program; empty in decisions stored before this was noted
     */
    public Required {
        Objects.requireNonNull(parameter, "parameter");
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(unit, "unit");
        Objects.requireNonNull(layer, "layer");
        Objects.requireNonNull(citation, "citation");
        Objects.requireNonNull(effective, "effective");
        Objects.requireNonNull(knownFrom, "knownFrom");
        Objects.requireNonNull(given, "given");
    }

    /**
     * Says what a policy gave for a parameter.
     *
     * @param parameter the parameter
     * @param found the value in force
     * @return all that there is to say of it
     */
    public static Required of(Parameter parameter, ResolvedPolicy.InForce found) {
        ParameterValue value = found.value();
        return new Required(
                parameter.id(),
                value.value().show(),
                parameter.unit(),
                found.layer(),
                value.citation(),
                Optional.of(value.effective()),
                value.knownFrom(),
                Optional.of(value.value()));
    }
}
