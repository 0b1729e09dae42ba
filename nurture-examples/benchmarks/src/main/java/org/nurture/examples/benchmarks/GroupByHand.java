package org.nurture.examples.benchmarks;

import static org.nurture.examples.benchmarks.Hand.day;
import static org.nurture.examples.benchmarks.Hand.once;
import static org.nurture.examples.benchmarks.Hand.require;
import static org.nurture.examples.benchmarks.Hand.text;
import static org.nurture.examples.benchmarks.Hand.there;
import static org.nurture.examples.benchmarks.Hand.writeDay;

import java.io.ByteArrayOutputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** A reader and a writer of groups as somebody would write them by hand for speed: what the sample has and no more. */
final class GroupByHand {
    private static final JsonFactory FACTORY = new JsonFactory();
    private static final Map<String, HalfDay> HALF_DAYS = byName(HalfDay.values());
    private static final Map<String, Role> ROLES = byName(Role.values());
    private static final Map<String, GroupModel> MODELS = byName(GroupModel.values());
    private static final Map<String, AgreementStatus> STATUSES = byName(AgreementStatus.values());
    private static final String[] HALF_DAY_NAMES = names(HalfDay.values());
    private static final String[] ROLE_NAMES = names(Role.values());
    private static final String[] MODEL_NAMES = names(GroupModel.values());
    private static final String[] STATUS_NAMES = names(AgreementStatus.values());

    private GroupByHand() {}

    private static <E extends Enum<E>> Map<String, E> byName(E[] values) {
        Map<String, E> byName = new HashMap<>();
        for (E value : values) {
            byName.put(name(value), value);
        }
        return byName;
    }

    private static <E extends Enum<E>> String[] names(E[] values) {
        String[] names = new String[values.length];
        for (E value : values) {
            names[value.ordinal()] = name(value);
        }
        return names;
    }

    private static String name(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static NurtureGroup read(byte[] json) {
        try (JsonParser in = FACTORY.createParser(ObjectReadContext.empty(), json)) {
            require(in.nextToken() == JsonToken.START_OBJECT);
            NurtureGroup.Builder group = NurtureGroup.builder();
            Set<String> seen = new HashSet<>();
            for (String name = in.nextName(); name != null; name = in.nextName()) {
                require(seen.add(name));
                in.nextToken();
                switch (name) {
                    case "schema" -> require("nurture/nurture-group/1".equals(text(in)));
                    case "id" -> group.id(GroupId.of(text(in)));
                    case "capacity" -> group.capacity(in.getIntValue());
                    case "hostSchool" -> group.hostSchool(SchoolId.of(text(in)));
                    case "model" -> group.model(there(MODELS.get(text(in))));
                    case "name" -> group.name(text(in));
                    case "open" -> group.open(span(in));
                    case "places" -> group.places(places(in));
                    case "staff" -> group.staff(staff(in));
                    case "timetable" -> group.timetable(halfDays(in));
                    default -> throw new IllegalArgumentException("unknown member");
                }
            }
            require(seen.contains("schema") && in.nextToken() == null);
            return group.build();
        }
    }

    private static List<Place> places(JsonParser in) {
        require(in.currentToken() == JsonToken.START_ARRAY);
        List<Place> places = new ArrayList<>();
        while (in.nextToken() == JsonToken.START_OBJECT) {
            String id = null;
            Agreement agreement = null;
            BaseClass base = null;
            Set<HalfDay> halfDays = null;
            String pupil = null;
            Boolean registers = null;
            DateSpan span = null;
            for (String name = in.nextName(); name != null; name = in.nextName()) {
                in.nextToken();
                switch (name) {
                    case "id" -> id = once(id, text(in));
                    case "agreement" -> agreement = once(agreement, agreement(in));
                    case "baseClass" -> base = once(base, base(in));
                    case "halfDays" -> halfDays = once(halfDays, halfDays(in));
                    case "pupil" -> pupil = once(pupil, text(in));
                    case "registersInBaseClass" -> registers = once(registers, in.getBooleanValue());
                    case "span" -> span = once(span, span(in));
                    default -> throw new IllegalArgumentException("unknown member");
                }
            }
            Place.Builder place = Place.builder()
                    .id(PlaceId.of(there(id)))
                    .pupil(PupilToken.of(there(pupil)))
                    .span(there(span));
            if (agreement != null) {
                place.agreement(agreement);
            }
            if (base != null) {
                place.baseClass(base);
            }
            if (halfDays != null) {
                place.halfDays(halfDays);
            }
            if (registers != null) {
                place.registersInBaseClass(registers);
            }
            places.add(place.build());
        }
        require(in.currentToken() == JsonToken.END_ARRAY);
        return places;
    }

    private static List<StaffAssignment> staff(JsonParser in) {
        require(in.currentToken() == JsonToken.START_ARRAY);
        List<StaffAssignment> staff = new ArrayList<>();
        while (in.nextToken() == JsonToken.START_OBJECT) {
            Set<HalfDay> halfDays = null;
            String who = null;
            Role role = null;
            DateSpan span = null;
            for (String name = in.nextName(); name != null; name = in.nextName()) {
                in.nextToken();
                switch (name) {
                    case "halfDays" -> halfDays = once(halfDays, halfDays(in));
                    case "practitioner" -> who = once(who, text(in));
                    case "role" -> role = once(role, there(ROLES.get(text(in))));
                    case "span" -> span = once(span, span(in));
                    default -> throw new IllegalArgumentException("unknown member");
                }
            }
            staff.add(StaffAssignment.builder()
                    .practitioner(PractitionerId.of(there(who)))
                    .role(there(role))
                    .span(there(span))
                    .halfDays(halfDays == null ? Set.of() : halfDays)
                    .build());
        }
        require(in.currentToken() == JsonToken.END_ARRAY);
        return staff;
    }

    private static Agreement agreement(JsonParser in) {
        require(in.currentToken() == JsonToken.START_OBJECT);
        Role by = null;
        LocalDate on = null;
        AgreementStatus status = null;
        for (String name = in.nextName(); name != null; name = in.nextName()) {
            in.nextToken();
            switch (name) {
                case "recordedBy" -> by = once(by, there(ROLES.get(text(in))));
                case "recordedOn" -> on = once(on, day(text(in)));
                case "status" -> status = once(status, there(STATUSES.get(text(in))));
                default -> throw new IllegalArgumentException("unknown member");
            }
        }
        return new Agreement(there(status), there(on), there(by));
    }

    private static BaseClass base(JsonParser in) {
        require(in.currentToken() == JsonToken.START_OBJECT);
        String called = null;
        String school = null;
        for (String name = in.nextName(); name != null; name = in.nextName()) {
            in.nextToken();
            switch (name) {
                case "name" -> called = once(called, text(in));
                case "school" -> school = once(school, text(in));
                default -> throw new IllegalArgumentException("unknown member");
            }
        }
        return new BaseClass(SchoolId.of(there(school)), there(called));
    }

    private static DateSpan span(JsonParser in) {
        require(in.currentToken() == JsonToken.START_OBJECT);
        LocalDate start = null;
        LocalDate end = null;
        for (String name = in.nextName(); name != null; name = in.nextName()) {
            in.nextToken();
            switch (name) {
                case "start" -> start = once(start, day(text(in)));
                case "endExclusive" -> end = once(end, day(text(in)));
                default -> throw new IllegalArgumentException("unknown member");
            }
        }
        return end == null ? DateSpan.startingOn(there(start)) : DateSpan.of(there(start), end);
    }

    private static Set<HalfDay> halfDays(JsonParser in) {
        require(in.currentToken() == JsonToken.START_ARRAY);
        EnumSet<HalfDay> halfDays = EnumSet.noneOf(HalfDay.class);
        while (in.nextToken() != JsonToken.END_ARRAY) {
            require(halfDays.add(there(HALF_DAYS.get(text(in)))));
        }
        return halfDays;
    }

    static byte[] write(NurtureGroup group) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(1024);
        try (JsonGenerator out = FACTORY.createGenerator(ObjectWriteContext.empty(), bytes)) {
            out.writeStartObject();
            out.writeStringProperty("schema", "nurture/nurture-group/1");
            out.writeStringProperty("id", group.getId().text());
            if (group.getCapacity().isPresent()) {
                out.writeNumberProperty("capacity", group.getCapacity().getAsInt());
            }
            out.writeStringProperty("hostSchool", group.getHostSchool().text());
            out.writeStringProperty("model", MODEL_NAMES[group.getModel().ordinal()]);
            out.writeStringProperty("name", group.getName());
            write("open", group.getOpen(), out);
            out.writeName("places");
            out.writeStartArray();
            for (Place place : group.getPlaces()) {
                write(place, out);
            }
            out.writeEndArray();
            out.writeName("staff");
            out.writeStartArray();
            for (StaffAssignment adult : group.getStaff()) {
                out.writeStartObject();
                write("halfDays", adult.getHalfDays(), out);
                out.writeStringProperty("practitioner", adult.getPractitioner().text());
                out.writeStringProperty("role", ROLE_NAMES[adult.getRole().ordinal()]);
                write("span", adult.getSpan(), out);
                out.writeEndObject();
            }
            out.writeEndArray();
            write("timetable", group.getTimetable(), out);
            out.writeEndObject();
        }
        return bytes.toByteArray();
    }

