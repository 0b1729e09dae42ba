package org.nurture.house;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.nurture.identity.AuthorityTeamId;
import org.nurture.identity.EventId;
import org.nurture.identity.GroupId;
import org.nurture.identity.PupilToken;
import org.nurture.identity.ReferralId;
import org.nurture.identity.Role;
import org.nurture.identity.SchoolId;
import org.nurture.privacy.Narrative;
import org.nurture.problem.Pointer;
import org.nurture.referral.Drafted;
import org.nurture.referral.EventHeader;
import org.nurture.referral.Referral;
import org.nurture.referral.ReferralEvent;
import org.nurture.rule.Citation;
import org.nurture.rule.Decision;
import org.nurture.rule.GivenValue;
import org.nurture.rule.ParameterValue;
import org.nurture.rule.Reliability;
import org.nurture.rule.Verdict;
import org.nurture.time.AcademicYear;
import org.nurture.time.DateSpan;
import org.nurture.training.CreditAward;
import org.nurture.training.CreditConversion;
import org.nurture.training.CreditFramework;
import org.nurture.training.CreditRelation;
import org.nurture.training.DegreeRequirement;

/** No record of the core takes null, and each says which of its components was null, before it looks at any other fault. */
class NullsTest {
    private static final EventHeader HEADER =
            EventHeader.of(EventId.of("e-1"), Role.SENCO, LocalDate.of(1969, 12, 31), Instant.EPOCH);
    private static final CreditAward CREDIT =
            new CreditAward(CreditFramework.SCQF, 13, 8, Optional.empty(), OptionalInt.empty());

    private static final Map<Class<?>, Object> SAMPLES = Map.ofEntries(
            Map.entry(int.class, 1),
            Map.entry(long.class, 1L),
            Map.entry(boolean.class, true),
            Map.entry(String.class, "x"),
            Map.entry(LocalDate.class, LocalDate.of(2026, 1, 12)),
            Map.entry(Instant.class, Instant.EPOCH),
            Map.entry(URI.class, URI.create("x")),
            Map.entry(Optional.class, Optional.empty()),
            Map.entry(OptionalInt.class, OptionalInt.empty()),
            Map.entry(Pointer.class, Pointer.ROOT),
            Map.entry(EventHeader.class, HEADER),
            Map.entry(ReferralEvent.class, new Drafted(HEADER)),
            Map.entry(
                    Referral.class,
                    Referral.builder()
                            .id(ReferralId.of("r-1"))
                            .pupil(PupilToken.of("p-1"))
                            .homeSchool(SchoolId.of("s-1"))
                            .addEvents(new Drafted(HEADER))
                            .build()),
            Map.entry(
                    Decision.class,
                    Decision.builder()
                            .book("some.book")
                            .verdict(Verdict.UNDETERMINED)
                            .policyDigest("0".repeat(64))
                            .effectiveOn(LocalDate.of(2026, 1, 12))
                            .build()),
            Map.entry(CreditAward.class, CREDIT),
            Map.entry(
                    CreditRelation.class,
                    new CreditRelation(
                            CreditFramework.SCQF,
                            8,
                            1,
                            CreditFramework.ECTS,
                            5,
                            1,
                            Citation.of("x", "x", Reliability.PRIMARY))),
            Map.entry(
                    DegreeRequirement.class,
                    new DegreeRequirement(
                            "x", CreditFramework.SCQF, 1, 1, List.of(), Citation.of("x", "x", Reliability.PRIMARY))),
            Map.entry(CreditConversion.class, new CreditConversion.Unchanged(CREDIT)),
            Map.entry(List.class, List.of()),
            Map.entry(SortedSet.class, new TreeSet<>()),
            Map.entry(AcademicYear.class, new AcademicYear(2025)),
            Map.entry(DateSpan.class, DateSpan.startingOn(LocalDate.of(2026, 1, 12))),
            Map.entry(Narrative.class, Narrative.of("x")),
            Map.entry(SchoolId.class, SchoolId.of("s-1")),
            Map.entry(GroupId.class, GroupId.of("g-1")),
            Map.entry(AuthorityTeamId.class, AuthorityTeamId.of("t-1")),
            Map.entry(GivenValue.class, new GivenValue.YesNo(true)),
            Map.entry(
                    ParameterValue.class,
                    new ParameterValue(
                            "some.parameter",
                            new GivenValue.YesNo(true),
                            "",
                            DateSpan.startingOn(LocalDate.of(2026, 1, 12)),
                            Optional.empty(),
                            Citation.of("x", "x", Reliability.PRIMARY))),
            Map.entry(Citation.class, Citation.of("x", "x", Reliability.PRIMARY)));

    static Stream<Arguments> components() {
        return CoreClasses.visible().stream()
                .filter(Class::isRecord)
                .flatMap(type -> Arrays.stream(type.getRecordComponents())
                        .filter(component -> !component.getType().isPrimitive())
                        .map(component -> Arguments.of(type, component.getName())));
    }

    @Test
    void lookingFindsTheRecords() {
        assertThat(components()).hasSizeGreaterThan(80);
    }

    @ParameterizedTest
    @MethodSource("components")
    void noComponentIsNull(Class<?> type, String name) throws NoSuchMethodException {
        RecordComponent[] components = type.getRecordComponents();
        Constructor<?> constructor = type.getConstructor(
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
        Object[] arguments = Arrays.stream(components)
                .map(component -> component.getName().equals(name) ? null : sample(component.getType()))
                .toArray();

        assertThatThrownBy(() -> constructor.newInstance(arguments))
                .isInstanceOf(InvocationTargetException.class)
                .cause()
                .isInstanceOf(NullPointerException.class)
                .hasMessage(name);
    }

    /** Every id of our own records takes such a text. */
    private static @Nullable Object id(Class<?> type) {
        try {
            return type.getSimpleName().endsWith("Id")
                    ? type.getMethod("of", String.class).invoke(null, "x-1")
                    : null;
        } catch (ReflectiveOperationException noId) {
            return null;
        }
    }

    private static Object sample(Class<?> type) {
        if (type.isEnum()) {
            return type.getEnumConstants()[0];
        }
        Object sample = SAMPLES.getOrDefault(type, id(type));
        assertThat(sample).as("a sample of " + type).isNotNull();
        return sample;
    }
}
