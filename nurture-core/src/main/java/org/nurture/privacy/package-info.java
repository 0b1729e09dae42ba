/**
 * What keeps a child from being given away.
 *
 * <p>So far: {@link org.nurture.privacy.Narrative}, the only type in which records of children hold free text. It does
 * not show itself in logs, exceptions or {@code toString}.
 *
 * <pre>{@code
 * Narrative note = Narrative.of("settles when shown the plan of the morning");
 * System.out.println("noted " + note);      // noted Narrative[***]
 * }</pre>
 */
@NullMarked
package org.nurture.privacy;

import org.jspecify.annotations.NullMarked;
