package org.nurture.examples.benchmarks.report;

import java.util.Locale;

/** Numbers for people: as many digits as they can bear, with the bounds between which they lie. */
final class Text {
    private static final String[] UNITS = {" ns", " µs", " ms", " s"};

    private Text() {}

    /** A number, its unit, and its bounds if it has any. */
    static String of(Estimate estimate, String unit) {
        String value = number(estimate.value()) + unit;
        return !estimate.bounded() || estimate.variance() == 0
                ? value
                : value + " (" + number(estimate.low()) + " to " + number(estimate.high()) + ")";
    }

    static String ratio(Estimate estimate) {
        return of(estimate, " ×");
    }

    /** In the unit that fits. */
    static String time(Estimate nanos) {
        int unit = 0;
        while (unit < UNITS.length - 1 && nanos.value() >= Math.pow(1000, unit + 1)) {
            unit++;
        }
        return of(nanos.times(Math.pow(1000, -unit)), UNITS[unit]);
    }

    /** A power of ten of nanoseconds, in the unit that fits. */
    static String nanos(int power) {
        int unit = Math.max(0, Math.min(UNITS.length - 1, power / 3));
        return plain(Math.pow(10, power - 3.0 * unit)) + UNITS[unit];
    }

    static String bytes(double bytes) {
        return Double.isNaN(bytes) ? "" : format("%,d B", Math.round(bytes));
    }

    static String kilobytes(double bytes) {
        return format("%,.0f kB", bytes / 1000);
    }

    static String number(double value) {
        double size = Math.abs(value);
        return format(
                size >= 1000
                        ? "%,.0f"
                        : size >= 100
                                ? "%.0f"
                                : size >= 10
                                        ? "%.1f"
                                        : size >= 0.1 || size == 0 ? "%.2f" : size >= 0.01 ? "%.3f" : "%.4f",
                value);
    }

    /** A target, with no digits that nobody has set. */
    static String plain(double number) {
        return number == Math.rint(number) ? format("%,d", Math.round(number)) : Double.toString(number);
    }

    /** The name of a method in words. */
    static String words(String name) {
        return name.replaceAll("([a-z])([A-Z0-9])", "$1 $2").toLowerCase(Locale.ROOT);
    }

    static String format(String form, Object... values) {
        return String.format(Locale.ROOT, form, values);
    }
}
