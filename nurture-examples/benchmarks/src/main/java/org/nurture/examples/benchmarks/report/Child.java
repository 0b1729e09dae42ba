package org.nurture.examples.benchmarks.report;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A program in a JVM of its own, on no other jars than it needs. */
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
     * @param complaint the first line of what it said of its troubles; empty if nothing
     */
    record Run(String firstLine, double millisToFirstLine, double millis, int exit, String complaint) {
        boolean said(String expected) {
            return exit == 0 && firstLine.equals(expected);
        }
    }

    static Run run(List<String> options, List<Path> jars, String program, String... args)
            throws IOException, InterruptedException {
        List<Path> path = new ArrayList<>(List.of(Library.home().resolve("nurture-benchmarks-start.jar")));
        path.addAll(jars);
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options);
        command.add("-cp");
        command.add(path.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator)));
        command.add(PROGRAMS + program);
        command.addAll(List.of(args));
        File complaints = File.createTempFile("nurture-child", ".txt");
        try {
            long begun = System.nanoTime();
            Process process =
                    new ProcessBuilder(command).redirectError(complaints).start();
            try (BufferedReader out =
                    new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
                String line = out.readLine();
                long heard = System.nanoTime();
                while (out.readLine() != null) {
                    // What else it says is of no interest; it must only be able to say it.
                }
                int exit = process.waitFor();
                long ended = System.nanoTime();
                return new Run(
                        line == null ? "" : line,
                        (heard - begun) / 1e6,
                        (ended - begun) / 1e6,
                        exit,
                        first(complaints));
            }
        } finally {
            Files.delete(complaints.toPath());
        }
    }

    private static String first(File complaints) throws IOException {
        try (Stream<String> lines = Files.lines(complaints.toPath())) {
            return lines.findFirst().orElse("");
        }
    }
}
