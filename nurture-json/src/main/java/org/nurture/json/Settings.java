package org.nurture.json;

import jakarta.validation.Validator;
import java.util.Optional;
import tools.jackson.core.json.JsonFactory;

/** How a facade reads. */
record Settings(boolean lenient, Limits limits, JsonFactory factory, Optional<Validator> validator) {
    static Settings of(boolean lenient) {
        return new Settings(lenient, Limits.defaults(), Limits.defaults().factory(), Optional.empty());
    }

    Settings with(Limits other) {
        return new Settings(lenient, other, other.factory(), validator);
    }

    Settings with(Validator other) {
        return new Settings(lenient, limits, factory, Optional.of(other));
    }
}
