package org.nurture.examples.benchmarks.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.nurture.examples.benchmarks.report.Numbers.Score;
import tools.jackson.databind.JsonNode;

/** What the library is held to, beside what was measured. */
final class Targets {
    private static final List<String> PEERS = List.of("hibernate", "avaje", "yavi", "easyRules", "drools");

    private final Numbers numbers;
    private final List<String> rows = new ArrayList<>();

    private Targets(Numbers numbers) {
        this.numbers = numbers;
    }

    static String table(Numbers numbers) {
        Targets targets = new Targets(numbers);
        targets.fill();
        return "| what | target | measured | met |\n|---|---|---|---|\n" + String.join("", targets.rows);
    }

    private void fill() {
        ratio(
                "read a referral, against a codec by hand",
                0.85,
                "ReferralJson.readNurture 6",
                "ReferralJson.readByHand 6");
        ratio(
                "read a referral, against Jackson 3 on records",
                2,
                "ReferralJson.readNurture 6",
                "ReferralJson.readJackson 6");
        ratio(
                "write a referral, against Jackson 3 on records",
                1,
                "ReferralJson.writeNurture 6",
                "ReferralJson.writeJackson 6");
        most("seven constraints, verdict", 75, "ns", "SevenConstraints.verdict valid", 1);
        bytes("seven constraints, verdict", 0, "SevenConstraints.verdict valid");
        PEERS.stream()
                .map(peer -> "SevenConstraints." + peer + " valid")
                .filter(peer -> numbers.score(peer).isPresent())
                .min((one, two) -> Double.compare(nanos(one), nanos(two)))
                .ifPresent(fastest -> ratio(
                        "seven constraints, against the fastest peer ("
                                + fastest.substring(fastest.indexOf('.') + 1, fastest.indexOf(' ')) + ")",
                        1,
                        "SevenConstraints.verdict valid",
                        fastest));
        ratio(
                "seven constraints, against Hibernate Validator",
                10,
                "SevenConstraints.verdict valid",
                "SevenConstraints.hibernate valid");
        ratio(
                "seven constraints, against Drools",
                50,
                "SevenConstraints.verdict valid",
                "SevenConstraints.drools valid");
        most("whole book of a group of 12, verdict", 1, "µs", "WholeGroup.verdict 12", 1e3);
        bytes("whole book of a group of 12, verdict", 64, "WholeGroup.verdict 12");
        most("whole book of a group of 12, explained", 10, "µs", "WholeGroup.decide 12", 1e3);
        most("smallest sets of missing facts, 20 open conditions", 5, "ms", "TwentyConditions.missing 20", 1e6);
        most("the same, one fact or another", 5, "ms", "TwentyConditions.missingOneOrTheOther 20", 1e6);
        most("smallest changes, 20 violated conditions", 5, "ms", "TwentyConditions.changes 20", 1e6);
        most("smallest sets of missing facts of a group of 12", 5, "ms", "WholeGroup.missing 12", 1e6);
        most("smallest changes of a group of 12", 5, "ms", "WholeGroup.changes 12", 1e6);
        most("fold of 200 events", 20, "µs", "ReferralLife.fold 200", 1e3);
        most("every step explained, 200 events", 50, "µs", "ReferralLife.available 200", 1e3);
        most("what is due over 100,000 referrals", 1, "s", "ManyDue.due 100000", 1e9);
        most("forecast over 2,000 groups and 8,000 people", 2, "s", "Forecast.forecast 2000", 1e9);
        most("the same with the smallest plan of training", 2, "s", "Forecast.forecastAndPlan 2000", 1e9);
        most("standing on a day, three certificates", 200, "ns", "StandingOnDay.onDay 3", 1);
        lines();
        heap();
        start();
    }

    private double nanos(String key) {
        return numbers.score(key).orElseThrow().nanos();
    }

