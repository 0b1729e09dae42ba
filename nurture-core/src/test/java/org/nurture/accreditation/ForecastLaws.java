package org.nurture.accreditation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.nurture.group.GroupModel;
import org.nurture.group.GroupOnDay;
import org.nurture.group.GroupPresets;
import org.nurture.group.NurtureGroup;
import org.nurture.group.StaffAssignment;
import org.nurture.identity.CertificateId;
import org.nurture.identity.GroupId;
import org.nurture.identity.PractitionerId;
import org.nurture.identity.ProgrammeId;
import org.nurture.identity.Role;
import org.nurture.identity.SchoolId;
import org.nurture.rule.Policy;
import org.nurture.rule.PreparedBook;
import org.nurture.rule.ResolvedPolicy;
import org.nurture.rule.Truth;
import org.nurture.rule.Verdict;
import org.nurture.time.AcademicYear;
import org.nurture.time.DateSpan;
import org.nurture.time.HalfDay;
import org.nurture.time.SchoolTerm;
import org.nurture.time.TermName;
import org.nurture.training.Certificate;
import org.nurture.training.Practitioner;
import org.nurture.training.PractitionerHistory;
import org.nurture.training.PractitionerStanding;
import org.nurture.training.Standing;

/** The forecast against the book of staffing day by day, and the smallest set of people against trying every set. */
class ForecastLaws {
    private static final LocalDate START = LocalDate.of(2026, 9, 1);
    private static final DateSpan WINDOW = DateSpan.of(START, START.plusDays(40));
    private static final ResolvedPolicy POLICY =
            Policy.of(GroupPresets.BOXALL_NURTURE_GROUP).on(START);
    private static final PreparedBook<GroupOnDay> STAFFED = AwardRules.STAFFED.under(POLICY);

    private static final long TWO_SECONDS = 2_000_000_000L;
    private static final Set<ProgrammeId> ACCEPTED = Set.of(ProgrammeId.of("theory-and-practice"));

    /** A small network: who there is, who is certificated until when, and who works where. */
    private record Case(List<NurtureGroup> groups, List<Practitioner> people, List<Certificate> certificates) {
        TrainingForecast forecast() {
            return TrainingForecast.of(groups, people, certificates, List.of(), ACCEPTED, POLICY, WINDOW);
        }

        TrainingForecast forecast(List<SchoolTerm> terms) {
            return TrainingForecast.of(groups, people, certificates, List.of(), ACCEPTED, POLICY, terms, WINDOW);
        }
    }

    @Property(tries = 400)
    void aHalfDayLacksSomebodyOnADayExactlyWhenTheBookDoesNotSayThatItIsStaffed(@ForAll long seed) {
        Random random = new Random(seed);
        Case network = network(random, 4, 7);
        List<SchoolTerm> terms = random.nextBoolean() ? List.of() : terms(random);
        TrainingForecast forecast = network.forecast(terms);

        for (NurtureGroup group : network.groups()) {
            boolean told = !forecast.notKnown().contains(group.getId());
            for (HalfDay halfDay : group.getTimetable()) {
                NurtureGroup alone =
                        group.toBuilder().timetable(List.of(halfDay)).build();
                for (LocalDate day = START; WINDOW.contains(day); day = day.plusDays(1)) {
                    LocalDate on = day;
                    if (day.getDayOfWeek() != halfDay.day() || !isTaught(terms, day)) {
                        continue;
                    }
                    boolean lacks = forecast.shortfalls().stream()
                            .anyMatch(each -> each.group().equals(group.getId())
                                    && each.halfDay() == halfDay
                                    && each.span().contains(on));
                    if (told && group.getOpen().contains(day)) {
                        GroupOnDay subject = subject(network, alone, day, Set.of());
                        Verdict verdict = STAFFED.verdict(subject);
                        assertThat(verdict == Verdict.MET).isEqualTo(!lacks);
                        assertThat(day.getDayOfMonth() != 7
                                        || STAFFED.decide(subject).getVerdict() == verdict)
                                .isTrue();
                    } else {
                        assertThat(lacks).isFalse();
                    }
                }
            }
        }
        for (Shortfall each : forecast.shortfalls()) {
            assertThat(START.datesUntil(START.plusDays(40)))
                    .as("%s", each)
                    .anyMatch(day -> each.span().contains(day)
                            && day.getDayOfWeek() == each.halfDay().day()
                            && isTaught(terms, day));
        }
    }

