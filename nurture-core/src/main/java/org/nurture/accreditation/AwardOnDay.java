package org.nurture.accreditation;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.nurture.group.NurtureGroup;
import org.nurture.principle.PrincipleEvidence;
import org.nurture.rule.FactReader;
import org.nurture.time.MonthEnd;
import org.nurture.time.Months;
import org.nurture.training.Holding;
import org.nurture.training.Standing;
import org.nurture.training.Standings;

/**
 * An application for a quality award, or for its renewal, on a day, with whatever is known around it. It is what the rules
 * of {@link AwardRules} judge. What is not given is unknown, not absent. Immutable.
 *
 * <p>Evidence is stale if it is older than the latest award that it is to renew: it was laid before already. That is our
 * reading; the sources do not say how old evidence may be.
 */
public final class AwardOnDay {
    /** The states of evidence, in the order in which rules count them. */
    static final List<String> STATES = List.of("present", "missing", "stale");

    private final String scheme;
    private final LocalDate day;
    private final Optional<NurtureGroup> group;
    private final Optional<LocalDate> programmeFrom;
    private final OptionalInt checks;
    private final Optional<Standings> awards;
    private final Optional<LocalDate> lastAward;
    private final Map<RenewalEvidence, LocalDate> evidence;
    private final Set<RenewalEvidence> missing;

    private AwardOnDay(Builder builder) {
        this.scheme = builder.scheme;
        this.day = builder.day;
        this.group = builder.group;
        this.programmeFrom = builder.programmeFrom;
        this.checks = builder.checks;
        this.awards = builder.holdings.map(Standings::of);
        this.lastAward = builder.holdings.flatMap(held -> held.stream()
                .map(Holding::awardedOn)
                .filter(given -> !given.isAfter(builder.day))
                .max(LocalDate::compareTo));
        this.evidence = new EnumMap<>(builder.evidence);
        this.missing = EnumSet.copyOf(builder.missing);
        group.filter(known -> !known.getEvidence().isEmpty()).ifPresent(this::addPrinciples);
    }

