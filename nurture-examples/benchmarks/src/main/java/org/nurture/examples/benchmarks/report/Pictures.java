package org.nurture.examples.benchmarks.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The pictures beside the page; those of an earlier page are taken away first. */
final class Pictures {
    private final Path folder;

    Pictures(Path folder) throws IOException {
        this.folder = Files.createDirectories(folder);
        List<Path> old;
        try (Stream<Path> files = Files.list(folder)) {
            old = files.filter(file -> file.toString().endsWith(".svg")).toList();
        }
        for (Path file : old) {
            Files.delete(file);
        }
    }

    /** Draws, and gives the line that shows it. */
    String bars(String file, String title, List<Svg.Bar> bars, boolean logarithmic) {
        return draw(file, title, Svg.bars(title, bars, logarithmic));
    }

    /** Draws, and gives the line that shows it. */
    String growth(String file, String title, List<Growth> lines) {
        return draw(file, title, Svg.growth(title, lines));
    }

    private String draw(String file, String title, String svg) {
        String name = Text.words(file).toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-") + ".svg";
        try {
            Files.writeString(folder.resolve(name), svg);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return "![" + title + "](" + folder.getFileName() + "/" + name + ")\n\n";
    }
}
