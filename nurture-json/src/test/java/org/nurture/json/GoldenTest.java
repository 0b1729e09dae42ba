package org.nurture.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.nurture.json.jackson2.NurtureJackson2Module;
import org.nurture.json.shape.WireNames;
import tools.jackson.databind.json.JsonMapper;

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
        Path file = GOLDEN.resolve(WireNames.ofType(type.getSimpleName()) + ".json");
        byte[] golden = Files.readAllBytes(file);

        Object value = NurtureJson.strict().readOrThrow(golden, type);

        assertThat(NurtureJson.strict().writePretty(value)).isEqualTo(new String(golden, StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @MethodSource("documents")
    void bothGenerationsOfJacksonReadItAndWriteTheSameBytes(Class<?> type) throws IOException {
        String golden = Files.readString(GOLDEN.resolve(WireNames.ofType(type.getSimpleName()) + ".json"));
        Object value = NurtureJson.strict().readOrThrow(golden, type);
        String compact = NurtureJson.strict().writeString(value);
        Host three = Host.of(
                JsonMapper.builder().addModule(NurtureModule.ofDocuments()).build());
        Host two = Host.of(new ObjectMapper().registerModule(NurtureJackson2Module.ofDocuments()));

        for (Host host : List.of(three, two)) {
            assertThat((Object) host.read(golden, type)).isEqualTo(value);
            assertThat(host.write(value)).isEqualTo(compact);
            String other = golden.replace("\"nurture/", "\"nature/");
            assertThatThrownBy(() -> host.read(other, type)).hasMessageContaining("[json.schema]");
        }
    }

    @Test
    void noGoldenIsLeftOver() throws IOException {
        List<String> expected = documents()
                .map(type -> WireNames.ofType(type.getSimpleName()) + ".json")
                .sorted()
                .toList();
        try (Stream<Path> files = Files.list(GOLDEN)) {
            assertThat(files.map(file -> file.getFileName().toString()).sorted())
                    .isEqualTo(expected);
        }
    }
}
