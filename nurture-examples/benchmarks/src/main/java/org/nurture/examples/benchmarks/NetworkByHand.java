package org.nurture.examples.benchmarks;

import static org.nurture.examples.benchmarks.Hand.begin;
import static org.nurture.examples.benchmarks.Hand.day;
import static org.nurture.examples.benchmarks.Hand.list;
import static org.nurture.examples.benchmarks.Hand.require;
import static org.nurture.examples.benchmarks.Hand.text;

import org.nurture.identity.CertificateId;
import org.nurture.identity.NetworkId;
import org.nurture.identity.PractitionerId;
import org.nurture.identity.ProgrammeId;
import org.nurture.identity.PupilToken;
import org.nurture.identity.SchoolId;
import org.nurture.network.Network;
import org.nurture.schooling.Nation;
import org.nurture.schooling.Pupil;
import org.nurture.schooling.School;
import org.nurture.training.Certificate;
import org.nurture.training.Practitioner;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.io.SerializedString;

/** A reader and a writer of networks by hand, made of those of referrals and groups: what the sample has and no more. */
final class NetworkByHand {
    private static final Names NETWORK = new Names(
            "id",
            "asOf",
            "certificates",
            "groups",
            "name",
            "practitioners",
            "pupils",
            "referrals",
            "schools",
            "schema");
    private static final Names CERTIFICATE =
            new Names("id", "awardedOn", "edition", "expires", "lapses", "practitioner", "programme");
    private static final Names PRACTITIONER = new Names("id", "role", "schools", "trained");
    private static final Names PUPIL = new Names("homeSchool", "token");
    private static final Names SCHOOL = new Names("id", "name", "nation");
    private static final Vocabulary<Nation> NATIONS = new Vocabulary<>(Nation.values());

    private NetworkByHand() {}

    /** The names of members as they are written. */
    private static final class As {
        private static final SerializedString AS_OF = new SerializedString("asOf");
        private static final SerializedString CERTIFICATES = new SerializedString("certificates");
        private static final SerializedString GROUPS = new SerializedString("groups");
        private static final SerializedString NAME = new SerializedString("name");
        private static final SerializedString PRACTITIONERS = new SerializedString("practitioners");
        private static final SerializedString PUPILS = new SerializedString("pupils");
        private static final SerializedString REFERRALS = new SerializedString("referrals");
        private static final SerializedString SCHOOLS = new SerializedString("schools");
        private static final SerializedString AWARDED_ON = new SerializedString("awardedOn");
        private static final SerializedString EDITION = new SerializedString("edition");
        private static final SerializedString EXPIRES = new SerializedString("expires");
        private static final SerializedString LAPSES = new SerializedString("lapses");
        private static final SerializedString PRACTITIONER = new SerializedString("practitioner");
        private static final SerializedString PROGRAMME = new SerializedString("programme");
        private static final SerializedString ROLE = new SerializedString("role");
        private static final SerializedString TRAINED = new SerializedString("trained");
        private static final SerializedString HOME_SCHOOL = new SerializedString("homeSchool");
        private static final SerializedString TOKEN = new SerializedString("token");
        private static final SerializedString NATION = new SerializedString("nation");
    }

    static Network read(byte[] json) {
        try (JsonParser in = Hand.reader(json)) {
            in.nextToken();
            begin(in);
            Network.Builder network = Network.builder();
            String schema = null;
            int seen = 0;
            for (int name = NETWORK.next(in); name != Names.NO_MORE; name = NETWORK.next(in)) {
                seen = Names.once(seen, name);
                switch (name) {
                    case 0 -> network.id(NetworkId.of(text(in)));
                    case 1 -> network.asOf(day(in));
                    case 2 -> network.certificates(list(in, NetworkByHand::certificate));
                    case 3 -> network.groups(list(in, each -> GroupByHand.read(each, false)));
                    case 4 -> network.name(text(in));
                    case 5 -> network.practitioners(list(in, NetworkByHand::practitioner));
                    case 6 -> network.pupils(list(in, NetworkByHand::pupil));
                    case 7 -> network.referrals(list(in, each -> ReferralByHand.read(each, false)));
                    case 8 -> network.schools(list(in, NetworkByHand::school));
                    default -> schema = text(in);
                }
            }
            require("nurture/network/1".equals(schema) && in.nextToken() == null);
            return network.build();
        }
    }

    private static Certificate certificate(JsonParser in) {
        begin(in);
        Certificate.Builder certificate = Certificate.builder();
        int seen = 0;
        for (int name = CERTIFICATE.next(in); name != Names.NO_MORE; name = CERTIFICATE.next(in)) {
            seen = Names.once(seen, name);
            switch (name) {
                case 0 -> certificate.id(CertificateId.of(text(in)));
                case 1 -> certificate.awardedOn(day(in));
                case 2 -> certificate.edition(text(in));
                case 3 -> certificate.expires(day(in));
                case 4 -> certificate.lapses(in.getBooleanValue());
                case 5 -> certificate.practitioner(PractitionerId.of(text(in)));
                default -> certificate.programme(ProgrammeId.of(text(in)));
            }
        }
        return certificate.build();
    }

