package org.nurture.examples.benchmarks.seven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.nurture.rule.Verdict;

/** A comparison of speed is worth nothing unless all say the same. */
class SevenAgreeTest {
    private static final Map<String, Judge> JUDGES = Sayings.judges();

    @Test
    void allSayTheSameOfEveryFormOfWhichAllIsKnown() {
        Judge byHand = new ByHand();
        List<Form> forms = Forms.known();

        assertThat(forms).hasSize(Forms.MANY);
        assertThat(forms.stream().filter(byHand::passes).count()).isBetween(20L, (long) forms.size() - 20);
        agree(JUDGES, forms);
        agree(Sayings.failFast(), forms);
    }

    @Test
    void thoseThatAreMeasuredAreWhatTheirNamesSay() {
        ThreeValued ours = new OurBook();

        assertThat(Forms.valid()).hasSize(Forms.MANY).allMatch(form -> ours.verdict(form) == Verdict.MET);
        assertThat(Forms.invalid()).hasSize(Forms.MANY).allMatch(form -> ours.verdict(form) == Verdict.NOT_MET);
        assertThat(Forms.unknown()).hasSize(Forms.MANY).allMatch(form -> ours.verdict(form) == Verdict.UNDETERMINED);
        agree(JUDGES, Forms.valid());
        agree(JUDGES, Forms.invalid());
        agree(Map.of("Drools, a session for each form", Drools.withASessionForEach()), Forms.known());
    }

    @Test
    void whatIsWrittenByHandForThreeValuesSaysWhatTheBookSays() {
        ThreeValued ours = new OurBook();
        ThreeValued byHand = new ByHandThreeValued();

        assertThat(Forms.any())
                .allSatisfy(form -> assertThat(byHand.verdict(form)).isEqualTo(ours.verdict(form)));
    }

    @Test
    void onlyTheBookAndWhoeverWritesForItSayThatTheyDoNotKnow() {
        Map<String, String> sayings = new LinkedHashMap<>();
        JUDGES.forEach((name, judge) -> sayings.put(name, Sayings.says(judge, Form.unknown())));

        assertThat(sayings)
                .containsExactly(
                        entry("Nurture", "UNDETERMINED"),
                        entry("Hibernate Validator", "valid"),
                        entry("Hibernate Validator, with @NotNull", "invalid"),
                        entry("avaje-validator", "valid"),
                        entry("avaje-validator, with @NotNull", "invalid"),
                        entry("YAVI", "valid"),
                        entry("YAVI, with notNull()", "invalid"),
                        entry("Easy Rules", "valid"),
                        entry("Easy Rules, null as a fault", "invalid"),
                        entry("Drools", "valid"),
                        entry("Drools, null as a fault", "invalid"),
                        entry("by hand", "NullPointerException"),
                        entry("by hand, three-valued", "UNDETERMINED"));
    }

    private static void agree(Map<String, Judge> contenders, List<Form> forms) {
        Judge byHand = new ByHand();
        for (int i = 0; i < forms.size(); i++) {
            Form form = forms.get(i);
            boolean right = byHand.passes(form);
            int number = i;
            contenders.forEach((name, judge) -> assertThat(judge.passes(form))
                    .as("%s on form %d", name, number)
                    .isEqualTo(right));
        }
    }
}
