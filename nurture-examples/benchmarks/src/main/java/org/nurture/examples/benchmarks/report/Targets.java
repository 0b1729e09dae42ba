package org.nurture.examples.benchmarks.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import org.nurture.examples.benchmarks.report.Numbers.Bytes;
import org.nurture.examples.benchmarks.report.Numbers.Score;
import tools.jackson.databind.JsonNode;

/** What the library is held to, beside what was measured. */
final class Targets {
    /**
     * A target.
     *
     * @param what of what
     * @param asked what is asked
     * @param measured what was measured
     * @param met whether it is met
     */
    record Row(String what, String asked, String measured, String met) {
        @Override
        public String toString() {
            return "| " + what + " | " + asked + " | " + measured + " | " + met + " |\n";
        }
    }

    private static final String SIDE_BY_SIDE = "SideBySide.alternate pair=";

    /** Marks what ran alternately in one JVM. */
    static final String ALTERNATING = "†";

    private final Numbers numbers;
    private final List<Row> rows = new ArrayList<>();

    private Targets(Numbers numbers) {
        this.numbers = numbers;
    }

    static String table(List<Row> rows) {
        StringBuilder table = new StringBuilder("| what | target | measured | met |\n|---|---|---|---|\n");
        rows.forEach(table::append);
        return table.toString();
    }

    /** {@return what the design of the library asks, all of it and nothing else} */
    static List<Row> design(Numbers numbers) {
        Targets targets = new Targets(numbers);
        targets.design();
        return targets.rows;
    }

    /** {@return what we promise beyond that, where that is met easily or says nothing} */
    static List<Row> own(Numbers numbers) {
        Targets targets = new Targets(numbers);
        targets.own();
        return targets.rows;
    }

    private void design() {
        alternating("read a referral, against a codec by hand", 0.85, "read-by-hand");
        alternating("read a referral, against Jackson 3 on records", 2, "read-jackson");
        String valid = "SevenConstraints.verdict which=valid";
        time("seven constraints, valid form, verdict", 75, "ns", valid);
        bytes("seven constraints, valid form, verdict", 0, valid);
        for (String which : List.of("valid", "invalid", "unknown")) {
            fastest(which);
        }
        ratio(
                "seven constraints, valid form, against Hibernate Validator",
                10,
                valid,
                "SevenConstraints.hibernate which=valid");
        ratio(
                "seven constraints, valid form, against Drools, one session kept",
                50,
                valid,
                "SevenConstraints.drools which=valid");
        time("whole book of a group of 12, verdict", 1, "µs", "WholeGroup.verdict size=12");
        bytes("whole book of a group of 12, verdict", 64, "WholeGroup.verdict size=12");
        time("whole book of a group of 12, explained", 10, "µs", "WholeGroup.decide size=12");
        String twenty = "TwentyConditions.";
        time("smallest sets of missing facts, 20 open conditions", 5, "ms", twenty + "missing size=20");
        time("smallest sets of missing facts, one fact or another", 5, "ms", twenty + "missingOneOrTheOther size=20");
        time("smallest sets of missing facts, facts shared by conditions", 5, "ms", twenty + "missingShared size=20");
        time("smallest changes, 20 violated conditions", 5, "ms", twenty + "changes size=20");
        time("smallest changes, facts shared by conditions", 5, "ms", twenty + "changesShared size=20");
        time("fold of 200 events", 20, "µs", "ReferralLife.fold size=200");
        time("every step explained, 200 events", 50, "µs", "ReferralLife.available size=200");
        time("standing on a day, three certificates", 200, "ns", "StandingOnDay.onDay size=3");
        time("standing on a day, an award", 200, "ns", "StandingOnDay.ofAward size=3");
        heap("", 128);
        for (String size : List.of("1000", "10000")) {
            alternating(
                    "NDJSON of " + size + " lines as a stream, against the same lines read by ours one by one",
                    0.9,
                    "lines-" + size);
        }
        double core = numbers.jar("nurture-core");
        rows.add(new Row(
                "core jar",
                "at most 700 kB",
                Text.kilobytes(core),
                Met.atMost(700_000, core, core).toString()));
        start("first decision, from the start of the JVM", 300, "FirstDecision");
        start("first document read, from the start of the JVM", 700, "FirstRead");
        rows.add(new Row("`mvn verify` from clean, 2 cores", "6 minutes", "Maven says so at its end", ""));
    }

