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
        /** Whether a name, which tells at least the parameter that has not its first value, is that of one of the methods. */
        private boolean isNamed(String method, String name) {
            List<String> said = List.of(name.split(" "));
            return said.get(0).equals(type + "." + method)
                    && said.stream().skip(1).allMatch(each -> {
                        String[] param = each.split("=");
                        return param[1].equals(values.get(param[0]));
                    })
                    && (changed.isEmpty() || said.contains(changed + "=" + values.get(changed)));
        }

        String file() {
            return (type + (changed.isEmpty() ? "" : "-" + changed + "-" + values.get(changed)))
                            .toLowerCase(Locale.ROOT)
                            .replaceAll("[^a-z0-9-]", "_")
                    + ".json";
        }
    }

    /**
     * What the targets name; of the peers that the seven constraints are held against by their speed, those that come first; and
     * what the page says of how near a target is to what can be had.
     */
    private static final List<String> HELD = List.of(
            "SideBySide.alternate pair=read-by-hand",
            "SideBySide.alternate pair=read-jackson",
            "SideBySide.alternate pair=write-jackson",
            "SideBySide.alternate pair=lines-1000",
            "SideBySide.alternate pair=lines-10000",
            "SevenConstraints.verdict which=valid",
            "SevenConstraints.avaje which=valid",
            "SevenConstraints.hibernate which=valid",
            "SevenConstraints.drools which=valid",
            "SevenConstraints.droolsSessions which=valid",
            "SevenConstraints.byHandThreeValued which=valid",
            "SevenConstraints.verdict which=invalid",
            "SevenConstraints.yaviFailFast which=invalid",
            "SevenConstraints.avaje which=invalid",
            "SevenConstraints.verdict which=unknown",
            "SevenConstraints.avaje which=unknown",
            "WholeGroup.verdict size=12",
            "WholeGroup.decide size=12",
            "WholeGroup.remadeOfItsData size=12",
            "WholeGroup.missing size=12",
            "WholeGroup.changes size=12",
            "TwentyConditions.missing size=20",
            "TwentyConditions.missingOneOrTheOther size=20",
            "TwentyConditions.missingShared size=20",
            "TwentyConditions.changes size=20",
            "TwentyConditions.changesShared size=20",
            "ReferralLife.fold size=200",
            "ReferralLife.available size=200",
            "StandingOnDay.onDay size=3",
            "StandingOnDay.ofAward size=3",
            "ManyDue.due size=100000",
            "Forecast.forecast size=2000",
            "Forecast.forecastAndPlan size=2000");

    private Plan() {}

    /** {@return what the library is held to and no more, sorted by class} */
    static List<Run> held() {
        List<Run> held = new ArrayList<>();
        for (Run run : of(Pattern.compile(".*"))) {
            List<String> methods = run.methods().stream()
                    .filter(method -> HELD.stream().anyMatch(name -> run.isNamed(method, name)))
                    .toList();
            if (!methods.isEmpty()) {
                held.add(new Run(run.type(), methods, run.values(), run.changed()));
            }
        }
        return held;
    }

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
