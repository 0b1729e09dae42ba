package org.nurture.json.badge;

import java.net.URI;
import java.util.Optional;

/**
 * What a badge answers to in a framework, such as so many credit points at a level.
 *
 * @param name what it answers to, 1 to 200 characters
 * @param address where that is described, absolute
 * @param framework the name of the framework, 1 to 200 characters; empty if there is none
 * @param code how the framework calls it, 1 to 200 characters; empty if it does not
 */
public record BadgeAlignment(String name, URI address, Optional<String> framework, Optional<String> code) {
    /**
     * Checks the parts.
     *
     * @param name what it answers to
     * @param address where that is described
     * @param framework the name of the framework
     * @param code how the framework calls it
     * @throws org.nurture.problem.RefusedInputException with code {@code badge.address} or {@code badge.text}
     */
    public BadgeAlignment {
        BadgeTexts.requireText("targetName", name, BadgeTexts.NAME);
        BadgeTexts.requireAddress("targetUrl", address);
        framework.ifPresent(text -> BadgeTexts.requireText("targetFramework", text, BadgeTexts.NAME));
        code.ifPresent(text -> BadgeTexts.requireText("targetCode", text, BadgeTexts.NAME));
    }
}
