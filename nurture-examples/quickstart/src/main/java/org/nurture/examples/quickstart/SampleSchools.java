package org.nurture.examples.quickstart;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
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
    private static final LocalDate CONVERTED = LocalDate.of(2022, 9, 1);

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
        return Stream.concat(
                        IntStream.range(0, NAMES.size()).mapToObj(SampleSchools::school),
                        IntStream.range(0, NAMES.size())
                                .filter(SampleSchools::isAcademy)
                                .mapToObj(SampleSchools::former))
                .toList();
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
        if (isAcademy(number)) {
            // An academy is another establishment than the school that it was.
            school.opened(CONVERTED).addPredecessors(formerId(number));
        }
        return school.build();
    }

    private static boolean isAcademy(int number) {
        return NAMES.get(number).contains("Academy");
    }

    private static SchoolId formerId(int number) {
        return SchoolId.of("former-" + id(number));
    }

    /** The school that became an academy: closed, with a number of its own in the register and the same in its authority. */
    private static School former(int number) {
        return school(number).toBuilder()
                .id(formerId(number))
                .name(NAMES.get(number).replace("Academy", "School"))
                .urn(Urn.of(Integer.toString(890_101 + number)))
                .opened(Optional.empty())
                .closed(CONVERTED)
                .predecessors(List.of())
                .build();
    }
}
