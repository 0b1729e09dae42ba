/** The second reading: after a fault, the whole document once more, so that all of its problems are told at once. */
@NullMarked
package org.nurture.json.collect;

import org.jspecify.annotations.NullMarked;
