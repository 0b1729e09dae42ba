package org.nurture.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.nurture.json.shape.Shape;
import org.nurture.json.shape.Shapes;
import org.nurture.json.token.Taker;

/** The words of every enum of the core are found where they lie among other characters. */
class EnumWordsTest {
    static Stream<Class<?>> enums() {
        return CoreTypes.all().stream().filter(Class::isEnum);
    }

    @ParameterizedTest
    @MethodSource("enums")
    void eachWordIsFoundAndNothingThatIsNearlyOne(Class<?> type) {
        Shape.Text shape = (Shape.Text) Shapes.of(type);
        Taker taker = Objects.requireNonNull(shape.taker());
        List<String> words = shape.allowed().orElseThrow();

        assertThat(words).hasSize(type.getEnumConstants().length).doesNotHaveDuplicates();
        for (Object constant : type.getEnumConstants()) {
            String word = shape.format().apply(constant);
            char[] text = ("{\"" + word + "s\"").toCharArray();
            assertThat(taker.take(text, 2, word.length())).isSameAs(constant);
            assertThat(taker.take(text, 2, word.length() + 1)).isNull();
            assertThat(taker.take(text, 1, word.length() + 1)).isNull();
            assertThat(taker.take(text, 2, 0)).isNull();
            // All but the last character of a tenth year may be a first year.
            String prefix = word.substring(0, word.length() - 1);
            assertThat(taker.take(text, 2, prefix.length()))
                    .isSameAs(words.contains(prefix) ? shape.parse().apply(prefix) : null);
        }
    }
}
