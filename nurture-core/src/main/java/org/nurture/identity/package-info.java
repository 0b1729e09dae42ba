/** Who and what a record is about, by identifiers that can be checked. */
@NullMarked
package org.nurture.identity;

import org.jspecify.annotations.NullMarked;
