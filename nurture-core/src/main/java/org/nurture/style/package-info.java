/** How the immutable types are generated; not exported. */
@NullMarked
package org.nurture.style;

import org.jspecify.annotations.NullMarked;
