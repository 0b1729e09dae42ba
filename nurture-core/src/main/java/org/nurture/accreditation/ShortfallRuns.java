package org.nurture.accreditation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import org.nurture.time.DateSpan;

/** Shortfalls of one kind of one group, gathered in order of time: one that goes on unchanged is one. */
final class ShortfallRuns {
    private static final int NEVER_SEEN = -2;
    private static final int ENOUGH = -1;
    private static final Comparator<Shortfall> ORDER = Comparator.comparing(Shortfall::halfDay)
            .thenComparing(Shortfall::need)
            .thenComparing(Shortfall::span);
    private static final Comparator<Lapse> BY_TIME =
            Comparator.comparing(Lapse::on).thenComparing(Lapse::practitioner);

    private final List<Shortfall> found = new ArrayList<>();
    private final int[] last;

    ShortfallRuns(int places) {
        this.last = new int[places];
        java.util.Arrays.fill(last, NEVER_SEEN);
    }

    /** The half-day came and had enough. */
    void enough(int place) {
        last[place] = ENOUGH;
    }

    /** The half-day came and had not. */
    void add(int place, Shortfall now) {
        int before = last[place];
        if (before >= 0 && sameNumbers(found.get(before), now)) {
            found.set(before, longer(found.get(before), now));
            return;
        }
        last[place] = found.size();
        found.add(new Shortfall(
                now.group(),
                now.halfDay(),
                now.span(),
                now.need(),
                now.wanted(),
                now.present(),
                now.perhaps(),
                before == ENOUGH,
                now.causes()));
    }

    private static boolean sameNumbers(Shortfall one, Shortfall other) {
        return one.present() == other.present() && one.perhaps() == other.perhaps();
    }

    private static Shortfall longer(Shortfall before, Shortfall now) {
        TreeSet<Lapse> causes = new TreeSet<>(BY_TIME);
        causes.addAll(before.causes());
        causes.addAll(now.causes());
        return new Shortfall(
                now.group(),
                now.halfDay(),
                new DateSpan(before.span().start(), now.span().endExclusive()),
                now.need(),
                now.wanted(),
                now.present(),
                now.perhaps(),
                before.begins(),
                List.copyOf(causes));
    }

    List<Shortfall> inOrder() {
        found.sort(ORDER);
        return found;
    }
}
