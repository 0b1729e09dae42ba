package org.nurture.group;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.nurture.rule.FactReader;
import org.nurture.time.DateSpan;

/** When entries of one kind begin and end, and which of them are in force on the day. */
final class Lives {
    private final long[] starts;
    private final long[] ends;
    private final long[] days;

    private Lives(int size) {
        starts = new long[size];
        ends = new long[size];
        days = new long[size];
    }

    static <T> Lives of(List<T> entries, Function<T, DateSpan> span, LocalDate day) {
        Lives lives = new Lives(entries.size());
        for (int i = 0; i < entries.size(); i++) {
            DateSpan life = span.apply(entries.get(i));
            lives.starts[i] = life.start().toEpochDay();
            lives.ends[i] = end(life);
            lives.days[i] = life.contains(day) ? day.toEpochDay() : FactReader.NOT_APPLICABLE;
        }
        return lives;
    }

    /** The day after the last, or that there is none. */
    static long end(DateSpan span) {
        LocalDate end = span.endExclusive().orElse(null);
        return end == null ? FactReader.NOT_APPLICABLE : end.toEpochDay();
    }

    int size() {
        return starts.length;
    }

    long start(int entry) {
        return starts[entry];
    }

    long end(int entry) {
        return ends[entry];
    }

    /** The day, for an entry that is in force on it. */
    long day(int entry) {
        return days[entry];
    }
}
