package org.nurture.examples.benchmarks.seven;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jeasy.rules.api.Facts;
import org.jeasy.rules.api.Rules;
import org.jeasy.rules.api.RulesEngine;
import org.jeasy.rules.api.RulesEngineParameters;
import org.jeasy.rules.core.DefaultRulesEngine;
import org.jeasy.rules.core.RuleBuilder;
import org.jspecify.annotations.Nullable;

/**
 * Easy Rules, each rule of which notes a fault where it sees one. The engine passes over a rule that ends with an exception,
 * so the rules look for null themselves.
 */
public final class EasyRules implements Judge {
    private static final String FORM = "form";

    private final RulesEngine engine;
    private final Rules rules = new Rules();
    private final Facts facts = new Facts();
    private final List<String> faults = new ArrayList<>();
    private final boolean demanding;

    /**
     * Writes the seven rules.
     *
     * @param failFast whether it ends with the first fault
     */
    public EasyRules(boolean failFast) {
        this(failFast, false);
    }

    private EasyRules(boolean failFast, boolean demanding) {
        this.demanding = demanding;
        engine = new DefaultRulesEngine(new RulesEngineParameters().skipOnFirstAppliedRule(failFast));
        fault("size", Form::getChildren, children -> children < 6 || children > 12);
        fault("adults", Form::getAdults, adults -> adults < 2);
        fault("trained", Form::getTrained, trained -> trained < 2);
        fault("certificated", Form::getCertificated, certificated -> certificated < 1);
        fault("agreed", Form::getAgreed, agreed -> !agreed);
        fault("order", Form::getInOrder, inOrder -> !inOrder);
        fault("mix", Form::getLargestShare, share -> share > 60);
    }

    /** {@return the same where every value must be there} */
    public static Judge demanding() {
        return new EasyRules(false, true);
    }

    private <T> void fault(String name, Function<Form, @Nullable T> reader, Predicate<T> isFault) {
        rules.register(new RuleBuilder()
                .name(name)
                .when(known -> {
                    T value = reader.apply(known.get(FORM));
                    return value == null ? demanding : isFault.test(value);
                })
                .then(known -> faults.add(name))
                .build());
    }

    @Override
    public boolean passes(Form form) {
        faults.clear();
        facts.put(FORM, form);
        engine.fire(rules, facts);
        return faults.isEmpty();
    }
}
