package org.nurture.principle;

import java.util.List;
import org.nurture.rule.Citation;
import org.nurture.rule.Reliability;

/**
 * The published wordings of the six principles, as far as our sources show them: whole sentences of the page that this library
 * was built from, and of all others only the terms that were seen.
 */
public final class PrincipleWordings {
    private static final Citation NETWORK_PAGE =
            Citation.of("The Nurture Group Network, a page for Derbyshire schools", "Derbyshire", Reliability.PRIMARY);
    private static final Citation LUCAS_2006 = Citation.ofPage(
                    "The six principles of nurture, after Lucas, Insley and Buckland",
                    "nurturegroups.org",
                    "https://nurturegroups.org/introducing-nurture/six-principles-nurture",
                    Reliability.PRIMARY)
            .publishedIn("2006");
    private static final Citation BORDERS = Citation.ofPage(
            "Nurture",
            "Scottish Borders, professional learning",
            "https://blogs.glowscotland.org.uk/sb/professionallearning/nurture",
            Reliability.PRIMARY);
    private static final Citation NORTH_AYRSHIRE = Citation.ofPage(
            "Nurture in North Ayrshire",
            "Education Scotland",
            "https://education.gov.scot/improvement/practice-exemplars/nurture-in-north-ayrshire/",
            Reliability.PRIMARY);
    private static final Citation STRATHDEVON = Citation.ofPage(
            "Nurture policy",
            "Strathdevon Primary School",
            "https://blogs.glowscotland.org.uk/cl/strathdevonprimary/our-policies/nurture",
            Reliability.SECOND_HAND);
    private static final Citation EIF = Citation.ofPage(
            "Nurture groups, guidebook",
            "Early Intervention Foundation",
            "https://guidebook.eif.org.uk/programme/nurture-groups",
            Reliability.PRIMARY);

    /** Seen, but our notes do not say on which page, so that it is no better than hearsay. */
    private static final Citation SEEN = Citation.of(
            "Wordings of the six principles, seen without a note of where", "various", Reliability.SECOND_HAND);

    private static final String NETWORK = "Nurture Group Network, as published for Derbyshire schools";
    private static final String AUTHORS = "Lucas, Insley and Buckland";
    private static final String SCHOOL = "Strathdevon Primary School";
    private static final String FOUNDATION = "Early Intervention Foundation";

    private static final List<PrincipleWording> ALL = List.of(
            sentence(Principle.LEARNING, "Children's learning is understood developmentally"),
            term(Principle.LEARNING, "learning understood developmentally", AUTHORS, LUCAS_2006),
            term(Principle.LEARNING, "learners", "Scottish wordings", SEEN),
            term(Principle.LEARNING, "stage not age", SCHOOL, STRATHDEVON),
            sentence(Principle.SAFE_BASE, "The nurture room offers a safe base"),
            term(Principle.SAFE_BASE, "classroom", AUTHORS, LUCAS_2006),
            term(Principle.SAFE_BASE, "environment", "Scottish Borders Council", BORDERS),
            term(Principle.SAFE_BASE, "space", "North Ayrshire Council", NORTH_AYRSHIRE),
            sentence(Principle.WELLBEING, "Nurture is important in the development of self-esteem"),
            term(Principle.WELLBEING, "wellbeing", AUTHORS, LUCAS_2006),
            term(Principle.WELLBEING, "self-esteem", SCHOOL, STRATHDEVON),
            term(Principle.WELLBEING, "wellbeing", FOUNDATION, EIF),
            term(Principle.WELLBEING, "self-esteem", FOUNDATION, EIF),
            sentence(Principle.LANGUAGE, "Language is a vital means of communication"),
            term(Principle.LANGUAGE, "language a vital means of communication", AUTHORS, LUCAS_2006),
            sentence(Principle.BEHAVIOUR, "All behaviour is communication"),
            term(Principle.BEHAVIOUR, "all behaviour is communication", AUTHORS, LUCAS_2006),
            sentence(Principle.TRANSITION, "The importance of transition in children's lives"),
            term(Principle.TRANSITION, "importance of transition in lives", AUTHORS, LUCAS_2006),
            term(Principle.TRANSITION, "transitions significant", "other wordings", SEEN));

    private PrincipleWordings() {}

    private static PrincipleWording sentence(Principle principle, String wording) {
        return new PrincipleWording(principle, WordingKind.SENTENCE, wording, NETWORK, NETWORK_PAGE);
    }

    private static PrincipleWording term(Principle principle, String wording, String usedBy, Citation source) {
        return new PrincipleWording(principle, WordingKind.TERM, wording, usedBy, source);
    }

    /**
     * Answers every wording.
     *
     * @return the wordings, by principle
     */
    public static List<PrincipleWording> all() {
        return ALL;
    }

    /**
     * Answers the wordings of one principle.
     *
     * @param principle the principle
     * @return its wordings, that of the source text first
     */
    public static List<PrincipleWording> of(Principle principle) {
        return ALL.stream().filter(wording -> wording.principle() == principle).toList();
    }

    /**
     * Answers the wording of the page that this library was built from: the Nurture Group Network's, as published for
     * Derbyshire schools.
     *
     * @param principle the principle
     * @return the wording, a whole sentence
     */
    public static PrincipleWording ofNetwork(Principle principle) {
        return of(principle).get(0);
    }
}
