package org.nurture.examples.benchmarks;

import java.util.concurrent.TimeUnit;
import org.nurture.examples.benchmarks.seven.Avaje;
import org.nurture.examples.benchmarks.seven.ByHand;
import org.nurture.examples.benchmarks.seven.Drools;
import org.nurture.examples.benchmarks.seven.EasyRules;
import org.nurture.examples.benchmarks.seven.Form;
import org.nurture.examples.benchmarks.seven.Hibernate;
import org.nurture.examples.benchmarks.seven.Judge;
import org.nurture.examples.benchmarks.seven.OurBook;
import org.nurture.examples.benchmarks.seven.Sayings;
import org.nurture.examples.benchmarks.seven.Yavi;
import org.nurture.rule.Decision;
import org.nurture.rule.PreparedBook;
import org.nurture.rule.Verdict;
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

/** The same seven constraints on a small form, in this library and in what a user might otherwise pick. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(2)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 4, time = 1)
public class SevenConstraints {
    /** Which form is judged. */
    @Param({"valid", "invalid", "unknown"})
    public String which = "valid";

    private final PreparedBook<Form> prepared = OurBook.prepared();
    private final Judge byHand = new ByHand();
    private Form form = Form.valid();

    /** Made only where it is measured. */
    @State(Scope.Benchmark)
    public static class HibernateJudge {
        private final Judge judge = new Hibernate();
    }

    /** Made only where it is measured. */
    @State(Scope.Benchmark)
    public static class AvajeJudge {
        private final Judge judge = new Avaje();
    }

    /** Made only where it is measured. */
    @State(Scope.Benchmark)
    public static class YaviJudge {
        private final Judge judge = new Yavi();
    }

    /** Made only where it is measured. */
    @State(Scope.Benchmark)
    public static class EasyRulesJudge {
        private final Judge judge = new EasyRules();
    }

    /** Made only where it is measured. */
    @State(Scope.Benchmark)
    public static class DroolsJudge {
        private final Judge judge = new Drools();
    }

    /** Makes the form that is asked for. */
    @Setup
    public void make() {
        form = switch (which) {
            case "invalid" -> Form.invalid();
            case "unknown" -> Form.unknown();
            default -> Form.valid();
        };
    }

    /** The verdict of the book. */
    @Benchmark
    public Verdict verdict() {
        return prepared.verdict(form);
    }

    /** The decision of the book, with a finding for each rule. */
    @Benchmark
    public Decision decide() {
        return prepared.decide(form);
    }

    /** Hibernate Validator. */
    @Benchmark
    public boolean hibernate(HibernateJudge peer) {
        return peer.judge.passes(form);
    }

    /** Avaje's validator, made at compile time. */
    @Benchmark
    public boolean avaje(AvajeJudge peer) {
        return peer.judge.passes(form);
    }

    /** YAVI. */
    @Benchmark
    public boolean yavi(YaviJudge peer) {
        return peer.judge.passes(form);
    }

    /** Easy Rules. */
    @Benchmark
    public boolean easyRules(EasyRulesJudge peer) {
        return peer.judge.passes(form);
    }

    /** Drools. */
    @Benchmark
    public boolean drools(DroolsJudge peer) {
        return peer.judge.passes(form);
    }

    /** What somebody would write who knows that everything is known; where it is not, it ends with an exception. */
    @Benchmark
    public String byHand() {
        return Sayings.says(byHand, form);
    }
}
