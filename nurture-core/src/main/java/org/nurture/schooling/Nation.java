package org.nurture.schooling;

import java.util.Optional;
import org.nurture.identity.GssCode;

/** A nation of the United Kingdom; guidance, terms and codes differ between them. */
public enum Nation {
    /** England. */
    ENGLAND('E'),
    /** Wales. */
    WALES('W'),
    /** Scotland. */
    SCOTLAND('S'),
    /** Northern Ireland. */
    NORTHERN_IRELAND('N');

    private final char letter;

    Nation(char letter) {
        this.letter = letter;
    }

    /**
     * Tells the nation of an area by the first letter of its code in the statistical geography.
     *
     * @param code the code
     * @return the nation; never empty for an authority's code
     */
    public static Optional<Nation> of(GssCode code) {
        for (Nation nation : values()) {
            if (code.text().charAt(0) == nation.letter) {
                return Optional.of(nation);
            }
        }
        return Optional.empty();
    }
}
