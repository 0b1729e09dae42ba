package org.nurture.accreditation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.nurture.accreditation.Shortfall.Need;
import org.nurture.group.GroupParameters;
import org.nurture.group.NurtureGroup;
import org.nurture.identity.GroupId;
import org.nurture.identity.PractitionerId;
import org.nurture.identity.ProgrammeId;
import org.nurture.rule.GivenValue;
import org.nurture.rule.Parameter;
import org.nurture.rule.ResolvedPolicy;
import org.nurture.rule.Truth;
import org.nurture.time.DateSpan;
import org.nurture.time.SchoolTerm;
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
 * as the policy asks for. For a parameter on which the policy is silent nothing is asked, and {@link #policySilent} says so:
 * then no shortfall of that kind says nothing. Somebody who is assigned to a half-day twice is one adult. A half-day is
 * looked at only on its own day of the week, and where terms are given only on days of school. Immutable.
 */
public final class TrainingForecast {
    /** So many people of demands are looked at before the search for the smallest set stops: a second or so. */
    static final long WORK = 400_000;

    private static final List<Parameter> ASKED = List.of(
            GroupParameters.ADULTS_MINIMUM, GroupParameters.TRAINED_MINIMUM, GroupParameters.CERTIFICATED_MINIMUM);

    private final DateSpan window;
    private final Map<PractitionerId, PractitionerHistory> histories;
    private final List<Lapse> lapses;
    private final List<Shortfall> shortfalls;
    private final List<GroupId> notKnown;
    private final List<Need> policySilent;
    private final List<GroupOutlook> outlooks;

    private TrainingForecast(
            Collection<NurtureGroup> groups,
            Map<PractitionerId, PractitionerHistory> histories,
            ResolvedPolicy policy,
            Collection<SchoolTerm> terms,
            DateSpan window) {
        this.window = window;
        this.histories = histories;
        Map<PractitionerId, List<Lapse>> lapsesOf = lapses(histories, window);
        this.lapses = lapsesOf.values().stream()
                .flatMap(List::stream)
                .sorted(Comparator.comparing(Lapse::on).thenComparing(Lapse::practitioner))
                .toList();
        List<Integer> wanted = new ArrayList<>();
        List<Need> unasked = new ArrayList<>();
        for (Need need : Need.values()) {
            Optional<Integer> number = wanted(policy, ASKED.get(need.ordinal()));
            wanted.add(number.orElse(0));
            if (number.isEmpty()) {
                unasked.add(need);
            }
        }
        this.policySilent = List.copyOf(unasked);
        GroupOutlook.Surroundings around =
                new GroupOutlook.Surroundings(histories, lapsesOf, wanted, new SchoolDays(terms));
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
                all.add(new GroupOutlook(group, around, window));
            }
        }
        this.outlooks = List.copyOf(all);
        this.notKnown = List.copyOf(silent);
        this.shortfalls = all(GroupOutlook::shortfalls);
    }

    /**
     * Looks ahead, where the terms are not known.
     *
     * @param groups the groups
     * @param practitioners the practitioners; of one who is assigned and not among them no more is known than certificates
     *     and runs show
     * @param certificates the certificates, of any programme
     * @param runs the course runs, of any programme
     * @param accepted the programmes that count as training in nurture work, such as
     *     {@link org.nurture.training.TrainingProgrammes#ids()}; a certificate of another neither counts nor lapses here
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
            Set<ProgrammeId> accepted,
            ResolvedPolicy policy,
            DateSpan window) {
        return of(groups, practitioners, certificates, runs, accepted, policy, List.of(), window);
    }

    /**
     * Looks ahead.
     *
     * @param groups the groups
     * @param practitioners the practitioners; of one who is assigned and not among them no more is known than certificates
     *     and runs show
     * @param certificates the certificates, of any programme
     * @param runs the course runs, of any programme
     * @param accepted the programmes that count as training in nurture work, such as
     *     {@link org.nurture.training.TrainingProgrammes#ids()}; a certificate of another neither counts nor lapses here
     * @param policy the policy that says how many adults, trained and certificated ones a half-day has, resolved for a day
     *     and held to for all days looked at
     * @param terms the terms: between the first and the last of them no day outside every one is looked at; before and after
     *     them, and everywhere if there are none, every week is
     * @param window the days to look at, which must have an end
     * @return the forecast
     * @throws IllegalArgumentException if the window has no end
     */
    public static TrainingForecast of(
            Collection<NurtureGroup> groups,
            Collection<Practitioner> practitioners,
            Collection<Certificate> certificates,
            Collection<CourseRun> runs,
            Set<ProgrammeId> accepted,
            ResolvedPolicy policy,
            Collection<SchoolTerm> terms,
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
        Map<PractitionerId, PractitionerHistory> histories = new HashMap<>();
        for (Practitioner practitioner : practitioners) {
            PractitionerId id = practitioner.getId();
            histories.put(
                    id,
                    PractitionerHistory.of(
                            practitioner,
                            certificatesOf.getOrDefault(id, List.of()),
                            runsOf.getOrDefault(id, List.of()),
                            accepted));
        }
        Set<PractitionerId> unlisted = new TreeSet<>(certificatesOf.keySet());
        unlisted.addAll(runsOf.keySet());
        unlisted.removeAll(histories.keySet());
        for (PractitionerId id : unlisted) {
            histories.put(
                    id,
                    PractitionerHistory.of(
                            id,
                            certificatesOf.getOrDefault(id, List.of()),
                            runsOf.getOrDefault(id, List.of()),
                            accepted));
        }
        return new TrainingForecast(groups, histories, policy, terms, window);
    }

    private static Optional<Integer> wanted(ResolvedPolicy policy, Parameter parameter) {
        Optional<ResolvedPolicy.InForce> value = policy.value(parameter);
        return value.isPresent() && value.get().value().value() instanceof GivenValue.Whole whole
                ? Optional.of((int) whole.number())
                : Optional.empty();
    }

    private static Map<PractitionerId, List<Lapse>> lapses(
            Map<PractitionerId, PractitionerHistory> histories, DateSpan window) {
        Map<PractitionerId, List<Lapse>> lapses = new TreeMap<>();
        histories.forEach((id, history) -> {
            Standings held = history.certificates();
            LocalDate before = window.start().minusDays(1);
            Optional<LocalDate> next = held.nextChange(before);
            while (next.isPresent() && window.contains(next.get())) {
                if (held.on(before) == Standing.CURRENT) {
                    lapses.computeIfAbsent(id, first -> new ArrayList<>())
                            .add(new Lapse(id, next.get(), held.on(next.get())));
                }
                before = next.get();
                next = held.nextChange(before);
            }
        });
        return lapses;
    }

    /**
     * Answers who ceases to hold a certificate that counts, and when, whether or not they are assigned anywhere or are among
     * the practitioners.
     *
     * @return the lapses, in order of time
     */
    public List<Lapse> lapses() {
        return lapses;
    }

    /**
     * Answers which half-days of which groups lack adults, and through which days. Those that {@linkplain Shortfall#begins
     * begin} are what time brings; the others are so already, or are such that lack more or fewer than before.
     *
     * @return the shortfalls, in the order of groups' ids, half-days, needs and days
     */
    public List<Shortfall> shortfalls() {
        return shortfalls;
    }

    /**
     * Answers the groups of which nothing can be said, since half-days or adults were not written down.
     *
     * @return their ids, in order
     */
    public List<GroupId> notKnown() {
        return notKnown;
    }

    /**
     * Answers on which kinds of adults the policy is silent, so that nothing was asked and nothing can be lacking.
     *
     * @return the kinds, in their order; none if the policy speaks of all
     */
    public List<Need> policySilent() {
        return policySilent;
    }

    /**
     * Tells whether there is nothing to do and nothing in doubt: no half-day lacks anybody or may, every group is known well
     * enough to tell, and the policy asks for adults of some kind.
     *
     * @return true only if all of that is so
     */
    public boolean isAllWell() {
        return shortfalls.isEmpty() && notKnown.isEmpty() && policySilent.size() < ASKED.size();
    }

    /**
     * Works out the smallest set of people to train. Whoever is trained is taken to hold a certificate on every day looked
     * at. It is worked out twice: as if nobody of whom it is not known were trained, and as if everybody were.
     *
     * @return the plan, with a proof or a word that the search stopped early
     */
    public TrainingPlan plan() {
        Solved whatever = solve(GroupOutlook::demands);
        Solved ifTrained = solve(GroupOutlook::demandsIfTrained);
        return new TrainingPlan(
                whatever.people(),
                whatever.atLeast(),
                whatever.proven(),
                ifTrained.people(),
                ifTrained.atLeast(),
                whatever.people().stream().filter(this::isNotKnown).toList(),
                all(GroupOutlook::presenceNotKnown),
                all(GroupOutlook::beyondTraining));
    }

    private boolean isNotKnown(PractitionerId who) {
        PractitionerHistory history = histories.getOrDefault(who, PractitionerHistory.unknown());
        PractitionerStanding standing = history.on(window.start());
        return standing.trained() == Truth.UNKNOWN || standing.certificated() == Truth.UNKNOWN;
    }

    private List<Shortfall> all(Function<GroupOutlook, List<Shortfall>> kind) {
        return outlooks.stream().flatMap(each -> kind.apply(each).stream()).toList();
    }

    private record Solved(List<PractitionerId> people, int atLeast, boolean proven) {}

    private Solved solve(Function<GroupOutlook, Map<List<PractitionerId>, Integer>> kind) {
        Map<PractitionerId, Integer> numbers = new HashMap<>();
        List<PractitionerId> people = new ArrayList<>();
        List<int[]> demands = new ArrayList<>();
        List<Integer> needs = new ArrayList<>();
        for (GroupOutlook outlook : outlooks) {
            kind.apply(outlook).forEach((who, need) -> {
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
        return new Solved(List.copyOf(chosen), answer.atLeast(), answer.proven());
    }
}
