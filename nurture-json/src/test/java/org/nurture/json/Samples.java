package org.nurture.json;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.nurture.json.shape.Shapes;

/** Valid documents of each type, made once: to make one costs far more than to read it. */
final class Samples {
    private static final int EACH = 12;
    private static final Map<Class<?>, List<String>> MADE = new ConcurrentHashMap<>();

    private Samples() {}

    /** A document of a type; the same number gives the same one. */
    static String of(Class<?> type, long number) {
        return MADE.computeIfAbsent(type, Samples::make).get((int) Math.floorMod(number, (long) EACH));
    }

    private static List<String> make(Class<?> type) {
        return IntStream.range(0, EACH)
                .mapToObj(seed -> NurtureJson.strict().writeString(new RandomValues(seed).of(Shapes.of(type))))
                .toList();
    }
}
