/**
 * The six principles of nurture, how they are worded, and how a group shows that it lives them.
 *
 * <p>A {@link org.nurture.principle.Principle} is a stable id; its wording belongs to whoever words it. The principles
 * are commonly traced to Eva Holmes; our wordings come from the page that this library was built from, from Lucas,
 * Insley and Buckland, and from Scottish authorities and schools.
 *
 * <pre>{@code
 * PrincipleWordings.ofNetwork(Principle.SAFE_BASE).wording();   // The nurture room offers a safe base
 *
 * PrincipleEvidence seen = PrincipleEvidence.builder()
 *         .principle(Principle.TRANSITION)
 *         .kind(EvidenceKind.ROUTINE)
 *         .seenOn(LocalDate.of(2026, 3, 2))
 *         .seenBy(Role.SENCO)
 *         .description(Narrative.of("children go back to their base class together after lunch"))
 *         .build();
 * }</pre>
 */
@NullMarked
package org.nurture.principle;

import org.jspecify.annotations.NullMarked;
