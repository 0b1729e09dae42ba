package org.nurture.examples.benchmarks.seven;

import io.avaje.validation.ImportValidPojo;
import io.avaje.validation.Validator;

/**
 * Avaje's validator, made at compile time from the annotations of the form. It can end with the first fault too, but does so
 * by an exception, which costs more than all faults do.
 */
@ImportValidPojo({Form.class, RequiredForm.class})
public final class Avaje implements Judge {
    private final Validator validator = Validator.builder().build();

    /** {@return the same where every value must be there} */
    public static Judge demanding() {
        Validator validator = new Avaje().validator;
        return form -> validator.check(RequiredForm.of(form)).isEmpty();
    }

    @Override
    public boolean passes(Form form) {
        return validator.check(form).isEmpty();
    }
}
