package org.nurture.examples.benchmarks.start;

import org.nurture.json.NurtureJson;
import org.nurture.referral.Referral;

/** One document read. */
public final class FirstRead {
    static final String JSON = """
            {"schema":"nurture/referral/1","id":"r-0042","events":[{"type":"submitted","header":{"id":"e-1",
            "actor":"class-teacher","happenedOn":"2025-09-15","recordedAt":"2025-09-15T14:20:00Z"}}],
            "homeSchool":"s-07","pupil":"p-0042"}""";

    private FirstRead() {}

    /**
     * Reads.
     *
     * @param args none
     */
    public static void main(String[] args) {
        System.out.println(
                NurtureJson.strict().readOrThrow(JSON, Referral.class).state().stage());
    }
}
