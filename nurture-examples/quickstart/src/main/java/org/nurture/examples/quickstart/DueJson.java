package org.nurture.examples.quickstart;

import java.time.LocalDate;
import java.util.List;
import org.nurture.referral.Due;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Shows what is due to machines. */
final class DueJson {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private DueJson() {}

    static String of(List<Due> due, LocalDate day) {
        ObjectNode root = MAPPER.createObjectNode();
        root.put("on", day.toString());
        ArrayNode list = root.putArray("due");
        for (Due each : due) {
            ObjectNode node = list.addObject();
            node.put("referral", each.referral().text());
            node.put("what", CheckReport.words(each.kind()).replace(' ', '-'));
            each.by().ifPresent(by -> node.put("by", by.toString()));
            node.put("late", each.overdue(day));
            each.required()
                    .ifPresent(required ->
                            node.put("parameter", required.parameter()).put("layer", required.layer()));
        }
        return MAPPER.writeValueAsString(root);
    }
}
