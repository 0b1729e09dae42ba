package org.nurture.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeSet;
import org.nurture.json.shape.Member;
import org.nurture.json.shape.Shape;
import org.nurture.problem.RefusedInputException;

/** Makes random values of any form; what the types refuse is tried again with other parts. */
final class RandomValues {
    /** So many that one of some fifty texts is hit by chance, but for once in many more runs than there will be. */
    private static final int TRIES = 4000;

    /** Texts of every kind that some type takes; a form tries them until one is taken. */
    static final List<String> TEXTS = List.of(
            "B801200005001",
            "R201100018042",
            "T20110001804V",
            "9434765870",
            "1000102504",
            "100014009",
            "2024-09-02",
            "2026-02-28",
            "1999-12-31",
            "2026-11-24T09:30:00Z",
            "2025-01-01T00:00:00.123456789Z",
            "09:30",
            "2026-11",
            "PT15M",
            "https://example.org/a?b=c",
            "1.35",
            "-12.50",
            "830/1234",
            "830",
            "100214",
            "20001",
            "E10000007",
            "5420059",
            "1AB0427",
            "1234567",
            "2024/25",
            "9780750455671",
            "boxall-profile",
            "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
            "england-sen-type#SEMH",
            "england-sen-type#NEW",
            "england-sen-provision#K",
            "england-suspension-reason#DB",
            "england-attendance#C2",
            "england-year-group#2",
            "scotland-year-group#P3",
            "x1",
            "id-2",
            "p_0042",
            "A",
            "group.size-maximum",
            "group.daily-registration",
            "words with \"quotes\", \\ and é, 🙂 and\ttabs",
            "/groups/0",
            "1970",
            "2010-11");

    private final Random random;

    RandomValues(long seed) {
        this.random = new Random(seed);
    }

    Object of(Shape shape) {
        if (shape instanceof Shape.Text text) {
            return text(text);
        }
        if (shape instanceof Shape.Composite record) {
            return record(record);
        }
        if (shape instanceof Shape.Union union) {
            // Not the case for what is not known: it is only read leniently.
            List<Shape.Composite> cases = List.copyOf(union.cases().values());
            return record(cases.get(random.nextInt(cases.size())));
        }
        if (shape instanceof Shape.Many many) {
            return many(many);
        }
        if (shape instanceof Shape.Whole whole) {
            int value = random.nextInt(13);
            return whole.wide() ? (Object) (long) value : (Object) value;
        }
        return random.nextBoolean();
    }

    private Object text(Shape.Text shape) {
        List<String> candidates = shape.allowed().orElse(TEXTS);
        int start = random.nextInt(candidates.size());
        for (int i = 0; i < candidates.size(); i++) {
            try {
                return shape.parse().apply(candidates.get((start + i) % candidates.size()));
            } catch (RefusedInputException tryAnother) {
                continue;
            }
        }
        throw new AssertionError("no sample text is " + shape.expected() + ": add one to TEXTS");
    }

    private Object many(Shape.Many shape) {
        int size = random.nextInt(3);
        if (!shape.sorted()) {
            List<Object> entries = new ArrayList<>();
            for (int i = 0; i < size; i++) {
                entries.add(of(shape.element()));
            }
            return entries;
        }
        TreeSet<Object> entries = new TreeSet<>();
        for (int i = 0; i < size; i++) {
            entries.add(of(shape.element()));
        }
        return List.copyOf(entries);
    }

    private static final String DIGEST = "0123456789abcdef".repeat(4);

    private Object record(Shape.Composite shape) {
        return record(shape, Map.of());
    }

    /** Makes a random value some of whose members, by their positions, are given. */
    Object record(Shape.Composite shape, Map<Integer, Object> given) {
        RefusedInputException last = null;
        for (int attempt = 0; attempt < TRIES; attempt++) {
            Object[] values = new Object[shape.members().size()];
            for (int i = 0; i < values.length; i++) {
                Member member = shape.members().get(i);
                boolean there = member.required() || random.nextInt(3) > 0;
                values[i] = there ? of(member.shape()) : null;
            }
            begin(shape, values);
            given.forEach((position, value) -> values[position] = value);
            try {
                return shape.maker().make(values);
            } catch (RefusedInputException refused) {
                last = refused;
            }
        }
        throw new AssertionError("no random " + shape.type().getName() + " was taken; last refusal: " + last);
    }

    /** Chance alone hardly ever begins a history with its beginning, or fills a list that must not be empty. */
    private void begin(Shape.Composite shape, Object[] values) {
        for (Map.Entry<String, Integer> member : shape.byName().entrySet()) {
            Shape form = shape.members().get(member.getValue()).shape();
            if (form instanceof Shape.Many many && values[member.getValue()] == null) {
                values[member.getValue()] = List.of(of(many.element()));
            }
            if (member.getKey().equals("policyDigest")) {
                // The only text of the core whose length is fixed without being a type of its own.
                values[member.getValue()] = DIGEST;
            }
            if (member.getKey().equals("events")
                    && form instanceof Shape.Many events
                    && events.element() instanceof Shape.Union union) {
                List<Object> history = new ArrayList<>();
                Optional.ofNullable(union.cases().get("submitted")).ifPresent(first -> history.add(record(first)));
                values[member.getValue()] = history;
            }
        }
    }
}
