package org.nurture.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.nurture.json.shape.WireNames;

/**
 * The wire format as it stands in files: what these hold must be read for ever, and is written byte for byte. A file is
 * only ever added.
 */
class GoldenTest {
    private static final Path GOLDEN = Path.of(
            System.getProperty("nurture.root"), "nurture-json", "src", "test", "resources", "golden", "1", "ok");

    static Stream<Class<?>> documents() {
        return CoreTypes.entities().stream();
    }

    @ParameterizedTest
    @MethodSource("documents")
    void theGoldenIsReadAndWrittenByteForByte(Class<?> type) throws IOException {
        Path first = GOLDEN.resolve(WireNames.ofType(type.getSimpleName()) + ".json");
        assertThat(first).exists();
        // A form that came later, with members that the first has not, has a golden of its own, numbered from 2.
        for (int number = 2; Files.exists(first); number++) {
            String golden = Files.readString(first);

            Object value = NurtureJson.strict().readOrThrow(golden, type);

            assertThat(NurtureJson.strict().writePretty(value))
                    .as(first.toString())
                    .isEqualTo(golden);
            first = GOLDEN.resolve(WireNames.ofType(type.getSimpleName()) + "." + number + ".json");
        }
    }

    @Test
    void noGoldenIsLeftOver() throws IOException {
        List<String> expected = documents()
                .map(type -> WireNames.ofType(type.getSimpleName()) + ".json")
                .sorted()
                .toList();
        try (Stream<Path> files = Files.list(GOLDEN)) {
            assertThat(files.map(file -> file.getFileName().toString().replaceFirst("\\.[2-9]\\.json$", ".json"))
                            .distinct()
                            .sorted())
                    .isEqualTo(expected);
        }
    }
}
