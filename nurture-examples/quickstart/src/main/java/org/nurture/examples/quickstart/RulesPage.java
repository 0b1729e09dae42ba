package org.nurture.examples.quickstart;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.nurture.group.GroupFacts;
import org.nurture.group.GroupPresets;
import org.nurture.network.NurtureRules;
import org.nurture.rule.Citation;
import org.nurture.rule.GivenValue;
import org.nurture.rule.MissingFact;
import org.nurture.rule.Parameter;
import org.nurture.rule.ParameterValue;
import org.nurture.rule.Policy;
import org.nurture.rule.PolicyLayer;
import org.nurture.rule.PreparedBook;
import org.nurture.rule.Reliability;
import org.nurture.rule.Rule;
import org.nurture.rule.RuleBook;
import org.nurture.rule.RuleExamples;
import org.nurture.time.DateSpan;

/**
 * The catalogue of rules, made from the rules themselves: what each states and requires, what the presets say, and by
 * which facts it is satisfied and violated.
 */
final class RulesPage {
    private static final LocalDate DAY = LocalDate.of(2026, 6, 30);
    private static final Citation MADE_UP = Citation.of("An example for this page", "nobody", Reliability.INFERRED);

    private static final Set<String> KEEPING = Set.of(
            GroupFacts.CHILDREN_STAYING.name(),
            GroupFacts.CHILDREN_COUNTED.name(),
            GroupFacts.HELD_ON.name(),
            GroupFacts.ASSIGNED_ON.name());

    private final List<String> lines = new ArrayList<>();

    private RulesPage() {}

    static List<String> lines() {
        RulesPage page = new RulesPage();
        page.write();
        return List.copyOf(page.lines);
    }

    private void write() {
        add("# The rules");
        add("");
        add(
                "Made from the rules themselves by the quickstart's command `rules`; a test holds it to them. Values are those");
        add("of the presets on " + DAY
                + ". A rule for which no preset gives a value is asked only where a policy of one's own");
        add("gives it; its examples are under a value made up for this page, and say so.");
        for (RuleBook<?> book : NurtureRules.CATALOGUE.books()) {
            add("");
            add("## " + book.id());
            add("");
            add("Asks whether " + book.title() + ".");
            book.rules().forEach(rule -> write(book, rule));
        }
    }

    private void write(RuleBook<?> book, Rule<?> rule) {
        add("");
        add("### " + rule.id());
        add("");
        add(rule.statement() + ".");
        add("");
        add("- weighs: " + rule.level().name().toLowerCase(Locale.ROOT));
        rule.appliesWhen().ifPresent(when -> add("- applies when " + when.text()));
        add("- requires that " + rule.requires().text());
        rule.parameters().forEach(this::write);
        rule.citation().ifPresent(source -> add("- source: " + source));
        examples(book, rule.id());
    }

    private void write(Parameter parameter) {
        List<String> said = new ArrayList<>();
        for (PolicyLayer layer : NurtureRules.presets()) {
            Policy.of(layer)
                    .on(DAY)
                    .value(parameter)
                    .ifPresent(found -> said.add(layer.getId() + " "
                            + counted(found.value().value().show(), parameter.unit()) + " ("
                            + found.value().citation() + ")"));
        }
        add("- parameter `" + parameter.id() + "`, " + parameter.label() + ": "
                + (said.isEmpty() ? "no preset says" : String.join("; ", said)));
    }

    private <S> void examples(RuleBook<S> book, String rule) {
        PolicyLayer example = example(book, rule);
        PreparedBook<S> prepared = book.under(Policy.of(example).on(DAY));
        String under = example.getValues().isEmpty()
                ? ""
                : " under "
                        + example.getValues().stream()
                                .map(value -> counted(value.value().show(), value.unit())
                                        + (value.citation().equals(MADE_UP) ? " (made up)" : ""))
                                .collect(Collectors.joining(", "));
        add("- satisfied" + under + ", for instance, if " + facts(RuleExamples.satisfying(prepared, rule)));
        add("- violated" + under + ", for instance, if " + facts(RuleExamples.violating(prepared, rule)));
    }

    /** For each parameter of the rule the value of the first preset that has one, or else one that is made up. */
    private static <S> PolicyLayer example(RuleBook<S> book, String rule) {
        PolicyLayer.Builder layer = PolicyLayer.builder().id("example").title("An example");
        for (Parameter parameter : book.rule(rule).orElseThrow().parameters()) {
            Optional<ParameterValue> preset = NurtureRules.presets().stream()
                    .flatMap(each -> Policy.of(each).on(DAY).value(parameter).stream())
                    .map(found -> found.value())
                    .findFirst();
            layer.addValues(preset.orElseGet(() -> ParameterValue.of(
                    parameter, madeUp(parameter), DateSpan.startingOn(GroupPresets.UNDATED), MADE_UP)));
        }
        return layer.build();
    }

    private static GivenValue madeUp(Parameter parameter) {
        return switch (parameter.kind()) {
            case YES_NO -> new GivenValue.YesNo(true);
            case CHOICES -> GivenValue.Choices.of(parameter.choices().subList(0, 1));
            case WHOLE ->
                new GivenValue.Whole(parameter.unit().equals("per cent") ? 50 : Math.min(3, parameter.highest()));
        };
    }

    /** A value with its unit, which is in the plural. */
    private static String counted(String value, String unit) {
        String one =
                unit.startsWith("children") ? unit.replaceFirst("ren", "") : unit.replaceFirst("s( a week)?$", "$1");
        return (value + " " + (value.equals("1") ? one : unit)).strip();
    }

    private static String facts(Optional<List<MissingFact>> facts) {
        return facts.map(known -> known.stream()
                        .filter(fact -> isTelling(fact, known))
                        .map(fact -> fact.label() + ": " + possible(fact, known))
                        .collect(Collectors.joining("; ")))
                .orElse("nothing that can be said in general");
    }

    /** What only keeps a search to changes that can be is no example of a rule. */
    private static boolean isTelling(MissingFact fact, List<MissingFact> known) {
        boolean keeps = KEEPING.contains(fact.fact());
        boolean kept = fact.fact().equals(GroupFacts.ROLL.name())
                && known.stream().anyMatch(other -> KEEPING.contains(other.fact()));
        return !keeps && !kept;
    }

    /** There is room for one child at least, and what is compared with that is as many more. */
    private static String possible(MissingFact fact, List<MissingFact> known) {
        String example = fact.example().orElse("");
        boolean noRoom = known.stream()
                .anyMatch(each -> each.fact().equals(GroupFacts.CAPACITY.name())
                        && each.example().equals(Optional.of("0")));
        return noRoom ? Long.toString(Long.parseLong(example) + 1) : example;
    }

    private void add(String line) {
        lines.add(line);
    }
}
