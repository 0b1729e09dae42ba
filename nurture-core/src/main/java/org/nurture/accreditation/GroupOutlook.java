package org.nurture.accreditation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.nurture.accreditation.Shortfall.Need;
import org.nurture.group.NurtureGroup;
import org.nurture.group.StaffAssignment;
import org.nurture.identity.PractitionerId;
import org.nurture.rule.Truth;
import org.nurture.time.DateSpan;
import org.nurture.time.HalfDay;
import org.nurture.training.PractitionerHistory;
import org.nurture.training.PractitionerStanding;

/** One group through the days of a forecast, looked at once between each two days on which anything changes. */
final class GroupOutlook {
    private static final List<Need> NEEDS = List.of(Need.values());

    private final NurtureGroup group;
    private final Surroundings around;
    private final List<HalfDay> timetable;
    private final List<PractitionerId> people;
    private final List<PractitionerHistory> histories = new ArrayList<>();
    private final ShortfallRuns shortfalls;
    private final ShortfallRuns beyondTraining;
    private final ShortfallRuns presenceNotKnown;
    private final Map<List<PractitionerId>, Integer> demands = new LinkedHashMap<>();
    private final Map<List<PractitionerId>, Integer> demandsIfTrained = new LinkedHashMap<>();

    /**
     * What all groups have around them.
     *
     * @param histories the people of whom anything is known
     * @param lapses their lapses within the days looked at, each in order of time
     * @param wanted how many adults of each need are asked for; 0 if the policy is silent
     * @param schoolDays on which days there is school
     */
    record Surroundings(
            Map<PractitionerId, PractitionerHistory> histories,
            Map<PractitionerId, List<Lapse>> lapses,
            List<Integer> wanted,
            SchoolDays schoolDays) {}

    /** Who is there in a half-day: for certain, and perhaps. */
    private static final class There {
        private final boolean[] surely;
        private final boolean[] perhaps;

        There(int people) {
            this.surely = new boolean[people];
            this.perhaps = new boolean[people];
        }

        static int count(boolean[] which) {
            int count = 0;
            for (boolean each : which) {
                count += each ? 1 : 0;
            }
            return count;
        }
    }

    GroupOutlook(NurtureGroup group, Surroundings around, DateSpan window) {
        this.group = group;
        this.around = around;
        this.timetable = List.copyOf(group.getTimetable());
        this.people = group.getStaff().stream()
                .map(StaffAssignment::getPractitioner)
                .distinct()
                .sorted()
                .toList();
        people.forEach(who -> histories.add(around.histories().getOrDefault(who, PractitionerHistory.unknown())));
        int places = timetable.size() * NEEDS.size();
        this.shortfalls = new ShortfallRuns(places);
        this.beyondTraining = new ShortfallRuns(places);
        this.presenceNotKnown = new ShortfallRuns(places);
        group.getOpen().intersection(window).ifPresent(this::look);
    }

    private void look(DateSpan life) {
        TreeSet<LocalDate> turns = new TreeSet<>();
        turns.add(life.start());
        for (StaffAssignment adult : group.getStaff()) {
            turns.add(adult.getSpan().start());
            adult.getSpan().endExclusive().ifPresent(turns::add);
        }
        for (PractitionerHistory history : histories) {
            history.trainedFrom().ifPresent(turns::add);
            Optional<LocalDate> next = history.certificates().nextChange(life.start());
            while (next.isPresent() && life.contains(next.get())) {
                turns.add(next.get());
                next = history.certificates().nextChange(next.get());
            }
        }
        turns.removeIf(day -> !life.contains(day));
        for (LocalDate from : turns) {
            LocalDate next = turns.higher(from);
            lookBetween(new DateSpan(from, next == null ? life.endExclusive() : Optional.of(next)));
        }
    }

    private void lookBetween(DateSpan span) {
        List<PractitionerStanding> standings =
                histories.stream().map(history -> history.on(span.start())).toList();
        for (int i = 0; i < timetable.size(); i++) {
            HalfDay halfDay = timetable.get(i);
            if (around.schoolDays().first(halfDay.day(), span).isPresent()) {
                There there = there(halfDay, span.start());
                for (Need need : NEEDS) {
                    look(i, span, need, there, standings);
                }
            }
        }
    }

