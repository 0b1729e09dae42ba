package org.nurture.training;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import org.nurture.time.DateSpan;

/**
 * How everything of one kind that somebody holds, awards and re-awards together, stands on any day.
 *
 * <p>On a day the most telling award speaks: one that is current; else one that is unknown; else one that is suspended;
 * else, of those that have ended, the one that was awarded last, and of two of one day the one that was taken back. So a
 * re-award heals a lapse and a withdrawal from its own first day on, and an earlier award that is taken back takes nothing
 * from a later one. Before the first award the standing is {@link Standing#NEVER_HELD}.
 *
 * <p>The days on which it changes are worked out once; each question is then a search among them. Immutable.
 */
public final class Standings {
    /** Nothing was ever held. */
    public static final Standings NONE = of(List.of());

    private final long[] days;
    private final Standing[] from;

    private Standings(long[] days, Standing[] from) {
        this.days = days;
        this.from = from;
    }

    /**
     * A run of days with one standing.
     *
     * @param span the days, half-open; the last run has no end
     * @param standing the standing on each of them
     */
    public record Stretch(DateSpan span, Standing standing) {
        /**
         * Checks that nothing is null.
         *
         * @param span the days, half-open; the last run has no end
         * @param standing the standing on each of them
         */
        public Stretch {
            Objects.requireNonNull(span, "span");
            Objects.requireNonNull(standing, "standing");
        }
    }

    /**
     * Lays awards side by side. Each may heal the lapse of another, so they must be awards of one kind: certificates of
     * programmes that count for the same, as {@link PractitionerHistory} picks them, or awards of one scheme to one holder.
     *
     * @param holdings the awards of one kind and one holder, in any order; they may overlap
     * @return their standing together
     */
    public static Standings of(Collection<Holding> holdings) {
        TreeSet<LocalDate> turns = new TreeSet<>();
        for (Holding holding : holdings) {
            turns.add(holding.awardedOn());
            holding.expires().ifPresent(turns::add);
            holding.withdrawnOn().ifPresent(turns::add);
            for (DateSpan span : holding.suspensions()) {
                turns.add(span.start());
                span.endExclusive().ifPresent(turns::add);
            }
        }
        long[] days = new long[turns.size()];
        Standing[] from = new Standing[turns.size()];
        int size = 0;
        for (LocalDate turn : turns) {
            Standing standing = together(holdings, turn);
            if (standing != (size == 0 ? Standing.NEVER_HELD : from[size - 1])) {
                days[size] = turn.toEpochDay();
                from[size++] = standing;
            }
        }
        return new Standings(Arrays.copyOf(days, size), Arrays.copyOf(from, size));
    }

    private static Standing together(Collection<Holding> holdings, LocalDate day) {
        Standing best = Standing.NEVER_HELD;
        LocalDate awarded = LocalDate.MIN;
        for (Holding holding : holdings) {
            Standing standing = holding.on(day);
            int difference = weight(standing) - weight(best);
            boolean later = holding.awardedOn().isAfter(awarded);
            boolean takenBack =
                    standing == Standing.WITHDRAWN && holding.awardedOn().equals(awarded);
            if (difference > 0 || (difference == 0 && (later || takenBack))) {
                best = standing;
                awarded = holding.awardedOn();
            }
        }
        return best;
    }

    private static int weight(Standing standing) {
        return switch (standing) {
            case CURRENT -> 4;
            case UNKNOWN -> 3;
            case SUSPENDED -> 2;
            case LAPSED, WITHDRAWN -> 1;
            case NEVER_HELD -> 0;
        };
    }

    /**
     * Answers the standing on a day.
     *
     * @param day the day
     * @return the standing
     */
    public Standing on(LocalDate day) {
        int next = next(day.toEpochDay());
        return next == 0 ? Standing.NEVER_HELD : from[next - 1];
    }

    /**
     * Answers the next day on which the standing is another than on the day before.
     *
     * @param after the day after which to look, exclusive
     * @return the first such day; empty if nothing known changes any more
     */
    public Optional<LocalDate> nextChange(LocalDate after) {
        int next = next(after.toEpochDay());
        return next == days.length ? Optional.empty() : Optional.of(LocalDate.ofEpochDay(days[next]));
    }

    /** The place of the first change after a day. */
    private int next(long day) {
        int low = 0;
        int high = days.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (days[middle] > day) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    /**
     * Answers the whole course of it, from the first award on.
     *
     * @return the runs in order of time, each beginning where the one before ends, no two neighbours with one standing;
     *     none if nothing was ever held
     */
    public List<Stretch> timeline() {
        List<Stretch> stretches = new ArrayList<>();
        for (int i = 0; i < days.length; i++) {
            LocalDate start = LocalDate.ofEpochDay(days[i]);
            stretches.add(new Stretch(
                    i + 1 < days.length
                            ? DateSpan.of(start, LocalDate.ofEpochDay(days[i + 1]))
                            : DateSpan.startingOn(start),
                    from[i]));
        }
        return List.copyOf(stretches);
    }

    /**
     * Answers the days of a window on which nothing held is current. What is unknown is a gap too, since it is never taken
     * as current.
     *
     * @param within the window
     * @return the runs in order of time, none touching another
     */
    public List<DateSpan> gaps(DateSpan within) {
        List<DateSpan> current = new ArrayList<>();
        for (Stretch stretch : timeline()) {
            if (stretch.standing() == Standing.CURRENT) {
                current.add(stretch.span());
            }
        }
        return DateSpan.gaps(current, within);
    }

    /** Answers the runs, as in {@code CURRENT from 2024-02-29 until 2027-02-28, LAPSED from 2027-02-28 on}. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        for (Stretch stretch : timeline()) {
            text.append(text.isEmpty() ? "" : ", ")
                    .append(stretch.standing())
                    .append(' ')
                    .append(stretch.span());
        }
        return text.isEmpty() ? Standing.NEVER_HELD.toString() : text.toString();
    }
}
