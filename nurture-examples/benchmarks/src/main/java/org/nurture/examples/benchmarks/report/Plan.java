package org.nurture.examples.benchmarks.report;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.openjdk.jmh.runner.BenchmarkList;
import org.openjdk.jmh.runner.BenchmarkListEntry;
import org.openjdk.jmh.runner.format.OutputFormat;
import org.openjdk.jmh.runner.format.OutputFormatFactory;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * What is run: every benchmark there is with the first value of each of its parameters, and with each further value of one
 * of them while the others stay as they are.
 */
final class Plan {
    private static final String PACKAGE = "org.nurture.examples.benchmarks.";

    /**
     * Where not all is run again with a further value, but what shows how ours grows, or whether all suffer alike; a search
     * that stops early among many conditions shows neither.
     */
    private static final Map<String, Pattern> AGAIN = Map.of(
            "ReferralJson size", Pattern.compile("(read|write)Nurture"),
            "ReferralJson text", Pattern.compile("read(Nurture|ByHand|Jackson|Fastjson2)|write(Nurture|Jackson)"),
            "GroupJson size", Pattern.compile("(read|write)Nurture"),
            "NetworkJson size", Pattern.compile("(read|write)Nurture"),
            "LinesJson size", Pattern.compile("(read|readEach|write)Nurture"),
            "TwentyConditions size", Pattern.compile("missing|missingOneOrTheOther|changes"));

    /**
     * A class, or some of its methods, with one value for each parameter.
     *
     * @param type the class's simple name
     * @param methods its methods
     * @param values the parameters
     * @param changed the parameter that has not its first value; empty if all have
     */
    record Run(String type, List<String> methods, SortedMap<String, String> values, String changed) {
        String file() {
            return (type + (changed.isEmpty() ? "" : "-" + changed + "-" + values.get(changed)))
                            .toLowerCase(Locale.ROOT)
                            .replaceAll("[^a-z0-9-]", "_")
                    + ".json";
        }
    }

    private Plan() {}

    /** {@return what is run, sorted by class} */
    static List<Run> of(Pattern only) {
        List<Run> runs = new ArrayList<>();
        entries().forEach((type, methods) -> {
            SortedMap<String, String[]> params = params(methods.values());
            SortedMap<String, String> base = new TreeMap<>();
            params.forEach((name, values) -> base.put(name, values[0]));
            add(runs, new Run(type, List.copyOf(methods.keySet()), base, ""), only);
            params.forEach((name, values) -> {
                Pattern again = AGAIN.getOrDefault(type + " " + name, Pattern.compile(".*"));
                List<String> wanted = methods.keySet().stream()
                        .filter(method -> again.matcher(method).matches())
                        .toList();
                for (int i = 1; i < values.length; i++) {
                    SortedMap<String, String> changed = new TreeMap<>(base);
                    changed.put(name, values[i]);
                    add(runs, new Run(type, wanted, changed, name), only);
                }
            });
        });
        return runs;
    }

    /** {@return the first value of each parameter of each class, which goes without saying in the name of a number} */
    static SortedMap<String, SortedMap<String, String>> base() {
        return of(Pattern.compile(".*")).stream()
                .filter(run -> run.changed().isEmpty())
                .collect(Collectors.toMap(Run::type, Run::values, (one, other) -> one, TreeMap::new));
    }

    private static void add(List<Run> runs, Run run, Pattern only) {
        List<String> methods = run.methods().stream()
                .filter(method -> only.matcher(run.type() + "." + method).find())
                .toList();
        if (!methods.isEmpty()) {
            runs.add(new Run(run.type(), methods, run.values(), run.changed()));
        }
    }

    private static SortedMap<String, String[]> params(Iterable<BenchmarkListEntry> entries) {
        SortedMap<String, String[]> params = new TreeMap<>();
        for (BenchmarkListEntry entry : entries) {
            if (entry.getParams().hasValue()) {
                params.putAll(entry.getParams().get());
            }
        }
        return params;
    }

    private static SortedMap<String, SortedMap<String, BenchmarkListEntry>> entries() {
        OutputFormat silent = OutputFormatFactory.createFormatInstance(
                new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8), VerboseMode.SILENT);
        SortedMap<String, SortedMap<String, BenchmarkListEntry>> entries = new TreeMap<>();
        for (BenchmarkListEntry entry : BenchmarkList.defaultList().getAll(silent, List.of())) {
            String name = entry.getUsername().substring(PACKAGE.length());
            int dot = name.indexOf('.');
            entries.computeIfAbsent(name.substring(0, dot), type -> new TreeMap<>())
                    .put(name.substring(dot + 1), entry);
        }
        return entries;
    }
}
