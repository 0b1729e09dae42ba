package org.nurture.examples.benchmarks.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.nurture.examples.benchmarks.Forecast;
import org.nurture.examples.benchmarks.GroupJson;
import org.nurture.examples.benchmarks.Identifiers;
import org.nurture.examples.benchmarks.LinesJson;
import org.nurture.examples.benchmarks.ManyDue;
import org.nurture.examples.benchmarks.NetworkJson;
import org.nurture.examples.benchmarks.ReferralJson;
import org.nurture.examples.benchmarks.ReferralLife;
import org.nurture.examples.benchmarks.SevenConstraints;
import org.nurture.examples.benchmarks.StandingOnDay;
import org.nurture.examples.benchmarks.TwentyConditions;
import org.nurture.examples.benchmarks.WholeGroup;
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
import tools.jackson.databind.node.ObjectNode;

/** Runs everything in one go and leaves what it measured in a folder; {@link ResultsPage} makes the page of it. */
public final class Measure {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** A class of benchmarks, its sizes a decade apart, and the methods that are worth running on the larger too. */
    private record Job(Class<?> type, String small, String large, String grows) {}

    private static final List<Job> JOBS = List.of(
            new Job(SevenConstraints.class, "", "", ""),
            new Job(ReferralJson.class, "6", "60", "readNurture|writeNurture"),
            new Job(LinesJson.class, "1000", "10000", "readNurture|writeNurture"),
            new Job(GroupJson.class, "12", "120", "readNurture|writeNurture"),
            new Job(NetworkJson.class, "20", "200", "readNurture|writeNurture"),
            new Job(WholeGroup.class, "12", "120", ".*"),
            new Job(TwentyConditions.class, "20", "200", ".*"),
            new Job(ReferralLife.class, "200", "2000", ".*"),
            new Job(StandingOnDay.class, "3", "30", ".*"),
            new Job(Identifiers.class, "", "", ""),
            new Job(ManyDue.class, "10000", "100000", ".*"),
            new Job(Forecast.class, "200", "2000", ".*"));

    private Measure() {}

    /**
     * Runs.
     *
     * @param args the folder for the numbers; then {@code smoke}, to see in a minute that everything runs, or how many
     *     milliseconds an iteration takes, 1000 if it is left out; then in how many machines one after the other, 2 if it
     *     is left out
     * @throws IOException if a file cannot be written
     * @throws InterruptedException if somebody stops it
     * @throws RunnerException if a benchmark fails
     */
    public static void main(String[] args) throws IOException, InterruptedException, RunnerException {
        Path folder = Files.createDirectories(Path.of(args[0]));
        boolean smoke = args.length > 1 && args[1].equals("smoke");
        int millis = args.length > 1 && !smoke ? Integer.parseInt(args[1]) : 1000;
        int forks = args.length > 2 ? Integer.parseInt(args[2]) : 2;
        if (smoke) {
            // Whether something else is measured at the same time is of no interest then.
            System.setProperty("jmh.ignoreLock", "true");
        }
        ObjectNode other = JSON.createObjectNode();
        ObjectNode says = other.putObject("unknown");
        Sayings.judges().forEach((name, judge) -> says.put(name, Sayings.says(judge, Form.unknown())));
        ObjectNode settings = other.putObject("settings");
        settings.put("processors", Runtime.getRuntime().availableProcessors());
        settings.put("java", System.getProperty("java.vm.name") + " " + System.getProperty("java.vm.version"));
        settings.put("os", System.getProperty("os.name") + " " + System.getProperty("os.arch"));
        settings.put("processor", Machine.processor());
        settings.put("gibibytes", Machine.gibibytes());
        other.set("start", StartUp.measure(smoke ? 1 : 15));
        other.set("heap", HeapNeeded.measure(smoke ? 1_000 : 1_000_000));
        Path file = folder.resolve("other.json");
        JSON.writeValue(file, other);
        double load = 0;
        for (Job job : JOBS) {
            run(job, job.small(), ".*", folder, smoke, millis, forks);
            if (!smoke && !job.large().isEmpty()) {
                run(job, job.large(), job.grows(), folder, false, millis, 1);
            }
            load += Machine.load();
        }
        settings.put("load", load / JOBS.size());
        JSON.writeValue(file, other);
    }

    private static void run(Job job, String size, String methods, Path folder, boolean smoke, int millis, int forks)
            throws RunnerException {
        String file = job.type().getSimpleName().toLowerCase(Locale.ROOT) + (size.isEmpty() ? "" : "-" + size);
        ChainedOptionsBuilder options = new OptionsBuilder()
                .include(Pattern.quote(job.type().getName()) + "\\.(" + methods + ")$")
                .shouldFailOnError(true)
                .resultFormat(ResultFormatType.JSON)
                .result(folder.resolve(file + ".json").toString());
        if (!size.isEmpty()) {
            options.param("size", size);
        }
        if (smoke) {
            options.forks(0).warmupIterations(0).measurementIterations(1).measurementTime(TimeValue.milliseconds(10));
        } else {
            options.forks(forks)
                    .addProfiler(GCProfiler.class)
                    .jvmArgsAppend("-Xms1g", "-Xmx4g")
                    .warmupIterations(3)
                    .warmupTime(TimeValue.seconds(1))
                    .measurementIterations(4)
                    .measurementTime(TimeValue.milliseconds(millis));
        }
        int results = new Runner(options.build()).run().size();
        if (results == 0) {
            throw new IllegalStateException(job.type().getSimpleName() + " has nothing to run");
        }
    }
}
