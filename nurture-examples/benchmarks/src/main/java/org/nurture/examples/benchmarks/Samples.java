package org.nurture.examples.benchmarks;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.nurture.group.Agreement;
import org.nurture.group.AgreementStatus;
import org.nurture.group.BaseClass;
import org.nurture.group.GroupModel;
import org.nurture.group.NurtureGroup;
import org.nurture.group.Place;
import org.nurture.group.StaffAssignment;
import org.nurture.identity.CertificateId;
import org.nurture.identity.EventId;
import org.nurture.identity.GroupId;
import org.nurture.identity.NetworkId;
import org.nurture.identity.PlaceId;
import org.nurture.identity.PractitionerId;
import org.nurture.identity.ProgrammeId;
import org.nurture.identity.PupilToken;
import org.nurture.identity.ReferralId;
import org.nurture.identity.Role;
import org.nurture.identity.SchoolId;
import org.nurture.network.Network;
import org.nurture.privacy.Narrative;
import org.nurture.referral.Accepted;
import org.nurture.referral.EventHeader;
import org.nurture.referral.GatheringBegun;
import org.nurture.referral.PanelConvened;
import org.nurture.referral.Priority;
import org.nurture.referral.PrioritySet;
import org.nurture.referral.Referral;
import org.nurture.referral.ReferralEvent;
import org.nurture.referral.Started;
import org.nurture.referral.Submitted;
import org.nurture.schooling.Nation;
import org.nurture.schooling.Pupil;
import org.nurture.schooling.School;
import org.nurture.time.DateSpan;
import org.nurture.time.HalfDay;
import org.nurture.training.Certificate;
import org.nurture.training.Practitioner;

/** What is measured on: made up, the same in each run, and of any size. */
final class Samples {
    static final LocalDate DAY = LocalDate.of(2026, 3, 10);

    private static final LocalDate FIRST = LocalDate.of(2025, 9, 15);
    private static final Instant NOON = Instant.parse("2025-09-15T14:20:00Z");
    private static final DateSpan YEAR = DateSpan.startingOn(LocalDate.of(2025, 9, 8));
    private static final EnumSet<HalfDay> WEEK = EnumSet.range(HalfDay.MONDAY_AM, HalfDay.FRIDAY_AM);

    private Samples() {}

    /** What people wrote into a referral. */
    private record Words(String worry, String reason, String condition) {}

    private static final Words PLAIN = new Words(
            "Finds it hard to come into the room in the mornings",
            "A place is free in the mornings",
            "Registration with the class each day");
    private static final Words ACCENTED = new Words(
            "Mae\u2019n ei ch\u00e2l hi\u2019n anodd dod i mewn i\u2019r t\u0177 yn y boreau: \"dim heddiw\"",
            "A place is free in the mornings \u2013 the family\u2019s \u00a32 a day for breakfast is met",
            "Cofrestru gyda\u2019r dosbarth bob dydd\nthe \"soft start\" c\\w M\u00f4n");

    /** A referral from the first worry to the first morning, whose panel sets the priority as often as it takes. */
    static Referral referral(int number, int events) {
        return referral(number, events, PLAIN);
    }

    /** The same with accents, the signs that word processors put for apostrophes and dashes, and what must be escaped. */
    static Referral accentedReferral(int number, int events) {
        return referral(number, events, ACCENTED);
    }

    private static Referral referral(int number, int events, Words words) {
        GroupId group = GroupId.of("g-01");
        List<ReferralEvent> history = new ArrayList<>(List.of(
                new Submitted(header(1, Role.CLASS_TEACHER, null, words.worry())),
                new GatheringBegun(header(2, Role.HEADTEACHER, null, null)),
                new PanelConvened(
                        header(3, Role.HEADTEACHER, "Inclusion policy 2025", null),
                        List.of(Role.HEADTEACHER, Role.CLASS_TEACHER, Role.EDUCATIONAL_PSYCHOLOGIST))));
        Priority[] priorities = Priority.values();
        while (history.size() < events - 2) {
            int next = history.size() + 1;
            history.add(
                    new PrioritySet(header(next, Role.HEADTEACHER, null, null), priorities[next % priorities.length]));
        }
        history.add(new Accepted(
                header(events - 1, Role.HEADTEACHER, "Inclusion policy 2025", words.reason()),
                group,
                List.of(Narrative.of(words.condition()))));
        history.add(new Started(header(events, Role.CLASS_TEACHER, null, null), group));
        return Referral.builder()
                .id(ReferralId.of("r-" + number))
                .pupil(PupilToken.of("p-" + number))
                .homeSchool(SchoolId.of("s-07"))
                .events(history)
                .build();
    }

    private static EventHeader header(int number, Role actor, @Nullable String authority, @Nullable String reason) {
        return new EventHeader(
                EventId.of("e-" + number),
                actor,
                FIRST.plusDays(number),
                NOON.plusSeconds(87_001L * number),
                Optional.ofNullable(authority),
                Optional.ofNullable(reason).map(Narrative::of),
                Optional.empty());
    }

