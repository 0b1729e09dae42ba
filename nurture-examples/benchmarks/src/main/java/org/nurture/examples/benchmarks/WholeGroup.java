package org.nurture.examples.benchmarks;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.nurture.assessment.Assessment;
import org.nurture.assessment.InstrumentRef;
import org.nurture.assessment.Purpose;
import org.nurture.behaviour.ConcernCategory;
import org.nurture.group.GroupOnDay;
import org.nurture.group.GroupParameters;
import org.nurture.group.GroupPresets;
import org.nurture.group.GroupRules;
import org.nurture.group.NurtureGroup;
import org.nurture.group.Place;
import org.nurture.identity.AssessmentId;
import org.nurture.identity.Role;
import org.nurture.rule.Changes;
import org.nurture.rule.Citation;
import org.nurture.rule.Decision;
import org.nurture.rule.Finding;
import org.nurture.rule.GivenValue;
import org.nurture.rule.MissingFacts;
import org.nurture.rule.Observed;
import org.nurture.rule.Parameter;
import org.nurture.rule.ParameterValue;
import org.nurture.rule.Policy;
import org.nurture.rule.PolicyLayer;
import org.nurture.rule.PreparedBook;
import org.nurture.rule.Reliability;
import org.nurture.rule.RuleStatus;
import org.nurture.rule.Verdict;
import org.nurture.time.AcademicYear;
import org.nurture.time.DateSpan;
import org.nurture.time.HalfDay;
import org.nurture.time.SchoolTerm;
import org.nurture.time.TermName;
import org.nurture.training.PractitionerStanding;
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
 * The whole book of a group of which everything is known and right, under three presets laid over each other. No policy can
 * allow more than a hundred children at one time, so those of a group of more than twelve stay away for two half-days by
 * turns, and a layer on top of the presets allows both: every rule must be gone through to its end there too.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(2)
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 5, time = 1)
public class WholeGroup {
    private static final LocalDate DAY = Samples.DAY;
    private static final int MOST_OF_PRESETS = 12;
    private static final int MOST_AT_ONE_TIME = 100;
    private static final List<HalfDay> WEEK = List.copyOf(EnumSet.range(HalfDay.MONDAY_AM, HalfDay.FRIDAY_AM));
    private static final List<SchoolTerm> TERMS = List.of(
            term(TermName.AUTUMN, LocalDate.of(2025, 9, 1), LocalDate.of(2025, 12, 20)),
            term(TermName.SPRING, LocalDate.of(2026, 1, 5), LocalDate.of(2026, 4, 3)));

    /** How many places it has. */
    @Param({"12", "120"})
    public int size = MOST_OF_PRESETS;

    private PreparedBook<GroupOnDay> book = book(size);
    private NurtureGroup group = group(size);
    private List<Assessment> assessments = assessments(group);
    private GroupOnDay known = known();
    private GroupOnDay open = known;
    private GroupOnDay thin = known;
    private Decision decision = book.decide(known);

    /** Makes the group that is asked for, and checks that each question has an answer worth the time. */
    @Setup
    public void make() {
        book = book(size);
        group = group(size);
        assessments = assessments(group);
        known = known();
        open = around(group).build();
        thin = assessed(group.toBuilder().staff(group.getStaff().subList(0, 1)).build());
        decision = decide();
        require(remadeOfItsData().equals(decision));
        require(subjectAndVerdict() == Verdict.MET && decision.getVerdict() == Verdict.MET);
        require(decision.findings(RuleStatus.UNDETERMINED).isEmpty()
                && decision.findings(RuleStatus.VIOLATED).isEmpty());
        require(book.verdict(open) == Verdict.UNDETERMINED && book.verdict(thin) == Verdict.NOT_MET);
        MissingFacts missing = missing();
        require(missing.isComplete()
                && !missing.forMet().isEmpty()
                && missing.forMet().get(0).size() > size);
        require(changes().state() == Changes.State.FOUND && !changes().ways().isEmpty());
    }

    /** A decision made once more of nothing but its own data: no fact is asked, and none put into words. */
    private static Decision remade(Decision decision) {
        List<Finding> findings = new ArrayList<>(decision.getFindings().size());
        for (Finding finding : decision.getFindings()) {
            List<Observed> observed = new ArrayList<>(2);
            for (Observed seen : finding.getObserved()) {
                observed.add(new Observed(
                        seen.fact(),
                        seen.pointer(),
                        seen.part(),
                        seen.state(),
                        seen.value(),
                        seen.relation(),
                        seen.against(),
                        seen.least(),
                        seen.most(),
                        seen.unit(),
                        seen.bound(),
                        seen.otherFact()));
            }
            // What has nothing to say is the same for every subject, and is not made anew.
            boolean silent = finding.getStatus() == RuleStatus.NOT_APPLICABLE;
            findings.add(silent ? finding : remade(finding, observed));
        }
        return Decision.builder()
                .book(decision.getBook())
                .subject(decision.getSubject())
                .layers(decision.getLayers())
                .policyDigest(decision.getPolicyDigest())
                .effectiveOn(decision.getEffectiveOn())
                .knownOn(decision.getKnownOn())
                .findings(findings)
                .verdict(decision.getVerdict())
                .build();
    }

