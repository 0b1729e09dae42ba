package org.nurture.referral;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import org.nurture.identity.EventId;
import org.nurture.identity.Role;
import org.nurture.problem.Problem;
import org.nurture.rule.Decision;
import org.nurture.rule.Finding;
import org.nurture.rule.Level;
import org.nurture.rule.PreparedBook;
import org.nurture.rule.RuleStatus;

/** One attempt to take a step: what could not be is refused first, then what the books say counts. */
final class Attempt {
    private static final Set<Role> NO_PROFESSIONALS = Set.of(Role.PUPIL, Role.PARENT_OR_CARER);

    private final Referrals referrals;
    private final ReferralOnDay known;
    private final Referral referral;
    private final Fold before;
    private final List<ReferralEvent> wanted = new ArrayList<>();
    private final List<Overridden> given;

    /** The overrides that are needed, each for its step. */
    private final List<ReferralEvent> needed = new ArrayList<>();

    private Optional<Decision> advice = Optional.empty();

    Attempt(Referrals referrals, ReferralOnDay known, ReferralCommand command) {
        this.referrals = referrals;
        this.known = known;
        this.referral = known.referral();
        this.before = known.state().fold();
        this.wanted.addAll(command.events());
        this.wanted.removeAll(referral.getEvents());
        this.given = command instanceof ReferralCommand.Overriding overriding
                ? overriding.overrides()
                : command instanceof ReferralCommand.Correcting correcting ? correcting.overrides() : List.of();
    }

    Step step() {
        if (wanted.isEmpty()) {
            return new Step.Taken(List.of(), referral, Optional.empty());
        }
        Optional<Problem> fault = fault();
        if (fault.isPresent()) {
            return impossible(fault.get());
        }
        if (Referrals.unclear(known)) {
            Decision order = referrals.order(known.attempting(last(), true));
            return new Step.Undetermined(order, rules(order, RuleStatus.UNDETERMINED, Set.of()));
        }
        Referral after = referral.toBuilder().addAllEvents(wanted).build();
        Optional<Problem> wrong =
                after.state().fold().uninterpreted.isEmpty() ? faultOfOverrides(after) : Optional.empty();
        if (wrong.isPresent()) {
            return impossible(wrong.get());
        }
        Optional<Step> held = heldUp(after);
        if (held.isPresent()) {
            return held.get();
        }
        List<ReferralEvent> events = new ArrayList<>(needed);
        events.addAll(wanted);
        Optional<Problem> late = inHistory(events);
        return late.isPresent()
                ? impossible(late.get())
                : new Step.Taken(
                        events, referral.toBuilder().addAllEvents(events).build(), advice);
    }

    private ReferralEvent last() {
        return wanted.get(wanted.size() - 1);
    }

    private Step impossible(Problem problem) {
        Decision decision = referrals.order(known.attempting(last(), false));
        List<String> against = decision.findings(RuleStatus.VIOLATED).stream()
                .map(Finding::getRule)
                .toList();
        return new Step.Refused(decision, against, Optional.of(Step.Fault.of(problem)));
    }

    /** What is wrong with the events, with a pointer into the one that is wrong. */
    private Optional<Problem> fault() {
        for (ReferralEvent event : wanted) {
            if (event instanceof Unrecognised) {
                return Optional.of(Problem.of("referral.unrecognised"));
            }
            if (event instanceof Overridden && event.header().amends().isEmpty()) {
                return Optional.of(Problem.of("referral.bare-override"));
            }
        }
        List<ReferralEvent> all = Stream.concat(given.stream(), wanted.stream()).toList();
        Optional<Problem> impossible = inHistory(wanted);
        if (impossible.isPresent()) {
            return impossible;
        }
        if (all.stream().anyMatch(event -> event.header().happenedOn().isAfter(referrals.today()))) {
            return MayFollow.at("referral.in-the-future", "header", "happenedOn");
        }
        return wanted.stream().anyMatch(this::rises)
                ? MayFollow.at("referral.set-back-rises", "baseClassHalfDays")
                : Optional.empty();
    }

    private boolean rises(ReferralEvent event) {
        if (!(event instanceof SetBack back)) {
            return false;
        }
        OptionalInt had = before.baseClass.before(back, back.header().amends().map(before::first));
        return had.isPresent() && back.baseClassHalfDays() >= had.getAsInt();
    }

    /** The first fault of events after the history, with a pointer into the event. */
    private Optional<Problem> inHistory(List<ReferralEvent> events) {
        return History.fault(referral.getEvents(), events)
                .map(problem -> problem.at(problem.getPointer().below(1)));
    }

    private Optional<Problem> faultOfOverrides(Referral after) {
        Set<EventId> steps = new HashSet<>();
        Set<String> rules = new HashSet<>();
        for (ReferralEvent event : wanted) {
            steps.add(event.header().id());
            steps.add(place(event));
            ReferralRules.before(event.kind()).ifPresent(book -> book.rules().forEach(rule -> rules.add(rule.id())));
        }
        EventId start = after.state().fold().startedAs;
        if (start != null) {
            steps.add(start);
            rules.addAll(ReferralRules.OF_AGREEMENT);
            ReferralRules.READY_TO_START.rules().forEach(rule -> rules.add(rule.id()));
        }
        List<Overridden> asked = new ArrayList<>(given);
        wanted.stream().filter(Overridden.class::isInstance).forEach(amended -> asked.add((Overridden) amended));
        for (Overridden override : asked) {
            boolean amended = override.header().amends().isPresent();
            if (NO_PROFESSIONALS.contains(override.header().actor())) {
                return MayFollow.at("referral.override-by", "header", "actor");
            }
            if (ReferralRules.find(override.rule()).isEmpty()) {
                return MayFollow.at("referral.no-such-rule", "rule");
            }
            if (!ReferralRules.maySetAside(override.rule())) {
                return MayFollow.at("referral.never-set-aside", "rule");
            }
            if (!amended && !rules.contains(override.rule())) {
                return MayFollow.at("referral.rule-not-asked", "rule");
            }
            if (!amended && !override.step().map(steps::contains).orElse(true)) {
                return MayFollow.at("referral.rule-not-asked", "step");
            }
        }
        return Optional.empty();
    }

