/**
 * Publications, research and the exchange of practice: what the field knows, and where it says so.
 *
 * <p>A {@link org.nurture.knowledge.ResearchStudy} keeps how a study was made beside what it found. {@link
 * org.nurture.knowledge.History} holds claims with their sources, because they disagree: some say that the first
 * groups began in 1969 and some 1970. An {@link org.nurture.knowledge.Exchange} is a question or an account of
 * practice from one school to the others.
 *
 * <pre>{@code
 * History.claims("first-groups")
 *         .forEach(claim -> System.out.println(claim.getWhen() + ": " + claim.getSource()));
 *
 * Exchange question = Exchange.builder()
 *         .id(ExchangeId.of("x-7"))
 *         .kind(ExchangeKind.QUESTION)
 *         .topic("Snack time in a shared unit")
 *         .addPrinciples(Principle.SAFE_BASE)
 *         .writtenOn(LocalDate.of(2026, 2, 3))
 *         .author(Role.NURTURE_TEACHER)
 *         .text(Narrative.of("how do others seat children from three schools?"))
 *         .build();
 * }</pre>
 */
@NullMarked
package org.nurture.knowledge;

import org.jspecify.annotations.NullMarked;
