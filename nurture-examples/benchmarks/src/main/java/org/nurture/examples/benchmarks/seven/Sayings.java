package org.nurture.examples.benchmarks.seven;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What each contender says: the same on every form of which all is known, and each something of its own where it is not.
 * Each peer stands there twice, with the constraints alone and with the demand that every value is there.
 */
public final class Sayings {
    private Sayings() {}

    /** {@return every contender by its name} */
    public static Map<String, Judge> judges() {
        Map<String, Judge> judges = new LinkedHashMap<>();
        judges.put("Nurture", new OurBook());
        judges.put("Hibernate Validator", new Hibernate(false));
        judges.put("Hibernate Validator, with @NotNull", Hibernate.demanding());
        judges.put("avaje-validator", new Avaje());
        judges.put("avaje-validator, with @NotNull", Avaje.demanding());
        judges.put("YAVI", new Yavi(false));
        judges.put("YAVI, with notNull()", Yavi.demanding());
        judges.put("Easy Rules", new EasyRules(false));
        judges.put("Easy Rules, null as a fault", EasyRules.demanding());
        judges.put("Drools", new Drools());
        judges.put("Drools, null as a fault", Drools.demanding());
        judges.put("by hand", new ByHand());
        judges.put("by hand, three-valued", new ByHandThreeValued());
        return judges;
    }

    /** {@return those that can end with the first fault without an exception, by their names} */
    public static Map<String, Judge> failFast() {
        return Map.of(
                "Hibernate Validator", new Hibernate(true),
                "YAVI", new Yavi(true),
                "Easy Rules", new EasyRules(true));
    }

    /**
     * Asks a contender about a form, also one that it may not be able to bear.
     *
     * @param judge the contender
     * @param form the form
     * @return what it says
     */
    public static String says(Judge judge, Form form) {
        if (judge instanceof ThreeValued knowing) {
            return knowing.verdict(form).name();
        }
        try {
            return judge.passes(form) ? "valid" : "invalid";
        } catch (RuntimeException refused) {
            return refused.getClass().getSimpleName();
        }
    }
}
