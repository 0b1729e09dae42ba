package org.nurture.accreditation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.nurture.group.GroupParameters;
import org.nurture.group.NurtureGroup;
import org.nurture.identity.GroupId;
import org.nurture.identity.PractitionerId;
import org.nurture.rule.GivenValue;
import org.nurture.rule.Parameter;
import org.nurture.rule.ResolvedPolicy;
import org.nurture.time.DateSpan;
import org.nurture.training.Certificate;
import org.nurture.training.CourseRun;
import org.nurture.training.Delegate;
import org.nurture.training.Practitioner;
import org.nurture.training.PractitionerHistory;
import org.nurture.training.PractitionerStanding;
import org.nurture.training.Standing;
import org.nurture.training.Standings;

/**
 * What becomes of training through some days to come, if nobody does anything: which certificates lapse, which groups then
 * lack adults on which half-days, and the smallest set of people to train so that none does.
 *
 * <p>A half-day conforms if the adults who are there for certain, and are trained or certificated for certain, are as many
 * as the policy asks for; for a parameter on which the policy is silent nothing is asked. Somebody who is assigned to a
 * half-day twice is one adult. Immutable.
 */
public final class TrainingForecast {
    /** So many people of demands are looked at before the search for the smallest set stops: a second or so. */
    static final long WORK = 400_000;

    private static final PractitionerHistory NOBODY_KNOWS = PractitionerHistory.unknown();

    private final DateSpan window;
    private final Map<PractitionerId, PractitionerHistory> histories;
    private final List<Lapse> lapses;
    private final List<Shortfall> shortfalls;
    private final List<GroupId> notKnown;
    private final List<GroupOutlook> outlooks;

    private TrainingForecast(
            Collection<NurtureGroup> groups,
            Map<PractitionerId, PractitionerHistory> histories,
            ResolvedPolicy policy,
            DateSpan window) {
        this.window = window;
        this.histories = histories;
        this.lapses = lapses(histories, window);
        int[] wanted = {
            wanted(policy, GroupParameters.ADULTS_MINIMUM),
            wanted(policy, GroupParameters.TRAINED_MINIMUM),
            wanted(policy, GroupParameters.CERTIFICATED_MINIMUM)
        };
        List<GroupOutlook> all = new ArrayList<>();
        List<GroupId> silent = new ArrayList<>();
        List<NurtureGroup> inOrder = new ArrayList<>(groups);
        inOrder.sort(Comparator.comparing(NurtureGroup::getId));
        for (NurtureGroup group : inOrder) {
            if (!group.getOpen().overlaps(window)) {
                continue;
            }
            if (group.getTimetable().isEmpty() || group.getStaff().isEmpty()) {
                silent.add(group.getId());
            } else {
                all.add(new GroupOutlook(group, histories, NOBODY_KNOWS, wanted, window));
            }
        }
        this.outlooks = List.copyOf(all);
        this.notKnown = List.copyOf(silent);
        this.shortfalls =
                outlooks.stream().flatMap(each -> each.shortfalls().stream()).toList();
    }

    /**
     * Looks ahead.
     *
     * @param groups the groups
     * @param practitioners the practitioners; of one who is assigned and not among them nothing is known
     * @param certificates the certificates
     * @param runs the course runs
     * @param policy the policy that says how many adults, trained and certificated ones a half-day has, resolved for a day
     *     and held to for all days looked at
     * @param window the days to look at, which must have an end
     * @return the forecast
     * @throws IllegalArgumentException if the window has no end
     */
    public static TrainingForecast of(
            Collection<NurtureGroup> groups,
            Collection<Practitioner> practitioners,
            Collection<Certificate> certificates,
            Collection<CourseRun> runs,
            ResolvedPolicy policy,
            DateSpan window) {
        if (window.endExclusive().isEmpty()) {
            throw new IllegalArgumentException("a forecast needs days that end");
        }
        Map<PractitionerId, List<Certificate>> certificatesOf = new HashMap<>();
        for (Certificate certificate : certificates) {
            certificatesOf
                    .computeIfAbsent(certificate.getPractitioner(), first -> new ArrayList<>())
                    .add(certificate);
        }
        Map<PractitionerId, List<CourseRun>> runsOf = new HashMap<>();
        for (CourseRun run : runs) {
            for (Delegate delegate : run.getDelegates()) {
                runsOf.computeIfAbsent(delegate.getPractitioner(), first -> new ArrayList<>())
                        .add(run);
            }
        }
        Map<PractitionerId, PractitionerHistory> histories = new TreeMap<>();
        for (Practitioner practitioner : practitioners) {
            PractitionerId id = practitioner.getId();
            histories.put(
                    id,
                    PractitionerHistory.of(
                            practitioner,
                            certificatesOf.getOrDefault(id, List.of()),
                            runsOf.getOrDefault(id, List.of())));
        }
        return new TrainingForecast(groups, histories, policy, window);
    }

