package org.nurture.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nurture.problem.Problem;
import org.nurture.problem.RefusedInputException;
import org.nurture.referral.PanelConvened;
import org.nurture.referral.Referral;
import org.nurture.referral.ReferralCommand;
import org.nurture.referral.ReferralEvent;

/** An event whose {@code type} does not stand first is read as one whose type does, and refused by the same path and code. */
class ReorderedTest {
    private static final String PANEL = """
            {"members": ["headteacher", "panel-member"], "header": {"recordedAt": "2026-01-12T09:30:00Z",
             "id": "e-2", "actor": "headteacher", "happenedOn": "2026-01-12"}, "type": "panel-convened"}""";

    private static final String REFERRAL = """
            {"id": "r-1", "homeSchool": "s-1", "pupil": "p-1", "events": [
              {"header": {"id": "e-1", "actor": "class-teacher", "happenedOn": "2026-01-08",
               "recordedAt": "2026-01-08T09:30:00Z"}, "type": "submitted"},
              %s]}""";

    private static final List<Host> HOSTS = Host.ofParts();

    @Test
    void theOrderOfMembersTellsNothing() {
        String typeFirst = PANEL.replace(", \"type\": \"panel-convened\"}", "}")
                .replace("{\"members\"", "{\"type\": \"panel-convened\", \"members\"");
        for (Host host : HOSTS) {
            Object panel = host.read(typeFirst, ReferralEvent.class);
            assertThat(host.read(PANEL, ReferralEvent.class)).isEqualTo(panel);
            assertThat(host.read(PANEL, PanelConvened.class)).isEqualTo(panel);
            assertThat(host.read(REFERRAL.formatted(PANEL), Referral.class).getEvents())
                    .hasSize(2)
                    .last()
                    .isEqualTo(panel);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                ", \"type\": \"panel-convened\" | ~~ | /type json.missing-member",
                "\"panel-convened\" | \"panel\" | /type json.unknown-type",
                "\"panel-convened\" | [{\"a\": 1}] | /type json.constant",
                "\"panel-convened\" | 7 | /type json.constant",
                "\"panel-convened\" | \"panel-convened\", \"type\": \"submitted\" | /type json.duplicate-member",
                "\"members\" | \"member\" | /member json.unknown-member",
                "\"panel-member\" | \"nobody\" | /members/1 json.constant",
                "\"panel-member\" | 7 | /members/1 json.number-for-text",
                "[\"headteacher\", \"panel-member\"] | {\"a\": [1, {\"b\": true}]} | /members json.wrong-kind",
                "\"2026-01-12\" | \"2026-02-30\" | /header/happenedOn json.date",
                "\"e-2\" | null | /header/id json.null",
                "\"id\": \"e-2\", | ~~ | /header/id json.missing-member",
                "\"actor\" | \"id\" | /header/id json.duplicate-member",
            })
    void whatIsWrongIsToldByPathAndCode(String right, String wrong, String expected) {
        String broken = PANEL.replace(right, wrong);
        assertThat(broken).isNotEqualTo(PANEL);
        for (Host host : HOSTS) {
            assertThat(fault(host, broken, ReferralEvent.class)).isEqualTo(expected);
            assertThat(fault(host, REFERRAL.formatted(broken), Referral.class)).isEqualTo("/events/1" + expected);
        }
    }

    @Test
    void anEventWithinACommandIsReadAlike() {
        String command = "{\"event\": %s, \"type\": \"recording\"}".formatted(PANEL);
        for (Host host : HOSTS) {
            assertThat(host.read(command, ReferralCommand.class))
                    .isEqualTo(new ReferralCommand.Recording(host.read(PANEL, ReferralEvent.class)));
            assertThat(fault(host, command.replace(", \"type\": \"panel-convened\"", ""), ReferralCommand.class))
                    .isEqualTo("/event/type json.missing-member");
            assertThat(fault(host, command.replace("\"2026-01-12\"", "\"12 January\""), ReferralCommand.class))
                    .isEqualTo("/event/header/happenedOn json.date");
        }
    }

    /** More than any event of ours has is not held until its type comes. */
    @Test
    void whatIsHeldHasALimit() {
        String many = PANEL.replace("\"panel-member\"", "\"panel-member\", ".repeat(100_000) + "\"panel-member\"");
        for (Host host : HOSTS) {
            assertThat(fault(host, many, ReferralEvent.class)).endsWith(" json.too-many-values");
        }
    }

    private static String fault(Host host, String json, Class<?> type) {
        Throwable thrown = catchThrowable(() -> host.read(json, type));
        while (thrown != null && !(thrown instanceof RefusedInputException)) {
            thrown = thrown.getCause();
        }
        assertThat(thrown).isInstanceOf(RefusedInputException.class);
        Problem problem = ((RefusedInputException) thrown).getProblems().get(0);
        return problem.getPointer().text() + " " + problem.getCode();
    }
}