    private static boolean isTaught(List<SchoolTerm> terms, LocalDate day) {
        boolean within =
                terms.stream().anyMatch(term -> !day.isBefore(term.span().start()))
                        && terms.stream().anyMatch(term -> !term.span().isEndedBy(day));
        return !within || terms.stream().anyMatch(term -> term.span().contains(day));
    }

    /** Two terms with holidays between them, and days on either side of which nobody has said. */
    private static List<SchoolTerm> terms(Random random) {
        LocalDate first = START.plusDays(random.nextInt(10));
        LocalDate second = first.plusDays(6 + random.nextInt(20));
        AcademicYear year = new AcademicYear(2026);
        return List.of(
                new SchoolTerm(year, TermName.AUTUMN, DateSpan.of(first, first.plusDays(2 + random.nextInt(4)))),
                new SchoolTerm(year, TermName.SPRING, DateSpan.of(second, second.plusDays(3 + random.nextInt(5)))));
    }

    @Example
    void aHalfDayThatDoesNotComeLacksNobody() {
        NurtureGroup group = group(0, List.of(adult("w-0", HalfDay.MONDAY_AM)));
        LocalDate tuesday = LocalDate.of(2026, 9, 1);
        for (int days = 1; days <= 6; days++) {
            assertThat(TrainingForecast.of(
                                    List.of(group),
                                    List.of(),
                                    List.of(),
                                    List.of(),
                                    ACCEPTED,
                                    POLICY,
                                    DateSpan.of(tuesday, tuesday.plusDays(days)))
                            .shortfalls())
                    .isEmpty();
        }
        // From Tuesday to Thursday nobody is certificated, and no Monday lies between.
        Certificate first = certificate("w-0", Optional.of(LocalDate.of(2026, 9, 8)));
        Certificate again = certificate("w-0", Optional.empty()).toBuilder()
                .id(CertificateId.of("c-again"))
                .awardedOn(LocalDate.of(2026, 9, 10))
                .build();
        Case network = new Case(
                List.of(group(0, List.of(adult("w-0", HalfDay.MONDAY_AM), adult("w-1", HalfDay.MONDAY_AM)))),
                List.of(person("w-0", Optional.of(true)), person("w-1", Optional.of(true))),
                List.of(first, again));
        assertThat(network.forecast().lapses()).hasSize(1);
        assertThat(network.forecast().shortfalls()).isEmpty();
    }

    @Example
    void aShortageThatLastsOverDaysOnWhichItCannotBeSeenIsOne() {
        // On Wednesdays somebody else would be there too, but it is Mondays that count.
        NurtureGroup group = group(
                0,
                List.of(
                        adult("w-0", HalfDay.MONDAY_AM),
                        adult("w-1", HalfDay.MONDAY_AM).toBuilder()
                                .span(DateSpan.of(LocalDate.of(2026, 9, 8), LocalDate.of(2026, 9, 11)))
                                .build()));

        assertThat(new Case(List.of(group), List.of(person("w-0", Optional.of(true))), List.of())
                        .forecast()
                        .shortfalls())
                .filteredOn(each -> each.need() == Shortfall.Need.ADULTS)
                .singleElement()
                .satisfies(each -> assertThat(each.span()).isEqualTo(DateSpan.of(START, START.plusDays(40))));
    }

    @Example
    void aCertificateOfAnotherProgrammeHealsNothing() {
        NurtureGroup group = group(0, List.of(adult("w-0", HalfDay.MONDAY_AM), adult("w-1", HalfDay.MONDAY_AM)));
        Certificate firstAid = certificate("w-0", Optional.empty()).toBuilder()
                .id(CertificateId.of("c-first-aid"))
                .programme(ProgrammeId.of("first-aid"))
                .build();
        Case network = new Case(
                List.of(group),
                List.of(person("w-0", Optional.of(true)), person("w-1", Optional.of(true))),
                List.of(certificate("w-0", Optional.of(START.plusDays(10))), firstAid));

        assertThat(network.forecast().lapses()).hasSize(1);
        assertThat(network.forecast().shortfalls()).hasSize(1);
    }

