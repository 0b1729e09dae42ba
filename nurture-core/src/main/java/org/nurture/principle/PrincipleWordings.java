package org.nurture.principle;

import java.util.List;
import org.nurture.rule.Citation;
import org.nurture.rule.Reliability;

/** The published wordings of the six principles, as far as our sources show them. */
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

    private static final String NETWORK = "Nurture Group Network, as published for Derbyshire schools";
    private static final String AUTHORS = "Lucas, Insley and Buckland";

    private static final List<PrincipleWording> ALL = List.of(
            new PrincipleWording(
                    Principle.LEARNING, "Children's learning is understood developmentally", NETWORK, NETWORK_PAGE),
            new PrincipleWording(Principle.LEARNING, "Learning is understood developmentally", AUTHORS, LUCAS_2006),
            new PrincipleWording(
                    Principle.LEARNING, "Learning by stage, not age", "Strathdevon Primary School", STRATHDEVON),
            new PrincipleWording(Principle.SAFE_BASE, "The nurture room offers a safe base", NETWORK, NETWORK_PAGE),
            new PrincipleWording(Principle.SAFE_BASE, "The classroom offers a safe base", AUTHORS, LUCAS_2006),
            new PrincipleWording(
                    Principle.SAFE_BASE, "The environment offers a safe base", "Scottish Borders Council", BORDERS),
            new PrincipleWording(
                    Principle.SAFE_BASE, "The space offers a safe base", "North Ayrshire Council", NORTH_AYRSHIRE),
            new PrincipleWording(
                    Principle.WELLBEING,
                    "Nurture is important in the development of self-esteem",
                    NETWORK,
                    NETWORK_PAGE),
            new PrincipleWording(Principle.WELLBEING, "Nurture is important for wellbeing", AUTHORS, LUCAS_2006),
            new PrincipleWording(
                    Principle.WELLBEING,
                    "Nurture is important for self-esteem",
                    "Strathdevon Primary School",
                    STRATHDEVON),
            new PrincipleWording(
                    Principle.LANGUAGE, "Language is a vital means of communication", NETWORK, NETWORK_PAGE),
            new PrincipleWording(Principle.LANGUAGE, "Language is a vital means of communication", AUTHORS, LUCAS_2006),
            new PrincipleWording(Principle.BEHAVIOUR, "All behaviour is communication", NETWORK, NETWORK_PAGE),
            new PrincipleWording(Principle.BEHAVIOUR, "All behaviour is communication", AUTHORS, LUCAS_2006),
            new PrincipleWording(
                    Principle.TRANSITION, "The importance of transition in children's lives", NETWORK, NETWORK_PAGE),
            new PrincipleWording(Principle.TRANSITION, "The importance of transition in lives", AUTHORS, LUCAS_2006));

    private PrincipleWordings() {}

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
     * @return the wording
     */
    public static PrincipleWording ofNetwork(Principle principle) {
        return of(principle).get(0);
    }
}
