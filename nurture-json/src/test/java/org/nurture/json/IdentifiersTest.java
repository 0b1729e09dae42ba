package org.nurture.json;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.nurture.problem.Problem;
import org.nurture.schooling.Pupil;

/** A child's identifiers are a set: read in any order, written in one, and never twice. */
class IdentifiersTest {
    private static String pupil(String identifiers) {
        return "{\"schema\":\"nurture/pupil/1\",\"homeSchool\":\"s-1\",\"identifiers\":[" + identifiers
                + "],\"token\":\"p-1\"}";
    }

    private static final String UPN = "{\"type\":\"upn\",\"text\":\"B801200005001\"}";
    private static final String LOCAL = "{\"type\":\"local-person-reference\",\"text\":\"adm-7\"}";

    @Test
    void anyOrderIsReadAndOneIsWritten() {
        Pupil one = NurtureJson.strict().readOrThrow(pupil(UPN + "," + LOCAL), Pupil.class);
        Pupil other = NurtureJson.strict().readOrThrow(pupil(LOCAL + "," + UPN), Pupil.class);

        assertThat(one).isEqualTo(other);
        assertThat(NurtureJson.strict().writeString(one))
                .isEqualTo(NurtureJson.strict().writeString(other));
        assertThat(NurtureJson.strict().writeString(one).indexOf("adm-7"))
                .isLessThan(NurtureJson.strict().writeString(one).indexOf("B801200005001"));
    }

    @Test
    void oneThatStandsThereTwiceIsRefusedWhereItStands() {
        assertThat(NurtureJson.strict()
                        .read(pupil(UPN + "," + LOCAL + "," + UPN), Pupil.class)
                        .problems())
                .extracting(Problem::getCode)
                .containsExactly("json.entry-twice");
    }
}
