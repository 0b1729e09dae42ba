package org.nurture.examples.benchmarks.start;

import jakarta.validation.Validation;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.nurture.examples.benchmarks.seven.Form;

/** One form validated by Hibernate Validator. */
public final class FirstHibernate {
    private FirstHibernate() {}

    /**
     * Validates.
     *
     * @param args none
     */
    public static void main(String[] args) {
        System.out.println(Validation.byProvider(HibernateValidator.class)
                .configure()
                .messageInterpolator(new ParameterMessageInterpolator())
                .buildValidatorFactory()
                .getValidator()
                .validate(Form.valid())
                .isEmpty());
    }
}
