package org.nurture.accreditation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.nurture.accreditation.Shortfall.Need;
import org.nurture.group.NurtureGroup;
import org.nurture.group.StaffAssignment;
import org.nurture.identity.PractitionerId;
import org.nurture.time.DateSpan;
import org.nurture.time.HalfDay;
import org.nurture.training.PractitionerHistory;
import org.nurture.training.PractitionerStanding;

/** One group through the days of a forecast, looked at once between each two days on which anything changes. */
final class GroupOutlook {

    private final NurtureGroup group;
    private final Map<PractitionerId, PractitionerHistory> histories;
    private final PractitionerHistory nobodyKnows;
    private final int[] wanted;
    private final List<Shortfall> shortfalls = new ArrayList<>();
    private final List<Shortfall> beyondTraining = new ArrayList<>();
    private final Map<SortedSet<PractitionerId>, Integer> demands = new LinkedHashMap<>();

    GroupOutlook(
            NurtureGroup group,
            Map<PractitionerId, PractitionerHistory> histories,
            PractitionerHistory nobodyKnows,
            int[] wanted,
            DateSpan window) {
        this.group = group;
        this.histories = histories;
        this.nobodyKnows = nobodyKnows;
        this.wanted = wanted;
        Optional<DateSpan> life = group.getOpen().intersection(window);
        life.ifPresent(this::look);
        shortfalls.sort(GroupOutlook::compare);
        beyondTraining.sort(GroupOutlook::compare);
    }

    private static int compare(Shortfall one, Shortfall other) {
        int order = one.halfDay().compareTo(other.halfDay());
        order = order != 0 ? order : one.need().compareTo(other.need());
        return order != 0 ? order : one.span().compareTo(other.span());
    }

    private void look(DateSpan life) {
        Map<PractitionerId, PractitionerHistory> staff = new TreeMap<>();
        TreeSet<LocalDate> turns = new TreeSet<>();
        turns.add(life.start());
        for (StaffAssignment adult : group.getStaff()) {
            PractitionerHistory history = histories.getOrDefault(adult.getPractitioner(), nobodyKnows);
            staff.put(adult.getPractitioner(), history);
            turns.add(adult.getSpan().start());
            adult.getSpan().endExclusive().ifPresent(turns::add);
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
            look(new DateSpan(from, next == null ? life.endExclusive() : Optional.of(next)), staff);
        }
    }

    private void look(DateSpan span, Map<PractitionerId, PractitionerHistory> staff) {
        LocalDate day = span.start();
        Map<PractitionerId, PractitionerStanding> standings = new TreeMap<>();
        staff.forEach((who, history) -> standings.put(who, history.on(day)));
        for (HalfDay halfDay : group.getTimetable()) {
            SortedSet<PractitionerId> present = new TreeSet<>();
            SortedSet<PractitionerId> perhaps = new TreeSet<>();
            for (StaffAssignment adult : group.getStaff()) {
                if (adult.getSpan().contains(day)) {
                    if (adult.getHalfDays().contains(halfDay)) {
                        present.add(adult.getPractitioner());
                    }
                    if (adult.getHalfDays().isEmpty() || adult.getHalfDays().contains(halfDay)) {
                        perhaps.add(adult.getPractitioner());
                    }
                }
            }
            for (Need need : Need.values()) {
                look(halfDay, span, need, present, perhaps, standings);
            }
        }
    }

    private void look(
            HalfDay halfDay,
            DateSpan span,
            Need need,
            SortedSet<PractitionerId> present,
            SortedSet<PractitionerId> perhaps,
            Map<PractitionerId, PractitionerStanding> standings) {
        Set<PractitionerStanding> good = good(need);
        SortedSet<PractitionerId> others = new TreeSet<>();
        int most = 0;
        for (PractitionerId who : perhaps) {
            PractitionerStanding standing = standings.getOrDefault(who, PractitionerStanding.UNKNOWN);
            boolean counts = good.contains(standing);
            most += counts || standing == PractitionerStanding.UNKNOWN ? 1 : 0;
            if (!counts && present.contains(who)) {
                others.add(who);
            }
        }
        int sure = present.size() - others.size();
        int lacking = wanted[need.ordinal()] - sure;
        if (lacking <= 0) {
            return;
        }
        add(shortfalls, halfDay, span, need, sure, most);
        if (need == Need.ADULTS || others.size() < lacking) {
            add(beyondTraining, halfDay, span, need, sure, most);
        } else {
            demands.merge(others, lacking, Math::max);
        }
    }

    private static Set<PractitionerStanding> good(Need need) {
        return switch (need) {
            case ADULTS -> EnumSet.allOf(PractitionerStanding.class);
            case TRAINED -> EnumSet.of(PractitionerStanding.CERTIFICATED, PractitionerStanding.TRAINED);
            case CERTIFICATED -> EnumSet.of(PractitionerStanding.CERTIFICATED);
        };
    }

    /** Goes on with the last shortfall where it only lasts longer. */
    private void add(List<Shortfall> list, HalfDay halfDay, DateSpan span, Need need, int sure, int most) {
        Shortfall now = new Shortfall(group.getId(), halfDay, span, need, wanted[need.ordinal()], sure, most);
        for (int i = list.size() - 1; i >= 0; i--) {
            Shortfall before = list.get(i);
            boolean same = before.halfDay() == halfDay && before.need() == need;
            if (same
                    && before.present() == sure
                    && before.perhaps() == most
                    && before.span().endExclusive().equals(Optional.of(span.start()))) {
                DateSpan longer = new DateSpan(before.span().start(), span.endExclusive());
                list.set(i, new Shortfall(group.getId(), halfDay, longer, need, wanted[need.ordinal()], sure, most));
                return;
            }
            if (same) {
                break;
            }
        }
        list.add(now);
    }

    List<Shortfall> shortfalls() {
        return shortfalls;
    }

    List<Shortfall> beyondTraining() {
        return beyondTraining;
    }

    Map<SortedSet<PractitionerId>, Integer> demands() {
        return demands;
    }
}
