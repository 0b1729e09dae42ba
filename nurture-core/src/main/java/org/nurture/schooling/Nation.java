package org.nurture.schooling;

import org.nurture.identity.GssCode;

/** A nation of the United Kingdom; guidance, terms and codes differ between them. */
public enum Nation {
    /** England. */
    ENGLAND,
    /** Wales. */
    WALES,
    /** Scotland. */
    SCOTLAND,
    /** Northern Ireland. */
    NORTHERN_IRELAND;

    /**
     * Tells the nation of an area by the first letter of its code in the statistical geography.
     *
     * @param code the code
     * @return the nation
     */
    public static Nation of(GssCode code) {
        return switch (code.text().charAt(0)) {
            case 'E' -> ENGLAND;
            case 'W' -> WALES;
            case 'S' -> SCOTLAND;
            default -> NORTHERN_IRELAND;
        };
    }
}
