package org.nurture.privacy;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * One record that touches a child.
 *
 * @param kind what kind of record it is, in plain words
 * @param id the id of the record
 * @param on the day that it is of; empty if it has none
 * @param details what it says, in the order of the record
 */
public record ExportedRecord(String kind, String id, Optional<LocalDate> on, List<ExportedDetail> details) {
    /**
     * Checks that nothing is null, and copies the list.
     *
     * @param kind what kind of record it is, in plain words
     * @param id the id of the record
     * @param on the day that it is of; empty if it has none
     * @param details what it says, in the order of the record
     */
    public ExportedRecord {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(on, "on");
        Objects.requireNonNull(details, "details");
        details = List.copyOf(details);
    }
}