    private void own() {
        alternating("write a referral, against Jackson 3 on records", 1, "write-jackson");
        String valid = "SevenConstraints.verdict which=valid";
        time("seven constraints, valid form, verdict, tighter", 40, "ns", valid);
        ratio(
                "seven constraints, valid form, against Hibernate Validator, tighter",
                15,
                valid,
                "SevenConstraints.hibernate which=valid");
        ratio(
                "seven constraints, valid form, against Drools, a session for each form",
                50,
                valid,
                "SevenConstraints.droolsSessions which=valid");
        time("smallest sets of missing facts, tighter", 1, "ms", "TwentyConditions.missing size=20");
        time("smallest sets of missing facts of a group of 12", 5, "ms", "WholeGroup.missing size=12");
        time("smallest changes of a group of 12", 5, "ms", "WholeGroup.changes size=12");
        time("whole book of a group of 12, explained, tighter", 8, "µs", "WholeGroup.decide size=12");
        time("fold of 200 events, tighter", 16, "µs", "ReferralLife.fold size=200");
        time("standing on a day, three certificates, tighter", 50, "ns", "StandingOnDay.onDay size=3");
        time("standing on a day, an award, tighter", 50, "ns", "StandingOnDay.ofAward size=3");
        time("what is due over 100,000 referrals", 0.2, "s", "ManyDue.due size=100000");
        time("forecast over 2,000 groups and 8,000 people", 0.5, "s", "Forecast.forecast size=2000");
        time("the same with the smallest plan of training", 0.5, "s", "Forecast.forecastAndPlan size=2000");
        heap(", tighter", 16);
        start("first document read, tighter", 450, "FirstRead");
    }

    private void ratio(String what, double target, String ours, String theirs) {
        Optional<Score> one = numbers.promised(ours);
        Optional<Score> other = numbers.promised(theirs);
        if (one.isPresent() && other.isPresent()) {
            least(what, target, "", numbers.ratio(one.get(), other.get()));
        }
    }

    /** Where the two ran alternately in each JVM. */
    private void alternating(String what, double target, String pair) {
        numbers.promised(SIDE_BY_SIDE + pair)
                .ifPresent(score -> least(what, target, " " + ALTERNATING, Estimate.of(score.ratios())));
    }

    private void least(String what, double target, String mark, Estimate ratio) {
        rows.add(new Row(
                what,
                "at least " + Text.plain(target) + " × as fast" + mark,
                Text.ratio(ratio),
                Met.atLeast(target, ratio.low(), ratio.high()).toString()));
    }

    private void fastest(String which) {
        ToDoubleFunction<Score> nanos = peer -> peer.nanos().value();
        Optional<Score> fastest = numbers.scores().stream()
                .filter(score -> score.type().equals("SevenConstraints") && Names.isPeer(score.method()))
                .filter(score -> numbers.value(score, "which").equals(Optional.of(which)))
                .min(Comparator.comparingDouble(nanos));
        if (fastest.isEmpty()) {
            numbers.miss("a peer in SevenConstraints which=" + which);
            return;
        }
        ratio(
                "seven constraints, " + which + " form, against the fastest peer ("
                        + Names.of(fastest.get().method()) + ")",
                1,
                "SevenConstraints.verdict which=" + which,
                fastest.get().key());
    }

    private void time(String what, double target, String unit, String key) {
        double nanos = switch (unit) {
            case "ns" -> 1;
            case "µs" -> 1e3;
            case "ms" -> 1e6;
            default -> 1e9;
        };
        numbers.promised(key)
                .ifPresent(score -> most(what, target, unit, score.nanos().times(1 / nanos)));
    }

    private void start(String what, double target, String program) {
        most(what, target, "ms", numbers.start(program, "jdk"));
    }

    private void most(String what, double target, String unit, Estimate measured) {
        rows.add(new Row(
                what,
                "at most " + Text.plain(target) + " " + unit,
                Text.of(measured, " " + unit),
                Met.atMost(target, measured.low(), measured.high()).toString()));
    }

    /** Bytes are counted in each JVM, and rounded, as the harness itself allocates a crumb now and then. */
    private void bytes(String what, int target, String key) {
        numbers.promised(key).ifPresent(score -> {
            Bytes bytes = score.bytes();
            if (Double.isNaN(bytes.mean())) {
                numbers.miss(key + ", what it allocates");
            } else {
                rows.add(new Row(
                        what + ", allocated",
                        "at most " + target + " bytes",
                        Text.bytes(bytes.mean()),
                        Met.atMost(target, Math.round(bytes.least()), Math.round(bytes.most()))
                                .toString()));
            }
        });
    }

    private void heap(String suffix, int target) {
        JsonNode heap = numbers.other().get("heap");
        int least = numbers.leastHeap();
        rows.add(new Row(
                Text.format(
                        "NDJSON, %,d referrals, %.2f GB%s",
                        heap.get("lines").asInt(), heap.get("bytes").asLong() / 1e9, suffix),
                "heap of at most " + target + " MB",
                "heap of " + least + " MB",
                Met.atMost(target, least, least).toString()));
    }
}
