package org.nurture.json.shape;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.nurture.json.token.NameTable;

/** A form has as many members as there are bits to note which were there, and no more. */
class NamesTest {
    @Test
    void aFormMayHaveSixtyFourMembers() {
        Names names = new Names(members(64));

        assertThat(names.size()).isEqualTo(64);
        assertThat(names.required()).isEqualTo(0x5555_5555_5555_5555L);
        for (int i = 0; i < 64; i++) {
            assertThat(names.table().find("member-" + i, 0)).isEqualTo(i);
            assertThat(names.at(i).name()).isEqualTo("member-" + i);
            assertThat(names.word(i).text()).isEqualTo("member-" + i);
            assertThat(names.text(i)).isSameAs(names.at(i).shape());
        }
        assertThat(names.table().find("member-64", 0)).isEqualTo(NameTable.STRANGE);
    }

    @Test
    void theLastOfSixtyFourIsRequiredByTheLastBit() {
        Member last = new Member("last", Shapes.of(int.class), true, value -> value);
        List<Member> all = IntStream.range(0, 64)
                .mapToObj(i -> i == 63 ? last : member(i, false))
                .toList();
        Names names = new Names(all);

        assertThat(names.required()).isEqualTo(Long.MIN_VALUE);
        assertThat(names.text(63)).isNull();
    }

    @Test
    void theNameThatTellsWhatADocumentIsStandsBehindAllOthers() {
        Names names = new Names(members(64));

        assertThat(names.tableOfDocument().find("schema", 0)).isEqualTo(64);
        assertThat(names.tableOfDocument().find("member-63", 0)).isEqualTo(63);
        assertThat(names.tableOfDocument().find("member-64", 0)).isEqualTo(NameTable.STRANGE);
        assertThat(names.table().find("schema", 0)).isEqualTo(NameTable.STRANGE);
        assertThat(names.tableOfDocument()).isSameAs(names.tableOfDocument());
    }

    @Test
    void sixtyFiveMembersAreTooMany() {
        assertThatThrownBy(() -> new Names(members(65)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("more than 64 members");
    }

    /** So many members, of which every other one is required. */
    private static List<Member> members(int count) {
        return IntStream.range(0, count).mapToObj(i -> member(i, i % 2 == 0)).toList();
    }

    private static Member member(int at, boolean required) {
        return new Member("member-" + at, Shapes.of(String.class), required, value -> value);
    }
}
