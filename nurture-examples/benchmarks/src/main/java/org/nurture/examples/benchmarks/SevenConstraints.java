package org.nurture.examples.benchmarks;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.nurture.examples.benchmarks.seven.Avaje;
import org.nurture.examples.benchmarks.seven.ByHand;
import org.nurture.examples.benchmarks.seven.ByHandThreeValued;
import org.nurture.examples.benchmarks.seven.Drools;
import org.nurture.examples.benchmarks.seven.EasyRules;
import org.nurture.examples.benchmarks.seven.Form;
import org.nurture.examples.benchmarks.seven.Forms;
import org.nurture.examples.benchmarks.seven.Hibernate;
import org.nurture.examples.benchmarks.seven.Judge;
import org.nurture.examples.benchmarks.seven.OurBook;
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

/**
 * The same seven constraints on a small form, in this library and in what a user might otherwise pick. Everybody goes round
 * the same forms: one form alone would be learnt by heart.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(2)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 4, time = 1)
public class SevenConstraints {
    /** Which forms are judged; of the mixed ones all is known. */
    @Param({"valid", "invalid", "unknown", "mixed"})
    public String which = "valid";

    private final PreparedBook<Form> prepared = OurBook.prepared();
    private final ByHandThreeValued byHandThreeValued = new ByHandThreeValued();
    private Judge byHand = new ByHand();
    private Form[] forms = {};
    private int next;

    /** Made only where it is measured. */
    @State(Scope.Benchmark)
    public static class HibernateJudge {
        private final Judge judge = new Hibernate(false);
    }

    /** Made only where it is measured. */
    @State(Scope.Benchmark)
    public static class HibernateFailFastJudge {
        private final Judge judge = new Hibernate(true);
    }

    /** Made only where it is measured. */
    @State(Scope.Benchmark)
    public static class AvajeJudge {
        private final Judge judge = new Avaje();
    }

    /** Made only where it is measured. */
    @State(Scope.Benchmark)
    public static class YaviJudge {
        private final Judge judge = new Yavi(false);
    }

    /** Made only where it is measured. */
    @State(Scope.Benchmark)
    public static class YaviFailFastJudge {
        private final Judge judge = new Yavi(true);
    }

    /** Made only where it is measured. */
    @State(Scope.Benchmark)
    public static class EasyRulesJudge {
        private final Judge judge = new EasyRules(false);
    }

    /** Made only where it is measured. */
    @State(Scope.Benchmark)
    public static class EasyRulesFailFastJudge {
        private final Judge judge = new EasyRules(true);
    }

    /** Made only where it is measured. */
    @State(Scope.Benchmark)
    public static class DroolsJudge {
        private final Judge judge = new Drools();
    }

    /** Made only where it is measured. */
    @State(Scope.Benchmark)
    public static class DroolsSessionsJudge {
        private final Judge judge = Drools.withASessionForEach();
    }

    /** Makes the forms that are asked for; what is written by hand for known values cannot bear a form with gaps. */
    @Setup
    public void make() {
        List<Form> asked = switch (which) {
            case "invalid" -> Forms.invalid();
            case "unknown" -> Forms.unknown();
            case "mixed" -> Forms.known();
            default -> Forms.valid();
        };
        forms = asked.toArray(Form[]::new);
        if (Integer.bitCount(forms.length) != 1) {
            throw new IllegalStateException("not a power of two");
        }
        byHand = which.equals("unknown") ? byHandThreeValued : new ByHand();
    }

    private Form next() {
        return forms[next++ & (forms.length - 1)];
    }

    /** The verdict of the book. */
    @Benchmark
    public Verdict verdict() {
        return prepared.verdict(next());
    }

    /** The decision of the book, with a finding for each rule. */
    @Benchmark
    public Decision decide() {
        return prepared.decide(next());
    }

    /** Hibernate Validator. */
    @Benchmark
    public boolean hibernate(HibernateJudge peer) {
        return peer.judge.passes(next());
    }

    /** Hibernate Validator that ends with the first fault, as a verdict does. */
    @Benchmark
    public boolean hibernateFailFast(HibernateFailFastJudge peer) {
        return peer.judge.passes(next());
    }

    /** Avaje's validator, made at compile time. */
    @Benchmark
    public boolean avaje(AvajeJudge peer) {
        return peer.judge.passes(next());
    }

    /** YAVI. */
    @Benchmark
    public boolean yavi(YaviJudge peer) {
        return peer.judge.passes(next());
    }

    /** YAVI that ends with the first fault. */
    @Benchmark
    public boolean yaviFailFast(YaviFailFastJudge peer) {
        return peer.judge.passes(next());
    }

    /** Easy Rules. */
    @Benchmark
    public boolean easyRules(EasyRulesJudge peer) {
        return peer.judge.passes(next());
    }

    /** Easy Rules that end with the first fault. */
    @Benchmark
    public boolean easyRulesFailFast(EasyRulesFailFastJudge peer) {
        return peer.judge.passes(next());
    }

    /** Drools with one session that is kept. */
    @Benchmark
    public boolean drools(DroolsJudge peer) {
        return peer.judge.passes(next());
    }

    /** Drools with a session for each form. */
    @Benchmark
    public boolean droolsSessions(DroolsSessionsJudge peer) {
        return peer.judge.passes(next());
    }

    /** What somebody would write who knows that everything is known; where it is not, the same as for three values. */
    @Benchmark
    public boolean byHand() {
        return byHand.passes(next());
    }

    /** What somebody would write who knows that not everything is known. */
    @Benchmark
    public Verdict byHandThreeValued() {
        return byHandThreeValued.verdict(next());
    }
}
