package org.nurture.network;

import org.nurture.schooling.Nation;
import org.nurture.time.AcademicYear;

/**
 * How many of the authorities of a nation provide.
 *
 * @param year the school year
 * @param nation the nation
 * @param providing how many authorities have a school that hosts a group in the year
 * @param authorities how many there are, by the table of local authorities on the first day of the year
 */
public record AuthorityShare(AcademicYear year, Nation nation, int providing, int authorities) {}
