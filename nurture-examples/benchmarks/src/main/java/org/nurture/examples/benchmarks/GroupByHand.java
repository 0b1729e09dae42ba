package org.nurture.examples.benchmarks;

import static org.nurture.examples.benchmarks.Hand.begin;
import static org.nurture.examples.benchmarks.Hand.day;
import static org.nurture.examples.benchmarks.Hand.list;
import static org.nurture.examples.benchmarks.Hand.require;
import static org.nurture.examples.benchmarks.Hand.text;
import static org.nurture.examples.benchmarks.Hand.there;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.nurture.group.Agreement;
import org.nurture.group.AgreementStatus;
import org.nurture.group.BaseClass;
import org.nurture.group.GroupModel;
import org.nurture.group.NurtureGroup;
import org.nurture.group.Place;
import org.nurture.group.StaffAssignment;
import org.nurture.identity.GroupId;
import org.nurture.identity.PlaceId;
import org.nurture.identity.PractitionerId;
import org.nurture.identity.PupilToken;
import org.nurture.identity.Role;
import org.nurture.identity.SchoolId;
import org.nurture.time.DateSpan;
import org.nurture.time.HalfDay;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.io.SerializedString;

/** A reader and a writer of groups as somebody would write them by hand for speed: what the sample has and no more. */
final class GroupByHand {
    private static final Names GROUP = new Names(
            "id", "capacity", "hostSchool", "model", "name", "open", "places", "staff", "timetable", "schema");
    private static final Names PLACE =
            new Names("id", "agreement", "baseClass", "halfDays", "pupil", "registersInBaseClass", "span");
    private static final Names STAFF = new Names("halfDays", "practitioner", "role", "span");
    private static final Names AGREEMENT = new Names("recordedBy", "recordedOn", "status");
    private static final Names BASE_CLASS = new Names("name", "school");
    private static final Names SPAN = new Names("start", "endExclusive");
    private static final Vocabulary<HalfDay> HALF_DAYS = new Vocabulary<>(HalfDay.values());
    private static final Vocabulary<GroupModel> MODELS = new Vocabulary<>(GroupModel.values());
    private static final Vocabulary<AgreementStatus> STATUSES = new Vocabulary<>(AgreementStatus.values());

    private GroupByHand() {}

    /** The names of members as they are written. */
    private static final class As {
        private static final SerializedString CAPACITY = new SerializedString("capacity");
        private static final SerializedString HOST_SCHOOL = new SerializedString("hostSchool");
        private static final SerializedString MODEL = new SerializedString("model");
        private static final SerializedString NAME = new SerializedString("name");
        private static final SerializedString OPEN = new SerializedString("open");
        private static final SerializedString PLACES = new SerializedString("places");
        private static final SerializedString STAFF = new SerializedString("staff");
        private static final SerializedString TIMETABLE = new SerializedString("timetable");
        private static final SerializedString AGREEMENT = new SerializedString("agreement");
        private static final SerializedString BASE_CLASS = new SerializedString("baseClass");
        private static final SerializedString HALF_DAYS = new SerializedString("halfDays");
        private static final SerializedString PUPIL = new SerializedString("pupil");
        private static final SerializedString REGISTERS = new SerializedString("registersInBaseClass");
        private static final SerializedString SPAN = new SerializedString("span");
        private static final SerializedString PRACTITIONER = new SerializedString("practitioner");
        private static final SerializedString ROLE = new SerializedString("role");
        private static final SerializedString RECORDED_BY = new SerializedString("recordedBy");
        private static final SerializedString RECORDED_ON = new SerializedString("recordedOn");
        private static final SerializedString STATUS = new SerializedString("status");
        private static final SerializedString SCHOOL = new SerializedString("school");
        private static final SerializedString START = new SerializedString("start");
        private static final SerializedString END = new SerializedString("endExclusive");
    }

    static NurtureGroup read(byte[] json) {
        try (JsonParser in = Hand.reader(json)) {
            in.nextToken();
            NurtureGroup group = read(in, true);
            require(in.nextToken() == null);
            return group;
        }
    }

