package org.nurture.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.nurture.group.GroupModel;
import org.nurture.group.NurtureGroup;
import org.nurture.identity.GroupId;
import org.nurture.identity.SchoolId;
import org.nurture.json.jackson2.NurtureJackson2Module;
import org.nurture.problem.RefusedInputException;
import org.nurture.time.DateSpan;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Documents as the roots of mappers that wrap roots by a name and put numbers into quotes. */
class RootsOfHostsTest {
    private static final NurtureGroup GROUP = NurtureGroup.builder()
            .id(GroupId.of("g-1"))
            .name("The Nest")
            .model(GroupModel.CLASSIC)
            .hostSchool(SchoolId.of("s-1"))
            .open(DateSpan.startingOn(LocalDate.of(2025, 9, 1)))
            .capacity(10)
            .build();

    static Stream<Host> hosts() {
        return Stream.of(
                Host.of(JsonMapper.builder()
                        .addModule(NurtureModule.ofDocuments())
                        .enable(SerializationFeature.WRAP_ROOT_VALUE)
                        .enable(DeserializationFeature.UNWRAP_ROOT_VALUE)
                        .enable(JsonWriteFeature.WRITE_NUMBERS_AS_STRINGS)
                        .build()),
                Host.of(com.fasterxml.jackson.databind.json.JsonMapper.builder()
                        .addModule(NurtureJackson2Module.ofDocuments())
                        .enable(com.fasterxml.jackson.databind.SerializationFeature.WRAP_ROOT_VALUE)
                        .enable(com.fasterxml.jackson.databind.DeserializationFeature.UNWRAP_ROOT_VALUE)
                        .enable(com.fasterxml.jackson.core.json.JsonWriteFeature.WRITE_NUMBERS_AS_STRINGS)
                        .build()));
    }

    static List<Host> plain() {
        return Host.ofDocuments();
    }

    @ParameterizedTest
    @MethodSource("plain")
    void aDocumentSaysOnceWhatItIs(Host host) {
        String once = "\"schema\":\"nurture/nurture-group/1\",";
        String twice = host.write(GROUP).replace(once, once + once);

        assertThat(twice).contains(once + once);
        assertThatThrownBy(() -> host.read(twice, NurtureGroup.class))
                .hasMessageContaining("/schema")
                .hasMessageContaining("[json.duplicate-member]");
    }

    @ParameterizedTest
    @MethodSource("plain")
    void aMapperSaysOfAnotherVersionWhatAReaderSays(Host host) {
        String written = host.write(GROUP);

        for (String said : List.of("group/1", "nurture-group/1.7", "nurture-group/9")) {
            String other = written.replace("nurture/nurture-group/1", "nurture/" + said);
            String code = NurtureJson.strict()
                    .read(other, NurtureGroup.class)
                    .problems()
                    .get(0)
                    .getCode();

            assertThatThrownBy(() -> host.read(other, NurtureGroup.class)).hasMessageContaining("[" + code + "]");
        }
        assertThatThrownBy(() -> host.read(written.replace("\"nurture/nurture-group/1\"", "1"), NurtureGroup.class))
                .hasMessageContaining("[json.schema]");
    }

    @ParameterizedTest
    @MethodSource("hosts")
    void aWrappedRootIsTheDocumentToTheByte(Host host) {
        String written = host.write(GROUP);

        assertThat(written)
                .isEqualTo("{\"NurtureGroup\":" + NurtureJson.strict().writeString(GROUP) + "}");
        assertThat(host.read(written, NurtureGroup.class)).isEqualTo(GROUP);
        assertThatThrownBy(() -> host.read(written.replace("group/1", "group/2"), NurtureGroup.class))
                .hasRootCauseInstanceOf(RefusedInputException.class);
    }

    /** What a host sends, with a group where there is one; were it public, it would have a form of ours in this package. */
    record Form(String note, @Nullable NurtureGroup group) {}

    @ParameterizedTest
    @MethodSource("plain")
    void aPartOfAHostsOwnRootMayBeAbsentOrNull(Host host) {
        assertThat(host.read("{\"note\":\"n\"}", Form.class)).isEqualTo(new Form("n", null));
        assertThat(host.read("{\"group\":null,\"note\":\"n\"}", Form.class)).isEqualTo(new Form("n", null));
        assertThat(host.read(host.write(new Form("n", GROUP)), Form.class)).isEqualTo(new Form("n", GROUP));
    }

    @ParameterizedTest
    @MethodSource("plain")
    void nullIsNoDocument(Host host) {
        assertThatThrownBy(() -> host.read("null", NurtureGroup.class))
                .hasRootCauseInstanceOf(RefusedInputException.class)
                .hasMessageContaining("json.null");
    }
}
