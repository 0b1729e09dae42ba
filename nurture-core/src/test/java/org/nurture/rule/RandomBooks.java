package org.nurture.rule;

import java.util.List;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.arbitraries.ListArbitrary;

/** Books of any shape over {@link Sheet}, and sheets of which any part may be unknown. */
final class RandomBooks {
    private RandomBooks() {}

    /** A book under a policy that says nothing, which needs none since the book has no parameter. */
    static Arbitrary<PreparedBook<Sheet>> books() {
        return drafts().list().ofMinSize(1).ofMaxSize(3).map(RandomBooks::book);
    }

    static PreparedBook<Sheet> book(List<Draft> drafts) {
        String title = drafts.toString();
        RuleBook<Sheet> book = RuleBook.write("sheet.any", title, Sheet.class, writer -> {
            for (int i = 0; i < drafts.size(); i++) {
                Draft draft = drafts.get(i);
                writer.rule("sheet.rule-" + i, rule -> {
                    rule.states("It holds").requires(draft.requires()).level(draft.level());
                    draft.applies().forEach(rule::appliesWhen);
                });
            }
        });
        return book.under(empty());
    }

    static ResolvedPolicy empty() {
        return Policy.of(PolicyLayer.builder().id("empty").title("Nothing").build())
                .on(java.time.LocalDate.of(2026, 6, 30));
    }

    record Draft(List<Condition<Sheet>> applies, Condition<Sheet> requires, Level level) {}

    static Arbitrary<Draft> drafts() {
        ListArbitrary<Condition<Sheet>> applies = conditions(1).list().ofMaxSize(1);
        Arbitrary<Level> levels = Arbitraries.frequency(
                net.jqwik.api.Tuple.of(4, Level.REQUIRED), net.jqwik.api.Tuple.of(1, Level.EXPECTED));
        return Combinators.combine(applies, conditions(2), levels).as(Draft::new);
    }

    static Arbitrary<Condition<Sheet>> conditions(int depth) {
        Arbitrary<Condition<Sheet>> atoms = atoms(Sheet.FACTS);
        Arbitrary<Condition<Sheet>> overRows = Combinators.combine(
                        joined(atoms(Sheet.ROW_FACTS), 1),
                        Arbitraries.integers().between(0, 3))
                .as((demand, kind) -> switch (kind) {
                    case 0 -> Condition.forEvery(Sheet.ROWS, demand);
                    case 1 -> Condition.forAny(Sheet.ROWS, demand);
                    case 2 -> Condition.forAtLeast(2, Sheet.ROWS, demand);
                    default -> Condition.forAtLeast(2, Sheet.ROWS, demand).not();
                });
        return joined(Arbitraries.oneOf(atoms, atoms, overRows), depth);
    }

    private static Arbitrary<Condition<Sheet>> joined(Arbitrary<Condition<Sheet>> parts, int depth) {
        if (depth == 0) {
            return parts;
        }
        Arbitrary<Condition<Sheet>> inner = joined(parts, depth - 1);
        return Arbitraries.oneOf(
                inner,
                Combinators.combine(inner, inner).as(Condition::and),
                Combinators.combine(inner, inner).as(Condition::or),
                inner.map(Condition::not));
    }

    private static Arbitrary<Condition<Sheet>> atoms(List<WholeFact<Sheet>> facts) {
        Arbitrary<WholeFact<Sheet>> fact = Arbitraries.of(facts);
        Arbitrary<Function<WholeFact<Sheet>, Condition<Sheet>>> demands = Combinators.combine(
                        Arbitraries.integers().between(0, 4),
                        Arbitraries.integers().between(0, Sheet.MOST),
                        fact)
                .as((kind, number, other) -> of -> switch (kind) {
                    case 0 -> of.atLeast(number);
                    case 1 -> of.atMost(number);
                    case 2 -> of.is(number);
                    case 3 -> of.atLeast(other);
                    default -> of.atMost(other);
                });
        return Combinators.combine(fact, demands).as((of, demand) -> demand.apply(of));
    }

    /** Sheets with up to two rows, of which each number is known, bounded, unknown or not applicable. */
    static Arbitrary<Sheet> sheets() {
        return sheets(2);
    }

    static Arbitrary<Sheet> sheets(int rows) {
        Arbitrary<long[]> cells = Arbitraries.frequencyOf(
                net.jqwik.api.Tuple.of(
                        5, Arbitraries.longs().between(0, Sheet.MOST).map(v -> new long[] {v, v})),
                net.jqwik.api.Tuple.of(
                        1, Arbitraries.longs().between(0, Sheet.MOST - 1).map(v -> new long[] {v, v + 1})),
                net.jqwik.api.Tuple.of(3, Arbitraries.just(new long[] {FactReader.UNKNOWN, FactReader.UNKNOWN})),
                net.jqwik.api.Tuple.of(
                        1, Arbitraries.just(new long[] {FactReader.NOT_APPLICABLE, FactReader.NOT_APPLICABLE})));
        return sheets(cells, rows);
    }

    /** Sheets of which everything is known. */
    static Arbitrary<Sheet> knownSheets(int rows) {
        return sheets(Arbitraries.longs().between(0, Sheet.MOST).map(v -> new long[] {v, v}), rows);
    }

    private static Arbitrary<Sheet> sheets(Arbitrary<long[]> cells, int mostRows) {
        return Arbitraries.integers()
                .between(0, mostRows)
                .flatMap(rows -> cells.list()
                        .ofSize(Sheet.NUMBERS + rows * Sheet.ROW_NUMBERS)
                        .map(values -> {
                            long[] low = new long[Sheet.NUMBERS];
                            long[] high = new long[Sheet.NUMBERS];
                            long[][] rowLow = new long[rows][Sheet.ROW_NUMBERS];
                            long[][] rowHigh = new long[rows][Sheet.ROW_NUMBERS];
                            for (int i = 0; i < values.size(); i++) {
                                if (i < Sheet.NUMBERS) {
                                    low[i] = values.get(i)[0];
                                    high[i] = values.get(i)[1];
                                } else {
                                    int at = i - Sheet.NUMBERS;
                                    rowLow[at / Sheet.ROW_NUMBERS][at % Sheet.ROW_NUMBERS] = values.get(i)[0];
                                    rowHigh[at / Sheet.ROW_NUMBERS][at % Sheet.ROW_NUMBERS] = values.get(i)[1];
                                }
                            }
                            return new Sheet(low, high, rowLow, rowHigh);
                        }));
    }
}
