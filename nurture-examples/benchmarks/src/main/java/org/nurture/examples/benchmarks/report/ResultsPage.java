package org.nurture.examples.benchmarks.report;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.nurture.examples.benchmarks.report.Numbers.Score;
import tools.jackson.databind.JsonNode;

/** Makes the page of results, and its pictures, of what was measured. */
public final class ResultsPage {
    private static final String JUDGED = "SevenConstraints";

    /** Whose times say nothing, and whose ratios are in the table of targets. */
    private static final String PAIRS = "SideBySide";

    private static final String HELD = "--held=";
    private static final String PROGRAM =
            "java -cp target/nurture-benchmarks.jar org.nurture.examples.benchmarks.report.";

    private final Numbers numbers;

    /** What was measured in turns; the same as all where nothing was. */
    private final Numbers held;

    private final Pictures pictures;
    private final StringBuilder page = new StringBuilder();

    private ResultsPage(Numbers numbers, Numbers held, Pictures pictures) {
        this.numbers = numbers;
        this.held = held;
        this.pictures = pictures;
    }

    /**
     * Makes the page. What was promised and not measured is a failure, and so is a statement that does not fit the numbers.
     *
     * @param args the folder of the numbers and the folder for the page; then {@code --held=} and a folder of the numbers that
     *     were measured in turns, if there are some, and {@code --partial} if it shall only be told what is missing or does not
     *     fit
     * @throws IOException if a file cannot be read or written
     */
    public static void main(String[] args) throws IOException {
        Path all = Path.of(args[0]);
        Path held = Stream.of(args)
                .filter(arg -> arg.startsWith(HELD))
                .map(arg -> Path.of(arg.substring(HELD.length())))
                .findFirst()
                .orElse(all);
        write(all, held, Path.of(args[1]), Arrays.asList(args).contains("--partial"), handWritten());
    }

    static void write(Path measured, Path inTurns, Path folder, boolean partial, String handWritten)
            throws IOException {
        Numbers numbers = Numbers.read(measured, partial);
        Numbers held = inTurns.equals(measured) ? numbers : Numbers.read(inTurns, partial);
        List<Targets.Row> design = Targets.design(held);
        List<Targets.Row> own = Targets.own(held);
        Claims claims = new Claims(
                held, numbers, Stream.concat(design.stream(), own.stream()).toList());
        String prose = claims.fill(handWritten);
        // Not before all this is found to be there: else the pictures of the last page would be gone without a new one.
        ResultsPage results = new ResultsPage(numbers, held, new Pictures(folder.resolve("results")));
        results.head();
        results.say("## What the library is held to\n");
        results.say(
                "It is met, or not, if the whole interval lies on that side of the target; else it is undecided. Bytes, jars and"
                        + " heaps have no interval. Targets in time were set for hosts of no particular speed.\n");
        if (held != numbers) {
            results.inTurns();
        }
        results.say(Targets.table(design));
        if (Stream.concat(design.stream(), own.stream())
                .anyMatch(row -> row.asked().endsWith(Targets.ALTERNATING))) {
            results.say(
                    Targets.ALTERNATING
                            + " Ours and the other ran alternately in one JVM, a hundred documents of the one and a"
                            + " hundred of the other (`SideBySide`), so that what slows the host for longer than that slows both. They share"
                            + " what that JVM has learnt of Jackson. The ratio is that within one JVM, and its interval is Student's t on the"
                            + " logarithms of the JVMs. The tables further down have the same contenders in JVMs of their own.\n");
        }
        results.say("## Promises of our own\n");
        results.say("Tighter, or of what the first table does not hold.\n");
        results.say(Targets.table(own));
        results.benchmarks();
        results.say(prose);
        results.again();
        Files.writeString(folder.resolve("RESULTS.md"), results.page);
        Stream.concat(numbers.missing().stream(), held.missing().stream())
                .distinct()
                .forEach(name -> System.out.println("missing: " + name));
        claims.wrong().forEach(claim -> System.out.println("does not fit: " + claim));
    }

