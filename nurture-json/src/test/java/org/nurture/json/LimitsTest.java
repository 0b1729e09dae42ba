package org.nurture.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nurture.group.NurtureGroup;
import org.nurture.problem.RefusedInputException;
import org.nurture.referral.Referral;

/** The limits that a host sets: what is at one is read, what is beyond is refused by its code. */
class LimitsTest {
    private static final String GROUP =
            "{\"schema\":\"nurture/nurture-group/1\",\"id\":\"g-01\",\"hostSchool\":\"s-01\","
                    + "\"model\":\"classic\",\"name\":\"The Nest\",\"open\":{\"start\":\"2024-09-02\"},\"capacity\":12}";

    @TempDir
    private Path folder;

    @Test
    void eachLimitIsMetExactly() {
        assertLimit(Limits.defaults().withDepth(2), Limits.defaults().withDepth(1), "json.too-deep");
        assertLimit(Limits.defaults().withText(23), Limits.defaults().withText(22), "json.text-too-long");
        assertLimit(Limits.defaults().withNumber(2), Limits.defaults().withNumber(1), "json.number-too-long");
        assertLimit(Limits.defaults().withName(10), Limits.defaults().withName(9), "json.name-too-long");
        int length = GROUP.length();
        assertLimit(
                Limits.defaults().withDocument(length),
                Limits.defaults().withDocument(length - 1),
                "json.document-too-long");
    }

    private static void assertLimit(Limits enough, Limits little, String code) {
        for (NurtureJson json : List.of(NurtureJson.strict(), NurtureJson.lenient())) {
            NurtureJson wide = json.withLimits(enough);
            NurtureJson narrow = json.withLimits(little);
            byte[] bytes = GROUP.getBytes(StandardCharsets.UTF_8);
            assertThat(wide.read(GROUP, NurtureGroup.class).problems()).isEmpty();
            assertThat(wide.read(bytes, NurtureGroup.class).problems()).isEmpty();
            assertThat(codes(narrow.read(GROUP, NurtureGroup.class))).containsExactly(code);
            assertThat(codes(narrow.read(bytes, NurtureGroup.class))).containsExactly(code);
        }
    }

    /** The moment is the longest text of it, and no string is made of that. */
    @Test
    void aTextOfWhichNoStringIsMadeIsMeasuredToo() {
        String referral =
                "{\"schema\":\"nurture/referral/1\",\"id\":\"r-1\",\"events\":[{\"type\":\"drafted\",\"header\":{"
                        + "\"id\":\"e-1\",\"actor\":\"class-teacher\",\"happenedOn\":\"2026-01-05\","
                        + "\"recordedAt\":\"2026-01-05T09:00:00Z\"}}],\"homeSchool\":\"s-1\",\"pupil\":\"p-1\"}";
        NurtureJson wide = NurtureJson.strict().withLimits(Limits.defaults().withText(20));
        NurtureJson narrow = NurtureJson.strict().withLimits(Limits.defaults().withText(19));

        assertThat(wide.read(referral, Referral.class).problems()).isEmpty();
        assertThat(wide.read(referral.getBytes(StandardCharsets.UTF_8), Referral.class)
                        .problems())
                .isEmpty();
        assertThat(codes(narrow.read(referral, Referral.class))).containsExactly("json.text-too-long");
        assertThat(codes(narrow.read(referral.getBytes(StandardCharsets.UTF_8), Referral.class)))
                .containsExactly("json.text-too-long");
    }

    @Test
    void aStreamIsReadNoFurtherThanTheLimit() throws IOException {
        NurtureJson json = NurtureJson.strict().withLimits(Limits.defaults().withDocument(1_000));
        InputStream endless = new InputStream() {
            private int given;

            @Override
            public int read() {
                given++;
                assertThat(given).isLessThan(100_000);
                return ' ';
            }
        };

        assertThat(codes(json.read(endless, NurtureGroup.class))).containsExactly("json.document-too-long");
    }

    @Test
    void streamsAndFilesAreReadAsBytesAre() throws IOException {
        Path file = Files.writeString(folder.resolve("group.json"), GROUP);
        NurtureGroup group = NurtureJson.strict().readOrThrow(GROUP, NurtureGroup.class);
        InputStream stream = new ByteArrayInputStream(GROUP.getBytes(StandardCharsets.UTF_8));

        assertThat(NurtureJson.strict().readOrThrow(file, NurtureGroup.class)).isEqualTo(group);
        assertThat(NurtureJson.strict().readOrThrow(stream, NurtureGroup.class)).isEqualTo(group);
        Files.writeString(file, "{}");
        assertThatThrownBy(() -> NurtureJson.strict().readOrThrow(file, NurtureGroup.class))
                .isInstanceOf(RefusedInputException.class);
        assertThatThrownBy(() -> NurtureJson.strict().read(folder.resolve("none"), NurtureGroup.class))
                .isInstanceOf(IOException.class);
    }

