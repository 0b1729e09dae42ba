package org.nurture.validation;

import java.util.Collection;
import java.util.List;
import org.nurture.rule.PolicyLayer;
import org.nurture.rule.RuleBook;

/**
 * A host's own books of rules and layers of policy, so that {@link Satisfies} can name them. The host registers its
 * implementation with {@link java.util.ServiceLoader}.
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
