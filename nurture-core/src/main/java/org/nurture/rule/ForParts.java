package org.nurture.rule;

import org.jspecify.annotations.Nullable;

/** A demand on every part, or on one of them. */
final class ForParts<S> extends OverParts<S> {
    private final boolean every;
    private final @Nullable CompareConstant<S> single;

    ForParts(Parts<S> parts, boolean every, Condition<S> demand) {
        super(parts, demand);
        this.every = every;
        this.single = demand instanceof CompareConstant<S> one ? one : null;
    }

    @Override
    Outcome eval(S subject, int outer) {
        int count = parts().count(subject);
        if (count == Parts.UNKNOWN) {
            return Outcome.UNKNOWN;
        }
        CompareConstant<S> one = single;
        if (one != null) {
            return one.over(subject, count, every);
        }
        Condition<S> demand = demand();
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
    Ground ground(Ground[] each) {
        return Ground.join(every, each);
    }

    @Override
    String words() {
        return Words.forParts(every ? "every" : "any", 0, parts().name(), Words.grouped(demand()));
    }
}
