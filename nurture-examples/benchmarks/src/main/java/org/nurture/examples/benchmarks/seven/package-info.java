/** The same seven constraints on a small form, in this library and in what a user might otherwise pick. */
@NullMarked
package org.nurture.examples.benchmarks.seven;

import org.jspecify.annotations.NullMarked;
