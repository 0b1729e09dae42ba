package org.nurture.examples.benchmarks;

import java.time.LocalDate;
import java.util.concurrent.TimeUnit;
import org.nurture.problem.Pointer;
import org.nurture.rule.Citation;
import org.nurture.rule.DayFact;
import org.nurture.rule.Decision;
import org.nurture.rule.FlagFact;
import org.nurture.rule.GivenValue;
import org.nurture.rule.Parameter;
import org.nurture.rule.ParameterValue;
import org.nurture.rule.Policy;
import org.nurture.rule.PolicyLayer;
import org.nurture.rule.PreparedBook;
import org.nurture.rule.Reliability;
import org.nurture.rule.RuleBook;
import org.nurture.rule.Verdict;
import org.nurture.rule.WholeFact;
import org.nurture.time.DateSpan;
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

/** The same seven constraints on a small form: as a book of rules, and written out by hand. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(2)
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 5, time = 1)
public class SevenConstraints {
    private static final LocalDate DAY = LocalDate.of(2026, 6, 30);
    private static final Citation OURS = Citation.of("A policy", "An authority", Reliability.PRIMARY);

    /** Numbers as a form has them; a negative one is not known. */
    public record Form(
            int children,
            int adults,
            int trained,
            int certificated,
            int consents,
            long start,
            long end,
            int largestShare) {}

    private static final WholeFact<Form> CHILDREN = whole("children", Form::children);
    private static final WholeFact<Form> ADULTS = whole("adults", Form::adults);
    private static final WholeFact<Form> TRAINED = whole("trained", Form::trained);
    private static final WholeFact<Form> CERTIFICATED = whole("certificated", Form::certificated);
    private static final FlagFact<Form> AGREED = FlagFact.of(
            "agreed",
            "all agreed",
            (form, part) -> form.consents() < 0
                    ? org.nurture.rule.FactReader.UNKNOWN
                    : form.consents() >= form.children() ? 1 : 0,
            (form, part) -> Pointer.of("/consents"));
    private static final DayFact<Form> START =
            DayFact.of("start", "the start", (form, part) -> form.start(), (form, part) -> Pointer.of("/start"));
    private static final DayFact<Form> END =
            DayFact.of("end", "the end", (form, part) -> form.end(), (form, part) -> Pointer.of("/end"));
    private static final WholeFact<Form> SHARE = whole("share", Form::largestShare);

    private static final Parameter SIZE_LEAST = Parameter.whole("form.size-least", "least", "children", 0, 100);
    private static final Parameter SIZE_MOST = Parameter.whole("form.size-most", "most", "children", 0, 100);
    private static final Parameter ADULTS_LEAST = Parameter.whole("form.adults-least", "least", "adults", 0, 100);
    private static final Parameter TRAINED_LEAST = Parameter.whole("form.trained-least", "least", "adults", 0, 100);
    private static final Parameter CERTIFICATED_LEAST =
            Parameter.whole("form.certificated-least", "least", "adults", 0, 100);
    private static final Parameter SHARE_MOST = Parameter.whole("form.share-most", "most", "per cent", 0, 100);

    private static final RuleBook<Form> BOOK = RuleBook.write(
            "form.right",
            "the form is right",
            Form.class,
            book -> book.rule(
                            "form.size",
                            rule -> rule.states("The size is right")
                                    .requires(CHILDREN.atLeast(SIZE_LEAST).and(CHILDREN.atMost(SIZE_MOST))))
                    .rule("form.adults", rule -> rule.states("Enough adults").requires(ADULTS.atLeast(ADULTS_LEAST)))
                    .rule(
                            "form.trained",
                            rule -> rule.states("Enough trained").requires(TRAINED.atLeast(TRAINED_LEAST)))
                    .rule(
                            "form.certificated",
                            rule -> rule.states("Enough certificated")
                                    .requires(CERTIFICATED.atLeast(CERTIFICATED_LEAST)))
                    .rule("form.agreed", rule -> rule.states("All agreed").requires(AGREED.isTrue()))
                    .rule(
                            "form.span",
                            rule -> rule.states("It begins before it ends").requires(START.onOrBefore(END)))
                    .rule("form.mix", rule -> rule.states("The mix is right").requires(SHARE.atMost(SHARE_MOST))));

    /** Which form is judged. */
    @Param({"valid", "invalid", "unknown"})
    public String which = "valid";

    private Form form = new Form(8, 2, 2, 1, 8, 20_000, 20_400, 50);
    private PreparedBook<Form> prepared = BOOK.under(policy().on(DAY));

    private static WholeFact<Form> whole(String name, java.util.function.ToIntFunction<Form> reader) {
        return WholeFact.of(
                name,
                name,
                "",
                (form, part) -> {
                    int value = reader.applyAsInt(form);
                    return value < 0 ? org.nurture.rule.FactReader.UNKNOWN : value;
                },
                (form, part) -> Pointer.of("/" + name));
    }

    private static Policy policy() {
        PolicyLayer.Builder layer = PolicyLayer.builder().id("ours").title("Ours");
        give(layer, SIZE_LEAST, 6);
        give(layer, SIZE_MOST, 12);
        give(layer, ADULTS_LEAST, 2);
        give(layer, TRAINED_LEAST, 2);
        give(layer, CERTIFICATED_LEAST, 1);
        give(layer, SHARE_MOST, 60);
        return Policy.of(layer.build());
    }

    private static void give(PolicyLayer.Builder layer, Parameter parameter, long number) {
        layer.addValues(ParameterValue.of(
                parameter, new GivenValue.Whole(number), DateSpan.startingOn(LocalDate.of(2020, 1, 1)), OURS));
    }

    /** Makes the form that is asked for. */
    @Setup
    public void make() {
        form = switch (which) {
            case "invalid" -> new Form(8, 2, 2, 1, 8, 20_000, 20_400, 80);
            case "unknown" -> new Form(-1, -1, -1, -1, -1, 20_000, 20_400, -1);
            default -> new Form(8, 2, 2, 1, 8, 20_000, 20_400, 50);
        };
        prepared = BOOK.under(policy().on(DAY));
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

    /** What somebody would write who knows that everything is known. */
    @Benchmark
    public boolean byHand() {
        return form.children() >= 6
                && form.children() <= 12
                && form.adults() >= 2
                && form.trained() >= 2
                && form.certificated() >= 1
                && form.consents() >= form.children()
                && form.start() <= form.end()
                && form.largestShare() <= 60;
    }
}
