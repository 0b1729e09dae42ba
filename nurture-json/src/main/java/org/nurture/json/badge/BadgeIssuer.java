package org.nurture.json.badge;

import java.net.URI;

/**
 * Who gives badges.
 *
 * @param id the issuer's address, absolute
 * @param name the name, 1 to 200 characters
 */
public record BadgeIssuer(URI id, String name) {
    /**
     * Checks the parts.
     *
     * @param id the issuer's address
     * @param name the name
     * @throws org.nurture.problem.RefusedInputException with code {@code badge.address} if the address is not absolute, or
     *     {@code badge.text} if the name is blank or too long
     */
    public BadgeIssuer {
        BadgeTexts.requireAddress("id", id);
        BadgeTexts.requireText("name", name, BadgeTexts.NAME);
    }
}
