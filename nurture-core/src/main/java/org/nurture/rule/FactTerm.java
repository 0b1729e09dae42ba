package org.nurture.rule;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.LongFunction;

/** A fact in a comparison. */
final class FactTerm<S> extends Term<S> {
    private final NamedFact<S> fact;
    private final Optional<String> asOther;

    FactTerm(NamedFact<S> fact) {
        super(new Reading<>(fact.spec().low(), fact.spec().high()));
        this.fact = fact;
        this.asOther = Optional.of(fact.name());
    }

    /** The fact's name, as an entry has it of the other side of its comparison; kept, so that none is made for each. */
    Optional<String> asOther() {
        return asOther;
    }

    NamedFact<S> fact() {
        return fact;
    }

    @Override
    Term<S> bind(ResolvedPolicy policy) {
        return this;
    }

    @Override
    void facts(Consumer<NamedFact<S>> sink) {
        sink.accept(fact);
    }

    @Override
    String text(NamedFact<S> as) {
        return fact.label();
    }

    static <S, T> Fact<T> fact(NamedFact<S> named, S subject, int part, LongFunction<T> decode) {
        FactTerm<S> term = new FactTerm<>(named);
        long least = term.low(subject, part);
        if (least == FactReader.NOT_APPLICABLE) {
            return new Fact.NotApplicable<>();
        }
        long most = term.high(subject, part, least);
        if (least == most) {
            return new Fact.Known<>(decode.apply(least));
        }
        return new Fact.Unknown<>(
                named.pointer(subject, part),
                least == FactReader.UNKNOWN ? Optional.empty() : Optional.of(decode.apply(least)),
                most == Long.MAX_VALUE ? Optional.empty() : Optional.of(decode.apply(most)));
    }
}
