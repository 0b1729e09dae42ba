package org.nurture.rule;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A demand on parts of the subject, however many of them it is made of. */
abstract class OverParts<S> extends Condition<S> {
    private final Parts<S> parts;
    private final Condition<S> demand;

    OverParts(Parts<S> parts, Condition<S> demand, Asking<S> asking) {
        super(asking);
        this.parts = parts;
        this.demand = demand;
    }

    final Parts<S> parts() {
        return parts;
    }

    final Condition<S> demand() {
        return demand;
    }

    /** What parts that came to the outcome have to be looked at to explain it. */
    abstract Outcome explaining(Outcome outcome);

    /** The same with one subject put in, of which the parts are known. */
    abstract Ground ground(Ground[] each);

    @Override
    final void visit(Consumer<NamedFact<S>> facts, Consumer<Parameter> parameters) {
        demand.visit(facts, parameters);
    }

    @Override
    final void requireParts(@Nullable Parts<S> within) {
        if (within != null) {
            throw new IllegalArgumentException("a demand on parts stands within a demand on parts");
        }
        demand.requireParts(parts);
    }

    @Override
    void trace(S subject, int outer, Outcome outcome, Trace<S> sink) {
        int count = parts.count(subject);
        if (count == Parts.UNKNOWN) {
            sink.addUnknownParts(parts);
            return;
        }
        sink.within(parts);
        Outcome wanted = explaining(outcome);
        for (int part = 0; part < count; part++) {
            if (demand.ask(subject, part) == wanted) {
                demand.trace(subject, part, wanted, sink);
            }
        }
        sink.within(null);
    }

    @Override
    final Ground ground(Grounding<S> grounding, int outer) {
        int count = grounding.count(parts);
        if (count == Parts.UNKNOWN) {
            return grounding.partsUnknown(parts);
        }
        Ground[] each = new Ground[count];
        for (int part = 0; part < count; part++) {
            each[part] = demand.ground(grounding, part);
        }
        return ground(each);
    }
}
