package org.nurture.rule;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.nurture.problem.Messages;

/**
 * Says a decision in English, for whoever has to act on it: what it comes to, what stands against it and by whose word,
 * what is not known, what is satisfied, and what was not asked. The data is in {@link Decision}; the words may change.
 */
public final class DecisionText {
    private final Decision decision;
    private final RuleBook<?> book;
    private final List<String> lines = new ArrayList<>();

    private DecisionText(Decision decision, RuleBook<?> book) {
        this.decision = decision;
        this.book = book;
    }

    /**
     * Says a decision.
     *
     * @param decision the decision
     * @param book the book that decided, whose words are used; a rule that it no longer has is called by its id
     * @return lines without line ends
     */
    public static List<String> of(Decision decision, RuleBook<?> book) {
        DecisionText text = new DecisionText(decision, book);
        text.write();
        return List.copyOf(text.lines);
    }

    /**
     * Says changes that would make a verdict MET.
     *
     * @param changes the changes
     * @return lines without line ends
     */
    public static List<String> of(Changes changes) {
        List<String> lines = new ArrayList<>();
        lines.add(word("changes-" + key(changes.state())));
        for (Change.Together way : changes.ways()) {
            lines.add("  - " + String.join("; ", alike(way.changes())));
            if (!way.along().isEmpty()) {
                lines.add("    " + word("along") + " " + String.join("; ", alike(way.along())));
            }
        }
        return List.copyOf(lines);
    }

    /**
     * Says which missing facts would settle a verdict.
     *
     * @param missing the facts
     * @return lines without line ends
     */
    public static List<String> of(MissingFacts missing) {
        List<String> lines = new ArrayList<>();
        addSets("settle-met", missing.forMet(), lines);
        addSets("settle-not-met", missing.forNotMet(), lines);
        if (!missing.isComplete()) {
            lines.add(word("stopped"));
        }
        return List.copyOf(lines);
    }

    private static void addSets(String heading, List<List<MissingFact>> sets, List<String> lines) {
        if (sets.isEmpty() || sets.get(0).isEmpty()) {
            return;
        }
        lines.add(word(heading));
        for (List<MissingFact> set : sets) {
            lines.add("  - " + set.stream().map(DecisionText::missing).collect(Collectors.joining("; ")));
        }
    }

    private static String missing(MissingFact fact) {
        return fact.label()
                + fact.part().map(part -> " (" + part + ")").orElse("")
                + fact.example()
                        .map(example -> ", " + Messages.text("rule-text.say", Map.of("value", example)))
                        .orElse("");
    }

    /** The same step of the same fact in several parts is said once. */
    private static List<String> alike(List<Change> changes) {
        Map<List<String>, List<String>> parts = new LinkedHashMap<>();
        for (Change change : changes) {
            parts.computeIfAbsent(List.of(change.label(), change.from(), change.to()), first -> new ArrayList<>())
                    .addAll(change.part().stream().toList());
        }
        List<String> said = new ArrayList<>();
        parts.forEach((step, where) -> said.add(Messages.text(
                "rule-text.change",
                Map.of(
                        "what",
                        step.get(0) + (where.isEmpty() ? "" : " (" + String.join(", ", where) + ")"),
                        "from",
                        step.get(1),
                        "to",
                        step.get(2)))));
        return said;
    }

    private void write() {
        lines.add(Messages.text(
                "rule-text.verdict-" + key(decision.getVerdict()),
                Map.of("book", book.title(), "day", decision.getEffectiveOn().toString())));
        lines.add(Messages.text(
                "rule-text.by-policy",
                Map.of(
                        "layers",
                        String.join(", ", decision.getLayers()),
                        "digest",
                        decision.getPolicyDigest().substring(0, 12))));
        for (RuleStatus status : List.of(
                RuleStatus.VIOLATED, RuleStatus.UNDETERMINED, RuleStatus.SATISFIED, RuleStatus.NOT_APPLICABLE)) {
            List<Finding> findings = decision.findings(status);
            if (!findings.isEmpty()) {
                lines.add("");
                lines.add(word("status-" + key(status)));
                findings.forEach(status == RuleStatus.NOT_APPLICABLE ? this::writeReason : this::write);
            }
        }
    }

    private void writeReason(Finding finding) {
        String reason =
                finding.getReason().map(why -> word("reason-" + key(why))).orElse("");
        String silent =
                finding.getSilentParameters().isEmpty() ? "" : ": " + String.join(", ", finding.getSilentParameters());
        lines.add("  " + finding.getRule() + " - " + reason + silent);
    }

    private void write(Finding finding) {
        Optional<? extends Rule<?>> rule = book.rule(finding.getRule());
        lines.add("  " + finding.getRule() + " (" + word("level-" + key(finding.getLevel())) + ") - "
                + rule.map(Rule::statement).orElse(finding.getRule()));
        alikeSeen(finding.getObserved())
                .forEach((seen, parts) -> lines.add("      " + observed(seen, parts) + " [" + seen.pointer() + "]"));
        for (Required needed : finding.getRequired()) {
            lines.add("      " + required(needed));
        }
        finding.getCitation().ifPresent(source -> lines.add("      " + source(source)));
    }

    /** The same value of the same fact in several parts is said once. */
    private static Map<Observed, List<String>> alikeSeen(List<Observed> observed) {
        Map<Observed, List<String>> parts = new LinkedHashMap<>();
        for (Observed seen : observed) {
            Observed whole = new Observed(
                    seen.fact(),
                    seen.pointer(),
                    Optional.empty(),
                    seen.state(),
                    seen.value(),
                    seen.relation(),
                    seen.against());
            parts.computeIfAbsent(whole, first -> new ArrayList<>())
                    .addAll(seen.part().stream().toList());
        }
        return parts;
    }

    private String observed(Observed seen, List<String> parts) {
        NamedFact<?> fact = book.facts().get(seen.fact());
        String label = (fact == null ? seen.fact() : fact.label())
                + (parts.isEmpty() ? "" : " (" + String.join(", ", parts) + ")");
        String value = seen.value().orElse(word("not-known"));
        if (fact instanceof FlagFact<?>) {
            return label + ": " + value;
        }
        return Messages.text("rule-text.observed", Map.of("what", label, "value", value, "wanted", wanted(seen)));
    }

    /** What was wanted, without the "is" that a sentence would have. */
    private static String wanted(Observed seen) {
        String said = Words.relation("", seen.relation(), seen.against()).strip();
        return said.startsWith("is ") ? said.substring("is ".length()) : said;
    }

    private static String required(Required needed) {
        return Messages.text(
                "rule-text.required",
                Map.of(
                        "layer", needed.layer(),
                        "value", (needed.value() + " " + needed.unit()).strip(),
                        "parameter", needed.parameter(),
                        "source", source(needed.citation())));
    }

    private static String source(Citation citation) {
        return citation
                + citation.clause().map(clause -> ", " + clause).orElse("")
                + citation.link().map(link -> ", " + link).orElse("");
    }

    private static String key(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static String word(String key) {
        return Messages.text("rule-text." + key);
    }
}
