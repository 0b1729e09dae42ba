package org.nurture.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nurture.network.Network;
import org.nurture.referral.Referral;

/** Files many times as large as the heap of the machine that reads them. */
class LinesMemoryTest {
    private static final String HEAP = "-Xmx16m";
    private static final int COUNT = 200_000;

    @TempDir
    private Path folder;

    @Test
    void linesAndListsAreReadInAFractionOfTheirSize() throws Exception {
        Path lines = folder.resolve("referrals.ndjson");
        Path network = folder.resolve("network.json");
        write(lines, network);
        assertThat(Files.size(lines)).isGreaterThan(2L * 16 * 1024 * 1024);
        assertThat(Files.size(network)).isGreaterThan(2L * 16 * 1024 * 1024);

        Process child = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        HEAP,
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        Reading.class.getName(),
                        lines.toString(),
                        network.toString()))
                .redirectErrorStream(true)
                .start();
        String said = new String(child.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(child.waitFor(1, TimeUnit.MINUTES)).isTrue();
        assertThat(said).isEqualTo(COUNT + " of " + COUNT + System.lineSeparator());
    }

    private static void write(Path lines, Path network) throws IOException {
        String start = "\"events\":[{\"type\":\"submitted\",\"header\":{\"id\":\"e-1\",\"actor\":\"headteacher\","
                + "\"happenedOn\":\"2025-09-08\",\"recordedAt\":\"2025-09-08T09:30:00Z\"}}],"
                + "\"homeSchool\":\"s-1\",\"pupil\":\"p-1\",\"id\":\"r-";
        try (OutputStream line = Files.newOutputStream(lines);
                OutputStream one = Files.newOutputStream(network);
                java.io.BufferedOutputStream many = new java.io.BufferedOutputStream(line, 1 << 16);
                java.io.BufferedOutputStream whole = new java.io.BufferedOutputStream(one, 1 << 16)) {
            whole.write(bytes("{\"schema\":\"nurture/network/1\",\"id\":\"n-1\",\"name\":\"n\",\"asOf\":\"2026-01-01\","
                    + "\"referrals\":[\n"));
            for (int i = 0; i < COUNT; i++) {
                String entry = start + i + "\"}";
                many.write(bytes("{\"schema\":\"nurture/referral/1\"," + entry + "\n"));
                whole.write(bytes((i == 0 ? "{" : ",\n{") + entry));
            }
            whole.write(bytes("\n]}\n"));
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** What the other machine does. */
    static final class Reading {
        private Reading() {}

        public static void main(String[] files) throws IOException {
            long lines;
            try (LineReader<Referral> reader =
                    NurtureJson.strict().lines(Referral.class).read(Path.of(files[0]))) {
                lines = reader.stream()
                        .filter(line -> line.result().value().isPresent())
                        .count();
            }
            long entries;
            try (ListReader<Referral> reader = NurtureJson.strict()
                    .list(Files.newInputStream(Path.of(files[1])), Network.class, "referrals", Referral.class)) {
                entries = reader.stream()
                        .filter(entry -> entry.result().value().isPresent())
                        .count();
            }
            System.out.println(lines + " of " + entries);
        }
    }
}
