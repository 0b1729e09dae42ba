package org.nurture.examples.benchmarks;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.nurture.behaviour.ConcernCategory;
import org.nurture.group.Agreement;
import org.nurture.group.AgreementStatus;
import org.nurture.group.BaseClass;
import org.nurture.group.GroupModel;
import org.nurture.group.GroupOnDay;
import org.nurture.group.GroupPresets;
import org.nurture.group.GroupRules;
import org.nurture.group.NurtureGroup;
import org.nurture.group.Place;
import org.nurture.group.StaffAssignment;
import org.nurture.identity.GroupId;
import org.nurture.identity.PlaceId;
import org.nurture.identity.PractitionerId;
import org.nurture.identity.PupilToken;
import org.nurture.identity.Role;
import org.nurture.identity.SchoolId;
import org.nurture.rule.Changes;
import org.nurture.rule.Decision;
import org.nurture.rule.MissingFacts;
import org.nurture.rule.Policy;
import org.nurture.rule.PreparedBook;
import org.nurture.rule.Verdict;
import org.nurture.time.DateSpan;
import org.nurture.time.HalfDay;
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

/** The whole book of a well-formed group with twelve places, or too many, under three presets laid over each other. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(2)
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 5, time = 1)
public class WholeGroup {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 10);

    private final PreparedBook<GroupOnDay> book = GroupRules.WELL_FORMED.under(
            Policy.of(GroupPresets.BOXALL_NURTURE_GROUP, GroupPresets.NURTUREUK, GroupPresets.SCOTLAND_FRAMEWORK)
                    .on(DAY));
    /** How many places it has. */
    @Param({"12", "120"})
    public int size = 12;

    private NurtureGroup group = group(size, true);
    private GroupOnDay known = around(group, true);
    private GroupOnDay open = around(group, false);
    private GroupOnDay thin = around(group(size, false), true);

    /** Makes the group that is asked for. */
    @Setup
    public void make() {
        group = group(size, true);
        known = around(group, true);
        open = around(group, false);
        thin = around(group(size, false), true);
    }

    private static NurtureGroup group(int size, boolean staffed) {
        EnumSet<HalfDay> week = EnumSet.range(HalfDay.MONDAY_AM, HalfDay.FRIDAY_AM);
        NurtureGroup.Builder group = NurtureGroup.builder()
                .id(GroupId.of("g-1"))
                .name("The Nest")
                .model(GroupModel.CLASSIC)
                .hostSchool(SchoolId.of("s-1"))
                .open(DateSpan.startingOn(LocalDate.of(2024, 9, 2)))
                .timetable(week)
                .capacity(size);
        for (int i = 0; i < size; i++) {
            group.addPlaces(Place.builder()
                    .id(PlaceId.of("pl-" + i))
                    .pupil(PupilToken.of("p-" + i))
                    .span(DateSpan.startingOn(LocalDate.of(2025, 9, 8)))
                    .halfDays(week)
                    .agreement(new Agreement(AgreementStatus.GIVEN, LocalDate.of(2025, 9, 1), Role.SENCO))
                    .baseClass(new BaseClass(SchoolId.of("s-1"), "2B"))
                    .registersInBaseClass(true)
                    .build());
        }
        for (int adult = 0; adult < (staffed ? 2 : 1); adult++) {
            group.addStaff(StaffAssignment.builder()
                    .practitioner(PractitionerId.of("pr-" + adult))
                    .role(adult == 0 ? Role.NURTURE_TEACHER : Role.NURTURE_ASSISTANT)
                    .span(DateSpan.startingOn(LocalDate.of(2024, 9, 2)))
                    .halfDays(week)
                    .build());
        }
        return group.build();
    }

    private static GroupOnDay around(NurtureGroup group, boolean trained) {
        GroupOnDay.Builder subject = GroupOnDay.builder(group, DAY);
        if (trained) {
            subject.standing(PractitionerId.of("pr-0"), PractitionerStanding.CERTIFICATED)
                    .standing(PractitionerId.of("pr-1"), PractitionerStanding.TRAINED);
        }
        for (int i = 0; i < group.getPlaces().size(); i++) {
            subject.concerns(PupilToken.of("p-" + i), Set.of(ConcernCategory.WITHDRAWN));
        }
        return subject.build();
    }

    /** From the group to the subject of the rules. */
    @Benchmark
    public GroupOnDay subject() {
        return around(group, true);
    }

    /** The verdict. */
    @Benchmark
    public Verdict verdict() {
        return book.verdict(known);
    }

    /** The decision with a finding for each rule. */
    @Benchmark
    public Decision decide() {
        return book.decide(known);
    }

    /** The smallest sets of missing facts: training of two adults in nine half-days, assessment of twelve children. */
    @Benchmark
    public MissingFacts missing() {
        return book.missing(open);
    }

    /** The smallest changes where an adult is missing in each of nine half-days. */
    @Benchmark
    public Optional<Changes> changes() {
        return Optional.of(book.changes(thin));
    }
}