    private static Practitioner practitioner(JsonParser in) {
        begin(in);
        Practitioner.Builder practitioner = Practitioner.builder();
        int seen = 0;
        for (int name = PRACTITIONER.next(in); name != Names.NO_MORE; name = PRACTITIONER.next(in)) {
            seen = Names.once(seen, name);
            switch (name) {
                case 0 -> practitioner.id(PractitionerId.of(text(in)));
                case 1 -> practitioner.role(Hand.ROLES.read(in));
                case 2 -> practitioner.schools(list(in, each -> SchoolId.of(text(each))));
                default -> practitioner.trained(in.getBooleanValue());
            }
        }
        return practitioner.build();
    }

    private static Pupil pupil(JsonParser in) {
        begin(in);
        Pupil.Builder pupil = Pupil.builder();
        int seen = 0;
        for (int name = PUPIL.next(in); name != Names.NO_MORE; name = PUPIL.next(in)) {
            seen = Names.once(seen, name);
            if (name == 0) {
                pupil.homeSchool(SchoolId.of(text(in)));
            } else {
                pupil.token(PupilToken.of(text(in)));
            }
        }
        return pupil.build();
    }

    private static School school(JsonParser in) {
        begin(in);
        School.Builder school = School.builder();
        int seen = 0;
        for (int name = SCHOOL.next(in); name != Names.NO_MORE; name = SCHOOL.next(in)) {
            seen = Names.once(seen, name);
            switch (name) {
                case 0 -> school.id(SchoolId.of(text(in)));
                case 1 -> school.name(text(in));
                default -> school.nation(NATIONS.read(in));
            }
        }
        return school.build();
    }

    static byte[] write(Network network) {
        Output bytes = new Output();
        try (JsonGenerator out = Hand.writer(bytes)) {
            out.writeStartObject();
            Hand.write(Hand.SCHEMA, "nurture/network/1", out);
            Hand.write(Hand.ID, network.getId().text(), out);
            Hand.write(As.AS_OF, network.getAsOf(), out);
            Hand.write(As.CERTIFICATES, network.getCertificates(), NetworkByHand::write, out);
            Hand.write(As.GROUPS, network.getGroups(), (group, to) -> GroupByHand.write(group, false, to), out);
            Hand.write(As.NAME, network.getName(), out);
            Hand.write(As.PRACTITIONERS, network.getPractitioners(), NetworkByHand::write, out);
            Hand.write(As.PUPILS, network.getPupils(), NetworkByHand::write, out);
            Hand.write(
                    As.REFERRALS,
                    network.getReferrals(),
                    (referral, to) -> ReferralByHand.write(referral, false, to),
                    out);
            Hand.write(As.SCHOOLS, network.getSchools(), NetworkByHand::write, out);
            out.writeEndObject();
        }
        return bytes.bytes();
    }

    private static void write(Certificate certificate, JsonGenerator out) {
        out.writeStartObject();
        Hand.write(Hand.ID, certificate.getId().text(), out);
        Hand.write(As.AWARDED_ON, certificate.getAwardedOn(), out);
        Hand.write(As.EDITION, certificate.getEdition(), out);
        if (certificate.getExpires().isPresent()) {
            Hand.write(As.EXPIRES, certificate.getExpires().get(), out);
        }
        if (certificate.getLapses().isPresent()) {
            out.writeName(As.LAPSES);
            out.writeBoolean(certificate.getLapses().get());
        }
        Hand.write(As.PRACTITIONER, certificate.getPractitioner().text(), out);
        Hand.write(As.PROGRAMME, certificate.getProgramme().text(), out);
        out.writeEndObject();
    }

    private static void write(Practitioner practitioner, JsonGenerator out) {
        out.writeStartObject();
        Hand.write(Hand.ID, practitioner.getId().text(), out);
        Hand.write(As.ROLE, Hand.ROLES.word(practitioner.getRole()), out);
        Hand.write(As.SCHOOLS, practitioner.getSchools(), (school, to) -> to.writeString(school.text()), out);
        if (practitioner.getTrained().isPresent()) {
            out.writeName(As.TRAINED);
            out.writeBoolean(practitioner.getTrained().get());
        }
        out.writeEndObject();
    }

    private static void write(Pupil pupil, JsonGenerator out) {
        out.writeStartObject();
        Hand.write(As.HOME_SCHOOL, pupil.getHomeSchool().text(), out);
        Hand.write(As.TOKEN, pupil.getToken().text(), out);
        out.writeEndObject();
    }

    private static void write(School school, JsonGenerator out) {
        out.writeStartObject();
        Hand.write(Hand.ID, school.getId().text(), out);
        Hand.write(As.NAME, school.getName(), out);
        Hand.write(As.NATION, NATIONS.word(school.getNation()), out);
        out.writeEndObject();
    }
}
