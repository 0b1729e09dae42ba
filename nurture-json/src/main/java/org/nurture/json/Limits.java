package org.nurture.json;

import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;

/** How much of a document is read before it is taken for an attack. */
final class Limits {
    /** No document of ours nests deeper than a dozen; well below what would exhaust the stack. */
    private static final int DEPTH = 64;

    /** Far above the longest text that a type takes, so that the type itself says what is too long. */
    private static final int TEXT = 100_000;

    private static final int NUMBER = 40;
    private static final int NAME = 200;
    private static final long DOCUMENT = 512L * 1024 * 1024;

    static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(DEPTH)
                    .maxStringLength(TEXT)
                    .maxNumberLength(NUMBER)
                    .maxNameLength(NAME)
                    .maxDocumentLength(DOCUMENT)
                    .build())
            .build();

    private Limits() {}
}
