package org.nurture.assessment;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.nurture.problem.RefusedInputException;

/**
 * Which instrument, in which version. Two instruments share a name, and versions differ in their norms, so neither part
 * is enough alone.
 *
 * @param instrument the short name of the instrument, such as {@code boxall-profile}
 * @param version its version, such as {@code 2017}
 */
public record InstrumentRef(String instrument, String version) implements Comparable<InstrumentRef> {
    private static final Comparator<InstrumentRef> ORDER =
            Comparator.comparing(InstrumentRef::instrument).thenComparing(InstrumentRef::version);

    /**
     * Checks both names.
     *
     * @param instrument lower-case words joined by hyphens, at most 60 characters
     * @param version lower-case words joined by hyphens, at most 60 characters
     * @throws RefusedInputException with code {@code instrument.name} if either is anything else
     */
    public InstrumentRef {
        Objects.requireNonNull(instrument, "instrument");
        Objects.requireNonNull(version, "version");
        for (String name : List.of(instrument, version)) {
            if (name.length() > 60 || !name.matches("[a-z0-9]+(-[a-z0-9]+)*")) {
                throw RefusedInputException.of("instrument.name");
            }
        }
    }

    @Override
    public int compareTo(InstrumentRef other) {
        return ORDER.compare(this, other);
    }

    /** Answers the name and the version. */
    @Override
    public String toString() {
        return instrument + " " + version;
    }
}
