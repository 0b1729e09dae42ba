package org.nurture.rule;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.nurture.problem.Pointer;

/**
 * A subject of five numbers, a yes-or-no, a choice, a set of choices and two days, and of rows with two more numbers; each
 * known, unknown or not applicable, numbers and days also within bounds.
 */
record Sheet(long[] low, long[] high, long[][] rowLow, long[][] rowHigh) {
    static final int NUMBERS = 10;
    static final int FLAG_AT = 5;
    static final int CHOICE_AT = 6;
    static final int SET_AT = 7;
    static final int DAY_AT = 8;
    static final int OTHER_DAY_AT = 9;
    static final List<String> OPTIONS = List.of("a", "b", "c");
    private static final List<String> NAMES =
            List.of("n0", "n1", "n2", "n3", "n4", "flag", "choice", "set", "day", "other-day");
    static final int ROW_NUMBERS = 2;
    /** Values lie between 0 and this, inclusive, so that every assignment can be tried. */
    static final int MOST = 4;

    static final Parts<Sheet> ROWS =
            Parts.of("row", Pointer.of("/rows"), sheet -> sheet.rowLow.length, (sheet, row) -> Integer.toString(row));

    /** The first three may be changed; the first moves the second by as much, the third keeps the fourth no less. */
    static final List<WholeFact<Sheet>> FACTS = List.of(
            number(0).changeable(0, MOST).movesByAsMuch("n1"),
            number(1).changeable(0, MOST),
            number(2).changeable(0, MOST).keepsNoLess("n3"),
            number(3),
            number(4));

    static final List<WholeFact<Sheet>> ROW_FACTS = List.of(rowNumber(0).changeable(0, MOST), rowNumber(1));

    static final FlagFact<Sheet> FLAG =
            FlagFact.of("flag", "it is so", reader(FLAG_AT), at(FLAG_AT)).changeable();

    static final ChoiceFact<Sheet> CHOICE =
            ChoiceFact.of("choice", "the choice", OPTIONS, reader(CHOICE_AT), at(CHOICE_AT));

    static final ChoicesFact<Sheet> SET = ChoicesFact.of("set", "the choices", OPTIONS, reader(SET_AT), at(SET_AT));

    static final DayFact<Sheet> DAY = DayFact.of("day", "the day", reader(DAY_AT), at(DAY_AT))
            .changeable(LocalDate.ofEpochDay(0), LocalDate.ofEpochDay(MOST));

    static final DayFact<Sheet> OTHER_DAY =
            DayFact.of("other-day", "the other day", reader(OTHER_DAY_AT), at(OTHER_DAY_AT));

    /** Days and the like have no bounds: they are known or not. */
    private static FactReader<Sheet> reader(int at) {
        return (sheet, row) -> sheet.low[at];
    }

    private static PartPointer<Sheet> at(int at) {
        return (sheet, row) -> Pointer.of("/" + NAMES.get(at));
    }

    private static WholeFact<Sheet> number(int i) {
        return WholeFact.<Sheet>of(
                        "n" + i,
                        "number " + i,
                        "points",
                        (sheet, row) -> sheet.low[i],
                        (sheet, row) -> Pointer.of("/n" + i))
                .atMostBy((sheet, row) -> sheet.high[i]);
    }

    private static WholeFact<Sheet> rowNumber(int i) {
        return WholeFact.<Sheet>of(
                        "r" + i,
                        "row number " + i,
                        "points",
                        (sheet, row) -> sheet.rowLow[row][i],
                        (sheet, row) -> Pointer.of("/rows/" + row + "/r" + i))
                .atMostBy((sheet, row) -> sheet.rowHigh[row][i])
                .ofEach(ROWS);
    }

    static Sheet of(long... numbers) {
        long[] all = Arrays.copyOf(numbers, NUMBERS);
        return new Sheet(all.clone(), all.clone(), new long[0][], new long[0][]);
    }

    static boolean isNumber(int at) {
        return at < FLAG_AT || at >= NUMBERS;
    }

    static boolean isDay(int at) {
        return at == DAY_AT || at == OTHER_DAY_AT;
    }

