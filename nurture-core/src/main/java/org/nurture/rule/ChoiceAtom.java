package org.nurture.rule;

import java.util.function.Consumer;
import java.util.function.LongPredicate;
import org.jspecify.annotations.Nullable;

/** A comparison of a choice, or of a set of choices, with choices. */
abstract class ChoiceAtom<S> extends Atom<S> {
    private final Choices choices;

    ChoiceAtom(FactTerm<S> left, Relation relation, Choices choices, LongPredicate holds) {
        super(
                left,
                relation,
                new Askings.Chosen<>(left.reading().least(), holds),
                Reading.constant(0),
                (low, high, unused, unusedToo) -> chosen(holds, low, high));
        this.choices = choices;
    }

    final Choices choices() {
        return choices;
    }

    private static Outcome chosen(LongPredicate holds, long low, long high) {
        boolean known = low == high && low != FactReader.UNKNOWN;
        return known ? Outcome.of(holds.test(low)) : Outcome.UNKNOWN;
    }

    @Override
    final @Nullable Term<S> right() {
        return null;
    }

    @Override
    final void visit(Consumer<NamedFact<S>> facts, Consumer<Parameter> parameters) {
        super.visit(facts, parameters);
        choices.parameter().ifPresent(parameters);
    }

    @Override
    final String against(S subject, int part) {
        return choices.text();
    }

    @Override
    final String words() {
        return Words.relation(left.fact().label(), relation, choices.text());
    }
}
