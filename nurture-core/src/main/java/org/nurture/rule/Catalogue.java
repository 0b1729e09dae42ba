package org.nurture.rule;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.nurture.problem.Pointer;
import org.nurture.problem.Problem;
import org.nurture.problem.Severity;

/**
 * Books together, and with them every parameter and every rule that a policy may speak of. It is what a policy that comes
 * from outside is checked against.
 */
public final class Catalogue {
    private final Map<String, RuleBook<?>> books;
    private final Map<String, Parameter> parameters;

    private Catalogue(Map<String, RuleBook<?>> books, Map<String, Parameter> parameters) {
        this.books = books;
        this.parameters = parameters;
    }

    /**
     * Puts books together.
     *
     * @param books the books, at least one
     * @return the catalogue
     * @throws IllegalArgumentException if two books or two rules have one id, or a parameter differs between books
     */
    public static Catalogue of(RuleBook<?>... books) {
        return of(List.of(books));
    }

    /**
     * Puts books together.
     *
     * @param books the books, at least one
     * @return the catalogue
     * @throws IllegalArgumentException if two books or two rules have one id, or a parameter differs between books
     */
    public static Catalogue of(Collection<? extends RuleBook<?>> books) {
        Map<String, RuleBook<?>> byId = new TreeMap<>();
        Map<String, Parameter> parameters = new TreeMap<>();
        Map<String, String> rules = new TreeMap<>();
        for (RuleBook<?> book : books) {
            if (byId.putIfAbsent(book.id(), book) != null) {
                throw new IllegalArgumentException("two books have the id " + book.id());
            }
            for (Rule<?> rule : book.rules()) {
                if (rules.putIfAbsent(rule.id(), book.id()) != null) {
                    throw new IllegalArgumentException("two books have the rule " + rule.id());
                }
            }
            for (Parameter parameter : book.parameters()) {
                Parameter before = parameters.putIfAbsent(parameter.id(), parameter);
                if (before != null && !before.equals(parameter)) {
                    throw new IllegalArgumentException("two parameters have the id " + parameter.id());
                }
            }
        }
        return new Catalogue(Collections.unmodifiableMap(byId), Collections.unmodifiableMap(parameters));
    }

    /**
     * Answers the books.
     *
     * @return the books, in the order of their ids
     */
    public Collection<RuleBook<?>> books() {
        return books.values();
    }

    /**
     * Finds a book.
     *
     * @param id its id
     * @return the book; empty if the catalogue has none of that id
     */
    public Optional<RuleBook<?>> book(String id) {
        return Optional.ofNullable(books.get(id));
    }

    /**
     * Answers every parameter that some rule needs.
     *
     * @return the parameters, in the order of their ids
     */
    public Collection<Parameter> parameters() {
        return parameters.values();
    }

    /**
     * Says what is wrong with a layer: a parameter or a rule that there is not, a wrong unit, a value of the wrong kind or
     * out of range, a choice that there is not, a source whose link is no address of the web.
     *
     * @param layer the layer
     * @return the problems in the order of the layer, each with its pointer; none if the layer can be used
     */
    public List<Problem> problems(PolicyLayer layer) {
        List<Problem> problems = new ArrayList<>();
        for (int i = 0; i < layer.getValues().size(); i++) {
            ParameterValue value = layer.getValues().get(i);
            Pointer at = Pointer.ROOT.child("values").child(i);
            if (!value.citation().hasLinkOfTheWeb()) {
                problems.add(
                        Problem.of("citation.link").under(at.child("citation").child("link")));
            }
            Parameter parameter = parameters.get(value.parameter());
            if (parameter == null) {
                problems.add(unknown("policy.unknown-parameter", value.parameter(), parameters.keySet())
                        .under(at.child("parameter")));
                continue;
            }
            parameter.fault(value.value(), value.unit()).ifPresent(code -> problems.add(fault(code, parameter, at)));
        }
        for (int i = 0; i < layer.getLevels().size(); i++) {
            RuleLevel level = layer.getLevels().get(i);
            Pointer at = Pointer.ROOT.child("levels").child(i);
            if (!level.citation().map(Citation::hasLinkOfTheWeb).orElse(true)) {
                problems.add(
                        Problem.of("citation.link").under(at.child("citation").child("link")));
            }
            String rule = level.rule();
            if (books.values().stream().noneMatch(book -> book.rule(rule).isPresent())) {
                List<String> known = books.values().stream()
                        .flatMap(book -> book.rules().stream())
                        .map(Rule::id)
                        .toList();
                problems.add(unknown("policy.unknown-rule", rule, known).under(at.child("rule")));
            }
        }
        return List.copyOf(problems);
    }

    /**
     * Says what is odd about a layer that can be used all the same: a number of the parameter {@code …-minimum} above that
     * of {@code …-maximum}, or of {@code …-least} above that of {@code …-most}, on some of the same days, so that nothing
     * can satisfy both.
     *
     * @param layer the layer
     * @return the warnings in the order of the layer, each with its pointer; none if nothing is odd
     */
    public List<Problem> notices(PolicyLayer layer) {
        List<Problem> notices = new ArrayList<>();
        for (int i = 0; i < layer.getValues().size(); i++) {
            ParameterValue low = layer.getValues().get(i);
            Pointer at = Pointer.ROOT.child("values").child(i).child("value");
            String most = low.parameter().replaceFirst("-minimum$", "-maximum").replaceFirst("-least$", "-most");
            layer.getValues().stream()
                    .filter(high -> !most.equals(low.parameter())
                            && high.parameter().equals(most)
                            && high.effective().overlaps(low.effective())
                            && number(low) > number(high))
                    .findFirst()
                    .ifPresent(high -> notices.add(Problem.of("policy.crossed", "most", most)
                            .with(Severity.WARNING)
                            .under(at)));
        }
        return List.copyOf(notices);
    }

    private static long number(ParameterValue value) {
        return value.value() instanceof GivenValue.Whole whole ? whole.number() : 0;
    }

    private static Problem unknown(String code, String id, Collection<String> known) {
        String nearest = known.stream()
                .min(Comparator.comparingInt(other -> distance(id, other)))
                .orElse("-");
        return Problem.of(code, "id", id, "nearest", nearest);
    }

    /** How many letters must be put in, taken out or changed to make one text of the other. */
    private static int distance(String one, String other) {
        int[] row = new int[other.length() + 1];
        Arrays.setAll(row, column -> column);
        for (int i = 1; i <= one.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int changed = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(changed, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[other.length()];
    }

    private static Problem fault(String code, Parameter parameter, Pointer at) {
        return switch (code) {
            case "policy.unit" ->
                Problem.of("policy.unit", "unit", parameter.unit()).under(at.child("unit"));
            case "policy.range" ->
                Problem.of(
                                "policy.range",
                                "lowest",
                                Long.toString(parameter.lowest()),
                                "highest",
                                Long.toString(parameter.highest()))
                        .under(at.child("value"));
            case "policy.choice" ->
                Problem.of("policy.choice", "choices", String.join(", ", parameter.choices()))
                        .under(at.child("value"));
            default ->
                Problem.of(
                                "policy.kind",
                                "kind",
                                parameter.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'))
                        .under(at.child("value"));
        };
    }
}
