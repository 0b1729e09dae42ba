package org.nurture.coding;

import java.util.List;
import java.util.Optional;

/**
 * Why a pupil was suspended or permanently excluded, as England's schools record it: up to three reasons for one event,
 * not ranked, from a list that schools cannot add to.
 *
 * <p>The source gives no days on which codes came into use; {@link #seen()} tells in which list a code was first met.
 * Children whose behaviour is withdrawn never appear in these data.
 */
public enum SuspensionReason implements CodeConstant {
    /** Physical assault against a pupil. */
    PP("Physical assault against a pupil", Seen.LIST_OF_2020),
    /** Physical assault against an adult. */
    PA("Physical assault against an adult", Seen.LIST_OF_2020),
    /** Verbal abuse or threatening behaviour against a pupil. */
    VP("Verbal abuse or threatening behaviour against a pupil", Seen.LIST_OF_2020),
    /** Verbal abuse or threatening behaviour against an adult. */
    VA("Verbal abuse or threatening behaviour against an adult", Seen.LIST_OF_2020),
    /** Use or threat of use of an offensive weapon or prohibited item. */
    OW("Use or threat of use of an offensive weapon or prohibited item", Seen.LIST_OF_2020),
    /** Found to have brought a weapon or prohibited item into school. */
    BW("Found to have brought a weapon or prohibited item into school", Seen.LIST_OF_2026),
    /** Bullying. */
    BU("Bullying", Seen.LIST_OF_2020),
    /** Cyber-bullying or threatening behaviour online. */
    TB("Cyber-bullying or threatening behaviour online", Seen.LIST_OF_2026),
    /** Racist abuse including bullying. */
    RA("Racist abuse including bullying", Seen.LIST_OF_2020),
    /** Abuse against sexual orientation and gender identity including bullying. */
    LG("Abuse against sexual orientation and gender identity including bullying", Seen.LIST_OF_2020),
    /** Abuse relating to disability including bullying. */
    DS("Abuse relating to disability including bullying", Seen.LIST_OF_2020),
    /** Sexual misconduct. */
    SM("Sexual misconduct", Seen.LIST_OF_2020),
    /** Harmful sexual behaviour. */
    SB("Harmful sexual behaviour", Seen.LIST_OF_2026),
    /** Misogynistic behaviour. */
    MB("Misogynistic behaviour", Seen.LIST_OF_2026),
    /** Misandry behaviour. */
    AB("Misandry behaviour", Seen.LIST_OF_2026),
    /** Drug related. */
    DR("Drug related", Seen.LIST_OF_2026),
    /** Alcohol related. */
    AR("Alcohol related", Seen.LIST_OF_2026),
    /** Smoking related. */
    SR("Smoking related", Seen.LIST_OF_2026),
    /** Vape related. */
    VR("Vape related", Seen.LIST_OF_2026),
    /** Drug and alcohol related. */
    DA("Drug and alcohol related", Seen.LIST_OF_2020),
    /** Damage to property. */
    DM("Damage to property", Seen.LIST_OF_2020),
    /** Theft. */
    TH("Theft", Seen.LIST_OF_2020),
    /** Persistent disruptive behaviour - low level disruption. */
    LD("Persistent disruptive behaviour - low level disruption", Seen.LIST_OF_2026),
    /** Persistent disruptive behaviour - challenging behaviour. */
    CB("Persistent disruptive behaviour - challenging behaviour", Seen.LIST_OF_2026),
    /** Persistent or general disruptive behaviour. */
    DB("Persistent or general disruptive behaviour", Seen.LIST_OF_2020),
    /** Inappropriate use of social media or online technology. */
    MT("Inappropriate use of social media or online technology", Seen.LIST_OF_2020),
    /** Use of mobile phone. */
    MP("Use of mobile phone", Seen.LIST_OF_2026),
    /** Misbehaviour outside of school. */
    OS("Misbehaviour outside of school", Seen.LIST_OF_2026),
    /** Wilful and repeated transgression of protective measures in place to protect public health. */
    PH("Wilful and repeated transgression of protective measures in place to protect public health", Seen.LIST_OF_2020),
    /** Other, withdrawn in autumn 2020. */
    OT("Other", Seen.WITHDRAWN_IN_2020);

    /** The set as England keeps it. */
    public static final CodeSet<SuspensionReason> ENGLAND = CodeSet.of(
            "england-suspension-reason",
            "Reason for a suspension or permanent exclusion",
            "Department for Education, list of September 2020 and common basic data set of May 2026, both second-hand",
            Optional.empty(),
            SuspensionReason.class,
            List.of(values()));

    /** In which published list a code was first met. */
    public enum Seen {
        /** In the list of September 2020. */
        LIST_OF_2020,
        /** Not in that list, but in the common basic data set of May 2026. */
        LIST_OF_2026,
        /** Only before both: withdrawn in autumn 2020, on a day that the source does not give. */
        WITHDRAWN_IN_2020
    }

    private final String summary;
    private final Seen seen;

    SuspensionReason(String summary, Seen seen) {
        this.summary = summary;
        this.seen = seen;
    }

    /**
     * Answers in which published list the code was first met.
     *
     * @return the list
     */
    public Seen seen() {
        return seen;
    }

    /**
     * Answers the code sets that hold these constants.
     *
     * @return the set of England
     */
    public static List<CodeSet<SuspensionReason>> codeSets() {
        return List.of(ENGLAND);
    }

    @Override
    public String summary() {
        return summary;
    }

    @Override
    public CodeStatus status() {
        return seen == Seen.WITHDRAWN_IN_2020 ? CodeStatus.WITHDRAWN : CodeStatus.CURRENT;
    }
}
