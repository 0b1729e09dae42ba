package org.nurture.rule;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.nurture.problem.Pointer;
import org.nurture.problem.Problem;

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
     * out of range, a choice that there is not.
     *
     * @param layer the layer
     * @return the problems in the order of the layer, each with its pointer; none if the layer can be used
     */
    public List<Problem> problems(PolicyLayer layer) {
        List<Problem> problems = new ArrayList<>();
        for (int i = 0; i < layer.getValues().size(); i++) {
            ParameterValue value = layer.getValues().get(i);
            Pointer at = Pointer.ROOT.child("values").child(i);
            Parameter parameter = parameters.get(value.parameter());
            if (parameter == null) {
                problems.add(Problem.of("policy.unknown-parameter").under(at.child("parameter")));
                continue;
            }
            parameter.fault(value.value(), value.unit()).ifPresent(code -> problems.add(fault(code, parameter, at)));
        }
        for (int i = 0; i < layer.getLevels().size(); i++) {
            String rule = layer.getLevels().get(i).rule();
            if (books.values().stream().noneMatch(book -> book.rule(rule).isPresent())) {
                problems.add(Problem.of("policy.unknown-rule")
                        .under(Pointer.ROOT.child("levels").child(i).child("rule")));
            }
        }
        return List.copyOf(problems);
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