    private void ratio(String what, double target, String ours, String theirs) {
        Optional<Score> one = numbers.score(ours);
        Optional<Score> other = numbers.score(theirs);
        if (one.isPresent() && other.isPresent()) {
            double ratio = other.get().nanos() / one.get().nanos();
            double error =
                    ratio * Math.hypot(one.get().relativeError(), other.get().relativeError());
            String asked = format("at least %s ×", plain(target));
            String measured = Ratios.text(ratio, error) + " ×";
            if (Math.abs(ratio - target) < error) {
                row(what, asked, measured, "within the error");
            } else {
                timed(what, asked, measured, ratio >= target);
            }
        }
    }

    private void most(String what, double target, String unit, String key, double nanosPerUnit) {
        numbers.score(key).ifPresent(score -> {
            double value = score.nanos() / nanosPerUnit;
            timed(
                    what,
                    "at most " + plain(target) + " " + unit,
                    Ratios.text(value, value * score.relativeError()) + " " + unit,
                    value <= target);
        });
    }

    private void bytes(String what, int target, String key) {
        numbers.score(key)
                .filter(score -> !Double.isNaN(score.bytes()))
                .ifPresent(score -> row(
                        what + ", allocated",
                        "at most " + target + " bytes",
                        format("%.1f bytes", score.bytes()),
                        Math.round(score.bytes()) <= target));
    }

    private void lines() {
        Stream.of("1000", "10000").forEach(size -> {
            Optional<Score> lines = numbers.score("LinesJson.readNurture " + size);
            Optional<Score> one = numbers.score("ReferralJson.readNurture 6");
            if (lines.isPresent() && one.isPresent()) {
                double ratio =
                        Integer.parseInt(size) * one.get().nanos() / lines.get().nanos();
                double error = ratio
                        * Math.hypot(lines.get().relativeError(), one.get().relativeError());
                timed(
                        "NDJSON of " + size + " lines, against the single document",
                        "at least 0.9 ×",
                        Ratios.text(ratio, error) + " ×",
                        ratio >= 0.9);
            }
        });
    }

    private void heap() {
        JsonNode heap = numbers.other().get("heap");
        int least = Integer.MAX_VALUE;
        for (JsonNode run : heap.get("runs")) {
            if (run.get("read").asBoolean()) {
                least = Math.min(least, run.get("megabytes").asInt());
            }
        }
        row(
                format(
                        "NDJSON, %,d referrals, %.2f GB",
                        heap.get("lines").asInt(), heap.get("bytes").asLong() / 1e9),
                "heap of 128 MB",
                "heap of " + least + " MB",
                least <= 128);
    }

    private void start() {
        JsonNode start = numbers.other().get("start");
        for (Map.Entry<String, JsonNode> jar : start.get("jars").properties()) {
            if (jar.getKey().startsWith("nurture-core")) {
                double kilobytes = jar.getValue().asLong() / 1000.0;
                row("core jar", "at most 700 kB", format("%.0f kB", kilobytes), kilobytes <= 700);
            }
        }
        double decision = start.get("FirstDecision").get("jdk").get("median").asDouble();
        timed(
                "first decision, from the start of the machine",
                "at most 300 ms",
                format("%.0f ms", decision),
                decision <= 300);
        double read = start.get("FirstRead").get("jdk").get("median").asDouble();
        timed(
                "first document read, from the start of the machine",
                "at most 700 ms",
                format("%.0f ms", read),
                read <= 700);
    }

    /** A time that is missed on a busy machine may be the machine's fault; a size never is. */
    private void timed(String what, String target, String measured, boolean met) {
        JsonNode settings = numbers.other().get("settings");
        boolean busy =
                settings.path("load").asDouble(0) > settings.get("processors").asInt();
        row(what, target, measured, met ? "yes" : busy ? "not under this load" : "**no**");
    }

    private void row(String what, String target, String measured, boolean met) {
        row(what, target, measured, met ? "yes" : "**no**");
    }

    private void row(String what, String target, String measured, String met) {
        rows.add("| " + what + " | " + target + " | " + measured + " | " + met + " |\n");
    }

    private static String plain(double number) {
        return number == Math.rint(number) ? Long.toString(Math.round(number)) : Double.toString(number);
    }

    private static String format(String form, Object... values) {
        return String.format(Locale.ROOT, form, values);
    }
}
