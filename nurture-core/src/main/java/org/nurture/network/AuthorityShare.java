package org.nurture.network;

import java.util.Objects;
import org.nurture.schooling.Nation;
import org.nurture.time.AcademicYear;

/**
 * How many of the authorities of a nation provide.
 *
 * @param year the school year
 * @param nation the nation
 * @param providing how many authorities of the table have a school that hosts a group in the year
 * @param authorities how many there are, by the table of local authorities on the first day of the year
 * @param schoolsApart how many schools host a group in the year but note no authority, or none that the table has in force on
 *     that day; whether theirs are among the providing ones is not known
 */
public record AuthorityShare(AcademicYear year, Nation nation, int providing, int authorities, int schoolsApart) {
    /**
     * Takes the parts.
     *
     * @param year the school year
     * @param nation the nation
     * @param providing how many authorities of the table have a school that hosts a group in the year
     * @param authorities how many there are
     * @param schoolsApart how many schools host a group and have no authority that the table lists
     */
    public AuthorityShare {
        Objects.requireNonNull(year, "year");
        Objects.requireNonNull(nation, "nation");
    }
}
