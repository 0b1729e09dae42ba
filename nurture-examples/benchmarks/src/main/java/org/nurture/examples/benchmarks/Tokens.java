package org.nurture.examples.benchmarks;

import java.io.InputStream;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** Goes through the tokens of a text and does nothing with them: nothing that uses this parser can be faster. */
final class Tokens {
    private static final JsonFactory FACTORY = new JsonFactory();

    private Tokens() {}

    static int count(byte[] json) {
        try (JsonParser in = FACTORY.createParser(ObjectReadContext.empty(), json)) {
            return count(in);
        }
    }

    static int count(InputStream json) {
        try (JsonParser in = FACTORY.createParser(ObjectReadContext.empty(), json)) {
            return count(in);
        }
    }

    private static int count(JsonParser in) {
        int tokens = 0;
        while (in.nextToken() != null) {
            tokens++;
        }
        return tokens;
    }
}
