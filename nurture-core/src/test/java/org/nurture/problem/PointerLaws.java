package org.nurture.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;

/** Pointers as RFC 6901 writes them. */
class PointerLaws {
    @Property
    void whatIsBelowAPartFollowsItAgain(
            @ForAll @Size(max = 6) List<String> above, @ForAll @Size(max = 6) List<String> below) {
        Pointer upper = Pointer.ROOT;
        for (String segment : above) {
            upper = upper.child(segment);
        }
        Pointer lower = Pointer.ROOT;
        for (String segment : below) {
            lower = lower.child(segment);
        }
        Pointer whole = upper.append(lower);

        assertThat(whole.below(above.size())).isEqualTo(lower);
        assertThatThrownBy(() -> whole.below(above.size() + below.size() + 1))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> whole.below(-1)).isInstanceOf(IllegalArgumentException.class);
    }

    @Property
    void whatIsWrittenIsReadBack(@ForAll @Size(max = 6) List<String> segments) {
        Pointer pointer = Pointer.ROOT;
        for (String segment : segments) {
            pointer = pointer.child(segment);
        }

        assertThat(Pointer.of(pointer.text())).isEqualTo(pointer);
        assertThat(pointer.segments()).isEqualTo(segments);
    }

    @Property
    void theOrderIsTotalAndAgreesWithEquality(
            @ForAll @Size(max = 3) List<String> left, @ForAll @Size(max = 3) List<String> right) {
        Pointer one = left.stream().reduce(Pointer.ROOT, Pointer::child, Pointer::append);
        Pointer other = right.stream().reduce(Pointer.ROOT, Pointer::child, Pointer::append);

        assertThat(Integer.signum(one.compareTo(other))).isEqualTo(-Integer.signum(other.compareTo(one)));
        assertThat(one.compareTo(other) == 0).isEqualTo(one.equals(other));
    }

    @Example
    void theVectorsOfTheStandard() {
        assertThat(Pointer.of("").segments()).isEmpty();
        assertThat(Pointer.of("/").segments()).containsExactly("");
        assertThat(Pointer.of("/a~1b").segments()).containsExactly("a/b");
        assertThat(Pointer.of("/m~0n").segments()).containsExactly("m~n");
        assertThat(Pointer.of("/~01").segments()).containsExactly("~1");
        for (String wrong : List.of("foo", "/a~2b", "/a~")) {
            assertThat(Pointer.tryParse(wrong)).isEmpty();
            assertThatThrownBy(() -> Pointer.of(wrong))
                    .isInstanceOfSatisfying(
                            RefusedInputException.class,
                            refused -> assertThat(refused.getCode()).isEqualTo("pointer.syntax"));
        }
    }

    @Example
    void indicesAreOrderedAsNumbers() {
        Pointer list = Pointer.of("/groups");
        assertThat(list.child(9)).isLessThan(list.child(10));
        assertThat(list.child(10)).isLessThan(list.child("name"));
    }
}
