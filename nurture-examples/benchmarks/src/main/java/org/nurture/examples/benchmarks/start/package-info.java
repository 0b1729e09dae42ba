/** Small programs that are started in a JVM of their own, to see how long the first answer takes. */
@NullMarked
package org.nurture.examples.benchmarks.start;

import org.jspecify.annotations.NullMarked;
