package org.nurture.examples.quickstart;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.nurture.group.GroupModel;
import org.nurture.identity.GroupId;
import org.nurture.identity.SchoolId;
import org.nurture.schooling.KeyStage;
import org.nurture.time.DateSpan;
import org.nurture.time.HalfDay;

/**
 * One of the sample's groups, as it was planned.
 *
 * @param number counted from 0
 * @param name what the school calls it
 * @param model its form
 * @param school the number of the host school
 * @param youngest the youngest year that it takes, reception being 0
 * @param oldest the oldest year that it takes
 * @param opened the day on which it opened
 * @param size how many children it has at a time
 */
record SampleGroup(
        int number, String name, GroupModel model, int school, int youngest, int oldest, LocalDate opened, int size) {

    /**
     * Every model and key stage, and provision that grows. Against guidance on purpose: two groups of five, one of thirteen,
     * and one that bears the name only.
     */
    static final List<SampleGroup> ALL = List.of(
            new SampleGroup(0, "The Nest", GroupModel.CLASSIC, 0, 0, 2, LocalDate.of(2021, 9, 6), 8),
            new SampleGroup(1, "The Harbour", GroupModel.CLASSIC, 1, 1, 2, LocalDate.of(2021, 9, 6), 5),
            new SampleGroup(2, "Rainbow Room", GroupModel.NEW_VARIANT, 2, 3, 5, LocalDate.of(2021, 9, 6), 9),
            new SampleGroup(3, "The Den", GroupModel.NURTURE_INFORMED, 3, 0, 2, LocalDate.of(2022, 9, 5), 6),
            new SampleGroup(4, "Acorn Room", GroupModel.CLASSIC, 4, 1, 2, LocalDate.of(2024, 9, 3), 7),
            new SampleGroup(5, "The Hub", GroupModel.CLASSIC, 5, 3, 5, LocalDate.of(2024, 9, 3), 6),
            new SampleGroup(6, "Bridge Base", GroupModel.NEW_VARIANT, 6, 3, 5, LocalDate.of(2021, 9, 6), 12),
            new SampleGroup(7, "Willow Room", GroupModel.NURTURE_INFORMED, 7, 1, 2, LocalDate.of(2025, 9, 3), 6),
            new SampleGroup(8, "The Lighthouse", GroupModel.CLASSIC, 8, 3, 5, LocalDate.of(2025, 9, 3), 5),
            new SampleGroup(9, "Hedgehog Room", GroupModel.CLASSIC, 9, 0, 2, LocalDate.of(2024, 9, 3), 8),
            new SampleGroup(10, "The Base", GroupModel.NEW_VARIANT, 10, 7, 9, LocalDate.of(2022, 9, 5), 7),
            new SampleGroup(11, "Room 12", GroupModel.NURTURE_INFORMED, 11, 7, 9, LocalDate.of(2024, 9, 3), 6),
            new SampleGroup(12, "Compass", GroupModel.CLASSIC, 12, 7, 7, LocalDate.of(2025, 9, 3), 8),
            new SampleGroup(13, "The Bridge", GroupModel.NEW_VARIANT, 13, 7, 10, LocalDate.of(2025, 9, 3), 7),
            new SampleGroup(14, "The Burrow", GroupModel.NEW_VARIANT, 0, 3, 5, LocalDate.of(2025, 1, 6), 8),
            new SampleGroup(15, "Little Harbour", GroupModel.NURTURE_INFORMED, 1, 0, 1, LocalDate.of(2021, 9, 6), 6),
            new SampleGroup(16, "The Orchard", GroupModel.NEW_VARIANT, 2, 0, 2, LocalDate.of(2026, 1, 5), 6),
            new SampleGroup(17, "The Loft", GroupModel.CLASSIC, 3, 3, 5, LocalDate.of(2025, 9, 3), 7),
            new SampleGroup(18, "Meadow Room", GroupModel.NEW_VARIANT, 4, 0, 2, LocalDate.of(2025, 9, 3), 13),
            new SampleGroup(19, "The Cabin", GroupModel.IN_NAME_ONLY, 5, 1, 2, LocalDate.of(2024, 9, 3), 10));

    /** The one that closed, and the last of the sample's terms in which it ran. */
    private static final int CLOSED = 15;

    private static final int LAST_TERM_OF_CLOSED = 5;
    private static final int SHARED = 6;
    private static final int FIRST_OF_KEY_STAGE_2 = 3;

    GroupId id() {
        return idOf(number);
    }

    static GroupId idOf(int number) {
        return GroupId.of((number < 9 ? "g-0" : "g-") + (number + 1));
    }

    DateSpan open() {
        return number == CLOSED
                ? DateSpan.ofDays(opened, SampleCalendar.beforeEnd(LAST_TERM_OF_CLOSED, 0))
                : DateSpan.startingOn(opened);
    }

    /** The last of the terms in which it runs, as far as the sample goes. */
    int lastTerm() {
        return number == CLOSED ? LAST_TERM_OF_CLOSED : SampleCalendar.COUNTED - 1;
    }

    /** The first of the terms in which it ran; one that ran before the three years may begin before them. */
    int firstTerm() {
        int term = 0;
        while (SampleCalendar.term(term).span().isEndedBy(opened)) {
            term++;
        }
        return term;
    }

    /** The schools whose children come: the host, and neighbours where it is shared. */
    List<Integer> schools() {
        return number == SHARED ? List.of(school, 7, 8) : List.of(school);
    }

    SortedSet<SchoolId> sharedWith() {
        SortedSet<SchoolId> others = new TreeSet<>();
        schools().stream().skip(1).forEach(other -> others.add(SampleSchools.id(other)));
        return others;
    }

    SortedSet<KeyStage> keyStages() {
        SortedSet<KeyStage> stages = new TreeSet<>();
        for (int year = youngest; year <= oldest; year++) {
            if (year == 0) {
                stages.add(KeyStage.EARLY_YEARS);
            } else if (year < FIRST_OF_KEY_STAGE_2) {
                stages.add(KeyStage.KEY_STAGE_1);
            } else {
                stages.add(year < 7 ? KeyStage.KEY_STAGE_2 : year < 10 ? KeyStage.KEY_STAGE_3 : KeyStage.KEY_STAGE_4);
            }
        }
        return stages;
    }

    /** A group that its adults have nearly full time, mornings, or some afternoons. */
    SortedSet<HalfDay> timetable() {
        SortedSet<HalfDay> week = new TreeSet<>(Arrays.asList(HalfDay.values()));
        switch (model) {
            case CLASSIC -> week.remove(HalfDay.FRIDAY_PM);
            case NEW_VARIANT -> week.removeIf(halfDay -> !halfDay.isMorning());
            default -> week.removeIf(halfDay -> halfDay.isMorning() || halfDay.compareTo(HalfDay.THURSDAY_AM) > 0);
        }
        return week;
    }

    Optional<Integer> capacity() {
        return number % 3 == 2 ? Optional.empty() : Optional.of(Math.max(size, number % 4 == 0 ? 8 : 10));
    }
}
