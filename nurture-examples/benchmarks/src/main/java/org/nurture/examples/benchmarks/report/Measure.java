package org.nurture.examples.benchmarks.report;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.nurture.examples.benchmarks.seven.Form;
import org.nurture.examples.benchmarks.seven.Sayings;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.format.ResultFormatType;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Runs everything in one go and leaves what it measured in a folder; {@link ResultsPage} makes the page of it. */
public final class Measure {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** What a smoke run still gives a JVM of its own, so that allocation is counted and read once. */
    private static final String FORKED_IN_SMOKE = "SevenConstraints.verdict";

    private final Path folder;
    private final Settings settings;
    private final ObjectNode other = JSON.createObjectNode();
    private final ArrayNode files = other.putArray("files");
    private final PrintStream out = System.out;

    private Measure(Path folder, Settings settings) {
        this.folder = folder;
        this.settings = settings;
    }

    /**
     * Runs.
     *
     * @param args an empty folder for the numbers, which is made if it is not there; then {@code --smoke}, to see that
     *     everything runs, and any setting with its value, as in {@code --forks=4}
     * @throws IOException if a file cannot be written
     * @throws InterruptedException if somebody stops it
     * @throws RunnerException if a benchmark fails
     */
    public static void main(String[] args) throws IOException, InterruptedException, RunnerException {
        if (args.length == 0 || args[0].startsWith("-")) {
            throw new IllegalArgumentException(
                    "first comes an empty folder for the numbers, then settings, all of them as in "
                            + Settings.USUAL.arguments()
                            + ", or --held for what the library is held to, or --only='SevenConstraints' for a part");
        }
        Settings settings = Settings.parse(Arrays.asList(args).subList(1, args.length));
        Path folder = Files.createDirectories(Path.of(args[0]));
        try (Stream<Path> there = Files.list(folder)) {
            if (there.findAny().isPresent()) {
                throw new IllegalArgumentException(folder + " is not empty; numbers of two measurements are none");
            }
        }
        if (settings.smoke()) {
            // Whether something else is measured at the same time is of no interest then.
            System.setProperty("jmh.ignoreLock", "true");
        }
        new Measure(folder, settings).run();
    }

    private void run() throws IOException, InterruptedException, RunnerException {
        List<Plan.Run> plan = settings.held() ? Plan.held() : Plan.of(Pattern.compile(settings.only()));
        int benchmarks = count(plan);
        long begun = System.nanoTime();
        out.printf(
                "%d benchmarks, about %.1f minutes; first each program is started %d times and a file of %,d lines is read%n",
                benchmarks, settings.seconds(benchmarks) / 60, settings.starts(), settings.lines());
        other.put("complete", false);
        other.put("day", LocalDate.now().toString());
        other.set("settings", settings.json());
        other.set("host", Host.json());
        other.set("base", JSON.valueToTree(Plan.base()));
        ObjectNode jars = other.putObject("jars");
        for (Map.Entry<String, List<Path>> contender : Library.contenders().entrySet()) {
            ObjectNode each = jars.putObject(contender.getKey());
            for (Path jar : contender.getValue()) {
                each.put(jar.getFileName().toString(), Files.size(jar));
            }
        }
        other.set("digests", Library.digests());
        other.set("core", JarContent.of(Library.core()));
        ObjectNode says = other.putObject("unknown");
        Sayings.judges().forEach((name, judge) -> says.put(name, Sayings.says(judge, Form.unknown())));
        out.println("starting programs");
        other.set("start", StartUp.measure(settings.starts()));
        out.println("reading a long file with less and less heap");
        other.set("heap", HeapNeeded.measure(settings.lines()));
        keep();
        double load = 0;
        int done = 0;
        long first = System.nanoTime();
        int all = benchmarks * settings.rounds();
        for (int round = 1; round <= settings.rounds(); round++) {
            for (Plan.Run run : plan) {
                run(run, round);
                load += Host.load();
                done += run.methods().size();
                double minutes = (System.nanoTime() - first) / 60e9;
                out.printf(
                        "%n%d of %d runs of benchmarks in %.0f minutes, about %.0f to go%n",
                        done, all, (System.nanoTime() - begun) / 60e9, minutes / done * (all - done));
            }
        }
        other.put("load", load / Math.max(1, plan.size() * settings.rounds()));
        other.put("complete", true);
        keep();
    }

    private static int count(List<Plan.Run> plan) {
        return plan.stream().mapToInt(run -> run.methods().size()).sum();
    }

    /** After each class, so that of a measurement that was broken off something can be seen. */
    private void keep() throws IOException {
        JSON.writerWithDefaultPrettyPrinter().writeValue(folder.resolve("other.json"), other);
    }

    private void run(Plan.Run run, int round) throws IOException, RunnerException {
        List<String> forked = run.methods().stream()
                .filter(method -> settings.smoke()
                        && run.changed().isEmpty()
                        && FORKED_IN_SMOKE.equals(run.type() + "." + method))
                .toList();
        List<String> others = new ArrayList<>(run.methods());
        others.removeAll(forked);
        String file = settings.rounds() == 1 ? run.file() : "round-" + round + "-" + run.file();
        run(run, others, settings.forks(), file);
        run(run, forked, 1, "forked-" + file);
    }

    private void run(Plan.Run run, List<String> methods, int forks, String file) throws IOException, RunnerException {
        if (methods.isEmpty()) {
            return;
        }
        ChainedOptionsBuilder options = new OptionsBuilder()
                .include("\\." + run.type() + "\\.(" + String.join("|", methods) + ")$")
                .shouldFailOnError(true)
                .forks(forks)
                .warmupIterations(settings.warmups())
                .warmupTime(TimeValue.milliseconds(settings.warmupMillis()))
                .measurementIterations(settings.iterations())
                .measurementTime(TimeValue.milliseconds(settings.millis()))
                .resultFormat(ResultFormatType.JSON)
                .result(folder.resolve(file).toString());
        run.values().forEach(options::param);
        if (forks > 0) {
            options.addProfiler(GCProfiler.class).jvmArgs(Settings.JVM.toArray(String[]::new));
        }
        int ran = new Runner(options.build()).run().size();
        if (ran != methods.size()) {
            throw new IllegalStateException(run.type() + " ran " + ran + " of " + methods);
        }
        files.add(file);
        keep();
    }
}
