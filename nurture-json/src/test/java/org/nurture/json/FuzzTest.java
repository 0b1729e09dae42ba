package org.nurture.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.nurture.problem.Problem;

/**
 * Documents broken at random: the reader takes them or refuses them with problems, and nothing else leaves it. The seed is
 * printed; {@code -Dnurture.fuzz.seed=…} makes the same documents again, {@code -Dnurture.fuzz.documents=…} says how many.
 */
class FuzzTest {
    private static final int DOCUMENTS = Integer.getInteger("nurture.fuzz.documents", 200_000);
    private static final int SMALL = 700;
    private static final List<String> PIECES = List.of(
            "{",
            "}",
            "[",
            "]",
            "\"",
            ",",
            ":",
            "null",
            "true",
            "-",
            "0",
            "1e9",
            "\\u",
            "\\ud800",
            "\\",
            "é",
            "\u0000",
            "\u2028",
            "\ud83d",
            "🙂",
            " ",
            "\n",
            "\"type\":",
            "\"schema\":",
            "\"id\":\"x\",",
            "9999999999999999999999",
            "[[[[[[[[");

    private record Sample(Class<?> type, byte[] json) {}

    @Test
    void onlyProblemsLeaveTheReader() {
        long seed = Long.getLong("nurture.fuzz.seed", System.nanoTime());
        System.out.println("fuzz: " + DOCUMENTS + " documents of the seed -Dnurture.fuzz.seed=" + seed);
        List<Sample> samples = samples();
        Random random = new Random(seed);
        int taken = 0;
        for (int i = 0; i < DOCUMENTS; i++) {
            Sample sample = samples.get(random.nextInt(samples.size()));
            byte[] broken = broken(sample.json(), random);
            NurtureJson json = random.nextBoolean() ? NurtureJson.strict() : NurtureJson.lenient();
            try {
                ReadResult<?> read = random.nextBoolean()
                        ? json.read(broken, sample.type())
                        : json.read(new String(broken, StandardCharsets.UTF_8), sample.type());
                assertTyped(read);
                if (read.document().isPresent()) {
                    taken++;
                    Document<?> document = read.document().get();
                    byte[] again = json.write(document);
                    ReadResult<?> second = json.read(again, sample.type());
                    assertThat((Object) second.value().orElseThrow()).isEqualTo(document.value());
                }
            } catch (RuntimeException | Error escaped) {
                fail(
                        "seed " + seed + ", document " + i + ", a "
                                + sample.type().getSimpleName() + ": " + new String(broken, StandardCharsets.UTF_8),
                        escaped);
            }
        }
        assertThat(taken).as("some changes do no harm").isBetween(DOCUMENTS / 100, DOCUMENTS / 2);
    }

    private static void assertTyped(ReadResult<?> read) {
        if (read.problems().isEmpty() != read.document().isPresent()) {
            throw new AssertionError("neither taken nor refused");
        }
        for (Problem problem : read.problems()) {
            if (problem.getPosition().isEmpty() || problem.getRemedy().isEmpty()) {
                throw new AssertionError("a problem without a place or a remedy: " + problem.getCode());
            }
        }
    }

    /** Small documents of every type, so that many can be tried. */
    private static List<Sample> samples() {
        List<Sample> samples = new ArrayList<>();
        for (Class<?> type : CoreTypes.entities()) {
            for (int i = 0; i < 8; i++) {
                byte[] json = Samples.of(type, i).getBytes(StandardCharsets.UTF_8);
                if (json.length < SMALL) {
                    samples.add(new Sample(type, json));
                }
            }
        }
        return samples;
    }

    private static byte[] broken(byte[] json, Random random) {
        byte[] broken = json.clone();
        for (int i = random.nextInt(3); i >= 0; i--) {
            if (broken.length > 1) {
                broken = mutated(broken, random);
            }
        }
        return broken;
    }

    private static byte[] mutated(byte[] json, Random random) {
        int at = random.nextInt(json.length);
        int end = Math.min(json.length, at + 1 + random.nextInt(12));
        return switch (random.nextInt(8)) {
            case 0 -> joined(json, 0, at, json, at + 1, json.length);
            case 1 -> joined(json, 0, at, json, end, json.length);
            case 2 -> joined(json, 0, end, json, at, json.length);
            case 3 -> joined(json, 0, at, new byte[] {(byte) random.nextInt(256)}, 0, 1, json, at + 1, json.length);
            case 4 -> joined(json, 0, at, json, 0, 0);
            case 5 -> {
                byte[] flipped = json.clone();
                flipped[at] ^= (byte) (1 << random.nextInt(8));
                yield flipped;
            }
            case 6 -> {
                byte[] piece = PIECES.get(random.nextInt(PIECES.size())).getBytes(StandardCharsets.UTF_8);
                yield joined(json, 0, at, piece, 0, piece.length, json, at, json.length);
            }
            default -> {
                int to = random.nextInt(json.length);
                yield joined(json, 0, to, json, at, end, json, to, json.length);
            }
        };
    }

    private static byte[] joined(Object... partsFromTo) {
        java.io.ByteArrayOutputStream joined = new java.io.ByteArrayOutputStream();
        for (int i = 0; i < partsFromTo.length; i += 3) {
            byte[] part = (byte[]) partsFromTo[i];
            int from = (Integer) partsFromTo[i + 1];
            int to = (Integer) partsFromTo[i + 2];
            joined.write(part, from, Math.max(0, to - from));
        }
        return joined.toByteArray();
    }
}
