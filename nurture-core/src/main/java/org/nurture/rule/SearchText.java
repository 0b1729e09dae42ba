package org.nurture.rule;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.nurture.problem.Messages;

/** Says what is missing and what would change a verdict; what is alike of many parts is said once. */
final class SearchText {
    private final BookWords words;
    private final List<String> lines = new ArrayList<>();

    private SearchText(RuleBook<?> book) {
        this.words = new BookWords(book);
    }

    static List<String> of(Changes changes) {
        SearchText text = new SearchText(changes.book());
        text.write(changes);
        return List.copyOf(text.lines);
    }

    static List<String> of(MissingFacts missing) {
        SearchText text = new SearchText(missing.book());
        text.write(missing);
        return List.copyOf(text.lines);
    }

    private void write(Changes changes) {
        if (changes.state() != Changes.State.FACTS_MISSING) {
            lines.add(word("changes-" + Words.key(changes.state())));
        }
        changes.blocking().forEach(rule -> lines.add("  - " + words.statement(rule) + " [" + rule + "]"));
        if (!changes.waysForTheRest().isEmpty()) {
            lines.add(word("changes-rest"));
            changes.waysForTheRest().forEach(this::write);
        }
        if (changes.state() == Changes.State.FACTS_MISSING) {
            lines.add(word(changes.ways().isEmpty() ? "changes-facts-missing" : "changes-and-facts"));
            changes.ways().forEach(this::write);
            if (!changes.ways().isEmpty()) {
                lines.add(word("changes-to-learn"));
                write(changes.toLearn());
            }
        } else {
            changes.ways().forEach(this::write);
        }
    }

    private void write(Change.Together way) {
        lines.add("  - " + String.join("; ", alike(way.changes())));
        if (!way.along().isEmpty()) {
            lines.add("    " + word("along") + " " + String.join("; ", alike(way.along())));
        }
    }

    /** The same step of the same fact in several parts is said once. */
    private List<String> alike(List<Change> changes) {
        Map<List<String>, List<String>> parts = new LinkedHashMap<>();
        for (Change change : changes) {
            parts.computeIfAbsent(
                            List.of(change.fact(), change.label(), change.from(), change.to()),
                            first -> new ArrayList<>())
                    .addAll(change.part().stream().toList());
        }
        List<String> said = new ArrayList<>();
        parts.forEach((step, where) -> said.add(Messages.text(
                "rule-text.change",
                Map.of(
                        "what", words.of(step.get(0), step.get(1), where),
                        "from", words.value(step.get(0), step.get(2)),
                        "to", words.value(step.get(0), step.get(3))))));
        return said;
    }

    private void write(MissingFacts missing) {
        boolean met = missing.mattersForMet().isEmpty();
        boolean notMet = missing.forNotMet().equals(List.of(List.of()));
        boolean neverMet = missing.countForMet() == 0;
        if (met || notMet || (neverMet && missing.forNotMet().isEmpty())) {
            lines.add(word(met ? "settled-met" : notMet ? "settled-not-met" : "settled-never"));
        } else {
            lines.add(word(neverMet ? "settle-met-never" : "settle-met"));
            if (!neverMet) {
                write(missing.mattersForMet());
            }
            lines.add(word(missing.forNotMet().isEmpty() ? "settle-not-met-never" : "settle-not-met"));
            gathered(missing.forNotMet().stream().map(List::of).toList())
                    .forEach((said, parts) -> lines.add("  - " + say(said, parts)));
        }
        if (!missing.isComplete()) {
            lines.add(word("stopped-at"));
            missing.notCovered().forEach(rule -> lines.add("  - " + words.statement(rule) + " [" + rule + "]"));
        }
    }

    private void write(List<List<List<MissingFact>>> matters) {
        gathered(matters).forEach((said, parts) -> lines.add("  - " + say(said, parts)));
    }

    /** A fact and the value proposed, without its part. */
    private record Said(String fact, String label, String example) {}

    /** Matters that say the same of different parts, and of which parts; a matter of several parts stands by itself. */
    private static Map<List<Map<Said, Set<String>>>, Set<String>> gathered(List<List<List<MissingFact>>> matters) {
        Map<List<Map<Said, Set<String>>>, Set<String>> gathered = new LinkedHashMap<>();
        for (List<List<MissingFact>> matter : matters) {
            Set<String> parts = matter.stream()
                    .flatMap(Collection::stream)
                    .map(fact -> fact.part().orElse(""))
                    .collect(Collectors.toCollection(LinkedHashSet::new));
            boolean ofOne = parts.size() == 1;
            List<Map<Said, Set<String>>> said =
                    matter.stream().map(set -> said(set, !ofOne)).toList();
            Set<String> all = gathered.computeIfAbsent(said, first -> new LinkedHashSet<>());
            parts.stream().filter(part -> ofOne && !part.isEmpty()).forEach(all::add);
        }
        return gathered;
    }

    private static Map<Said, Set<String>> said(List<MissingFact> set, boolean withParts) {
        Map<Said, Set<String>> said = new LinkedHashMap<>();
        for (MissingFact fact : set) {
            Set<String> parts = said.computeIfAbsent(
                    new Said(fact.fact(), fact.label(), fact.example().orElse("")), first -> new LinkedHashSet<>());
            fact.part().filter(part -> withParts).ifPresent(parts::add);
        }
        return said;
    }

    private String say(List<Map<Said, Set<String>>> matter, Set<String> parts) {
        return matter.stream().map(set -> say(set, parts)).collect(Collectors.joining("; " + word("or") + " "));
    }

    private String say(Map<Said, Set<String>> set, Set<String> parts) {
        List<String> said = new ArrayList<>();
        set.forEach((fact, own) -> said.add(words.of(fact.fact(), fact.label(), own.isEmpty() ? parts : own)
                + (fact.example().isEmpty()
                        ? ""
                        : ", "
                                + Messages.text(
                                        "rule-text.say", Map.of("value", words.value(fact.fact(), fact.example()))))));
        return String.join("; ", said);
    }

    private static String word(String key) {
        return Messages.text("rule-text." + key);
    }
}
