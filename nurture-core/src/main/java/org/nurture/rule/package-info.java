/**
 * The mechanism of rules that explain themselves; no word of the field is in it.
 *
 * <p>So far it holds what every stated fact carries: a {@link org.nurture.rule.Citation} that says where the fact comes
 * from and a {@link org.nurture.rule.Reliability} that says how it reached us. Rules, policies and decisions follow.
 *
 * <pre>{@code
 * Citation source = Citation.ofPage(
 *         "Frequently asked questions", "nurtureuk",
 *         "https://www.nurtureuk.org/what-we-do/introducing-nurtureuk/faq", Reliability.PRIMARY);
 * }</pre>
 */
@NullMarked
package org.nurture.rule;

import org.jspecify.annotations.NullMarked;
