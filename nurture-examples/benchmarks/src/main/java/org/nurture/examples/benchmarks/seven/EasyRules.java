package org.nurture.examples.benchmarks.seven;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import org.jeasy.rules.api.Facts;
import org.jeasy.rules.api.Rules;
import org.jeasy.rules.api.RulesEngine;
import org.jeasy.rules.core.DefaultRulesEngine;
import org.jeasy.rules.core.RuleBuilder;
import org.jspecify.annotations.Nullable;

/** Easy Rules, each rule of which notes a fault where it sees one. */
public final class EasyRules implements Judge {
    private static final String FORM = "form";
    private static final String FAULTS = "faults";

    private final RulesEngine engine = new DefaultRulesEngine();
    private final Rules rules = new Rules();

    /** Writes the seven rules. */
    public EasyRules() {
        fault("size", form -> there(form.getChildren()) < 6 || there(form.getChildren()) > 12);
        fault("adults", form -> there(form.getAdults()) < 2);
        fault("trained", form -> there(form.getTrained()) < 2);
        fault("certificated", form -> there(form.getCertificated()) < 1);
        fault("agreed", form -> there(form.getConsents()) < there(form.getChildren()));
        fault("order", form -> there(form.getStart()).isAfter(there(form.getEnd())));
        fault("mix", form -> there(form.getLargestShare()) > 60);
    }

    private static <T> T there(@Nullable T value) {
        return Objects.requireNonNull(value);
    }

    private void fault(String name, Predicate<Form> isThere) {
        rules.register(new RuleBuilder()
                .name(name)
                .when(facts -> isThere.test(facts.<Form>get(FORM)))
                .then(facts -> facts.<List<String>>get(FAULTS).add(name))
                .build());
    }

    @Override
    public boolean passes(Form form) {
        List<String> faults = new ArrayList<>();
        Facts facts = new Facts();
        facts.put(FORM, form);
        facts.put(FAULTS, faults);
        engine.fire(rules, facts);
        return faults.isEmpty();
    }
}
