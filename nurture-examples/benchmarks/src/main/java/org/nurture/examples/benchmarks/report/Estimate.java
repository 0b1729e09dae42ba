package org.nurture.examples.benchmarks.report;

import java.util.List;
import org.apache.commons.math3.distribution.TDistribution;

/**
 * What several runs say of one quantity. Everything is reckoned on logarithms, as a run is disturbed by a share of what it
 * takes: bounds are never negative, and a ratio is a difference.
 *
 * @param log the mean of the logarithms
 * @param variance of that mean; not a number after a single run, of which nobody can tell how far it is off
 * @param freedom the degrees of freedom of the variance
 */
record Estimate(double log, double variance, double freedom) {
    /** Of each run its mean, as what is measured within one JVM is all good or all bad luck together. */
    static Estimate of(List<Double> runs) {
        List<Double> logs = runs.stream().map(Math::log).toList();
        int many = logs.size();
        double mean = logs.stream().mapToDouble(Double::doubleValue).average().orElseThrow();
        double squares =
                logs.stream().mapToDouble(each -> (each - mean) * (each - mean)).sum();
        return new Estimate(mean, squares / (many - 1) / many, many - 1);
    }

    /** Of what is counted and not measured. */
    static Estimate exact(double value) {
        return new Estimate(Math.log(value), 0, Double.POSITIVE_INFINITY);
    }

    /** How much more this is than the other, by Welch: the two need not be equally steady. */
    Estimate over(Estimate other) {
        double sum = variance + other.variance;
        double welch = sum * sum / (variance * variance / freedom + other.variance * other.variance / other.freedom);
        return new Estimate(log - other.log, sum, welch);
    }

    Estimate times(double factor) {
        return new Estimate(log + Math.log(factor), variance, freedom);
    }

    double value() {
        return Math.exp(log);
    }

    double low() {
        return Math.exp(log - half());
    }

    double high() {
        return Math.exp(log + half());
    }

    /** Whether there is an interval at all. */
    boolean bounded() {
        return !Double.isNaN(variance);
    }

    /** Half of the interval of confidence of 95 %; without end after a single run. */
    private double half() {
        if (variance == 0) {
            return 0;
        }
        return bounded()
                ? Math.sqrt(variance) * new TDistribution(freedom).inverseCumulativeProbability(0.975)
                : Double.POSITIVE_INFINITY;
    }
}
