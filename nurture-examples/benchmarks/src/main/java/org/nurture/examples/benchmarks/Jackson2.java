package org.nurture.examples.benchmarks;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import org.nurture.json.jackson2.NurtureJackson2Module;

/**
 * The mapper of a host on Jackson 2 that checks as much as can be had by settings: nothing may follow a document. What makes
 * its work less than that of {@code NurtureJson} remains: it ends with the first fault instead of gathering all, it does not
 * say in what line or look for text that is not UTF-8 before it reads, and it has the limits of the mapper instead of this
 * library's. Members that stand there twice are found by the module itself, without STRICT_DUPLICATE_DETECTION.
 */
final class Jackson2 {
    private Jackson2() {}

    /** The mapper for whole documents. */
    static ObjectMapper mapper() {
        return JsonMapper.builder()
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .addModule(NurtureJackson2Module.ofDocuments())
                .build();
    }

    /** The mapper for lines, each of which is followed by another. */
    static ObjectMapper mapperOfLines() {
        return JsonMapper.builder()
                .addModule(NurtureJackson2Module.ofDocuments())
                .build();
    }
}
