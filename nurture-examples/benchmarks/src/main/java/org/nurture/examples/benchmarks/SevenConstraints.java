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
    private final Judge hibernate = new Hibernate();
    private final Judge avaje = new Avaje();
    private final Judge yavi = new Yavi();
    private final Judge easyRules = new EasyRules();
    private final Judge drools = new Drools();
    private final Judge byHand = new ByHand();
    private Form form = Form.valid();

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
    public boolean hibernate() {
        return hibernate.passes(form);
    }

    /** Avaje's validator, made at compile time. */
    @Benchmark
    public boolean avaje() {
        return avaje.passes(form);
    }

    /** YAVI. */
    @Benchmark
    public boolean yavi() {
        return yavi.passes(form);
    }

    /** Easy Rules. */
    @Benchmark
    public boolean easyRules() {
        return easyRules.passes(form);
    }

    /** Drools. */
    @Benchmark
    public boolean drools() {
        return drools.passes(form);
    }

    /** What somebody would write who knows that everything is known; where it is not, it ends with an exception. */
    @Benchmark
    public String byHand() {
        return Sayings.says(byHand, form);
    }
}