    private EventId place(ReferralEvent event) {
        return before.first(event.header().amends().orElse(event.header().id()));
    }

    /** What holds the step up by the books; empty if nothing does. */
    private Optional<Step> heldUp(Referral after) {
        Optional<Started> start = after.state().started().filter(started -> attends(after.state()));
        for (ReferralEvent event : wanted) {
            Optional<PreparedBook<ReferralOnDay>> book = referrals.before(event.kind());
            if (book.isPresent() && !(event instanceof Started && wanted.size() > 1)) {
                // What a start rests on may be put right together with it.
                boolean corrected =
                        event instanceof Started && event.header().amends().isPresent();
                ReferralOnDay asked = corrected ? known.after(after) : known;
                Decision decision = book.get().decide(asked.attempting(event, true));
                advice = Optional.of(decision);
                Optional<Step> held = ReferralRules.advises(event.kind())
                        ? Optional.empty()
                        : heldUp(
                                decision,
                                place(event),
                                aside(corrected ? after.state().fold() : before, place(event)));
                if (held.isPresent()) {
                    return held;
                }
            }
        }
        return start.isPresent() ? startHeldUp(after, start.get()) : Optional.empty();
    }

    private static boolean attends(ReferralState state) {
        return state.stage() == ReferralStage.ATTENDING || state.stage() == ReferralStage.RETURNING;
    }

    /** On what the start rested may have changed; what spoke against it before does not hold anything up now. */
    private Optional<Step> startHeldUp(Referral after, Started start) {
        boolean touched = wanted.stream()
                .anyMatch(event -> event instanceof ConsentRecorded
                        || event instanceof Retracted
                        || event.header().amends().isPresent());
        boolean alone = wanted.size() == 1 && last() instanceof Started;
        if (!touched || alone) {
            return Optional.empty();
        }
        PreparedBook<ReferralOnDay> book =
                referrals.before(ReferralEventKind.STARTED).orElseThrow();
        Set<String> already = new HashSet<>();
        before(start).ifPresent(was -> {
            Decision then = book.decide(known.attempting(was, true));
            Set<String> aside = aside(before, was.header().id());
            already.addAll(rules(then, RuleStatus.VIOLATED, aside));
            already.addAll(rules(then, RuleStatus.UNDETERMINED, aside));
        });
        EventId place = Optional.ofNullable(after.state().fold().startedAs).orElseThrow();
        already.addAll(aside(after.state().fold(), place));
        Decision now = book.decide(known.after(after).attempting(start, true));
        Optional<Step> held = heldUp(now, place, already);
        if (held.isEmpty()) {
            Decision stay = referrals.attendance().decide(known.after(after));
            advice = advice.or(() -> Optional.of(stay));
            need(stay, place);
        }
        return held;
    }

    /** The start as it was before, if the child attended then. */
    private Optional<Started> before(Started start) {
        boolean moved = wanted.stream().anyMatch(event -> event.equals(start));
        return moved ? Optional.empty() : known.state().started().filter(was -> attends(known.state()));
    }

    private static Set<String> aside(Fold fold, EventId step) {
        Set<String> rules = new HashSet<>();
        fold.overridesOf(fold.first(step)).forEach(override -> rules.add(override.rule()));
        return rules;
    }

    private Optional<Step> heldUp(Decision decision, EventId step, Set<String> passed) {
        Set<String> aside = new HashSet<>(passed);
        given.forEach(override -> aside.add(override.rule()));
        List<String> against = rules(decision, RuleStatus.VIOLATED, aside);
        if (!against.isEmpty()) {
            return Optional.of(new Step.Refused(decision, against, Optional.empty()));
        }
        List<String> open = rules(decision, RuleStatus.UNDETERMINED, aside);
        if (!open.isEmpty()) {
            return Optional.of(new Step.Undetermined(decision, open));
        }
        need(decision, step);
        return Optional.empty();
    }

    /** Keeps the overrides that a decision needs, for a step. */
    private void need(Decision decision, EventId step) {
        Set<String> held = new HashSet<>(rules(decision, RuleStatus.VIOLATED, Set.of()));
        held.addAll(rules(decision, RuleStatus.UNDETERMINED, Set.of()));
        for (Overridden override : given) {
            Overridden bound = override.forStep(step);
            if (held.contains(override.rule()) && needed.stream().noneMatch(each -> sameId(each, bound))) {
                needed.add(bound);
            }
        }
    }

    private static boolean sameId(ReferralEvent one, ReferralEvent other) {
        return one.header().id().equals(other.header().id());
    }

    /** The rules of a status that move the decision and that are not set aside. */
    private static List<String> rules(Decision decision, RuleStatus status, Set<String> aside) {
        return decision.findings(status).stream()
                .filter(finding -> finding.getLevel() == Level.REQUIRED)
                .map(Finding::getRule)
                .filter(rule -> !aside.contains(rule))
                .toList();
    }
}
