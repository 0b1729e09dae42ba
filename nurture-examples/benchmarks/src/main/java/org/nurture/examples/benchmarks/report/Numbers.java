package org.nurture.examples.benchmarks.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.openjdk.jmh.runner.options.TimeValue;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What one measurement left, by name. */
final class Numbers {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    /**
     * A benchmark's number.
     *
     * @param type its class
     * @param method its method
     * @param changed the parameters that have not their first value
     * @param runs how long one operation took in each JVM, in nanoseconds
     * @param bytes how much one operation allocates
     * @param ratios of a pair that ran alternately, how many times as fast ours was in each JVM; empty of anything else
     */
    record Score(
            String type,
            String method,
            SortedMap<String, String> changed,
            List<Double> runs,
            Bytes bytes,
            List<Double> ratios) {
        /** How long one operation takes. */
        Estimate nanos() {
            return Estimate.of(runs);
        }

        String key() {
            return Numbers.key(type, method, changed);
        }

        /** Where the two stand on the page: how fast this is, measured by the other; more is better. */
        Estimate asFastAs(Score other) {
            return key().equals(other.key()) ? Estimate.exact(1) : other.nanos().over(nanos());
        }

        /** The same of contenders that ran in turns: of each turn the ratio, so that a slow hour of the host is slow for both. */
        Estimate asFastInTurnsAs(Score other) {
            List<Double> ratios = new ArrayList<>();
            for (int i = 0; i < runs.size(); i++) {
                ratios.add(other.runs.get(i) / runs.get(i));
            }
            return key().equals(other.key()) ? Estimate.exact(1) : Estimate.of(ratios);
        }

        private Score and(Score later) {
            List<Double> all = new ArrayList<>(runs);
            all.addAll(later.runs);
            double mean = (bytes.mean * runs.size() + later.bytes.mean * later.runs.size()) / all.size();
            Bytes both =
                    new Bytes(Math.min(bytes.least, later.bytes.least), mean, Math.max(bytes.most, later.bytes.most));
            List<Double> every = new ArrayList<>(ratios);
            every.addAll(later.ratios);
            return new Score(type, method, changed, all, both, every);
        }
    }

    /**
     * How much is allocated; none is a number if it was not counted.
     *
     * @param least in one JVM
     * @param mean in all
     * @param most in one JVM
     */
    record Bytes(double least, double mean, double most) {}

    private final JsonNode other;
    private final Settings settings;
    private final boolean partial;
    private final SortedMap<String, Score> scores = new TreeMap<>();
    private final Set<String> missing = new LinkedHashSet<>();

    Numbers(JsonNode other, boolean partial) {
        this.other = other;
        this.settings = Settings.of(other.get("settings"));
        this.partial = partial;
    }

    /**
     * Reads the files that the measurement has listed, and no other that may lie there.
     *
     * @param partial whether it is borne that not all was measured, or not by the same settings
     */
    static Numbers read(Path folder, boolean partial) throws IOException {
        if (!Files.exists(folder.resolve("other.json"))) {
            throw new IllegalArgumentException(folder + " has no numbers yet: Measure did not get so far");
        }
        Numbers numbers = new Numbers(JSON.readTree(Files.readAllBytes(folder.resolve("other.json"))), partial);
        if (!partial && !numbers.other.get("complete").asBoolean()) {
            throw new IllegalArgumentException("the measurement was broken off");
        }
        List<String> files = new ArrayList<>();
        numbers.other.get("files").forEach(file -> files.add(file.asString()));
        files.sort(null);
        // By their names, and so those of the first round before those of the second.
        for (String file : files) {
            for (JsonNode each : JSON.readTree(Files.readAllBytes(folder.resolve(file)))) {
                numbers.take(each);
            }
        }
        if (!partial) {
            numbers.requireAllRounds();
        }
        return numbers;
    }

