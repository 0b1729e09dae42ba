package org.nurture.examples.benchmarks.report;

/** Whether a target is met. One rule for all: it counts on which side of the target the whole interval lies. */
enum Met {
    YES("yes"),
    NO("**no**"),
    UNDECIDED("undecided");

    private final String text;

    Met(String text) {
        this.text = text;
    }

    static Met atMost(double target, double low, double high) {
        return high <= target ? YES : low > target ? NO : UNDECIDED;
    }

    static Met atLeast(double target, double low, double high) {
        return low >= target ? YES : high < target ? NO : UNDECIDED;
    }

    @Override
    public String toString() {
        return text;
    }
}