    private static int wanted(ResolvedPolicy policy, Parameter parameter) {
        Optional<ResolvedPolicy.InForce> value = policy.value(parameter);
        return value.isPresent() && value.get().value().value() instanceof GivenValue.Whole whole
                ? (int) whole.number()
                : 0;
    }

    private static List<Lapse> lapses(Map<PractitionerId, PractitionerHistory> histories, DateSpan window) {
        List<Lapse> lapses = new ArrayList<>();
        histories.forEach((id, history) -> {
            Standings held = history.certificates();
            LocalDate before = window.start().minusDays(1);
            Optional<LocalDate> next = held.nextChange(before);
            while (next.isPresent() && window.contains(next.get())) {
                if (held.on(before) == Standing.CURRENT) {
                    lapses.add(new Lapse(id, next.get(), held.on(next.get())));
                }
                before = next.get();
                next = held.nextChange(before);
            }
        });
        lapses.sort(Comparator.comparing(Lapse::on).thenComparing(Lapse::practitioner));
        return List.copyOf(lapses);
    }

    /**
     * Answers who ceases to hold a certificate that counts, and when.
     *
     * @return the lapses, in order of time
     */
    public List<Lapse> lapses() {
        return lapses;
    }

    /**
     * Answers which half-days of which groups lack adults, and through which days. Those that begin after the first day
     * looked at are what time brings; the others are so already.
     *
     * @return the shortfalls, in the order of groups' ids, half-days, needs and days
     */
    public List<Shortfall> shortfalls() {
        return shortfalls;
    }

    /**
     * Answers the groups of which nothing can be said, since neither half-days nor adults were written down.
     *
     * @return their ids, in order
     */
    public List<GroupId> notKnown() {
        return notKnown;
    }

    /**
     * Works out the smallest set of people to train. Whoever is trained is taken to hold a certificate on every day looked
     * at.
     *
     * @return the plan, with a proof or a word that the search stopped early
     */
    public TrainingPlan plan() {
        Map<PractitionerId, Integer> numbers = new HashMap<>();
        List<PractitionerId> people = new ArrayList<>();
        List<int[]> demands = new ArrayList<>();
        List<Integer> needs = new ArrayList<>();
        for (GroupOutlook outlook : outlooks) {
            outlook.demands().forEach((who, need) -> {
                int[] numbered = new int[who.size()];
                int at = 0;
                for (PractitionerId each : who) {
                    numbered[at++] = numbers.computeIfAbsent(each, first -> {
                        people.add(first);
                        return people.size() - 1;
                    });
                }
                demands.add(numbered);
                needs.add(need);
            });
        }
        Cover.Answer answer = Cover.solve(demands, needs, WORK);
        TreeSet<PractitionerId> chosen = new TreeSet<>();
        for (int who : answer.chosen()) {
            chosen.add(people.get(who));
        }
        List<PractitionerId> ask = chosen.stream()
                .filter(who ->
                        histories.getOrDefault(who, NOBODY_KNOWS).on(window.start()) == PractitionerStanding.UNKNOWN)
                .toList();
        return new TrainingPlan(
                List.copyOf(chosen),
                answer.atLeast(),
                answer.proven(),
                ask,
                outlooks.stream()
                        .flatMap(each -> each.beyondTraining().stream())
                        .toList());
    }
}
