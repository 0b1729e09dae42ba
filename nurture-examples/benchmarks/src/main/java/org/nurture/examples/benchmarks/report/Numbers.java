package org.nurture.examples.benchmarks.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the harness and the drivers left, by name. */
final class Numbers {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    /**
     * A benchmark's number.
     *
     * @param value the score
     * @param error half of the interval of confidence of 99.9 %; not a number if there were too few runs
     * @param unit the unit
     * @param bytes allocated per operation; not a number if that was not counted
     */
    record Score(double value, double error, String unit, double bytes) {
        /** How long one operation takes, in nanoseconds. */
        double nanos() {
            return switch (unit) {
                case "ops/ms" -> 1e6 / value;
                case "ops/s" -> 1e9 / value;
                case "ns/op" -> value;
                case "us/op" -> value * 1e3;
                case "ms/op" -> value * 1e6;
                default -> throw new IllegalStateException("another unit");
            };
        }

        double relativeError() {
            return Double.isNaN(error) ? Double.NaN : error / value;
        }
    }

    private final Map<String, Score> scores = new TreeMap<>();
    private final Map<String, Integer> settings = new TreeMap<>();
    private final JsonNode other;

    private Numbers(JsonNode other) {
        this.other = other;
    }

    static Numbers read(Path folder) throws IOException {
        Numbers numbers = new Numbers(JSON.readTree(Files.readAllBytes(folder.resolve("other.json"))));
        List<Path> files;
        try (Stream<Path> all = Files.list(folder)) {
            files = all.filter(file -> file.toString().endsWith(".json") && !file.endsWith("other.json"))
                    .toList();
        }
        for (Path file : files) {
            for (JsonNode each : JSON.readTree(Files.readAllBytes(file))) {
                numbers.take(each);
            }
        }
        return numbers;
    }

    private void take(JsonNode each) {
        String name = each.get("benchmark").asString();
        String method = name.substring(name.lastIndexOf('.') + 1);
        String type = name.substring(0, name.length() - method.length() - 1);
        StringBuilder key = new StringBuilder(type.substring(type.lastIndexOf('.') + 1) + "." + method);
        for (JsonNode param : each.path("params")) {
            key.append(' ').append(param.asString());
        }
        settings.merge(
                each.get("forks").asInt() + " forks, each with "
                        + each.get("warmupIterations").asInt() + " iterations of "
                        + each.get("warmupTime").asString() + " to warm up and "
                        + each.get("measurementIterations").asInt() + " of "
                        + each.get("measurementTime").asString(),
                1,
                Integer::sum);
        JsonNode score = each.get("primaryMetric");
        JsonNode bytes = null;
        for (String metric : List.of("gc.alloc.rate.norm", "\u00b7gc.alloc.rate.norm")) {
            bytes = each.path("secondaryMetrics").has(metric)
                    ? each.path("secondaryMetrics").get(metric)
                    : bytes;
        }
        scores.put(
                key.toString(),
                new Score(
                        score.get("score").asDouble(),
                        number(score.get("scoreError")),
                        score.get("scoreUnit").asString(),
                        bytes == null ? Double.NaN : number(bytes.get("score"))));
    }

    private static double number(JsonNode node) {
        return node.isNumber() ? node.asDouble() : Double.NaN;
    }

    Map<String, Score> scores() {
        return scores;
    }

    Optional<Score> score(String key) {
        return Optional.ofNullable(scores.get(key));
    }

    /** How the harness was set, and for how many benchmarks. */
    Map<String, Integer> settings() {
        return settings;
    }

    JsonNode other() {
        return other;
    }
}
