package org.nurture.examples.benchmarks.seven;

import am.ik.yavi.builder.ValidatorBuilder;
import am.ik.yavi.core.Constraint;
import am.ik.yavi.core.Validator;

/** YAVI, whose constraints are written in its own words. */
public final class Yavi implements Judge {
    private final Validator<Form> validator;

    private Yavi(Validator<Form> validator) {
        this.validator = validator;
    }

    /**
     * Makes the validator.
     *
     * @param failFast whether it ends with the first fault
     */
    public Yavi(boolean failFast) {
        this(validator(false).failFast(failFast));
    }

    /** {@return the same where every value must be there} */
    public static Judge demanding() {
        return new Yavi(validator(true));
    }

    private static Validator<Form> validator(boolean demanding) {
        return ValidatorBuilder.<Form>of()
                .constraint(
                        Form::getChildren,
                        "children",
                        c -> there(c, demanding).greaterThanOrEqual(6).lessThanOrEqual(12))
                .constraint(Form::getAdults, "adults", c -> there(c, demanding).greaterThanOrEqual(2))
                .constraint(
                        Form::getTrained, "trained", c -> there(c, demanding).greaterThanOrEqual(2))
                .constraint(
                        Form::getCertificated,
                        "certificated",
                        c -> there(c, demanding).greaterThanOrEqual(1))
                .constraint(Form::getAgreed, "agreed", c -> there(c, demanding).isTrue())
                .constraint(
                        Form::getInOrder, "inOrder", c -> there(c, demanding).isTrue())
                .constraint(
                        Form::getLargestShare,
                        "largestShare",
                        c -> there(c, demanding).lessThanOrEqual(60))
                .build();
    }

    private static <V, C extends Constraint<Form, V, C>> C there(C constraint, boolean demanding) {
        return demanding ? constraint.notNull() : constraint;
    }

    @Override
    public boolean passes(Form form) {
        return validator.validate(form).isValid();
    }
}