    private static void write(Place place, JsonGenerator out) {
        out.writeStartObject();
        out.writeStringProperty("id", place.getId().text());
        if (place.getAgreement().isPresent()) {
            Agreement agreement = place.getAgreement().get();
            out.writeName("agreement");
            out.writeStartObject();
            out.writeStringProperty(
                    "recordedBy", ROLE_NAMES[agreement.recordedBy().ordinal()]);
            out.writeName("recordedOn");
            writeDay(agreement.recordedOn(), out);
            out.writeStringProperty("status", STATUS_NAMES[agreement.status().ordinal()]);
            out.writeEndObject();
        }
        if (place.getBaseClass().isPresent()) {
            BaseClass base = place.getBaseClass().get();
            out.writeName("baseClass");
            out.writeStartObject();
            out.writeStringProperty("name", base.name());
            out.writeStringProperty("school", base.school().text());
            out.writeEndObject();
        }
        write("halfDays", place.getHalfDays(), out);
        out.writeStringProperty("pupil", place.getPupil().text());
        if (place.getRegistersInBaseClass().isPresent()) {
            out.writeBooleanProperty(
                    "registersInBaseClass", place.getRegistersInBaseClass().get());
        }
        write("span", place.getSpan(), out);
        out.writeEndObject();
    }

    private static void write(String name, DateSpan span, JsonGenerator out) {
        out.writeName(name);
        out.writeStartObject();
        out.writeName("start");
        writeDay(span.start(), out);
        if (span.endExclusive().isPresent()) {
            out.writeName("endExclusive");
            writeDay(span.endExclusive().get(), out);
        }
        out.writeEndObject();
    }

    private static void write(String name, Collection<HalfDay> halfDays, JsonGenerator out) {
        if (halfDays.isEmpty()) {
            return;
        }
        out.writeName(name);
        out.writeStartArray();
        for (HalfDay halfDay : halfDays) {
            out.writeString(HALF_DAY_NAMES[halfDay.ordinal()]);
        }
        out.writeEndArray();
    }
}
