package org.nurture.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nurture.identity.EventId;
import org.nurture.identity.NetworkId;
import org.nurture.identity.PupilToken;
import org.nurture.identity.ReferralId;
import org.nurture.identity.Role;
import org.nurture.identity.SchoolId;
import org.nurture.json.shape.Shapes;
import org.nurture.network.Network;
import org.nurture.privacy.Narrative;
import org.nurture.problem.Problem;
import org.nurture.problem.RefusedInputException;
import org.nurture.referral.EventHeader;
import org.nurture.referral.GatheringBegun;
import org.nurture.referral.Referral;
import org.nurture.referral.Submitted;
import org.nurture.schooling.LocalAuthority;

/** Files of one document in each line: what is a line, what a bad one costs, and how a file is shared out. */
class LinesTest {
    private static final Lines<LocalAuthority> LINES = NurtureJson.strict().lines(LocalAuthority.class);
    private static final String ONE =
            "{\"schema\":\"nurture/local-authority/1\",\"gssCode\":\"E10000007\",\"name\":\"Derbyshire\",\"nation\":\"england\"}";

    @TempDir
    private Path folder;

    @Test
    void aBadLineIsAProblemWithItsPlaceAndTheRestGoesOn() throws IOException {
        String bad = ONE.replace("england", "engeland");
        String text = ONE + "\n" + bad + "\n\n{\n" + ONE + "\r\n" + ONE.replace("\"name\"", "\"nam\"");

        assertThat(told(text.getBytes(StandardCharsets.UTF_8)))
                .containsExactly(
                        "1 taken",
                        "2 2:" + (bad.indexOf("\"engeland\"") + 1) + " /nation json.constant",
                        "4 4:2 (root) json.syntax",
                        "5 taken",
                        "6 6:1 /name json.missing-member, 6:" + (ONE.indexOf("\"name\"") + 1)
                                + " /nam json.unknown-member");
    }

    @Test
    void blanksCarriageReturnsAndMarksAreNoRecords() throws IOException {
        String text = "\ufeff" + ONE + "\r\n\r\n \t\n" + ONE + "\r\n  " + ONE + "  ";

        assertThat(told(text.getBytes(StandardCharsets.UTF_8))).containsExactly("1 taken", "4 taken", "5 taken");
        for (String blank : List.of("\ufeff\n", "\ufeff\r\n", "\ufeff \t\n")) {
            assertThat(told((blank + ONE).getBytes(StandardCharsets.UTF_8))).containsExactly("2 taken");
        }
        assertThat(told("\ufeff".getBytes(StandardCharsets.UTF_8))).isEmpty();
        // Only at the beginning is it no part of the text.
        assertThat(told("\n\ufeff\n".getBytes(StandardCharsets.UTF_8))).hasSize(1);
        assertThat(told(new byte[0])).isEmpty();
        assertThat(told("\n\n".getBytes(StandardCharsets.UTF_8))).isEmpty();
        try (LineReader<LocalAuthority> reader = LINES.read(in("\n\n \n"))) {
            assertThat(reader.hasNext()).isFalse();
            assertThat(reader.lines()).isEqualTo(3);
            assertThatThrownBy(reader::next).isInstanceOf(NoSuchElementException.class);
        }
    }

    @Test
    void howeverTheSourceHandsThemOutTheLinesAreTheSame() throws IOException {
        String bad = ONE.replace("england", "engeland");
        String text = ONE + "\n" + bad + "\r\n\n" + ONE.replace("Derbyshire", "Sir F\u00f4n") + "\r\n{\n" + ONE;
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        List<String> whole = told(bytes);

        for (int most = 1; most < bytes.length; most++) {
            assertThat(told(LINES.read(new Dribs(bytes, most)))).isEqualTo(whole);
            ByteArrayOutputStream good = new ByteArrayOutputStream();
            LINES.filter(new Dribs(bytes, most), good, problem -> {});
            assertThat(good.toString(StandardCharsets.UTF_8))
                    .isEqualTo(ONE + "\n" + ONE.replace("Derbyshire", "Sir F\u00f4n") + "\n" + ONE + "\n");
        }
    }

