package org.nurture.schooling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.assertj.core.api.ThrowableAssert;
import org.junit.jupiter.api.Test;
import org.nurture.coding.Coded;
import org.nurture.coding.SenType;
import org.nurture.house.PublishedTable;
import org.nurture.identity.GssCode;
import org.nurture.identity.LocalPersonReference;
import org.nurture.identity.PersonIdentifier;
import org.nurture.identity.PupilToken;
import org.nurture.identity.SchoolId;
import org.nurture.identity.UncheckedUpn;
import org.nurture.identity.Upn;
import org.nurture.problem.RefusedInputException;

class YearGroupTest {
    @Test
    void theSameCodeIsAnotherYearInAnotherNation() {
        assertThat(YearGroup.ENGLAND_YEAR_2.keyStage()).contains(KeyStage.KEY_STAGE_1);
        assertThat(YearGroup.NORTHERN_IRELAND_YEAR_2.keyStage()).contains(KeyStage.FOUNDATION_STAGE_NI);
        assertThat(YearGroup.ENGLAND_YEAR_2.coded()).isNotEqualTo(YearGroup.NORTHERN_IRELAND_YEAR_2.coded());
        assertThat(YearGroup.ENGLAND_YEAR_9.keyStage()).contains(KeyStage.KEY_STAGE_3);
        assertThat(YearGroup.ENGLAND_YEAR_10.keyStage()).contains(KeyStage.KEY_STAGE_4);
        assertThat(YearGroup.ENGLAND_MIXED.keyStage()).isEmpty();
    }

    /** Recalled, but for England's; what the key stages of each nation are must not change unseen. */
    @Test
    void everyYearIsInTheKeyStageOfItsNation() {
        assertThat(stages(Nation.ENGLAND)).isEqualTo("-- EEE 11 2222 333 44 555 --".replace(" ", ""));
        assertThat(stages(Nation.WALES)).isEqualTo("EEE 11 2222 333 44 555".replace(" ", ""));
        assertThat(stages(Nation.NORTHERN_IRELAND)).isEqualTo("FF 11 222 333 44 55".replace(" ", ""));
        assertThat(YearGroup.ENGLAND_YEAR_3.keyStage()).contains(KeyStage.KEY_STAGE_2);
        assertThat(YearGroup.WALES_YEAR_7.keyStage()).contains(KeyStage.KEY_STAGE_3);
        assertThat(YearGroup.NORTHERN_IRELAND_YEAR_3.keyStage()).contains(KeyStage.KEY_STAGE_1);
    }

    /** For each year in its order: E for early years, F for foundation, the number of the key stage, or a hyphen for none. */
    private static String stages(Nation nation) {
        StringBuilder stages = new StringBuilder();
        for (YearGroup year : YearGroup.codeSet(nation).constants()) {
            String name = year.keyStage().map(KeyStage::name).orElse("-");
            stages.append(name.startsWith("KEY_STAGE_") ? name.charAt(name.length() - 1) : name.charAt(0));
        }
        return stages.toString();
    }

    @Test
    void englandsYearsAreThoseOfThePublishedList() throws IOException {
        List<YearGroup> ours = new ArrayList<>(YearGroup.codeSet(Nation.ENGLAND).constants());
        for (List<String> row : PublishedTable.rows("nc_year_groups.csv")) {
            YearGroup year = ours.remove(0);
            assertThat(year.code()).isEqualTo(row.get(0));
            assertThat(year.keyStage().map(KeyStage::name).orElse(""))
                    .isEqualTo(row.get(2).replace("EYFS", "EARLY_YEARS").replace("KS", "KEY_STAGE_"));
            if (year != YearGroup.ENGLAND_MIXED && year != YearGroup.ENGLAND_NOT_FOLLOWED) {
                assertThat(year.summary()).isEqualTo(row.get(1));
            }
        }
        assertThat(ours).isEmpty();
    }

    @Test
    void identifiersAreASetByKindAndText() {
        PersonIdentifier checked = Upn.of("B801200005001");
        PersonIdentifier unchecked = UncheckedUpn.of("B801200005001");
        PersonIdentifier local = LocalPersonReference.of("adm-777");
        PersonIdentifier earlier = LocalPersonReference.of("adm-776");
        Pupil pupil = Pupil.builder()
                .token(PupilToken.of("p-1"))
                .addIdentifiers(checked, unchecked, local, earlier, Upn.of("b801200005001"))
                .homeSchool(SchoolId.of("s-1"))
                .build();

        assertThat(pupil.getIdentifiers()).containsExactly(earlier, local, unchecked, checked);
        assertThat(pupil.toBuilder()
                        .identifiers(List.of(local, checked, earlier, unchecked))
                        .build())
                .isEqualTo(pupil);
    }

