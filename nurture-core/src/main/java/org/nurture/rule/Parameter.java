package org.nurture.rule;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedSet;

/**
 * A number, set or answer that rules need and that guidance gives: what it means, in which unit, and within which range.
 * Its values are not here but in the layers of a policy, dated and cited.
 *
 * @param id the permanent id, such as {@code group.size-maximum}
 * @param label what it is, a noun phrase; for a yes-or-no, what is so if the policy says yes
 * @param kind what its value is
 * @param unit the unit of a whole number, in the plural; empty for the other kinds
 * @param lowest the lowest whole number that makes sense, inclusive; 0 for the other kinds
 * @param highest the highest whole number that makes sense, inclusive; 0 for the other kinds
 * @param choices the choices that a set may have; none for the other kinds
 */
public record Parameter(
        String id, String label, ParameterKind kind, String unit, long lowest, long highest, List<String> choices) {
    /**
     * Takes a copy of the choices.
     *
     * @param id the permanent id
     * @param label what it is
     * @param kind what its value is
     * @param unit the unit of a whole number
     * @param lowest the lowest whole number, inclusive
     * @param highest the highest whole number, inclusive
     * @param choices the choices that a set may have
     */
    public Parameter {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(label, "label");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(unit, "unit");
        Objects.requireNonNull(choices, "choices");
        choices = List.copyOf(choices);
    }

    /**
     * Declares a parameter that is a whole number.
     *
     * @param id the permanent id, {@code area.name}
     * @param label what it is, a noun phrase
     * @param unit what is counted, in the plural
     * @param lowest the lowest number that makes sense, inclusive
     * @param highest the highest number that makes sense, inclusive
     * @return the parameter
     * @throws IllegalArgumentException if the id is not one
     */
    public static Parameter whole(String id, String label, String unit, long lowest, long highest) {
        return new Parameter(Ids.require(id), label, ParameterKind.WHOLE, unit, lowest, highest, List.of());
    }

    /**
     * Declares a parameter that is a set of choices.
     *
     * @param id the permanent id, {@code area.name}
     * @param label what they are, a noun phrase
     * @param choices the choices that a set may have
     * @return the parameter
     * @throws IllegalArgumentException if the id is not one
     */
    public static Parameter choices(String id, String label, List<String> choices) {
        return new Parameter(Ids.require(id), label, ParameterKind.CHOICES, "", 0, 0, choices);
    }

    /**
     * Declares a parameter that is yes or no.
     *
     * @param id the permanent id, {@code area.name}
     * @param label what is so if the policy says yes, a clause
     * @return the parameter
     * @throws IllegalArgumentException if the id is not one
     */
    public static Parameter yesNo(String id, String label) {
        return new Parameter(Ids.require(id), label, ParameterKind.YES_NO, "", 0, 0, List.of());
    }

    /** The code of what is wrong with a value for this parameter; empty if nothing is. */
    Optional<String> fault(GivenValue setting, String givenUnit) {
        if (!givenUnit.equals(unit)) {
            return Optional.of("policy.unit");
        }
        if (setting instanceof GivenValue.Whole whole) {
            return kind != ParameterKind.WHOLE
                    ? Optional.of("policy.kind")
                    : whole.number() < lowest || whole.number() > highest
                            ? Optional.of("policy.range")
                            : Optional.empty();
        }
        if (setting instanceof GivenValue.Choices given) {
            SortedSet<String> chosen = given.choices();
            return kind != ParameterKind.CHOICES
                    ? Optional.of("policy.kind")
                    : choices.containsAll(chosen) ? Optional.empty() : Optional.of("policy.choice");
        }
        return kind == ParameterKind.YES_NO ? Optional.empty() : Optional.of("policy.kind");
    }

    /** What is wrong where a value is asked for before a policy has given one. */
    IllegalStateException unbound() {
        return new IllegalStateException("the parameter " + id + " has no value before a policy is bound");
    }

    Parameter requireKind(ParameterKind wanted) {
        if (kind != wanted) {
            throw new IllegalArgumentException("the parameter " + id + " is of the kind " + kind + ", not " + wanted);
        }
        return this;
    }
}
