package org.nurture.group;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.nurture.assessment.Assessment;
import org.nurture.behaviour.ConcernCategory;
import org.nurture.coding.Coded;
import org.nurture.identity.AssessmentId;
import org.nurture.identity.PupilToken;
import org.nurture.rule.FactReader;
import org.nurture.rule.Parts;
import org.nurture.schooling.KeyStage;
import org.nurture.schooling.YearGroup;
import org.nurture.time.DateSpan;

/** What is known of each place that is held on the day, worked out once. */
final class Stays {
    private static final int PERCENT = 100;

    private final NurtureGroup group;
    private final Stay[] current;
    private final long[] starts;
    private final long[] ends;
    private final long roll;
    private final long largestShare;

    /** One place that is held on the day. */
    static final class Stay {
        final int index;
        final String id;
        final long startedOn;
        final long halfDays;
        final long registers;
        final long baseClassHalfDays;
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
            this.startedOn = start.toEpochDay();
            this.halfDays = orUnknown(place.getHalfDays().size());
            this.registers = place.getRegistersInBaseClass()
                    .map(registered -> registered ? 1L : 0L)
                    .orElse(FactReader.UNKNOWN);
            this.baseClassHalfDays = orUnknown(place.getBaseClassHalfDays().size());
            this.extended = place.getExtension()
                            .filter(longer -> longer.untilExclusive().isAfter(known.day))
                            .isPresent()
                    ? 1
                    : 0;
            this.extendedBy = place.getExtension()
                    .map(longer -> (long) longer.grantedBy().ordinal())
                    .orElse(FactReader.NOT_APPLICABLE);
            this.agreement = place.getAgreement()
                    .map(agreed -> (long) agreed.status().ordinal())
                    .orElse(FactReader.UNKNOWN);
            this.agreedOn = place.getAgreement()
                    .map(agreed -> agreed.recordedOn().toEpochDay())
                    .orElse(FactReader.UNKNOWN);
            this.termsLeast = known.calendar.begunTerms(start);
            this.termsMost = known.calendar.covers(start) ? termsLeast : FactReader.UNKNOWN;
            this.assessedOn = place.getEntryAssessment()
                    .map(known.byId::get)
                    .map(made -> made.getAssessedOn().toEpochDay())
                    .orElse(FactReader.UNKNOWN);
            this.termsSinceAssessment = Optional.ofNullable(known.latest.get(place.getPupil()))
                    .filter(known.calendar::covers)
                    .map(known.calendar::termsBegunAfter)
                    .orElse(FactReader.UNKNOWN);
            Optional<YearGroup> year =
                    Optional.ofNullable(known.yearGroups.get(place.getPupil())).flatMap(Coded::known);
            boolean recorded = known.yearGroups.containsKey(place.getPupil());
            this.yearGroup = year.map(found -> (long) found.ordinal())
                    .orElse(recorded ? YearGroup.values().length : FactReader.UNKNOWN);
            this.secondary = year.flatMap(YearGroup::keyStage)
                    .map(stage -> stage.secondary() ? 1L : 0L)
                    .orElse(known.secondary);
        }
    }

    /** An empty set of half-days is one that is not settled yet. */
    private static long orUnknown(int size) {
        return size == 0 ? FactReader.UNKNOWN : size;
    }

    /** What all stays have in common. */
    private static final class Known {
        private final LocalDate day;
        private final TermCalendar calendar;
        private final Map<AssessmentId, Assessment> byId = new HashMap<>();
        private final Map<PupilToken, LocalDate> latest = new HashMap<>();
        private final Map<PupilToken, Coded<YearGroup>> yearGroups;
        private final long secondary;

        private Known(GroupOnDay.Builder builder) {
            day = builder.day();
            calendar = new TermCalendar(builder.terms(), builder.day());
            yearGroups = builder.yearGroups();
            secondary = secondary(builder.group());
            for (Assessment made : builder.assessments()) {
                byId.put(made.getId(), made);
                if (!made.getAssessedOn().isAfter(builder.day())) {
                    latest.merge(
                            made.getPupil(), made.getAssessedOn(), (one, other) -> one.isAfter(other) ? one : other);
                }
            }
        }

        /** Known if all key stages of the group lie on one side. */
        private static long secondary(NurtureGroup group) {
            Set<KeyStage> stages = group.getKeyStages();
            if (stages.isEmpty()) {
                return FactReader.UNKNOWN;
            }
            boolean all = stages.stream().allMatch(KeyStage::secondary);
            boolean none = stages.stream().noneMatch(KeyStage::secondary);
            return all ? 1 : none ? 0 : FactReader.UNKNOWN;
        }
    }

    Stays(GroupOnDay.Builder builder) {
        this.group = builder.group();
        Known known = new Known(builder);
        Set<PupilToken> children = new HashSet<>();
        List<Stay> held = new ArrayList<>();
        starts = new long[group.getPlaces().size()];
        ends = new long[starts.length];
        for (int i = 0; i < group.getPlaces().size(); i++) {
            Place place = group.getPlaces().get(i);
            starts[i] = place.getSpan().start().toEpochDay();
            ends[i] = end(place.getSpan());
            if (place.getSpan().contains(builder.day())) {
                held.add(new Stay(i, place, known));
                children.add(place.getPupil());
            }
        }
        this.current = held.toArray(Stay[]::new);
        this.roll = group.getPlaces().isEmpty() ? FactReader.UNKNOWN : children.size();
        this.largestShare = share(children, builder.concerns());
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
            long showing = children.stream()
                    .filter(child -> concerns.getOrDefault(child, Set.of()).contains(category))
                    .count();
            largest = Math.max(largest, showing);
        }
        return (largest * PERCENT + children.size() - 1) / children.size();
    }

    /** How many places are held, or that no place was ever written down. */
    int count() {
        return group.getPlaces().isEmpty() ? Parts.UNKNOWN : current.length;
    }

    /** The day after the last, or that there is none. */
    static long end(DateSpan span) {
        return span.endExclusive().map(LocalDate::toEpochDay).orElse(FactReader.NOT_APPLICABLE);
    }

    /** How many places there are, past ones and later ones too, or that none was ever written down. */
    int allPlaces() {
        return starts.length == 0 ? Parts.UNKNOWN : starts.length;
    }

    long start(int place) {
        return starts[place];
    }

    long end(int place) {
        return ends[place];
    }

    Stay stay(int number) {
        return current[number];
    }

    long roll() {
        return roll;
    }

    long largestShare() {
        return largestShare;
    }
}
