package org.nurture.schooling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.nurture.identity.LocalPersonReference;
import org.nurture.identity.PupilToken;
import org.nurture.identity.SchoolId;
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
