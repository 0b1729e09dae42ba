package org.nurture.examples.benchmarks;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.avaje.jsonb.Json;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The document of a referral as the records that a user would write who has no library: every member that any event has, and
 * no check of anything.
 *
 * @param schema what the document is; null within another
 * @param id the id
 * @param events the history
 * @param homeSchool the school
 * @param pupil the token
 */
@Json
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PlainReferral(@Nullable String schema, String id, List<Event> events, String homeSchool, String pupil) {
    /**
     * An event.
     *
     * @param type which one
     * @param header who and when
     * @param group the group
     * @param priority the priority
     * @param members the panel
     * @param conditions the conditions
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Event(
            String type,
            Header header,
            @Nullable String group,
            @Nullable String priority,
            @Nullable List<String> members,
            @Nullable List<String> conditions) {}

    /**
     * Who and when.
     *
     * @param id the id
     * @param actor who
     * @param happenedOn when
     * @param recordedAt when it was written down
     * @param authority on what authority
     * @param reason why
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Header(
            String id,
            String actor,
            LocalDate happenedOn,
            Instant recordedAt,
            @Nullable String authority,
            @Nullable String reason) {}
}