    @Example
    void whereThePolicyIsSilentItIsSaidThatNothingWasAsked() {
        NurtureGroup group = group(0, List.of(adult("w-0", HalfDay.MONDAY_AM)));
        ResolvedPolicy silent = Policy.of(AwardPresets.TRAINING).on(START);
        TrainingForecast forecast =
                TrainingForecast.of(List.of(group), List.of(), List.of(), List.of(), ACCEPTED, silent, WINDOW);

        assertThat(forecast.policySilent()).containsExactly(Shortfall.Need.values());
        assertThat(forecast.shortfalls()).isEmpty();
        assertThat(forecast.isAllWell()).isFalse();
        assertThat(new Case(List.of(group), List.of(), List.of()).forecast().policySilent())
                .isEmpty();
        assertThat(new Case(List.of(), List.of(), List.of()).forecast().isAllWell())
                .isTrue();
        assertThat(new Case(List.of(group(1, List.of())), List.of(), List.of())
                        .forecast()
                        .isAllWell())
                .isFalse();
    }

    @Example
    void whoIsNotListedMayStillLapseAndCount() {
        NurtureGroup group = group(0, List.of(adult("w-0", HalfDay.MONDAY_AM), adult("w-1", HalfDay.MONDAY_AM)));
        TrainingForecast forecast = new Case(
                        List.of(group),
                        List.of(person("w-1", Optional.of(true))),
                        List.of(certificate("w-0", Optional.of(START.plusDays(10)))))
                .forecast();

        assertThat(forecast.lapses()).extracting(Lapse::practitioner).containsExactly(PractitionerId.of("w-0"));
        assertThat(forecast.shortfalls()).extracting(Shortfall::need).containsExactly(Shortfall.Need.CERTIFICATED);
    }

    @Example
    void aShortageThatDeepensDoesNotBeginThen() {
        LocalDate leaves = LocalDate.of(2026, 9, 9);
        NurtureGroup group = group(
                0,
                List.of(
                        adult("w-0", HalfDay.MONDAY_AM),
                        adult("w-1", HalfDay.MONDAY_AM).toBuilder()
                                .span(DateSpan.of(START.minusYears(1), leaves))
                                .build(),
                        adult("w-2", HalfDay.TUESDAY_PM)));
        TrainingForecast forecast = new Case(
                        List.of(group.toBuilder()
                                .timetable(List.of(HalfDay.MONDAY_AM))
                                .build()),
                        List.of(person("w-0", Optional.of(false)), person("w-1", Optional.of(true))),
                        List.of(certificate("w-1", Optional.empty())))
                .forecast();

        assertThat(forecast.shortfalls())
                .extracting(Shortfall::need, Shortfall::present, Shortfall::begins)
                .containsExactly(
                        tuple(Shortfall.Need.ADULTS, 1, true),
                        tuple(Shortfall.Need.TRAINED, 1, false),
                        tuple(Shortfall.Need.TRAINED, 0, false),
                        tuple(Shortfall.Need.CERTIFICATED, 0, true));
    }

    @Example
    void adultsWithoutHalfDaysMayBeEnoughAndNobodySaysThatAnotherIsNeeded() {
        NurtureGroup group = group(0, List.of(adult("w-0"), adult("w-1")));
        TrainingPlan plan = new Case(
                        List.of(group),
                        List.of(person("w-0", Optional.of(true)), person("w-1", Optional.of(true))),
                        List.of())
                .forecast()
                .plan();

        assertThat(plan.beyondTraining()).isEmpty();
        assertThat(plan.presenceNotKnown()).extracting(Shortfall::need).containsExactly(Shortfall.Need.values());
        assertThat(plan.people()).isEmpty();
    }

    @Property(tries = 300)
    void whatIsNotKnownIsBoundedFromBothSides(@ForAll long seed) {
        Case network = network(new Random(seed), 4, 7);
        TrainingPlan plan = network.forecast().plan();

        assertThat(plan.peopleIfTrained()).hasSize(plan.atLeastIfTrained());
        assertThat(plan.atLeastIfTrained()).isLessThanOrEqualTo(plan.people().size());
        for (boolean trained : new boolean[] {true, false}) {
            TrainingPlan resolved = resolved(network, trained).forecast().plan();
            assertThat(resolved.people())
                    .hasSize(trained ? plan.atLeastIfTrained() : plan.people().size());
            assertThat(resolved.notKnown()).isEmpty();
            assertThat(resolved.isCertain()).isTrue();
        }
        assertThat(plan.isCertain())
                .isEqualTo(plan.atLeastIfTrained() == plan.people().size());
    }

