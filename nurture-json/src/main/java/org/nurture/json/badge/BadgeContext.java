package org.nurture.json.badge;

import java.util.Arrays;
import java.util.Optional;

/** The versions of the Open Badges context, which says what the members of a badge mean. */
public enum BadgeContext {
    /** Version 3.0.1. */
    V3_0_1("3.0.1"),
    /** Version 3.0.2. */
    V3_0_2("3.0.2"),
    /** Version 3.0.3, the newest that is known here. */
    V3_0_3("3.0.3");

    /** The context of Verifiable Credentials 2.0, which comes first. */
    static final String CREDENTIALS = "https://www.w3.org/ns/credentials/v2";

    private final String uri;

    BadgeContext(String version) {
        this.uri = "https://purl.imsglobal.org/spec/ob/v3p0/context-" + version + ".json";
    }

    /**
     * Answers what a badge writes as its second context.
     *
     * @return the address
     */
    public String uri() {
        return uri;
    }

    static Optional<BadgeContext> of(String uri) {
        return Arrays.stream(values())
                .filter(context -> context.uri.equals(uri))
                .findFirst();
    }
}
