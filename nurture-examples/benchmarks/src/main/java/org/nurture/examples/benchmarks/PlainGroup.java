package org.nurture.examples.benchmarks;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.avaje.jsonb.Json;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The document of a group as the records that a user would write who has no library.
 *
 * @param schema what the document is; null within another
 * @param id the id
 * @param capacity how many places
 * @param hostSchool the school
 * @param model the model
 * @param name the name
 * @param open when it is open
 * @param places the places
 * @param staff who works there
 * @param timetable the half-days
 */
@Json
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PlainGroup(
        @Nullable String schema,
        String id,
        int capacity,
        String hostSchool,
        String model,
        String name,
        Span open,
        List<Place> places,
        List<Staff> staff,
        List<String> timetable) {
    /**
     * Days.
     *
     * @param start the first
     * @param endExclusive the first day after
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Span(LocalDate start, @Nullable LocalDate endExclusive) {}

    /**
     * An agreement.
     *
     * @param recordedBy who wrote it down
     * @param recordedOn when
     * @param status how it stands
     */
    public record Agreement(String recordedBy, LocalDate recordedOn, String status) {}

    /**
     * A base class.
     *
     * @param name its name
     * @param school its school
     */
    public record BaseClass(String name, String school) {}

    /**
     * A place.
     *
     * @param id the id
     * @param agreement the agreement
     * @param baseClass the base class
     * @param halfDays the half-days
     * @param pupil the token
     * @param registersInBaseClass whether the child registers there
     * @param span the days
     */
    public record Place(
            String id,
            Agreement agreement,
            BaseClass baseClass,
            List<String> halfDays,
            String pupil,
            boolean registersInBaseClass,
            Span span) {}

    /**
     * A member of staff.
     *
     * @param halfDays the half-days
     * @param practitioner who
     * @param role as what
     * @param span the days
     */
    public record Staff(List<String> halfDays, String practitioner, String role, Span span) {}
}
