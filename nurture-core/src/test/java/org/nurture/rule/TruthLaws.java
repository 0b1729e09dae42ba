package org.nurture.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nurture.rule.Truth.FALSE;
import static org.nurture.rule.Truth.TRUE;
import static org.nurture.rule.Truth.UNKNOWN;

import java.util.List;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** The tables of strong Kleene logic, and what follows from them. */
class TruthLaws {
    @Example
    void andIsFalseIfEitherIsElseUnknownIfEitherIs() {
        Truth[][] table = {
            {FALSE, FALSE, FALSE},
            {FALSE, UNKNOWN, UNKNOWN},
            {FALSE, UNKNOWN, TRUE}
        };
        for (Truth one : Truth.values()) {
            for (Truth other : Truth.values()) {
                assertThat(one.and(other)).as(one + " and " + other).isEqualTo(table[one.ordinal()][other.ordinal()]);
            }
        }
    }

    @Example
    void orIsTrueIfEitherIsElseUnknownIfEitherIs() {
        Truth[][] table = {
            {FALSE, UNKNOWN, TRUE},
            {UNKNOWN, UNKNOWN, TRUE},
            {TRUE, TRUE, TRUE}
        };
        for (Truth one : Truth.values()) {
            for (Truth other : Truth.values()) {
                assertThat(one.or(other)).as(one + " or " + other).isEqualTo(table[one.ordinal()][other.ordinal()]);
            }
        }
    }

    @Example
    void notUnknownIsUnknown() {
        assertThat(List.of(FALSE.not(), UNKNOWN.not(), TRUE.not())).containsExactly(TRUE, UNKNOWN, FALSE);
    }

    @Property
    void allAndAnyAreFoldsOfAndAndOr(@ForAll List<Truth> parts) {
        assertThat(Truth.all(parts)).isEqualTo(parts.stream().reduce(TRUE, Truth::and));
        assertThat(Truth.any(parts)).isEqualTo(parts.stream().reduce(FALSE, Truth::or));
        assertThat(Truth.all(parts).not())
                .isEqualTo(Truth.any(parts.stream().map(Truth::not).toList()));
    }

    @Property
    void whatDoesNotApplyDropsOutOfBoth(@ForAll Outcome one, @ForAll Outcome other) {
        assertThat(one.and(Outcome.NOT_APPLICABLE)).isEqualTo(one);
        assertThat(Outcome.NOT_APPLICABLE.and(one)).isEqualTo(one);
        assertThat(one.or(Outcome.NOT_APPLICABLE)).isEqualTo(one);
        assertThat(Outcome.NOT_APPLICABLE.or(one)).isEqualTo(one);
        assertThat(one.and(other).not()).isEqualTo(one.not().or(other.not()));
        if (one != Outcome.NOT_APPLICABLE && other != Outcome.NOT_APPLICABLE) {
            assertThat(one.and(other).name())
                    .isEqualTo(Truth.valueOf(one.name())
                            .and(Truth.valueOf(other.name()))
                            .name());
            assertThat(one.or(other).name())
                    .isEqualTo(Truth.valueOf(one.name())
                            .or(Truth.valueOf(other.name()))
                            .name());
        }
    }
}