    private void take(JsonNode each) {
        String name = each.get("benchmark").asString();
        String method = name.substring(name.lastIndexOf('.') + 1);
        String type = name.substring(0, name.length() - method.length() - 1);
        type = type.substring(type.lastIndexOf('.') + 1);
        SortedMap<String, String> params = new TreeMap<>();
        each.path("params")
                .properties()
                .forEach(param -> params.put(param.getKey(), param.getValue().asString()));
        withoutBase(type, params);
        if (!partial) {
            same(name, "forks", each.get("forks").asInt(), settings.forks());
            same(name, "warmupIterations", each.get("warmupIterations").asInt(), settings.warmups());
            same(
                    name,
                    "measurementIterations",
                    each.get("measurementIterations").asInt(),
                    settings.iterations());
            same(name, "warmupTime", each.get("warmupTime").asString(), time(settings.warmupMillis()));
            same(name, "measurementTime", each.get("measurementTime").asString(), time(settings.millis()));
            List<String> options = new ArrayList<>();
            each.get("jvmArgs").forEach(option -> options.add(option.asString()));
            same(
                    name,
                    "jvmArgs",
                    String.join(" ", options),
                    other.get("host").get("options").asString());
        }
        Score score = new Score(type, method, params, nanos(each.get("primaryMetric")), bytes(each), ratios(each));
        Score so = scores.merge(score.key(), score, Score::and);
        if (so.runs().size() > Math.max(1, settings.jvms())) {
            throw new IllegalArgumentException(score.key() + " was measured twice");
        }
    }

    private void requireAllRounds() {
        for (Score score : scores.values()) {
            if (score.runs().size() != settings.jvms()) {
                throw new IllegalArgumentException(
                        score.key() + " was measured in " + score.runs().size() + " of " + settings.jvms() + " JVMs");
            }
        }
    }

    /** How many times as fast the one is as the other. */
    Estimate ratio(Score one, Score other) {
        return settings.rounds() > 1 ? one.asFastInTurnsAs(other) : one.asFastAs(other);
    }

    private static String time(int millis) {
        return TimeValue.milliseconds(millis).toString();
    }

    private static void same(String name, String what, Object found, Object expected) {
        if (!found.equals(expected)) {
            throw new IllegalArgumentException(name + " was measured with " + what + " " + found + ", the others with "
                    + expected + "; make all numbers of a page in one go");
        }
    }

    /** Of each fork the mean, in nanoseconds for an operation. */
    private static List<Double> nanos(JsonNode metric) {
        String unit = metric.get("scoreUnit").asString();
        return means(metric).stream()
                .map(mean -> switch (unit) {
                    case "ops/ns" -> 1 / mean;
                    case "ops/us" -> 1e3 / mean;
                    case "ops/ms" -> 1e6 / mean;
                    case "ops/s" -> 1e9 / mean;
                    case "ns/op" -> mean;
                    case "us/op" -> mean * 1e3;
                    case "ms/op" -> mean * 1e6;
                    case "s/op" -> mean * 1e9;
                    default -> throw new IllegalArgumentException("no unit that is known: " + unit);
                })
                .toList();
    }

    private static Bytes bytes(JsonNode each) {
        // The harness wrote a dot before the name once, and does not any more.
        JsonNode all = each.path("secondaryMetrics");
        String name = "gc.alloc.rate.norm";
        JsonNode metric = all.has(name) ? all.get(name) : all.get("\u00b7" + name);
        if (metric == null) {
            return new Bytes(Double.NaN, Double.NaN, Double.NaN);
        }
        List<Double> means = means(metric);
        return new Bytes(
                means.stream().mapToDouble(Double::doubleValue).min().orElseThrow(),
                means.stream().mapToDouble(Double::doubleValue).average().orElseThrow(),
                means.stream().mapToDouble(Double::doubleValue).max().orElseThrow());
    }

