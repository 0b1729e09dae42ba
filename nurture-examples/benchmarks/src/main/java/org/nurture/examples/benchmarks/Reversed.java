package org.nurture.examples.benchmarks;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The same document with the members of every object the other way round. */
final class Reversed {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private Reversed() {}

    static byte[] of(byte[] document) {
        return JSON.writeValueAsBytes(of(JSON.readTree(document)));
    }

    private static JsonNode of(JsonNode node) {
        if (node instanceof ObjectNode object) {
            List<Map.Entry<String, JsonNode>> members = new ArrayList<>(object.properties());
            Collections.reverse(members);
            ObjectNode reversed = JSON.createObjectNode();
            members.forEach(member -> reversed.set(member.getKey(), of(member.getValue())));
            return reversed;
        }
        if (node instanceof ArrayNode array) {
            ArrayNode same = JSON.createArrayNode();
            array.forEach(each -> same.add(of(each)));
            return same;
        }
        return node;
    }
}
