package org.nurture.examples.benchmarks;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.nurture.group.AgreementStatus;
import org.nurture.group.GroupPresets;
import org.nurture.identity.EventId;
import org.nurture.identity.GroupId;
import org.nurture.identity.ObservationId;
import org.nurture.identity.PupilToken;
import org.nurture.identity.ReferralId;
import org.nurture.identity.Role;
import org.nurture.identity.SchoolId;
import org.nurture.referral.Accepted;
import org.nurture.referral.Availability;
import org.nurture.referral.ConsentRecorded;
import org.nurture.referral.Due;
import org.nurture.referral.EventHeader;
import org.nurture.referral.ObservationAdded;
import org.nurture.referral.PanelConvened;
import org.nurture.referral.Referral;
import org.nurture.referral.ReferralEvent;
import org.nurture.referral.ReferralOnDay;
import org.nurture.referral.ReferralPresets;
import org.nurture.referral.ReferralStage;
import org.nurture.referral.ReferralState;
import org.nurture.referral.Referrals;
import org.nurture.referral.ReviewOutcome;
import org.nurture.referral.Reviewed;
import org.nurture.referral.Started;
import org.nurture.referral.Submitted;
import org.nurture.rule.Policy;
import org.nurture.time.SchoolCalendar;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** A referral of many events: where it stands, what may be done with it, and what is due. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(2)
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 5, time = 1)
public class ReferralLife {
    private static final LocalDate FIRST = LocalDate.of(2025, 9, 8);
    private static final GroupId GROUP = GroupId.of("g-1");

    /** How many events it has. */
    @Param({"200", "2000"})
    public int size = 200;

    private Referral referral = referral(size);
    private Referrals referrals = under(size);
    private ReferralOnDay known = ReferralOnDay.of(referral, referrals.today());

    /** Makes the referral that is asked for, of which something is due, and with which some things may be done and some not. */
    @Setup
    public void make() {
        referral = referral(size);
        referrals = under(size);
        known = ReferralOnDay.of(referral, referrals.today());
        Set<Availability.Answer> answers =
                available().stream().map(Availability::answer).collect(Collectors.toSet());
        if (fold().stage() != ReferralStage.ATTENDING
                || !answers.containsAll(Set.of(Availability.Answer.PERMITTED, Availability.Answer.REFUSED))
                || due().isEmpty()) {
            throw new IllegalStateException("not the life that was made");
        }
    }

    private static Referrals under(int days) {
        return Referrals.under(
                Policy.of(ReferralPresets.RAYNHAM, ReferralPresets.ELMVALE, GroupPresets.NURTUREUK),
                SchoolCalendar.ofWeekdays(),
                FIRST.plusDays(days));
    }

    private static Referral referral(int size) {
        List<ReferralEvent> events = new ArrayList<>(List.of(
                new Submitted(header(0)),
                new ConsentRecorded(header(1), AgreementStatus.GIVEN),
                new PanelConvened(header(2), List.of(Role.SENCO)),
                new Accepted(header(3), GROUP, List.of()),
                new Started(header(4), GROUP)));
        for (int i = events.size(); i < size; i++) {
            events.add(
                    i % 10 == 0
                            ? new Reviewed(header(i), ReviewOutcome.CONTINUE)
                            : new ObservationAdded(header(i), ObservationId.of("o-" + i)));
        }
        return Referral.builder()
                .id(ReferralId.of("r-1"))
                .pupil(PupilToken.of("p-1"))
                .homeSchool(SchoolId.of("s-1"))
                .events(events)
                .build();
    }

    private static EventHeader header(int number) {
        Instant recorded = Instant.parse("2025-09-08T15:40:00Z").plusSeconds(86_400L * number);
        return EventHeader.of(EventId.of("e-" + number), Role.SENCO, FIRST.plusDays(number), recorded);
    }

    /** Works the whole history through, as whoever builds a referral does once. */
    @Benchmark
    public ReferralState fold() {
        return referral.toBuilder().build().state();
    }

    /** Answers for every step, with reasons. */
    @Benchmark
    public List<Availability> available() {
        return referrals.available(known);
    }

    /** Lists what is due; the history was worked through when the referral was built. */
    @Benchmark
    public List<Due> due() {
        return referrals.due(referral);
    }
}
