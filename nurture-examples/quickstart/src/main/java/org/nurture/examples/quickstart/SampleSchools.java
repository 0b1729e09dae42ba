package org.nurture.examples.quickstart;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.nurture.identity.GssCode;
import org.nurture.identity.Laestab;
import org.nurture.identity.LocalAuthorityCode;
import org.nurture.identity.SchoolId;
import org.nurture.identity.Urn;
import org.nurture.schooling.Nation;
import org.nurture.schooling.Phase;
import org.nurture.schooling.School;

/** The schools of the sample: none of them exists; their authority does. */
final class SampleSchools {
    static final LocalAuthorityCode AUTHORITY = LocalAuthorityCode.of("830");
    static final GssCode AUTHORITY_GSS = GssCode.of("E10000007");
    static final int PRIMARIES = 10;

    /** The last school is a member that refers nobody and hosts no group. */
    static final int REFERRING = 14;

    private static final List<String> NAMES = List.of(
            "Alderbrook Primary School",
            "Bramble Hill Infant School",
            "Crookstone Primary School",
            "Dunnock Lane Community Primary School",
            "Elmsreach Church of England Primary School",
            "Fernilee Bank Primary School",
            "Goosewater Junior School",
            "Hollin Edge Primary School",
            "Ivybarn Primary Academy",
            "Juniper Moor Primary School",
            "Kestrel Dale School",
            "Larkwell Community School",
            "Millstone Academy",
            "Nettlefield School",
            "Oakhanger School");

    private SampleSchools() {}

    static SchoolId id(int number) {
        return SchoolId.of((number < 9 ? "s-0" : "s-") + (number + 1));
    }

    static List<School> all() {
        return IntStream.range(0, NAMES.size()).mapToObj(SampleSchools::school).toList();
    }

    private static School school(int number) {
        School.Builder school = School.builder()
                .id(id(number))
                .name(NAMES.get(number))
                .nation(Nation.ENGLAND)
                .authority(AUTHORITY)
                .authorityGss(AUTHORITY_GSS)
                .urn(Urn.of(Integer.toString(890_001 + number)))
                .laestab(Laestab.of(AUTHORITY, 9_001 + number))
                .phase(number < PRIMARIES ? Phase.PRIMARY : Phase.SECONDARY);
        if (NAMES.get(number).contains("Academy")) {
            // An academy is another establishment than the school that it was.
            school.opened(LocalDate.of(2022, 9, 1)).addPredecessors(SchoolId.of("former-" + id(number)));
        }
        return school.build();
    }
}
