/**
 * The mechanism of rules that explain themselves; no word of the field is in it.
 *
 * <p>A {@link org.nurture.rule.RuleBook} holds rules about one kind of subject. A rule is a value: it states something,
 * says when it applies, and requires a {@link org.nurture.rule.Condition}, an expression over named facts and parameters.
 * Facts are read from the subject and may be unknown, in whole or within bounds; nothing unknown is ever taken for a pass.
 * The values of {@link org.nurture.rule.Parameter}s are not in the rule but in the layers of a
 * {@link org.nurture.rule.Policy}: dated, cited, and laid over each other, the nearer before the farther.
 *
 * <p>Put a book under a policy of a day once, and ask as often as you like: the
 * {@link org.nurture.rule.PreparedBook#verdict verdict} alone, or the {@link org.nurture.rule.PreparedBook#decide decision}
 * with a finding for every rule, or which {@link org.nurture.rule.PreparedBook#missing missing facts} would settle it, or
 * which {@link org.nurture.rule.PreparedBook#changes changes} would make it come out well. All of them come from the same
 * expression, so they cannot disagree.
 *
 * <p>A decision is advice. {@link org.nurture.rule.Truth} is three-valued, and whatever a rule cannot tell it says it
 * cannot tell.
 *
 * <pre>{@code
 * record Room(OptionalInt chairs) {}
 *
 * Parameter most = Parameter.whole("room.chairs-maximum", "the most chairs", "chairs", 0, 100);
 * WholeFact<Room> chairs = WholeFact.of(
 *         "chairs", "the number of chairs", "chairs",
 *         (room, part) -> room.chairs().isPresent() ? room.chairs().getAsInt() : FactReader.UNKNOWN,
 *         (room, part) -> Pointer.of("/chairs"));
 * RuleBook<Room> book = RuleBook.write("room.fit", "the room is fit", Room.class, rules -> rules
 *         .rule("room.not-too-many-chairs", rule -> rule
 *                 .states("There are no more chairs than the policy allows")
 *                 .requires(chairs.atMost(most))));
 *
 * PolicyLayer ours = PolicyLayer.builder().id("ours").title("Our rooms")
 *         .addValues(ParameterValue.of(most, new GivenValue.Whole(12), DateSpan.startingOn(LocalDate.of(2025, 9, 1)),
 *                 Citation.of("Minutes of the governors", "Our school", Reliability.PRIMARY)))
 *         .build();
 * PreparedBook<Room> prepared = book.under(Policy.of(ours).on(LocalDate.of(2026, 6, 30)));
 * prepared.verdict(new Room(OptionalInt.of(9)));        // MET
 * prepared.verdict(new Room(OptionalInt.empty()));      // UNDETERMINED
 * prepared.missing(new Room(OptionalInt.empty()));      // the number of chairs
 * DecisionText.of(prepared.decide(new Room(OptionalInt.of(13))), book).forEach(System.out::println);
 * }</pre>
 */
@NullMarked
package org.nurture.rule;

import org.jspecify.annotations.NullMarked;
