package org.nurture.rule;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/** The choices that a fact is compared with: given, or those of a parameter. */
final class Choices {
    private final List<String> options;
    private final Optional<Parameter> parameter;
    private final BitSet chosen;
    private final SortedSet<String> names = new TreeSet<>();
    private final String text;
    private final Optional<String> data;

    private Choices(List<String> options, Optional<Parameter> parameter, BitSet chosen) {
        this.options = options;
        this.parameter = parameter;
        this.chosen = chosen;
        chosen.stream().forEach(place -> names.add(options.get(place)));
        this.text = parameter.map(Parameter::label).orElseGet(() -> String.join(", ", names));
        this.data = Optional.of(String.join(",", names));
    }

    static Choices of(List<String> options, Parameter parameter) {
        if (!options.containsAll(parameter.choices())) {
            throw new IllegalArgumentException(
                    "the parameter " + parameter.id() + " allows choices that the fact does not have");
        }
        return new Choices(options, Optional.of(parameter), new BitSet());
    }

    static Choices of(List<String> options, Iterable<String> chosen) {
        BitSet bits = new BitSet();
        for (String choice : chosen) {
            int place = options.indexOf(choice);
            if (place < 0) {
                throw new IllegalArgumentException("the fact has no choice " + choice);
            }
            bits.set(place);
        }
        return new Choices(options, Optional.empty(), bits);
    }

    Choices bind(ResolvedPolicy policy) {
        return parameter.isEmpty() ? this : of(options, policy.choices(parameter.get()));
    }

    Optional<Parameter> parameter() {
        return parameter;
    }

    boolean has(long place) {
        if (parameter.isPresent()) {
            throw parameter.get().unbound();
        }
        return place >= 0 && place < options.size() && chosen.get((int) place);
    }

    /** One bit for each choice, where there are at most 62 options. */
    long mask() {
        long[] words = chosen.toLongArray();
        return words.length == 0 ? 0 : words[0];
    }

    int size() {
        return options.size();
    }

    String text() {
        return text;
    }

    /** Their codes, with commas between them. */
    Optional<String> data() {
        return data;
    }
}
