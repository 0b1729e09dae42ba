package org.nurture.examples.quickstart;

import java.util.List;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Breaks the sample in the ways in which real data are broken, so that a newcomer sees what is refused.
 *
 * <p>Each fault is one that cannot be built with the types, so it can only be put into the text.
 */
final class SampleFaults {
    /** What is broken, in the order of {@link #into}; the README of the sample quotes it. */
    static final List<String> LIST = List.of(
            "a school whose URN is the placeholder 999999",
            "a pupil with a UPN whose check letter is wrong",
            "a quality award that ends before it was given",
            "a referral whose event has a day typed as 31/03/2026",
            "a referral with a concern category that does not exist",
            "a practitioner who is listed twice under one id",
            "a certificate without the day of its award",
            "an observation with a member that nobody knows");

    private SampleFaults() {}

    static void into(ObjectNode network) {
        entry(network, "schools", 14).put("urn", "999999");
        last(network, "pupils", 0)
                .putArray("identifiers")
                .addObject()
                .put("type", "upn")
                .put("text", "A801200005001");
        entry(network, "awards", 4).put("expires", "2024-01-20");
        header(last(network, "referrals", 12)).put("happenedOn", "31/03/2026");
        entry(last(network, "referrals", 31), "events", 1)
                .putArray("categories")
                .add("acting out");
        ((ArrayNode) network.get("practitioners"))
                .add(entry(network, "practitioners", 4).deepCopy());
        entry(network, "certificates", 2).remove("awardedOn");
        last(network, "observations", 0).put("mood", "low");
    }

    private static ObjectNode header(ObjectNode referral) {
        return (ObjectNode) entry(referral, "events", 0).get("header");
    }

    /** An entry counted from the end of a list, the last being 0. */
    private static ObjectNode last(ObjectNode parent, String list, int before) {
        return entry(parent, list, parent.get(list).size() - 1 - before);
    }

    private static ObjectNode entry(ObjectNode parent, String list, int index) {
        return (ObjectNode) parent.get(list).get(index);
    }
}