    @Test
    void noTypeOfNeedIsNamedTwice() {
        Pupil.Builder pupil = Pupil.builder().token(PupilToken.of("p-1")).homeSchool(SchoolId.of("s-1"));
        Coded<SenType> semh = SenType.ENGLAND.coded("SEMH");

        assertThat(pupil.senTypes(List.of(semh, SenType.ENGLAND.coded("NEW")))
                        .build()
                        .getSenTypes())
                .hasSize(2);
        assertRefused(
                "pupil.sen-type-twice",
                "/senTypes/1",
                () -> pupil.senTypes(List.of(semh, semh)).build());
    }

    @Test
    void noSchoolTakesOverFromItself() {
        School.Builder school =
                School.builder().id(SchoolId.of("s-2")).name("A school").nation(Nation.ENGLAND);

        assertThat(school.addPredecessors(SchoolId.of("s-1")).build().getPredecessors())
                .hasSize(1);
        assertRefused(
                "school.own-predecessor",
                "/predecessors/1",
                () -> school.addPredecessors(SchoolId.of("s-2")).build());
    }

    @Test
    void anAuthorityIsOfTheNationOfItsCodeAndBeginsBeforeItEnds() {
        LocalAuthority authority = LocalAuthority.builder()
                .name("An authority")
                .nation(Nation.ENGLAND)
                .gssCode(GssCode.of("E10000007"))
                .gssOpened(LocalDate.of(2020, 4, 1))
                .gssClosed(LocalDate.of(2020, 4, 1))
                .build();

        assertRefused(
                "local-authority.nation",
                "/gssCode",
                () -> authority.toBuilder().nation(Nation.WALES).build());
        assertRefused(
                "local-authority.dates",
                "/gssClosed",
                () -> authority.toBuilder().gssClosed(LocalDate.of(2020, 3, 31)).build());
        assertThat(Nation.of(GssCode.of("S12000033"))).isEqualTo(Nation.SCOTLAND);
        assertThat(Nation.of(GssCode.of("N09000001"))).isEqualTo(Nation.NORTHERN_IRELAND);
        assertThat(Nation.of(GssCode.of("W06000001"))).isEqualTo(Nation.WALES);
    }

    private static void assertRefused(String code, String pointer, ThrowableAssert.ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOfSatisfying(RefusedInputException.class, refused -> {
            assertThat(refused.getCode()).isEqualTo(code);
            assertThat(refused.getProblems().get(0).getPointer().text()).isEqualTo(pointer);
        });
    }

    @Test
    void scotlandHasNoKeyStages() {
        assertThat(YearGroup.codeSet(Nation.SCOTLAND).constants())
                .hasSize(13)
                .allMatch(year -> year.keyStage().isEmpty());
    }

    @Test
    void everyConstantIsInTheSetOfItsNation() {
        assertThat(Arrays.asList(YearGroup.values()))
                .allMatch(year -> YearGroup.codeSet(year.nation()).constants().contains(year));
    }

    @Test
    void aPupilDoesNotShowWhatIdentifiesIt() {
        Pupil pupil = Pupil.builder()
                .token(PupilToken.of("secret-token"))
                .addIdentifiers(Upn.of("B801200005001"), LocalPersonReference.of("adm-777"))
                .homeSchool(SchoolId.of("s-1"))
                .build();

        assertThat(pupil.toString())
                .doesNotContain("secret-token")
                .doesNotContain("B801200005001")
                .doesNotContain("777");
    }

    @Test
    void aSchoolDoesNotCloseBeforeItOpens() {
        School.Builder school = School.builder()
                .id(SchoolId.of("s-1"))
                .name("A school")
                .nation(Nation.ENGLAND)
                .opened(LocalDate.of(2020, 9, 1))
                .closed(LocalDate.of(2019, 8, 31));

        assertThatThrownBy(school::build).isInstanceOfSatisfying(RefusedInputException.class, refused -> {
            assertThat(refused.getCode()).isEqualTo("school.closed-before-opened");
            assertThat(refused.getProblems().get(0).getPointer().text()).isEqualTo("/closed");
        });
    }
}
