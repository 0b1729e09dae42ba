package org.nurture.rule;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Whether the policy says yes. */
final class SaysYes<S> extends Condition<S> {
    private final Parameter parameter;
    private final boolean wanted;

    SaysYes(Parameter parameter, boolean wanted) {
        super((subject, part) -> {
            throw parameter.unbound();
        });
        this.parameter = parameter;
        this.wanted = wanted;
    }

    @Override
    public Condition<S> not() {
        return new SaysYes<>(parameter, !wanted);
    }

    @Override
    Condition<S> bind(ResolvedPolicy policy) {
        return new Settled<>(Outcome.of((policy.number(parameter) == 1) == wanted), words());
    }

    @Override
    void visit(Consumer<NamedFact<S>> facts, Consumer<Parameter> parameters) {
        parameters.accept(parameter);
    }

    @Override
    void requireParts(@Nullable Parts<S> within) {}

    @Override
    void trace(S subject, int part, Outcome outcome, Trace<S> sink) {}

    @Override
    Ground ground(Grounding<S> grounding, int part) {
        throw parameter.unbound();
    }

    @Override
    String words() {
        return Words.flag(parameter.label(), wanted);
    }
}
