package org.nurture.examples.benchmarks.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * How a measurement is made. It is kept beside the numbers, so that the page tells what was used and not what is usual.
 *
 * @param rounds how often everything is run, once after the other, so that what is compared runs in turns
 * @param held whether only that is run which the library is held to
 * @param forks in how many JVMs each benchmark runs in a round, one after the other
 * @param warmups how many iterations warm each of them up
 * @param warmupMillis how long such an iteration takes
 * @param iterations how many iterations are measured in each
 * @param millis how long such an iteration takes
 * @param starts how often each program is started
 * @param lines how many referrals are in the long file
 * @param only the names of the benchmarks to run, as an expression
 * @param smoke whether it is only to be seen that everything runs
 */
record Settings(
        int rounds,
        boolean held,
        int forks,
        int warmups,
        int warmupMillis,
        int iterations,
        int millis,
        int starts,
        int lines,
        String only,
        boolean smoke) {
    /**
     * All of it in an hour and a quarter or so on two processors. Most of that is warming up: what runs much code was not
     * compiled after two seconds, and took up to two and a half times as long as after ten.
     */
    static final Settings USUAL = new Settings(1, false, 3, 5, 1_000, 3, 400, 20, 1_000_000, ".*", false);

    /** What the library is held to, in turns, in half an hour or so. */
    static final Settings HELD = new Settings(5, true, 1, 5, 1_000, 3, 400, 20, 1_000_000, ".*", false);

    /** In the JVM that asks for it and with next to no time: nothing that it measures is worth anything. */
    static final Settings SMOKE = new Settings(1, false, 0, 0, 10, 1, 10, 2, 1_000, ".*", true);

    /** One heap for all, which does not grow while it is measured, and one collector whatever the host is. */
    static final List<String> JVM = List.of("-Xms2g", "-Xmx2g", "-XX:+UseG1GC");

    /** Around the iterations: a JVM is started, a sample is made, the contenders are compared. */
    private static final double SECONDS_TO_BEGIN = 1;

    static Settings parse(List<String> args) {
        boolean smoke = args.contains("--smoke");
        boolean held = args.contains("--held");
        ObjectNode node = (smoke ? SMOKE : held ? HELD : USUAL).json();
        for (String arg : args) {
            String name = arg.replaceFirst("^--", "").replaceFirst("=.*", "");
            String value = arg.substring(arg.indexOf('=') + 1);
            boolean bare = name.equals("smoke") || name.equals("held");
            if (!arg.startsWith("--") || !node.has(name) || bare == arg.contains("=")) {
                throw new IllegalArgumentException(
                        arg + " is no setting; there are --smoke, --held and, with = and a value, "
                                + String.join(", ", node.propertyNames()));
            }
            if (name.equals("only")) {
                node.put(name, value);
            } else if (bare) {
                node.put(name, true);
            } else {
                node.put(name, Integer.parseInt(value));
            }
        }
        return of(node);
    }

    static Settings of(JsonNode node) {
        return new Settings(
                node.get("rounds").asInt(),
                node.get("held").asBoolean(),
                node.get("forks").asInt(),
                node.get("warmups").asInt(),
                node.get("warmup-millis").asInt(),
                node.get("iterations").asInt(),
                node.get("millis").asInt(),
                node.get("starts").asInt(),
                node.get("lines").asInt(),
                node.get("only").asString(),
                node.get("smoke").asBoolean());
    }

    ObjectNode json() {
        return JsonNodeFactory.instance
                .objectNode()
                .put("rounds", rounds)
                .put("held", held)
                .put("forks", forks)
                .put("warmups", warmups)
                .put("warmup-millis", warmupMillis)
                .put("iterations", iterations)
                .put("millis", millis)
                .put("starts", starts)
                .put("lines", lines)
                .put("only", only)
                .put("smoke", smoke);
    }

    /** All of them, though some may be what is usual now: what is usual changes. */
    String arguments() {
        List<String> all = new ArrayList<>();
        json().properties().forEach(each -> {
            boolean said = switch (each.getKey()) {
                case "smoke" -> smoke;
                case "held" -> held;
                case "only" -> !only.equals(".*");
                default -> true;
            };
            if (said) {
                all.add("--" + each.getKey()
                        + (each.getValue().isBoolean()
                                ? ""
                                : "=" + (each.getKey().equals("only") ? "'" + only + "'" : each.getValue())));
            }
        });
        return String.join(" ", all);
    }

    /** The same for one benchmark in the harness's own words, which else takes what is written in the class. */
    String harness() {
        return String.format(
                Locale.ROOT,
                "-f %d -wi %d -w %dms -i %d -r %dms -jvmArgsAppend \"%s\" -prof gc",
                forks,
                warmups,
                warmupMillis,
                iterations,
                millis,
                String.join(" ", JVM));
    }

    /** In how many JVMs each benchmark ran. */
    int jvms() {
        return rounds * forks;
    }

    /** About how long so many benchmarks take, in seconds. */
    double seconds(int benchmarks) {
        double each = (warmups * warmupMillis + iterations * millis) / 1e3 + SECONDS_TO_BEGIN;
        return benchmarks * each * Math.max(1, jvms());
    }
}
