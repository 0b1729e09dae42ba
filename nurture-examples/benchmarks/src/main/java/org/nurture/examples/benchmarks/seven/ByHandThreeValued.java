package org.nurture.examples.benchmarks.seven;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.nurture.rule.Verdict;

/** What somebody would write who knows that not everything is known: one fault settles it, and only then a gap counts. */
public final class ByHandThreeValued implements ThreeValued {
    private static final int UNKNOWN = Integer.MIN_VALUE;

    @Override
    public Verdict verdict(Form form) {
        int children = number(form.getChildren());
        int adults = number(form.getAdults());
        int trained = number(form.getTrained());
        int certificated = number(form.getCertificated());
        int consents = number(form.getConsents());
        int share = number(form.getLargestShare());
        LocalDate start = form.getStart();
        LocalDate end = form.getEnd();
        boolean agreementsKnown = consents != UNKNOWN && children != UNKNOWN;
        if (less(children, 6)
                || children > 12
                || less(adults, 2)
                || less(trained, 2)
                || less(certificated, 1)
                || agreementsKnown && consents < children
                || start != null && end != null && start.isAfter(end)
                || share > 60) {
            return Verdict.NOT_MET;
        }
        return agreementsKnown
                        && adults != UNKNOWN
                        && trained != UNKNOWN
                        && certificated != UNKNOWN
                        && share != UNKNOWN
                        && start != null
                        && end != null
                ? Verdict.MET
                : Verdict.UNDETERMINED;
    }

    private static int number(@Nullable Integer value) {
        return value == null ? UNKNOWN : value;
    }

    private static boolean less(int value, int least) {
        return value != UNKNOWN && value < least;
    }
}
