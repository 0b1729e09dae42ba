package org.nurture.json;

import jakarta.validation.Validator;
import java.util.Optional;
import org.nurture.json.collect.Collector;
import tools.jackson.core.json.JsonFactory;

/**
 * How a facade reads.
 *
 * @param lenient whether what is not known is kept
 * @param limits how much is read
 * @param factory of the parsers of the good path
 * @param patient of the parsers that read once more to find what is wrong
 * @param validator the host's, if it has given one
 */
record Settings(
        boolean lenient, Limits limits, JsonFactory factory, JsonFactory patient, Optional<Validator> validator) {
    /** Of the default limits, for what is no document of ours. */
    static final Settings DEFAULTS = of(false);

    static Settings of(boolean lenient) {
        Limits limits = Limits.defaults();
        return new Settings(lenient, limits, limits.factory(), limits.patientFactory(), Optional.empty());
    }

    /** What collects every problem of a document that is not fine. */
    Collector collector() {
        return lenient ? Collector.lenient() : Collector.strict();
    }

    Settings with(Limits other) {
        return new Settings(lenient, other, other.factory(), other.patientFactory(), validator);
    }

    Settings with(Validator other) {
        return new Settings(lenient, limits, factory, patient, Optional.of(other));
    }
}
