package org.nurture.examples.benchmarks.seven;

import io.avaje.validation.ImportValidPojo;
import io.avaje.validation.Validator;

/** Avaje's validator, made at compile time from the annotations of the form. */
@ImportValidPojo(Form.class)
public final class Avaje implements Judge {
    private final Validator validator = Validator.builder().build();

    @Override
    public boolean passes(Form form) {
        return validator.check(form).isEmpty();
    }
}
