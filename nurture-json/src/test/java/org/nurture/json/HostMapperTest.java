package org.nurture.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.nurture.coding.Coded;
import org.nurture.coding.SenType;
import org.nurture.group.GroupModel;
import org.nurture.group.NurtureGroup;
import org.nurture.identity.GroupId;
import org.nurture.identity.PersonIdentifier;
import org.nurture.identity.SchoolId;
import org.nurture.identity.Upn;
import org.nurture.identity.Urn;
import org.nurture.json.jackson2.NurtureJackson2Module;
import org.nurture.problem.RefusedInputException;
import org.nurture.time.DateSpan;
import org.nurture.time.HalfDay;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.jsontype.BasicPolymorphicTypeValidator;

/** Our types within a host's own, under mappers whose settings would bend the form if they could. */
class HostMapperTest {
    record Form(
            Urn schoolUrn,
            List<PersonIdentifier> knownAs,
            Coded<SenType> need,
            HalfDay firstHalfDay,
            Map<HalfDay, GroupModel> plan,
            Map<Urn, HalfDay> visits,
            NurtureGroup ownGroup) {}

    private static final NurtureGroup GROUP = NurtureGroup.builder()
            .id(GroupId.of("g-1"))
            .name("The Nest")
            .model(GroupModel.NURTURE_INFORMED)
            .hostSchool(SchoolId.of("s-1"))
            .open(DateSpan.startingOn(LocalDate.of(2025, 9, 1)))
            .build();

    private static final String GROUP_JSON =
            "{\"id\":\"g-1\",\"hostSchool\":\"s-1\",\"model\":\"nurture-informed\",\"name\":\"The Nest\","
                    + "\"open\":{\"start\":\"2025-09-01\"}}";

    private static final String IN_MAPS =
            "{id=g-1, hostSchool=s-1, model=nurture-informed, name=The Nest, open={start=2025-09-01}}";

    static Stream<Host> hosts() {
        return Stream.of(
                Host.of(plain3().build()),
                Host.of(bent3().build()),
                Host.of(typed3()),
                Host.of(plain2()),
                Host.of(bent2()),
                Host.of(typed2()));
    }

    @ParameterizedTest
    @MethodSource("hosts")
    void ourTypesKeepTheirFormWithinTheHosts(Host host) {
        Form form = new Form(
                Urn.of("100214"),
                List.of(Upn.of("B801200005001")),
                SenType.ENGLAND.coded("NEW"),
                HalfDay.TUESDAY_PM,
                new TreeMap<>(Map.of(HalfDay.MONDAY_AM, GroupModel.CLASSIC)),
                new TreeMap<>(Map.of(Urn.of("100215"), HalfDay.FRIDAY_PM)),
                GROUP);

        String written = host.write(form);

        assertThat(written)
                .contains("\"100214\"")
                .contains("{\"type\":\"upn\",\"text\":\"B801200005001\"}")
                .contains("\"england-sen-type#NEW\"")
                .contains("\"tuesday-pm\"")
                .contains("\"monday-am\":\"classic\"")
                .contains("\"100215\":\"friday-pm\"")
                .contains(GROUP_JSON);
        assertThat(host.read(written, Form.class)).isEqualTo(form);
    }

    @ParameterizedTest
    @MethodSource("hosts")
    void aRootThatIsAPartHasNoSchema(Host host) {
        assertThat(host.write(GROUP)).isEqualTo(GROUP_JSON);
        assertThat(host.read(GROUP_JSON, NurtureGroup.class)).isEqualTo(GROUP);
    }

