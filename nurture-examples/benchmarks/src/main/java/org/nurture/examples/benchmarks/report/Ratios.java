package org.nurture.examples.benchmarks.report;

import java.util.Locale;

/** Numbers for people: as many digits as they can bear, with their error. */
final class Ratios {
    private Ratios() {}

    static String text(double value, double error) {
        return Double.isNaN(error) ? text(value) : text(value) + " ± " + text(error);
    }

    static String text(double value) {
        double size = Math.abs(value);
        String form =
                size >= 1000 ? "%,.0f" : size >= 100 ? "%.0f" : size >= 10 ? "%.1f" : size >= 0.1 ? "%.2f" : "%.4f";
        return String.format(Locale.ROOT, form, value);
    }
}
