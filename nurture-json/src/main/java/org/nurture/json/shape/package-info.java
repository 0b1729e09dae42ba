/**
 * What the JSON of each core type looks like, worked out from the type by rule: no type has code of its own here. Knows
 * nothing of Jackson, so that every reader and writer can be made from it.
 */
@NullMarked
package org.nurture.json.shape;

import org.jspecify.annotations.NullMarked;
