package org.nurture.examples.quickstart;

import java.time.LocalDate;
import org.nurture.group.Occupancy;
import org.nurture.problem.Problem;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Shows a check to machines. */
final class CheckJson {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private CheckJson() {}

    static String of(CheckReport report) {
        ObjectNode root = MAPPER.createObjectNode();
        root.put("network", report.network().getId().text());
        root.put("on", report.on().toString());
        ArrayNode refused = root.putArray("refused");
        report.refused()
                .forEach(problem -> problem(refused.addObject(), problem)
                        .put("pointer", problem.getPointer().text()));
        ArrayNode findings = root.putArray("findings");
        report.findings()
                .forEach(finding ->
                        problem(findings.addObject(), finding.problem()).put("about", finding.about()));
        ArrayNode groups = root.putArray("groups");
        report.groups().forEach(row -> group(groups.addObject(), row));
        ArrayNode referrals = root.putArray("referrals");
        report.referrals()
                .forEach(row -> referrals
                        .addObject()
                        .put("id", row.referral().getId().text())
                        .put("stage", CheckReport.words(row.stage()).replace(' ', '-'))
                        .put("since", row.since().toString()));
        ArrayNode practitioners = root.putArray("practitioners");
        report.practitioners()
                .forEach(row -> practitioners
                        .addObject()
                        .put("id", row.practitioner().getId().text())
                        .put("standing", CheckReport.words(row.standing()).replace(' ', '-')));
        ArrayNode awards = root.putArray("awards");
        report.awards().forEach(row -> {
            ObjectNode award = awards.addObject()
                    .put("id", row.award().getId().text())
                    .put("standing", CheckReport.words(row.standing()).replace(' ', '-'));
            row.award().getExpires().map(LocalDate::toString).ifPresent(day -> award.put("expires", day));
        });
        return MAPPER.writeValueAsString(root);
    }

    static ObjectNode problem(ObjectNode node, Problem problem) {
        node.put("code", problem.getCode()).put("message", problem.getMessage()).put("remedy", problem.getRemedy());
        problem.getPosition()
                .ifPresent(position -> node.put("line", position.line()).put("column", position.column()));
        return node;
    }

    private static void group(ObjectNode node, CheckReport.GroupRow row) {
        node.put("id", row.group().getId().text())
                .put("state", row.state().replace(' ', '-'))
                .put("roll", row.roll())
                .put("findings", row.findings());
        row.busiest()
                .ifPresent(most ->
                        node.put("busiestHalfDay", most.halfDay().text()).put("children", most.children()));
        row.leastStaffed().map(Occupancy::adults).ifPresent(adults -> node.put("fewestAdults", adults));
        row.decision()
                .ifPresent(decision -> node.put(
                        "verdict", CheckReport.words(decision.getVerdict()).replace(' ', '-')));
        row.qualityMark()
                .ifPresent(standing ->
                        node.put("qualityMark", CheckReport.words(standing).replace(' ', '-')));
    }
}
