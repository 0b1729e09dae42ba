package org.nurture.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Conditions joined by "and" or by "or". */
final class Junction<S> extends Condition<S> {
    private final boolean all;
    private final Condition<S>[] parts;

    private Junction(boolean all, Condition<S>[] parts) {
        super(Askings.joined(all, Stream.of(parts).map(Condition::asking).toList()));
        this.all = all;
        this.parts = parts;
    }

    static <S> Condition<S> of(boolean all, Condition<S> one, Condition<S> other) {
        List<Condition<S>> flat = new ArrayList<>();
        for (Condition<S> part : List.of(one, other)) {
            if (part instanceof Junction<S> inner && inner.all == all) {
                flat.addAll(List.of(inner.parts));
            } else {
                flat.add(part);
            }
        }
        return new Junction<>(all, array(flat));
    }

    @SuppressWarnings("unchecked")
    private static <S> Condition<S>[] array(List<Condition<S>> list) {
        return (Condition<S>[]) list.toArray(new Condition<?>[0]);
    }

    @Override
    public Condition<S> not() {
        List<Condition<S>> denied = new ArrayList<>();
        for (Condition<S> part : parts) {
            denied.add(part.not());
        }
        return new Junction<>(!all, array(denied));
    }

    @Override
    Condition<S> bind(ResolvedPolicy policy) {
        List<Condition<S>> bound = new ArrayList<>();
        for (Condition<S> part : parts) {
            bound.add(part.bind(policy));
        }
        return new Junction<>(all, array(bound));
    }

    @Override
    void visit(Consumer<NamedFact<S>> facts, Consumer<Parameter> parameters) {
        for (Condition<S> part : parts) {
            part.visit(facts, parameters);
        }
    }

    @Override
    void requireParts(@Nullable Parts<S> within) {
        for (Condition<S> part : parts) {
            part.requireParts(within);
        }
    }

    @Override
    void trace(S subject, int part, Outcome outcome, Trace<S> sink) {
        if (all && outcome == Outcome.TRUE) {
            traceHolding(subject, part, part + 1, sink);
            return;
        }
        for (Condition<S> condition : parts) {
            if (condition.eval(subject, part) == outcome) {
                condition.trace(subject, part, outcome, sink);
            }
        }
    }

    @Override
    Outcome traceHolding(S subject, int first, int end, Trace<S> sink) {
        if (!all) {
            return super.traceHolding(subject, first, end, sink);
        }
        Outcome joined = Outcome.NOT_APPLICABLE;
        for (Condition<S> condition : parts) {
            joined = joined.and(condition.traceHolding(subject, first, end, sink));
            if (joined == Outcome.FALSE) {
                return joined;
            }
        }
        return joined;
    }

    @Override
    Ground ground(Grounding<S> grounding, int part) {
        Ground[] ground = new Ground[parts.length];
        for (int i = 0; i < parts.length; i++) {
            ground[i] = parts[i].ground(grounding, part);
        }
        return Ground.join(all, ground);
    }

    @Override
    String words() {
        return List.of(parts).stream().map(Words::grouped).collect(Collectors.joining(Words.joined(all)));
    }
}