    @ParameterizedTest
    @MethodSource("hosts")
    void whatIsRefusedSaysWhereAndWhy(Host host) {
        assertThatThrownBy(() -> host.read("{\"type\": \"upn\", \"text\": 7}", Upn.class))
                .hasMessageContaining("/text")
                .hasMessageContaining("[json.number-for-text]")
                .hasCauseInstanceOf(RefusedInputException.class);
        assertThatThrownBy(() -> host.read("{\"id\": \"g-01\", \"nam\": 1}", NurtureGroup.class))
                .hasMessageContaining("/nam")
                .hasMessageContaining("[json.unknown-member]")
                .hasCauseInstanceOf(RefusedInputException.class);
        assertThatThrownBy(() -> host.read("{\"text\": \"no\", \"type\": \"upn\"}", PersonIdentifier.class))
                .hasMessageContaining("[upn.length]");
        assertThatThrownBy(() -> host.read("{\"id\": ", NurtureGroup.class))
                .isNotInstanceOf(NullPointerException.class);
    }

    @ParameterizedTest
    @MethodSource("hosts")
    void bytesAreReadAsTheirTextIs(Host host) {
        String escaped = GROUP_JSON.replace("id", "\\u0069d").replace("start", "st\\u0061rt");
        String longer = GROUP_JSON.replace("\"id\"", "\"id\\u0000\"");

        assertThat(host.read(escaped, NurtureGroup.class)).isEqualTo(GROUP);
        assertThat(host.read(escaped.getBytes(StandardCharsets.UTF_8), NurtureGroup.class))
                .isEqualTo(GROUP);
        assertRefusedAlike(host, escaped.replace("\"name\"", "\"i\\u0064\":\"g-2\",\"name\""), "json.duplicate-member");
        assertRefusedAlike(host, escaped.replace("\"name\"", "\"n\\u00e4me\""), "json.unknown-member");
        assertRefusedAlike(host, longer, "json.unknown-member");
    }

    @ParameterizedTest
    @MethodSource("hosts")
    void aMemberThatMayNotBeThereIsToldBeforeWhatIsWrongWithItsValue(Host host) {
        assertRefusedAlike(host, GROUP_JSON.replace("\"name\"", "\"id\":[nothing],\"name\""), "json.duplicate-member");
        assertRefusedAlike(host, GROUP_JSON.replace("\"name\"", "\"nome\":[nothing],\"name\""), "json.unknown-member");
    }

    /** The longest text of the group is the word of its model, of which no string is made. */
    @ParameterizedTest
    @ValueSource(ints = {15, 16})
    void aHostsNarrowLimitIsKeptWhereNoStringIsMade(int longest) {
        ObjectMapper mapper = new ObjectMapper(JsonFactory.builder()
                        .streamReadConstraints(StreamReadConstraints.builder()
                                .maxStringLength(longest)
                                .build())
                        .build())
                .registerModule(new NurtureJackson2Module());
        Throwable thrown = catchThrowable(() -> mapper.readValue(GROUP_JSON, NurtureGroup.class));

        assertThat(thrown == null).isEqualTo(longest == "nurture-informed".length());
    }

    private static void assertRefusedAlike(Host host, String json, String code) {
        Throwable byText = catchThrowable(() -> host.read(json, NurtureGroup.class));
        Throwable byBytes = catchThrowable(() -> host.read(json.getBytes(StandardCharsets.UTF_8), NurtureGroup.class));

        assertThat(byText).hasMessageContaining("[" + code + "]");
        assertThat(byBytes).hasSameClassAs(byText);
        // Further lines tell the place, of bytes by another count.
        assertThat(byBytes.getMessage().lines().findFirst())
                .isEqualTo(byText.getMessage().lines().findFirst());
        assertThat(byBytes.getCause())
                .isInstanceOfSatisfying(
                        RefusedInputException.class,
                        refused -> assertThat(refused.getProblems())
                                .isEqualTo(((RefusedInputException) byText.getCause()).getProblems()));
    }

    @Test
    void aRefusedKeyIsNotRepeatedInThePath() {
        for (Host host : List.of(Host.of(plain3().build()), Host.of(plain2()))) {
            assertThatThrownBy(() -> host.read("{\"visits\": {\"no-urn\": \"monday-am\"}}", Form.class))
                    .hasMessageContaining("/visits:")
                    .hasMessageContaining("[urn.syntax]");
        }
    }

