package org.nurture.examples.benchmarks.start;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;

/** The same document read by Jackson 3, on records that check nothing. */
public final class FirstJackson {
    private FirstJackson() {}

    /**
     * Reads.
     *
     * @param args none
     */
    public static void main(String[] args) {
        PlainReferral read = JsonMapper.builder().build().readValue(FirstRead.JSON, PlainReferral.class);
        System.out.println(read.events().get(0).type());
    }

    private record PlainReferral(String schema, String id, List<Event> events, String homeSchool, String pupil) {}

    private record Event(String type, Header header) {}

    private record Header(String id, String actor, LocalDate happenedOn, Instant recordedAt) {}
}
