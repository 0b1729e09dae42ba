package org.nurture.rule;

import java.util.Collections;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.nurture.problem.Messages;

/** How conditions say themselves; the words are those of {@code words.properties}. */
final class Words {
    private static final String YES = Messages.text("rule-text.yes");
    private static final String NO = Messages.text("rule-text.no");

    /** Plurals that do not end in an s, each with its singular. */
    private static final Map<String, String> IRREGULAR = irregular();

    private Words() {}

    private static Map<String, String> irregular() {
        Map<String, String> singulars = new TreeMap<>();
        for (String pair : Messages.text("rule-text.irregular").split(", ", -1)) {
            int space = pair.indexOf(' ');
            singulars.put(pair.substring(0, space), pair.substring(space + 1));
        }
        return Collections.unmodifiableMap(singulars);
    }

    static String key(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static String relation(String what, Relation relation, String than) {
        return Messages.text("rule-text." + key(relation), Map.of("what", what, "than", than));
    }

    static String flag(String clause, boolean yes) {
        return yes ? clause : Messages.text("rule-text.not-so", Map.of("what", clause));
    }

    /** What is joined stands in brackets wherever it is part of something larger. */
    static String grouped(Condition<?> part) {
        return part instanceof Junction ? "(" + part.words() + ")" : part.words();
    }

    static String joined(boolean all) {
        return " " + Messages.text(all ? "rule-text.and" : "rule-text.or") + " ";
    }

    static String forParts(String how, int number, String part, String demand) {
        return Messages.text(
                "rule-text.for-" + how, Map.of("part", part, "demand", demand, "number", Integer.toString(number)));
    }

    /** A number with what is counted, which is given in the plural. */
    static String counted(String number, String unit) {
        if (!number.equals("1")) {
            return (number + " " + unit).strip();
        }
        int end = unit.indexOf(' ') < 0 ? unit.length() : unit.indexOf(' ');
        String noun = unit.substring(0, end);
        String one = noun.endsWith("s") ? noun.substring(0, noun.length() - 1) : noun;
        return (number + " " + IRREGULAR.getOrDefault(noun, one) + unit.substring(end)).strip();
    }

    /** Every decision says these; they are looked up once. */
    static String yesOrNo(boolean yes) {
        return yes ? YES : NO;
    }
}
