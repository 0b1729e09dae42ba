package org.nurture.rule;

/** A demand on every part, or on one of them. */
final class ForParts<S> extends OverParts<S> {
    private final boolean every;

    ForParts(Parts<S> parts, boolean every, Condition<S> demand) {
        super(parts, demand, new Askings.OfParts<>(parts.counter(), every, demand.asking()));
        this.every = every;
    }

    @Override
    public Condition<S> not() {
        return new ForParts<>(parts(), !every, demand().not());
    }

    @Override
    Condition<S> bind(ResolvedPolicy policy) {
        return new ForParts<>(parts(), every, demand().bind(policy));
    }

    @Override
    Outcome explaining(Outcome outcome) {
        return outcome;
    }

    @Override
    void trace(S subject, int outer, Outcome outcome, Trace<S> sink) {
        if (every && outcome == Outcome.TRUE) {
            traceHolding(subject, outer, outer + 1, sink);
        } else {
            super.trace(subject, outer, outcome, sink);
        }
    }

    @Override
    Outcome traceHolding(S subject, int first, int end, Trace<S> sink) {
        if (!every) {
            return super.traceHolding(subject, first, end, sink);
        }
        int count = parts().count(subject);
        if (count == Parts.UNKNOWN) {
            return Outcome.FALSE;
        }
        sink.within(parts());
        Outcome outcome = demand().traceHolding(subject, 0, count, sink);
        sink.within(null);
        return outcome;
    }

    @Override
    Ground ground(Ground[] each) {
        return Ground.join(every, each);
    }

    @Override
    String words() {
        return Words.forParts(every ? "every" : "any", 0, parts().name(), Words.grouped(demand()));
    }
}
