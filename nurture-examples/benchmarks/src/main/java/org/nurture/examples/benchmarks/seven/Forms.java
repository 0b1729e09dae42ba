package org.nurture.examples.benchmarks.seven;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.nurture.rule.Verdict;

/** Many forms, so that no contender can learn one by heart: made up, and the same in each run. */
public final class Forms {
    /** How many forms of a kind there are, a power of two. */
    public static final int MANY = 512;

    private static final LocalDate START = LocalDate.of(2025, 9, 1);

    private Forms() {}

    /** {@return forms of which all is known: right ones, each with one fault, on every edge, and any} */
    public static List<Form> known() {
        List<Form> forms = new ArrayList<>(List.of(Form.valid(), Form.invalid()));
        forms.add(new Form(6, 2, 2, 1, 6, START, START, 60));
        forms.add(new Form(12, 3, 3, 3, 12, START, START.plusDays(1), 0));
        forms.add(new Form(5, 2, 2, 1, 8, START, START, 60));
        forms.add(new Form(13, 2, 2, 1, 13, START, START, 60));
        forms.add(new Form(8, 1, 2, 1, 8, START, START, 60));
        forms.add(new Form(8, 2, 1, 1, 8, START, START, 60));
        forms.add(new Form(8, 2, 2, 0, 8, START, START, 60));
        forms.add(new Form(8, 2, 2, 1, 7, START, START, 60));
        forms.add(new Form(8, 2, 2, 1, 8, START, START.minusDays(1), 60));
        forms.add(new Form(8, 2, 2, 1, 8, START, START, 61));
        Random random = new Random(20);
        while (forms.size() < MANY) {
            forms.add(any(random));
        }
        return forms;
    }

    /** {@return right forms, no two of them alike but by chance} */
    public static List<Form> valid() {
        return that(Verdict.MET, 21);
    }

    /** {@return forms of which all is known, with faults in one or more constraints} */
    public static List<Form> invalid() {
        return that(Verdict.NOT_MET, 22);
    }

    /** {@return forms in which one or more values are not filled in, and in what is there no fault} */
    public static List<Form> unknown() {
        Random random = new Random(23);
        List<Form> forms = new ArrayList<>(List.of(Form.unknown()));
        ByHandThreeValued byHand = new ByHandThreeValued();
        List<Form> valid = valid();
        while (forms.size() < MANY) {
            Form form = withGaps(valid.get(forms.size()), random);
            if (byHand.verdict(form) == Verdict.UNDETERMINED) {
                forms.add(form);
            }
        }
        return forms;
    }

    /** {@return any forms, with gaps and without, right and wrong} */
    public static List<Form> any() {
        Random random = new Random(24);
        return Stream.concat(
                        known().stream(),
                        Stream.of(known(), valid()).flatMap(List::stream).map(form -> withGaps(form, random)))
                .toList();
    }

    private static List<Form> that(Verdict verdict, int seed) {
        Random random = new Random(seed);
        ByHandThreeValued byHand = new ByHandThreeValued();
        return Stream.generate(() -> any(random))
                .filter(form -> byHand.verdict(form) == verdict)
                .limit(MANY)
                .toList();
    }

    private static Form any(Random random) {
        return new Form(
                5 + random.nextInt(9),
                1 + random.nextInt(9),
                1 + random.nextInt(9),
                random.nextInt(9),
                5 + random.nextInt(30),
                START,
                START.plusDays(random.nextInt(60) - 5),
                random.nextInt(70));
    }

    private static Form withGaps(Form form, Random random) {
        return new Form(
                perhaps(form.getChildren(), random),
                perhaps(form.getAdults(), random),
                perhaps(form.getTrained(), random),
                perhaps(form.getCertificated(), random),
                perhaps(form.getConsents(), random),
                perhaps(form.getStart(), random),
                perhaps(form.getEnd(), random),
                perhaps(form.getLargestShare(), random));
    }

    private static <T> @Nullable T perhaps(@Nullable T value, Random random) {
        return random.nextInt(4) == 0 ? null : value;
    }
}