    @Test
    void linesLongerThanWhatIsReadAtOnceAreWhole() throws IOException {
        String text = (ONE + " ".repeat(100_000) + "\n" + ONE + "\n").repeat(3);

        assertThat(told(text.getBytes(StandardCharsets.UTF_8)))
                .containsExactly("1 taken", "2 taken", "3 taken", "4 taken", "5 taken", "6 taken");
    }

    @Test
    void compressedLinesAreKnownByTheirFirstBytes() throws IOException {
        byte[] one = zipped(ONE + "\n");
        byte[] two = Arrays.copyOf(one, 2 * one.length);
        System.arraycopy(one, 0, two, one.length, one.length);

        assertThat(told(one)).containsExactly("1 taken");
        // gzip files may be put end to end, as log rotation does.
        assertThat(told(two)).containsExactly("1 taken", "2 taken");
    }

    @Test
    void damageToCompressedLinesIsAProblemAndNoException() throws IOException {
        byte[] whole = zipped((ONE + "\n").repeat(2_000));
        byte[] flipped = whole.clone();
        flipped[flipped.length - 6] ^= 0x55;

        List<String> cut = told(Arrays.copyOf(whole, whole.length / 2));
        assertThat(cut.get(0)).isEqualTo("1 taken");
        assertThat(cut.get(cut.size() - 1)).endsWith("ndjson.compressed");
        assertThat(told(flipped)).hasSize(2_001).last().isEqualTo("2001 2001:1 (root) ndjson.compressed");
        assertThat(told(new byte[] {0x1f, (byte) 0x8b})).containsExactly("1 1:1 (root) ndjson.compressed");
    }

