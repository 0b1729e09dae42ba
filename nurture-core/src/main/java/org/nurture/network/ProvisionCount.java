package org.nurture.network;

import java.util.Optional;
import org.nurture.identity.LocalAuthorityCode;
import org.nurture.schooling.KeyStage;
import org.nurture.schooling.Nation;
import org.nurture.time.AcademicYear;

/**
 * How much provision there was in one key stage of one authority in one school year.
 *
 * @param year the school year
 * @param nation the nation
 * @param authority the authority's three-digit code; empty if the host school's is not known
 * @param keyStage the key stage; empty for groups that record none
 * @param groups how many groups ran at some time in the year; one for two key stages is counted in both
 * @param schools how many schools hosted them
 * @param children how many different children held a place at some time in the year
 */
public record ProvisionCount(
        AcademicYear year,
        Nation nation,
        Optional<LocalAuthorityCode> authority,
        Optional<KeyStage> keyStage,
        int groups,
        int schools,
        int children) {}
