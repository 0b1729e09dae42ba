package org.nurture.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.nurture.group.NurtureGroup;
import org.nurture.json.collect.Node;
import org.nurture.json.collect.SchemaName;
import org.nurture.json.collect.UpCasters;
import org.nurture.json.shape.Documents;
import org.nurture.problem.Severity;

/**
 * Versions of a form: newer ones are refused or read with a notice, older ones are raised. There is no older one yet, so the
 * steps are shown on forms that never were: this version's is taken for the third.
 */
class VersionsTest {
    private static final SchemaName THIRD = new SchemaName("nurture-group", 3, 2);

    private static final String GROUP = """
            {
              "schema": "nurture/nurture-group/1",
              "id": "g-01",
              "hostSchool": "s-01",
              "model": "classic",
              "name": "The Nest",
              "open": {"start": "2024-09-02"}
            }
            """;

    /** In the first form the name was a title; in the second the group stood open since a day. */
    private static final UpCasters STEPS = UpCasters.SHIPPED
            .with("nurture-group", 1, renaming("title", "name"))
            .with("nurture-group", 2, VersionsTest::spanOfDay);

    private static final String FIRST = GROUP.replace("\"name\"", "\"title\"")
            .replace("\"open\": {\"start\": \"2024-09-02\"}", "\"since\": \"2024-09-02\"");

    @Test
    void whatIsNamedIsReadBack() {
        assertThat(SchemaName.parse("nurture/network/1").orElseThrow()).isEqualTo(new SchemaName("network", 1, 0));
        assertThat(SchemaName.parse("nurture/nurture-group/12.3").orElseThrow().text())
                .isEqualTo("nurture/nurture-group/12.3");
        for (String none : List.of("", "network/1", "nurture/network", "nurture/network/0", "nurture/network/01")) {
            assertThat(SchemaName.parse(none)).isEmpty();
        }
        for (String none :
                List.of("nurture/network/1.0", "nurture/network/1.1.1", "nurture/Network/1", "nurture/n/1 ")) {
            assertThat(SchemaName.parse(none)).isEmpty();
        }
    }

    @Test
    void aNewerMinorVersionIsReadLenientlyWithANoticeAndWrittenAsWhatItIs() {
        String newer = GROUP.replace("group/1", "group/1.1").replace("\"id\"", "\"mood\": 1.0,\n  \"id\"");
        ReadResult<NurtureGroup> read = NurtureJson.lenient().read(newer, NurtureGroup.class);

        assertThat(read.value()).contains(NurtureJson.strict().readOrThrow(GROUP, NurtureGroup.class));
        assertThat(told(read.notices()))
                .containsExactly("2:13 /schema json.schema-minor", "3:3 /mood json.unknown-member");
        assertThat(read.notices()).allMatch(notice -> notice.getSeverity() == Severity.NOTICE);
        Document<NurtureGroup> document = read.document().orElseThrow();
        assertThat(document.schema()).isEqualTo("nurture/nurture-group/1.1");
        assertThat(document.toString()).isEqualTo("Document[nurture/nurture-group/1.1, unknown members: 1]");
        assertThat(NurtureJson.lenient().writeString(document))
                .startsWith("{\"schema\":\"nurture/nurture-group/1.1\",\"id\"")
                .endsWith(",\"mood\":1.0}");
    }

