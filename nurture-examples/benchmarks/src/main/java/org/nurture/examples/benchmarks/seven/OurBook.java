package org.nurture.examples.benchmarks.seven;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.nurture.problem.Pointer;
import org.nurture.rule.Citation;
import org.nurture.rule.DayFact;
import org.nurture.rule.FactReader;
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

/** The seven constraints as a book of rules of this library. */
public final class OurBook implements ThreeValued {
    private static final Citation OURS = Citation.of("A policy", "An authority", Reliability.PRIMARY);

    private static final WholeFact<Form> CHILDREN = whole("children", (form, part) -> known(form.getChildren()));
    private static final WholeFact<Form> ADULTS = whole("adults", (form, part) -> known(form.getAdults()));
    private static final WholeFact<Form> TRAINED = whole("trained", (form, part) -> known(form.getTrained()));
    private static final WholeFact<Form> CERTIFICATED =
            whole("certificated", (form, part) -> known(form.getCertificated()));
    private static final FlagFact<Form> AGREED = FlagFact.of(
            "agreed",
            "all agreed",
            (form, part) -> {
                Boolean agreed = form.getAgreed();
                return agreed == null ? FactReader.UNKNOWN : agreed ? 1 : 0;
            },
            (form, part) -> Pointer.of("/consents"));
    private static final DayFact<Form> START = day("start", (form, part) -> known(form.getStart()));
    private static final DayFact<Form> END = day("end", (form, part) -> known(form.getEnd()));
    private static final WholeFact<Form> SHARE = whole("share", (form, part) -> known(form.getLargestShare()));

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

    private final PreparedBook<Form> prepared = prepared();

    /** {@return the book under the policy} */
    public static PreparedBook<Form> prepared() {
        return BOOK.under(policy().on(LocalDate.of(2026, 6, 30)));
    }

    private static WholeFact<Form> whole(String name, FactReader<Form> reader) {
        return WholeFact.of(name, name, "", reader, (form, part) -> Pointer.of("/" + name));
    }

    private static DayFact<Form> day(String name, FactReader<Form> reader) {
        return DayFact.of(name, name, reader, (form, part) -> Pointer.of("/" + name));
    }

    private static long known(@Nullable Integer value) {
        return value == null ? FactReader.UNKNOWN : value;
    }

    private static long known(@Nullable LocalDate value) {
        return value == null ? FactReader.UNKNOWN : value.toEpochDay();
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

    @Override
    public Verdict verdict(Form form) {
        return prepared.verdict(form);
    }
}