    private void head() {
        JsonNode other = numbers.other();
        JsonNode host = other.get("host");
        Settings settings = numbers.settings();
        say("""
                # Results

                Made by `ResultsPage` from what the harness and the drivers measured; what is written by hand in `where-we-lose.md`
                beside the program is checked against it. Numbers of one host: on another only the ratios and the bytes mean anything.

                | | |
                |---|---|""");
        say("| day | " + other.get("day").asString() + " |");
        say("| processor | " + text(host, "processor") + ", " + text(host, "processors") + " as the JVM counts them |");
        say("| memory | " + text(host, "gibibytes") + " GiB |");
        say("| JVM | " + text(host, "jvm") + ", " + text(host, "options") + " |");
        say("| system | " + text(host, "os") + " |");
        say(Text.format(
                "| load | %.1f on average, of which the measurement itself is about 1.5 |",
                other.path("load").asDouble(0)));
        say("| each benchmark | " + settings.forks() + " JVMs one after the other, each with " + settings.warmups()
                + " iterations of " + settings.warmupMillis() + " ms to warm up and " + settings.iterations() + " of "
                + settings.millis() + " ms; what takes longer than that is done once |");
        say("| each program | started " + settings.starts() + " times |");
        other.get("digests")
                .properties()
                .forEach(jar ->
                        say("| " + jar.getKey() + " | sha-256 " + jar.getValue().asString() + " |"));
        say("| beside | " + peers(other) + " |\n");
        say("""
                In brackets is the interval of confidence of 95 %: of one quantity Student's t, of a ratio Welch's, on the logarithms
                of the means of the JVMs and not of the iterations, since what is measured within one JVM shares its luck. It covers
                how JVMs differ, and neither other hosts and days nor a drift between the first class of benchmarks and the last,
                which run one after the other. One interval in twenty misses. Bytes and exponents have none; an exponent rests on
                two sizes. A ratio says how many times as fast ours is: 2 × means that ours takes half the time. Ours are bold and
                come first, then the others, the fastest first.
                """);
        if (settings.smoke()) {
            say("**This was only to see whether everything runs. No number here is worth anything.**\n");
        }
    }

    private void inTurns() {
        JsonNode other = held.other();
        Settings settings = held.settings();
        say("What this and the next table hold was measured in turns, on "
                + other.get("day").asString() + ", with a load of "
                + Text.format("%.1f", other.path("load").asDouble(0)) + ": " + settings.rounds()
                + " times one after the other, each time in one JVM for each benchmark, with " + settings.warmups()
                + " iterations of " + settings.warmupMillis() + " ms to warm up and " + settings.iterations() + " of "
                + settings.millis()
                + " ms. A ratio is that within one turn, so that an hour in which the host is slow is slow for both; its interval is"
                + " Student's t on the logarithms of the turns. The programs were started, and the long file read, once"
                + " more.\n");
        if (!other.get("digests").equals(numbers.other().get("digests"))) {
            say(
                    "The tables further down, but for those of starts, jars and heap, are of the jars whose digests stand above. Measured in"
                            + " turns were " + digests(other)
                            + ", which are later: where the two differ, these are what the library does now.\n");
        }
    }

    private static String digests(JsonNode other) {
        return other.get("digests").properties().stream()
                .map(jar -> jar.getKey() + " (sha-256 " + jar.getValue().asString() + ")")
                .collect(Collectors.joining(" and "));
    }

    private static String peers(JsonNode other) {
        TreeMap<String, String> jars = new TreeMap<>();
        for (JsonNode contender : other.get("jars")) {
            // Of a family of many jars the version is one.
            contender.propertyNames().stream()
                    .filter(jar -> !jar.startsWith("nurture-"))
                    .filter(jar -> contender.size() < 8 || jar.startsWith("drools-engine") || jar.startsWith("kie-api"))
                    .forEach(jar -> jars.put(jar, jar.replace(".jar", "")));
        }
        return String.join(", ", jars.values());
    }

    private void benchmarks() {
        Tables tables = new Tables(numbers, pictures);
        Set<String> types = numbers.scores().stream().map(Score::type).collect(Collectors.toCollection(TreeSet::new));
        List<String> codecs =
                types.stream().filter(type -> type.endsWith("Json")).toList();
        say("""
                ## JSON

                Nurture is `NurtureJson.strict()`. All read from bytes in memory and write to bytes; mappers, readers and codecs are made
                once, with their usual settings. The records of the peers hold days and moments as `java.time` has them, and codes as
                strings. Jackson 2 was not measured on records: "Nurture on Jackson 2" is beside Nurture only. What has texts with
                accents, or members in another order than ours, was run with some contenders only. Every contender reads and writes the very same document, which is checked before anything is measured. The records of
                the peers check nothing: neither unknown members nor codes, ids or the order of events. "By hand" is a codec on the
                tokens of Jackson 3 that makes our types; of a referral it refuses what
                ours refuses, but for our limits, and of lines it looks for no half characters. The scan goes through the tokens and does nothing, so nothing on that
                parser can be faster.
                """);
        codecs.forEach(type -> page.append(tables.codecs(type)));
        if (types.contains(JUDGED)) {
            say("## " + Names.title(JUDGED) + "\n");
            say("""
                    Compare the verdict with what fails fast, as both stop at a yes or no, and the explained decision with what does not, as
                    both tell everything; the last column is beside the verdict. Timed are the constraints without a demand that a value
                    be there. "By hand" is what somebody writes who knows that everything is known, or, three-valued, who does not. In
                    "mixed" each form is another, valid or invalid. In "unknown" only the days are filled in: there the answers differ, as
                    the table after the times says, and "by hand" ends with an exception.

                    Size within its range, enough adults, enough trained, one certificated, all consents, the span in order, the mix. All
                    contenders say the same of more than 500 forms of which everything is known, which a test holds.
                    """);
            page.append(tables.judges(JUDGED, "verdict"));
        }
        say("What each says of the unknown form, and what it says if it is told that every value must be there:\n\n"
                + "| | says |\n|---|---|");
        numbers.other()
                .get("unknown")
                .properties()
                .forEach(judge ->
                        say("| " + judge.getKey() + " | " + judge.getValue().asString() + " |"));
        say("\n## The rest\n");
        types.stream()
                .filter(type -> !codecs.contains(type) && !type.equals(JUDGED) && !type.equals(PAIRS))
                .forEach(type -> page.append(tables.alone(type)));
        growth();
        Drivers drivers = new Drivers(held, pictures);
        page.append(drivers.start()).append(drivers.jars()).append(drivers.heap());
    }

