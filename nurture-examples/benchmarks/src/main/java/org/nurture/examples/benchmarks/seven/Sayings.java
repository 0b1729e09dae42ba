package org.nurture.examples.benchmarks.seven;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** What each contender says: the same on every form of which all is known, and each something of its own where it is not. */
public final class Sayings {
    private Sayings() {}

    /** {@return every contender by its name} */
    public static Map<String, Judge> judges() {
        Map<String, Judge> judges = new LinkedHashMap<>();
        judges.put("Nurture", new OurBook());
        judges.put("Hibernate Validator", new Hibernate());
        judges.put("avaje-validator", new Avaje());
        judges.put("YAVI", new Yavi());
        judges.put("Easy Rules", new EasyRules());
        judges.put("Drools", new Drools());
        judges.put("by hand", new ByHand());
        return judges;
    }

    /** {@return forms of which all is known: right ones, each with one fault, on every edge, and any} */
    public static List<Form> knownForms() {
        LocalDate start = LocalDate.of(2025, 9, 1);
        List<Form> forms = new ArrayList<>(List.of(Form.valid(), Form.invalid()));
        forms.add(new Form(6, 2, 2, 1, 6, start, start, 60));
        forms.add(new Form(12, 3, 3, 3, 12, start, start.plusDays(1), 0));
        forms.add(new Form(5, 2, 2, 1, 8, start, start, 60));
        forms.add(new Form(13, 2, 2, 1, 13, start, start, 60));
        forms.add(new Form(8, 1, 2, 1, 8, start, start, 60));
        forms.add(new Form(8, 2, 1, 1, 8, start, start, 60));
        forms.add(new Form(8, 2, 2, 0, 8, start, start, 60));
        forms.add(new Form(8, 2, 2, 1, 7, start, start, 60));
        forms.add(new Form(8, 2, 2, 1, 8, start, start.minusDays(1), 60));
        forms.add(new Form(8, 2, 2, 1, 8, start, start, 61));
        Random random = new Random(20);
        for (int i = 0; i < 500; i++) {
            forms.add(new Form(
                    5 + random.nextInt(9),
                    1 + random.nextInt(9),
                    1 + random.nextInt(9),
                    random.nextInt(9),
                    5 + random.nextInt(30),
                    start,
                    start.plusDays(random.nextInt(60) - 5),
                    random.nextInt(70)));
        }
        return forms;
    }

    /**
     * Asks a contender about a form, also one that it may not be able to bear.
     *
     * @param judge the contender
     * @param form the form
     * @return what it says
     */
    public static String says(Judge judge, Form form) {
        if (judge instanceof OurBook) {
            return OurBook.prepared().verdict(form).name();
        }
        try {
            return judge.passes(form) ? "valid" : "invalid";
        } catch (RuntimeException refused) {
            return refused.getClass().getSimpleName();
        }
    }
}
