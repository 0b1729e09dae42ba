package org.nurture.coding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.nurture.house.PublishedTable;
import org.nurture.problem.RefusedInputException;

class CodingTest {
    @Property
    void anUnknownCodeSurvivesTheRoundTrip(@ForAll("codes") String code) {
        Coded<SenType> coded = SenType.ENGLAND.coded(code);

        assertThat(coded.code()).isEqualTo(code);
        assertThat(CodeSet.parse(SenType.codeSets(), coded.text())).isEqualTo(coded);
        assertThat(coded.known().isPresent())
                .isEqualTo(SenType.ENGLAND.constants().stream()
                        .anyMatch(known -> known.code().equals(code)));
    }

    @Test
    void theSameCodeOfTwoSetsIsTwoThings() {
        assertThat((Object) SenType.ENGLAND.coded("DS")).isNotEqualTo(SuspensionReason.ENGLAND.coded("DS"));
        assertThat((Object) AttendanceCode.ENGLAND.coded("E")).isNotEqualTo(SenProvision.ENGLAND.coded("E"));
        assertThat((Object) AttendanceCode.ENGLAND.coded("P")).isNotEqualTo(SenProvision.ENGLAND.coded("P"));
    }

    @Test
    void aSetThatDoesNotBelongThereIsRefused() {
        assertCode("coded.set", () -> CodeSet.parse(SenType.codeSets(), "england-attendance#C2"));
        assertCode("coded.syntax", () -> CodeSet.parse(SenType.codeSets(), "SEMH"));
        assertCode("coded.code", () -> CodeSet.parse(SenType.codeSets(), "england-sen-type#"));
        assertCode("coded.code", () -> SenType.ENGLAND.coded("two words"));
    }

    @Test
    void datesAreThoseOfTheSourceAndOtherwiseAbsent() {
        LocalDate regulations = LocalDate.of(2024, 8, 19);
        assertThat(AttendanceCode.C2.currentFrom()).contains(regulations);
        assertThat(AttendanceCode.PRESENT_AM.currentFrom()).isEmpty();
        assertThat(AttendanceCode.H.withdrawnOn()).contains(regulations);
        assertThat(AttendanceCode.F.status()).isEqualTo(CodeStatus.WITHDRAWN);
        assertThat(AttendanceCode.F.withdrawnOn()).isEmpty();
        assertThat(SuspensionReason.OT.status()).isEqualTo(CodeStatus.WITHDRAWN);
        assertThat(SuspensionReason.OT.withdrawnOn()).isEmpty();
        assertThat(SenProvision.STATEMENT.status()).isEqualTo(CodeStatus.WITHDRAWN);
    }

    /** What must hold where the published lists are absent too: the codes that differ from what one would guess. */
    @Test
    void attendanceCodesCountAsTheRegulationsHaveThem() {
        Map<AttendanceCode.Group, String> groups = new EnumMap<>(AttendanceCode.Group.class);
        for (AttendanceCode code : AttendanceCode.values()) {
            if (code.status() == CodeStatus.CURRENT) {
                groups.merge(code.group(), code.code(), (some, more) -> some + " " + more);
            }
        }
        assertThat(groups)
                .isEqualTo(Map.of(
                        AttendanceCode.Group.PRESENT, "/ \\ L",
                        AttendanceCode.Group.OFFSITE_EDUCATION, "K V P W B",
                        AttendanceCode.Group.OTHER_SCHOOL, "D",
                        AttendanceCode.Group.AUTHORISED_ABSENCE, "C1 M J1 S C2 C T R I E",
                        AttendanceCode.Group.NOT_REQUIRED, "X",
                        AttendanceCode.Group.UNABLE_TO_ATTEND, "Q Y1 Y2 Y3 Y4 Y5 Y6 Y7",
                        AttendanceCode.Group.UNAUTHORISED_ABSENCE, "G N O U",
                        AttendanceCode.Group.ADMINISTRATIVE, "Z #"));
        assertThat(AttendanceCode.F.group()).isEqualTo(AttendanceCode.Group.AUTHORISED_ABSENCE);
        assertThat(AttendanceCode.J.group()).isEqualTo(AttendanceCode.Group.OFFSITE_EDUCATION);
    }

    @Test
    void theRegulationsOf2024BroughtNineCodesAndEndedThree() {
        LocalDate regulations = LocalDate.of(2024, 8, 19);
        for (AttendanceCode code : AttendanceCode.values()) {
            boolean brought = List.of("J1", "C2", "Y1", "Y2", "Y3", "Y4", "Y5", "Y6", "Y7")
                    .contains(code.code());
            boolean ended = List.of("H", "J", "Y").contains(code.code());
            assertThat(code.currentFrom()).isEqualTo(brought ? Optional.of(regulations) : Optional.empty());
            assertThat(code.withdrawnOn()).isEqualTo(ended ? Optional.of(regulations) : Optional.empty());
            assertThat(code.status() == CodeStatus.WITHDRAWN).isEqualTo(ended || code == AttendanceCode.F);
        }
    }

