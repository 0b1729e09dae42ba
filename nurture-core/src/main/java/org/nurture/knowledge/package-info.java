/** Publications, research and the exchange of practice. */
@NullMarked
package org.nurture.knowledge;

import org.jspecify.annotations.NullMarked;
