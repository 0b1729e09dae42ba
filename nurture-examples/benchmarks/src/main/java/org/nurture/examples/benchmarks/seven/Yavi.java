package org.nurture.examples.benchmarks.seven;

import am.ik.yavi.builder.ValidatorBuilder;
import am.ik.yavi.core.Validator;

/** YAVI, whose constraints are written in its own words. */
public final class Yavi implements Judge {
    private final Validator<Form> validator = ValidatorBuilder.<Form>of()
            .constraint(
                    Form::getChildren, "children", c -> c.greaterThanOrEqual(6).lessThanOrEqual(12))
            .constraint(Form::getAdults, "adults", c -> c.greaterThanOrEqual(2))
            .constraint(Form::getTrained, "trained", c -> c.greaterThanOrEqual(2))
            .constraint(Form::getCertificated, "certificated", c -> c.greaterThanOrEqual(1))
            .constraint(Form::getAgreed, "agreed", c -> c.isTrue())
            .constraint(Form::getInOrder, "inOrder", c -> c.isTrue())
            .constraint(Form::getLargestShare, "largestShare", c -> c.lessThanOrEqual(60))
            .build();

    @Override
    public boolean passes(Form form) {
        return validator.validate(form).isValid();
    }
}
