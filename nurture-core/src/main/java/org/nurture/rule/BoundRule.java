package org.nurture.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.nurture.problem.Pointer;

/** A rule under a policy: its parameters replaced by values, or the reason why it has nothing to say. */
final class BoundRule<S> {
    private final Rule<S> rule;
    private final Level level;
    private final Optional<ResolvedPolicy.Weight> weight;
    private final SortedSet<String> silent = new TreeSet<>();
    private final List<Required> required = new ArrayList<>();
    private final @Nullable Condition<S> applies;
    private final @Nullable Condition<S> requires;
    private final Asking<S> asking;

    /**
     * What it answered last, without the facts: the next answer differs in little else, and a copy is quickly made. Two threads
     * may each put theirs here; all that they put has final fields only, and so is whole for the other.
     */
    private ImmutableFinding last;

    private final Finding silence;
    private final Finding apart;
    private final Finding nothingToJudge;

    BoundRule(Rule<S> rule, ResolvedPolicy policy) {
        this.rule = rule;
        this.weight = policy.weight(rule.id());
        this.level = weight.isPresent() ? weight.get().given().level() : rule.level();
        for (Parameter parameter : rule.parameters()) {
            Optional<ResolvedPolicy.InForce> found = policy.value(parameter);
            if (found.isPresent()) {
                required.add(Required.of(parameter, found.get()));
            } else {
                silent.add(parameter.id());
            }
        }
        boolean speaks = silent.isEmpty() && level != Level.OFF;
        Condition<S> when = speaks && rule.appliesWhen().isPresent()
                ? rule.appliesWhen().get().bind(policy)
                : null;
        // What the policy has settled need not be asked of every subject.
        this.applies = when instanceof Settled<S> settled && settled.eval() == Outcome.TRUE ? null : when;
        this.requires = speaks ? rule.requires().bind(policy) : null;
        this.asking = asking(applies, requires);
        ImmutableFinding blank = blank();
        this.last = blank;
        // What a rule without a word answers is the same for every subject.
        boolean off = level == Level.OFF;
        this.silence = nothing(blank, off ? NotApplicableReason.SWITCHED_OFF : NotApplicableReason.POLICY_SILENT)
                .withSilentParameters(off ? Set.of() : silent);
        this.apart = speaks ? nothing(blank, NotApplicableReason.DOES_NOT_APPLY) : silence;
        this.nothingToJudge = speaks ? nothing(blank, NotApplicableReason.NOTHING_TO_JUDGE) : silence;
    }

    private static ImmutableFinding nothing(ImmutableFinding blank, NotApplicableReason reason) {
        return blank.withStatus(RuleStatus.NOT_APPLICABLE).withReason(reason);
    }

    private ImmutableFinding blank() {
        Finding.Builder finding = Finding.builder()
                .rule(rule.id())
                .level(level)
                .citation(rule.citation())
                .required(required);
        if (weight.isPresent()) {
            RuleLevel given = weight.get().given();
            finding.levelLayer(weight.get().layer())
                    .levelEffective(given.effective())
                    .levelCitation(given.citation());
        }
        return (ImmutableFinding)
                finding.status(RuleStatus.SATISFIED).pointer(Pointer.ROOT).build();
    }

    Rule<S> rule() {
        return rule;
    }

    Level level() {
        return level;
    }

    /** Whether it can move the decision at all. */
    boolean isDeciding() {
        return level == Level.REQUIRED && requires != null;
    }

    @Nullable
    Condition<S> applies() {
        return applies;
    }

    @Nullable
    Condition<S> requires() {
        return requires;
    }

    private static <S> Asking<S> asking(@Nullable Condition<S> applies, @Nullable Condition<S> requires) {
        if (requires == null) {
            return new Askings.Settled<>(Outcome.NOT_APPLICABLE);
        }
        return applies == null ? requires.asking() : new Askings.Where<>(applies.asking(), requires.asking());
    }

    /** What it asks. */
    Asking<S> asking() {
        return asking;
    }

    /** Satisfied, violated, open, or nothing to say. */
    Outcome outcome(S subject) {
        return asking.of(subject, 0);
    }

    static RuleStatus status(Outcome outcome) {
        return switch (outcome) {
            case TRUE -> RuleStatus.SATISFIED;
            case FALSE -> RuleStatus.VIOLATED;
            case UNKNOWN -> RuleStatus.UNDETERMINED;
            case NOT_APPLICABLE -> RuleStatus.NOT_APPLICABLE;
        };
    }

    /**
     * Tells what the rule says.
     *
     * @param trace an empty one, which is left empty
     */
    Finding finding(S subject, Trace<S> trace) {
        Condition<S> demand = requires;
        if (demand == null) {
            return silence;
        }
        Condition<S> when = applies;
        Outcome applied = when == null ? Outcome.TRUE : when.ask(subject, 0);
        if (applied == Outcome.FALSE || applied == Outcome.NOT_APPLICABLE) {
            return apart;
        }
        if (applied == Outcome.UNKNOWN && when != null) {
            when.trace(subject, 0, applied, trace);
            if (demand.ask(subject, 0) == Outcome.UNKNOWN) {
                demand.trace(subject, 0, Outcome.UNKNOWN, trace);
            }
            return finding(RuleStatus.UNDETERMINED, trace);
        }
        Outcome outcome = demand.traceHolding(subject, 0, 1, trace);
        if (outcome == Outcome.NOT_APPLICABLE) {
            trace.clear();
            return nothingToJudge;
        }
        if (outcome != Outcome.TRUE) {
            trace.clear();
            outcome = demand.ask(subject, 0);
            demand.trace(subject, 0, outcome, trace);
        }
        return finding(status(outcome), trace);
    }

    private Finding finding(RuleStatus status, Trace<S> trace) {
        List<Observed> observed = trace.gathered();
        Pointer first = observed.isEmpty() ? Pointer.ROOT : observed.get(0).pointer();
        Finding finding = pattern(status, first).withObserved(observed);
        trace.clear();
        return finding;
    }

    private ImmutableFinding pattern(RuleStatus status, Pointer first) {
        ImmutableFinding before = last;
        if (before.getStatus() == status && before.getPointer().equals(first)) {
            return before;
        }
        ImmutableFinding changed = before.withStatus(status).withPointer(first);
        last = changed;
        return changed;
    }
}
