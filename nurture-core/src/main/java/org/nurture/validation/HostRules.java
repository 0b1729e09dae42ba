package org.nurture.validation;

import java.util.Collection;
import java.util.List;
import org.nurture.rule.PolicyLayer;
import org.nurture.rule.RuleBook;

/**
 * A host's own books of rules and layers of policy, so that {@link Satisfies} can name them.
 *
 * <p>The host writes a public class with a public constructor without parameters, and registers it with
 * {@link java.util.ServiceLoader}: on the class path by a file
 * {@code META-INF/services/org.nurture.validation.HostRules} that holds the name of the class, on the module path by
 * {@code provides org.nurture.validation.HostRules with …} in its module descriptor. It is asked whenever a validator meets
 * a {@link Satisfies} for the first time, by the context class loader of the thread.
 */
public interface HostRules {
    /**
     * Answers the host's own books.
     *
     * @return the books; none by default
     */
    default Collection<RuleBook<?>> books() {
        return List.of();
    }

    /**
     * Answers the host's own layers of policy.
     *
     * @return the layers; none by default
     */
    default Collection<PolicyLayer> layers() {
        return List.of();
    }
}
