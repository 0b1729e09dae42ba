package org.nurture.examples.benchmarks.seven;

import java.util.Objects;

/** What somebody would write who knows that everything is known. */
public final class ByHand implements Judge {
    @Override
    public boolean passes(Form form) {
        int children = Objects.requireNonNull(form.getChildren());
        return children >= 6
                && children <= 12
                && Objects.requireNonNull(form.getAdults()) >= 2
                && Objects.requireNonNull(form.getTrained()) >= 2
                && Objects.requireNonNull(form.getCertificated()) >= 1
                && Objects.requireNonNull(form.getConsents()) >= children
                && !Objects.requireNonNull(form.getStart()).isAfter(Objects.requireNonNull(form.getEnd()))
                && Objects.requireNonNull(form.getLargestShare()) <= 60;
    }
}
