package org.nurture.rule;

import java.util.Locale;
import java.util.Map;
import org.nurture.problem.Messages;

/** How conditions say themselves; the words are those of the message bundle. */
final class Words {
    private Words() {}

    static String relation(String what, Relation relation, String than) {
        return Messages.text(
                "rule-text." + relation.name().toLowerCase(Locale.ROOT).replace('_', '-'),
                Map.of("what", what, "than", than));
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

    static String yesOrNo(boolean yes) {
        return Messages.text(yes ? "rule-text.yes" : "rule-text.no");
    }
}
