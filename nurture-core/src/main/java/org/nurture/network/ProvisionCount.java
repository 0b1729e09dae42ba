package org.nurture.network;

import java.util.Objects;
import java.util.Optional;
import org.nurture.schooling.KeyStage;
import org.nurture.schooling.LocalAuthority;
import org.nurture.schooling.Nation;
import org.nurture.time.AcademicYear;

/**
 * How much provision there was in one school year, in one authority, for one key stage.
 *
 * @param year the school year
 * @param nation the nation
 * @param authority the authority as the table lists it on the first day of the year, whether the host school notes its
 *     three-digit code or that of the statistical geography; in Northern Ireland the Education Authority; empty if the host
 *     school notes none, or none that the table lists
 * @param keyStage the key stage; empty for groups that record none
 * @param groups how many groups ran at some time in the year; one for two key stages is counted in both
 * @param schools how many schools hosted them
 * @param children how many different children held a place at some time in the year
 */
public record ProvisionCount(
        AcademicYear year,
        Nation nation,
        Optional<LocalAuthority> authority,
        Optional<KeyStage> keyStage,
        int groups,
        int schools,
        int children) {
    /**
     * Takes the parts.
     *
     * @param year the school year
     * @param nation the nation
     * @param authority the authority; empty if the host school notes none that the table lists
     * @param keyStage the key stage; empty for groups that record none
     * @param groups how many groups ran at some time in the year
     * @param schools how many schools hosted them
     * @param children how many different children held a place at some time in the year
     */
    public ProvisionCount {
        Objects.requireNonNull(year, "year");
        Objects.requireNonNull(nation, "nation");
        Objects.requireNonNull(authority, "authority");
        Objects.requireNonNull(keyStage, "keyStage");
    }
}
