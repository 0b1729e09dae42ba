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
 * <p>It stands on a class whose objects are judged, or on a member that holds such an object. {@code null} passes. What can
 * be judged is:
 *
 * <ul>
 *   <li>an object of the very type that the book judges ({@link org.nurture.rule.RuleBook#subject()}), such as a
 *       {@link org.nurture.group.GroupOnDay}, which knows its own day
 *   <li>a {@link org.nurture.group.NurtureGroup}, by itself on the day: what only the network around it knows, such as how
 *       its adults are trained, the year groups of its children and the terms of the calendar, is not known, and the rules
 *       that need it are open
 *   <li>a {@link org.nurture.network.Network}, as a whole on the day
 *   <li>a host's own class that is {@link Judged}, which says itself what the rules are to look at, with as much around it
 *       as the host knows
 * </ul>
 *
 * <p>Each required rule that is violated is a violation of its own, and so is each that is open, unless
 * {@link #undetermined()} says otherwise. The property path leads to the fact. The message begins with the text of
 * {@link #message()} where the rule is violated and of {@link #openMessage()} where it is open; a program tells the two
 * apart by the beginning of {@code ConstraintViolation.getMessageTemplate()}, so a host that gives texts of its own gives
 * two. Then follow what the rule states with its weight and, in square brackets, its id; what was seen and what is wanted,
 * with the place; each value that the policy gave, with the layer that spoke, since when, and the source. The words of that
 * part are those of {@link org.nurture.rule.DecisionText}. Rules that are not required are not reported. Where no required
 * rule was asked at all that is one violation, with the text of {@code org.nurture.validation.Satisfies.silent}, unless
 * what is undetermined is ignored.
 *
 * <p>The policy is the layers named, each resting on what it is based on; it is resolved once for each day. Layers and books
 * are the library's own and those that a {@link HostRules} of the class path or module path gives. A book or layer that
 * there is not, a layer that is wrong by {@link org.nurture.rule.Catalogue#problems}, two layers of one id and a cycle are
 * the programmer's to mend: the validator throws {@link jakarta.validation.ValidationException}, whose message or cause says
 * which. The result is advice like every decision: a host that refuses a form by it decides that itself.
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
     * @return the id of a book of {@link org.nurture.network.NurtureRules#CATALOGUE}, such as {@code group.well-formed}, or
     *     of a {@link HostRules}
     */
    String book();

    /**
     * Names the policy.
     *
     * @return the ids of presets and of a host's own layers, the nearest first, each followed by what it is based on; none
     *     where the book needs no policy
     */
    String[] policy() default {};

    /**
     * Says what happens where too little is known.
     *
     * @return by default it is reported
     */
    Undetermined undetermined() default Undetermined.REPORT;

    /**
     * The text, or the key of it, that begins the message of a violated rule.
     *
     * @return by default the library's own
     */
    String message() default "{org.nurture.validation.Satisfies.message}";

    /**
     * The text, or the key of it, that begins the message of a rule that is open for want of facts.
     *
     * @return by default the library's own
     */
    String openMessage() default "{org.nurture.validation.Satisfies.open}";

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
