package org.nurture.examples.benchmarks.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.Collectors;
import org.nurture.examples.benchmarks.report.Numbers.Score;

/** Tables of benchmarks, each with a picture, made of whatever was measured: a benchmark that is new appears by itself. */
final class Tables {
    private final Numbers numbers;
    private final Pictures pictures;

    Tables(Numbers numbers, Pictures pictures) {
        this.numbers = numbers;
        this.pictures = pictures;
    }

    /** Every contender that reads, and every one that writes, beside ours. */
    String codecs(String type) {
        StringBuilder page = new StringBuilder("### " + Names.title(type) + "\n\n" + Names.note(type) + "\n\n");
        for (String way : List.of("read", "write")) {
            byParams(type).forEach((params, scores) -> {
                if (way.equals("write") && params.contains("reordered")) {
                    // What is written has the order of the writer, whatever was read.
                    return;
                }
                Map<String, Score> contenders = new LinkedHashMap<>();
                for (Score score : scores) {
                    if (score.method().startsWith(way)) {
                        contenders.put(score.method().substring(way.length()), score);
                    } else if (way.equals("read") && !score.method().startsWith("write")) {
                        contenders.put(score.method(), score);
                    }
                }
                beside(page, type, way + ", " + params, contenders, "Nurture");
            });
        }
        return page.toString();
    }

    /** Every contender of one question, beside our answer to it. */
    String judges(String type, String ours) {
        StringBuilder page = new StringBuilder();
        byParams(type).forEach((params, scores) -> {
            Map<String, Score> contenders = new LinkedHashMap<>();
            scores.forEach(score -> contenders.put(score.method(), score));
            beside(page, type, params, contenders, ours);
        });
        return page.toString();
    }

    /** What has nobody beside it: how long it takes. */
    String alone(String type) {
        StringBuilder page = new StringBuilder("### " + Names.title(type) + "\n\n" + Names.note(type)
                + "\n\n| what | of | time | allocated |\n|---|---|---|---|\n");
        for (Score score : of(type)) {
            page.append("| " + Names.method(score.method()) + " | " + params(score) + " | " + Text.time(score.nanos())
                    + " | " + Text.bytes(score.bytes().mean()) + " |\n");
        }
        return page.append('\n').toString();
    }

    private void beside(StringBuilder page, String type, String title, Map<String, Score> contenders, String ours) {
        // Ours alone with another size is in the table of growth.
        if (contenders.keySet().stream().allMatch(Names::isOurs)) {
            return;
        }
        Optional<Score> our = Optional.ofNullable(contenders.get(ours));
        page.append("| " + title + " | time | allocated | Nurture is … as fast |\n|---|---|---|---|\n");
        List<Svg.Bar> bars = new ArrayList<>();
        contenders.entrySet().stream()
                .sorted(Comparator.comparing((Map.Entry<String, Score> each) -> !Names.isOurs(each.getKey()))
                        .thenComparing(each -> each.getValue().nanos().value()))
                .forEach(each -> {
                    Score score = each.getValue();
                    String name = Names.of(each.getKey());
                    boolean isOurs = Names.isOurs(each.getKey());
                    page.append("| " + (isOurs ? "**" + name + "**" : name) + " | " + Text.time(score.nanos()) + " | "
                            + Text.bytes(score.bytes().mean()) + " | "
                            + our.map(one -> one == score ? "1" : Text.ratio(numbers.ratio(one, score)))
                                    .orElse("")
                            + " |\n");
                    bars.add(new Svg.Bar(
                            name, score.nanos(), Text.time(score.nanos()).replaceFirst(" \\(.*", ""), isOurs));
                });
        page.append('\n')
                .append(pictures.bars(
                        type + " " + title, Names.title(type) + ", " + title + ": time, on a log scale", bars, true));
    }

    private Map<String, List<Score>> byParams(String type) {
        return of(type).stream().collect(Collectors.groupingBy(this::params, LinkedHashMap::new, Collectors.toList()));
    }

    /** What goes without saying first. */
    private List<Score> of(String type) {
        return numbers.scores().stream()
                .filter(score -> score.type().equals(type))
                .sorted(Comparator.comparing(score -> score.changed().size()))
                .toList();
    }

    private String params(Score score) {
        SortedMap<String, String> params = numbers.params(score);
        return params.entrySet().stream()
                .map(each -> each.getKey() + " " + each.getValue())
                .collect(Collectors.joining(", "));
    }
}
