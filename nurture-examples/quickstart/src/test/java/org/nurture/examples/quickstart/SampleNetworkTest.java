package org.nurture.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.MonthDay;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.nurture.assessment.Assessment;
import org.nurture.assessment.Purpose;
import org.nurture.behaviour.Observation;
import org.nurture.group.NurtureGroup;
import org.nurture.group.Place;
import org.nurture.identity.PupilToken;
import org.nurture.identity.ReferralId;
import org.nurture.network.Network;
import org.nurture.privacy.Narrative;
import org.nurture.referral.Accepted;
import org.nurture.referral.Completed;
import org.nurture.referral.ConcernRaised;
import org.nurture.referral.FollowedUp;
import org.nurture.referral.Overridden;
import org.nurture.referral.Referral;
import org.nurture.referral.ReferralEvent;
import org.nurture.referral.ReferralStage;
import org.nurture.referral.ReferredOnward;
import org.nurture.referral.ReturnBegun;
import org.nurture.referral.ReturnPlanned;
import org.nurture.referral.ReturnStep;
import org.nurture.referral.Reviewed;
import org.nurture.referral.SetBack;
import org.nurture.referral.Started;
import org.nurture.referral.StayExtended;
import org.nurture.referral.SupportTried;
import org.nurture.referral.TargetSet;
import org.nurture.schooling.KeyStage;
import org.nurture.time.AcademicYear;
import org.nurture.time.HalfDay;

/** The sample is of use only while it looks like real life. */
class SampleNetworkTest {
    private static final Network SAMPLE = SampleNetwork.make(SampleNetwork.SEED);
    private static final MonthDay YEAR_STARTS = MonthDay.of(9, 1);

    @Test
    void whatHappensHappensOnSchoolDays() {
        List<LocalDate> days = new ArrayList<>();
        events(ReferralEvent.class).forEach(event -> {
            days.add(event.header().happenedOn());
            days.add(event.header().recordedAt().atZone(ZoneOffset.UTC).toLocalDate());
        });
        places().forEach(place -> {
            days.add(place.getSpan().start());
            place.getSpan().endExclusive().ifPresent(end -> days.add(end.minusDays(1)));
            place.getAgreement().ifPresent(agreement -> days.add(agreement.recordedOn()));
        });
        SAMPLE.getObservations().forEach(seen -> days.add(seen.getObservedOn()));
        SAMPLE.getObservations().forEach(seen -> seen.getHypotheses().forEach(held -> days.add(held.formedOn())));
        SAMPLE.getAssessments().forEach(made -> days.add(made.getAssessedOn()));
        SAMPLE.getCourseRuns().forEach(run -> days.addAll(run.getDays()));
        SAMPLE.getCertificates().forEach(certificate -> days.add(certificate.getAwardedOn()));
        events(ReturnPlanned.class).forEach(planned -> planned.steps().forEach(step -> days.add(step.from())));

        assertThat(days).hasSizeGreaterThan(5_000).allMatch(SampleCalendar.DAYS::isWorkingDay);
        assertThat(days).noneMatch(day -> day.getDayOfWeek().getValue() > 5);
    }

    @Test
    void nothingIsSeenOrThoughtBeforeItsTime() {
        assertThat(SAMPLE.getObservations()).hasSizeGreaterThan(60).allSatisfy(seen -> {
            HalfDay halfDay = seen.getHalfDay().orElseThrow();
            assertThat(halfDay.day()).isEqualTo(seen.getObservedOn().getDayOfWeek());
            assertThat(seen.getHypotheses())
                    .allMatch(hypothesis -> !hypothesis.formedOn().isBefore(seen.getObservedOn()));
        });
        assertThat(events(ReferralEvent.class))
                .allMatch(event -> !event.header()
                        .recordedAt()
                        .isBefore(event.header().happenedOn().atStartOfDay().toInstant(ZoneOffset.UTC)))
                .allMatch(event -> !event.header().happenedOn().isAfter(SampleNetwork.AS_OF));
    }

    @Test
    void nobodyWritesTheSameSentenceAllTheTime() {
        List<Observation> seen = SAMPLE.getObservations();
        differ(seen.stream().map(Observation::getAntecedent));
        differ(seen.stream().map(Observation::getBehaviour));
        differ(seen.stream().map(Observation::getConsequence));
        differ(seen.stream().flatMap(each -> each.getCommunicated().stream()));
        differ(events(ConcernRaised.class).flatMap(event -> event.description().stream()));
        differ(events(TargetSet.class).map(TargetSet::target));
        differ(events(SupportTried.class).map(SupportTried::support));
        differ(events(FollowedUp.class).map(FollowedUp::finding));
        differ(events(Reviewed.class).flatMap(event -> event.header().reason().stream()));
        differ(SAMPLE.getGroups().stream()
                .flatMap(group -> group.getEvidence().stream())
                .map(evidence -> evidence.getDescription()));
    }

