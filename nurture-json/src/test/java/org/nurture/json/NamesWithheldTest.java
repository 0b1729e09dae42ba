package org.nurture.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nurture.group.NurtureGroup;
import org.nurture.problem.Problem;
import org.nurture.problem.RefusedInputException;

/** A member that we do not know may have a child's name or number for its own; no problem repeats it. */
class NamesWithheldTest {
    private static final String GROUP = "{\"schema\":\"nurture/nurture-group/1\",\"id\":\"g-1\","
            + "\"hostSchool\":\"s-01\",\"model\":\"classic\",\"name\":\"The Nest\",\"open\":{\"start\":\"2024-09-02\"}";

    @ParameterizedTest
    @ValueSource(strings = {"Tom Quill", "H801200001001", "x123", "Ünal", "", "a'b"})
    void namesThatAreNoWordsAreWithheld(String name) {
        for (String value : List.of("1", "{\"inner\":1,\"inner\":2}", "{\"" + name + "\":[tru")) {
            String document = GROUP + ",\"" + name + "\":" + value + "}";
            for (NurtureJson json : List.of(NurtureJson.strict(), NurtureJson.lenient())) {
                List<Problem> problems = json.read(document, NurtureGroup.class).problems();
                for (Problem problem : problems) {
                    assertThat(problem.getPointer().segments()).doesNotContain(name);
                    assertThat(problem.getPointer().segments().get(0)).isEqualTo("…");
                    assertThat(problem.getPosition()).isPresent();
                }
            }
        }
        assertThat(NurtureJson.strict()
                        .read(GROUP + ",\"" + name + "\":1}", NurtureGroup.class)
                        .problems())
                .extracting(problem -> problem.getPointer() + " " + problem.getCode())
                .containsExactly("/… json.unknown-member");
    }

    @Test
    void wordsAreShown() {
        assertThat(NurtureJson.strict()
                        .read(GROUP + ",\"colour\":{\"of-the\":1,\"of-the\":2}}", NurtureGroup.class)
                        .problems())
                .extracting(problem -> problem.getPointer() + " " + problem.getCode())
                .containsExactly("/colour json.unknown-member", "/colour/of-the json.duplicate-member");
    }

    @Test
    void hostsAndCanonicalFormsShowNoMore() {
        String document = "{\"H801200001001\":{\"a\":1,\"a\":1}}";
        for (Host host : Host.ofParts()) {
            assertThatThrownBy(() -> host.read(document, NurtureGroup.class))
                    .rootCause()
                    .isInstanceOf(RefusedInputException.class)
                    .hasMessageNotContaining("H8012");
        }
        assertThatThrownBy(() -> CanonicalJson.of(document))
                .isInstanceOf(RefusedInputException.class)
                .hasMessageContaining("/…/a")
                .hasMessageNotContaining("H8012");
        assertThatThrownBy(() -> CanonicalJson.of(document.getBytes(StandardCharsets.UTF_8)))
                .hasMessageNotContaining("H8012");
    }
}