    static NurtureGroup read(JsonParser in, boolean isDocument) {
        begin(in);
        NurtureGroup.Builder group = NurtureGroup.builder();
        String schema = null;
        int seen = 0;
        for (int name = GROUP.next(in); name != Names.NO_MORE; name = GROUP.next(in)) {
            seen = Names.once(seen, name);
            switch (name) {
                case 0 -> group.id(GroupId.of(text(in)));
                case 1 -> group.capacity(in.getIntValue());
                case 2 -> group.hostSchool(SchoolId.of(text(in)));
                case 3 -> group.model(MODELS.read(in));
                case 4 -> group.name(text(in));
                case 5 -> group.open(span(in));
                case 6 -> group.places(list(in, GroupByHand::place));
                case 7 -> group.staff(list(in, GroupByHand::staff));
                case 8 -> group.timetable(halfDays(in));
                default -> schema = text(in);
            }
        }
        require(isDocument ? "nurture/nurture-group/1".equals(schema) : schema == null);
        return group.build();
    }

    private static Place place(JsonParser in) {
        begin(in);
        Place.Builder place = Place.builder();
        int seen = 0;
        for (int name = PLACE.next(in); name != Names.NO_MORE; name = PLACE.next(in)) {
            seen = Names.once(seen, name);
            switch (name) {
                case 0 -> place.id(PlaceId.of(text(in)));
                case 1 -> place.agreement(agreement(in));
                case 2 -> place.baseClass(baseClass(in));
                case 3 -> place.halfDays(halfDays(in));
                case 4 -> place.pupil(PupilToken.of(text(in)));
                case 5 -> place.registersInBaseClass(in.getBooleanValue());
                default -> place.span(span(in));
            }
        }
        return place.build();
    }

    private static StaffAssignment staff(JsonParser in) {
        begin(in);
        StaffAssignment.Builder staff = StaffAssignment.builder();
        int seen = 0;
        for (int name = STAFF.next(in); name != Names.NO_MORE; name = STAFF.next(in)) {
            seen = Names.once(seen, name);
            switch (name) {
                case 0 -> staff.halfDays(halfDays(in));
                case 1 -> staff.practitioner(PractitionerId.of(text(in)));
                case 2 -> staff.role(Hand.ROLES.read(in));
                default -> staff.span(span(in));
            }
        }
        return staff.build();
    }

    private static Agreement agreement(JsonParser in) {
        begin(in);
        Role by = null;
        LocalDate on = null;
        AgreementStatus status = null;
        int seen = 0;
        for (int name = AGREEMENT.next(in); name != Names.NO_MORE; name = AGREEMENT.next(in)) {
            seen = Names.once(seen, name);
            switch (name) {
                case 0 -> by = Hand.ROLES.read(in);
                case 1 -> on = day(in);
                default -> status = STATUSES.read(in);
            }
        }
        return new Agreement(there(status), there(on), there(by));
    }

    private static BaseClass baseClass(JsonParser in) {
        begin(in);
        String called = null;
        String school = null;
        int seen = 0;
        for (int name = BASE_CLASS.next(in); name != Names.NO_MORE; name = BASE_CLASS.next(in)) {
            seen = Names.once(seen, name);
            if (name == 0) {
                called = text(in);
            } else {
                school = text(in);
            }
        }
        return new BaseClass(SchoolId.of(there(school)), there(called));
    }

    private static DateSpan span(JsonParser in) {
        begin(in);
        LocalDate start = null;
        LocalDate end = null;
        int seen = 0;
        for (int name = SPAN.next(in); name != Names.NO_MORE; name = SPAN.next(in)) {
            seen = Names.once(seen, name);
            if (name == 0) {
                start = day(in);
            } else {
                end = day(in);
            }
        }
        return end == null ? DateSpan.startingOn(there(start)) : DateSpan.of(there(start), end);
    }

