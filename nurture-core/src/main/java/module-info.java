/**
 * Types and rules for school nurture groups: small, short-term groups for children with social, emotional and behavioural
 * difficulties.
 *
 * <p>Packages stand on floors, and each imports only from those below its own. From the ground up:
 *
 * <ul>
 *   <li>{@link org.nurture.problem} and {@link org.nurture.time}: what is wrong and where; days, terms and half-days
 *   <li>{@link org.nurture.coding} and {@link org.nurture.identity}: codes with their sets; identifiers with their checks
 *   <li>{@link org.nurture.rule} and {@link org.nurture.privacy}: rules that explain themselves, under dated and cited
 *       policies; free text that does not show itself
 *   <li>{@link org.nurture.schooling}, {@link org.nurture.principle} and {@link org.nurture.behaviour}
 *   <li>{@link org.nurture.assessment}, {@link org.nurture.training} and {@link org.nurture.knowledge}
 *   <li>{@link org.nurture.group}: groups, and what guidance says of them
 *   <li>{@link org.nurture.referral} and {@link org.nurture.accreditation}
 *   <li>{@link org.nurture.network}: all of it together, as services exchange it; begin here
 *   <li>{@link org.nurture.validation}: constraints for a host's own forms, on texts and by rules
 * </ul>
 *
 * <p>Every value is immutable and safe for use by several threads; builders are not. Nothing takes or returns null:
 * what may be absent is {@link java.util.Optional} or an empty collection. Nothing asks the clock. What cannot be true is
 * refused by one exception type, {@link org.nurture.problem.RefusedInputException}; what is only against guidance can be
 * held. An entity is made by its builder, which has one method for each accessor, named without its {@code get}.
 */
module org.nurture.core {
    requires transitive jakarta.validation;
    requires static org.jspecify;
    requires static org.immutables.value.annotations;

    exports org.nurture.problem;
    exports org.nurture.time;
    exports org.nurture.coding;
    exports org.nurture.identity;
    exports org.nurture.rule;
    exports org.nurture.privacy;
    exports org.nurture.schooling;
    exports org.nurture.principle;
    exports org.nurture.behaviour;
    exports org.nurture.assessment;
    exports org.nurture.training;
    exports org.nurture.knowledge;
    exports org.nurture.group;
    exports org.nurture.referral;
    exports org.nurture.accreditation;
    exports org.nurture.network;
    exports org.nurture.validation;

    uses org.nurture.validation.HostRules;
}
