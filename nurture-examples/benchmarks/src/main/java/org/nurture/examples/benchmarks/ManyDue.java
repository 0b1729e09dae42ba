package org.nurture.examples.benchmarks;

import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.nurture.group.GroupPresets;
import org.nurture.referral.Referral;
import org.nurture.referral.ReferralPresets;
import org.nurture.referral.Referrals;
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

/** What is due in all the referrals of a large authority. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(2)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 4, time = 1)
public class ManyDue {
    /** How many referrals there are. */
    @Param({"10000", "100000"})
    public int size = 10_000;

    private List<Referral> referrals = List.of();

    /** Makes the referrals, of six to ten events each, of all of which something is due. */
    @Setup
    public void make() {
        referrals = IntStream.range(0, size)
                .mapToObj(number -> Samples.referral(number, 6 + number % 5))
                .toList();
        if (due() < size) {
            throw new IllegalStateException("less is due than was made");
        }
    }

    /** The policy resolved, and every referral asked. */
    @Benchmark
    public int due() {
        Referrals life = Referrals.under(
                Policy.of(ReferralPresets.RAYNHAM, ReferralPresets.ELMVALE, GroupPresets.NURTUREUK),
                SchoolCalendar.ofWeekdays(),
                Samples.DAY);
        int due = 0;
        for (Referral referral : referrals) {
            due += life.due(referral).size();
        }
        return due;
    }
}
