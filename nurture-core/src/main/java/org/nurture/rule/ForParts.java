package org.nurture.rule;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A demand on every part, or on one of them. */
final class ForParts<S> extends Condition<S> {
    private final Parts<S> parts;
    private final boolean every;
    private final Condition<S> demand;

    ForParts(Parts<S> parts, boolean every, Condition<S> demand) {
        this.parts = parts;
        this.every = every;
        this.demand = demand;
    }

    @Override
    Outcome eval(S subject, int outer) {
        int count = parts.count(subject);
        if (count == Parts.UNKNOWN) {
            return Outcome.UNKNOWN;
        }
        Outcome settles = every ? Outcome.FALSE : Outcome.TRUE;
        boolean open = false;
        boolean other = false;
        for (int part = 0; part < count; part++) {
            Outcome next = demand.eval(subject, part);
            if (next == settles) {
                return settles;
            }
            open |= next == Outcome.UNKNOWN;
            other |= next != Outcome.NOT_APPLICABLE;
        }
        return open ? Outcome.UNKNOWN : other ? settles.not() : Outcome.NOT_APPLICABLE;
    }

    @Override
    public Condition<S> not() {
        return new ForParts<>(parts, !every, demand.not());
    }

    @Override
    Condition<S> bind(ResolvedPolicy policy) {
        return new ForParts<>(parts, every, demand.bind(policy));
    }

    @Override
    void visit(Consumer<NamedFact<S>> facts, Consumer<Parameter> parameters) {
        demand.visit(facts, parameters);
    }

    @Override
    void requireParts(@Nullable Parts<S> within) {
        if (within != null) {
            throw new IllegalArgumentException("a demand on parts stands within a demand on parts");
        }
        demand.requireParts(parts);
    }

    @Override
    void trace(S subject, int outer, Outcome outcome, Trace<S> sink) {
        ForNumber.traceParts(parts, demand, subject, outcome, sink);
    }

    @Override
    Ground ground(Grounding<S> grounding, int outer) {
        Ground[] ground = ForNumber.groundParts(parts, demand, grounding);
        return ground == null ? grounding.partsUnknown(parts) : Ground.join(every, ground);
    }

    @Override
    String words() {
        return Words.forParts(every ? "every" : "any", 0, parts.name(), Words.grouped(demand));
    }
}
