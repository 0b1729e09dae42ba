package org.nurture.examples.benchmarks.report;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.nurture.examples.benchmarks.report.Numbers.Score;
import tools.jackson.databind.JsonNode;

/** Makes the page of results, and its pictures, of what was measured. */
public final class ResultsPage {
    private static final Map<String, String> NAMES = Map.ofEntries(
            Map.entry("Nurture", "**Nurture**"),
            Map.entry("NurtureOnJackson2", "**Nurture on Jackson 2**"),
            Map.entry("ByHand", "by hand"),
            Map.entry("Jackson", "Jackson 3 on records"),
            Map.entry("JacksonTree", "Jackson 3, tree"),
            Map.entry("Fastjson2", "fastjson2"),
            Map.entry("Avaje", "avaje-jsonb"),
            Map.entry("verdict", "**Nurture, verdict**"),
            Map.entry("decide", "**Nurture, explained**"),
            Map.entry("hibernate", "Hibernate Validator"),
            Map.entry("avaje", "avaje-validator"),
            Map.entry("yavi", "YAVI"),
            Map.entry("easyRules", "Easy Rules"),
            Map.entry("drools", "Drools"),
            Map.entry("byHand", "by hand"));
    private static final List<String> CODECS =
            List.of("Nurture", "NurtureOnJackson2", "ByHand", "Jackson", "JacksonTree", "Fastjson2", "Avaje");
    private static final List<String> JUDGES =
            List.of("verdict", "decide", "byHand", "avaje", "yavi", "hibernate", "easyRules", "drools");

    private final Numbers numbers;
    private final Path pictures;
    private final StringBuilder page = new StringBuilder();

    private ResultsPage(Numbers numbers, Path pictures) {
        this.numbers = numbers;
        this.pictures = pictures;
    }

    /**
     * Makes the page.
     *
     * @param args the folder of the numbers, the folder for the page, and the day on which they were measured
     * @throws IOException if a file cannot be read or written
     */
    public static void main(String[] args) throws IOException {
        Path folder = Path.of(args[1]);
        ResultsPage results =
                new ResultsPage(Numbers.read(Path.of(args[0])), Files.createDirectories(folder.resolve("results")));
        results.write(args[2]);
        Files.writeString(folder.resolve("RESULTS.md"), results.page.toString());
    }

    private void write(String day) throws IOException {
        JsonNode settings = numbers.other().get("settings");
        say("# Results\n");
        say(
                "Made by `ResultsPage` from what the harness and the drivers measured; only the section \"Where we lose, and why\" is");
        say("written by hand, in `where-we-lose.md` beside the program. Numbers of one machine: read the ratios.\n");
        say("| | |\n|---|---|");
        say("| day | " + day + " |");
        say("| processor | " + text(settings, "processor") + ", " + text(settings, "processors") + " of them |");
        say("| memory | " + text(settings, "gibibytes") + " GiB |");
        say("| Java | " + text(settings, "java") + " |");
        say("| system | " + text(settings, "os") + " |");
        double load = settings.path("load").asDouble(0);
        int processors = settings.get("processors").asInt();
        say(String.format(Locale.ROOT, "| load | %.1f on average while it was measured |", load));
        numbers.settings()
                .forEach((how, many) -> say(
                        "| settings of " + many + " benchmarks | " + how.replaceFirst("^1 forks", "1 fork") + " |"));
        say("\n± is half the interval of confidence of 99.9 %.");
        if (load > processors) {
            say("""

                    **Others were at work on the machine.** With more programs than processors every time is too long, those of short
                    runs most, because the compiler that is to make them fast must wait too; even ratios are poor, as the contenders were
                    not measured in the same moment. Bytes, numbers of classes and sizes do not suffer. Of a target
                    that is missed, or within the error, this run does not tell: run it again on a machine of its own.""");
        }
        say("\n## What the library is held to\n");
        say(Targets.table(numbers));
        say("## JSON\n");
        say(
                "Every contender reads and writes the very same document, which is checked before anything is measured. The records of");
        say(
                "the peers check nothing: neither unknown members nor codes, ids or the order of events. \"By hand\" is a codec on the");
        say(
                "tokens of Jackson 3 that makes our types; the scan goes through the tokens and does nothing, so nothing on that parser");
        say("can be faster.\n");
        codecs("ReferralJson", "6", "A referral of six events", "referral");
        codecs("GroupJson", "12", "A group of twelve places", "group");
        codecs("NetworkJson", "20", "A network of twenty groups and 240 referrals", "network");
        codecs("LinesJson", "1000", "A stream of a thousand referrals", "lines");
        judges();
        say("## The rest\n");
        table("WholeGroup", "The whole book of a group", "places");
        table("TwentyConditions", "Missing facts and changes", "conditions");
        table("ReferralLife", "The life of a referral", "events");
        table("StandingOnDay", "Standing on a day", "certificates");
        table("Identifiers", "A unique pupil number", "check letter");
        table("ManyDue", "What is due", "referrals");
        table("Forecast", "A year of training ahead", "groups");
        growth();
        start();
        heap();
        say(handWritten());
        say("""
                ## How to run it again

                ```sh
                mvn -Pbench -DskipTests package
                cd nurture-examples/benchmarks
                java -cp target/nurture-benchmarks.jar org.nurture.examples.benchmarks.report.Measure target/numbers 1000
                java -cp target/nurture-benchmarks.jar org.nurture.examples.benchmarks.report.ResultsPage target/numbers . "$(date +%F)"
                ```

                The number is how many milliseconds an iteration takes. One benchmark alone, with any option of the harness:
                `java -jar target/nurture-benchmarks.jar ReferralJson -p size=6 -prof gc`. `mvn -Pbench verify` runs each of them once,
                as small as can be. It needs 3 GB in the folder for temporary files, which it clears.""");
    }

