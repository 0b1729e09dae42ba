package org.nurture.rule;

/** Whether a choice is among those given. */
final class Chosen<S> extends ChoiceAtom<S> {
    private final boolean among;

    Chosen(FactTerm<S> left, boolean among, Choices choices) {
        super(left, among ? Relation.ONE_OF : Relation.NONE_OF, choices, value -> choices.has(value) == among);
        this.among = among;
    }

    @Override
    public Condition<S> not() {
        return new Chosen<>(left, !among, choices());
    }

    @Override
    Condition<S> bind(ResolvedPolicy policy) {
        return new Chosen<>(left, among, choices().bind(policy));
    }
}
