package org.nurture.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What every kind of fact has in common.
 *
 * @param high reads what the fact is at most, where low reads what it is at least; null where one reading is both
 * @param change the range within which it may be changed, and what moves with it; empty if it is not changeable
 */
record FactSpec<S>(
        String name,
        String label,
        String unit,
        Optional<Parts<S>> parts,
        FactReader<S> low,
        @Nullable FactReader<S> high,
        PartPointer<S> pointer,
        Optional<Range> change,
        List<Coupling> couplings) {

    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");

    static <S> FactSpec<S> of(String name, String label, String unit, FactReader<S> reader, PartPointer<S> pointer) {
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException("a fact's name is lower-case words joined by hyphens, not " + name);
        }
        return new FactSpec<>(name, label, unit, Optional.empty(), reader, null, pointer, Optional.empty(), List.of());
    }

    FactSpec<S> of(Parts<S> kind) {
        return new FactSpec<>(name, label, unit, Optional.of(kind), low, high, pointer, change, couplings);
    }

    FactSpec<S> upTo(FactReader<S> most) {
        return new FactSpec<>(name, label, unit, parts, low, most, pointer, change, couplings);
    }

    FactSpec<S> changeable(long lowest, long highest) {
        return new FactSpec<>(
                name, label, unit, parts, low, high, pointer, Optional.of(new Range(lowest, highest)), couplings);
    }

    FactSpec<S> coupled(Coupling coupling) {
        List<Coupling> longer = new ArrayList<>(couplings);
        longer.add(coupling);
        return new FactSpec<>(name, label, unit, parts, low, high, pointer, change, List.copyOf(longer));
    }

    /** Both ends inclusive. */
    record Range(long lowest, long highest) {}

    /** A fact, by its name, that moves when this one is changed: in every part, if it is a fact of parts and this is not. */
    record Coupling(String other, How how) {}

    /** How a fact moves with another. */
    enum How {
        /** By the same difference. */
        BY_AS_MUCH,
        /** Up to the other's value, if it was below. */
        NO_LESS,
        /** Down to the other's value, if it was above. */
        NO_MORE,
        /** Not at all: it bounds this one, which cannot be changed beyond it. */
        BOUND
    }
}