    @Test
    void theDeepestThatMayBeAllowedIsReadWithoutExhaustingTheStack() {
        NurtureJson json = NurtureJson.lenient().withLimits(Limits.defaults().withDepth(Limits.DEEPEST));
        String deep = "[".repeat(Limits.DEEPEST - 1) + "]".repeat(Limits.DEEPEST - 1);
        String document = GROUP.replace("12}", "12,\"mood\":" + deep + "}");

        Document<NurtureGroup> read =
                json.read(document, NurtureGroup.class).document().orElseThrow();

        assertThat(json.writeString(read)).endsWith(",\"mood\":" + deep + "}");
        assertThat(codes(json.read(document.replace("[[", "[[["), NurtureGroup.class)))
                .containsExactly("json.too-deep");
    }

    @Test
    void senselessLimitsAreRefused() {
        Limits defaults = Limits.defaults();
        assertThatThrownBy(() -> defaults.withDepth(0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> defaults.withDepth(Limits.DEEPEST + 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> defaults.withText(0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> defaults.withNumber(0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> defaults.withName(0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> defaults.withDocument(0)).isInstanceOf(IllegalArgumentException.class);
        assertThat(defaults)
                .hasToString("Limits[depth=64, text=100000, number=100, name=200, document=536870912, values=1000000]");
    }

    @Test
    void whatLooksLikeAWiderEncodingIsNotReadAsOne() {
        for (var charset : List.of(StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE, StandardCharsets.UTF_16)) {
            assertThat(NurtureJson.strict()
                            .read(GROUP.getBytes(charset), NurtureGroup.class)
                            .problems())
                    .isNotEmpty();
        }
    }

    @Test
    void everyByteThatIsNotAsciiAndEveryBackslashIsSeen() {
        for (int length = 1; length < 40; length++) {
            for (int at = 0; at < length; at++) {
                byte[] bytes = "x".repeat(length).getBytes(StandardCharsets.US_ASCII);
                Stretch text = Stretch.of(bytes);
                assertThat(Ascii.of(text)).isEqualTo(Ascii.Kind.PLAIN);
                assertThat(Ascii.other(bytes, 0, length)).isEqualTo(length);
                bytes[at] = '\\';
                assertThat(Ascii.of(text)).isEqualTo(Ascii.Kind.ESCAPED);
                assertThat(Ascii.other(bytes, 0, length)).isEqualTo(length);
                bytes[at] = (byte) 0x80;
                assertThat(Ascii.of(text)).isEqualTo(Ascii.Kind.OTHER);
                assertThat(Ascii.other(bytes, 0, length)).isEqualTo(at);
                // What stands outside of what is looked through is not seen.
                assertThat(Ascii.of(new Stretch(bytes, at + 1, length))).isEqualTo(Ascii.Kind.PLAIN);
                assertThat(Ascii.of(new Stretch(bytes, 0, at))).isEqualTo(Ascii.Kind.PLAIN);
                assertThat(Ascii.other(bytes, at + 1, length)).isEqualTo(length);
                assertThat(Ascii.other(bytes, 0, at)).isEqualTo(at);
                bytes[(at + 1) % length] = '\\';
                assertThat(Ascii.of(text)).isEqualTo(length == 1 ? Ascii.Kind.ESCAPED : Ascii.Kind.OTHER);
            }
        }
    }

    @Test
    void everyLineFeedIsFoundAndNothingElse() {
        for (int length = 0; length < 40; length++) {
            for (int at = 0; at < length; at++) {
                byte[] bytes = "\u000b".repeat(length).getBytes(StandardCharsets.US_ASCII);
                bytes[length - 1] = '\n';
                bytes[at] = '\n';
                assertThat(Ascii.lineFeed(bytes, 0, length)).isEqualTo(at);
                assertThat(Ascii.lineFeed(bytes, 0, at)).isEqualTo(at);
                assertThat(Ascii.lineFeed(bytes, at + 1, length)).isEqualTo(at == length - 1 ? length : length - 1);
            }
        }
    }

    private static List<String> codes(ReadResult<?> read) {
        return read.problems().stream().map(problem -> problem.getCode()).toList();
    }
}
