package org.nurture.rule;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A demand on at least so many parts, or on fewer than so many. */
final class ForNumber<S> extends Condition<S> {
    private final int number;
    private final boolean atLeast;
    private final Parts<S> parts;
    private final Condition<S> demand;

    ForNumber(int number, boolean atLeast, Parts<S> parts, Condition<S> demand) {
        this.number = number;
        this.atLeast = atLeast;
        this.parts = parts;
        this.demand = demand;
    }

    @Override
    Outcome eval(S subject, int outer) {
        int count = parts.count(subject);
        if (count == Parts.UNKNOWN) {
            return Outcome.UNKNOWN;
        }
        int holds = 0;
        int open = 0;
        for (int part = 0; part < count; part++) {
            Outcome next = demand.eval(subject, part);
            holds += next == Outcome.TRUE ? 1 : 0;
            open += next == Outcome.UNKNOWN ? 1 : 0;
        }
        return settle(number, atLeast, holds, open);
    }

    static Outcome settle(int number, boolean atLeast, int holds, int open) {
        Outcome enough = holds >= number ? Outcome.TRUE : holds + open < number ? Outcome.FALSE : Outcome.UNKNOWN;
        return atLeast ? enough : enough.not();
    }

    @Override
    public Condition<S> not() {
        return new ForNumber<>(number, !atLeast, parts, demand);
    }

    @Override
    Condition<S> bind(ResolvedPolicy policy) {
        return new ForNumber<>(number, atLeast, parts, demand.bind(policy));
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
        traceParts(parts, demand, subject, atLeast ? outcome : outcome.not(), sink);
    }

    static <S> void traceParts(Parts<S> parts, Condition<S> demand, S subject, Outcome outcome, Trace<S> sink) {
        int count = parts.count(subject);
        if (count == Parts.UNKNOWN) {
            sink.addUnknownParts(parts);
            return;
        }
        for (int part = 0; part < count; part++) {
            if (demand.eval(subject, part) == outcome) {
                sink.within(parts);
                demand.trace(subject, part, outcome, sink);
            }
        }
        sink.within(null);
    }

    /** One for each part; null if the parts are not known. */
    static <S> Ground @Nullable [] groundParts(Parts<S> parts, Condition<S> demand, Grounding<S> grounding) {
        int count = grounding.count(parts);
        if (count == Parts.UNKNOWN) {
            return null;
        }
        Ground[] ground = new Ground[count];
        for (int part = 0; part < count; part++) {
            ground[part] = demand.ground(grounding, part);
        }
        return ground;
    }

    @Override
    Ground ground(Grounding<S> grounding, int outer) {
        Ground[] ground = groundParts(parts, demand, grounding);
        return ground == null ? grounding.partsUnknown(parts) : new Ground.Counted(number, atLeast, ground);
    }

    @Override
    String words() {
        return Words.forParts(atLeast ? "at-least" : "fewer", number, parts.name(), Words.grouped(demand));
    }
}
