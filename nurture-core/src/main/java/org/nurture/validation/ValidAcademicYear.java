package org.nurture.validation;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.nurture.time.AcademicYear;

/**
 * The text is a school year, as {@link AcademicYear} reads it. Absent text ({@code null}) passes, blank text does not.
 */
@Documented
@Constraint(validatedBy = ValidAcademicYear.Checker.class)
@Repeatable(ValidAcademicYear.List.class)
@Retention(RetentionPolicy.RUNTIME)
@Target({
    ElementType.METHOD,
    ElementType.FIELD,
    ElementType.ANNOTATION_TYPE,
    ElementType.CONSTRUCTOR,
    ElementType.PARAMETER,
    ElementType.TYPE_USE
})
public @interface ValidAcademicYear {
    /**
     * The text or the key of the message.
     *
     * @return by default a key of this library, whose text says what to type
     */
    String message() default "{org.nurture.validation.ValidAcademicYear.message}";

    /**
     * The groups in which the constraint is checked.
     *
     * @return none by default, which is the default group
     */
    Class<?>[] groups() default {};

    /**
     * What the host attaches to the constraint.
     *
     * @return nothing by default
     */
    Class<? extends Payload>[] payload() default {};

    /** Several of these constraints on one element. */
    @Documented
    @Retention(RetentionPolicy.RUNTIME)
    @Target({
        ElementType.METHOD,
        ElementType.FIELD,
        ElementType.ANNOTATION_TYPE,
        ElementType.CONSTRUCTOR,
        ElementType.PARAMETER,
        ElementType.TYPE_USE
    })
    @interface List {
        /**
         * The constraints.
         *
         * @return at least one
         */
        ValidAcademicYear[] value();
    }

    /** Checks the text for a validator, which makes it; hosts never do. */
    final class Checker extends ReadableText<ValidAcademicYear> {
        /** Made by the validator. */
        public Checker() {
            super(AcademicYear::of, "range");
        }
    }
}