    /** Of each fork how many times as long the other of a pair took as ours. */
    private static List<Double> ratios(JsonNode each) {
        JsonNode metrics = each.path("secondaryMetrics");
        if (!metrics.has("ours")) {
            return List.of();
        }
        List<Double> ours = means(metrics.get("ours"));
        List<Double> other = means(metrics.get("other"));
        return IntStream.range(0, ours.size())
                .mapToObj(fork -> other.get(fork) / ours.get(fork))
                .toList();
    }

    private static List<Double> means(JsonNode metric) {
        List<Double> means = new ArrayList<>();
        for (JsonNode fork : metric.get("rawData")) {
            double sum = 0;
            for (JsonNode iteration : fork) {
                sum += iteration.asDouble();
            }
            means.add(sum / fork.size());
        }
        return means;
    }

    /** {@return the number that must be there, so that no row vanishes unseen; empty only where parts are borne} */
    Optional<Score> promised(String name) {
        Score score = scores.get(normal(name));
        if (score == null) {
            miss(name);
        }
        return Optional.ofNullable(score);
    }

    void miss(String name) {
        missing.add(name);
        if (!partial) {
            throw new IllegalArgumentException(name + " was promised, and not measured");
        }
    }

    /** A name may tell a parameter that goes without saying; then it fails if that has become another. */
    String normal(String name) {
        String[] parts = name.split(" ");
        int dot = parts[0].indexOf('.');
        SortedMap<String, String> params = new TreeMap<>();
        for (int i = 1; i < parts.length; i++) {
            int equals = parts[i].indexOf('=');
            params.put(parts[i].substring(0, equals), parts[i].substring(equals + 1));
        }
        String type = parts[0].substring(0, dot);
        withoutBase(type, params);
        return key(type, parts[0].substring(dot + 1), params);
    }

    private void withoutBase(String type, SortedMap<String, String> params) {
        other.get("base")
                .path(type)
                .properties()
                .forEach(each -> params.remove(each.getKey(), each.getValue().asString()));
    }

    private static String key(String type, String method, SortedMap<String, String> changed) {
        StringBuilder key = new StringBuilder(type + "." + method);
        changed.forEach(
                (name, value) -> key.append(' ').append(name).append('=').append(value));
        return key.toString();
    }

    /** {@return the values of all parameters of a number, also of those that go without saying} */
    SortedMap<String, String> params(Score score) {
        SortedMap<String, String> params = new TreeMap<>();
        other.get("base")
                .path(score.type())
                .properties()
                .forEach(each -> params.put(each.getKey(), each.getValue().asString()));
        params.putAll(score.changed());
        return params;
    }

    Optional<String> value(Score score, String param) {
        return Optional.ofNullable(params(score).get(param));
    }

    Collection<Score> scores() {
        return scores.values();
    }

    Optional<Score> score(String name) {
        return Optional.ofNullable(scores.get(normal(name)));
    }

    boolean partial() {
        return partial;
    }

    /** {@return what was asked for and is not there} */
    Set<String> missing() {
        return missing;
    }

    Settings settings() {
        return settings;
    }

    /** {@return from the start of a program to its first line, in milliseconds} */
    Estimate start(String program, String sharing) {
        List<Double> millis = new ArrayList<>();
        other.get("start").get(program).get(sharing).get("millis").forEach(each -> millis.add(each.asDouble()));
        return Estimate.of(millis);
    }

    /** {@return the size of one of the library's own jars} */
    double jar(String artifact) {
        for (JsonNode contender : other.get("jars")) {
            for (var jar : contender.properties()) {
                if (jar.getKey().matches(artifact + "-\\d.*")) {
                    return jar.getValue().asDouble();
                }
            }
        }
        throw new IllegalArgumentException("no jar of " + artifact);
    }

    /** {@return the least heap with which the long file was read to its end, in megabytes} */
    int leastHeap() {
        int least = Integer.MAX_VALUE;
        for (JsonNode run : other.get("heap").get("runs")) {
            if (run.get("read").asBoolean()) {
                least = Math.min(least, run.get("megabytes").asInt());
            }
        }
        return least;
    }

    JsonNode other() {
        return other;
    }
}
