package org.nurture.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nurture.group.NurtureGroup;
import org.nurture.identity.Pseudonym;
import org.nurture.identity.ReferralId;
import org.nurture.identity.Upn;
import org.nurture.json.shape.Shapes;
import org.nurture.problem.RefusedInputException;
import org.nurture.referral.ConcernRaised;
import org.nurture.referral.ReferralEvent;
import tools.jackson.databind.json.JsonMapper;

/** Envelopes by the rules of CloudEvents 1.0, and what of a child may be on their outside. */
class EventEnvelopeTest {
    private static final Pseudonym SUBJECT = Pseudonym.of("A".repeat(43));
    private static final URI SOURCE = URI.create("https://nurture.example/derbyshire");
    private static final String EVENT = """
            {"specversion": "1.0", "id": "e-1", "source": "https://nurture.example/derbyshire",
             "type": "org.nurture.referral.submitted.v1", "subject": "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
             "time": "2026-11-24T10:30:00+01:00", "datacontenttype": "application/json",
             "dataschema": "urn:nurture:schema:referral-event:1", "traceparent": "00-ab", "sampledrate": 7,
             "data": {"type": "submitted", "header": {"id": "ev-1", "actor": "headteacher",
               "happenedOn": "2024-09-02", "recordedAt": "2026-11-24T09:30:00Z"}}}
            """;

    @Test
    void anEventIsWrittenByTheRulesOfCloudEvents() {
        ReferralEvent event = read(EVENT).orThrow().getData();
        EventEnvelope<ReferralEvent> envelope = EventEnvelope.of("e-1", SOURCE, event)
                .withSubject(SUBJECT)
                .withTime(Instant.parse("2026-11-24T09:30:00Z"))
                .withExtension("traceparent", "00-ab")
                .withExtension("sampledrate", 7);

        String written = new String(envelope.toJson(), StandardCharsets.UTF_8);

        assertThat(written)
                .isEqualTo("{\"specversion\":\"1.0\",\"id\":\"e-1\",\"source\":\"https://nurture.example/derbyshire\","
                        + "\"type\":\"org.nurture.referral.submitted.v1\","
                        + "\"subject\":\"AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA\",\"time\":\"2026-11-24T09:30:00Z\","
                        + "\"datacontenttype\":\"application/json\",\"dataschema\":\"urn:nurture:schema:referral-event:1\","
                        + "\"sampledrate\":7,\"traceparent\":\"00-ab\","
                        + "\"data\":{\"type\":\"submitted\",\"header\":{\"id\":\"ev-1\",\"actor\":\"headteacher\","
                        + "\"happenedOn\":\"2024-09-02\",\"recordedAt\":\"2026-11-24T09:30:00Z\"}}}");
        assertThat(read(written).orThrow()).isEqualTo(envelope).hasSameHashCodeAs(envelope);
        assertThat(read(EVENT).orThrow()).isEqualTo(envelope);
        assertThat(envelope).hasToString("EventEnvelope[org.nurture.referral.submitted.v1 e-1]");
        assertThat(envelope.getExtensions()).isEqualTo(Map.of("traceparent", "00-ab", "sampledrate", 7));
    }

    @Property(tries = 300)
    void everyDocumentTravels(@ForAll("entities") Class<?> type, @ForAll long seed) {
        Object value = new RandomValues(seed).of(Shapes.of(type));
        EventEnvelope<Object> envelope = EventEnvelope.of("e-1", SOURCE, value).withExtension("flag", true);

        ReadResult<?> read = EventEnvelope.read(envelope.toJson(), type);

        assertThat(read.problems()).isEmpty();
        assertThat((Object) read.value().orElseThrow()).isEqualTo(envelope);
        assertThat(envelope.getDataschema()).isEqualTo(NurtureSchemas.idOf(NurtureJson.schemaOf(type)));
    }