    @ParameterizedTest
    @MethodSource("hosts")
    void aCodeIsWrittenWhateverIsKnownOfItsType(Host host) {
        Object coded = SenType.ENGLAND.of(SenType.SEMH);

        assertThat(host.write(coded)).isEqualTo("\"england-sen-type#SEMH\"");
        assertThat(host.write(List.of(coded))).contains("\"england-sen-type#SEMH\"");
    }

    @Test
    void treesAndConversionsHaveTheFormToo() throws com.fasterxml.jackson.core.JsonProcessingException {
        JsonMapper three = plain3().build();
        ObjectMapper two = plain2();

        assertThat(three.treeToValue(three.valueToTree(GROUP), NurtureGroup.class))
                .isEqualTo(GROUP);
        assertThat(three.convertValue(GROUP, Object.class)).hasToString(IN_MAPS);
        assertThat(two.treeToValue(two.valueToTree(GROUP), NurtureGroup.class)).isEqualTo(GROUP);
        assertThat(two.convertValue(GROUP, Object.class)).hasToString(IN_MAPS);
    }

    private static JsonMapper.Builder plain3() {
        return JsonMapper.builder().addModule(new NurtureModule());
    }

    private static JsonMapper.Builder bent3() {
        return plain3().propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
                .changeDefaultPropertyInclusion(value -> value.withValueInclusion(JsonInclude.Include.NON_DEFAULT))
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .enable(DeserializationFeature.ACCEPT_SINGLE_VALUE_AS_ARRAY)
                .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
                .enable(EnumFeature.WRITE_ENUMS_USING_INDEX)
                .enable(EnumFeature.READ_UNKNOWN_ENUM_VALUES_AS_NULL)
                .enable(EnumFeature.WRITE_ENUM_KEYS_USING_INDEX)
                .enable(DateTimeFeature.WRITE_DATES_AS_TIMESTAMPS);
    }

    private static JsonMapper typed3() {
        return plain3().activateDefaultTypingAsProperty(
                        BasicPolymorphicTypeValidator.builder()
                                .allowIfBaseType(Object.class)
                                .build(),
                        tools.jackson.databind.DefaultTyping.NON_FINAL,
                        "@class")
                .build();
    }

    private static ObjectMapper plain2() {
        return new ObjectMapper().registerModule(new NurtureJackson2Module());
    }

    private static ObjectMapper bent2() {
        return com.fasterxml.jackson.databind.json.JsonMapper.builder()
                .addModule(new NurtureJackson2Module())
                .propertyNamingStrategy(com.fasterxml.jackson.databind.PropertyNamingStrategies.SNAKE_CASE)
                .defaultPropertyInclusion(
                        JsonInclude.Value.construct(JsonInclude.Include.NON_DEFAULT, JsonInclude.Include.NON_DEFAULT))
                .disable(com.fasterxml.jackson.databind.DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .enable(com.fasterxml.jackson.databind.DeserializationFeature.ACCEPT_SINGLE_VALUE_AS_ARRAY)
                .enable(com.fasterxml.jackson.databind.DeserializationFeature.READ_UNKNOWN_ENUM_VALUES_AS_NULL)
                .enable(com.fasterxml.jackson.databind.MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
                .enable(com.fasterxml.jackson.databind.SerializationFeature.WRITE_ENUMS_USING_INDEX)
                .enable(com.fasterxml.jackson.databind.SerializationFeature.WRITE_ENUM_KEYS_USING_INDEX)
                .enable(com.fasterxml.jackson.databind.SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
                .build();
    }

    private static ObjectMapper typed2() {
        return com.fasterxml.jackson.databind.json.JsonMapper.builder()
                .addModule(new NurtureJackson2Module())
                .activateDefaultTypingAsProperty(
                        com.fasterxml.jackson.databind.jsontype.BasicPolymorphicTypeValidator.builder()
                                .allowIfBaseType(Object.class)
                                .build(),
                        ObjectMapper.DefaultTyping.NON_FINAL,
                        "@class")
                .build();
    }
}
