package org.nurture.knowledge;

import java.util.List;
import org.nurture.rule.Citation;
import org.nurture.rule.Reliability;

/** What sources say of the history of nurture groups. They disagree, so nothing here is the one true date. */
public final class History {
    private static final String FIRST_GROUPS = "first-groups";

    /** What most sources that we met give: no more than the year. */
    private static final String BEGAN = "The first nurture groups began";

    private static final List<HistoricalClaim> CLAIMS = List.of(
            claim(
                    FIRST_GROUPS,
                    "Marjorie Boxall, educational psychologist, began the first nurture groups, in Hackney",
                    "1970",
                    Citation.of(
                            "The Nurture Group Network, a page for Derbyshire schools",
                            "Derbyshire",
                            Reliability.PRIMARY)),
            claim(
                    FIRST_GROUPS,
                    BEGAN,
                    "1970",
                    Citation.ofPage(
                            "Home comforts",
                            "Times Educational Supplement",
                            "https://www.tes.com/news/home-comfortsspecial-needs",
                            Reliability.SECOND_HAND)),
            claim(
                    FIRST_GROUPS,
                    BEGAN,
                    "1969",
                    Citation.ofPage(
                            "Developing successful learners in nurturing schools",
                            "HM Inspectorate of Education, Scotland",
                            "https://studylib.net/doc/13004472/developing-successful-learners-in-nurturing-schools-",
                            Reliability.PRIMARY)),
            claim(
                    FIRST_GROUPS,
                    BEGAN,
                    "1969",
                    Citation.ofPage(
                            "Derbyshire nurture team, local offer",
                            "Derbyshire County Council",
                            "https://localoffer.derbyshire.gov.uk/education-and-learning/"
                                    + "inclusion-support-advisory-service/derbyshire-engagement-service/"
                                    + "derbyshire-nurture-team/nurture-team.aspx",
                            Reliability.PRIMARY)),
            claim(
                    FIRST_GROUPS,
                    BEGAN,
                    "1969",
                    Citation.ofPage(
                            "A chapter on nurture groups, its abstract",
                            "Taylor and Francis",
                            "https://www.taylorfrancis.com/books/9780203966068/chapters/10.4324/9780203966068-26",
                            Reliability.PRIMARY)),
            claim(
                    "derbyshire-ten-years",
                    "Derbyshire celebrated ten years of nurture",
                    "2009",
                    Citation.of(
                            "The Nurture Group Network, a page for Derbyshire schools",
                            "Derbyshire",
                            Reliability.PRIMARY)),
            claim(
                    "inspectors-survey-pupils",
                    "379 pupils attended the groups of the 29 schools that inspectors visited",
                    "2011",
                    Citation.ofPage(
                            "Supporting children with challenging behaviour, a news notice of the report",
                            "WiredGov",
                            "http://wired-gov.net/wg/wg-news-1.nsf/0/72E4076E660DD6E0802578CB002CFB1B",
                            Reliability.SECOND_HAND)),
            claim(
                    "quality-mark",
                    "The Marjorie Boxall Quality Mark Award was first given",
                    "2007",
                    Citation.ofPage(
                            "Marjorie Boxall Quality Mark Award",
                            "nurtureuk",
                            "https://www.nurtureuk.org/what-we-do/achieving-quality/marjorie-boxall-quality-mark-award",
                            Reliability.PRIMARY)));

    private History() {}

    /**
     * Answers every claim, by event and then in the order in which we met them.
     *
     * @return the claims
     */
    public static List<HistoricalClaim> claims() {
        return CLAIMS;
    }

    /**
     * Answers the claims about one event.
     *
     * @param event the short name of the event, such as {@code first-groups}
     * @return the claims, which may disagree; none if we have none
     */
    public static List<HistoricalClaim> claims(String event) {
        return CLAIMS.stream().filter(claim -> claim.getEvent().equals(event)).toList();
    }

    private static HistoricalClaim claim(String event, String statement, String when, Citation source) {
        return HistoricalClaim.builder()
                .event(event)
                .statement(statement)
                .when(when)
                .source(source)
                .build();
    }
}
