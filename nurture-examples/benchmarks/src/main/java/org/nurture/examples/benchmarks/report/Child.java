package org.nurture.examples.benchmarks.report;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A program in a machine of its own, on no other jars than it needs. */
final class Child {
    private static final String PROGRAMS = "org.nurture.examples.benchmarks.start.";

    private Child() {}

    /**
     * How it went.
     *
     * @param firstLine what it said first; empty if nothing
     * @param millisToFirstLine from before it was started to when that was heard
     * @param millis until it ended
     * @param exit its exit code
     */
    record Run(String firstLine, double millisToFirstLine, double millis, int exit) {}

    static Run run(List<String> options, List<Path> jars, String program, String... args)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options);
        command.add("-cp");
        command.add(jars.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator)));
        command.add(PROGRAMS + program);
        command.addAll(List.of(args));
        long begun = System.nanoTime();
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try (BufferedReader out =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            String line = out.readLine();
            long heard = System.nanoTime();
            while (out.readLine() != null) {
                // What else it says is of no interest; it must only be able to say it.
            }
            int exit = process.waitFor();
            return new Run(line == null ? "" : line, (heard - begun) / 1e6, (System.nanoTime() - begun) / 1e6, exit);
        }
    }

    /** The jars beside this program that a user of the core, or of the JSON too, would have. */
    static List<Path> jars(boolean json) throws IOException {
        Path home = home();
        List<Path> jars = new ArrayList<>(List.of(home.resolve("nurture-benchmarks-start.jar")));
        jars.addAll(library(json));
        return jars;
    }

    static List<Path> library(boolean json) throws IOException {
        List<String> wanted = json
                ? List.of(
                        "nurture-core",
                        "jakarta.validation-api",
                        "nurture-json",
                        "jackson-annotations",
                        "jackson-core-3",
                        "jackson-databind-3")
                : List.of("nurture-core", "jakarta.validation-api");
        try (Stream<Path> files = Files.list(home().resolve("lib"))) {
            return files.filter(
                            file -> wanted.stream().anyMatch(file.getFileName().toString()::startsWith))
                    .sorted()
                    .toList();
        }
    }

    private static Path home() {
        try {
            Path jar = Path.of(Child.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            return Objects.requireNonNull(jar.toAbsolutePath().getParent());
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
