package org.nurture.rule;

import java.util.function.Consumer;

/** A value that the policy gives. It has none until it is bound. */
final class ParameterTerm<S> extends Term<S> {
    private final Parameter parameter;

    ParameterTerm(Parameter parameter) {
        super(new Reading<>(
                (subject, part) -> {
                    throw parameter.unbound();
                },
                null));
        this.parameter = parameter;
    }

    @Override
    Term<S> bind(ResolvedPolicy policy) {
        return new ConstantTerm<>(policy.number(parameter), parameter.unit());
    }

    @Override
    void parameters(Consumer<Parameter> sink) {
        sink.accept(parameter);
    }

    @Override
    String text(NamedFact<S> as) {
        return parameter.label();
    }
}