    private void growth() {
        List<Growth> all = Growth.all(numbers);
        if (all.isEmpty()) {
            return;
        }
        say("""
                ## Cost against size

                The exponent is the logarithm of the growth of the cost by that of the size: 1 is linear, 2 is quadratic. In the
                pictures the dashed lines are these two.

                | | sizes | cost | exponent |
                |---|---|---|---|""");
        for (Growth each : all) {
            say("| " + Names.title(each.small().type()) + ", "
                    + Names.method(each.small().method()) + " | "
                    + Text.plain(each.smallSize()) + ", " + Text.plain(each.largeSize()) + " | "
                    + Text.time(each.small().nanos()) + "; "
                    + Text.time(each.large().nanos()) + " | " + each.text()
                    + " |");
        }
        say("");
        all.stream()
                .collect(Collectors.groupingBy(each -> each.small().type(), TreeMap::new, Collectors.toList()))
                .forEach((type, lines) -> page.append(
                        pictures.growth("growth " + type, Names.title(type) + ": cost against size", lines)));
    }

    private void again() {
        Settings settings = numbers.settings();
        say("## How to run it again\n");
        say("With JDK 17 and Maven 3.8, in a clone, with nothing else running; when built, about "
                + Math.round(minutes(numbers) + (held == numbers ? 0 : minutes(held))) + " minutes:\n");
        say("```sh\nmvn -Pbench -DskipTests package\ncd nurture-examples/benchmarks");
        say(PROGRAM + "Measure target/numbers " + settings.arguments());
        if (held == numbers) {
            say(PROGRAM + "ResultsPage target/numbers .\n```\n");
        } else {
            say(PROGRAM + "Measure target/held " + held.settings().arguments());
            say(PROGRAM + "ResultsPage target/numbers . --held=target/held\n```\n");
        }
        say(
                "Only a part of it, and quickly, into a page of its own; what is missing there is told, and its errors are wide:\n");
        say("```sh\n" + PROGRAM + "Measure target/part --only='SevenConstraints.(verdict|avaje|hibernate)$' --forks=2 "
                + "--starts=2 --lines=1000");
        say(PROGRAM + "ResultsPage target/part target/page --partial\n```\n");
        say("""
                Each setting may be left out or be another; then, or on another host, a sentence below the tables may not fit, and
                `ResultsPage` refuses unless `--partial` is added. It writes `RESULTS.md` and `results/` in the folder that is given.

                One benchmark beside others, with the same settings, typed in the same folder; `-l` lists all that there are, and the
                error that the harness prints is over iterations and at 99.9 %:
                """);
        say(
                "```sh\njava -jar target/nurture-benchmarks.jar 'ReferralJson.read(Nurture|Jackson|Fastjson2)$' -p size=6 -p text=plain "
                        + settings.harness() + "\n```\n");
        say("""
                A folder for numbers must be empty, so the second time type `rm -rf target/numbers` first. Some 4 GB of memory and
                3 GB in the folder for temporary files are needed; what is made there is deleted. The
                jar needs the folder `lib` beside it: the programs that are started anew get no other jars than a user of each
                contender would have, so the jars must be there one by one, and are not packed into one. `mvn -Pbench verify`
                runs everything once, as small as can be.""");
    }

    private static double minutes(Numbers numbers) {
        return numbers.settings().seconds(numbers.scores().size()) / 60 + 5;
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
