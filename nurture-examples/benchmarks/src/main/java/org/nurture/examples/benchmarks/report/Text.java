package org.nurture.examples.benchmarks.report;

import java.util.Locale;

/** Numbers for people: as many digits as they can bear, with the bounds between which they lie. */
final class Text {
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
        double value = nanos.value();
        double unit = value >= 1e9 ? 1e9 : value >= 1e6 ? 1e6 : value >= 1e3 ? 1e3 : 1;
        return of(nanos.times(1 / unit), unit == 1e9 ? " s" : unit == 1e6 ? " ms" : unit == 1e3 ? " µs" : " ns");
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