    private static Set<HalfDay> halfDays(JsonParser in) {
        require(in.currentToken() == JsonToken.START_ARRAY);
        EnumSet<HalfDay> halfDays = EnumSet.noneOf(HalfDay.class);
        while (in.nextToken() != JsonToken.END_ARRAY) {
            require(halfDays.add(HALF_DAYS.read(in)));
        }
        return halfDays;
    }

    static byte[] write(NurtureGroup group) {
        Output bytes = new Output();
        try (JsonGenerator out = Hand.writer(bytes)) {
            write(group, true, out);
        }
        return bytes.bytes();
    }

    static void write(NurtureGroup group, boolean isDocument, JsonGenerator out) {
        out.writeStartObject();
        if (isDocument) {
            Hand.write(Hand.SCHEMA, "nurture/nurture-group/1", out);
        }
        Hand.write(Hand.ID, group.getId().text(), out);
        if (group.getCapacity().isPresent()) {
            out.writeName(As.CAPACITY);
            out.writeNumber(group.getCapacity().getAsInt());
        }
        Hand.write(As.HOST_SCHOOL, group.getHostSchool().text(), out);
        Hand.write(As.MODEL, MODELS.word(group.getModel()), out);
        Hand.write(As.NAME, group.getName(), out);
        write(As.OPEN, group.getOpen(), out);
        if (!group.getPlaces().isEmpty()) {
            Hand.write(As.PLACES, group.getPlaces(), GroupByHand::write, out);
        }
        if (!group.getStaff().isEmpty()) {
            Hand.write(As.STAFF, group.getStaff(), GroupByHand::write, out);
        }
        write(As.TIMETABLE, group.getTimetable(), out);
        out.writeEndObject();
    }

    private static void write(StaffAssignment staff, JsonGenerator out) {
        out.writeStartObject();
        write(As.HALF_DAYS, staff.getHalfDays(), out);
        Hand.write(As.PRACTITIONER, staff.getPractitioner().text(), out);
        Hand.write(As.ROLE, Hand.ROLES.word(staff.getRole()), out);
        write(As.SPAN, staff.getSpan(), out);
        out.writeEndObject();
    }

    private static void write(Place place, JsonGenerator out) {
        out.writeStartObject();
        Hand.write(Hand.ID, place.getId().text(), out);
        if (place.getAgreement().isPresent()) {
            Agreement agreement = place.getAgreement().get();
            out.writeName(As.AGREEMENT);
            out.writeStartObject();
            Hand.write(As.RECORDED_BY, Hand.ROLES.word(agreement.recordedBy()), out);
            Hand.write(As.RECORDED_ON, agreement.recordedOn(), out);
            Hand.write(As.STATUS, STATUSES.word(agreement.status()), out);
            out.writeEndObject();
        }
        if (place.getBaseClass().isPresent()) {
            BaseClass base = place.getBaseClass().get();
            out.writeName(As.BASE_CLASS);
            out.writeStartObject();
            Hand.write(As.NAME, base.name(), out);
            Hand.write(As.SCHOOL, base.school().text(), out);
            out.writeEndObject();
        }
        write(As.HALF_DAYS, place.getHalfDays(), out);
        Hand.write(As.PUPIL, place.getPupil().text(), out);
        if (place.getRegistersInBaseClass().isPresent()) {
            out.writeName(As.REGISTERS);
            out.writeBoolean(place.getRegistersInBaseClass().get());
        }
        write(As.SPAN, place.getSpan(), out);
        out.writeEndObject();
    }

    private static void write(SerializedString name, DateSpan span, JsonGenerator out) {
        out.writeName(name);
        out.writeStartObject();
        Hand.write(As.START, span.start(), out);
        if (span.endExclusive().isPresent()) {
            Hand.write(As.END, span.endExclusive().get(), out);
        }
        out.writeEndObject();
    }

    private static void write(SerializedString name, Set<HalfDay> halfDays, JsonGenerator out) {
        if (halfDays.isEmpty()) {
            return;
        }
        out.writeName(name);
        out.writeStartArray();
        for (HalfDay halfDay : halfDays) {
            out.writeString(HALF_DAYS.word(halfDay));
        }
        out.writeEndArray();
    }
}
