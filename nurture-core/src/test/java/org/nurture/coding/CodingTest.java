package org.nurture.coding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.nurture.house.PublicData;
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
        Path list = Path.of(System.getProperty("nurture.data"), "codes", file);
        PublicData.require(list);
        return Files.readAllLines(list).stream()
                .skip(1)
                .filter(line -> !line.isBlank())
                .map(line -> line.substring(0, line.indexOf(',')))
                .toList();
    }

    private static void assertCode(String code, org.assertj.core.api.ThrowableAssert.ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        RefusedInputException.class,
                        refused -> assertThat(refused.getCode()).isEqualTo(code));
    }
}
