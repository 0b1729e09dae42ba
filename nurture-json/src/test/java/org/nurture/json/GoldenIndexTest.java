package org.nurture.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The index of the goldens, to which lines are only ever added: one for each file, its checksum and its path. A file that has
 * changed or gone is seen by it; {@code -Dnurture.update=true} adds lines for new files, and touches no other.
 *
 * <p>Until a version is released its form may still change: then the line of a golden that changed is taken out by hand, and
 * added anew.
 */
class GoldenIndexTest {
    static final Path GOLDEN =
            Path.of(System.getProperty("nurture.root"), "nurture-json", "src", "test", "resources", "golden");

    private static final Path INDEX = GOLDEN.resolve("index.txt");
    private static final List<String> FOLDERS = List.of("ok", "parse", "limits");

    @Test
    void theIndexHasEveryGoldenAsItIs() throws IOException {
        Map<String, String> found = found();
        if (Boolean.getBoolean("nurture.update")) {
            String known = Files.exists(INDEX) ? Files.readString(INDEX) : "";
            String added = found.entrySet().stream()
                    .filter(file -> !known.contains(" " + file.getKey() + "\n"))
                    .map(file -> file.getValue() + " " + file.getKey() + "\n")
                    .collect(Collectors.joining());
            Files.writeString(INDEX, added, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        }
        List<String> lines = Files.readAllLines(INDEX);

        assertThat(lines)
                .as("a golden is never changed and never taken away: add another")
                .containsExactlyInAnyOrderElementsOf(found.entrySet().stream()
                        .map(file -> file.getValue() + " " + file.getKey())
                        .toList());
    }

    @Test
    void everyVersionHasGoldensOfEveryKind() throws IOException {
        try (Stream<Path> versions = Files.list(GOLDEN).filter(Files::isDirectory)) {
            for (Path version : versions.toList()) {
                for (String folder : FOLDERS) {
                    assertThat(version.resolve(folder)).isNotEmptyDirectory();
                }
            }
        }
    }

    /** The checksums of the files by their paths. */
    private static Map<String, String> found() throws IOException {
        try (Stream<Path> files = Files.walk(GOLDEN)) {
            return files.filter(Files::isRegularFile)
                    .filter(file ->
                            FOLDERS.contains(file.getParent().getFileName().toString()))
                    .collect(Collectors.toMap(
                            file -> GOLDEN.relativize(file).toString().replace('\\', '/'),
                            GoldenIndexTest::checksum,
                            (one, other) -> one,
                            java.util.TreeMap::new));
        }
    }

    private static String checksum(Path file) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
        } catch (IOException | NoSuchAlgorithmException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }
}
