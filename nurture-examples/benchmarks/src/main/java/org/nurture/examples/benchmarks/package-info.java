/** Measures what the library promises, side by side with what a user would otherwise write. */
@NullMarked
package org.nurture.examples.benchmarks;

import org.jspecify.annotations.NullMarked;
