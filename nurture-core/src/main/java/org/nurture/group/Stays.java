package org.nurture.group;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.ToLongFunction;
import org.nurture.assessment.Assessment;
import org.nurture.behaviour.ConcernCategory;
import org.nurture.coding.Coded;
import org.nurture.identity.AssessmentId;
import org.nurture.identity.PupilToken;
import org.nurture.rule.FactReader;
import org.nurture.rule.Parts;
import org.nurture.schooling.KeyStage;
import org.nurture.schooling.Nation;
import org.nurture.schooling.YearGroup;
import org.nurture.time.HalfDay;

/** What is known of each place that is held on the day, worked out once. */
final class Stays {
    private static final int PERCENT = 100;

    private final NurtureGroup group;
    private final Stay[] current;
    private final int[] numbers;
    private final Lives places;
    private final boolean primary;
    private final boolean secondary;
    private final long roll;
    private final long largestShare;

    /** One place that is held on the day. */
    static final class Stay {
        final int index;
        final String id;
        final long halfDaysLeast;
        final long halfDaysMost;
        final long registers;
        final long baseClassLeast;
        final long baseClassMost;
        final long extended;
        final long extendedBy;
        final long agreement;
        final long agreedOn;
        final long termsLeast;
        final long termsMost;
        final long termsSinceAssessment;
        final long assessedOn;
        final long yearGroup;
        final long secondary;

        private Stay(int index, Place place, Known known) {
            this.index = index;
            this.id = place.getId().text();
            LocalDate start = place.getSpan().start();
            Presence here = known.children.getOrDefault(place.getPupil(), new Presence());
            this.halfDaysLeast = known.halfDaysLeast(here);
            this.halfDaysMost = known.halfDaysMost(here);
            Boolean registered = place.getRegistersInBaseClass().orElse(null);
            this.registers = registered == null ? FactReader.UNKNOWN : registered ? 1 : 0;
            Presence there = known.baseClasses.getOrDefault(place.getPupil(), new Presence());
            this.baseClassLeast = there.settled().isEmpty()
                    ? FactReader.UNKNOWN
                    : there.settled().size();
            this.baseClassMost = there.isOpen() ? FactReader.UNKNOWN : baseClassLeast;
            Extension given = place.getExtension().orElse(null);
            Extension granted = given == null || given.grantedOn().isAfter(known.day) ? null : given;
            this.extended = granted != null && granted.untilExclusive().isAfter(known.day) ? 1 : 0;
            this.extendedBy = granted == null
                    ? FactReader.NOT_APPLICABLE
                    : granted.grantedBy().ordinal();
            Agreement agreed = place.getAgreement().orElse(null);
            this.agreement =
                    agreed == null ? FactReader.UNKNOWN : agreed.status().ordinal();
            this.agreedOn =
                    agreed == null ? FactReader.UNKNOWN : agreed.recordedOn().toEpochDay();
            this.termsLeast = known.calendar.begunTerms(start);
            this.termsMost = known.calendar.covers(start) ? termsLeast : FactReader.UNKNOWN;
            AssessmentId entry = place.getEntryAssessment().orElse(null);
            Assessment made = entry == null ? null : known.byId.get(entry);
            this.assessedOn = made == null || !made.getPupil().equals(place.getPupil())
                    ? FactReader.UNKNOWN
                    : made.getAssessedOn().toEpochDay();
            LocalDate latest = known.latest.get(place.getPupil());
            this.termsSinceAssessment = latest == null || !known.calendar.covers(latest)
                    ? FactReader.UNKNOWN
                    : known.calendar.termsBegunAfter(latest);
            Coded<YearGroup> recorded = known.yearGroups.get(place.getPupil());
            YearGroup year = recorded == null ? null : recorded.known().orElse(null);
            long withoutYear = recorded == null ? FactReader.UNKNOWN : YearGroup.values().length;
            this.yearGroup = year == null ? withoutYear : year.ordinal();
            this.secondary = year == null ? known.secondary : secondary(year, known.secondary);
        }

        /** Scotland has no key stages; its year groups say themselves whether they are of a secondary school. */
        private static long secondary(YearGroup year, long otherwise) {
            if (year.nation() == Nation.SCOTLAND) {
                return year.code().startsWith("S") ? 1 : 0;
            }
            KeyStage stage = year.keyStage().orElse(null);
            return stage == null ? otherwise : stage.secondary() ? 1 : 0;
        }
    }

    /** What all stays have in common. */
    private static final class Known {
        private final LocalDate day;
        private final TermCalendar calendar;
        private final Map<AssessmentId, Assessment> byId = new TreeMap<>();
        private final Map<PupilToken, LocalDate> latest = new TreeMap<>();
        private final Map<PupilToken, Coded<YearGroup>> yearGroups;
        private final long secondary;
        private final Map<PupilToken, Presence> children;
        private final Map<PupilToken, Presence> baseClasses = new TreeMap<>();
        private final Set<HalfDay> timetable;