    private There there(HalfDay halfDay, LocalDate day) {
        There there = new There(people.size());
        for (StaffAssignment adult : group.getStaff()) {
            if (adult.getSpan().contains(day)) {
                int who = people.indexOf(adult.getPractitioner());
                boolean here = adult.getHalfDays().contains(halfDay);
                there.surely[who] |= here;
                there.perhaps[who] |= here || adult.getHalfDays().isEmpty();
            }
        }
        return there;
    }

    private void look(int halfDay, DateSpan span, Need need, There there, List<PractitionerStanding> standings) {
        int place = halfDay * NEEDS.size() + need.ordinal();
        int wanted = around.wanted().get(need.ordinal());
        int sure = 0;
        int most = 0;
        List<PractitionerId> notKnownToCount = new ArrayList<>();
        List<PractitionerId> notCounting = new ArrayList<>();
        for (int who = 0; who < people.size(); who++) {
            Truth counts = counts(need, standings.get(who));
            most += there.perhaps[who] && counts != Truth.FALSE ? 1 : 0;
            if (there.surely[who] && counts == Truth.TRUE) {
                sure++;
            } else if (there.surely[who]) {
                notKnownToCount.add(people.get(who));
                if (counts == Truth.FALSE) {
                    notCounting.add(people.get(who));
                }
            }
        }
        int lacking = wanted - sure;
        if (lacking <= 0) {
            shortfalls.enough(place);
            beyondTraining.enough(place);
            presenceNotKnown.enough(place);
            return;
        }
        Shortfall found = new Shortfall(
                group.getId(),
                timetable.get(halfDay),
                span,
                need,
                wanted,
                sure,
                most,
                false,
                causes(need, span, there, standings));
        shortfalls.add(place, found);
        boolean enoughAreThere = There.count(there.surely) >= wanted;
        boolean enoughMayBeThere = There.count(there.perhaps) >= wanted;
        if (enoughAreThere) {
            demand(demands, notKnownToCount, lacking);
            demand(demandsIfTrained, notCounting, notCounting.size() + wanted - There.count(there.surely));
        }
        tell(beyondTraining, place, !enoughAreThere && !enoughMayBeThere, found);
        tell(presenceNotKnown, place, !enoughAreThere && enoughMayBeThere, found);
    }

    private static void demand(Map<List<PractitionerId>, Integer> demands, List<PractitionerId> who, int lacking) {
        if (lacking > 0) {
            demands.merge(who, lacking, Math::max);
        }
    }

    private static void tell(ShortfallRuns runs, int place, boolean holds, Shortfall found) {
        if (holds) {
            runs.add(place, found);
        } else {
            runs.enough(place);
        }
    }

    private static Truth counts(Need need, PractitionerStanding standing) {
        return switch (need) {
            case ADULTS -> Truth.TRUE;
            case TRAINED -> standing.trained();
            case CERTIFICATED -> standing.certificated();
        };
    }

    /** Training does not lapse, so only where certificates are asked for is there a lapse behind it. */
    private List<Lapse> causes(Need need, DateSpan span, There there, List<PractitionerStanding> standings) {
        if (need != Need.CERTIFICATED) {
            return List.of();
        }
        List<Lapse> causes = new ArrayList<>();
        for (int who = 0; who < people.size(); who++) {
            if (there.perhaps[who] && standings.get(who).certificated() != Truth.TRUE) {
                around.lapses().getOrDefault(people.get(who), List.of()).stream()
                        .filter(lapse -> !lapse.on().isAfter(span.start()))
                        .reduce((before, after) -> after)
                        .ifPresent(causes::add);
            }
        }
        causes.sort(Comparator.comparing(Lapse::on));
        return causes;
    }

    List<Shortfall> shortfalls() {
        return shortfalls.inOrder();
    }

    List<Shortfall> beyondTraining() {
        return beyondTraining.inOrder();
    }

    List<Shortfall> presenceNotKnown() {
        return presenceNotKnown.inOrder();
    }

    Map<List<PractitionerId>, Integer> demands() {
        return demands;
    }

    Map<List<PractitionerId>, Integer> demandsIfTrained() {
        return demandsIfTrained;
    }
}
