package org.nurture.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.nurture.problem.Pointer;
import org.nurture.referral.Referral;
import org.nurture.referral.ReferralStage;
import org.nurture.referral.Unrecognised;

/** A referral whose history a later version has written. */
class LaterEventsTest {
    private static final String JSON = "{\"schema\":\"nurture/referral/1\",\"id\":\"r-1\",\"events\":["
            + "{\"type\":\"submitted\",\"header\":{\"id\":\"e-1\",\"actor\":\"class-teacher\","
            + "\"happenedOn\":\"2026-01-12\",\"recordedAt\":\"2026-01-12T15:40:00Z\"}},"
            + "{\"type\":\"moved-to-another-school\",\"header\":{\"id\":\"e-2\",\"actor\":\"senco\","
            + "\"happenedOn\":\"2026-01-13\",\"recordedAt\":\"2026-01-13T15:40:00Z\"},\"school\":\"s-02\"}],\"homeSchool\":\"s-01\",\"pupil\":\"p-0042\"}";

    @Test
    void strictlyItIsRefused() {
        assertThat(NurtureJson.strict().read(JSON, Referral.class).problems())
                .extracting(problem -> problem.getPointer() + " " + problem.getCode())
                .containsExactly("/events/1/type json.unknown-type");
    }

    @Test
    void lenientlyItIsKeptToldAndWrittenBack() {
        ReadResult<Referral> read = NurtureJson.lenient().read(JSON, Referral.class);
        Document<Referral> document = read.document().orElseThrow();

        assertThat(document.value().stage()).isEqualTo(ReferralStage.SUBMITTED);
        assertThat(document.value().state().uninterpreted())
                .extracting(Unrecognised::type)
                .isEqualTo(List.of("moved-to-another-school"));
        assertThat(document.unknown()).containsEntry(Pointer.of("/events/1/school"), "\"s-02\"");
        assertThat(NurtureJson.lenient().writeString(document)).isEqualTo(JSON);
    }

    @Test
    void aNameThatNoVersionWouldGiveIsRefusedEvenLeniently() {
        String odd = JSON.replace("moved-to-another-school", "Moved To Leeds");

        assertThat(NurtureJson.lenient().read(odd, Referral.class).problems())
                .extracting(problem -> problem.getPointer() + " " + problem.getCode())
                .containsExactly("/events/1/type event.kind");
    }
}
