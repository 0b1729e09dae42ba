package org.nurture.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.nurture.problem.Messages;

/** The words by which rules say themselves: every one that is asked for is in the bundle, and none is left over. */
class WordsTest {
    private static final String PREFIX = "rule-text.";

    private static final Pattern LITERAL = Pattern.compile("(?:\"rule-text\\.|(?:word|say)\\(\\s*\")([a-z-]+)\"");

    /** In the classes that only say things, one key or another is chosen too. */
    private static final Pattern CHOSEN = Pattern.compile("[?:]\\s+\"([a-z]+(?:-[a-z]+)+)\"");

    @Test
    void theWordsAskedForAreThoseOfTheBundle() throws IOException {
        Set<String> asked = new TreeSet<>();
        addAll(asked, "", Relation.values());
        addAll(asked, "verdict-", Verdict.values());
        addAll(asked, "status-", RuleStatus.values());
        addAll(asked, "level-", Level.values());
        addAll(asked, "reason-", NotApplicableReason.values());
        addAll(asked, "changes-", Changes.State.values());
        addAll(asked, "reliability-", Reliability.values());
        asked.addAll(List.of("for-every", "for-any", "for-at-least", "for-fewer"));
        Path sources = Path.of(
                System.getProperty("nurture.root"), "nurture-core", "src", "main", "java", "org", "nurture", "rule");
        try (Stream<Path> files = Files.list(sources)) {
            for (Path file : files.toList()) {
                String source = Files.readString(file);
                addAll(asked, LITERAL.matcher(source));
                if (file.endsWith("DecisionText.java") || file.endsWith("SearchText.java")) {
                    addAll(asked, CHOSEN.matcher(source));
                }
            }
        }
        asked.removeIf(key -> key.endsWith("-"));

        List<String> keys = keys();
        assertThat(keys).doesNotHaveDuplicates().allMatch(key -> key.startsWith(PREFIX));
        assertThat(keys.stream().map(key -> key.substring(PREFIX.length()))).containsExactlyInAnyOrderElementsOf(asked);
    }

    private static void addAll(Set<String> asked, String prefix, Enum<?>[] constants) {
        Arrays.stream(constants)
                .forEach(each ->
                        asked.add(prefix + each.name().toLowerCase(Locale.ROOT).replace('_', '-')));
    }

    private static void addAll(Set<String> asked, Matcher found) {
        while (found.find()) {
            asked.add(found.group(1));
        }
    }

    private static List<String> keys() throws IOException {
        try (InputStream bundle = Objects.requireNonNull(Messages.class.getResourceAsStream("words.properties"))) {
            return new String(bundle.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> line.contains("=") && !line.startsWith("#"))
                    .map(line -> line.substring(0, line.indexOf('=')))
                    .toList();
        }
    }

    @Test
    void aConditionSaysItselfInPlainEnglish() {
        WholeFact<Sheet> one = Sheet.FACTS.get(0);
        WholeFact<Sheet> two = Sheet.FACTS.get(1);
        Condition<Sheet> demand = one.atLeast(2)
                .and(two.is(3).or(two.atMost(one)))
                .and(Condition.forAtLeast(2, Sheet.ROWS, Sheet.ROW_FACTS.get(0).atMost(1)));

        assertThat(demand.text())
                .isEqualTo("number 0 is at least 2 points and (number 1 is 3 points or number 1 is at most number 0)"
                        + " and for at least 2 of the kind row, row number 0 is at most 1 point");
        assertThat(demand.not().text())
                .isEqualTo("number 0 is less than 2 points or (number 1 is not 3 points and number 1 is more than"
                        + " number 0) or for fewer than 2 of the kind row, row number 0 is at most 1 point");
    }

    @Test
    void wordsThatTheBundleHasNotAreAProgrammersMistake() {
        assertThatThrownBy(() -> Messages.text("rule-text.no-such-words")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Messages.text("citation.text")).isInstanceOf(IllegalArgumentException.class);
    }
}
