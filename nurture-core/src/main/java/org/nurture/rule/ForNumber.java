package org.nurture.rule;

/** A demand on at least so many parts, or on fewer than so many. */
final class ForNumber<S> extends OverParts<S> {
    private final int number;
    private final boolean atLeast;

    ForNumber(int number, boolean atLeast, Parts<S> parts, Condition<S> demand) {
        super(parts, demand, new Askings.OfNumber<>(parts.counter(), number, atLeast, demand.asking()));
        this.number = number;
        this.atLeast = atLeast;
    }

    static Outcome settle(int number, boolean atLeast, int holds, int open) {
        Outcome enough = holds >= number ? Outcome.TRUE : holds + open < number ? Outcome.FALSE : Outcome.UNKNOWN;
        return atLeast ? enough : enough.not();
    }

    @Override
    public Condition<S> not() {
        return new ForNumber<>(number, !atLeast, parts(), demand());
    }

    @Override
    Condition<S> bind(ResolvedPolicy policy) {
        return new ForNumber<>(number, atLeast, parts(), demand().bind(policy));
    }

    @Override
    Outcome explaining(Outcome outcome) {
        return atLeast ? outcome : outcome.not();
    }

    @Override
    Ground ground(Ground[] each) {
        return new Ground.Counted(number, atLeast, each);
    }

    @Override
    String words() {
        return Words.forParts(atLeast ? "at-least" : "fewer", number, parts().name(), Words.grouped(demand()));
    }
}
