/** Runs everything, and makes the page of results. */
@NullMarked
package org.nurture.examples.benchmarks.report;

import org.jspecify.annotations.NullMarked;
