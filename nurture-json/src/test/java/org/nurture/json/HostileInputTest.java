package org.nurture.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.nurture.network.Network;
import org.nurture.problem.Problem;
import org.nurture.problem.RefusedInputException;
import org.nurture.referral.Referral;
import org.nurture.schooling.School;

/** Input made to exhaust the reader: it ends in problems, with every way of reading. */
class HostileInputTest {
    /** Names that fall on each other in the table that the parser keeps of names. */
    private static String colliding(int bits) {
        StringBuilder json = new StringBuilder("{\"schema\":\"nurture/network/1\"");
        for (int i = 0; i < 1 << bits; i++) {
            json.append(",\"");
            for (int bit = 0; bit < bits; bit++) {
                json.append((i >> bit & 1) == 0 ? "ab" : "bA");
            }
            json.append("\":1");
        }
        return json.append('}').toString();
    }

    @Test
    void namesThatFallOnEachOtherAreOnlyUnknown() throws IOException {
        for (int bits = 7; bits <= 12; bits++) {
            String json = colliding(bits);
            byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
            for (NurtureJson reader : List.of(NurtureJson.strict(), NurtureJson.lenient())) {
                for (int times = 0; times < 3; times++) {
                    assertThat(reader.read(json, Network.class).problems()).isNotEmpty();
                    assertThat(reader.read(bytes, Network.class).problems()).isNotEmpty();
                }
            }
            assertThat(NurtureJson.strict().read(bytes, Network.class).problems())
                    .filteredOn(problem -> problem.getCode().equals("json.unknown-member"))
                    .hasSize(1 << bits);
            assertThat(CanonicalJson.of(bytes)).isNotEmpty();
            List<Problem> told = new ArrayList<>();
            Lines.Filtered filtered = NurtureJson.strict()
                    .lines(Network.class)
                    .filter(
                            new ByteArrayInputStream((json + "\n" + json).getBytes(StandardCharsets.UTF_8)),
                            new java.io.ByteArrayOutputStream(),
                            told::add);
            assertThat(filtered).isEqualTo(new Lines.Filtered(0, 2));
            try (ListReader<School> list = NurtureJson.strict()
                    .list(new ByteArrayInputStream(bytes), Network.class, "schools", School.class)) {
                assertThat(list.stream()).isNotEmpty();
            }
        }
    }

    @Test
    void valuesWithoutEndAreOneProblemAndLittleMemory() {
        String json = "{\"schema\":\"nurture/referral/1\",\"x\":[0" + ",0".repeat(3_000_000) + "]}";

        assertThat(NurtureJson.strict().read(json, Referral.class).problems())
                .extracting(Problem::getCode)
                .containsExactly("json.too-many-values");
        assertThat(NurtureJson.strict()
                        .withLimits(Limits.defaults().withValues(5))
                        .read("{\"schema\":\"nurture/referral/1\",\"x\":[0,0]}", Referral.class)
                        .problems())
                .extracting(Problem::getCode)
                .contains("json.unknown-member")
                .doesNotContain("json.too-many-values");
        assertThatThrownBy(() -> Limits.defaults().withValues(0)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void problemsWithoutEndAreTenThousandAndOne() {
        String json = "{\"schema\":\"nurture/network/1\",\"schools\":[0" + ",0".repeat(20_000) + "]}";

        List<Problem> problems = NurtureJson.strict().read(json, Network.class).problems();

        assertThat(problems).hasSize(10_001);
        assertThat(problems)
                .filteredOn(problem -> problem.getCode().equals("json.more-problems"))
                .hasSize(1);
    }

    @Test
    void whatFollowsADocumentIsToldWithAllThatIsWrongInIt() {
        for (String after : List.of("x", "}", ",", "{}", "\"", "]")) {
            String json = "{\"schema\":\"nurture/referral/1\",\"colour\":1} " + after;
            assertThat(NurtureJson.strict().read(json, Referral.class).problems())
                    .extracting(Problem::getCode)
                    .contains("json.unknown-member", "json.missing-member")
                    .endsWith("json.trailing");
        }
        assertThatThrownBy(() -> CanonicalJson.of("{} x"))
                .isInstanceOfSatisfying(
                        RefusedInputException.class,
                        refused -> assertThat(refused.getCode()).isEqualTo("json.syntax"));
    }
}
