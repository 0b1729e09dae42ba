package org.nurture.referral;

import java.time.LocalDate;
import java.util.Optional;
import org.nurture.problem.Pointer;
import org.nurture.problem.Problem;

/** Whether an event may follow what has been taken of a history, by its kind, its day and what it speaks of. */
final class MayFollow {
    private MayFollow() {}

    /** Whether an event may follow, whose header is given. */
    static Optional<Problem> fits(ReferralEvent event, EventHeader header, ReferralEventKind kind, Fold so) {
        if (!so.begun) {
            return kind.begins() ? Optional.empty() : Optional.of(Problem.of("referral.beginning"));
        }
        if (!so.uninterpreted.isEmpty()) {
            return Optional.empty();
        }
        Optional<Problem> early = fits(kind, so, header.happenedOn());
        if (early.isPresent()) {
            return early;
        }
        if (event instanceof Started started && !started.group().equals(so.group)) {
            return at("referral.another-group", "group");
        }
        if (event instanceof TargetMet met && !so.targets.containsKey(so.first(met.target()))) {
            return at("referral.no-such-target", "target");
        }
        return Optional.empty();
    }

    /** Whether any event of a kind may follow what has been taken, on a day. */
    static Optional<Problem> fits(ReferralEventKind kind, Fold so, LocalDate day) {
        if (!kind.mayFollow(so.stage)) {
            return Optional.of(Problem.of("referral.step", "step", kind.words(), "stage", so.stage.text()));
        }
        if (kind.opens().isPresent() && day.isBefore(so.since)) {
            return at("referral.happened-order", "header", "happenedOn");
        }
        boolean early = switch (kind) {
            case TARGET_MET, REVIEWED, STAY_EXTENDED, RETURN_PLANNED ->
                so.startedOn != null && day.isBefore(so.startedOn);
            case SET_BACK, FOLLOWED_UP -> day.isBefore(so.since);
            default -> false;
        };
        if (early) {
            return at("referral.before-its-stage", "header", "happenedOn");
        }
        return kind == ReferralEventKind.TARGET_MET && so.targets.isEmpty()
                ? at("referral.no-such-target", "target")
                : Optional.empty();
    }

    /** A problem of an event, at one of its members. */
    static Optional<Problem> at(String code, String... members) {
        Pointer pointer = Pointer.ROOT;
        for (String member : members) {
            pointer = pointer.child(member);
        }
        return Optional.of(Problem.of(code).under(pointer));
    }
}
