/**
 * Authorities, schools, groups, people and knowledge together: the document that services exchange.
 *
 * <p>A {@link org.nurture.network.Network} holds records that name each other by id. {@link
 * org.nurture.network.NetworkReview} finds what does not fit together, {@link org.nurture.network.ProvisionSummary}
 * counts provision and its growth, and {@link org.nurture.network.Milestone} tells the anniversaries of an authority's
 * provision.
 *
 * <pre>{@code
 * List<Problem> findings = NetworkReview.of(network, LocalDate.of(2026, 11, 24));
 *
 * ProvisionSummary summary = ProvisionSummary.of(
 *         network, AcademicYear.of("2023/24"), AcademicYear.of("2025/26"), MonthDay.of(9, 1));
 * summary.growth(Optional.of(KeyStage.KEY_STAGE_3), AcademicYear.of("2025/26"));
 * }</pre>
 */
@NullMarked
package org.nurture.network;

import org.jspecify.annotations.NullMarked;