    private static void differ(Stream<Narrative> texts) {
        assertThat(texts.map(Narrative::text).distinct()).hasSizeGreaterThanOrEqualTo(12);
    }

    @Test
    void groupsAreFullInAllThreeYears() {
        for (LocalDate day :
                List.of(LocalDate.of(2023, 11, 15), LocalDate.of(2024, 11, 13), LocalDate.of(2025, 11, 12))) {
            assertThat(SAMPLE.getGroups().stream()
                            .filter(group -> group.getOpen().contains(day)))
                    .as("on " + day)
                    .hasSizeGreaterThan(6)
                    .allMatch(group -> group.rollOn(day) >= 5 && group.rollOn(day) <= 13);
        }
        assertThat(SAMPLE.getGroups().stream().map(group -> group.rollOn(SampleNetwork.AS_OF)))
                .contains(5, 13)
                .filteredOn(roll -> roll > 0)
                .allMatch(roll -> roll >= 5 && roll <= 13)
                .hasSize(19);
        assertThat(SAMPLE.getGroups().stream()
                        .flatMap(group -> group.getKeyStages().stream())
                        .collect(Collectors.toSet()))
                .containsExactlyInAnyOrder(
                        KeyStage.EARLY_YEARS,
                        KeyStage.KEY_STAGE_1,
                        KeyStage.KEY_STAGE_2,
                        KeyStage.KEY_STAGE_3,
                        KeyStage.KEY_STAGE_4);
    }

    @Test
    void staysLastTwoToFiveTermsAndSomeAreExtended() {
        Map<Long, Long> lengths = places().filter(
                        place -> place.getSpan().endExclusive().isPresent())
                .filter(place -> !groupOf(place)
                        .getOpen()
                        .endExclusive()
                        .equals(place.getSpan().endExclusive()))
                .map(place -> SampleCalendar.TERMS.stream()
                        .filter(term -> term.span().overlaps(place.getSpan()))
                        .count())
                .collect(Collectors.groupingBy(terms -> terms, Collectors.counting()));

        assertThat(lengths.keySet()).contains(2L, 3L, 4L, 5L).allMatch(terms -> terms <= 5);
        assertThat(places().filter(place -> place.getExtension().isPresent())).hasSizeBetween(3, 40);
        assertThat(events(StayExtended.class))
                .isNotEmpty()
                .allMatch(event -> event.header().authority().isPresent()
                        && event.header().reason().isPresent());
    }

    @Test
    void childrenAreAssessedAtEntryAtReviewsAndAtTheEnd() {
        Map<Purpose, List<Assessment>> byPurpose =
                SAMPLE.getAssessments().stream().collect(Collectors.groupingBy(Assessment::getPurpose));

        assertThat(byPurpose).containsKeys(Purpose.ENTRY, Purpose.REVIEW, Purpose.EXIT);
        assertThat(byPurpose.values()).allMatch(made -> made.size() > 50);
        assertThat(events(Reviewed.class)).hasSizeGreaterThan(300);
        assertThat(events(Overridden.class))
                .isNotEmpty()
                .allMatch(event -> event.header().reason().isPresent());
        assertThat(events(ReferredOnward.class)).isNotEmpty();
    }

    /** Each stage is reached from one that leads to it, and the child starts in the group that took it. */
    @Test
    void everyHistoryCouldHaveHappened() {
        for (Referral referral : SAMPLE.getReferrals()) {
            ReferralStage stage = ReferralStage.DRAFT;
            Optional<Accepted> accepted = Optional.empty();
            LocalDate day = LocalDate.MIN;
            for (int i = 0; i < referral.getEvents().size(); i++) {
                ReferralEvent event = referral.getEvents().get(i);
                assertThat(event.header().happenedOn()).isAfterOrEqualTo(day);
                day = event.header().happenedOn();
                ReferralStage now = referral.toBuilder()
                        .events(referral.getEvents().subList(0, i + 1))
                        .build()
                        .stage();
                if (now != stage) {
                    assertThat(from(now)).as(referral.getId() + " " + event).contains(stage);
                    stage = now;
                }
                if (event instanceof Accepted taken) {
                    accepted = Optional.of(taken);
                } else if (event instanceof Started started) {
                    assertThat(started.group()).isEqualTo(accepted.orElseThrow().group());
                } else if (event instanceof SetBack) {
                    assertThat(event.header().reason()).isPresent();
                }
            }
        }
        assertThat(SAMPLE.getReferrals().stream().map(Referral::stage).collect(Collectors.toSet()))
                .containsAll(EnumSet.allOf(ReferralStage.class));
    }

