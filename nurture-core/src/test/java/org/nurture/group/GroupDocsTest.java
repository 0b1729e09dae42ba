package org.nurture.group;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.nurture.rule.Parameter;
import org.nurture.rule.ParameterValue;
import org.nurture.rule.PolicyLayer;
import org.nurture.rule.Rule;

/** A reader of the Javadoc can write a policy: what its tables say is what the rules and the presets say. */
class GroupDocsTest {
    private static String source(String type) throws IOException {
        Path path = Path.of(
                System.getProperty("nurture.root"), "nurture-core/src/main/java/org/nurture/group", type + ".java");
        return Files.readString(path).replaceAll("\\R *\\* ?", "\n");
    }

    private static String between(String text, String start, String end) {
        return text.substring(text.indexOf(start) + start.length(), text.indexOf(end, text.indexOf(start)));
    }

    @Test
    void theTableOfRulesIsWhatTheRulesSay() throws IOException {
        String rows = GroupRules.WELL_FORMED.rules().stream()
                .map(GroupDocsTest::row)
                .collect(Collectors.joining("\n", "\n", "\n"));

        assertThat(between(source("GroupRules"), "<tbody>", "</tbody>")).isEqualTo(rows);
    }

    private static String row(Rule<GroupOnDay> rule) {
        return "<tr><td>{@code " + rule.id() + "}</td>\n<td>" + rule.statement() + "</td>\n<td>"
                + rule.parameters().stream()
                        .map(parameter -> "{@code " + parameter.id() + "}")
                        .collect(Collectors.joining(", "))
                + "</td></tr>";
    }

    @Test
    void theTableOfEachPresetHoldsItsValues() throws IOException {
        String source = source("GroupPresets");
        for (PolicyLayer preset : GroupPresets.all()) {
            String name = preset.getId().toUpperCase(java.util.Locale.ROOT).replace('-', '_');
            String before = source.substring(0, source.indexOf("public static final PolicyLayer " + name + " ="));
            String table = before.substring(before.lastIndexOf("<tbody>"));
            String rows = preset.getValues().stream().map(GroupDocsTest::row).collect(Collectors.joining("\n"));

            assertThat(between(table, "<tbody>", "</tbody>")).as(name).isEqualTo("\n" + rows + "\n");
        }
    }

    private static String row(ParameterValue value) {
        return "<tr><td>{@code " + value.parameter() + "}</td>\n<td>"
                + value.value().show() + "</td><td>" + value.unit() + "</td></tr>";
    }

    @Test
    void everyParameterSaysItsIdAndUnit() throws IOException {
        String source = source("GroupParameters");
        for (Parameter parameter : GroupRules.WELL_FORMED.parameters()) {
            String said = switch (parameter.kind()) {
                case WHOLE ->
                    "in " + parameter.unit() + ", from " + parameter.lowest() + " to " + parameter.highest()
                            + ", both inclusive.";
                case YES_NO -> "yes or no.";
                case CHOICES -> "a set ";
            };
            assertThat(source).contains("<p>{@code " + parameter.id() + "}, " + said);
        }
    }
}
