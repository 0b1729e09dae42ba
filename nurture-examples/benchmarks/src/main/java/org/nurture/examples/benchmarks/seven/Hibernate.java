package org.nurture.examples.benchmarks.seven;

import jakarta.validation.Validation;
import jakarta.validation.Validator;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

/** Hibernate Validator on the annotations of the form. */
public final class Hibernate implements Judge {
    private final Validator validator;

    /**
     * Makes the validator.
     *
     * @param failFast whether it ends with the first fault
     */
    public Hibernate(boolean failFast) {
        validator = Validation.byProvider(HibernateValidator.class)
                .configure()
                .messageInterpolator(new ParameterMessageInterpolator())
                .failFast(failFast)
                .buildValidatorFactory()
                .getValidator();
    }

    /** {@return the same where every value must be there} */
    public static Judge demanding() {
        Validator validator = new Hibernate(false).validator;
        return form -> validator.validate(RequiredForm.of(form)).isEmpty();
    }

    @Override
    public boolean passes(Form form) {
        return validator.validate(form).isEmpty();
    }
}
