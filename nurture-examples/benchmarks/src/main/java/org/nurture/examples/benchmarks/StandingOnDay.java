package org.nurture.examples.benchmarks;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.nurture.accreditation.AwardRecipient;
import org.nurture.accreditation.QualityAward;
import org.nurture.identity.AwardId;
import org.nurture.identity.CertificateId;
import org.nurture.identity.GroupId;
import org.nurture.identity.PractitionerId;
import org.nurture.identity.ProgrammeId;
import org.nurture.time.DateSpan;
import org.nurture.training.Certificate;
import org.nurture.training.Holding;
import org.nurture.training.Standing;
import org.nurture.training.Standings;
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

/** How somebody who has had many certificates, each suspended for a while, stands on a day; and a quality award. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(2)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 4, time = 1)
public class StandingOnDay {
    private static final LocalDate FIRST = LocalDate.of(1990, 1, 31);
    private static final int MOST_YEARS = 100;
    private static final int MOST_SUSPENSIONS = 20;

    /** How many certificates there are. */
    @Param({"3", "30"})
    public int size = 3;

    private List<Certificate> certificates = List.of();
    private List<Holding> holdings = List.of();
    private QualityAward award = award(1);
    private Standings standings = Standings.NONE;
    private LocalDate day = FIRST;

    /** Makes the certificates. */
    @Setup
    public void make() {
        holdings = IntStream.range(0, size)
                .mapToObj(number -> FIRST.plusYears(number))
                .map(from -> new Holding(
                        from, Optional.of(from.plusMonths(11)), true, List.of(suspension(from)), Optional.empty()))
                .toList();
        certificates =
                IntStream.range(0, size).mapToObj(StandingOnDay::certificate).toList();
        award = award(size);
        standings = Standings.of(holdings);
        day = FIRST.plusYears(size - 1).plusMonths(6);
        if (onDay() != Standing.CURRENT
                || worked() != Standing.CURRENT
                || ofCertificates() != Standing.CURRENT
                || ofAward() != Standing.CURRENT) {
            throw new IllegalStateException("not the standing that was made");
        }
    }

    /** The question, once the history is worked out. */
    @Benchmark
    public Standing onDay() {
        return standings.on(day);
    }

    /** The history worked out, and the question. */
    @Benchmark
    public Standing worked() {
        return Standings.of(holdings).on(day);
    }

    /** The history worked out from the certificates, and the question. */
    @Benchmark
    public Standing ofCertificates() {
        return Standings.of(certificates.stream().map(Certificate::holding).toList())
                .on(day);
    }

    /** A quality award, suspended as often, on a day. */
    @Benchmark
    public Standing ofAward() {
        return award.standingOn(day);
    }

    private static Certificate certificate(int number) {
        LocalDate from = FIRST.plusYears(number);
        return Certificate.builder()
                .id(CertificateId.of("c-" + number))
                .practitioner(PractitionerId.of("pr-1"))
                .programme(ProgrammeId.of("theory-and-practice"))
                .edition("2024")
                .awardedOn(from)
                .expires(from.plusMonths(11))
                .lapses(true)
                .addSuspensions(suspension(from))
                .build();
    }

    private static QualityAward award(int suspensions) {
        return QualityAward.builder()
                .id(AwardId.of("aw-1"))
                .scheme("made-up")
                .recipient(new AwardRecipient.Group(GroupId.of("g-1")))
                .awardedOn(FIRST)
                .expires(FIRST.plusYears(MOST_YEARS))
                .suspensions(IntStream.range(0, Math.min(suspensions, MOST_SUSPENSIONS))
                        .mapToObj(number -> suspension(FIRST.plusYears(number)))
                        .toList())
                .build();
    }

    private static DateSpan suspension(LocalDate from) {
        return DateSpan.of(from.plusMonths(3), from.plusMonths(4));
    }
}
