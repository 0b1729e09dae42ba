package org.nurture.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.nurture.problem.Messages;
import org.nurture.time.DateSpan;

/**
 * Says a decision in English, for whoever has to act on it: what it comes to, what stands against it and by whose word,
 * what is not known, what is satisfied, and what was not asked. The data is in {@link Decision}; the words may change.
 */
public final class DecisionText {
    private final BookWords words;
    private final List<String> lines = new ArrayList<>();

    private DecisionText(RuleBook<?> book) {
        this.words = new BookWords(book);
    }

    /**
     * Says a decision.
     *
     * @param decision the decision
     * @param book the book that decided, whose words are used; a rule that it no longer has is called by its id
     * @return lines without line ends; the first has the verdict, and how many rules the policy is silent on
     */
    public static List<String> of(Decision decision, RuleBook<?> book) {
        DecisionText text = new DecisionText(book);
        text.write(decision, book);
        return List.copyOf(text.lines);
    }

    /**
     * Says what one rule answered: what it states, what was seen and wanted, and by whose word.
     *
     * @param finding the finding
     * @param book the book that has the rule; a rule that it no longer has is called by its id
     * @return lines without line ends and without indents
     */
    public static List<String> of(Finding finding, RuleBook<?> book) {
        DecisionText text = new DecisionText(book);
        text.write(finding);
        return text.lines.stream().map(String::strip).toList();
    }

    /**
     * Says changes that would make a verdict MET.
     *
     * @param changes the changes
     * @return lines without line ends
     */
    public static List<String> of(Changes changes) {
        return SearchText.of(changes);
    }

    /**
     * Says which missing facts would settle a verdict, or that it is settled.
     *
     * @param missing the facts
     * @return lines without line ends, at least one
     */
    public static List<String> of(MissingFacts missing) {
        return SearchText.of(missing);
    }

    /**
     * Says how two decisions differ: rule by rule what it answered, which facts differ, and which values of the policy.
     *
     * @param comparison the comparison
     * @param book the book that decided, whose words are used
     * @return lines without line ends, at least one
     */
    public static List<String> of(DecisionComparison comparison, RuleBook<?> book) {
        DecisionText text = new DecisionText(book);
        text.write(comparison, book);
        return List.copyOf(text.lines);
    }

    private void write(Decision decision, RuleBook<?> book) {
        lines.add(verdict(decision, book) + silence(decision));
        decision.getSubject().ifPresent(subject -> lines.add(say("about", "subject", subject)));
        lines.add(
                book.isSettled()
                        ? say("settled")
                        : say(
                                "by-policy",
                                "layers",
                                String.join(", ", decision.getLayers()),
                                "digest",
                                decision.getPolicyDigest().substring(0, 12)));
        for (RuleStatus status : List.of(
                RuleStatus.VIOLATED, RuleStatus.UNDETERMINED, RuleStatus.SATISFIED, RuleStatus.NOT_APPLICABLE)) {
            List<Finding> findings = decision.findings(status);
            if (!findings.isEmpty()) {
                lines.add("");
                lines.add(word("status-" + Words.key(status)));
            }
            if (status == RuleStatus.NOT_APPLICABLE) {
                findings.stream()
                        .sorted(Comparator.comparing((Finding finding) -> words.statement(finding.getRule()))
                                .thenComparing(Finding::getRule))
                        .forEach(this::writeReason);
            } else {
                findings.forEach(this::write);
            }
        }
    }

    private static String verdict(Decision decision, RuleBook<?> book) {
        String day = decision.getEffectiveOn()
                + decision.getKnownOn()
                        .map(known -> say("known-on", "day", known.toString()))
                        .orElse("");
        return say("verdict-" + Words.key(decision.getVerdict()), "book", book.title(), "day", day);
    }

    /** What nobody says anything of must not pass for well in silence. */
    private static String silence(Decision decision) {
        long silent = decision.getFindings().stream()
                .filter(finding -> finding.getReason().equals(Optional.of(NotApplicableReason.POLICY_SILENT)))
                .count();
        return silent == 0
                ? ""
                : say(
                        silent == 1 ? "silent-on-one" : "silent-on",
                        "silent",
                        Long.toString(silent),
                        "all",
                        Integer.toString(decision.getFindings().size()));
    }

    private void writeReason(Finding finding) {
        String reason =
                finding.getReason().map(why -> word("reason-" + Words.key(why))).orElse("");
        String silent =
                finding.getSilentParameters().isEmpty() ? "" : ": " + String.join(", ", finding.getSilentParameters());
        lines.add("  " + words.statement(finding.getRule()) + " [" + finding.getRule() + "] - " + reason + silent
                + weight(finding, ", "));
    }

    /** Who gave the rule its weight, if it is not its own. */
    private static String weight(Finding finding, String before) {
        return finding.getLevelLayer()
                .map(layer -> before
                        + say(
                                "weighed-by",
                                "layer",
                                layer,
                                "days",
                                finding.getLevelEffective()
                                        .map(days -> ", " + inForce(days, Optional.empty()))
                                        .orElse("")))
                .orElse("");
    }

