package org.nurture.examples.benchmarks;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.nurture.json.NurtureJson;
import org.nurture.referral.Referral;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import tools.jackson.databind.json.JsonMapper;

/** Reading and writing a referral of six events: this library, a reader written by hand, and Jackson as it comes on records. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(3)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class ReadReferral {
    /** The same text as records have it, with every member that any event has. */
    record Plain(String schema, String id, List<Event> events, String homeSchool, String pupil) {}

    record Event(
            String type, Header header, String group, String priority, List<String> members, List<String> conditions) {}

    record Header(String id, String actor, LocalDate happenedOn, Instant recordedAt, String authority, String reason) {}

    private static final String JSON = """
            {"schema":"nurture/referral/1","id":"r-0042","events":[
            {"type":"submitted","header":{"id":"e-1","actor":"class-teacher","happenedOn":"2025-09-15","reason":"Finds it hard to come into the room in the mornings","recordedAt":"2025-09-15T14:20:00Z"}},
            {"type":"gathering-begun","header":{"id":"e-2","actor":"headteacher","happenedOn":"2025-09-17","recordedAt":"2025-09-17T09:00:30Z"}},
            {"type":"panel-convened","header":{"id":"e-3","actor":"headteacher","authority":"Inclusion policy 2025","happenedOn":"2025-10-02","recordedAt":"2025-10-02T15:45:00Z"},"members":["headteacher","class-teacher","educational-psychologist"]},
            {"type":"priority-set","header":{"id":"e-4","actor":"headteacher","happenedOn":"2025-10-02","recordedAt":"2025-10-02T16:05:00Z"},"priority":"PRIORITY"},
            {"type":"accepted","header":{"id":"e-5","actor":"headteacher","authority":"Inclusion policy 2025","happenedOn":"2025-10-06","reason":"A place is free in the mornings","recordedAt":"2025-10-06T11:12:13Z"},"conditions":["Registration with the class each day"],"group":"g-01"},
            {"type":"started","header":{"id":"e-6","actor":"class-teacher","happenedOn":"2025-10-13","recordedAt":"2025-10-13T08:50:00Z"},"group":"g-01"}],
            "homeSchool":"s-07","pupil":"p-0042"}
            """.replace("\n", "").replace(
            "PRIORITY", org.nurture.referral.Priority.values()[0].name().toLowerCase(java.util.Locale.ROOT));

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private final byte[] json = JSON.getBytes(StandardCharsets.UTF_8);
    private final Referral referral = NurtureJson.strict().readOrThrow(json, Referral.class);
    private final Plain plain = MAPPER.readValue(json, Plain.class);

    /** Checks, before anything is measured, that the three read the same. */
    public ReadReferral() {
        if (!ReferralByHand.read(json).equals(referral)
                || plain.events().size() != referral.getEvents().size()) {
            throw new IllegalStateException("not the same work");
        }
    }

    /** This library. */
    @Benchmark
    public Object read() {
        return NurtureJson.strict().readOrThrow(json, Referral.class);
    }

    /** A reader written by hand. */
    @Benchmark
    public Object readByHand() {
        return ReferralByHand.read(json);
    }

    /** Jackson as it comes. */
    @Benchmark
    public Object readRecords() {
        return MAPPER.readValue(json, Plain.class);
    }

    /** This library. */
    @Benchmark
    public Object write() {
        return NurtureJson.strict().write(referral);
    }

    /** Jackson as it comes. */
    @Benchmark
    public Object writeRecords() {
        return MAPPER.writeValueAsBytes(plain);
    }
}
