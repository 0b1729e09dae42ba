package org.nurture.accreditation;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
 * <p>Which evidence is asked for is read from the terms. Of a scheme that is shipped those are the present ones unless
 * others are given, since no source says until when the earlier ones held; of a host's own scheme they are unknown until
 * given.
 *
 * <p>Evidence is stale if it is older than the latest award that it is to renew: it was laid before already. That is our
 * reading; the sources do not say how old evidence may be.
 */
public final class AwardOnDay {
    /** The states of evidence, in the order in which rules count them. */
    static final List<String> STATES = List.of("present", "missing", "stale");

    private final String scheme;
    private final LocalDate day;
    private final Optional<SchemeEdition> terms;
    private final Optional<NurtureGroup> group;
    private final Optional<LocalDate> programmeFrom;
    private final OptionalInt checks;
    private final Optional<List<Holding>> given;
    private final Optional<Standings> awards;
    private final Optional<LocalDate> lastAward;
    private final Map<RenewalEvidence, LocalDate> evidence;
    private final Set<RenewalEvidence> missing;

    private AwardOnDay(Builder builder) {
        this.scheme = builder.scheme;
        this.day = builder.day;
        this.terms = builder.terms.or(() -> presentTerms(builder.scheme));
        this.group = builder.group;
        this.programmeFrom = builder.programmeFrom;
        this.checks = builder.checks;
        this.given = builder.holdings();
        this.awards = given.map(Standings::of);
        this.lastAward = given.flatMap(held -> held.stream()
                .map(Holding::awardedOn)
                .filter(awarded -> !awarded.isAfter(builder.day))
                .max(LocalDate::compareTo));
        this.evidence = new EnumMap<>(builder.evidence);
        this.missing = EnumSet.copyOf(builder.missing);
        group.ifPresent(this::addPrinciples);
    }

    private static Optional<SchemeEdition> presentTerms(String scheme) {
        return QualityAwardSchemes.named(scheme)
                .flatMap(shipped -> shipped.getEditions().stream().reduce((before, after) -> after));
    }

    /** What a group has noted of a principle is there; what it has not noted is not missing for that. */
    private void addPrinciples(NurtureGroup known) {
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
        return new Builder(Objects.requireNonNull(scheme, "scheme"), Objects.requireNonNull(day, "day"));
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

    /** Whether the award that was given last, and not after the day, has not been taken back by it. */
    long latestStands() {
        if (given.isEmpty()) {
            return FactReader.UNKNOWN;
        }
        if (lastAward.isEmpty()) {
            return FactReader.NOT_APPLICABLE;
        }
        return given.get().stream()
                        .filter(held -> held.awardedOn().equals(lastAward.get()))
                        .anyMatch(held -> held.on(day) != Standing.WITHDRAWN)
                ? 1
                : 0;
    }

    /** Whether the terms ask for a kind of evidence; terms that name none do not say. */
    long asked(RenewalEvidence kind) {
        return terms.isEmpty() || terms.get().getRenewalEvidence().isEmpty()
                ? FactReader.UNKNOWN
                : terms.get().getRenewalEvidence().contains(kind) ? 1 : 0;
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
        private Optional<List<QualityAward>> awards = Optional.empty();
        private Optional<SchemeEdition> terms = Optional.empty();
        private Optional<AwardRecipient> recipient = Optional.empty();

        private Builder(String scheme, LocalDate day) {
            this.scheme = scheme;
            this.day = day;
        }

        /**
         * Says which group applies. The evidence of the six principles is read from it, where it has any, and awards of
         * others are passed over.
         *
         * @param applicant the group
         * @return this builder
         */
        public Builder group(NurtureGroup applicant) {
            group = Optional.of(applicant);
            return recipient(new AwardRecipient.Group(applicant.getId()));
        }

        /**
         * Says who applies, where that is no group, or is known by its id only. Awards of others are passed over.
         *
         * @param applicant the group or the school
         * @return this builder
         */
        public Builder recipient(AwardRecipient applicant) {
            recipient = Optional.of(applicant);
            return this;
        }

        /**
         * Says under which terms the award is applied for or renewed.
         *
         * @param edition the terms; those that name no renewal evidence leave open what is asked for
         * @return this builder
         */
        public Builder terms(SchemeEdition edition) {
            terms = Optional.of(edition);
            return this;
        }

        /**
         * Says how far a school has come in the programme that leads to the award.
         *
         * @param begunOn the first day in the programme
         * @param checksMade how many checks have been made, at least 0
         * @return this builder
         * @throws IllegalArgumentException if the number of checks is below 0
         */
        public Builder programme(LocalDate begunOn, int checksMade) {
            if (checksMade < 0) {
                throw new IllegalArgumentException("a number of checks is not below 0");
            }
            programmeFrom = Optional.of(begunOn);
            checks = OptionalInt.of(checksMade);
            return this;
        }

        /**
         * Says what awards have been given so far.
         *
         * @param all every award of the applicant, and whichever others: those of other schemes are passed over, and those
         *     of other groups and schools if it was said who applies. If it was not, and they are of several, whose award is
         *     renewed is not known, and nothing is said of it
         * @return this builder
         */
        public Builder awards(Collection<QualityAward> all) {
            awards = Optional.of(List.copyOf(all));
            return this;
        }

        private Optional<List<Holding>> holdings() {
            List<QualityAward> ofScheme = awards.orElse(List.of()).stream()
                    .filter(award -> award.getScheme().equals(scheme))
                    .filter(award -> recipient.map(award.getRecipient()::equals).orElse(true))
                    .toList();
            boolean ofOne =
                    ofScheme.stream().map(QualityAward::getRecipient).distinct().count() <= 1;
            return awards.isPresent() && ofOne
                    ? Optional.of(ofScheme.stream().map(QualityAward::holding).toList())
                    : Optional.empty();
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
