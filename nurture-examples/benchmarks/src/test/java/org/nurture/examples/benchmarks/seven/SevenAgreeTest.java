package org.nurture.examples.benchmarks.seven;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A comparison of speed is worth nothing unless all say the same. */
class SevenAgreeTest {
    private final Map<String, Judge> judges = Sayings.judges();

    @Test
    void allSayTheSameOfEveryFormOfWhichAllIsKnown() {
        Judge byHand = new ByHand();
        List<Form> forms = Sayings.knownForms();

        assertThat(forms.stream().filter(byHand::passes).count()).isBetween(20L, (long) forms.size() - 20);
        for (int i = 0; i < forms.size(); i++) {
            Form form = forms.get(i);
            boolean right = byHand.passes(form);
            int number = i;
            judges.forEach((name, judge) -> assertThat(judge.passes(form))
                    .as("%s on form %d", name, number)
                    .isEqualTo(right));
        }
    }

    @Test
    void onlyThisLibrarySaysThatItDoesNotKnow() {
        assertThat(Sayings.says(new OurBook(), Form.unknown())).isEqualTo("UNDETERMINED");
    }
}
