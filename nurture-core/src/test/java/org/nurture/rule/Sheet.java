package org.nurture.rule;

import java.util.Arrays;
import java.util.List;
import org.nurture.problem.Pointer;

/** A subject of five numbers, and of rows with two more, each known, known within bounds, unknown or not applicable. */
record Sheet(long[] low, long[] high, long[][] rowLow, long[][] rowHigh) {
    static final int NUMBERS = 5;
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
        return new Sheet(numbers.clone(), numbers.clone(), new long[0][], new long[0][]);
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
        if (at < NUMBERS) {
            low[at] = value;
            high[at] = value;
        } else {
            rowLow[row(at)][column(at)] = value;
            rowHigh[row(at)][column(at)] = value;
        }
    }

    boolean mayBe(int at, long value) {
        long most = high(at) == FactReader.UNKNOWN ? MOST : high(at);
        return value >= Math.max(0, low(at)) && value <= most;
    }

    String name(int at) {
        return at < NUMBERS ? "/n" + at : "/rows/" + row(at) + "/r" + column(at);
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
