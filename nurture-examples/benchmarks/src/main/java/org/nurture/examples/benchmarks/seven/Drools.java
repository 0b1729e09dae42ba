package org.nurture.examples.benchmarks.seven;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieBase;
import org.kie.api.io.ResourceType;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.rule.FactHandle;
import org.kie.internal.utils.KieHelper;

/**
 * Drools; each rule notes a fault where it sees one. One session is kept, and each form taken out of it again: of what Drools
 * offers that costs least, less than a session for each form and less than a pool of them. A kept session is for one thread.
 */
public final class Drools implements Judge {
    private final KieSession session;
    private final List<String> faults = new ArrayList<>();

    /** Compiles the seven rules. */
    public Drools() {
        this(false);
    }

    private Drools(boolean demanding) {
        session = compiled(demanding).newKieSession();
        session.setGlobal("faults", faults);
    }

    /**
     * {@return the same with a session made and disposed of for each form} It is the plainest way of keeping nothing between
     * forms; what Drools calls a stateless session does the same within.
     */
    public static Judge withASessionForEach() {
        KieBase rules = compiled(false);
        return form -> {
            KieSession session = rules.newKieSession();
            try {
                List<String> faults = new ArrayList<>();
                session.setGlobal("faults", faults);
                session.insert(form);
                session.fireAllRules();
                return faults.isEmpty();
            } finally {
                session.dispose();
            }
        };
    }

    private static KieBase compiled(boolean demanding) {
        String rules = "import " + Form.class.getName() + "\nglobal java.util.List faults\n"
                + rule("size", demanding, "children < 6 || children > 12", "children")
                + rule("adults", demanding, "adults < 2", "adults")
                + rule("trained", demanding, "trained < 2", "trained")
                + rule("certificated", demanding, "certificated < 1", "certificated")
                + rule("agreed", demanding, "consents < children", "consents", "children")
                + rule("order", demanding, "start > end", "start", "end")
                + rule("mix", demanding, "largestShare > 60", "largestShare");
        return new KieHelper().addContent(rules, ResourceType.DRL).build(ExecutableModelProject.class);
    }

    /** {@return the same where every value must be there} */
    public static Judge demanding() {
        return new Drools(true);
    }

    private static String rule(String name, boolean demanding, String fault, String... members) {
        String absent = demanding
                ? Stream.of(members).map(member -> member + " == null || ").collect(Collectors.joining())
                : "";
        return "rule \"" + name + "\" when Form(" + absent + fault + ") then faults.add(\"" + name + "\"); end\n";
    }

    @Override
    public boolean passes(Form form) {
        faults.clear();
        FactHandle handle = session.insert(form);
        session.fireAllRules();
        session.delete(handle);
        return faults.isEmpty();
    }
}
