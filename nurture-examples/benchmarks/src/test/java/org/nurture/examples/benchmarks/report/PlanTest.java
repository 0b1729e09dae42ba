package org.nurture.examples.benchmarks.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

class PlanTest {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private final List<Plan.Run> all = Plan.of(Pattern.compile(".*"));

    @Test
    void everyRunHasAFileOfItsOwn() {
        assertThat(all.stream().map(Plan.Run::file)).isNotEmpty().doesNotHaveDuplicates();
    }

    @Test
    void onlySomeIsRunIfOnlySomeIsAskedFor() {
        assertThat(Plan.of(Pattern.compile("ReferralLife.fold$")).stream().map(Plan.Run::methods))
                .hasSizeGreaterThan(1)
                .containsOnly(List.of("fold"));
    }

    @Test
    void largerJsonIsOnlyOurs() {
        assertThat(all.stream()
                        .filter(run ->
                                run.type().equals("GroupJson") && run.changed().equals("size"))
                        .flatMap(run -> run.methods().stream()))
                .containsExactly("readNurture", "writeNurture");
    }

    @Test
    void everythingPromisedIsRun(@TempDir Path folder) throws IOException {
        Path measured = Measured.in(folder).resolve("other.json");
        ObjectNode other = (ObjectNode) JSON.readTree(measured.toFile());
        ((ArrayNode) other.get("files")).removeAll();
        other.set("base", JSON.valueToTree(Plan.base()));
        Numbers nothing = new Numbers(other, true);
        Targets.design(nothing);
        Targets.own(nothing);

        Set<String> run = new TreeSet<>();
        all.forEach(each -> each.methods()
                .forEach(method -> run.add(nothing.normal(each.type() + "." + method
                        + (each.changed().isEmpty()
                                ? ""
                                : " " + each.changed() + "=" + each.values().get(each.changed()))))));
        assertThat(nothing.missing().stream()
                        .filter(name -> !name.startsWith("a peer "))
                        .map(nothing::normal))
                .isNotEmpty()
                .isSubsetOf(run);
    }
}
