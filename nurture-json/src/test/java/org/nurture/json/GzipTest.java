package org.nurture.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.nurture.problem.Problem;
import org.nurture.schooling.School;

/** Compressed lines: several members are one file, and damage anywhere is told and not taken for the end. */
class GzipTest {
    private static final String LINE =
            "{\"schema\":\"nurture/school/1\",\"id\":\"s-%d\",\"name\":\"One\",\"nation\":\"england\"}\n";

    @Test
    void severalMembersAreOneFileHoweverTheyArrive() throws IOException {
        byte[] file = joined(packed(0, 3), packed(3, 6));

        assertThat(read(new ByteArrayInputStream(file))).containsExactly("6 taken");
        // A source that never says how much it has, and gives a byte at a time.
        assertThat(read(new InputStream() {
                    private int at;

                    @Override
                    public int read() {
                        return at < file.length ? file[at++] & 0xFF : -1;
                    }

                    @Override
                    public int read(byte[] bytes, int offset, int length) {
                        int one = read();
                        if (one < 0) {
                            return -1;
                        }
                        bytes[offset] = (byte) one;
                        return 1;
                    }
                }))
                .containsExactly("6 taken");
    }

    @Test
    void everyCutAndEveryOddByteIsTold() throws IOException {
        byte[] first = packed(0, 3);
        byte[] file = joined(first, packed(3, 6));
        for (int length = 3; length < file.length; length++) {
            if (length != first.length) {
                assertThat(read(new ByteArrayInputStream(Arrays.copyOf(file, length))))
                        .as("cut at %s", length)
                        .last()
                        .isEqualTo("ndjson.compressed");
            }
        }
        assertThat(read(new ByteArrayInputStream(joined(file, new byte[] {0}))))
                .last()
                .isEqualTo("ndjson.compressed");
        byte[] header = file.clone();
        header[first.length] = 0;
        assertThat(read(new ByteArrayInputStream(header))).containsExactly("3 taken", "ndjson.compressed");
    }

    @Test
    void noDamageLosesALineInSilence() throws IOException {
        byte[] file = joined(packed(0, 3), packed(3, 6));
        Random random = new Random(20260711);
        for (int i = 0; i < 2_000; i++) {
            byte[] broken = file.clone();
            int at = 2 + random.nextInt(file.length - 2);
            broken[at] ^= (byte) (1 << random.nextInt(8));
            List<String> read = read(new ByteArrayInputStream(broken));
            // Time, system and the like in a header are nobody's business; everything else is.
            assertThat(read.equals(List.of("6 taken"))
                            || read.size() > 1
                            || !read.get(0).endsWith("taken"))
                    .as("byte %s", at)
                    .isTrue();
        }
    }

    @Test
    void headersMayHaveNamesAndComments() throws IOException {
        byte[] plain = packed(0, 1);
        ByteArrayOutputStream named = new ByteArrayOutputStream();
        named.write(plain, 0, 3);
        named.write(2 | 4 | 8 | 16);
        named.write(plain, 4, 6);
        named.write(new byte[] {2, 0, 'x', 'y', 'n', 0, 'c', 0, 1, 2});
        named.write(plain, 10, plain.length - 10);

        assertThat(read(new ByteArrayInputStream(named.toByteArray()))).containsExactly("1 taken");
    }

    private static List<String> read(InputStream in) throws IOException {
        long taken = 0;
        List<String> problems = new java.util.ArrayList<>();
        try (LineReader<School> reader =
                NurtureJson.strict().lines(School.class).read(in)) {
            while (reader.hasNext()) {
                ReadResult<School> result = reader.next().result();
                taken += result.problems().isEmpty() ? 1 : 0;
                result.problems().stream().map(Problem::getCode).forEach(problems::add);
            }
        }
        if (taken > 0) {
            problems.add(0, taken + " taken");
        }
        return problems;
    }

    private static byte[] packed(int from, int to) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
            for (int i = from; i < to; i++) {
                gzip.write(LINE.formatted(i).getBytes(StandardCharsets.UTF_8));
            }
        }
        return bytes.toByteArray();
    }

    private static byte[] joined(byte[] one, byte[] other) {
        byte[] both = Arrays.copyOf(one, one.length + other.length);
        System.arraycopy(other, 0, both, one.length, other.length);
        return both;
    }
}
