package org.nurture.rule;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.LongFunction;
import org.jspecify.annotations.Nullable;

/** A fact in a comparison. */
final class FactTerm<S> extends Term<S> {
    private final NamedFact<S> fact;
    private final FactReader<S> low;
    private final @Nullable FactReader<S> high;

    FactTerm(NamedFact<S> fact) {
        this.fact = fact;
        this.low = fact.spec().low();
        this.high = fact.spec().high();
    }

    NamedFact<S> fact() {
        return fact;
    }

    /** Reads the lower bound, without the way through the term. */
    FactReader<S> lowReader() {
        return low;
    }

    @Override
    long low(S subject, int part) {
        return low.read(subject, part);
    }

    @Override
    long high(S subject, int part, long least) {
        if (high == null) {
            return least == FactReader.UNKNOWN ? Long.MAX_VALUE : least;
        }
        long most = high.read(subject, part);
        return most == FactReader.UNKNOWN ? Long.MAX_VALUE : most;
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
