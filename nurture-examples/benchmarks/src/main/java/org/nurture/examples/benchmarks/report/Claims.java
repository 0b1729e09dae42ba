package org.nurture.examples.benchmarks.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.nurture.examples.benchmarks.report.Numbers.Score;
import tools.jackson.databind.JsonNode;

/**
 * What is written by hand about the numbers. It holds none: what stands in double braces is filled in, and where it says
 * what is the case it fails if that is not the case.
 *
 * <ul>
 *   <li>{@code {{time: A}}}, {@code {{bytes: A}}}: what a benchmark takes
 *   <li>{@code {{ratio: A | B}}}: A is so many times as fast as B
 *   <li>{@code {{faster: A | B}}}, {@code {{slower: A | B}}}: the same, and it is so
 *   <li>{@code {{yes: target}}}, {@code {{no: target}}}, {@code {{undecided: target}}}: what was measured, and whether the
 *       target of that name is met
 *   <li>{@code {{exponent: Class.method | least | most}}}: how it grows, and that this lies between the two
 *   <li>{@code {{jar: artifact}}}, {@code {{start: program sharing}}}, {@code {{classes: program sharing}}},
 *       {@code {{lambdas: program sharing}}}
 *   <li>{@code {{core: folder}}}, {@code {{core: generated}}}, {@code {{core: directory}}}: what is in the core jar;
 *       {@code {{core: rest}}}: it without the last two
 *   <li>{@code {{says: contender | word}}}: what it says of an unknown form; leaves nothing
 * </ul>
 */
final class Claims {
    private static final Pattern CLAIM = Pattern.compile("\\{\\{([a-z]+): ([^}]*)}}");

    private final Numbers numbers;

    /** What was measured of the same before, and more. */
    private final Numbers whole;

    private final List<Targets.Row> targets;
    private final List<String> wrong = new ArrayList<>();

    Claims(Numbers numbers, Numbers whole, List<Targets.Row> targets) {
        this.numbers = numbers;
        this.whole = whole;
        this.targets = targets;
    }

    String fill(String text) {
        StringBuilder filled = new StringBuilder();
        Matcher claim = CLAIM.matcher(text);
        while (claim.find()) {
            String[] parts = claim.group(2).split(" \\| ");
            claim.appendReplacement(filled, Matcher.quoteReplacement(fill(claim.group(), claim.group(1), parts)));
        }
        claim.appendTail(filled);
        if (filled.indexOf("{{") >= 0) {
            throw new IllegalArgumentException("a claim is not closed, or not written as one: "
                    + filled.substring(filled.indexOf("{{")).lines().findFirst().orElseThrow());
        }
        if (!wrong.isEmpty() && !numbers.partial()) {
            throw new IllegalArgumentException("what is written does not fit the numbers: " + String.join("; ", wrong));
        }
        return filled.toString();
    }

    /** {@return the claims that the numbers do not bear out} */
    List<String> wrong() {
        return wrong;
    }

    private String fill(String claim, String kind, String[] parts) {
        return switch (kind) {
            case "time" ->
                number(parts[0]).map(score -> Text.time(score.nanos())).orElse("?");
            case "bytes" ->
                number(parts[0]).map(score -> Text.bytes(score.bytes().mean())).orElse("?");
            case "ratio", "faster", "slower" -> ratio(claim, kind, parts);
            case "yes", "no", "undecided" -> target(claim, kind, parts[0]);
            case "exponent" -> exponent(claim, parts);
            case "jar" -> Text.kilobytes(numbers.jar(parts[0]));
            case "start" -> Text.of(numbers.start(first(parts[0]), last(parts[0])), " ms");
            case "classes", "lambdas" -> {
                JsonNode start = numbers.other().path("start");
                yield counted(
                        claim, start.path(first(parts[0])).path(last(parts[0])).path(kind), "%,.0f");
            }
            case "core" -> {
                JsonNode core = numbers.other().path("core");
                if (parts[0].equals("rest")) {
                    yield Text.kilobytes(numbers.jar("nurture-core")
                            - core.path("generated").asDouble()
                            - core.path("directory").asDouble());
                }
                boolean ofAll = core.path(parts[0]).isNumber();
                JsonNode bytes = ofAll
                        ? core.path(parts[0])
                        : core.path("folders").path(parts[0]).path("bytes");
                yield bytes.isNumber() ? Text.kilobytes(bytes.asDouble()) : counted(claim, bytes, "");
            }
            case "says" -> {
                String said = numbers.other().get("unknown").path(parts[0]).asString("not there");
                check(claim, said.equals(parts[1]), said);
                yield "";
            }
            default -> throw new IllegalArgumentException("no kind of claim: " + claim);
        };
    }

    private String counted(String claim, JsonNode number, String format) {
        if (!number.isNumber()) {
            numbers.miss(claim);
            return "?";
        }
        return Text.format(format, number.asDouble());
    }

    private Optional<Score> number(String name) {
        return numbers.score(name).or(() -> whole.promised(name));
    }

    private String ratio(String claim, String kind, String[] parts) {
        // Two numbers of one measurement or none: what was measured at another time is no peer.
        boolean here =
                numbers.score(parts[0]).isPresent() && numbers.score(parts[1]).isPresent();
        Numbers from = here ? numbers : whole;
        Optional<Score> one = from.promised(parts[0]);
        Optional<Score> other = from.promised(parts[1]);
        if (one.isEmpty() || other.isEmpty()) {
            return "?";
        }
        Estimate ratio = from.ratio(one.get(), other.get());
        boolean holds = switch (kind) {
            case "faster" -> ratio.low() > 1;
            case "slower" -> ratio.high() < 1;
            default -> true;
        };
        check(claim, holds, Text.ratio(ratio));
        return Text.ratio(ratio);
    }

    private String target(String claim, String kind, String what) {
        for (Targets.Row row : targets) {
            if (row.what().equals(what)) {
                check(
                        claim,
                        row.met()
                                .equals(Met.valueOf(kind.toUpperCase(Locale.ROOT))
                                        .toString()),
                        row.met());
                return row.measured();
            }
        }
        numbers.miss("the target “" + what + "”");
        return "?";
    }

    private String exponent(String claim, String[] parts) {
        Optional<Growth> growth = Growth.of(whole, parts[0]);
        if (growth.isEmpty()) {
            numbers.miss(parts[0] + " with two sizes");
            return "?";
        }
        double exponent = growth.get().exponent();
        check(
                claim,
                exponent >= Double.parseDouble(parts[1]) && exponent <= Double.parseDouble(parts[2]),
                growth.get().text());
        return growth.get().text();
    }

    private void check(String claim, boolean holds, String found) {
        if (!holds) {
            wrong.add(claim + " is " + found);
        }
    }

    private static String first(String words) {
        return words.substring(0, words.indexOf(' '));
    }

    private static String last(String words) {
        return words.substring(words.indexOf(' ') + 1);
    }
}