        private Known(GroupOnDay.Builder builder) {
            day = builder.day();
            timetable = builder.group().getTimetable();
            children = Presence.children(builder.group(), day);
            for (Place place : builder.group().getPlaces()) {
                if (place.getSpan().contains(day)) {
                    Presence.add(baseClasses, place.getPupil(), place.getBaseClassHalfDays());
                }
            }
            calendar = new TermCalendar(builder.terms(), builder.day());
            yearGroups = builder.yearGroups();
            secondary = secondary(builder.group());
            for (Assessment made : builder.assessments()) {
                byId.put(made.getId(), made);
                if (!made.getAssessedOn().isAfter(builder.day())) {
                    LocalDate before = latest.get(made.getPupil());
                    if (before == null || made.getAssessedOn().isAfter(before)) {
                        latest.put(made.getPupil(), made.getAssessedOn());
                    }
                }
            }
        }

        /** A child can only be in the group when the group meets. */
        private long halfDaysLeast(Presence child) {
            long meeting = 0;
            for (HalfDay halfDay : child.settled()) {
                meeting += timetable.contains(halfDay) ? 1 : 0;
            }
            return meeting == 0 && (child.isOpen() || timetable.isEmpty()) ? FactReader.UNKNOWN : meeting;
        }

        private long halfDaysMost(Presence child) {
            if (timetable.isEmpty()) {
                return child.isOpen() ? FactReader.UNKNOWN : child.settled().size();
            }
            return child.isOpen() ? timetable.size() : halfDaysLeast(child);
        }

        /** Known if all key stages of the group lie on one side. */
        private static long secondary(NurtureGroup group) {
            Set<KeyStage> stages = group.getKeyStages();
            if (stages.isEmpty()) {
                return FactReader.UNKNOWN;
            }
            int secondary = 0;
            for (KeyStage stage : stages) {
                secondary += stage.secondary() ? 1 : 0;
            }
            return secondary == stages.size() ? 1 : secondary == 0 ? 0 : FactReader.UNKNOWN;
        }
    }

    Stays(GroupOnDay.Builder builder) {
        this.group = builder.group();
        Known known = new Known(builder);
        Set<PupilToken> children = known.children.keySet();
        List<Stay> held = new ArrayList<>();
        this.numbers = new int[group.getPlaces().size()];
        Arrays.fill(numbers, -1);
        for (int i = 0; i < numbers.length; i++) {
            Place place = group.getPlaces().get(i);
            if (place.getSpan().contains(builder.day())) {
                numbers[i] = held.size();
                held.add(new Stay(i, place, known));
            }
        }
        this.current = held.toArray(Stay[]::new);
        this.roll = group.getPlaces().isEmpty() ? FactReader.UNKNOWN : children.size();
        this.largestShare = share(children, builder.concerns());
        this.places = Lives.of(group.getPlaces(), Place::getSpan, builder.day());
        this.primary = may(0, known.secondary);
        this.secondary = may(1, known.secondary);
    }

    /** Whether a child who holds a place, or else whoever will, may be on a side, as far as is known. */
    private boolean may(long side, long ofGroup) {
        for (Stay stay : current) {
            if (stay.secondary == side || stay.secondary == FactReader.UNKNOWN) {
                return true;
            }
        }
        return current.length == 0 && (ofGroup == side || ofGroup == FactReader.UNKNOWN);
    }

    /** The share of the category that most children were referred for, rounded up, so that "at most" stays exact. */
    private long share(Set<PupilToken> children, Map<PupilToken, Set<ConcernCategory>> concerns) {
        if (children.isEmpty()) {
            return group.getPlaces().isEmpty() ? FactReader.UNKNOWN : FactReader.NOT_APPLICABLE;
        }
        if (!concerns.keySet().containsAll(children)) {
            return FactReader.UNKNOWN;
        }
        long largest = 0;
        for (ConcernCategory category : ConcernCategory.values()) {
            long showing = 0;
            for (PupilToken child : children) {
                showing += concerns.getOrDefault(child, Set.of()).contains(category) ? 1 : 0;
            }
            largest = Math.max(largest, showing);
        }
        return (largest * PERCENT + children.size() - 1) / children.size();
    }

    /** How many places are held, or that no place was ever written down. */
    int count() {
        return group.getPlaces().isEmpty() ? Parts.UNKNOWN : current.length;
    }

    /** How many places there are, past ones and later ones too, or that none was ever written down. */
    int allPlaces() {
        return numbers.length == 0 ? Parts.UNKNOWN : numbers.length;
    }

    /** When places begin and end, past ones and later ones too. */
    Lives places() {
        return places;
    }

    /** What is known of any place: of one that is not held nothing is asked. */
    long ofPlace(int place, ToLongFunction<Stay> what) {
        return numbers[place] < 0 ? FactReader.NOT_APPLICABLE : what.applyAsLong(current[numbers[place]]);
    }

    boolean mayHavePrimary() {
        return primary;
    }

    boolean mayHaveSecondary() {
        return secondary;
    }

    Stay stay(int number) {
        return current[number];
    }

    long roll() {
        return roll;
    }

    /** How many children the share is of. */
    long counted() {
        return roll > 0 ? roll : FactReader.NOT_APPLICABLE;
    }

    long largestShare() {
        return largestShare;
    }
}
