package org.nurture.examples.benchmarks.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** What the page says of starting, of the jars, and of memory: what is not measured by the harness. */
final class Drivers {
    private final Numbers numbers;
    private final Pictures pictures;

    Drivers(Numbers numbers, Pictures pictures) {
        this.numbers = numbers;
        this.pictures = pictures;
    }

    String start() {
        StringBuilder page = new StringBuilder("""
                ## Start

                From before the JVM is started to the answer heard, and how many classes are loaded for it: with no class data
                shared, with the JDK's own archive, and with one of the program (`-XX:ArchiveClassesAtExit`). The ways and the
                programs are started in turns. `FirstDecision` decides on a group of one child, of which little else is known, with the
                whole book; `FirstVerdict` asks of the seven constraints once what `FirstHibernate` and `FirstAvaje` validate once; `FirstRead` and `FirstJackson` read the
                same referral, the latter into records that check nothing. The targets are held to the column of the JDK's archive,
                which every JVM has.

                | | no archive | classes | the JDK's archive | classes | an archive of its own | classes |
                |---|---|---|---|---|---|---|
                """);
        List<Svg.Bar> bars = new ArrayList<>();
        for (StartUp.Program program : StartUp.PROGRAMS) {
            page.append("| " + program.name());
            for (StartUp.Sharing sharing : StartUp.Sharing.values()) {
                Estimate millis = numbers.start(program.name(), sharing.key());
                page.append(" | " + Text.of(millis, " ms"));
                page.append(Text.format(
                        " | %,d",
                        numbers.other()
                                .get("start")
                                .get(program.name())
                                .get(sharing.key())
                                .get("classes")
                                .asInt()));
                bars.add(new Svg.Bar(
                        program.name() + ", " + sharing.key(),
                        millis,
                        Text.number(millis.value()) + " ms",
                        program.contender().startsWith("Nurture")));
            }
            page.append(" |\n");
        }
        page.append('\n')
                .append(pictures.bars(
                        "start", "From the start of the JVM to the first answer: milliseconds", bars, false));
        return page.toString();
    }

    String jars() {
        StringBuilder page = new StringBuilder("""
                ## Jars

                What must be on the class path for each:

                | | together | of it |
                |---|---|---|
                """);
        numbers.other().get("jars").properties().forEach(contender -> {
            double sum = 0;
            List<String> names = new ArrayList<>();
            for (var jar : contender.getValue().properties()) {
                sum += jar.getValue().asDouble();
                names.add(jar.getKey().replace(".jar", "") + " "
                        + Text.kilobytes(jar.getValue().asDouble()));
            }
            page.append("| " + contender.getKey() + " | " + Text.kilobytes(sum) + " | "
                    + (names.size() > 8 ? names.size() + " jars" : String.join(", ", names)) + " |\n");
        });
        return page.append('\n').append(core()).toString();
    }

    /** Where the kilobytes of the core jar are. */
    private String core() {
        JsonNode core = numbers.other().get("core");
        if (core == null) {
            numbers.miss("what is in the core jar");
            return "";
        }
        StringBuilder page = new StringBuilder("""
                ### What is in the core jar

                Bytes as the archive stores them, the largest folder first:

                | folder | files | stored |
                |---|---|---|
                """);
        core.get("folders").properties().stream()
                .sorted(Comparator.<Map.Entry<String, JsonNode>>comparingLong(
                                each -> each.getValue().get("bytes").asLong())
                        .reversed())
                .forEach(each -> page.append("| " + each.getKey() + " | "
                        + each.getValue().get("files").asInt() + " | "
                        + Text.kilobytes(each.getValue().get("bytes").asDouble()) + " |\n"));
        return page.append("| headers and directory of the archive | | "
                        + Text.kilobytes(core.get("directory").asDouble()) + " |\n\n")
                .append("Of the whole, classes that Immutables generates: "
                        + Text.kilobytes(core.get("generated").asDouble()) + ".\n\n")
                .toString();
    }

    String heap() {
        JsonNode heap = numbers.other().get("heap");
        StringBuilder page = new StringBuilder(
                Text.format("""
                ## Memory for a long file

                %,d referrals, one in each line, %.2f GB, read from end to end on one thread of a JVM of its own. This is heap
                alone: a container holds the rest of the JVM too. Read only, and nothing kept:

                | largest heap | read | in |
                |---|---|---|
                """, heap.get("lines").asInt(), heap.get("bytes").asLong() / 1e9));
        for (JsonNode run : heap.get("runs")) {
            boolean read = run.get("read").asBoolean();
            page.append(Text.format(
                    "| %d MB | %s | %s |\n",
                    run.get("megabytes").asInt(),
                    read ? "all of it" : "not to the end",
                    read ? Text.format("%.1f s", run.get("millis").asLong() / 1000.0) : ""));
        }
        return page.append('\n').toString();
    }
}