    private void write(Finding finding) {
        lines.add("  " + words.statement(finding.getRule()) + " (" + word("level-" + Words.key(finding.getLevel()))
                + weight(finding, ", ") + ") [" + finding.getRule() + "]");
        alikeSeen(finding.getObserved())
                .forEach((seen, parts) -> lines.add("      " + observed(seen, parts) + " [" + seen.pointer() + "]"));
        for (Required needed : finding.getRequired()) {
            lines.add("      " + required(needed));
        }
        finding.getLevelCitation()
                .ifPresent(source -> lines.add("      " + say("weight-source", "source", BookWords.source(source))));
        finding.getCitation().ifPresent(source -> lines.add("      " + BookWords.source(source)));
    }

    /** The same value of the same fact in several parts is said once. */
    private static Map<Observed, List<String>> alikeSeen(List<Observed> observed) {
        Map<Observed, List<String>> parts = new LinkedHashMap<>();
        for (Observed seen : observed) {
            parts.computeIfAbsent(seen.ofAnyPart(), first -> new ArrayList<>())
                    .addAll(seen.part().stream().toList());
        }
        return parts;
    }

    private String observed(Observed seen, List<String> parts) {
        String what = words.of(seen.fact(), words.label(seen.fact()), parts);
        String value = value(seen);
        if (words.fact(seen.fact()).isEmpty() || words.fact(seen.fact()).get() instanceof FlagFact<?>) {
            return what + ": " + value;
        }
        return say("observed", "what", what, "value", value, "wanted", wanted(seen));
    }

    private String value(Observed seen) {
        return seen.value().map(value -> words.value(seen.fact(), value)).orElse(word("not-known"));
    }

    /** What was wanted, without the "is" that a sentence would have. */
    private String wanted(Observed seen) {
        String said = Words.relation("", seen.relation(), words.value(seen.fact(), seen.against()))
                .strip();
        return said.startsWith("is ") ? said.substring("is ".length()) : said;
    }

    private String required(Required needed) {
        return say(
                "required",
                "layer",
                needed.layer(),
                "value",
                words.given(needed),
                "parameter",
                needed.parameter(),
                "days",
                needed.effective()
                        .map(days -> "; " + inForce(days, needed.knownFrom()))
                        .orElse(""),
                "source",
                BookWords.source(needed.citation()));
    }

    private static String inForce(DateSpan days, Optional<LocalDate> known) {
        return (days.start().equals(ParameterValue.UNDATED)
                        ? word("undated")
                        : say("in-force", "day", days.start().toString()))
                + days.endExclusive()
                        .map(end ->
                                say("in-force-until", "day", end.minusDays(1).toString()))
                        .orElse("")
                + known.map(day -> say("known-since", "day", day.toString())).orElse("");
    }

    private void write(DecisionComparison comparison, RuleBook<?> book) {
        Decision before = comparison.before();
        Decision after = comparison.after();
        before.getSubject().or(after::getSubject).ifPresent(subject -> lines.add(say("about", "subject", subject)));
        lines.add(say("before-by", "verdict", verdict(before, book), "layers", String.join(", ", before.getLayers())));
        lines.add(say("after-by", "verdict", verdict(after, book), "layers", String.join(", ", after.getLayers())));
        if (comparison.differences().isEmpty()) {
            lines.add(word("no-difference"));
        }
        for (DecisionComparison.Difference rule : comparison.differences()) {
            lines.add("  " + words.statement(rule.rule()) + " [" + rule.rule() + "]");
            lines.add("      "
                    + fromTo(
                            word("status-" + Words.key(rule.before())) + ", "
                                    + word("level-" + Words.key(rule.levelBefore())),
                            word("status-" + Words.key(rule.after())) + ", "
                                    + word("level-" + Words.key(rule.levelAfter()))));
            for (DecisionComparison.ParameterDifference parameter : rule.parameters()) {
                lines.add("      " + parameter.parameter() + ": "
                        + fromTo(
                                parameter.before().map(this::spoken).orElse(word("nobody-says")),
                                parameter.after().map(this::spoken).orElse(word("nobody-says"))));
            }
            before.finding(rule.rule())
                    .ifPresent(one -> after.finding(rule.rule()).ifPresent(other -> writeFacts(one, other)));
        }
    }

    private String spoken(Required needed) {
        return words.given(needed) + " (" + needed.layer() + ")";
    }

    private static String fromTo(String from, String to) {
        return say("from-to", "from", from, "to", to);
    }

    /** The facts of a rule that were seen otherwise. */
    private void writeFacts(Finding one, Finding other) {
        Map<String, String> before = seen(one);
        Map<String, String> after = seen(other);
        before.forEach((what, value) -> {
            String now = after.get(what);
            if (now != null && !now.equals(value)) {
                lines.add("      " + what + ": " + fromTo(value, now));
            }
        });
    }

    private Map<String, String> seen(Finding finding) {
        Map<String, String> seen = new LinkedHashMap<>();
        for (Observed each : finding.getObserved()) {
            seen.putIfAbsent(
                    words.of(
                            each.fact(),
                            words.label(each.fact()),
                            each.part().stream().toList()),
                    value(each));
        }
        return seen;
    }

    private static String word(String key) {
        return Messages.text("rule-text." + key);
    }

    private static String say(String key, String... namesAndValues) {
        Map<String, String> arguments = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            arguments.put(namesAndValues[i], namesAndValues[i + 1]);
        }
        return Messages.text("rule-text." + key, arguments);
    }
}
