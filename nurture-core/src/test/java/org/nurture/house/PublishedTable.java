package org.nurture.house;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A published list of codes, for a test that compares ours with it; the test is skipped where the list is absent. */
public final class PublishedTable {
    private PublishedTable() {}

    /** The rows after the heads, each cell without its quotes. */
    public static List<List<String>> rows(String file) throws IOException {
        Path list = Path.of(System.getProperty("nurture.data"), "codes", file);
        PublicData.require(list);
        return Files.readAllLines(list).stream()
                .skip(1)
                .filter(line -> !line.isBlank())
                .map(PublishedTable::cells)
                .toList();
    }

    private static List<String> cells(String line) {
        List<String> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (char c : line.toCharArray()) {
            if (c == '"') {
                quoted = !quoted;
            } else if (c == ',' && !quoted) {
                cells.add(cell.toString());
                cell.setLength(0);
            } else {
                cell.append(c);
            }
        }
        cells.add(cell.toString());
        return cells;
    }
}
