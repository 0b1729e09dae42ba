package org.nurture.rule;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.nurture.problem.Messages;

/** How a book's facts, parts and choices are said to people; data has them by names and codes. */
final class BookWords {
    private final RuleBook<?> book;

    BookWords(RuleBook<?> book) {
        this.book = book;
    }

    Optional<? extends NamedFact<?>> fact(String name) {
        return Optional.ofNullable(book.facts().get(name));
    }

    /** What a rule states, or its id where the book no longer has it. */
    String statement(String rule) {
        return book.rule(rule).map(Rule::statement).orElse(rule);
    }

    String label(String name) {
        return fact(name)
                .map(NamedFact::label)
                .orElseGet(() -> kinds().stream()
                        .filter(parts -> parts.name().equals(name))
                        .map(Parts::missing)
                        .findFirst()
                        .orElse(name));
    }

    private Collection<? extends Parts<?>> kinds() {
        return book.facts().values().stream()
                .flatMap(fact -> fact.parts().stream())
                .toList();
    }

    /** A fact with the parts that it is said of. */
    String of(String fact, String label, Collection<String> parts) {
        Optional<? extends Parts<?>> kind = fact(fact).flatMap(NamedFact::parts);
        return parts.isEmpty()
                ? label
                : parts.stream()
                        .map(part -> kind.map(each -> each.said(part)).orElse(part))
                        .distinct()
                        .collect(Collectors.joining(", ", label + " (", ")"));
    }

    /** A value of a fact, its choices by their names. */
    String value(String fact, String shown) {
        return fact(fact)
                .map(known -> known instanceof ChoiceFact<?> choice ? names(choice, shown) : shown)
                .orElse(shown);
    }

    /** A value of a parameter, its choices by the names that some fact has for them. */
    String given(Required needed) {
        if (!needed.unit().isEmpty()) {
            return Words.counted(needed.value(), needed.unit());
        }
        for (NamedFact<?> fact : book.facts().values()) {
            if (fact instanceof ChoiceFact<?> choice && choice.options().containsAll(choices(needed.value()))) {
                return names(choice, needed.value());
            }
        }
        return needed.value();
    }

    private static List<String> choices(String shown) {
        return Arrays.asList(shown.split(", "));
    }

    private static String names(ChoiceFact<?> choice, String shown) {
        return choices(shown).stream().map(choice::said).collect(Collectors.joining(", "));
    }

    static String source(Citation citation) {
        return citation
                + citation.clause().map(clause -> ", " + clause).orElse("")
                + (citation.reliability() == Reliability.PRIMARY
                        ? ""
                        : ", " + Messages.text("rule-text.reliability-" + Words.key(citation.reliability())))
                + citation.link().map(link -> ", " + link).orElse("");
    }
}
