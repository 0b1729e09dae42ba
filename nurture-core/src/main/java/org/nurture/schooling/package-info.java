/**
 * Nations, stages, year groups, schools, their authorities, and the children on their rolls.
 *
 * <p>What differs between the four nations is coded by nation: a {@link org.nurture.schooling.YearGroup} is only ever
 * read with its code set. The table of {@link org.nurture.schooling.LocalAuthorities} is dated and says what its dates
 * mean.
 *
 * <pre>{@code
 * LocalAuthority derbyshire = LocalAuthorities.table()
 *         .byCode(LocalAuthorityCode.of("830"), LocalDate.of(2026, 1, 1))
 *         .orElseThrow();
 * derbyshire.getGssCode();                                     // Optional[E10000007]
 *
 * Pupil pupil = Pupil.builder()
 *         .token(PupilToken.of("p-0042"))
 *         .homeSchool(SchoolId.of("s-01"))
 *         .yearGroup(YearGroup.ENGLAND_YEAR_2.coded())
 *         .build();
 * }</pre>
 */
@NullMarked
package org.nurture.schooling;

import org.jspecify.annotations.NullMarked;
