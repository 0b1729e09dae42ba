package org.nurture.rule;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A condition that the policy has settled, whatever the subject. */
final class Settled<S> extends Condition<S> {
    private final Outcome outcome;
    private final String words;

    Settled(Outcome outcome, String words) {
        super(new Askings.Settled<>(outcome));
        this.outcome = outcome;
        this.words = words;
    }

    @Override
    public Condition<S> not() {
        return new Settled<>(outcome.not(), Words.flag(words, false));
    }

    Outcome eval() {
        return outcome;
    }

    @Override
    Condition<S> bind(ResolvedPolicy policy) {
        return this;
    }

    @Override
    void visit(Consumer<NamedFact<S>> facts, Consumer<Parameter> parameters) {}

    @Override
    void requireParts(@Nullable Parts<S> within) {}

    @Override
    void trace(S subject, int part, Outcome came, Trace<S> sink) {}

    @Override
    Ground ground(Grounding<S> grounding, int part) {
        return Ground.of(outcome);
    }

    @Override
    String words() {
        return words;
    }
}
