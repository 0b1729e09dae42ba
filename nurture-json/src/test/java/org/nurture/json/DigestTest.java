package org.nurture.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.nurture.json.shape.WireNames;
import org.nurture.problem.RefusedInputException;

/** Digests of the golden documents, which may never change. */
class DigestTest {
    private static final Path GOLDEN =
            Path.of(System.getProperty("nurture.root"), "nurture-json", "src", "test", "resources", "golden");

    /** Written anew by -Dnurture.update=true, which only a new document may need; sha256sum finds the same of jq -jcS. */
    @Test
    void theDigestsOfTheGoldensAreWhatTheyWere() throws IOException {
        List<String> found = CoreTypes.entities().stream()
                .map(type -> {
                    String file = WireNames.ofType(type.getSimpleName()) + ".json";
                    byte[] golden = bytes(GOLDEN.resolve(Path.of("1", "ok", file)));
                    Digest digest = Digest.of(NurtureJson.strict().readOrThrow(golden, type));
                    assertThat(Digest.ofJson(golden)).isEqualTo(digest);
                    return digest.text() + " 1/ok/" + file;
                })
                .sorted(java.util.Comparator.comparing(line -> line.substring(line.indexOf(' '))))
                .toList();
        Path file = GOLDEN.resolve("digests.txt");
        if (Boolean.getBoolean("nurture.update")) {
            Files.writeString(file, String.join("\n", found) + "\n");
        }
        assertThat(found).isEqualTo(Files.readAllLines(file));
    }

    @Test
    void oneSpellingIsReadBackAndNoOther() {
        String text = "sha256:" + "0123456789abcdef".repeat(4);

        assertThat(Digest.parse(text).text()).isEqualTo(text);
        assertThat(Digest.parse(text)).isEqualTo(Digest.parse(text)).hasToString(text);
        assertThat(Digest.parse(text).hashCode()).isEqualTo(Digest.parse(text).hashCode());
        for (String wrong : List.of(
                "",
                "sha256:",
                text + "0",
                text.substring(1),
                text.toUpperCase(java.util.Locale.ROOT),
                text.replace('f', 'g'),
                text.replace('f', 'F'),
                text.replace("sha256", "sha512"))) {
            assertThat(Digest.tryParse(wrong)).as(wrong).isEmpty();
            assertThatThrownBy(() -> Digest.parse(wrong))
                    .isInstanceOfSatisfying(
                            RefusedInputException.class,
                            refused -> assertThat(refused.getCode()).isEqualTo("digest.syntax"));
        }
        assertThatThrownBy(() -> Digest.of("text")).isInstanceOf(IllegalArgumentException.class);
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException missing) {
            throw new IllegalStateException(missing);
        }
    }
}
