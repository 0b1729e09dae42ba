package org.nurture.validation;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.lang.annotation.Annotation;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.nurture.problem.RefusedInputException;

/** The one way in which all constraints of this package check a text: by reading it as its type does. */
abstract class ReadableText<A extends Annotation> implements ConstraintValidator<A, CharSequence> {
    private final Consumer<String> reader;
    private final Set<String> toldApart;
    private String keys = "";

    /** The faults told apart are the last parts of problem codes; each has a message of its own. */
    ReadableText(Consumer<String> reader, String... toldApart) {
        this.reader = reader;
        this.toldApart = Set.of(toldApart);
    }

    @Override
    public void initialize(A constraint) {
        keys = constraint.annotationType().getName();
    }

    @Override
    public boolean isValid(@Nullable CharSequence value, ConstraintValidatorContext context) {
        if (value == null) {
            return true;
        }
        try {
            reader.accept(value.toString());
            return true;
        } catch (RefusedInputException refused) {
            explain(refused.getCode(), context);
            return false;
        }
    }

    /** A message that the host chose for the constraint stands whatever the fault. */
    private void explain(String code, ConstraintValidatorContext context) {
        String fault = code.substring(code.indexOf('.') + 1);
        if (toldApart.contains(fault)
                && context.getDefaultConstraintMessageTemplate().equals(key("message"))) {
            context.disableDefaultConstraintViolation();
            context.buildConstraintViolationWithTemplate(key(fault)).addConstraintViolation();
        }
    }

    private String key(String last) {
        return "{" + keys + "." + last + "}";
    }
}