    /** The same network, in which it is known of everybody: trained and certificated, or neither. */
    private static Case resolved(Case network, boolean trained) {
        List<Practitioner> people = new ArrayList<>();
        List<Certificate> certificates = new ArrayList<>();
        for (Certificate certificate : network.certificates()) {
            boolean open = certificate.getExpires().isEmpty()
                    && certificate.getLapses().orElse(false)
                    && certificate.getProgramme().equals(ProgrammeId.of("theory-and-practice"));
            certificates.add(
                    !open
                            ? certificate
                            : certificate.toBuilder()
                                    .expires(trained ? Optional.empty() : Optional.of(START.minusDays(1)))
                                    .lapses(!trained)
                                    .build());
        }
        Map<PractitionerId, PractitionerHistory> histories = histories(network);
        for (Practitioner person : network.people()) {
            boolean open = histories.get(person.getId()).on(START) == PractitionerStanding.UNKNOWN;
            people.add(open ? person.toBuilder().trained(trained).build() : person);
            if (open && trained) {
                certificates.add(certificate(person.getId().text(), Optional.empty()).toBuilder()
                        .id(CertificateId.of("c-found-" + person.getId().text()))
                        .build());
            }
        }
        return new Case(network.groups(), people, certificates);
    }

    @Property(tries = 400)
    void theSmallestSetOfPeopleIsThatOfTryingEverySet(@ForAll long seed) {
        Case network = network(new Random(seed), 5, 8);
        TrainingForecast forecast = network.forecast();
        TrainingPlan plan = forecast.plan();

        assertThat(plan.proven()).isTrue();
        assertThat(plan.atLeast()).isEqualTo(plan.people().size());
        int left = lacking(network, new HashSet<>(plan.people()));
        assertThat(left).isEqualTo(lacking(network, everybody(network)));
        assertThat(plan.people()).hasSize(fewest(network));
    }

    private static Set<PractitionerId> everybody(Case network) {
        Set<PractitionerId> all = new HashSet<>();
        network.people().forEach(each -> all.add(each.getId()));
        return all;
    }

    /** How many half-days lack somebody whom training brings, on how many days, if some people were trained. */
    private static int lacking(Case network, Set<PractitionerId> trained) {
        int lacking = 0;
        Map<PractitionerId, PractitionerHistory> histories = histories(network);
        for (NurtureGroup group : network.groups()) {
            for (LocalDate day = START; WINDOW.contains(day); day = day.plusDays(1)) {
                for (HalfDay halfDay : group.getTimetable()) {
                    if (halfDay.day() == day.getDayOfWeek()
                            && group.getOpen().contains(day)
                            && !group.getStaff().isEmpty()) {
                        int[] there = there(group, halfDay, day, histories, trained);
                        lacking += there[0] < 2 ? 1 : 0;
                        lacking += there[1] < 1 ? 1 : 0;
                    }
                }
            }
        }
        return lacking;
    }

    private static int[] there(
            NurtureGroup group,
            HalfDay halfDay,
            LocalDate day,
            Map<PractitionerId, PractitionerHistory> histories,
            Set<PractitionerId> trained) {
        int[] there = new int[2];
        for (StaffAssignment adult : group.getStaff()) {
            if (adult.getSpan().contains(day) && adult.getHalfDays().contains(halfDay)) {
                PractitionerHistory history = histories.get(adult.getPractitioner());
                boolean now = trained.contains(adult.getPractitioner());
                boolean certificated = now || history.on(day) == PractitionerStanding.CERTIFICATED;
                there[0] += certificated || history.on(day).trained() == Truth.TRUE ? 1 : 0;
                there[1] += certificated ? 1 : 0;
            }
        }
        return there;
    }

    private static int fewest(Case network) {
        List<PractitionerId> people =
                network.people().stream().map(Practitioner::getId).toList();
        int best = lacking(network, everybody(network));
        int fewest = people.size();
        for (int set = 0; set < 1 << people.size(); set++) {
            if (Integer.bitCount(set) < fewest) {
                Set<PractitionerId> trained = new HashSet<>();
                for (int i = 0; i < people.size(); i++) {
                    if ((set >> i & 1) == 1) {
                        trained.add(people.get(i));
                    }
                }
                fewest = lacking(network, trained) == best ? Integer.bitCount(set) : fewest;
            }
        }
        return fewest;
    }

