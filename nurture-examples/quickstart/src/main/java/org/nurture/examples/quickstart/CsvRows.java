package org.nurture.examples.quickstart;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Cuts a CSV file into rows, so that what is wrong with one row stays with that row.
 *
 * <p>Parsers of whole files let one open quotation mark swallow all that follows. Here a row goes on over line ends only if
 * that makes a well-formed row of as many cells as the header has, and no line is taken for the rest of a row that has as
 * many cells of its own.
 */
final class CsvRows {
    /** Over how many lines one row may go. */
    private static final int LONGEST = 20;

    /** How the quotation marks of a row stand. */
    enum Shape {
        /** As they should. */
        WELL_FORMED,
        /** One is open at the end of the line. */
        OPEN,
        /** Text follows a closing one. */
        TRAILING
    }

    /**
     * A row.
     *
     * @param line the line of the file on which it ends, from 1
     * @param cells its cells, as far as they could be told apart
     * @param shape how its quotation marks stand
     */
    record Row(long line, List<String> cells, Shape shape) {}

    private final BufferedReader in;
    private final Deque<String> ahead = new ArrayDeque<>();
    private int width;
    private long line;

    CsvRows(BufferedReader in) {
        this.in = in;
    }

    /** Reads the next row that is not blank; the first one is the header. */
    @Nullable
    Row next() throws IOException {
        String text = read();
        while (text != null && text.isBlank()) {
            text = read();
        }
        if (text == null) {
            return null;
        }
        if (width == 0 && text.startsWith("\ufeff")) {
            text = text.substring(1);
        }
        Row row = cut(text);
        if (row.shape() == Shape.OPEN && width > 0) {
            row = goneOn(row, text);
        }
        width = width == 0 ? row.cells().size() : width;
        return row;
    }

    private Row goneOn(Row row, String text) throws IOException {
        List<String> taken = new ArrayList<>();
        StringBuilder all = new StringBuilder(text);
        for (String more = read(); more != null; more = read()) {
            taken.add(more);
            if (taken.size() == LONGEST || cellsOfItsOwn(more) >= width) {
                break;
            }
            Row longer = cut(all.append('\n').append(more).toString());
            if (longer.shape() == Shape.WELL_FORMED && longer.cells().size() == width) {
                return longer;
            }
            if (longer.shape() != Shape.OPEN) {
                break;
            }
        }
        line -= taken.size();
        for (int i = taken.size() - 1; i >= 0; i--) {
            ahead.addFirst(taken.get(i));
        }
        return row;
    }

    private @Nullable String read() throws IOException {
        String text = ahead.isEmpty() ? in.readLine() : ahead.removeFirst();
        line += text == null ? 0 : 1;
        return text;
    }

    private Row cut(String text) {
        List<String> cells = new ArrayList<>(Math.max(width, 8));
        Shape shape = Shape.WELL_FORMED;
        int at = 0;
        while (true) {
            int end;
            if (at < text.length() && text.charAt(at) == '"') {
                int close = close(text, at);
                if (close < 0) {
                    cells.add(text.substring(at + 1));
                    return new Row(line, cells, Shape.OPEN);
                }
                cells.add(text.substring(at + 1, close).replace("\"\"", "\""));
                end = comma(text, close);
                shape = text.substring(close + 1, end).isBlank() ? shape : Shape.TRAILING;
            } else {
                end = comma(text, at);
                cells.add(text.substring(at, end));
            }
            if (end == text.length()) {
                return new Row(line, cells, shape);
            }
            at = end + 1;
        }
    }

    /** How many cells a line has whatever its quotation marks do: one that nothing closes is part of a text. */
    private static int cellsOfItsOwn(String text) {
        int cells = 1;
        int at = 0;
        while (true) {
            int close = at < text.length() && text.charAt(at) == '"' ? close(text, at) : -1;
            int end = comma(text, close < 0 ? at : close);
            if (end == text.length()) {
                return cells;
            }
            cells++;
            at = end + 1;
        }
    }

    /** The place of the mark that closes the one at a place, over those written twice; negative if there is none. */
    private static int close(String text, int open) {
        int at = text.indexOf('"', open + 1);
        while (at >= 0 && at + 1 < text.length() && text.charAt(at + 1) == '"') {
            at = text.indexOf('"', at + 2);
        }
        return at;
    }

    private static int comma(String text, int from) {
        int comma = text.indexOf(',', from);
        return comma < 0 ? text.length() : comma;
    }
}