    private static Finding remade(Finding finding, List<Observed> observed) {
        return Finding.builder()
                .rule(finding.getRule())
                .level(finding.getLevel())
                .citation(finding.getCitation())
                .required(finding.getRequired())
                .status(finding.getStatus())
                .observed(observed)
                .pointer(finding.getPointer())
                .build();
    }

    private static void require(boolean right) {
        if (!right) {
            throw new IllegalStateException("not the answer that the group was made for");
        }
    }

    private static PreparedBook<GroupOnDay> book(int size) {
        List<PolicyLayer> layers = new ArrayList<>(
                List.of(GroupPresets.BOXALL_NURTURE_GROUP, GroupPresets.NURTUREUK, GroupPresets.SCOTLAND_FRAMEWORK));
        if (size > MOST_OF_PRESETS) {
            layers.add(
                    0,
                    PolicyLayer.builder()
                            .id("made-up")
                            .title("Made up: a hundred children at one time, each of them less often")
                            .addValues(
                                    madeUp(GroupParameters.SIZE_MAXIMUM, MOST_AT_ONE_TIME),
                                    madeUp(GroupParameters.FULL_TIME_LEAST, WEEK.size() - 2))
                            .build());
        }
        return GroupRules.WELL_FORMED.under(
                Policy.of(layers.toArray(PolicyLayer[]::new)).on(DAY));
    }

    private static ParameterValue madeUp(Parameter parameter, long number) {
        return ParameterValue.of(
                parameter,
                new GivenValue.Whole(number),
                DateSpan.startingOn(GroupPresets.UNDATED),
                Citation.of("A made-up policy", "A made-up authority", Reliability.PRIMARY));
    }

    private static SchoolTerm term(TermName name, LocalDate start, LocalDate endExclusive) {
        return new SchoolTerm(AcademicYear.of("2025/26"), name, DateSpan.of(start, endExclusive));
    }

    private static NurtureGroup group(int size) {
        NurtureGroup sample = Samples.group(1, size);
        List<Place> places = new ArrayList<>();
        for (Place place : sample.getPlaces()) {
            Set<HalfDay> halfDays = EnumSet.copyOf(place.getHalfDays());
            if (size > MOST_OF_PRESETS) {
                halfDays.remove(WEEK.get(places.size() % WEEK.size()));
                halfDays.remove(WEEK.get((places.size() + 1) % WEEK.size()));
            }
            places.add(place.toBuilder()
                    .halfDays(halfDays)
                    .entryAssessment(assessmentOf(place))
                    .build());
        }
        return sample.toBuilder().places(places).build();
    }

    private static AssessmentId assessmentOf(Place place) {
        return AssessmentId.of("as-" + place.getId().text());
    }

    private static List<Assessment> assessments(NurtureGroup group) {
        return group.getPlaces().stream()
                .map(place -> Assessment.builder()
                        .id(assessmentOf(place))
                        .pupil(place.getPupil())
                        .instrument(new InstrumentRef("made-up", "1"))
                        .purpose(Purpose.ENTRY)
                        .assessedOn(LocalDate.of(2025, 9, 1))
                        .assessor(Role.SENCO)
                        .build())
                .toList();
    }

    private GroupOnDay known() {
        return assessed(group);
    }

    private GroupOnDay assessed(NurtureGroup staffed) {
        return around(staffed)
                .standing(group.getStaff().get(0).getPractitioner(), PractitionerStanding.CERTIFICATED)
                .standing(group.getStaff().get(1).getPractitioner(), PractitionerStanding.TRAINED)
                .assessments(assessments)
                .build();
    }

    private static GroupOnDay.Builder around(NurtureGroup group) {
        GroupOnDay.Builder subject = GroupOnDay.builder(group, DAY).terms(TERMS);
        for (Place place : group.getPlaces()) {
            subject.concerns(place.getPupil(), Set.of(ConcernCategory.WITHDRAWN));
        }
        return subject;
    }

    /** From the group to the subject of the rules. */
    @Benchmark
    public GroupOnDay subject() {
        return known();
    }

    /** From the group to the verdict: the subject, and the book asked once. */
    @Benchmark
    public Verdict subjectAndVerdict() {
        return book.verdict(known());
    }

    /** The verdict. */
    @Benchmark
    public Verdict verdict() {
        return book.verdict(known);
    }

    /** What making the objects of the answer costs, with the builders that deciding uses: no fact read, and no text made. */
    @Benchmark
    public Decision remadeOfItsData() {
        return remade(decision);
    }

    /** The decision with a finding for each rule. */
    @Benchmark
    public Decision decide() {
        return book.decide(known);
    }

    /** The smallest sets of missing facts: training of two adults in nine half-days, assessment of every child. */
    @Benchmark
    public MissingFacts missing() {
        return book.missing(open);
    }

    /** The smallest changes where an adult is missing in each of nine half-days. */
    @Benchmark
    public Changes changes() {
        return book.changes(thin);
    }
}
