package org.nurture.training;

import java.util.List;
import java.util.Optional;
import java.util.Set;
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

    private static final TrainingProgramme FOUR_DAYS = TrainingProgramme.builder()
            .id(ProgrammeId.of("four-day-course"))
            .title("The four-day course in nurture groups")
            .provider("AWCEBD and the Cambridge School of Education")
            .addEditions(ProgrammeEdition.builder()
                    .name("of-2002")
                    .contactDays(4)
                    .qualification("Certificate of Further Professional Study")
                    .source(Citation.ofPage(
                            "The course of 2002, in a letter to schools",
                            "Norfolk",
                            "https://csapps.norfolk.gov.uk/csshared/ecourier2/getfile.asp?id=8924",
                            Reliability.PRIMARY))
                    .build())
            .build();

    private static final Set<ProgrammeId> IDS = Set.of(FOUR_DAYS.getId(), THEORY_AND_PRACTICE.getId());

    private TrainingProgrammes() {}

    /**
     * Answers the course of four days of 2002, which led to a Certificate of Further Professional Study. The source gives the
     * year and no days, so it is not said when the course was offered; nor is it said that it is an earlier form of today's,
     * so it is a programme of its own.
     *
     * @return the programme
     */
    public static TrainingProgramme fourDayCourse() {
        return FOUR_DAYS;
    }

    /**
     * Answers every programme that is shipped.
     *
     * @return the programmes, the oldest first
     */
    public static List<TrainingProgramme> all() {
        return List.of(FOUR_DAYS, THEORY_AND_PRACTICE);
    }

    /**
     * Answers the ids of the programmes that are shipped: what counts as training in nurture work unless the host says
     * otherwise.
     *
     * @return the ids
     */
    public static Set<ProgrammeId> ids() {
        return IDS;
    }

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
