package org.nurture.training;

import java.util.Optional;
import org.nurture.identity.ProgrammeId;
import org.nurture.rule.Citation;
import org.nurture.rule.Reliability;

/** Programmes whose facts our sources give well enough to ship. */
public final class TrainingProgrammes {
    private static final TrainingProgramme THEORY_AND_PRACTICE = TrainingProgramme.builder()
            .id(ProgrammeId.of("theory-and-practice"))
            .title("Theory and Practice of Nurture Groups")
            .provider("nurtureuk, formerly the Nurture Group Network")
            .addEditions(
                    ProgrammeEdition.builder()
                            .name("three-day-degree-credit")
                            .contactDays(3)
                            .qualification("Nationally accredited qualification in nurture work")
                            .creditTowardDegree(true)
                            .source(Citation.of(
                                    "The Nurture Group Network, a page for Derbyshire schools",
                                    "Derbyshire",
                                    Reliability.PRIMARY))
                            .build(),
                    ProgrammeEdition.builder()
                            .name("three-day-scqf")
                            .contactDays(3)
                            .largestRun(12)
                            .assignmentMonths(12)
                            .addAssignmentForms(
                                    AssignmentForm.CHILD_STUDY,
                                    AssignmentForm.REFLECTION_ON_PRACTICE,
                                    AssignmentForm.PORTFOLIO)
                            .addCredit(new CreditAward(CreditFramework.SCQF, 13, 8, Optional.empty()))
                            .source(Citation.ofPage(
                                    "The Theory and Practice of Nurture Groups",
                                    "nurtureuk",
                                    "https://www.nurtureuk.org/training-and-events/"
                                            + "the-theory-and-practice-of-nurture-groups/",
                                    Reliability.PRIMARY))
                            .build())
            .build();

    private TrainingProgrammes() {}

    /**
     * Answers the three-day course, in two editions: the annual one whose qualification, nationally accredited, carried
     * credit toward degree status (which university and how much, the source does not say), and today's, of at most 12
     * delegates, with an assignment within 12 months and 13 credit points at level 8 of the Scottish framework. The
     * sources give no dates between which either was offered.
     *
     * @return the programme
     */
    public static TrainingProgramme theoryAndPractice() {
        return THEORY_AND_PRACTICE;
    }
}
