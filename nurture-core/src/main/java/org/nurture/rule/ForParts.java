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
    boolean allAreSatisfied(Outcome outcome) {
        return every && outcome == Outcome.TRUE;
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