    @Property(tries = 300)
    void everyEventOfAReferralTravelsAndFitsTheSchemaThatItNames(@ForAll long seed) {
        ReferralEvent event = (ReferralEvent) new RandomValues(seed).of(Shapes.of(ReferralEvent.class));
        EventEnvelope<ReferralEvent> bare = EventEnvelope.of("e-1", SOURCE, event);
        assertThatThrownBy(bare::toJson)
                .isInstanceOfSatisfying(
                        RefusedInputException.class,
                        refused -> assertThat(refused.getCode()).isEqualTo("envelope.subject"));
        EventEnvelope<ReferralEvent> envelope = bare.withSubject(SUBJECT).withReferral(ReferralId.of("r-1"));

        String written = new String(envelope.toJson(), StandardCharsets.UTF_8);

        assertThat(read(written).orThrow()).isEqualTo(envelope);
        assertThat(read(written).orThrow().getReferral()).contains(ReferralId.of("r-1"));
        String data = JsonMapper.builder().build().readTree(written).get("data").toString();
        assertThat(SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                        .getSchema(
                                NurtureSchemas.load("nurture/referral-event/1").orElseThrow(), InputFormat.JSON)
                        .validate(data, InputFormat.JSON))
                .as(data)
                .isEmpty();
        assertThat(envelope.getType()).startsWith("org.nurture.referral.").endsWith(".v1");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "\"specversion\": \"1.0\" | \"specversion\": \"0.3\" | 1:17 /specversion json.constant",
                "\"id\": \"e-1\", | | 1:1 /id json.missing-member",
                "\"e-1\" | \" \" | 1:30 /id envelope.text",
                "\"e-1\" | 7 | 1:30 /id json.wrong-kind",
                "\"e-1\" | null | 1:1 /id json.missing-member",
                "\"id\": \"e-1\" | \"id\": \"e-1\", \"id\": \"e-2\" | 1:37 /id json.duplicate-member",
                "https://nurture.example/derbyshire | a b | 1:47 /source json.address",
                "submitted.v1 | submitted | 2:10 /type envelope.type",
                "submitted.v1 | accepted.v7 | 2:10 /type envelope.type-of-data",
                "submitted.v1 | submitted.v2 | 2:10 /type envelope.type-of-data",
                "\"e-1\" | \"pupil B801200005001\" | 1:30 /id envelope.identifier",
                "nurture.example/derbyshire | nurture.example/b801200005001 | 1:47 /source envelope.identifier",
                "\"00-ab\" | \"943 476 5919\" | 4:70 /traceparent envelope.identifier",
                "\"subject\" | \"about\" | 1:1 /subject json.missing-member",
                "\"traceparent\": \"00-ab\" | \"referral\": \" \" | 4:67 /referral id.syntax",
                "\"AAAA | \"B801200005001 | 2:58 /subject pseudonym.syntax",
                "2026-11-24T10:30:00+01:00 | 2026-11-24 | 3:10 /time json.instant",
                "application/json | text/xml | 3:58 /datacontenttype envelope.content-type",
                "referral-event:1 | referral:1 | 4:16 /dataschema json.constant",
                "\"traceparent\" | \"trace_parent\" | 4:55 /trace_parent envelope.attribute",
                "\"00-ab\" | [] | 4:70 /traceparent envelope.attribute",
                "\"data\": | \"data_base64\": | 5:2 /data_base64 envelope.attribute; 1:1 /data json.missing-member",
                "\"submitted\", | \"submited\", | 5:19 /data/type json.unknown-type",
                "\"happenedOn\": | \"happened\": | 6:4 /data/header/happened json.unknown-member; 5:42 /data/header/happenedOn json.missing-member"
            })
    void whatIsWrongIsToldByPointerPlaceAndCode(String right, String wrong, String expected) {
        ReadResult<EventEnvelope<ReferralEvent>> read = read(EVENT.replace(right, wrong == null ? "" : wrong));

        assertThat(read.problems())
                .extracting(problem ->
                        problem.getPosition().orElseThrow() + " " + problem.getPointer() + " " + problem.getCode())
                .containsExactlyInAnyOrder(expected.split("; "));
        assertThat(read.value()).isEmpty();
    }

    @Test
    void whatIsNoEnvelopeIsRefused() {
        assertThat(read("").problems()).extracting(p -> p.getCode()).containsExactly("json.empty");
        assertThat(read("[]").problems()).extracting(p -> p.getCode()).containsExactly("json.wrong-kind");
        assertThat(read("{").problems()).extracting(p -> p.getCode()).containsExactly("json.syntax");
        assertThat(EventEnvelope.read(new byte[] {(byte) 0xFF}, ReferralEvent.class)
                        .problems())
                .extracting(p -> p.getCode())
                .containsExactly("json.utf8");
    }

    @Test
    void onlyWhatHasASchemaTravels() {
        // An identifier has a form in JSON; it has no schema of its own, so that it is never sent alone.
        Upn upn = Upn.of("B801200005001");
        assertThatThrownBy(() -> EventEnvelope.of("e-1", SOURCE, upn)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> EventEnvelope.of("e-1", SOURCE, List.of()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> EventEnvelope.read("{}", String.class)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> EventEnvelope.read("{}", ConcernRaised.class))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageEndingWith("read with ReferralEvent.class");
        ReferralEvent event = read(EVENT).orThrow().getData();
        assertThatThrownBy(() -> EventEnvelope.of("e-1", SOURCE, event).withExtension("data", "x"))
                .isInstanceOf(RefusedInputException.class);
        assertThatThrownBy(() -> EventEnvelope.of("e-1", SOURCE, event).withExtension("x", 1.5))
                .isInstanceOf(RefusedInputException.class);
        assertThat(EventEnvelope.typeOf(group())).isEqualTo("org.nurture.group.nurture-group.v1");
        assertThat(EventEnvelope.of("e-1", SOURCE, event)
                        .withType("uk.example.referral.v12")
                        .getType())
                .isEqualTo("uk.example.referral.v12");
    }

    private static NurtureGroup group() {
        return (NurtureGroup) new RandomValues(1).of(Shapes.of(NurtureGroup.class));
    }

    private static ReadResult<EventEnvelope<ReferralEvent>> read(String json) {
        return EventEnvelope.read(json, ReferralEvent.class);
    }

    @Provide
    Arbitrary<Class<?>> entities() {
        return Arbitraries.of(CoreTypes.entities());
    }
}