    private void codecs(String type, String size, String title, String file) throws IOException {
        say("### " + title + "\n");
        for (String way : List.of("read", "write")) {
            List<String> rows = new ArrayList<>();
            List<Svg.Bar> bars = new ArrayList<>();
            Optional<Score> ours = numbers.score(type + "." + way + "Nurture " + size);
            for (String codec : CODECS) {
                numbers.score(type + "." + way + codec + " " + size)
                        .ifPresent(score -> rows.add(row(NAMES.getOrDefault(codec, codec), score, ours, bars)));
            }
            if (way.equals("read")) {
                numbers.score(type + ".scanTokens " + size)
                        .ifPresent(score -> rows.add(row("scan of the tokens", score, ours, bars)));
            }
            if (rows.isEmpty()) {
                continue;
            }
            say("| " + way + " | operations | allocated | Nurture is … as fast |\n|---|---|---|---|\n"
                    + String.join("", rows));
            picture(file + "-" + way, title + ", " + way + ": operations in a second", bars, false);
        }
    }

    private static String row(String name, Score score, Optional<Score> ours, List<Svg.Bar> bars) {
        double rate = 1e9 / score.nanos();
        double error = rate * score.relativeError();
        String label = name.replace("*", "");
        bars.add(new Svg.Bar(label, rate, error, Ratios.text(rate), label.startsWith("Nurture")));
        String ratio = ours.map(our -> Ratios.text(
                                score.nanos() / our.nanos(),
                                score.nanos() / our.nanos() * Math.hypot(score.relativeError(), our.relativeError()))
                        + " ×")
                .orElse("");
        return "| " + name + " | " + Ratios.text(rate, error) + " / s | " + bytes(score) + " | " + ratio + " |\n";
    }

    private static String bytes(Score score) {
        return Double.isNaN(score.bytes()) ? "" : String.format(Locale.ROOT, "%,d B", Math.round(score.bytes()));
    }

    private void judges() throws IOException {
        say("## The same seven constraints\n");
        say(
                "Size within its range, enough adults, enough trained, one certificated, all consents, the span in order, the mix. All");
        say("contenders say the same of 512 forms of which everything is known, which a test holds.\n");
        for (String which : List.of("valid", "invalid", "unknown")) {
            List<Svg.Bar> bars = new ArrayList<>();
            Optional<Score> ours = numbers.score("SevenConstraints.verdict " + which);
            if (ours.isEmpty()) {
                continue;
            }
            say("| " + which + " form | time | allocated | the verdict takes … of it |\n|---|---|---|---|");
            for (String judge : JUDGES) {
                numbers.score("SevenConstraints." + judge + " " + which).ifPresent(score -> {
                    String name = NAMES.getOrDefault(judge, judge);
                    double error = score.nanos() * score.relativeError();
                    bars.add(new Svg.Bar(
                            name.replace("*", ""),
                            score.nanos(),
                            error,
                            Ratios.text(score.nanos()) + " ns",
                            name.startsWith("*")));
                    double ratio = ours.orElseThrow().nanos() / score.nanos();
                    say("| " + name + " | " + Ratios.text(score.nanos(), error) + " ns | " + bytes(score) + " | "
                            + Ratios.text(
                                    ratio,
                                    ratio
                                            * Math.hypot(
                                                    score.relativeError(),
                                                    ours.get().relativeError()))
                            + " |");
                });
            }
            say("");
            picture("seven-" + which, "Seven constraints, " + which + " form: nanoseconds, log scale", bars, true);
        }
        say("What each says of a form on which only the days are filled in:\n\n| | says |\n|---|---|");
        for (Map.Entry<String, JsonNode> judge : numbers.other().get("unknown").properties()) {
            say("| " + judge.getKey() + " | " + judge.getValue().asString() + " |");
        }
        say("");
    }

    private void table(String type, String title, String parameter) {
        if (numbers.scores().keySet().stream().noneMatch(key -> key.startsWith(type + "."))) {
            return;
        }
        say("### " + title + "\n\n| | " + parameter + " | time | allocated |\n|---|---|---|---|");
        numbers.scores().forEach((key, score) -> {
            if (key.startsWith(type + ".")) {
                String method = key.substring(type.length() + 1, key.indexOf(' '));
                say("| " + method + " | " + key.substring(key.indexOf(' ') + 1) + " | " + time(score) + " | "
                        + bytes(score) + " |");
            }
        });
        say("");
    }

