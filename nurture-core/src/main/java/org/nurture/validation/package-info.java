/**
 * Jakarta constraints for the texts in a host's own form classes and records.
 *
 * <p>Each reads the text just as the type does that it is named after, so that what passes can be read afterwards: spaces
 * and letter case make no difference where they make none there. {@code null} passes, as is the custom; add
 * {@code @NotNull} where a value must be given. A blank text does not pass, so let the host turn empty fields into
 * {@code null}.
 *
 * <pre>{@code
 * record NewPupil(@NotNull @ValidPupilToken String token, @ValidUpn String upn, @ValidUrn String homeSchool) {}
 *
 * Set<ConstraintViolation<NewPupil>> violations = validator.validate(form);
 * if (violations.isEmpty()) {
 *     Optional<Upn> upn = Optional.ofNullable(form.upn()).flatMap(Upn::tryParse);
 * }
 * }</pre>
 *
 * <p>The messages say what to type and never quote what was typed. Their keys are the constraint's full name and
 * {@code .message}, or the fault where one is told apart, such as {@code .check-letter}. Hibernate Validator finds the
 * texts by itself; a host gives its own, in its own languages, under the same keys in its {@code ValidationMessages}, or
 * as the {@code message} of one use. Other validators do not look where the texts lie: there the host gives its own.
 *
 * <p>A host on the module path opens its forms to its validator. Hibernate Validator also wants the expression language
 * there, which no module requires: {@code --add-modules jakarta.el}.
 *
 * <p>{@link org.nurture.validation.Satisfies} runs a book of rules: guidance on the day of the validator's clock, each
 * violated rule with its source, and what is not known reported as such. A host's own layers, and books, are found by
 * {@link org.nurture.validation.HostRules}. A whole host:
 *
 * <pre>{@code
 * // Registered in META-INF/services/org.nurture.validation.HostRules, a file that holds the line: host.OurRules
 * class OurRules implements HostRules {
 *     public OurRules() {}
 *
 *     public Collection<PolicyLayer> layers() {
 *         return List.of(PolicyLayer.builder().id("our-authority").title("Our authority").basedOn("nurtureuk")
 *                 .addValues(ParameterValue.of(GroupParameters.SIZE_MAXIMUM, new GivenValue.Whole(10),
 *                         DateSpan.startingOn(LocalDate.of(2025, 9, 1)),
 *                         Citation.of("Policy for nurture provision", "Our authority", Reliability.PRIMARY)))
 *                 .build());
 *     }
 * }
 *
 * final @Satisfies(book = "group.well-formed", policy = "our-authority", openMessage = "Not known yet:")
 * class GroupForm implements Judged<GroupOnDay> {
 *     NurtureGroup group;
 *
 *     public GroupOnDay on(LocalDate day) {
 *         return GroupOnDay.of(group, day);
 *     }
 * }
 *
 * GroupForm filled = new GroupForm();
 * for (ConstraintViolation<GroupForm> violation : validator.validate(filled)) {
 *     boolean open = violation.getMessageTemplate().startsWith("Not known yet:");
 *     System.out.println((open ? "open " : "wrong ") + violation.getPropertyPath() + ": " + violation.getMessage());
 * }
 * }</pre>
 *
 * <p>A violation holds the refused value, which may identify a child: do not write it to logs.
 */
@NullMarked
package org.nurture.validation;

import org.jspecify.annotations.NullMarked;