    @Test
    void reasonsAreOfTheListInWhichTheyWereFirstMet() {
        assertThat(Arrays.stream(SuspensionReason.values())
                        .filter(reason -> reason.seen() == SuspensionReason.Seen.LIST_OF_2020))
                .extracting(SuspensionReason::code)
                .containsExactly(
                        "PP", "PA", "VP", "VA", "OW", "BU", "RA", "LG", "DS", "SM", "DA", "DM", "TH", "DB", "MT", "PH");
        assertThat(SuspensionReason.values())
                .filteredOn(reason -> reason.seen() == SuspensionReason.Seen.WITHDRAWN_IN_2020)
                .containsExactly(SuspensionReason.OT);
        assertThat(SuspensionReason.BU.summary()).isEqualTo("Bullying");
        assertThat(SuspensionReason.values())
                .filteredOn(reason -> reason.status() == CodeStatus.WITHDRAWN)
                .containsExactly(SuspensionReason.OT);
        assertThat(SenProvision.values())
                .filteredOn(provision -> provision.status() == CodeStatus.CURRENT)
                .extracting(SenProvision::code)
                .containsExactly("N", "K", "E");
    }

    @Test
    void everyColumnIsThatOfThePublishedLists() throws IOException {
        for (List<String> row : PublishedTable.rows("sen_types_cbds_2026-05.csv")) {
            assertThat(SenType.valueOf(row.get(0)).summary()).isEqualTo(ours(row.get(1)));
        }
        for (List<String> row : PublishedTable.rows("sen_provision.csv")) {
            SenProvision code = SenProvision.ENGLAND.coded(row.get(0)).known().orElseThrow();
            assertThat(code.summary()).startsWith(ours(row.get(1)));
            assertThat(code.status().name()).isEqualToIgnoringCase(row.get(2));
        }
        for (List<String> row : PublishedTable.rows("exclusion_reasons_cbds_2026-05.csv")) {
            SuspensionReason code = SuspensionReason.valueOf(row.get(0));
            assertThat(code.summary()).isEqualTo(ours(row.get(1)));
            assertThat(code.seen())
                    .isEqualTo(
                            switch (row.get(2)) {
                                case "2020-09 set" -> SuspensionReason.Seen.LIST_OF_2020;
                                case "CBDS May 2026 list" -> SuspensionReason.Seen.LIST_OF_2026;
                                default -> SuspensionReason.Seen.WITHDRAWN_IN_2020;
                            });
        }
        for (List<String> row : PublishedTable.rows("attendance_codes_england_2024-08.csv")) {
            AttendanceCode code =
                    AttendanceCode.ENGLAND.coded(row.get(0)).known().orElseThrow();
            assertThat(code.summary()).isEqualTo(ours(row.get(1)));
            // Of a withdrawn code the list does not say what it counted as.
            assertThat(
                            code.status() == CodeStatus.WITHDRAWN
                                    ? "WITHDRAWN"
                                    : code.group().name())
                    .isEqualTo(row.get(2));
        }
    }

    /** The lists join two by a stroke where our words write one out. */
    private static String ours(String published) {
        return published
                .replace("Present (am)", "Present in the morning")
                .replace("Present (pm)", "Present in the afternoon")
                .replace("Statement", "Statement of special educational needs")
                .replace("SEN support but", "SEN support, but")
                .replace("assessment of type", "assessment of the type")
                .replace(" / ", " or ")
                .replace("/", " or ");
    }

    @Test
    void theSetsHoldTheCodesOfThePublishedLists() throws IOException {
        assertThat(codes(SenType.ENGLAND)).isEqualTo(published("sen_types_cbds_2026-05.csv"));
        assertThat(codes(SenProvision.ENGLAND)).isEqualTo(published("sen_provision.csv"));
        assertThat(codes(SuspensionReason.ENGLAND)).isEqualTo(published("exclusion_reasons_cbds_2026-05.csv"));
        assertThat(codes(AttendanceCode.ENGLAND)).isEqualTo(published("attendance_codes_england_2024-08.csv"));
    }

    @Test
    void thirtyFourAttendanceCodesAreInUse() {
        assertThat(AttendanceCode.ENGLAND.constants())
                .filteredOn(code -> code.status() == CodeStatus.CURRENT)
                .hasSize(34);
    }

    @Test
    void aSetRefusesTwoConstantsOfOneCode() {
        assertThatThrownBy(() ->
                        CodeSet.of("x", "x", "x", Optional.empty(), SenType.class, List.of(SenType.SEMH, SenType.SEMH)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Provide
    Arbitrary<String> codes() {
        return Arbitraries.strings().withCharRange('!', '~').ofMinLength(1).ofMaxLength(40);
    }

    private static List<String> codes(CodeSet<?> set) {
        List<String> codes = new ArrayList<>();
        for (CodeConstant constant : set.constants()) {
            codes.add(constant.code());
        }
        return codes;
    }

    private static List<String> published(String file) throws IOException {
        return PublishedTable.rows(file).stream().map(row -> row.get(0)).toList();
    }

    private static void assertCode(String code, org.assertj.core.api.ThrowableAssert.ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        RefusedInputException.class,
                        refused -> assertThat(refused.getCode()).isEqualTo(code));
    }
}