    @Property(tries = 2000)
    void theSearchIsAsGoodAsTryingEverySetOnDemandsOfAnyKind(@ForAll long seed) {
        Random random = new Random(seed);
        int people = 1 + random.nextInt(11);
        List<int[]> demands = new ArrayList<>();
        List<Integer> needs = new ArrayList<>();
        for (int i = random.nextInt(9); i > 0; i--) {
            int[] demand = random.ints(1 + random.nextInt(5), 0, people)
                    .distinct()
                    .sorted()
                    .toArray();
            demands.add(demand);
            needs.add(1 + random.nextInt(Math.min(3, demand.length)));
        }
        int fewest = people;
        for (int set = 0; set < 1 << people; set++) {
            fewest = meets(demands, needs, set) ? Math.min(fewest, Integer.bitCount(set)) : fewest;
        }

        Cover.Answer answer = Cover.solve(demands, needs, 100_000);

        assertThat(answer.proven()).isTrue();
        assertThat(answer.chosen()).hasSize(fewest);
        assertThat(meets(
                        demands,
                        needs,
                        answer.chosen().stream().mapToInt(who -> 1 << who).sum()))
                .isTrue();
        Cover.Answer hurried = Cover.solve(demands, needs, 1);
        assertThat(hurried.atLeast()).isLessThanOrEqualTo(fewest);
        assertThat(hurried.chosen()).hasSizeGreaterThanOrEqualTo(fewest);
        assertThat(!hurried.proven() || hurried.chosen().size() == fewest).isTrue();
        assertThat(meets(
                        demands,
                        needs,
                        hurried.chosen().stream().mapToInt(who -> 1 << who).sum()))
                .isTrue();
    }

    private static boolean meets(List<int[]> demands, List<Integer> needs, int set) {
        for (int i = 0; i < demands.size(); i++) {
            int met = 0;
            for (int who : demands.get(i)) {
                met += set >> who & 1;
            }
            if (met < needs.get(i)) {
                return false;
            }
        }
        return true;
    }

    @Property(tries = 200)
    void theOrderInWhichThingsAreGivenMakesNoDifference(@ForAll long seed) {
        Random random = new Random(seed);
        Case network = network(random, 5, 8);
        TrainingForecast forecast = network.forecast();
        List<NurtureGroup> groups = new ArrayList<>(network.groups());
        Collections.shuffle(groups, random);
        List<Practitioner> people = new ArrayList<>(network.people());
        Collections.shuffle(people, random);
        TrainingForecast other = new Case(groups, people, network.certificates()).forecast();

        assertThat(other.shortfalls()).isEqualTo(forecast.shortfalls());
        assertThat(other.lapses()).isEqualTo(forecast.lapses());
        assertThat(other.plan()).isEqualTo(forecast.plan());
    }

    @Example
    void whoLapsesAndWhatItMeans() {
        NurtureGroup group = group(0, List.of(adult("w-0", HalfDay.MONDAY_AM), adult("w-1", HalfDay.MONDAY_AM)));
        Case network = new Case(
                List.of(group),
                List.of(person("w-0", Optional.of(true)), person("w-1", Optional.of(true))),
                List.of(certificate("w-0", Optional.of(START.plusDays(10)))));
        TrainingForecast forecast = network.forecast();

        assertThat(forecast.lapses())
                .containsExactly(new Lapse(PractitionerId.of("w-0"), START.plusDays(10), Standing.LAPSED));
        assertThat(forecast.shortfalls())
                .containsExactly(new Shortfall(
                        GroupId.of("g-0"),
                        HalfDay.MONDAY_AM,
                        DateSpan.of(START.plusDays(10), START.plusDays(40)),
                        Shortfall.Need.CERTIFICATED,
                        1,
                        0,
                        0,
                        true,
                        forecast.lapses()));
        assertThat(forecast.plan().people()).hasSize(1);
        assertThat(forecast.plan().beyondTraining()).isEmpty();
        assertThat(forecast.plan().notKnown()).isEmpty();
    }

