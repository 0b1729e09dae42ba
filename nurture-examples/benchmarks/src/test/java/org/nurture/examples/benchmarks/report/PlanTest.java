package org.nurture.examples.benchmarks.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
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
        assertThat(promised(folder)).isNotEmpty().isSubsetOf(names(folder, all));
    }

    @Test
    void whatTheLibraryIsHeldToIsRunInTurnsAndLittleElse(@TempDir Path folder) throws IOException {
        List<Plan.Run> held = Plan.held();

        assertThat(promised(folder)).isSubsetOf(names(folder, held));
        assertThat(names(folder, held)).hasSizeLessThan(promised(folder).size() + 10);
    }

    private static Set<String> promised(Path folder) throws IOException {
        Numbers nothing = nothing(folder);
        Targets.design(nothing);
        Targets.own(nothing);
        return nothing.missing().stream()
                .filter(name -> !name.startsWith("a peer "))
                .map(nothing::normal)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> names(Path folder, List<Plan.Run> runs) throws IOException {
        Numbers nothing = nothing(folder);
        Set<String> names = new TreeSet<>();
        runs.forEach(each -> each.methods()
                .forEach(method -> names.add(nothing.normal(each.type() + "." + method
                        + (each.changed().isEmpty()
                                ? ""
                                : " " + each.changed() + "=" + each.values().get(each.changed()))))));
        return names;
    }

    private static Numbers nothing(Path folder) throws IOException {
        Path measured = folder.resolve("other.json");
        if (!Files.exists(measured)) {
            Measured.in(folder);
        }
        ObjectNode other = (ObjectNode) JSON.readTree(measured.toFile());
        ((ArrayNode) other.get("files")).removeAll();
        other.set("base", JSON.valueToTree(Plan.base()));
        return new Numbers(other, true);
    }
}
