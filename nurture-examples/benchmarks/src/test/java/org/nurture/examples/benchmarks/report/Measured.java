package org.nurture.examples.benchmarks.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** A small measurement that somebody has made up, copied to where a test may change it. */
final class Measured {
    private Measured() {}

    static Path in(Path folder) {
        try {
            Path from = Path.of(
                            Measured.class.getResource("measured/other.json").toURI())
                    .getParent();
            List<Path> files;
            try (Stream<Path> all = Files.list(from)) {
                files = all.toList();
            }
            for (Path file : files) {
                Files.copy(file, folder.resolve(file.getFileName()));
            }
            return folder;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** The same on the day after, with other jars, in three turns of one JVM each; the host was twice as slow in the second. */
    static Path inTurns(Path folder) throws IOException {
        Path other = in(folder).resolve("other.json");
        replace(other, "\"rounds\": 1", "\"rounds\": 3");
        replace(other, "\"held\": false", "\"held\": true");
        replace(other, "\"forks\": 4", "\"forks\": 1");
        replace(other, "2026-02-03", "2026-02-04");
        replace(other, "\"nurture-core-1.0.jar\": \"00\"", "\"nurture-core-1.0.jar\": \"01\"");
        replace(other, "\"sevenconstraints.json\",", "\"round-1.json\", \"round-2.json\", \"round-3.json\"");
        for (String file :
                List.of("referrallife.json", "referrallife-size-2000.json", "referraljson.json", "sidebyside.json")) {
            replace(other, "\"" + file + "\"", "");
        }
        Files.writeString(other, Files.readString(other).replaceAll("\"round-3.json\"[\\s,]*", "\"round-3.json\""));
        for (int round = 1; round <= 3; round++) {
            int slow = round == 2 ? 2 : 1;
            Files.writeString(
                    folder.resolve("round-" + round + ".json"),
                    "[" + score("verdict", 50 * slow) + ", " + score("avaje", 100 * slow) + ", " + pair(100 * slow)
                            + "]");
        }
        return folder;
    }

    private static String score(String method, int nanos) {
        return """
                {"benchmark": "org.nurture.examples.benchmarks.SevenConstraints.%s", "mode": "avgt", "forks": 1,
                 "jvmArgs": ["-Xms2g", "-Xmx2g", "-XX:+UseG1GC"], "warmupIterations": 3, "warmupTime": "800 ms",
                 "measurementIterations": 2, "measurementTime": "300 ms", "params": {"which": "valid"},
                 "primaryMetric": {"scoreUnit": "ns/op", "rawData": [[%d, %d]]}, "secondaryMetrics": {}}
                """.formatted(method, nanos, nanos);
    }

    private static String pair(int ours) {
        return """
                {"benchmark": "org.nurture.examples.benchmarks.SideBySide.alternate", "mode": "avgt", "forks": 1,
                 "jvmArgs": ["-Xms2g", "-Xmx2g", "-XX:+UseG1GC"], "warmupIterations": 3, "warmupTime": "800 ms",
                 "measurementIterations": 2, "measurementTime": "300 ms", "params": {"pair": "read-by-hand"},
                 "primaryMetric": {"scoreUnit": "ms/op", "rawData": [[2, 2]]},
                 "secondaryMetrics": {"ours": {"rawData": [[%d, %d]]}, "other": {"rawData": [[%d, %d]]}}}
                """.formatted(ours, ours, 50 + ours / 4, 50 + ours / 4);
    }

    static void replace(Path file, String what, String by) throws IOException {
        String text = Files.readString(file);
        if (!text.contains(what)) {
            throw new IllegalArgumentException(what);
        }
        Files.writeString(file, text.replace(what, by));
    }
}
