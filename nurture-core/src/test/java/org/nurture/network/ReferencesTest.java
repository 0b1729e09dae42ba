package org.nurture.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.nurture.accreditation.AwardRecipient;
import org.nurture.group.BaseClass;
import org.nurture.identity.AssessmentId;
import org.nurture.identity.EventId;
import org.nurture.identity.GroupId;
import org.nurture.identity.ObservationId;
import org.nurture.identity.PractitionerId;
import org.nurture.identity.ProgrammeId;
import org.nurture.identity.PupilToken;
import org.nurture.identity.ReferralId;
import org.nurture.identity.Role;
import org.nurture.identity.SchoolId;
import org.nurture.referral.Accepted;
import org.nurture.referral.AssessmentAdded;
import org.nurture.referral.ObservationAdded;
import org.nurture.referral.PanelConvened;
import org.nurture.referral.ReferralEvent;
import org.nurture.referral.Started;
import org.nurture.referral.Submitted;
import org.nurture.training.Delegate;
import org.nurture.training.Practitioner;

/** Every member of every record that names another record is followed, and said by its exact place if it leads nowhere. */
class ReferencesTest {
    private static final SchoolId NO_SCHOOL = SchoolId.of("s-9");
    private static final PupilToken NO_PUPIL = PupilToken.of("p-9");
    private static final PractitionerId NO_ADULT = PractitionerId.of("w-9");
    private static final GroupId NO_GROUP = GroupId.of("g-9");

    private record Dangling(String member, Network.Builder network, String pointer) {
        @Override
        public String toString() {
            return member;
        }
    }

    static Stream<Dangling> dangling() {
        return Stream.of(
                new Dangling(
                        "School.predecessors",
                        network()
                                .schools(List.of(SmallNetwork.school("s-1")
                                        .addPredecessors(NO_SCHOOL)
                                        .build())),
                        "/schools/0/predecessors/0"),
                new Dangling(
                        "Pupil.homeSchool",
                        network()
                                .pupils(List.of(SmallNetwork.pupil("p-1")
                                        .homeSchool(NO_SCHOOL)
                                        .build())),
                        "/pupils/0/homeSchool"),
                group("NurtureGroup.hostSchool", group().hostSchool(NO_SCHOOL), "/hostSchool"),
                group(
                        "NurtureGroup.sharedWith",
                        group().addSharedWith(SmallNetwork.SCHOOL, NO_SCHOOL),
                        "/sharedWith/1"),
                group(
                        "StaffAssignment.practitioner",
                        group().staff(List.of(
                                SmallNetwork.staff().practitioner(NO_ADULT).build())),
                        "/staff/0/practitioner"),
                group(
                        "Place.pupil",
                        group().places(List.of(
                                SmallNetwork.place("pl-1").pupil(NO_PUPIL).build())),
                        "/places/0/pupil"),
                group(
                        "Place.entryAssessment",
                        group().places(List.of(SmallNetwork.place("pl-1")
                                .entryAssessment(AssessmentId.of("a-9"))
                                .build())),
                        "/places/0/entryAssessment"),
                group(
                        "Place.referral",
                        group().places(List.of(SmallNetwork.place("pl-1")
                                .referral(ReferralId.of("r-9"))
                                .build())),
                        "/places/0/referral"),
                group(
                        "BaseClass.school",
                        group().places(List.of(SmallNetwork.place("pl-1")
                                .baseClass(new BaseClass(NO_SCHOOL, "2B"))
                                .build())),
                        "/places/0/baseClass/school"),
                new Dangling(
                        "Referral.pupil",
                        network()
                                .referrals(List.of(
                                        SmallNetwork.referral().pupil(NO_PUPIL).build())),
                        "/referrals/0/pupil"),
                new Dangling(
                        "Referral.homeSchool",
                        network()
                                .referrals(List.of(SmallNetwork.referral()
                                        .homeSchool(NO_SCHOOL)
                                        .build())),
                        "/referrals/0/homeSchool"),
                event("Accepted.group", "/group", submitted(), convened(), accepted(NO_GROUP)),
                // A child starts in the group in which a place was agreed, so that here two lead nowhere.
                event(
                        "Started.group",
                        "/group",
                        submitted(),
                        convened(),
                        accepted(NO_GROUP),
                        new Started(SmallNetwork.header("e-7"), NO_GROUP)),
                event(
                        "ObservationAdded.observation",
                        "/observation",
                        new ObservationAdded(SmallNetwork.header("e-4"), ObservationId.of("o-9"))),
                event(
                        "AssessmentAdded.assessment",
                        "/assessment",
                        new AssessmentAdded(SmallNetwork.header("e-4"), AssessmentId.of("a-9"))),
                new Dangling(
                        "Observation.pupil",
                        network()
                                .addObservations(SmallNetwork.observation("o-2")
                                        .pupil(NO_PUPIL)
                                        .build()),
                        "/observations/1/pupil"),
                new Dangling(
                        "Assessment.pupil",
                        network()
                                .addAssessments(SmallNetwork.assessment("a-2")
                                        .pupil(NO_PUPIL)
                                        .build()),
                        "/assessments/1/pupil"),
                new Dangling(
                        "Practitioner.schools",
                        network()
                                .practitioners(List.of(Practitioner.builder()
                                        .id(SmallNetwork.ADULT)
                                        .role(Role.NURTURE_TEACHER)
                                        .addSchools(SmallNetwork.SCHOOL, NO_SCHOOL)
                                        .build())),
                        "/practitioners/0/schools/1"),
                new Dangling(
                        "CourseRun.programme",
                        network()
                                .courseRuns(List.of(SmallNetwork.courseRun()
                                        .programme(ProgrammeId.of("x"))
                                        .build())),
                        "/courseRuns/0/programme"),
                new Dangling(
                        "CourseRun.edition",
                        network()
                                .courseRuns(List.of(
                                        SmallNetwork.courseRun().edition("x").build())),
                        "/courseRuns/0/edition"),
                new Dangling(
                        "Delegate.practitioner",
                        network()
                                .courseRuns(List.of(SmallNetwork.courseRun()
                                        .delegates(List.of(Delegate.builder()
                                                .practitioner(NO_ADULT)
                                                .build()))
                                        .build())),
                        "/courseRuns/0/delegates/0/practitioner"),
                new Dangling(
                        "Certificate.practitioner",
                        network()
                                .certificates(List.of(SmallNetwork.certificate()
                                        .practitioner(NO_ADULT)
                                        .build())),
                        "/certificates/0/practitioner"),
                new Dangling(
                        "Certificate.programme",
                        network()
                                .certificates(List.of(SmallNetwork.certificate()
                                        .programme(ProgrammeId.of("x"))
                                        .build())),
                        "/certificates/0/programme"),
                new Dangling(
                        "Certificate.edition",
                        network()
                                .certificates(List.of(
                                        SmallNetwork.certificate().edition("x").build())),
                        "/certificates/0/edition"),
                new Dangling(
                        "Group.group",
                        network()
                                .awards(List.of(SmallNetwork.award(new AwardRecipient.Group(NO_GROUP))
                                        .build())),
                        "/awards/0/recipient/group"),
                new Dangling(
                        "WholeSchool.school",
                        network()
                                .awards(List.of(SmallNetwork.award(new AwardRecipient.WholeSchool(NO_SCHOOL))
                                        .build())),
                        "/awards/0/recipient/school"));
    }

