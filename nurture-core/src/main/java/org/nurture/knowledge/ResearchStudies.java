package org.nurture.knowledge;

import java.time.LocalDate;
import org.nurture.identity.StudyId;
import org.nurture.rule.Citation;
import org.nurture.rule.Reliability;
import org.nurture.schooling.KeyStage;
import org.nurture.schooling.Nation;
import org.nurture.time.DateSpan;

/** Studies whose facts our sources give well enough to ship. */
public final class ResearchStudies {
    private static final ResearchStudy INSPECTORS_SURVEY = ResearchStudy.builder()
            .id(StudyId.of("ofsted-100230"))
            .source(Citation.ofPage(
                            "Supporting children with challenging behaviour through a nurture group approach",
                            "Ofsted",
                            "https://gov.uk/government/publications/supporting-children-with-challenging-behaviour",
                            Reliability.PRIMARY)
                    .publishedIn("2011-07"))
            .design(StudyDesign.SURVEY)
            .conducted(DateSpan.of(LocalDate.of(2010, 11, 1), LocalDate.of(2011, 4, 1)))
            .nation(Nation.ENGLAND)
            .addKeyStages(KeyStage.EARLY_YEARS, KeyStage.KEY_STAGE_1, KeyStage.KEY_STAGE_2)
            .schools(29)
            .addResults(
                    StudyResult.of("The groups made a considerable difference to behaviour and social skills"),
                    StudyResult.of("Pupils learned to manage their own behaviour and to cope with their emotions"),
                    StudyResult.of("Pupils built positive relationships with adults and with other pupils"))
            .build();

    private ResearchStudies() {}

    /**
     * Answers the inspectors' survey: visits to 29 infant, first and primary schools in England between November 2010
     * and March 2011. The dates are known to the month. How many children attended the groups reached us second-hand only, so
     * it is no part of the study here but a claim of its own, {@code inspectors-survey-pupils} in {@link History}.
     *
     * @return the study
     */
    public static ResearchStudy inspectorsSurvey() {
        return INSPECTORS_SURVEY;
    }
}