    /** A group with so many places and two adults. */
    static NurtureGroup group(int number, int places) {
        NurtureGroup.Builder group = NurtureGroup.builder()
                .id(GroupId.of("g-" + number))
                .name("The Nest")
                .model(GroupModel.CLASSIC)
                .hostSchool(SchoolId.of("s-" + number))
                .open(DateSpan.startingOn(LocalDate.of(2024, 9, 2)))
                .timetable(WEEK)
                .capacity(places);
        for (int i = 0; i < places; i++) {
            group.addPlaces(Place.builder()
                    .id(PlaceId.of("pl-" + number + "-" + i))
                    .pupil(PupilToken.of("p-" + number + "-" + i))
                    .span(YEAR)
                    .halfDays(WEEK)
                    .agreement(new Agreement(AgreementStatus.GIVEN, LocalDate.of(2025, 9, 1), Role.SENCO))
                    .baseClass(new BaseClass(SchoolId.of("s-" + number), "2B"))
                    .registersInBaseClass(true)
                    .build());
        }
        for (int adult = 0; adult < 2; adult++) {
            group.addStaff(StaffAssignment.builder()
                    .practitioner(PractitionerId.of("pr-" + number + "-" + adult))
                    .role(adult == 0 ? Role.NURTURE_TEACHER : Role.NURTURE_ASSISTANT)
                    .span(YEAR)
                    .halfDays(WEEK)
                    .build());
        }
        return group.build();
    }

    /** Schools with a group each, its twelve children with their referrals, and its two adults. */
    static Network network(int groups) {
        Network.Builder network = Network.builder()
                .id(NetworkId.of("n-1"))
                .name("A made-up network")
                .asOf(DAY);
        for (int i = 0; i < groups; i++) {
            SchoolId school = SchoolId.of("s-" + i);
            network.addSchools(School.builder()
                    .id(school)
                    .name("School " + i)
                    .nation(Nation.ENGLAND)
                    .build());
            network.addGroups(group(i, 12));
            for (int child = 0; child < 12; child++) {
                PupilToken token = PupilToken.of("p-" + i + "-" + child);
                network.addPupils(
                        Pupil.builder().token(token).homeSchool(school).build());
                network.addReferrals(referral(12 * i + child, 6).toBuilder()
                        .pupil(token)
                        .homeSchool(school)
                        .build());
            }
            for (int adult = 0; adult < 2; adult++) {
                PractitionerId who = PractitionerId.of("pr-" + i + "-" + adult);
                network.addPractitioners(practitioner(who, Optional.of(true)).toBuilder()
                        .addSchools(school)
                        .build());
                network.addCertificates(certificate(who, LocalDate.of(2027, 1, 31)));
            }
        }
        return network.build();
    }

    /** Groups and the people who work there, one in five of them in two groups; and what certificates they hold. */
    record Country(List<NurtureGroup> groups, List<Practitioner> people, List<Certificate> certificates) {
        static Country of(int groups, LocalDate start) {
            Random random = new Random(6);
            int count = 4 * groups;
            List<Practitioner> people = new ArrayList<>();
            List<Certificate> certificates = new ArrayList<>();
            for (int i = 0; i < count; i++) {
                PractitionerId who = PractitionerId.of("w-" + i);
                people.add(practitioner(who, random.nextInt(3) == 0 ? Optional.of(true) : Optional.empty()));
                if (random.nextInt(3) == 0) {
                    certificates.add(certificate(who, start.plusDays(random.nextInt(400))));
                }
            }
            List<HalfDay> week = List.of(HalfDay.values());
            List<NurtureGroup> made = new ArrayList<>();
            for (int i = 0; i < groups; i++) {
                List<StaffAssignment> staff = new ArrayList<>();
                for (int k = 0; k < 4; k++) {
                    int who = random.nextInt(5) == 0 ? random.nextInt(count) : 4 * i + k;
                    staff.add(StaffAssignment.builder()
                            .practitioner(PractitionerId.of("w-" + who))
                            .role(Role.NURTURE_ASSISTANT)
                            .span(DateSpan.startingOn(LocalDate.of(2024, 9, 2)))
                            .halfDays(new TreeSet<>(week.subList(k, k + 7)))
                            .build());
                }
                made.add(NurtureGroup.builder()
                        .id(GroupId.of("g-" + i))
                        .name("The Nest")
                        .model(GroupModel.CLASSIC)
                        .hostSchool(SchoolId.of("s-" + i))
                        .open(DateSpan.startingOn(LocalDate.of(2024, 9, 2)))
                        .timetable(week)
                        .staff(staff)
                        .build());
            }
            return new Country(made, people, certificates);
        }
    }

    private static Practitioner practitioner(PractitionerId who, Optional<Boolean> trained) {
        return Practitioner.builder()
                .id(who)
                .role(Role.NURTURE_ASSISTANT)
                .trained(trained)
                .build();
    }

    private static Certificate certificate(PractitionerId who, LocalDate expires) {
        return Certificate.builder()
                .id(CertificateId.of("c-" + who.text()))
                .practitioner(who)
                .programme(ProgrammeId.of("theory-and-practice"))
                .edition("2024")
                .awardedOn(LocalDate.of(2024, 1, 31))
                .expires(expires)
                .lapses(true)
                .build();
    }
}
