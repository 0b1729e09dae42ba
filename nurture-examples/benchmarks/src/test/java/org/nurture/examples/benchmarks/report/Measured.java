package org.nurture.examples.benchmarks.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** A small measurement that somebody has made up, copied to where a test may change it. */
final class Measured {
    private Measured() {}

    static Path in(Path folder) {
        try {
            Path from = Path.of(
                            Measured.class.getResource("measured/other.json").toURI())
                    .getParent();
            List<Path> files;
            try (Stream<Path> all = Files.list(from)) {
                files = all.toList();
            }
            for (Path file : files) {
                Files.copy(file, folder.resolve(file.getFileName()));
            }
            return folder;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    static void replace(Path file, String what, String by) throws IOException {
        String text = Files.readString(file);
        if (!text.contains(what)) {
            throw new IllegalArgumentException(what);
        }
        Files.writeString(file, text.replace(what, by));
    }
}
