package org.nurture.examples.quickstart;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Help.Ansi;

/**
 * A plain table: columns as wide as their widest cell. Cells may hold picocli's colour marks, so what comes from an input
 * goes through {@link Safe#text} before it becomes part of a cell.
 */
final class Table {
    private static final String GAP = "  ";

    private final List<String[]> rows = new ArrayList<>();
    private final int columns;
    private final Ansi ansi;

    Table(Ansi ansi, String... heads) {
        this.ansi = ansi;
        this.columns = heads.length;
        String[] bold = new String[heads.length];
        for (int i = 0; i < heads.length; i++) {
            bold[i] = "@|bold " + heads[i] + "|@";
        }
        rows.add(bold);
    }

    Table row(String... cells) {
        if (cells.length != columns) {
            throw new IllegalArgumentException("a row has " + columns + " cells");
        }
        rows.add(cells);
        return this;
    }

    void print(PrintWriter out) {
        int[] widths = new int[columns];
        List<Ansi.Text[]> texts = new ArrayList<>();
        for (String[] row : rows) {
            Ansi.Text[] text = new Ansi.Text[columns];
            for (int i = 0; i < columns; i++) {
                text[i] = ansi.text(Safe.withoutControls(row[i]));
                widths[i] = Math.max(widths[i], text[i].plainString().length());
            }
            texts.add(text);
        }
        for (Ansi.Text[] row : texts) {
            StringBuilder line = new StringBuilder(GAP);
            for (int i = 0; i < columns; i++) {
                line.append(row[i]);
                if (i < columns - 1) {
                    line.append(" ".repeat(widths[i] - row[i].plainString().length()))
                            .append(GAP);
                }
            }
            out.println(line.toString().stripTrailing());
        }
    }
}