    private static Network.Builder network() {
        return SmallNetwork.network();
    }

    private static org.nurture.group.NurtureGroup.Builder group() {
        return SmallNetwork.group("g-1");
    }

    private static Dangling group(String member, org.nurture.group.NurtureGroup.Builder group, String pointer) {
        return new Dangling(member, network().groups(List.of(group.build())), "/groups/0" + pointer);
    }

    /** Events after the three of a small referral, of which the last leads nowhere. */
    private static Dangling event(String member, String pointer, ReferralEvent... events) {
        return new Dangling(
                member,
                network().referrals(List.of(SmallNetwork.referral(events).build())),
                "/referrals/0/events/" + (2 + events.length) + pointer);
    }

    private static ReferralEvent submitted() {
        return new Submitted(SmallNetwork.header("e-4"));
    }

    private static ReferralEvent convened() {
        return new PanelConvened(SmallNetwork.header("e-5"), List.of());
    }

    private static ReferralEvent accepted(GroupId group) {
        return new Accepted(SmallNetwork.header("e-6"), group, List.of());
    }

    @Test
    void aSoundNetworkHasNone() {
        assertThat(NetworkReview.of(network().build(), SmallNetwork.DAY)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("dangling")
    void whatLeadsNowhereIsFoundWhereItStands(Dangling dangling) {
        assertThat(NetworkReview.of(dangling.network().build(), SmallNetwork.DAY))
                // A child or school that is not there is another than the one that is, and found as that too.
                .filteredOn(finding -> finding.getCode().equals("network.unknown-reference"))
                .extracting(finding -> finding.getPointer().text())
                .contains(dangling.pointer())
                .hasSize(dangling.member().equals("Started.group") ? 2 : 1);
    }

    /** Found by walking all that a network holds, so that no new reference is forgotten. */
    @Test
    void everyMemberThatNamesARecordIsTested() {
        Set<String> tested = new TreeSet<>();
        dangling()
                .map(Dangling::member)
                .filter(member -> !member.endsWith(".edition"))
                .forEach(tested::add);
        Set<String> held = new TreeSet<>();
        walk(Network.class, held, new HashSet<>());

        assertThat(tested).isEqualTo(held);
    }

    private static void walk(Class<?> type, Set<String> references, Set<Class<?>> seen) {
        if (!seen.add(type) || !type.getName().startsWith("org.nurture.")) {
            return;
        }
        if (type.isSealed()) {
            for (Class<?> permitted : type.getPermittedSubclasses()) {
                walk(permitted, references, seen);
            }
            return;
        }
        members(type).forEach((name, member) -> {
            for (Class<?> leaf : leaves(member)) {
                boolean id = leaf == PupilToken.class
                        || (leaf.isRecord() && leaf.getSimpleName().endsWith("Id"));
                if (!id) {
                    walk(leaf, references, seen);
                } else if (leaf != EventId.class && !name.equals("id") && !name.equals("token")) {
                    // One event names another of its own referral, whose history checks that it is there.
                    references.add(type.getSimpleName() + "." + name);
                }
            }
        });
    }

    private static Map<String, Type> members(Class<?> type) {
        Map<String, Type> members = new TreeMap<>();
        if (type.isRecord()) {
            for (RecordComponent component : type.getRecordComponents()) {
                members.put(component.getName(), component.getGenericType());
            }
        } else {
            for (Method method : type.getDeclaredMethods()) {
                if (Modifier.isAbstract(method.getModifiers())
                        && method.getName().startsWith("get")) {
                    String name = method.getName().substring(3);
                    members.put(
                            name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1),
                            method.getGenericReturnType());
                }
            }
        }
        return members;
    }

    private static List<Class<?>> leaves(Type type) {
        if (type instanceof Class<?> leaf) {
            return List.of(leaf);
        }
        return type instanceof ParameterizedType generic
                ? Stream.of(generic.getActualTypeArguments())
                        .flatMap(argument -> leaves(argument).stream())
                        .toList()
                : List.of();
    }
}
