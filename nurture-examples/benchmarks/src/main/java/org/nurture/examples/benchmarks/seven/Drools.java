package org.nurture.examples.benchmarks.seven;

import java.util.ArrayList;
import java.util.List;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieBase;
import org.kie.api.io.ResourceType;
import org.kie.api.runtime.StatelessKieSession;
import org.kie.internal.utils.KieHelper;

/** Drools, a session without state for each form; each rule notes a fault where it sees one. */
public final class Drools implements Judge {
    private static final String RULES = """
            import org.nurture.examples.benchmarks.seven.Form
            global java.util.List faults
            rule "size" when Form(children < 6 || children > 12) then faults.add("size"); end
            rule "adults" when Form(adults < 2) then faults.add("adults"); end
            rule "trained" when Form(trained < 2) then faults.add("trained"); end
            rule "certificated" when Form(certificated < 1) then faults.add("certificated"); end
            rule "agreed" when Form(consents < children) then faults.add("agreed"); end
            rule "order" when Form(start > end) then faults.add("order"); end
            rule "mix" when Form(largestShare > 60) then faults.add("mix"); end
            """;

    private final KieBase base =
            new KieHelper().addContent(RULES, ResourceType.DRL).build(ExecutableModelProject.class);

    @Override
    public boolean passes(Form form) {
        List<String> faults = new ArrayList<>();
        StatelessKieSession session = base.newStatelessKieSession();
        session.setGlobal("faults", faults);
        session.execute(form);
        return faults.isEmpty();
    }
}
