package org.nurture.json.badge;

import java.net.URI;
import java.time.ZoneId;
import java.util.Objects;

/**
 * What a badge needs beside the facts that it is of.
 *
 * @param credential the badge's own address, absolute, without a fragment, and its own for ever
 * @param achievement the address of what is achieved, the same for all who achieve it, absolute
 * @param issuer who gives the badge
 * @param recipient who is given it: whoever the certificate, the course run or the award is of
 * @param zone the zone in which days begin
 * @param context the version of the Open Badges context to write
 */
public record BadgeIssue(
        URI credential,
        URI achievement,
        BadgeIssuer issuer,
        BadgeRecipient recipient,
        ZoneId zone,
        BadgeContext context) {
    /**
     * Checks that nothing is null.
     *
     * @param credential the badge's own address
     * @param achievement the address of what is achieved
     * @param issuer who gives the badge
     * @param recipient who is given it
     * @param zone the zone in which days begin
     * @param context the version of the Open Badges context to write
     */
    public BadgeIssue {
        Objects.requireNonNull(credential, "credential");
        Objects.requireNonNull(achievement, "achievement");
        Objects.requireNonNull(issuer, "issuer");
        Objects.requireNonNull(recipient, "recipient");
        Objects.requireNonNull(zone, "zone");
        Objects.requireNonNull(context, "context");
    }

    /**
     * Takes the newest version of the context that is known here.
     *
     * @param credential the badge's own address
     * @param achievement the address of what is achieved
     * @param issuer who gives the badge
     * @param recipient who is given it
     * @param zone the zone in which days begin
     */
    public BadgeIssue(URI credential, URI achievement, BadgeIssuer issuer, BadgeRecipient recipient, ZoneId zone) {
        this(credential, achievement, issuer, recipient, zone, BadgeContext.V3_0_3);
    }
}