    /** The greatest value that makes sense: a choice that is not on the list is as great as the list is long. */
    static long most(int at) {
        return switch (at) {
            case FLAG_AT -> 1;
            case CHOICE_AT -> OPTIONS.size();
            case SET_AT -> (1L << OPTIONS.size()) - 1;
            default -> MOST;
        };
    }

    /** Takes a value, or bounds, as they are shown. */
    void setAsShown(int at, String shown) {
        String[] bounds = isNumber(at) ? shown.split(" to ") : new String[] {shown};
        set(at, parse(at, bounds[0]), parse(at, bounds[bounds.length - 1]));
    }

    /** Whether it can be moved: it is known, or a number within bounds. */
    boolean isMovable(int at) {
        return isKnown(at) || (isNumber(at) && low(at) > FactReader.NOT_APPLICABLE && high(at) != FactReader.UNKNOWN);
    }

    /** Moves what it is at least and at most. */
    void move(int at, long low) {
        set(at, low, low + high(at) - low(at));
    }

    /** Reads a value as it is shown. */
    static long parse(int at, String shown) {
        return switch (at) {
            case FLAG_AT -> shown.equals("yes") ? 1 : 0;
            case CHOICE_AT -> shown.equals("?") ? OPTIONS.size() : OPTIONS.indexOf(shown);
            case SET_AT ->
                shown.equals("-")
                        ? 0
                        : Arrays.stream(shown.split(", "))
                                .mapToLong(choice -> 1L << OPTIONS.indexOf(choice))
                                .sum();
            case DAY_AT, OTHER_DAY_AT -> LocalDate.parse(shown).toEpochDay();
            default -> Long.parseLong(shown);
        };
    }

    boolean isKnown(int at) {
        return low(at) == high(at) && low(at) > FactReader.NOT_APPLICABLE;
    }

    /** The third is never more than the fourth, as it is declared. */
    boolean keepsItsBounds() {
        boolean applies = low(2) != FactReader.NOT_APPLICABLE && low(3) != FactReader.NOT_APPLICABLE;
        return !applies || high(3) == FactReader.UNKNOWN || low(2) <= high(3);
    }

    Sheet withRows(long[]... rows) {
        return new Sheet(low, high, copy(rows), copy(rows));
    }

    Sheet copy() {
        return new Sheet(low.clone(), high.clone(), copy(rowLow), copy(rowHigh));
    }

    private static long[][] copy(long[][] rows) {
        return Arrays.stream(rows).map(long[]::clone).toArray(long[][]::new);
    }

    /** How many numbers there are in all, those of rows after the others. */
    int size() {
        return NUMBERS + rowLow.length * ROW_NUMBERS;
    }

    long low(int at) {
        return at < NUMBERS ? low[at] : rowLow[row(at)][column(at)];
    }

    long high(int at) {
        return at < NUMBERS ? high[at] : rowHigh[row(at)][column(at)];
    }

    boolean isOpen(int at) {
        return low(at) == FactReader.UNKNOWN || low(at) != high(at);
    }

    void set(int at, long value) {
        set(at, value, value);
    }

    void set(int at, long least, long most) {
        if (at < NUMBERS) {
            low[at] = least;
            high[at] = most;
        } else {
            rowLow[row(at)][column(at)] = least;
            rowHigh[row(at)][column(at)] = most;
        }
    }

    boolean mayBe(int at, long value) {
        long most = high(at) == FactReader.UNKNOWN ? most(at) : high(at);
        return value >= Math.max(0, low(at)) && value <= most;
    }

    String name(int at) {
        return at < NUMBERS ? "/" + NAMES.get(at) : "/rows/" + row(at) + "/r" + column(at);
    }

    private static int row(int at) {
        return (at - NUMBERS) / ROW_NUMBERS;
    }

    private static int column(int at) {
        return (at - NUMBERS) % ROW_NUMBERS;
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < size(); i++) {
            text.append(name(i)).append('=');
            text.append(
                    low(i) == FactReader.NOT_APPLICABLE
                            ? "none"
                            : low(i) == FactReader.UNKNOWN ? "?" : low(i) + ".." + high(i));
            text.append(' ');
        }
        return text.toString();
    }
}
