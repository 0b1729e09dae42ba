package org.nurture.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever is done to a document: it is taken or refused with problems, and nothing else ever leaves the reader. */
class MutationLaws {
    private static final String ALPHABET = "{}[]\",:0123456789-tfn\\ue\u00e9\u2028 ";

    @Property(tries = 2_000)
    void aMutatedDocumentIsTakenOrRefusedWithProblems(@ForAll("entities") Class<?> type, @ForAll long seed) {
        Random random = new Random(seed);
        StringBuilder text = new StringBuilder(Samples.of(type, seed));
        for (int i = 0; i <= random.nextInt(3); i++) {
            mutate(text, random);
        }

        ReadResult<?> read = NurtureJson.strict().read(text.toString(), type);

        assertThat(read.problems().isEmpty()).isEqualTo(read.value().isPresent());
        assertThat(read.problems()).allMatch(problem -> problem.getPosition().isPresent());
        if (read.value().isPresent()) {
            // What is taken after a change is a document like any other.
            String again = NurtureJson.strict().writeString(read.value().get());
            assertThat((Object) NurtureJson.strict().readOrThrow(again, type))
                    .isEqualTo(read.value().get());
        }
    }

    private static void mutate(StringBuilder text, Random random) {
        if (text.length() < 2) {
            return;
        }
        int at = random.nextInt(text.length());
        char other = ALPHABET.charAt(random.nextInt(ALPHABET.length()));
        switch (random.nextInt(5)) {
            case 0 -> text.deleteCharAt(at);
            case 1 -> text.insert(at, other);
            case 2 -> text.setCharAt(at, other);
            case 3 -> text.setLength(at);
            default -> {
                int to = Math.min(text.length(), at + random.nextInt(20));
                text.insert(random.nextInt(text.length()), text.substring(at, to));
            }
        }
    }

    @Provide
    Arbitrary<Class<?>> entities() {
        return Arbitraries.of(CoreTypes.entities());
    }
}
