package org.nurture.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A book under a policy of a day, ready to decide. Nothing that it answers ever changes, and it is safe for use by several
 * threads. Keep it for as long as it is asked: what is asked very often is made quicker, for verdicts and for
 * decisions each for themselves.
 *
 * @param <S> the type of the subject
 */
public final class PreparedBook<S> {
    /**
     * How many comparisons are asked for as one. So joined, forty rules took less than a fifth of the time they take one by
     * one; but what is very long is not compiled at all.
     */
    static final int MOST_JOINED = 24;

    private final RuleBook<S> book;
    private final ResolvedPolicy policy;
    private final List<BoundRule<S>> rules;
    private final List<String> layers;
    private final List<BoundRule<S>> deciding;

    /** What the deciding rules demand, in their order. */
    private final Question<S>[] demands;

    @SuppressWarnings("unchecked")
    PreparedBook(RuleBook<S> book, ResolvedPolicy policy) {
        this.book = book;
        this.policy = policy;
        this.layers = policy.layerIds();
        List<BoundRule<S>> all = new ArrayList<>();
        List<BoundRule<S>> required = new ArrayList<>();
        for (Rule<S> rule : book.rules()) {
            BoundRule<S> bound = new BoundRule<>(rule, policy);
            all.add(bound);
            if (bound.isDeciding()) {
                required.add(bound);
            }
        }
        this.rules = List.copyOf(all);
        this.deciding = List.copyOf(required);
        this.demands = demands(deciding).toArray(Question[]::new);
    }

    /** Rules next to each other that make few comparisons are one question, which a compiler looks into as one. */
    private static <S> List<Question<S>> demands(List<BoundRule<S>> rules) {
        List<List<Asking<S>>> runs = new ArrayList<>();
        List<Asking<S>> run = List.of();
        int length = MOST_JOINED;
        for (BoundRule<S> rule : rules) {
            Asking<S> asking = rule.asking();
            length += asking.length();
            if (length > MOST_JOINED) {
                run = new ArrayList<>();
                runs.add(run);
                length = asking.length();
            }
            run.add(asking);
        }
        List<Question<S>> demands = new ArrayList<>();
        for (List<Asking<S>> joined : runs) {
            demands.add(new Question<>(Askings.joined(true, joined)));
        }
        return demands;
    }

    /**
     * Answers the book.
     *
     * @return the book
     */
    public RuleBook<S> book() {
        return book;
    }

    /**
     * Answers the policy.
     *
     * @return the policy, resolved for a day
     */
    public ResolvedPolicy policy() {
        return policy;
    }

    /**
     * Answers the verdict alone, which makes no objects of its own but for a while, when it has been asked very
     * often. It is always that of {@link #decide}.
     *
     * @param subject what is judged
     * @return the verdict
     */
    public Verdict verdict(S subject) {
        boolean open = false;
        boolean active = false;
        for (Question<S> demand : demands) {
            Outcome outcome = demand.ask(subject, 0);
            if (outcome == Outcome.FALSE) {
                return Verdict.NOT_MET;
            }
            open |= outcome == Outcome.UNKNOWN;
            active |= outcome == Outcome.TRUE;
        }
        return active && !open ? Verdict.MET : Verdict.UNDETERMINED;
    }

    /**
     * Decides, with a finding for every rule of the book. The policy speaks for its own day: a subject that is seen on a day, as
     * a group is, should be seen on the same one, which is not checked here.
     *
     * @param subject what is judged
     * @return the decision
     */
    public Decision decide(S subject) {
        List<Finding> findings = new ArrayList<>(rules.size());
        Trace<S> trace = new Trace<>();
        for (BoundRule<S> rule : rules) {
            findings.add(rule.finding(subject, trace));
        }
        return Decision.builder()
                .book(book.id())
                .subject(book.name(subject))
                .layers(layers)
                .policyDigest(policy.policy().digest())
                .effectiveOn(policy.effective())
                .knownOn(policy.known())
                .findings(findings)
                .verdict(Decision.verdict(findings))
                .build();
    }

    /**
     * Finds the smallest sets of missing facts that would settle the verdict: for MET and for NOT_MET apart, every set of
     * facts for which some values settle it so, and no part of which does.
     *
     * @param subject what is judged
     * @return the sets; none on a side that the verdict has excluded
     */
    public MissingFacts missing(S subject) {
        return MissingSearch.of(this, subject, Map.of());
    }

    /**
     * Finds the smallest changes after which the verdict would be MET: the fewest facts, then the least distance, all ties
     * but those that would only move more along.
     * Only facts that were declared changeable are ever changed, and others that depend on them move along.
     *
     * @param subject what is judged
     * @return the changes, or why there are none
     */
    public Changes changes(S subject) {
        return ChangeSearch.of(this, subject);
    }

    List<BoundRule<S>> all() {
        return rules;
    }

    List<BoundRule<S>> deciding() {
        return deciding;
    }

    @Override
    public String toString() {
        return book + " under " + policy;
    }
}
