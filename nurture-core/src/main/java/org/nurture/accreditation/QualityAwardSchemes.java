package org.nurture.accreditation;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.nurture.rule.Citation;
import org.nurture.rule.Reliability;
import org.nurture.time.MonthEnd;

/** The schemes whose terms our sources give. */
public final class QualityAwardSchemes {
    private static final int THREE_YEARS = 36;
    private static final int TWO_YEARS = 24;

    private static final QualityAwardScheme QUALITY_MARK = QualityAwardScheme.builder()
            .name("marjorie-boxall-quality-mark")
            .title("Marjorie Boxall Quality Mark Award")
            .givenBy("nurtureuk")
            .recipient(AwardRecipientKind.GROUP)
            .addEditions(
                    SchemeEdition.builder()
                            .name("two-years-running")
                            .validMonths(THREE_YEARS)
                            .monthsRunning(TWO_YEARS)
                            .monthEnd(MonthEnd.LAST_DAY)
                            .source(Citation.ofPage(
                                    "Marjorie Boxall Quality Mark Award, older page",
                                    "nurtureuk",
                                    "https://www.nurtureuk.org/what-we-do/achieving-quality/"
                                            + "marjorie-boxall-quality-mark-award",
                                    Reliability.PRIMARY))
                            .build(),
                    SchemeEdition.builder()
                            .name("present")
                            .validMonths(THREE_YEARS)
                            .monthEnd(MonthEnd.LAST_DAY)
                            .renewalEvidence(
                                    EnumSet.range(RenewalEvidence.ESTABLISHMENT_DATA, RenewalEvidence.CASE_STUDY))
                            .renewalSource(Citation.ofPage(
                                    "Re-accreditation",
                                    "nurtureuk",
                                    "https://www.nurtureuk.org/what-we-do/achieving-quality/re-accreditation",
                                    Reliability.PRIMARY))
                            .source(Citation.ofPage(
                                    "The Marjorie Boxall Quality Mark Award",
                                    "nurtureuk",
                                    "https://nurtureuk.org/the-marjorie-boxall-quality-mark-award/",
                                    Reliability.PRIMARY))
                            .build())
            .build();

    private static final QualityAwardScheme NURTURING_SCHOOLS = QualityAwardScheme.builder()
            .name("national-nurturing-schools")
            .title("National Nurturing Schools Award")
            .givenBy("nurtureuk")
            .recipient(AwardRecipientKind.SCHOOL)
            .addEditions(SchemeEdition.builder()
                    .name("present")
                    .validMonths(THREE_YEARS)
                    .monthEnd(MonthEnd.LAST_DAY)
                    .programmeMonths(TWO_YEARS)
                    .addChecksAfterMonths(6, 12)
                    .addStandards("Stakeholders", "Delivery", "Leadership and management")
                    .source(Citation.ofPage(
                            "National Nurturing Schools Programme",
                            "nurtureuk",
                            "https://www.nurtureuk.org/our-services/training/national-nurturing-schools-programme",
                            Reliability.PRIMARY))
                    .build())
            .build();

    private QualityAwardSchemes() {}

    /**
     * Answers the Marjorie Boxall Quality Mark Award, given to groups and valid for three years. An older page asks for
     * two years of running; the present one does not repeat that. What a renewal asks for is from the page on
     * re-accreditation.
     *
     * @return the scheme
     */
    public static QualityAwardScheme qualityMark() {
        return QUALITY_MARK;
    }

    /**
     * Answers the National Nurturing Schools Award, given to schools and kept for three years.
     *
     * @return the scheme
     */
    public static QualityAwardScheme nurturingSchools() {
        return NURTURING_SCHOOLS;
    }

    /**
     * Finds a scheme that is shipped.
     *
     * @param name its short name
     * @return the scheme; empty if none of that name is shipped
     */
    public static Optional<QualityAwardScheme> named(String name) {
        return all().stream().filter(scheme -> scheme.getName().equals(name)).findFirst();
    }

    /**
     * Answers every scheme that is shipped.
     *
     * @return the schemes
     */
    public static List<QualityAwardScheme> all() {
        return List.of(QUALITY_MARK, NURTURING_SCHOOLS);
    }
}
