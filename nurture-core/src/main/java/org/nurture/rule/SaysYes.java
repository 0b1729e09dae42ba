package org.nurture.rule;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Whether the policy says yes. */
final class SaysYes<S> extends Condition<S> {
    private final Parameter parameter;
    private final boolean wanted;

    SaysYes(Parameter parameter, boolean wanted) {
        this.parameter = parameter;
        this.wanted = wanted;
    }

    @Override
    public Condition<S> not() {
        return new SaysYes<>(parameter, !wanted);
    }

    @Override
    Outcome eval(S subject, int part) {
        throw new IllegalStateException("the parameter " + parameter.id() + " has no value before a policy is bound");
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
        throw new IllegalStateException("the parameter " + parameter.id() + " has no value before a policy is bound");
    }

    @Override
    String words() {
        return Words.flag(parameter.label(), wanted);
    }
}
