package org.nurture.examples.benchmarks.report;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.nurture.examples.benchmarks.report.Numbers.Score;

/**
 * How the cost of one method grows with its size.
 *
 * @param small the smaller
 * @param smallSize its size
 * @param large the larger
 * @param largeSize its size
 */
record Growth(Score small, double smallSize, Score large, double largeSize) {
    static List<Growth> all(Numbers numbers) {
        return numbers.scores().stream()
                .map(score -> score.type() + "." + score.method())
                .distinct()
                .flatMap(method -> of(numbers, method).stream())
                .toList();
    }

    /** {@return from the least size to the largest, if there are two} */
    static Optional<Growth> of(Numbers numbers, String method) {
        List<Score> sizes = numbers.scores().stream()
                .filter(score -> method.equals(score.type() + "." + score.method()))
                .filter(score -> score.changed().keySet().stream().allMatch("size"::equals))
                .filter(score -> numbers.value(score, "size").isPresent())
                .sorted(Comparator.comparingDouble(score -> size(numbers, score)))
                .toList();
        if (sizes.size() < 2) {
            return Optional.empty();
        }
        Score small = sizes.get(0);
        Score large = sizes.get(sizes.size() - 1);
        return Optional.of(new Growth(small, size(numbers, small), large, size(numbers, large)));
    }

    private static double size(Numbers numbers, Score score) {
        return Double.parseDouble(numbers.value(score, "size").orElseThrow());
    }

    Estimate times() {
        return large.nanos().over(small.nanos());
    }

    double exponent() {
        return times().log() / Math.log(largeSize / smallSize);
    }

    double leastExponent() {
        return Math.log(times().low()) / Math.log(largeSize / smallSize);
    }

    double mostExponent() {
        return Math.log(times().high()) / Math.log(largeSize / smallSize);
    }

    String text() {
        String value = Text.format("%.2f", exponent());
        return times().bounded() ? value + Text.format(" (%.2f to %.2f)", leastExponent(), mostExponent()) : value;
    }
}
