package org.nurture.json;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.Configuration;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.nurture.group.NurtureGroup;
import org.nurture.json.shape.Member;
import org.nurture.json.shape.Shape;
import org.nurture.json.shape.Shapes;
import org.nurture.network.Network;
import org.nurture.problem.Problem;
import org.nurture.problem.RefusedInputException;

/** A host's validator: its violations are problems of the document, by exact pointer and position. */
class ViolationsTest {
    private static final Validator STOCK =
            Validation.buildDefaultValidatorFactory().getValidator();

    /** Constraints of a host's own, declared without touching our types: on a bean, a property and the entries of a set. */
    private static final String OWN = """
            <constraint-mappings xmlns="https://jakarta.ee/xml/ns/validation/mapping" version="3.0">
              <default-package>org.nurture</default-package>
              <bean class="org.nurture.group.Place" ignore-annotations="false">
                <getter name="pupil">
                  <constraint annotation="jakarta.validation.constraints.Null"/>
                </getter>
                <getter name="halfDays">
                  <container-element-type>
                    <constraint annotation="jakarta.validation.constraints.Null"/>
                  </container-element-type>
                </getter>
              </bean>
            </constraint-mappings>
            """;

    private static final String GROUP = """
            {
              "schema": "nurture/nurture-group/1",
              "id": "g-01",
              "hostSchool": "s-01",
              "model": "classic",
              "name": "%s",
              "open": {"start": "2024-09-02"},
              "places": [
                {"id": "pl-1", "pupil": "p-1", "span": {"start": "2025-09-08"}},
                {"id": "pl-2", "pupil": "p-2", "span": {"start": "2025-09-08"}, "halfDays": ["tuesday-pm", "monday-am"]}
              ]
            }
            """;

    @Test
    void aDocumentWithinBoundsIsTaken() {
        assertThat(NurtureJson.strict()
                        .validating(STOCK)
                        .read(GROUP.formatted("The Nest"), NurtureGroup.class)
                        .value())
                .isPresent();
    }

    @Test
    void aPropertyOfTheRootIsNamedWithItsConstraint() {
        String name = "n".repeat(121);
        for (NurtureJson json : List.of(NurtureJson.strict(), NurtureJson.lenient())) {
            ReadResult<NurtureGroup> read = json.validating(STOCK).read(GROUP.formatted(name), NurtureGroup.class);

            assertThat(told(read)).containsExactly("6:11 /name json.violation");
            assertThat(read.value()).isEmpty();
            assertThat(read.remainder()).isEmpty();
            assertThat(read.problems().get(0).getMessage())
                    .contains("Size(max=120, min=1)")
                    .doesNotContain("nn");
        }
        assertThat(NurtureJson.strict()
                        .read(GROUP.formatted(name), NurtureGroup.class)
                        .value())
                .isPresent();
    }

    @Test
    void partsOfListsAndSetsAreNamedWhereTheyStand() {
        ReadResult<NurtureGroup> read =
                NurtureJson.strict().validating(ofTheHost(OWN)).read(GROUP.formatted("The Nest"), NurtureGroup.class);

        assertThat(told(read))
                .containsExactly(
                        "9:29 /places/0/pupil json.violation",
                        "10:29 /places/1/pupil json.violation",
                        "10:82 /places/1/halfDays/0 json.violation",
                        "10:96 /places/1/halfDays/1 json.violation");
        assertThat(read.remainder()).isEmpty();
    }

    @Test
    void beansWithinBeansAreNamed() {
        String network = """
                {"schema": "nurture/network/1", "id": "n", "name": "n", "asOf": "2026-01-01", "groups": [
                 {"id": "g-1", "hostSchool": "s-01", "model": "classic", "name": "One", "open": {"start": "2024-09-02"}},
                 {"id": "g-2", "hostSchool": "s-01", "model": "classic", "name": "", "open": {"start": "2024-09-02"}}]}
                """;
        ReadResult<Network> read = NurtureJson.strict().validating(STOCK).read(network, Network.class);

        assertThat(told(read)).containsExactly("3:66 /groups/1/name json.violation");
        assertThat(read.remainder().orElseThrow().getGroups())
                .singleElement()
                .satisfies(group -> assertThat(group.getName()).isEqualTo("One"));
    }

    @Test
    void aDocumentWithOtherProblemsIsNotValidated() {
        String broken = GROUP.formatted("n".repeat(121)).replace("classic", "clasic");

        assertThat(told(NurtureJson.strict().validating(STOCK).read(broken, NurtureGroup.class)))
                .containsExactly("5:12 /model json.constant");
    }

    @Test
    void everyTextAndEntryThatIsTooLongIsNamedByItsPointer() {
        int told = 0;
        String tooLong = "n".repeat(20_001);
        for (Class<?> type : CoreTypes.entities()) {
            Shape.Composite shape = (Shape.Composite) Shapes.of(type);
            Object valid = new RandomValues(7).of(shape);
            for (int i = 0; i < shape.members().size(); i++) {
                Member member = shape.members().get(i);
                boolean list = member.shape() instanceof Shape.Many many && isText(many.element());
                if (!list && !isText(member.shape())) {
                    continue;
                }
                Object[] values = shape.members().stream()
                        .map(part -> part.get().apply(valid))
                        .toArray();
                values[i] = list ? List.of("short", tooLong) : tooLong;
                String json =
                        NurtureJson.strict().writeString(made(shape, values).orElse(valid));
                if (!json.contains(tooLong)) {
                    continue;
                }
                List<Problem> problems =
                        NurtureJson.strict().validating(STOCK).read(json, type).problems();
                if (list && problems.isEmpty()) {
                    continue; // The list is bounded, its entries are not.
                }
                assertThat(problems)
                        .as(type + " " + member.name())
                        .extracting(problem -> problem.getPointer().toString())
                        .containsOnly("/" + member.name() + (list ? "/1" : ""));
                told++;
            }
        }
        assertThat(told).isGreaterThan(20);
    }

    private static boolean isText(Shape shape) {
        return shape.expected().equals("a text");
    }

    /** Some texts are held by laws of their own, and cannot be too long. */
    private static Optional<Object> made(Shape.Composite shape, Object[] values) {
        try {
            return Optional.of(shape.maker().make(values));
        } catch (RefusedInputException refused) {
            return Optional.empty();
        }
    }

    private static Validator ofTheHost(String mapping) {
        Configuration<?> configuration = Validation.byDefaultProvider().configure();
        configuration.addMapping(new ByteArrayInputStream(mapping.getBytes(StandardCharsets.UTF_8)));
        ValidatorFactory factory = configuration.buildValidatorFactory();
        return factory.getValidator();
    }

    private static List<String> told(ReadResult<?> read) {
        return read.problems().stream()
                .map(problem ->
                        problem.getPosition().orElseThrow() + " " + problem.getPointer() + " " + problem.getCode())
                .toList();
    }
}
