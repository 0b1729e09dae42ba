package org.nurture.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.nurture.coding.Coded;
import org.nurture.coding.SenType;
import org.nurture.group.GroupModel;
import org.nurture.group.NurtureGroup;
import org.nurture.identity.GroupId;
import org.nurture.identity.PersonIdentifier;
import org.nurture.identity.SchoolId;
import org.nurture.identity.Upn;
import org.nurture.identity.Urn;
import org.nurture.time.DateSpan;
import org.nurture.time.HalfDay;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.json.JsonMapper;

/** Our types within a host's own, under a mapper whose settings would bend the form if they could. */
class HostMapperTest {
    private static final JsonMapper HOST = JsonMapper.builder()
            .addModule(new NurtureModule())
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .changeDefaultPropertyInclusion(value -> value.withValueInclusion(JsonInclude.Include.ALWAYS))
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    record Form(
            Optional<Urn> schoolUrn,
            List<PersonIdentifier> knownAs,
            Coded<SenType> need,
            HalfDay firstHalfDay,
            NurtureGroup ownGroup) {}

    @Test
    void ourTypesKeepTheirFormWithinTheHosts() {
        NurtureGroup group = NurtureGroup.builder()
                .id(GroupId.of("g-1"))
                .name("The Nest")
                .model(GroupModel.NURTURE_INFORMED)
                .hostSchool(SchoolId.of("s-1"))
                .open(DateSpan.startingOn(LocalDate.of(2025, 9, 1)))
                .build();
        Form form = new Form(
                Optional.of(Urn.of("100214")),
                List.of(Upn.of("B801200005001")),
                SenType.ENGLAND.coded("NEW"),
                HalfDay.TUESDAY_PM,
                group);

        String written = HOST.writeValueAsString(form);

        assertThat(written)
                .isEqualTo("{\"school_urn\":\"100214\",\"known_as\":[{\"type\":\"upn\",\"text\":\"B801200005001\"}],"
                        + "\"need\":\"england-sen-type#NEW\",\"first_half_day\":\"tuesday-pm\","
                        + "\"own_group\":{\"id\":\"g-1\",\"hostSchool\":\"s-1\",\"model\":\"nurture-informed\","
                        + "\"name\":\"The Nest\",\"open\":{\"start\":\"2025-09-01\"}}}");
        assertThat(HOST.readValue(written, Form.class)).isEqualTo(form);
    }

    @Test
    void aCodeIsWrittenWhateverIsKnownOfItsType() {
        Object coded = SenType.ENGLAND.of(SenType.SEMH);

        assertThat(HOST.writeValueAsString(coded)).isEqualTo("\"england-sen-type#SEMH\"");
        assertThat(HOST.writeValueAsString(List.of(coded))).isEqualTo("[\"england-sen-type#SEMH\"]");
    }
}
