package org.nurture.accreditation;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.nurture.principle.Principle;

/**
 * What is laid before the body that gives an award when it is to be renewed. The kinds but the six principles are those of
 * nurtureuk's page on re-accreditation.
 */
public enum RenewalEvidence {
    /** The establishment's data, brought up to date. */
    ESTABLISHMENT_DATA,
    /** That the standards of the award are maintained. */
    STANDARDS,
    /** How pupils who attend now have progressed, in numbers and in words. */
    PROGRESS_OF_CURRENT_PUPILS,
    /** How pupils who have left have progressed since. */
    PROGRESS_OF_PAST_PUPILS,
    /** Data that follow whole cohorts. */
    COHORT_DATA,
    /** Training of the whole school. */
    TRAINING,
    /** Work with other agencies. */
    OTHER_AGENCIES,
    /** Work with parents and carers. */
    PARENTS,
    /** The school's nurture policy. */
    POLICY,
    /** The timetable of the group. */
    TIMETABLE,
    /** One pupil's way from selection to reintegration. */
    CASE_STUDY,
    /** The first principle in practice. */
    PRINCIPLE_LEARNING,
    /** The second principle in practice. */
    PRINCIPLE_SAFE_BASE,
    /** The third principle in practice. */
    PRINCIPLE_WELLBEING,
    /** The fourth principle in practice. */
    PRINCIPLE_LANGUAGE,
    /** The fifth principle in practice. */
    PRINCIPLE_BEHAVIOUR,
    /** The sixth principle in practice. */
    PRINCIPLE_TRANSITION;

    private static final String OF_PRINCIPLE = "PRINCIPLE_";

    /**
     * Answers which principle it shows.
     *
     * @return the principle; empty if it is evidence of something else
     */
    public Optional<Principle> principle() {
        return name().startsWith(OF_PRINCIPLE)
                ? Optional.of(Principle.valueOf(name().substring(OF_PRINCIPLE.length())))
                : Optional.empty();
    }

    /** The kind that shows a principle. */
    static RenewalEvidence of(Principle principle) {
        return Arrays.stream(values())
                .filter(kind -> kind.principle().equals(Optional.of(principle)))
                .findFirst()
                .orElseThrow();
    }

    /** As rules and facts name it. */
    String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
