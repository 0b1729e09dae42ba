package org.nurture.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.nurture.json.example.Begun;
import org.nurture.json.example.Diary;
import org.nurture.json.example.Happening;
import org.nurture.json.example.Unrecognised;
import org.nurture.json.jackson2.NurtureJackson2Module;
import org.nurture.problem.Pointer;
import org.nurture.problem.Severity;
import tools.jackson.databind.json.JsonMapper;

/** Cases that a later version has added: refused strictly, kept and passed on leniently. */
class UnrecognisedTest {
    private static final Unrecognised MOVED = new Unrecognised(new Happening.Header("teacher"), "moved-on");
    private static final Diary DIARY = Diary.builder()
            .id("d-1")
            .happenings(List.of(new Begun(new Happening.Header("head"), 6), MOVED))
            .build();
    private static final String WITHOUT = "{\"schema\":\"nurture/diary/1\",\"id\":\"d-1\",\"happenings\":["
            + "{\"type\":\"begun\",\"children\":6,\"header\":{\"by\":\"head\"}},"
            + "{\"type\":\"moved-on\",\"header\":{\"by\":\"teacher\"}}]}";
    private static final String JSON =
            WITHOUT.replace("\"teacher\"}", "\"teacher\",\"room\":\"b\"},\"to\":[1.50, null]");

    @Test
    void strictlyItIsRefusedWithItsOwnCode() {
        for (String json :
                List.of(JSON, JSON.replace("\"type\":\"moved-on\",", "").replace("null]", "null],\"type\":\"x\""))) {
            assertThat(NurtureJson.strict().read(json, Diary.class).problems())
                    .singleElement()
                    .satisfies(problem -> {
                        assertThat(problem.getCode()).isEqualTo("json.unknown-type");
                        assertThat(problem.getPointer()).hasToString("/happenings/1/type");
                        assertThat(problem.getRemedy()).endsWith("write one of: begun");
                        assertThat(problem.toString()).doesNotContain("moved-on");
                    });
        }
    }

    @Test
    void lenientlyItIsKeptAndWrittenBackAsWhatItWas() {
        ReadResult<Diary> read = NurtureJson.lenient().read(JSON, Diary.class);

        assertThat(read.problems()).isEmpty();
        assertThat(read.value()).contains(DIARY);
        assertThat(read.notices())
                .allMatch(notice -> notice.getSeverity() == Severity.NOTICE)
                .extracting(notice -> notice.getPointer() + " " + notice.getCode())
                .containsExactly(
                        "/happenings/1/type json.unknown-type",
                        "/happenings/1/header/room json.unknown-member",
                        "/happenings/1/to json.unknown-member");
        Document<Diary> document = read.document().orElseThrow();
        assertThat(document.unknown())
                .containsEntry(Pointer.of("/happenings/1/to"), "[1.50,null]")
                .containsEntry(Pointer.of("/happenings/1/header/room"), "\"b\"")
                .hasSize(2);
        assertThat(NurtureJson.lenient().writeString(document)).isEqualTo(JSON.replace("1.50, null", "1.50,null"));
        assertThat(NurtureJson.strict().writeString(DIARY)).isEqualTo(WITHOUT);
    }

    @Test
    void whatIsKeptIsTakenFromItsPlaceHoweverLongTheDocument() {
        for (int length = 3_990; length < 4_010; length++) {
            String padded = JSON.replace("d-1", "é".repeat(length * 9));

            Document<Diary> document =
                    NurtureJson.lenient().read(padded, Diary.class).document().orElseThrow();

            assertThat(document.unknown()).containsEntry(Pointer.of("/happenings/1/to"), "[1.50,null]");
            assertThat(NurtureJson.lenient().writeString(document)).isEqualTo(padded.replace("0, n", "0,n"));
        }
    }

    @Test
    void membersThatAllCasesHaveAreStillHeldToTheirForm() {
        String broken = JSON.replace("{\"by\":\"teacher\",", "{");

        assertThat(NurtureJson.lenient().read(broken, Diary.class).problems())
                .extracting(problem -> problem.getPointer() + " " + problem.getCode())
                .containsExactly("/happenings/1/header/by json.missing-member");
    }

    @Test
    void aTypeThatIsNoTextIsNoCase() {
        String broken = JSON.replace("\"moved-on\"", "7");

        assertThat(NurtureJson.lenient().read(broken, Diary.class).problems())
                .extracting(problem -> problem.getPointer() + " " + problem.getCode())
                .containsExactly("/happenings/1/type json.constant");
    }

    @Test
    void theNameOfACaseThatIsKnownIsNotWrittenForOneThatIsNot() {
        Diary false1 = Diary.builder()
                .happenings(List.of(new Unrecognised(new Happening.Header("x"), "begun")))
                .build();

        assertThatThrownBy(() -> NurtureJson.strict().write(false1)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aHostsMapperWritesItAndRefusesToReadIt() {
        Host three = Host.of(JsonMapper.builder().addModule(new NurtureModule()).build());
        Host two = Host.of(new ObjectMapper().registerModule(new NurtureJackson2Module()));
        for (Host host : List.of(three, two)) {
            String written = host.write(MOVED);

            assertThat(written).isEqualTo("{\"type\":\"moved-on\",\"header\":{\"by\":\"teacher\"}}");
            assertThatThrownBy(() -> host.read(written, Happening.class))
                    .hasMessageContaining("/type")
                    .hasMessageContaining("[json.unknown-type]");
        }
    }
}