    @Test
    void aNewerMinorVersionIsRefusedStrictlyWithAClearMessage() {
        String newer = GROUP.replace("group/1", "group/1.1");

        assertThat(NurtureJson.strict().read(newer, NurtureGroup.class).problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.toString())
                        .isEqualTo("/schema: the document is of a newer minor version, in which members were added."
                                + " Read it leniently, update this library, or have it written as"
                                + " nurture/nurture-group/1. [json.schema-minor]"));
    }

    @Test
    void aNewerVersionIsRefusedByBoth() {
        String newer = GROUP.replace("group/1", "group/2");
        for (NurtureJson json : List.of(NurtureJson.strict(), NurtureJson.lenient())) {
            assertThat(told(json.read(newer, NurtureGroup.class).problems()))
                    .containsExactly("2:13 /schema json.schema-newer");
        }
    }

    @Test
    void anOlderVersionIsRaisedStepByStep() {
        for (boolean lenient : List.of(false, true)) {
            ReadResult<NurtureGroup> read = reader(STEPS, lenient).read(FIRST);

            assertThat(read.problems()).isEmpty();
            assertThat(read.value()).contains(NurtureJson.strict().readOrThrow(GROUP, NurtureGroup.class));
            assertThat(read.document().orElseThrow().schema()).isEqualTo(THIRD.text());
        }
        String second = FIRST.replace("group/1", "group/2.4").replace("title", "name");
        assertThat(reader(STEPS, false).read(second).problems()).isEmpty();
    }

    @Test
    void anOlderMinorVersionNeedsNoStep() {
        for (String minor : List.of("3", "3.1", "3.2")) {
            assertThat(reader(STEPS, false)
                            .read(GROUP.replace("group/1", "group/" + minor))
                            .problems())
                    .isEmpty();
        }
    }

    @Test
    void problemsOfWhatWasRaisedStandWhereTheyStoodInTheText() {
        String broken = FIRST.replace("2024-09-02", "02/09/2024").replace("\"classic\"", "\"clasic\"");

        assertThat(told(reader(STEPS, false).read(broken).problems()))
                .containsExactly("5:12 /model json.constant", "7:12 /open/start json.date");
    }

    @Test
    void unknownMembersOfWhatWasRaisedAreKept() {
        String more = FIRST.replace("\"id\"", "\"mood\": [1,  2.50],\n  \"id\"");
        Document<NurtureGroup> document =
                reader(STEPS, true).read(more).document().orElseThrow();

        assertThat(NurtureJson.lenient().writeString(document)).endsWith(",\"mood\":[1,2.50]}");
    }

    @Test
    void anOlderVersionForWhichAStepIsWantingIsRefused() {
        UpCasters gap = UpCasters.SHIPPED.with("nurture-group", 1, renaming("title", "name"));

        assertThat(told(reader(gap, true).read(FIRST).problems())).contains("2:13 /schema json.schema-older");
        assertThat(told(reader(UpCasters.SHIPPED, false).read(FIRST).problems()))
                .contains("2:13 /schema json.schema-older");
    }

    @Test
    void noStepIsTakenForAnotherType() {
        assertThat(told(reader(STEPS, false)
                        .read(FIRST.replace("nurture-group/1", "network/1"))
                        .problems()))
                .contains("2:13 /schema json.schema");
    }

    private static DocumentReader<NurtureGroup> reader(UpCasters steps, boolean lenient) {
        return new DocumentReader<>(
                NurtureGroup.class,
                Documents.root(NurtureGroup.class).orElseThrow(),
                THIRD.text(),
                steps,
                Settings.of(lenient));
    }

    private static UnaryOperator<Node.Members> renaming(String from, String to) {
        return root -> new Node.Members(
                root.members().stream()
                        .map(member -> member.name().equals(from)
                                ? new Node.Member(to, member.value(), member.position(), member.offset())
                                : member)
                        .toList(),
                root.position());
    }

    private static Node.Members spanOfDay(Node.Members root) {
        List<Node.Member> members = new ArrayList<>();
        for (Node.Member member : root.members()) {
            if (member.name().equals("since")) {
                Node.Member start = new Node.Member("start", member.value(), member.position(), member.offset());
                Node span = new Node.Members(List.of(start), member.value().position());
                members.add(new Node.Member("open", span, member.position(), member.offset()));
            } else {
                members.add(member);
            }
        }
        return new Node.Members(members, root.position());
    }

    private static List<String> told(List<org.nurture.problem.Problem> problems) {
        return problems.stream()
                .map(problem ->
                        problem.getPosition().orElseThrow() + " " + problem.getPointer() + " " + problem.getCode())
                .toList();
    }
}
