/** Days, spans, terms and half-days as schools count them. */
@NullMarked
package org.nurture.time;

import org.jspecify.annotations.NullMarked;
