package org.nurture.examples.benchmarks.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** How long the first answer takes in a machine that has just been started, how many classes it loads, how big the jars are. */
final class StartUp {
    private StartUp() {}

    static ObjectNode measure(int runs) throws IOException, InterruptedException {
        ObjectNode all = JsonNodeFactory.instance.objectNode();
        for (String program : List.of("FirstNothing", "FirstDecision", "FirstRead")) {
            List<Path> jars = Child.jars(program.equals("FirstRead"));
            ObjectNode each = all.putObject(program);
            Path folder = Files.createTempDirectory("nurture-start");
            try {
                String archive = folder.resolve("classes.jsa").toString();
                Child.run(List.of("-XX:ArchiveClassesAtExit=" + archive), jars, program);
                each.set("off", times(runs, List.of("-Xshare:off"), jars, program));
                each.set("jdk", times(runs, List.of(), jars, program));
                each.set("app", times(runs, List.of("-XX:SharedArchiveFile=" + archive), jars, program));
                Path log = folder.resolve("classes.txt");
                Child.run(List.of("-Xlog:class+load:file=" + log), jars, program);
                try (Stream<String> lines = Files.lines(log)) {
                    each.put(
                            "classes",
                            lines.filter(line -> line.contains(" source: ")).count());
                }
            } finally {
                Folders.delete(folder);
            }
        }
        ObjectNode sizes = all.putObject("jars");
        for (Path jar : Child.library(true)) {
            sizes.put(jar.getFileName().toString(), Files.size(jar));
        }
        return all;
    }

    private static ObjectNode times(int runs, List<String> options, List<Path> jars, String program)
            throws IOException, InterruptedException {
        List<Double> times = new ArrayList<>();
        for (int i = 0; i < runs; i++) {
            Child.Run run = Child.run(options, jars, program);
            if (run.exit() != 0) {
                throw new IllegalStateException(program + " ended with " + run.exit());
            }
            times.add(run.millisToFirstLine());
        }
        times.sort(null);
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("median", times.get(times.size() / 2));
        node.put("least", times.get(0));
        node.put("most", times.get(times.size() - 1));
        node.put("runs", runs);
        return node;
    }
}
