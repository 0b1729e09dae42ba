package org.nurture.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.nurture.json.shape.WireNames;

/**
 * The wire format as it stands in files. What {@code ok} holds must be read for ever, and is written byte for byte; what
 * {@code parse} and {@code limits} hold is refused with the problems that stand beside it. A file is only ever added.
 */
class GoldenTest {
    private static final Path GOLDEN = GoldenIndexTest.GOLDEN.resolve("1");
    private static final Path OK = GOLDEN.resolve("ok");

    static Stream<Class<?>> documents() {
        return CoreTypes.entities().stream();
    }

    static Stream<Path> refused() throws IOException {
        try (Stream<Path> files = Stream.of("parse", "limits").flatMap(GoldenTest::list)) {
            return files.filter(file -> file.toString().endsWith(".json")).sorted().toList().stream();
        }
    }

    private static Stream<Path> list(String folder) {
        try {
            return Files.list(GOLDEN.resolve(folder));
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    /** A form that came later, with members that the first has not, has a golden of its own, numbered from 2. */
    static Stream<Path> goldens() {
        return list("ok").sorted();
    }

    @ParameterizedTest
    @MethodSource("goldens")
    void theGoldenIsReadAndWrittenByteForByte(Path file) throws IOException {
        String golden = Files.readString(file);

        Object value = NurtureJson.strict().readOrThrow(golden, typeOf(file));

        assertThat(NurtureJson.strict().writePretty(value)).isEqualTo(golden);
    }

    @ParameterizedTest
    @MethodSource("goldens")
    void theLenientReaderReadsItAlikeAndHasNothingToSay(Path file) throws IOException {
        ReadResult<?> read = NurtureJson.lenient().read(file, typeOf(file));

        assertThat(read.notices()).isEmpty();
        assertThat(NurtureJson.lenient().writePretty(read.document().orElseThrow()))
                .isEqualTo(Files.readString(file));
    }

    @ParameterizedTest
    @MethodSource("goldens")
    void bothGenerationsOfJacksonReadItAndWriteTheSameBytes(Path file) throws IOException {
        Class<?> type = typeOf(file);
        String golden = Files.readString(file);
        Object value = NurtureJson.strict().readOrThrow(golden, type);
        String compact = NurtureJson.strict().writeString(value);

        for (Host host : Host.ofDocuments()) {
            assertThat((Object) host.read(golden, type)).isEqualTo(value);
            assertThat(host.write(value)).isEqualTo(compact);
            String other = golden.replace("\"nurture/", "\"nature/");
            assertThatThrownBy(() -> host.read(other, type)).hasMessageContaining("[json.schema]");
        }
    }

    @ParameterizedTest
    @MethodSource("refused")
    void whatIsRefusedIsRefusedWithTheProblemsBesideIt(Path file) throws IOException {
        Class<?> type = typeOf(file);
        List<org.nurture.problem.Problem> problems =
                NurtureJson.strict().read(file, type).problems();
        String told = problems.stream()
                .map(problem -> problem.getPosition().orElseThrow() + " " + problem.getPointer() + " "
                        + problem.getCode() + "\n")
                .collect(Collectors.joining());
        Path beside = Path.of(file.toString().replace(".json", ".problems.txt"));
        if (Boolean.getBoolean("nurture.update") && Files.notExists(beside)) {
            Files.writeString(beside, told);
        }

        assertThat(problems).isNotEmpty();
        assertThat(told).isEqualTo(Files.readString(beside));
    }

    @ParameterizedTest
    @MethodSource("refused")
    void bothGenerationsOfJacksonRefuseItInAnException(Path file) throws IOException {
        String json = Files.readString(file);
        // How long a text may be, and whether something may follow a value, is the host's to say.
        boolean ofTheHost = file.getFileName().toString().contains(".trailing.")
                || file.getParent().endsWith("limits");
        for (Host host : Host.ofDocuments()) {
            if (!ofTheHost) {
                assertThatThrownBy(() -> host.read(json, typeOf(file)))
                        .isInstanceOfAny(
                                tools.jackson.core.JacksonException.class,
                                com.fasterxml.jackson.core.JacksonException.class);
            }
        }
    }

    @Test
    void noGoldenIsLeftOver() throws IOException {
        List<String> expected = documents()
                .map(type -> WireNames.ofType(type.getSimpleName()) + ".json")
                .sorted()
                .toList();
        try (Stream<Path> files = Files.list(OK)) {
            assertThat(files.map(file -> file.getFileName().toString().replaceFirst("\\.[2-9]\\.json$", ".json"))
                            .distinct()
                            .sorted())
                    .isEqualTo(expected);
        }
    }

    /** The name of a file begins with that of its type. */
    private static Class<?> typeOf(Path file) {
        String name = file.getFileName().toString();
        return CoreTypes.entities().stream()
                .filter(type -> name.startsWith(WireNames.ofType(type.getSimpleName()) + "."))
                .findFirst()
                .orElseThrow();
    }
}