    @Example
    void oneAdultAloneIsNotCuredByTraining() {
        Case network = new Case(
                List.of(group(0, List.of(adult("w-0", HalfDay.MONDAY_AM))), group(1, List.of())), List.of(), List.of());
        TrainingForecast forecast = network.forecast();

        assertThat(forecast.notKnown()).containsExactly(GroupId.of("g-1"));
        assertThat(forecast.plan().beyondTraining())
                .extracting(Shortfall::need)
                .containsExactly(Shortfall.Need.ADULTS, Shortfall.Need.TRAINED);
        assertThat(forecast.plan().people()).containsExactly(PractitionerId.of("w-0"));
        assertThat(forecast.plan().notKnown()).containsExactly(PractitionerId.of("w-0"));
        assertThatThrownBy(() -> TrainingForecast.of(
                        List.of(), List.of(), List.of(), List.of(), ACCEPTED, POLICY, DateSpan.startingOn(START)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    /** Everybody works everywhere: more than can be searched, and it says so soon. */
    @Example
    void aSearchThatStopsEarlySaysSoAndStillAnswers() {
        Random random = new Random(7);
        List<int[]> demands = new ArrayList<>();
        List<Integer> needs = new ArrayList<>();
        for (int i = 0; i < 600; i++) {
            demands.add(random.ints(3, 0, 900).distinct().sorted().toArray());
            needs.add(Math.min(2, demands.get(i).length));
            demands.add(random.ints(5, 0, 900).distinct().sorted().toArray());
            needs.add(1);
        }
        Cover.Answer answer = Cover.solve(demands, needs, 20_000);

        assertThat(answer.proven()).isFalse();
        assertThat(answer.atLeast()).isLessThan(answer.chosen().size()).isPositive();
        for (int i = 0; i < demands.size(); i++) {
            assertThat(java.util.Arrays.stream(demands.get(i))
                            .filter(answer.chosen()::contains)
                            .count())
                    .isGreaterThanOrEqualTo(needs.get(i));
        }
    }

    /** Two thousand groups and eight thousand practitioners, of whom one in five works in two groups. */
    @Example
    void aWholeCountryIsForecastInTwoSeconds() {
        Random random = new Random(6);
        List<NurtureGroup> groups = new ArrayList<>();
        List<Practitioner> people = new ArrayList<>();
        List<Certificate> certificates = new ArrayList<>();
        for (int i = 0; i < 8_000; i++) {
            String id = "w-" + i;
            people.add(person(id, random.nextInt(3) == 0 ? Optional.of(true) : Optional.empty()));
            if (random.nextInt(3) == 0) {
                certificates.add(certificate(id, Optional.of(START.plusDays(random.nextInt(400)))));
            }
        }
        HalfDay[] week = HalfDay.values();
        for (int i = 0; i < 2_000; i++) {
            List<StaffAssignment> staff = new ArrayList<>();
            for (int k = 0; k < 4; k++) {
                int who = random.nextInt(5) == 0 ? random.nextInt(8_000) : 4 * i + k;
                staff.add(adult("w-" + who, week).toBuilder()
                        .halfDays(new TreeSet<>(List.of(week).subList(k, k + 7)))
                        .build());
            }
            groups.add(group(i, staff).toBuilder().timetable(List.of(week)).build());
        }
        DateSpan year = DateSpan.of(START, START.plusYears(1));
        // A build shares its machine, so the best of a few attempts is held to the promise, the first of them cold.
        long best = Long.MAX_VALUE;
        for (int attempt = 0; attempt < 3 && best >= TWO_SECONDS; attempt++) {
            long begun = System.nanoTime();
            TrainingForecast forecast =
                    TrainingForecast.of(groups, people, certificates, List.of(), ACCEPTED, POLICY, year);
            long looked = System.nanoTime();
            TrainingPlan plan = forecast.plan();
            long solved = System.nanoTime();

            System.out.println("forecast of 2,000 groups: " + (looked - begun) / 1_000_000 + " ms; "
                    + forecast.shortfalls().size() + " shortfalls; plan of "
                    + plan.people().size() + " people, at least "
                    + plan.atLeast() + ", proven " + plan.proven() + ": " + (solved - looked) / 1_000_000 + " ms");
            assertThat(plan.proven()).isTrue();
            best = Math.min(best, solved - begun);
        }
        assertThat(best).isLessThan(TWO_SECONDS);
    }

    private static GroupOnDay subject(Case network, NurtureGroup group, LocalDate day, Set<PractitionerId> trained) {
        GroupOnDay.Builder subject = GroupOnDay.builder(group, day);
        histories(network)
                .forEach((who, history) -> subject.standing(
                        who, trained.contains(who) ? PractitionerStanding.CERTIFICATED : history.on(day)));
        return subject.build();
    }

    private static Map<PractitionerId, PractitionerHistory> histories(Case network) {
        Map<PractitionerId, PractitionerHistory> histories = new HashMap<>();
        network.people()
                .forEach(who -> histories.put(
                        who.getId(), PractitionerHistory.of(who, network.certificates(), List.of(), ACCEPTED)));
        return histories;
    }

    private static Case network(Random random, int mostGroups, int people) {
        List<Practitioner> adults = new ArrayList<>();
        List<Certificate> certificates = new ArrayList<>();
        for (int i = 0; i < people; i++) {
            String id = "w-" + i;
            adults.add(person(id, random.nextInt(3) == 0 ? Optional.of(random.nextInt(3) > 0) : Optional.empty()));
            if (random.nextInt(3) == 0) {
                certificates.add(certificate(
                        id,
                        random.nextInt(3) == 0
                                ? Optional.empty()
                                : Optional.of(START.plusDays(random.nextInt(60) - 10))));
            } else if (random.nextInt(4) == 0) {
                certificates.add(certificate(id, Optional.empty()).toBuilder()
                        .lapses(true)
                        .build());
            }
            if (random.nextInt(5) == 0) {
                certificates.add(certificate(id, Optional.empty()).toBuilder()
                        .id(CertificateId.of("c-first-aid-" + id))
                        .programme(ProgrammeId.of("first-aid"))
                        .build());
            }
        }
        List<NurtureGroup> groups = new ArrayList<>();
        for (int g = 1 + random.nextInt(mostGroups); g > 0; g--) {
            List<StaffAssignment> staff = new ArrayList<>();
            List<Integer> who = new ArrayList<>();
            for (int i = 0; i < people; i++) {
                who.add(i);
            }
            Collections.shuffle(who, random);
            for (int k = random.nextInt(5); k > 0; k--) {
                HalfDay[] days = random.nextInt(3) == 0
                        ? new HalfDay[] {HalfDay.MONDAY_AM}
                        : new HalfDay[] {HalfDay.MONDAY_AM, HalfDay.TUESDAY_PM};
                StaffAssignment adult = adult("w-" + who.get(k), days);
                int begins = random.nextInt(30);
                staff.add(
                        random.nextInt(4) > 0
                                ? adult
                                : adult.toBuilder()
                                        .span(DateSpan.of(
                                                START.plusDays(begins),
                                                START.plusDays(begins + 1 + random.nextInt(30))))
                                        .build());
            }
            groups.add(group(g, staff));
        }
        return new Case(groups, adults, certificates);
    }

    private static NurtureGroup group(int number, List<StaffAssignment> staff) {
        return NurtureGroup.builder()
                .id(GroupId.of("g-" + number))
                .name("Group " + number)
                .model(GroupModel.CLASSIC)
                .hostSchool(SchoolId.of("s-1"))
                .open(DateSpan.startingOn(START.minusYears(3)))
                .addTimetable(HalfDay.MONDAY_AM)
                .addTimetable(number % 2 == 0 ? HalfDay.MONDAY_AM : HalfDay.TUESDAY_PM)
                .staff(staff)
                .build();
    }

    private static StaffAssignment adult(String id, HalfDay... halfDays) {
        return StaffAssignment.builder()
                .practitioner(PractitionerId.of(id))
                .role(Role.NURTURE_TEACHER)
                .span(DateSpan.startingOn(START.minusYears(2)))
                .addHalfDays(halfDays)
                .build();
    }

    private static Practitioner person(String id, Optional<Boolean> trained) {
        return Practitioner.builder()
                .id(PractitionerId.of(id))
                .role(Role.NURTURE_TEACHER)
                .trained(trained)
                .build();
    }

    private static Certificate certificate(String who, Optional<LocalDate> expires) {
        return Certificate.builder()
                .id(CertificateId.of("c-" + who))
                .practitioner(PractitionerId.of(who))
                .programme(ProgrammeId.of("theory-and-practice"))
                .edition("three-day-scqf")
                .awardedOn(START.minusYears(2))
                .expires(expires)
                .build();
    }
}
