package org.nurture.validation;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The value is what a book of rules requires under a policy, on the day that the validator's {@code ClockProvider} has.
 *
 * <p>It stands on a class whose objects are judged, or on a member that holds such an object. What can be judged are the
 * subjects of the books themselves, nurture groups and networks, and a host's own class that is {@link Judged}. Each
 * violated rule is a violation of its own: its property path leads to the fact, and its message names the rule, the policy
 * and the source. {@code null} passes.
 *
 * <p>Only required rules are reported. What is open is reported too, unless {@link #undetermined()} says otherwise; a
 * decision that no rule took part in is open. The result is advice like every decision: a host that refuses a form by it
 * decides that itself.
 */
@Documented
@Constraint(validatedBy = SatisfiesChecker.class)
@Retention(RetentionPolicy.RUNTIME)
@Repeatable(Satisfies.List.class)
@Target({
    ElementType.TYPE,
    ElementType.METHOD,
    ElementType.FIELD,
    ElementType.ANNOTATION_TYPE,
    ElementType.PARAMETER,
    ElementType.TYPE_USE
})
public @interface Satisfies {
    /**
     * Names the book.
     *
     * @return the id of a book of {@link org.nurture.network.NurtureRules#CATALOGUE}, such as {@code group.well-formed}
     */
    String book();

    /**
     * Names the policy.
     *
     * @return the ids of presets, the nearest first; none where the book needs no policy
     */
    String[] policy() default {};

    /**
     * Says what happens where too little is known.
     *
     * @return by default it is reported
     */
    Undetermined undetermined() default Undetermined.REPORT;

    /**
     * The key of the text that says so.
     *
     * @return by default the library's own, which is one for a violated and one for an open rule
     */
    String message() default "{org.nurture.validation.Satisfies.message}";

    /**
     * The validation groups that the constraint belongs to.
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
        ElementType.TYPE,
        ElementType.METHOD,
        ElementType.FIELD,
        ElementType.ANNOTATION_TYPE,
        ElementType.PARAMETER,
        ElementType.TYPE_USE
    })
    @interface List {
        /**
         * The constraints.
         *
         * @return at least one
         */
        Satisfies[] value();
    }
}
