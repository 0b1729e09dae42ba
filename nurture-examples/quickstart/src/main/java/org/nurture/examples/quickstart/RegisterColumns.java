package org.nurture.examples.quickstart;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Finds the columns of a register of establishments by their names.
 *
 * <p>The public register is published with 133, 139 or 140 columns, and services pass extracts on under names of their
 * own, so nothing is read by position.
 */
final class RegisterColumns {
    /** What we read, and the names it has been seen under, in lower case. */
    enum Column {
        URN("urn"),
        NAME("establishmentname", "name"),
        AUTHORITY_CODE("la (code)", "la_code"),
        ESTABLISHMENT_NUMBER("establishmentnumber", "establishment_number"),
        PHASE_CODE("phaseofeducation (code)"),
        OPENED("opendate", "open_date"),
        CLOSED("closedate", "close_date");

        /** The name to ask for when the column is missing. */
        private final String title;

        private final String otherName;

        Column(String title) {
            this(title, title);
        }

        Column(String title, String otherName) {
            this.title = title;
            this.otherName = otherName;
        }

        private boolean isNamed(String name) {
            return name.equals(title) || name.equals(otherName);
        }
    }

    private final Map<Column, Integer> positions = new TreeMap<>();

    RegisterColumns(List<String> header) throws UnusableInput {
        for (int i = 0; i < header.size(); i++) {
            String name = header.get(i).strip().toLowerCase(Locale.ROOT);
            for (Column column : Column.values()) {
                if (column.isNamed(name)) {
                    positions.putIfAbsent(column, i);
                }
            }
        }
        for (Column needed : List.of(Column.URN, Column.NAME)) {
            if (!positions.containsKey(needed)) {
                throw new UnusableInput("the first line names no column \"" + needed.title
                        + "\". Give the register of establishments as a CSV file with its header line");
            }
        }
    }

    /** The text of a cell; empty if the file has no such column or the cell is blank. */
    Optional<String> cell(List<String> row, Column column) {
        Integer position = positions.get(column);
        if (position == null || position >= row.size()) {
            return Optional.empty();
        }
        String text = row.get(position).strip();
        return text.isEmpty() ? Optional.empty() : Optional.of(text);
    }
}
