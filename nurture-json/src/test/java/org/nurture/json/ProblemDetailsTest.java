package org.nurture.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.nurture.group.NurtureGroup;
import org.nurture.problem.Pointer;
import org.nurture.problem.Problem;

/** What a service hands to its callers. */
class ProblemDetailsTest {
    private static final String NAMED = """
            {"schema": "nurture/nurture-group/1", "id": "g-01", "hostSchool": "s-01", "model": "clasic",
             "name": "Ann Example", "open": {"start": "Ann Example, born 2019"}}
            """;

    @Test
    void severalProblemsAreOneOfTheirOwnTypeWithAllOfThemWithin() {
        ProblemDetails details = of(NAMED);

        assertThat(details.toJson())
                .isEqualTo(
                        "{\"type\":\"urn:nurture:problem:problem-details.several\",\"title\":\"Several things are wrong\","
                                + "\"status\":422,\"detail\":\"2 things are wrong. Look at each of the errors.\",\"errors\":["
                                + "{\"pointer\":\"/model\",\"code\":\"json.constant\",\"message\":\"this is none of the allowed words\","
                                + "\"remedy\":\"Write one of: classic, new-variant, nurture-informed, in-name-only\",\"line\":1,\"column\":84},"
                                + "{\"pointer\":\"/open/start\",\"code\":\"json.date\",\"message\":\"this is not a day\","
                                + "\"remedy\":\"Write a day of the years 0001 to 9999, as in 2026-11-24\",\"line\":2,\"column\":43}]}");
        assertThat(details.asMap()).containsOnlyKeys("type", "title", "status", "detail", "errors");
        assertThat(details).hasToString("ProblemDetails[problems: 2]");
    }

    @Test
    void problemsOfOneCodeHaveItsType() {
        Problem long1 = Problem.of("citation.text", "longest", "300").under(Pointer.of("/title"));
        ProblemDetails one = ProblemDetails.of(List.of(long1));

        assertThat(one.asMap())
                .containsEntry("type", "urn:nurture:problem:citation.text")
                .containsEntry("title", "a text of the citation is blank or longer than … characters")
                .containsEntry(
                        "detail",
                        "a text of the citation is blank or longer than 300 characters. Give 1 to 300 characters.");
        assertThat(ProblemDetails.of(List.of(long1, long1)).asMap())
                .containsEntry("type", "urn:nurture:problem:citation.text")
                .containsEntry("detail", "2 things are wrong. Look at each of the errors.");
    }

    @Test
    void theStatusSaysWhoseFaultItIs() {
        assertThat(of("{").status()).isEqualTo(400);
        assertThat(of("[".repeat(1_000)).status()).isEqualTo(413);
        assertThat(of("{}").status()).isEqualTo(422);
        assertThat(ProblemDetails.of(List.of(Problem.of("json.syntax"), Problem.of("json.null")))
                        .status())
                .isEqualTo(422);
    }

    @Test
    void noValueOfTheInputIsTold() {
        assertThat(of(NAMED).toJson())
                .doesNotContain("Ann")
                .doesNotContain("2019")
                .doesNotContain("clasic");
    }

    @Test
    void withoutAProblemThereAreNoDetails() {
        assertThatThrownBy(() -> ProblemDetails.of(List.of())).isInstanceOf(IllegalArgumentException.class);
    }

    private static ProblemDetails of(String json) {
        return ProblemDetails.of(
                NurtureJson.strict().read(json, NurtureGroup.class).problems());
    }
}