    private static Set<ReferralStage> from(ReferralStage opened) {
        return switch (opened) {
            case DRAFT -> EnumSet.noneOf(ReferralStage.class);
            case SUBMITTED -> EnumSet.of(ReferralStage.DRAFT);
            case GATHERING_EVIDENCE -> EnumSet.of(ReferralStage.SUBMITTED);
            case WITH_THE_PANEL -> EnumSet.of(ReferralStage.SUBMITTED, ReferralStage.GATHERING_EVIDENCE);
            case WAITING -> EnumSet.of(ReferralStage.WITH_THE_PANEL);
            case ACCEPTED -> EnumSet.of(ReferralStage.WITH_THE_PANEL, ReferralStage.WAITING);
            case ATTENDING -> EnumSet.of(ReferralStage.ACCEPTED);
            case RETURNING -> EnumSet.of(ReferralStage.ATTENDING);
            case COMPLETED -> EnumSet.of(ReferralStage.RETURNING);
            case DECLINED -> EnumSet.of(ReferralStage.WITH_THE_PANEL);
            case WITHDRAWN, ENTERED_IN_ERROR -> EnumSet.range(ReferralStage.SUBMITTED, ReferralStage.WITH_THE_PANEL);
        };
    }

    @Test
    void returnsRiseStepByStepAndSomeWereSetBack() {
        assertThat(events(ReturnPlanned.class)).hasSizeGreaterThan(100).allSatisfy(planned -> {
            List<Integer> halfDays =
                    planned.steps().stream().map(ReturnStep::baseClassHalfDays).toList();
            assertThat(halfDays).isSorted().doesNotHaveDuplicates().endsWith(10).hasSizeGreaterThan(1);
        });
        assertThat(events(SetBack.class)).hasSizeBetween(1, 30);
        assertThat(events(Completed.class)).hasSizeGreaterThan(50);
    }

    @Test
    void placesAndReferralsTellTheSameStory() {
        Map<ReferralId, Referral> referrals =
                SAMPLE.getReferrals().stream().collect(Collectors.toMap(Referral::getId, referral -> referral));
        Set<PupilToken> seen = new HashSet<>();
        for (Place place : places().toList()) {
            Referral referral = referrals.get(place.getReferral().orElseThrow());
            if (!seen.add(place.getPupil())) {
                continue;
            }
            assertThat(referral.getPupil()).isEqualTo(place.getPupil());
            assertThat(day(referral, Started.class)).contains(place.getSpan().start());
            assertThat(day(referral, Completed.class))
                    .isEqualTo(place.getSpan().endExclusive().map(end -> end.minusDays(1)));
            assertThat(day(referral, ReturnBegun.class).isPresent())
                    .isEqualTo(EnumSet.of(ReferralStage.RETURNING, ReferralStage.COMPLETED)
                            .contains(referral.stage()));
        }
    }

    @Test
    void everySchoolYearHasCoursesAndTerms() {
        Set<AcademicYear> years = SAMPLE.getCourseRuns().stream()
                .map(run -> AcademicYear.containing(run.getDays().first(), YEAR_STARTS))
                .collect(Collectors.toSet());

        assertThat(years).hasSize(3);
        assertThat(SAMPLE.getTerms()).hasSize(18).isSorted();
        assertThat(SAMPLE.getTerms())
                .allMatch(term -> SampleCalendar.DAYS.isWorkingDay(term.span().start())
                        && SampleCalendar.DAYS.isWorkingDay(
                                term.span().endExclusive().orElseThrow().minusDays(1)));
    }

    @Test
    void anotherSeedMakesAnotherNetworkThatIsSoundToo() {
        assertThat(SampleNetwork.make(SampleNetwork.SEED)).isEqualTo(SAMPLE);
        for (long seed = 1; seed < 6; seed++) {
            assertThat(SampleNetwork.make(seed)).isNotEqualTo(SAMPLE);
        }
    }

    private static <T extends ReferralEvent> Stream<T> events(Class<T> kind) {
        return SAMPLE.getReferrals().stream()
                .flatMap(referral -> referral.getEvents().stream())
                .filter(kind::isInstance)
                .map(kind::cast);
    }

    private static Optional<LocalDate> day(Referral referral, Class<? extends ReferralEvent> kind) {
        return referral.getEvents().stream()
                .filter(kind::isInstance)
                .map(event -> event.header().happenedOn())
                .findFirst();
    }

    private static Stream<Place> places() {
        return SAMPLE.getGroups().stream().flatMap(group -> group.getPlaces().stream());
    }

    private static NurtureGroup groupOf(Place place) {
        return SAMPLE.getGroups().stream()
                .filter(group -> group.getPlaces().contains(place))
                .findFirst()
                .orElseThrow();
    }
}
