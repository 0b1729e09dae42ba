package org.nurture.rule;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.function.BiFunction;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import net.jqwik.api.arbitraries.ListArbitrary;
import org.nurture.time.DateSpan;

/** Books of any shape over {@link Sheet}, and sheets of which any part may be unknown. */
final class RandomBooks {
    private static final Parameter ALLOWED = Parameter.choices("sheet.allowed", "what may be chosen", Sheet.OPTIONS);

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
        return Policy.of(PolicyLayer.builder()
                        .id("empty")
                        .title("Nothing but what may be chosen")
                        .addValues(ParameterValue.of(
                                ALLOWED,
                                GivenValue.Choices.of(List.of("a", "b")),
                                DateSpan.startingOn(ParameterValue.UNDATED),
                                Citation.of("A page", "A body", Reliability.PRIMARY)))
                        .build())
                .on(LocalDate.of(2026, 6, 30));
    }

    record Draft(List<Condition<Sheet>> applies, Condition<Sheet> requires, Level level) {}

    static Arbitrary<Draft> drafts() {
        ListArbitrary<Condition<Sheet>> applies = conditions(1).list().ofMaxSize(1);
        Arbitrary<Level> levels = Arbitraries.frequency(Tuple.of(4, Level.REQUIRED), Tuple.of(1, Level.EXPECTED));
        return Combinators.combine(applies, conditions(2), levels).as(Draft::new);
    }

    static Arbitrary<Condition<Sheet>> rowAtoms() {
        return atoms(Sheet.ROW_FACTS);
    }

    static Arbitrary<Condition<Sheet>> wholeAtoms() {
        return Arbitraries.oneOf(atoms(Sheet.FACTS), otherAtoms().map(condition -> condition.bind(empty())));
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
        return joined(Arbitraries.oneOf(atoms, atoms, overRows, otherAtoms()), depth);
    }

    /** Of facts that are no numbers. */
    private static Arbitrary<Condition<Sheet>> otherAtoms() {
        LocalDate day = LocalDate.ofEpochDay(2);
        return Arbitraries.of(
                Sheet.FLAG.isTrue(),
                Sheet.FLAG.isFalse(),
                Sheet.CHOICE.oneOf("a"),
                Sheet.CHOICE.oneOf("b", "c"),
                Sheet.CHOICE.oneOf(ALLOWED),
                Sheet.SET.anyOf("a"),
                Sheet.SET.anyOf("b", "c"),
                Sheet.SET.within(ALLOWED),
                Sheet.DAY.onOrBefore(day),
                Sheet.DAY.onOrAfter(day.plusDays(1)),
                Sheet.DAY.onOrAfter(Sheet.OTHER_DAY),
                Sheet.DAY.before(Sheet.OTHER_DAY),
                Sheet.OTHER_DAY.onOrBefore(day));
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
        return Arbitraries.randomValue(random -> sheet(random, rows, RandomBooks::cell));
    }

    /** Sheets of which everything is known. */
    static Arbitrary<Sheet> knownSheets(int rows) {
        return Arbitraries.randomValue(random -> sheet(random, rows, RandomBooks::known));
    }

    /** Sheets of whose numbers every other is known within bounds only, and all else. */
    static Arbitrary<Sheet> boundedSheets(int rows) {
        return Arbitraries.randomValue(random -> sheet(random, rows, RandomBooks::bounded));
    }

    private static long[] bounded(Random random, int at) {
        return Sheet.isNumber(at) && random.nextBoolean() ? bounds(random) : known(random, at);
    }

    private static long[] bounds(Random random) {
        long low = random.nextInt(Sheet.MOST);
        return new long[] {low, low + 1 + random.nextInt(Sheet.MOST - (int) low)};
    }

    private static long[] cell(Random random, int at) {
        int kind = random.nextInt(Sheet.isNumber(at) ? 10 : 12);
        if (kind < 3) {
            return new long[] {FactReader.UNKNOWN, FactReader.UNKNOWN};
        }
        if (kind == 3) {
            return new long[] {FactReader.NOT_APPLICABLE, FactReader.NOT_APPLICABLE};
        }
        if (kind == 4 && Sheet.isNumber(at)) {
            return bounds(random);
        }
        return known(random, at);
    }

    private static long[] known(Random random, int at) {
        long value = random.nextInt((int) Sheet.most(at) + 1);
        return new long[] {value, value};
    }

    private static Sheet sheet(Random random, int mostRows, BiFunction<Random, Integer, long[]> cells) {
        int rows = random.nextInt(mostRows + 1);
        Sheet sheet = new Sheet(
                new long[Sheet.NUMBERS],
                new long[Sheet.NUMBERS],
                new long[rows][Sheet.ROW_NUMBERS],
                new long[rows][Sheet.ROW_NUMBERS]);
        for (int at = 0; at < sheet.size(); at++) {
            long[] cell = cells.apply(random, at);
            sheet.set(at, cell[0], cell[1]);
        }
        return sheet;
    }
}