    /** A group that has written down evidence of some principle has written down what there is. */
    private void addPrinciples(NurtureGroup known) {
        for (RenewalEvidence kind : RenewalEvidence.values()) {
            if (kind.principle().isPresent()) {
                missing.add(kind);
            }
        }
        for (PrincipleEvidence seen : known.getEvidence()) {
            if (!seen.getSeenOn().isAfter(day)) {
                evidence.merge(RenewalEvidence.of(seen.getPrinciple()), seen.getSeenOn(), AwardOnDay::later);
            }
        }
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    /**
     * Begins to say what is known.
     *
     * @param scheme the scheme's short name, as {@link QualityAwardScheme#getName()} has it
     * @param day the day
     * @return a builder
     */
    public static Builder builder(String scheme, LocalDate day) {
        return new Builder(scheme, day);
    }

    /**
     * Answers the scheme.
     *
     * @return its short name
     */
    public String scheme() {
        return scheme;
    }

    /**
     * Answers the day.
     *
     * @return the day
     */
    public LocalDate day() {
        return day;
    }

    long groupRuns() {
        return group.map(known -> known.getOpen().contains(day) ? 1L : 0L).orElse(FactReader.UNKNOWN);
    }

    long monthsRunning() {
        return group.map(known -> monthsDone(known.getOpen().start(), day)).orElse(FactReader.UNKNOWN);
    }

    long monthsInProgramme() {
        return programmeFrom.map(start -> monthsDone(start, day)).orElse(FactReader.UNKNOWN);
    }

    long checks() {
        return checks.isPresent() ? checks.getAsInt() : FactReader.UNKNOWN;
    }

    long heldBefore() {
        return awards.map(held -> held.on(day) == Standing.NEVER_HELD ? 0L : 1L).orElse(FactReader.UNKNOWN);
    }

    long heldNow() {
        Optional<Standing> standing = awards.map(held -> held.on(day));
        return standing.isEmpty() || standing.get() == Standing.UNKNOWN
                ? FactReader.UNKNOWN
                : standing.get() == Standing.CURRENT ? 1 : 0;
    }

    long state(RenewalEvidence kind) {
        LocalDate dated = evidence.get(kind);
        if (dated == null) {
            return missing.contains(kind) ? 1 : FactReader.UNKNOWN;
        }
        if (awards.isEmpty()) {
            return FactReader.UNKNOWN;
        }
        return lastAward.map(dated::isBefore).orElse(false) ? 2 : 0;
    }

    /** How many whole months have passed, the month-end clipped to the last day; 0 before the start. */
    static long monthsDone(LocalDate start, LocalDate day) {
        long months = Math.max(ChronoUnit.MONTHS.between(start, day), 0);
        boolean clipped =
                !Months.plus(start, (int) months + 1, MonthEnd.LAST_DAY).isAfter(day);
        return clipped ? months + 1 : months;
    }

    /** How many months have begun: the same, and one more unless the last is just complete. */
    static long monthsBegun(LocalDate start, LocalDate day) {
        long done = monthsDone(start, day);
        return Months.plus(start, (int) done, MonthEnd.LAST_DAY).isBefore(day) ? done + 1 : done;
    }

    /** Shows the scheme, the group's id and the day. */
    @Override
    public String toString() {
        return "AwardOnDay[" + scheme + group.map(known -> ", " + known.getId()).orElse("") + ", " + day + "]";
    }

    /** Gathers what is known around an application. Not safe for use by several threads. */
    public static final class Builder {
        private final String scheme;
        private final LocalDate day;
        private final Map<RenewalEvidence, LocalDate> evidence = new EnumMap<>(RenewalEvidence.class);
        private final Set<RenewalEvidence> missing = EnumSet.noneOf(RenewalEvidence.class);
        private Optional<NurtureGroup> group = Optional.empty();
        private Optional<LocalDate> programmeFrom = Optional.empty();
        private OptionalInt checks = OptionalInt.empty();
        private Optional<List<Holding>> holdings = Optional.empty();

        private Builder(String scheme, LocalDate day) {
            this.scheme = scheme;
            this.day = day;
        }

        /**
         * Says which group applies. The evidence of the six principles is read from it, where it has any.
         *
         * @param applicant the group
         * @return this builder
         */
        public Builder group(NurtureGroup applicant) {
            group = Optional.of(applicant);
            return this;
        }

        /**
         * Says how far a school has come in the programme that leads to the award.
         *
         * @param begunOn the first day in the programme
         * @param checksMade how many checks have been made, at least 0
         * @return this builder
         */
        public Builder programme(LocalDate begunOn, int checksMade) {
            programmeFrom = Optional.of(begunOn);
            checks = OptionalInt.of(checksMade);
            return this;
        }

        /**
         * Says what awards the applicant has been given so far.
         *
         * @param given every award of the applicant; those of other schemes are passed over
         * @return this builder
         */
        public Builder awards(Collection<QualityAward> given) {
            List<Holding> held = new ArrayList<>();
            for (QualityAward award : given) {
                if (award.getScheme().equals(scheme)) {
                    held.add(award.holding());
                }
            }
            holdings = Optional.of(held);
            return this;
        }

        /**
         * Says that there is evidence of a kind. Of two of one kind the later counts; what is dated after the day asked
         * about does not.
         *
         * @param kind the kind
         * @param dated the day from which it is
         * @return this builder
         */
        public Builder evidence(RenewalEvidence kind, LocalDate dated) {
            if (!dated.isAfter(day)) {
                evidence.merge(kind, dated, AwardOnDay::later);
            }
            return this;
        }

        /**
         * Says that all evidence there is has been told of, so that what was not is missing and not merely unknown.
         *
         * @return this builder
         */
        public Builder evidenceComplete() {
            missing.addAll(EnumSet.allOf(RenewalEvidence.class));
            return this;
        }

        /**
         * Builds the subject.
         *
         * @return the application with all that was said
         */
        public AwardOnDay build() {
            return new AwardOnDay(this);
        }
    }
}