    @Test
    void aLineThatIsTooLongIsRefusedAndTheNextIsRead() throws IOException {
        Lines<LocalAuthority> strict = LINES.withLongestLine(ONE.length());
        byte[] text =
                (ONE + " \n" + ONE + "\r\n" + "x".repeat(1_000_000) + "\n" + ONE).getBytes(StandardCharsets.UTF_8);

        assertThat(told(strict, text))
                .containsExactly(
                        "1 1:1 (root) ndjson.line-length", "2 taken", "3 3:1 (root) ndjson.line-length", "4 taken");
        assertThatThrownBy(() -> LINES.withLongestLine(0)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void anEndlessLineIsNotHeld() throws IOException {
        InputStream endless = new InputStream() {
            private long left = 1L << 28;

            @Override
            public int read() {
                return left-- > 0 ? 'x' : -1;
            }

            @Override
            public int read(byte[] bytes, int offset, int length) {
                int count = (int) Math.min(length, left);
                Arrays.fill(bytes, offset, offset + count, (byte) 'x');
                left -= count;
                return count == 0 ? -1 : count;
            }
        };
        try (LineReader<LocalAuthority> reader = LINES.read(endless)) {
            assertThat(reader.next().result().problems())
                    .extracting(Problem::getCode)
                    .containsExactly("ndjson.line-length");
            assertThat(reader.hasNext()).isFalse();
        }
    }

    @Test
    void linesThatDoNotSayWhatTheyAreAreTakenOnlyWhereAskedFor() throws IOException {
        String bare = ONE.replace("\"schema\":\"nurture/local-authority/1\",", "");
        String last = bare.replace("}", ",\"schema\":\"nurture/local-authority/1\"}");
        String other = ONE.replace("local-authority/1", "school/1");
        byte[] text = String.join("\n", ONE, bare, last, other, bare.replace("england", "x"))
                .getBytes(StandardCharsets.UTF_8);

        assertThat(told(LINES.withoutSchema(), text))
                .containsExactly(
                        "1 taken",
                        "2 taken",
                        "3 taken",
                        "4 4:11 /schema json.schema",
                        "5 5:" + (bare.indexOf("\"england\"") + 1) + " /nation json.constant");
        assertThat(told(
                        LINES.withoutSchema(),
                        String.join(
                                        "\n",
                                        bare.replace("Derbyshire", "Sir F\u00f4n"),
                                        bare.replace("Derbyshire", "Sir F\\u00f4n"),
                                        bare.replace("Derbyshire", "Sir F\\ud83dn"))
                                .getBytes(StandardCharsets.UTF_8)))
                .containsExactly(
                        "1 taken", "2 taken", "3 3:" + (bare.indexOf("\"Derbyshire\"") + 1) + " /name json.surrogate");
        assertThat(told(text)).element(1).isEqualTo("2 2:1 /schema json.missing-member");
    }

    @Test
    void aFilterLetsGoodLinesThroughByteForByte() throws IOException {
        String spaced = ONE.replace(",", " , ");
        ByteArrayOutputStream good = new ByteArrayOutputStream();
        List<Problem> problems = new ArrayList<>();

        Lines.Filtered counts = LINES.filter(in(spaced + "\r\n{}\n\n" + ONE), good, problems::add);

        assertThat(good.toString(StandardCharsets.UTF_8)).isEqualTo(spaced + "\n" + ONE + "\n");
        assertThat(counts).isEqualTo(new Lines.Filtered(2, 1));
        assertThat(problems)
                .extracting(problem -> problem.getPosition().orElseThrow() + " " + problem.getPointer())
                .contains("2:1 /schema", "2:1 /name");
    }

    @Property(tries = 100)
    void whatIsWrittenIsReadBack(@ForAll long seed, @ForAll @IntRange(max = 30) int count) throws IOException {
        List<Referral> referrals = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            referrals.add((Referral) new RandomValues(seed + i).of(Shapes.of(Referral.class)));
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (LineWriter<Referral> writer =
                NurtureJson.strict().lines(Referral.class).write(out)) {
            for (Referral referral : referrals) {
                writer.write(referral);
            }
            writer.flush();
        }

        try (Stream<Streamed<Referral>> read =
                NurtureJson.strict().lines(Referral.class).read(new ByteArrayInputStream(out.toByteArray())).stream()) {
            assertThat(read.map(streamed -> streamed.result().orThrow())).isEqualTo(referrals);
        }
    }

    @Test
    void aDocumentThatIsRefusedLeavesNothingOfItself() throws IOException {
        LocalAuthority good = NurtureJson.strict().readOrThrow(ONE, LocalAuthority.class);
        LocalAuthority bad = good.toBuilder().name("Derby\ud83d").build();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (LineWriter<LocalAuthority> writer = LINES.write(out)) {
            writer.write(good);
            assertThatThrownBy(() -> writer.write(bad)).isInstanceOf(RefusedInputException.class);
            assertThatThrownBy(() -> NurtureJson.strict().write(bad, out)).isInstanceOf(RefusedInputException.class);
            writer.write(good);
        }
        String line = NurtureJson.strict().writeString(good) + "\n";
        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo(line + line);
    }

    /** Of a long document a part has been written when it is refused. */
    @Test
    void neitherDoesALongOne() throws IOException {
        Referral good = referral("\u20ac".repeat(4_000), "because");
        Referral bad = referral("\u20ac".repeat(4_000), "because\ud83d");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (LineWriter<Referral> writer =
                NurtureJson.strict().lines(Referral.class).write(out)) {
            assertThatThrownBy(() -> writer.write(bad)).isInstanceOf(RefusedInputException.class);
            writer.write(good);
            assertThatThrownBy(() -> writer.write(bad)).isInstanceOf(RefusedInputException.class);
            writer.write(good);
            writer.write(good);
        }
        String line = NurtureJson.strict().writeString(good) + "\n";
        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo(line + line + line);
    }

    /** The room for a line is given up after a very long one. */
    @Test
    void aVeryLongLineIsFollowedByOthers() throws IOException {
        Referral each = referral("\u20ac".repeat(4_000), "\u20ac".repeat(4_000));
        Network small = Network.builder()
                .id(NetworkId.of("n-1"))
                .name("A network")
                .asOf(LocalDate.of(2026, 1, 12))
                .build();
        Network.Builder all = small.toBuilder();
        for (int i = 0; i < 60; i++) {
            all.addReferrals(each.toBuilder().id(ReferralId.of("r-" + i)).build());
        }
        Network large = all.build();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (LineWriter<Network> writer =
                NurtureJson.strict().lines(Network.class).write(out)) {
            for (Network network : List.of(small, large, small, small)) {
                writer.write(network);
            }
        }
        String line = NurtureJson.strict().writeString(small) + "\n";
        String longLine = NurtureJson.strict().writeString(large) + "\n";
        assertThat(longLine.length() * 3).isGreaterThan(1 << 20);
        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo(line + longLine + line + line);
    }

    @Test
    void nothingFollowsALineThatWasWrittenInPart() {
        Referral referral = referral("\u20ac".repeat(4_000), "because");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        LineWriter<Referral> writer = NurtureJson.strict().lines(Referral.class).write(new FilterOutputStream(out) {
            @Override
            public void write(byte[] bytes, int from, int length) throws IOException {
                out.write(bytes, from, 10);
                throw new IOException("the disk is full");
            }
        });
        assertThatThrownBy(() -> {
                    for (int i = 0; i < 100; i++) {
                        writer.write(referral);
                    }
                })
                .hasMessage("the disk is full");
        assertThatThrownBy(() -> writer.write(referral))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("no line may follow");
        assertThat(out.size()).isEqualTo(10);
    }

    @Test
    void nothingIsWrittenToAWriterThatIsClosed() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        LineWriter<LocalAuthority> writer = LINES.write(out);
        LocalAuthority good = NurtureJson.strict().readOrThrow(ONE, LocalAuthority.class);
        writer.write(good);
        writer.close();
        writer.close();
        int written = out.size();
        assertThatThrownBy(() -> writer.write(good)).isInstanceOf(IOException.class);
        assertThat(out.size()).isEqualTo(written);
    }

    private static Referral referral(String first, String second) {
        Instant recorded = Instant.parse("2026-01-12T15:40:00Z");
        EventHeader header = EventHeader.of(EventId.of("e-1"), Role.SENCO, LocalDate.of(2026, 1, 12), recorded);
        EventHeader next = EventHeader.of(EventId.of("e-2"), Role.SENCO, LocalDate.of(2026, 1, 12), recorded);
        return Referral.builder()
                .id(ReferralId.of("r-1"))
                .pupil(PupilToken.of("p-1"))
                .homeSchool(SchoolId.of("s-1"))
                .addEvents(new Submitted(header.because(Narrative.of(first))))
                .addEvents(new GatheringBegun(next.because(Narrative.of(second))))
                .build();
    }

    @Property(tries = 150)
    void thePartsOfAFileAreTheFile(@ForAll long seed, @ForAll @IntRange(min = 1, max = 12) int parts)
            throws IOException {
        Random random = new Random(seed);
        StringBuilder text = new StringBuilder();
        int lines = random.nextInt(40);
        for (int i = 0; i < lines; i++) {
            String line = switch (random.nextInt(5)) {
                case 0 -> "";
                case 1 -> "{}";
                case 2 -> ONE + " ".repeat(random.nextInt(300));
                default -> ONE;
            };
            text.append(line).append(i < lines - 1 || random.nextBoolean() ? "\n" : "");
        }
        Path file = Files.createTempFile("lines", ".ndjson");
        try {
            Files.writeString(file, text);
            List<String> whole;
            try (LineReader<LocalAuthority> reader = LINES.read(file)) {
                whole = told(reader);
            }
            List<String> joined = new ArrayList<>();
            long before = 0;
            long end = 0;
            for (FilePart part : FilePart.split(file, parts)) {
                assertThat(part.from()).isEqualTo(end);
                end = part.to();
                try (LineReader<LocalAuthority> reader = LINES.read(part)) {
                    while (reader.hasNext()) {
                        joined.add(told(reader.next().below(before)));
                    }
                    before += reader.lines();
                }
            }
            assertThat(end).isEqualTo(Files.size(file));
            assertThat(joined).isEqualTo(whole);
        } finally {
            Files.delete(file);
        }
    }

    @Test
    void aLargeFileIsSharedOutEvenlyAndACompressedOneNotAtAll() throws IOException {
        Path file = Files.writeString(folder.resolve("many.ndjson"), (ONE + "\n").repeat(10_000));
        Path zipped = Files.write(folder.resolve("many.gz"), zipped((ONE + "\n").repeat(10_000)));

        List<FilePart> parts = FilePart.split(file, 4);

        assertThat(parts)
                .hasSize(4)
                .allSatisfy(part -> assertThat(part.to() - part.from())
                        .isBetween(Files.size(file) / 4 - 200, Files.size(file) / 4 + 200));
        assertThat(parts.get(0)).hasToString("FilePart[0 to " + parts.get(0).to() + "]");
        long taken = parts.parallelStream()
                .mapToLong(part -> {
                    try (LineReader<LocalAuthority> reader = LINES.read(part)) {
                        return reader.stream()
                                .filter(line -> line.result().value().isPresent())
                                .count();
                    } catch (IOException unreadable) {
                        throw new UncheckedIOException(unreadable);
                    }
                })
                .sum();
        assertThat(taken).isEqualTo(10_000);
        assertThat(FilePart.split(zipped, 4)).hasSize(1);
        assertThatThrownBy(() -> FilePart.split(file, 0)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aSourceThatFailsIsNoEndOfTheLines() throws IOException {
        InputStream failing = new InputStream() {
            private int left = 10;

            @Override
            public int read() throws IOException {
                if (left-- > 0) {
                    return '\n';
                }
                throw new IOException("the disk is gone");
            }
        };
        try (LineReader<LocalAuthority> reader = LINES.read(failing)) {
            assertThatThrownBy(() -> reader.stream().count()).isInstanceOf(UncheckedIOException.class);
        }
    }

    @Test
    void nothingIsQuotedAndPlacesEndWhereAnIntDoes() throws IOException {
        assertThat(told("{\"schema\":\"nurture/local-authority/1\",\"name\":\"Ann Example\"}"
                                .getBytes(StandardCharsets.UTF_8))
                        .toString())
                .doesNotContain("Ann");
        assertThat(new Streamed<>(1, LINES.read(in("{}")).next().result())
                        .below(1L << 40)
                        .result()
                        .problems())
                .allMatch(problem -> problem.getPosition().orElseThrow().line() == Integer.MAX_VALUE);
    }

    private static List<String> told(byte[] text) throws IOException {
        return told(LINES, text);
    }

    private static List<String> told(Lines<LocalAuthority> lines, byte[] text) throws IOException {
        try (LineReader<LocalAuthority> reader = lines.read(new ByteArrayInputStream(text))) {
            return told(reader);
        }
    }

    private static List<String> told(LineReader<LocalAuthority> reader) {
        List<String> told = new ArrayList<>();
        reader.forEachRemaining(line -> told.add(told(line)));
        return told;
    }

    private static String told(Streamed<LocalAuthority> line) {
        List<Problem> problems = line.result().problems();
        assertThat(line.result().value().isPresent()).isEqualTo(problems.isEmpty());
        return line.place() + " "
                + (problems.isEmpty()
                        ? "taken"
                        : problems.stream()
                                .map(problem -> problem.getPosition().orElseThrow() + " " + problem.getPointer() + " "
                                        + problem.getCode())
                                .collect(Collectors.joining(", ")));
    }

    private static InputStream in(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] zipped(String text) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }

    /** Hands out no more than so many bytes at once, as a network does. */
    private static final class Dribs extends InputStream {
        private final ByteArrayInputStream in;
        private final int most;

        private Dribs(byte[] bytes, int most) {
            this.in = new ByteArrayInputStream(bytes);
            this.most = most;
        }

        @Override
        public int read() {
            return in.read();
        }

        @Override
        public int read(byte[] bytes, int offset, int length) {
            return in.read(bytes, offset, Math.min(most, length));
        }
    }
}
