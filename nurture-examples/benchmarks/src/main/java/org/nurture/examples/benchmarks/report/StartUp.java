package org.nurture.examples.benchmarks.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** How long the first answer takes in a JVM that has just been started, and how many classes it loads for that. */
final class StartUp {
    /**
     * A program.
     *
     * @param name its class
     * @param contender whose jars it needs; empty if none
     * @param says what it says if all is well
     */
    record Program(String name, String contender, String says) {
        List<Path> jars() throws IOException {
            return contender.isEmpty() ? List.of() : Library.of(contender);
        }
    }

    static final List<Program> PROGRAMS = List.of(
            new Program("FirstNothing", "", "nothing"),
            new Program("FirstDecision", "Nurture", "NOT_MET"),
            new Program("FirstVerdict", "Nurture", "MET"),
            new Program("FirstHibernate", "Hibernate Validator", "true"),
            new Program("FirstAvaje", "avaje-validator", "true"),
            new Program("FirstRead", "Nurture with JSON", "SUBMITTED"),
            new Program("FirstJackson", "Jackson 3", "submitted"));

    /** How classes are shared: not at all, by the JDK's own archive, by one that is made of the program. */
    enum Sharing {
        OFF,
        JDK,
        APP;

        String key() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** With {@code -Xshare:on} a JVM that cannot use the archive ends instead of quietly doing without. */
        List<String> options(Path archive) {
            return switch (this) {
                case OFF -> List.of("-Xshare:off");
                case JDK -> List.of("-Xshare:on");
                case APP -> List.of("-Xshare:on", "-XX:SharedArchiveFile=" + archive);
            };
        }
    }

    private StartUp() {}

    static ObjectNode measure(int runs) throws IOException, InterruptedException {
        ObjectNode all = JsonNodeFactory.instance.objectNode();
        Path folder = Files.createTempDirectory("nurture-start");
        try {
            for (Program program : PROGRAMS) {
                Path archive = archive(folder, program);
                run(List.of("-XX:ArchiveClassesAtExit=" + archive), program);
                if (!Files.exists(archive)) {
                    throw new IllegalStateException("no archive of " + program.name() + " was made");
                }
                ObjectNode each = all.putObject(program.name());
                for (Sharing sharing : Sharing.values()) {
                    ObjectNode node = each.putObject(sharing.key());
                    List<String> loaded = loaded(folder, program, sharing);
                    node.put("classes", loaded.size());
                    node.put(
                            "lambdas", loaded.stream().filter(StartUp::isLambda).count());
                    node.putArray("millis");
                }
            }
            // In turns, so that an hour in which the host is slow is slow for all of them.
            for (int i = 0; i < runs; i++) {
                for (Program program : PROGRAMS) {
                    for (Sharing sharing : Sharing.values()) {
                        double millis = run(sharing.options(archive(folder, program)), program)
                                .millisToFirstLine();
                        ((ArrayNode) all.get(program.name()).get(sharing.key()).get("millis")).add(millis);
                    }
                }
            }
        } finally {
            Folders.delete(folder);
        }
        return all;
    }

    private static Path archive(Path folder, Program program) {
        return folder.resolve(program.name() + ".jsa");
    }

    private static Child.Run run(List<String> options, Program program) throws IOException, InterruptedException {
        Child.Run run = Child.run(options, program.jars(), program.name());
        if (!run.said(program.says())) {
            throw new IllegalStateException(program + " was started with " + options + ", and: " + run);
        }
        return run;
    }

    /** What records make of their own equals and hash code is made anew in every JVM; a first decision does without. */
    private static void requireNoRecordMethods(List<String> loaded) {
        if (loaded.stream().anyMatch(line -> line.contains("java.lang.runtime.ObjectMethods "))) {
            throw new IllegalStateException("a first decision hashes, compares or prints a record again: that is slow");
        }
    }

    private static boolean isLambda(String line) {
        return line.contains("$$Lambda");
    }

    private static List<String> loaded(Path folder, Program program, Sharing sharing)
            throws IOException, InterruptedException {
        Path log = folder.resolve(program.name() + "-" + sharing.key() + ".txt");
        List<String> options = new ArrayList<>(sharing.options(archive(folder, program)));
        options.add("-Xlog:class+load:file=" + log);
        run(options, program);
        List<String> loaded;
        try (Stream<String> lines = Files.lines(log)) {
            loaded = lines.filter(line -> line.contains(" source: ")).toList();
        }
        boolean used = loaded.stream().anyMatch(line -> line.endsWith("shared objects file (top)"));
        if (used != (sharing == Sharing.APP)) {
            throw new IllegalStateException(program + " did not use the archive as it was asked to: " + sharing);
        }
        if (program.name().equals("FirstDecision")) {
            requireNoRecordMethods(loaded);
        }
        return loaded;
    }
}