    private static String time(Score score) {
        double nanos = score.nanos();
        double unit = nanos >= 1e6 ? 1e6 : nanos >= 1e3 ? 1e3 : 1;
        String name = unit == 1e6 ? " ms" : unit == 1e3 ? " µs" : " ns";
        return Ratios.text(nanos / unit, nanos / unit * score.relativeError()) + name;
    }

    private void growth() throws IOException {
        say("## Cost against size\n");
        say("Two sizes a decade apart. The exponent is the logarithm of the growth: 1 is linear, 2 is quadratic.\n");
        say("| | sizes | cost | exponent |\n|---|---|---|---|");
        List<Svg.Line> lines = new ArrayList<>();
        numbers.scores().forEach((key, score) -> {
            String name = key.substring(0, key.indexOf(' '));
            String size = key.substring(key.indexOf(' ') + 1);
            Optional<Score> larger = size.matches("\\d+") ? numbers.score(name + " " + size + "0") : Optional.empty();
            if (larger.isPresent()) {
                double small = Double.parseDouble(size);
                double grown = larger.get().nanos() / score.nanos();
                lines.add(new Svg.Line(
                        name, small, score.nanos(), 10 * small, larger.get().nanos()));
                say("| " + name + " | " + size + ", " + size + "0 | " + time(score) + ", " + time(larger.get()) + " | "
                        + String.format(Locale.ROOT, "%.2f", Math.log10(grown)) + " |");
            }
        });
        say("");
        if (!lines.isEmpty()) {
            Files.writeString(
                    pictures.resolve("growth.svg"), Svg.growth("Cost against size, both on a log scale", lines));
            say("![Cost against size](results/growth.svg)\n");
        }
    }

    private void start() throws IOException {
        JsonNode start = numbers.other().get("start");
        say("## Start\n");
        say(
                "From before the machine is started to the answer heard, median and extremes, with no class data shared, with the");
        say("JDK's own, and with an archive of the program's (`-XX:ArchiveClassesAtExit`).\n");
        say("| | none | the JDK's | the program's | classes loaded |\n|---|---|---|---|---|");
        List<Svg.Bar> bars = new ArrayList<>();
        for (String program : List.of("FirstNothing", "FirstDecision", "FirstRead")) {
            JsonNode each = start.get(program);
            StringBuilder row = new StringBuilder("| " + program);
            for (String sharing : List.of("off", "jdk", "app")) {
                JsonNode times = each.get(sharing);
                double median = times.get("median").asDouble();
                row.append(String.format(
                        Locale.ROOT,
                        " | %.0f ms (%.0f to %.0f)",
                        median,
                        times.get("least").asDouble(),
                        times.get("most").asDouble()));
                bars.add(new Svg.Bar(
                        program + ", " + sharing,
                        median,
                        Double.NaN,
                        String.format(Locale.ROOT, "%.0f ms", median),
                        !program.equals("FirstNothing")));
            }
            say(row + " | " + each.get("classes").asInt() + " |");
        }
        say("");
        picture("start", "From the start of the machine to the first answer: milliseconds", bars, false);
        say("| jar | size |\n|---|---|");
        for (Map.Entry<String, JsonNode> jar : start.get("jars").properties()) {
            say(String.format(
                    Locale.ROOT,
                    "| %s | %.0f kB |",
                    jar.getKey(),
                    jar.getValue().asLong() / 1000.0));
        }
        say("");
    }

    private void heap() {
        JsonNode heap = numbers.other().get("heap");
        say("## Memory for a long file\n");
        say(String.format(
                Locale.ROOT,
                "%,d referrals, one in each line, %.2f GB, read from end to end in a machine of its own:%n%n| largest heap | read | in |%n|---|---|---|",
                heap.get("lines").asInt(),
                heap.get("bytes").asLong() / 1e9));
        for (JsonNode run : heap.get("runs")) {
            boolean read = run.get("read").asBoolean();
            say(String.format(
                    Locale.ROOT,
                    "| %d MB | %s | %s |",
                    run.get("megabytes").asInt(),
                    read ? "all of it" : "not to the end",
                    read
                            ? String.format(
                                    Locale.ROOT, "%.1f s", run.get("millis").asLong() / 1000.0)
                            : ""));
        }
        say("");
    }

    private void picture(String file, String title, List<Svg.Bar> bars, boolean logarithmic) throws IOException {
        if (!bars.isEmpty()) {
            Files.writeString(pictures.resolve(file + ".svg"), Svg.bars(title, bars, logarithmic));
            say("![" + title + "](results/" + file + ".svg)\n");
        }
    }

    private static String handWritten() throws IOException {
        try (InputStream in = Objects.requireNonNull(ResultsPage.class.getResourceAsStream("where-we-lose.md"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static String text(JsonNode node, String name) {
        return node.get(name).asString();
    }

    private void say(String line) {
        page.append(line).append('\n');
    }
}
