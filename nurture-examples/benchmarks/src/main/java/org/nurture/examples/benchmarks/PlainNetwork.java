package org.nurture.examples.benchmarks;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.avaje.jsonb.Json;
import java.time.LocalDate;
import java.util.List;

/**
 * The document of a network as the records that a user would write who has no library.
 *
 * @param schema what the document is
 * @param id the id
 * @param asOf the day
 * @param certificates the certificates
 * @param groups the groups
 * @param name the name
 * @param practitioners the adults
 * @param pupils the children
 * @param referrals the referrals
 * @param schools the schools
 */
@Json
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PlainNetwork(
        String schema,
        String id,
        LocalDate asOf,
        List<Certificate> certificates,
        List<PlainGroup> groups,
        String name,
        List<Practitioner> practitioners,
        List<Pupil> pupils,
        List<PlainReferral> referrals,
        List<School> schools) {
    /**
     * A certificate.
     *
     * @param id the id
     * @param awardedOn since when
     * @param edition the edition of the programme
     * @param expires until when
     * @param lapses whether it ends then
     * @param practitioner whose
     * @param programme the programme
     */
    public record Certificate(
            String id,
            LocalDate awardedOn,
            String edition,
            LocalDate expires,
            boolean lapses,
            String practitioner,
            String programme) {}

    /**
     * An adult.
     *
     * @param id the id
     * @param role as what
     * @param schools where
     * @param trained whether trained
     */
    public record Practitioner(String id, String role, List<String> schools, boolean trained) {}

    /**
     * A child.
     *
     * @param homeSchool the school
     * @param token the token
     */
    public record Pupil(String homeSchool, String token) {}

    /**
     * A school.
     *
     * @param id the id
     * @param name the name
     * @param nation the nation
     */
    public record School(String id, String name, String nation) {}
}
