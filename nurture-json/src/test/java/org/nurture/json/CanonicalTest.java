package org.nurture.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.nurture.problem.Problem;
import org.nurture.problem.RefusedInputException;

/** The canonical form against the public vectors of RFC 8785, and what has none. */
class CanonicalTest {
    private static final Path VECTORS = Path.of(System.getProperty("nurture.data"), "jcs");

    @ParameterizedTest
    @ValueSource(strings = {"arrays", "french", "unicode", "weird"})
    void theVectorsWithoutFractionsAreMetByteForByte(String name) throws IOException {
        PublicData.require(VECTORS);
        byte[] input = Files.readAllBytes(VECTORS.resolve("input").resolve(name + ".json"));
        byte[] hex = hex(Files.readString(VECTORS.resolve("outhex").resolve(name + ".txt")));

        assertThat(CanonicalJson.of(input)).isEqualTo(hex);
        assertThat(CanonicalJson.of(hex)).isEqualTo(hex);
    }

    @ParameterizedTest
    @CsvSource({"structures,/1/", "values,/numbers/0"})
    void theVectorsWithFractionsAreRefusedWithTheirCode(String name, String pointer) throws IOException {
        PublicData.require(VECTORS);
        byte[] input = Files.readAllBytes(VECTORS.resolve("input").resolve(name + ".json"));

        Problem problem = refusal(input);
        assertThat(problem.getCode()).isEqualTo("canonical.fraction");
        assertThat(problem.getPointer().text()).startsWith(pointer);
        assertThat(problem.getPosition()).isPresent();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"a\": [1, 2.5]}     | canonical.fraction    | /a/1 | 1:11",
                "{\"a\": 1e2}          | canonical.fraction    | /a   | 1:7",
                "[9007199254740992]    | canonical.number-range| /0   | 1:2",
                "[-9007199254740992]   | canonical.number-range| /0   | 1:2",
                "[-9223372036854775808]| canonical.number-range| /0   | 1:2",
                "[99999999999999999999]| canonical.number-range| /0   | 1:2",
                "{\"a\": 1, \"a\": 1}  | json.duplicate-member | /a   | 1:10",
                "[\"\\ud83d\"]         | json.surrogate        | /0   | 1:2",
                "[] []                 | json.trailing         | ''   | 1:4"
            })
    void whatHasNoCanonicalFormIsRefusedWithItsPlace(String json, String code, String pointer, String position) {
        Problem problem = refusal(json.getBytes(StandardCharsets.UTF_8));

        assertThat(problem.getCode()).isEqualTo(code);
        assertThat(problem.getPointer().text()).isEqualTo(pointer);
        assertThat(problem.getPosition().orElseThrow()).hasToString(position);
    }

    @Test
    void theLargestNumbersAndNothingElseOfNumbers() {
        assertThat(text("[9007199254740991, -9007199254740991, -0, 0]"))
                .isEqualTo("[9007199254740991,-9007199254740991,0,0]");
        assertThat(text("\ufeff \"\\u000b\\u001F\\u007f\\/\" ")).isEqualTo("\"\\u000b\\u001f\u007f/\"");
    }

    @Test
    void textThatIsNoJsonIsRefused() {
        assertThat(refusal(new byte[0]).getCode()).isEqualTo("json.empty");
        assertThat(refusal(new byte[] {'"', (byte) 0xC0, (byte) 0x80, '"'}).getCode())
                .isEqualTo("json.utf8");
        assertThat(refusal("{\"a\"".getBytes(StandardCharsets.UTF_8)).getCode()).isEqualTo("json.syntax");
        assertThat(refusal("[".repeat(5_000).getBytes(StandardCharsets.UTF_8)).getCode())
                .isEqualTo("json.too-deep");
        assertThatThrownBy(() -> NurtureJson.strict().writeCanonical("text"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static String text(String json) {
        return new String(CanonicalJson.of(json), StandardCharsets.UTF_8);
    }

    private static Problem refusal(byte[] json) {
        try {
            CanonicalJson.of(json);
        } catch (RefusedInputException refused) {
            return refused.getProblems().get(0);
        }
        throw new AssertionError("it was taken");
    }

    private static byte[] hex(String text) {
        String[] pairs = text.strip().split("\\s+");
        byte[] bytes = new byte[pairs.length];
        for (int i = 0; i < pairs.length; i++) {
            bytes[i] = (byte) Integer.parseInt(pairs[i], 16);
        }
        return bytes;
    }
}
