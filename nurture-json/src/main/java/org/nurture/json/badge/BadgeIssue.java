package org.nurture.json.badge;

import java.net.URI;
import java.time.ZoneId;

/**
 * What a badge needs beside the facts that it is of.
 *
 * @param credential the badge's own address, absolute and its own for ever
 * @param achievement the address of what is achieved, the same for all who achieve it, absolute
 * @param issuer who gives the badge
 * @param recipient who is given it
 * @param zone the zone in which days begin
 */
public record BadgeIssue(URI credential, URI achievement, BadgeIssuer issuer, BadgeRecipient recipient, ZoneId zone) {}
