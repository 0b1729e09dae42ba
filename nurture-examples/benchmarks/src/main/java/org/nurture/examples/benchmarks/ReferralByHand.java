package org.nurture.examples.benchmarks;

import static org.nurture.examples.benchmarks.Hand.day;
import static org.nurture.examples.benchmarks.Hand.moment;
import static org.nurture.examples.benchmarks.Hand.once;
import static org.nurture.examples.benchmarks.Hand.require;
import static org.nurture.examples.benchmarks.Hand.text;
import static org.nurture.examples.benchmarks.Hand.there;
import static org.nurture.examples.benchmarks.Hand.writeDay;
import static org.nurture.examples.benchmarks.Hand.writeMoment;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.nurture.identity.EventId;
import org.nurture.identity.GroupId;
import org.nurture.identity.PupilToken;
import org.nurture.identity.ReferralId;
import org.nurture.identity.Role;
import org.nurture.identity.SchoolId;
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
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * A reader and a writer of referrals as somebody would write it by hand for speed: one type, its events and no other, with the same checks
 * of structure, fast dates, and no more than an exception for a fault.
 */
final class ReferralByHand {
    private static final JsonFactory FACTORY = new JsonFactory();

    private static final String[] PRIORITIES = Arrays.stream(Priority.values())
            .map(priority -> priority.name().toLowerCase(Locale.ROOT).replace('_', '-'))
            .toArray(String[]::new);

    private ReferralByHand() {}

    static Referral read(byte[] json) {
        try (JsonParser in = FACTORY.createParser(ObjectReadContext.empty(), json)) {
            require(in.nextToken() == JsonToken.START_OBJECT);
            String schema = null;
            String id = null;
            String pupil = null;
            String school = null;
            List<ReferralEvent> events = null;
            for (String name = in.nextName(); name != null; name = in.nextName()) {
                in.nextToken();
                switch (name) {
                    case "schema" -> schema = once(schema, text(in));
                    case "id" -> id = once(id, text(in));
                    case "pupil" -> pupil = once(pupil, text(in));
                    case "homeSchool" -> school = once(school, text(in));
                    case "events" -> events = once(events, events(in));
                    default -> throw new IllegalArgumentException("unknown member");
                }
            }
            require("nurture/referral/1".equals(schema));
            require(in.nextToken() == null);
            return Referral.builder()
                    .id(ReferralId.of(there(id)))
                    .pupil(PupilToken.of(there(pupil)))
                    .homeSchool(SchoolId.of(there(school)))
                    .events(events == null ? List.of() : events)
                    .build();
        }
    }

    private static List<ReferralEvent> events(JsonParser in) {
        require(in.currentToken() == JsonToken.START_ARRAY);
        List<ReferralEvent> events = new ArrayList<>();
        while (in.nextToken() == JsonToken.START_OBJECT) {
            events.add(event(in));
        }
        require(in.currentToken() == JsonToken.END_ARRAY);
        return events;
    }

    private static ReferralEvent event(JsonParser in) {
        String type = null;
        EventHeader header = null;
        String group = null;
        String priority = null;
        List<Role> members = null;
        List<Narrative> conditions = null;
        for (String name = in.nextName(); name != null; name = in.nextName()) {
            in.nextToken();
            switch (name) {
                case "type" -> type = once(type, text(in));
                case "header" -> header = once(header, header(in));
                case "group" -> group = once(group, text(in));
                case "priority" -> priority = once(priority, text(in));
                case "members" -> members = once(members, roles(in));
                case "conditions" -> conditions = once(conditions, narratives(in));
                default -> throw new IllegalArgumentException("unknown member");
            }
        }
        EventHeader said = there(header);
        return switch (there(type)) {
            case "submitted" -> new Submitted(said);
            case "gathering-begun" -> new GatheringBegun(said);
            case "priority-set" -> new PrioritySet(said, priority(there(priority)));
            case "panel-convened" -> new PanelConvened(said, members == null ? List.of() : members);
            case "accepted" ->
                new Accepted(said, GroupId.of(there(group)), conditions == null ? List.of() : conditions);
            case "started" -> new Started(said, GroupId.of(there(group)));
            default -> throw new IllegalArgumentException("unknown type");
        };
    }

    private static EventHeader header(JsonParser in) {
        require(in.currentToken() == JsonToken.START_OBJECT);
        String id = null;
        String actor = null;
        String authority = null;
        String happened = null;
        String reason = null;
        String recorded = null;
        for (String name = in.nextName(); name != null; name = in.nextName()) {
            in.nextToken();
            switch (name) {
                case "id" -> id = once(id, text(in));
                case "actor" -> actor = once(actor, text(in));
                case "authority" -> authority = once(authority, text(in));
                case "happenedOn" -> happened = once(happened, text(in));
                case "reason" -> reason = once(reason, text(in));
                case "recordedAt" -> recorded = once(recorded, text(in));
                default -> throw new IllegalArgumentException("unknown member");
            }
        }
        return new EventHeader(
                EventId.of(there(id)),
                role(there(actor)),
                day(there(happened)),
                moment(there(recorded)),
                Optional.ofNullable(authority),
                Optional.ofNullable(reason).map(Narrative::of),
                Optional.empty());
    }

    private static List<Role> roles(JsonParser in) {
        require(in.currentToken() == JsonToken.START_ARRAY);
        List<Role> roles = new ArrayList<>();
        while (in.nextToken() != JsonToken.END_ARRAY) {
            roles.add(role(text(in)));
        }
        return roles;
    }

    private static List<Narrative> narratives(JsonParser in) {
        require(in.currentToken() == JsonToken.START_ARRAY);
        List<Narrative> narratives = new ArrayList<>();
        while (in.nextToken() != JsonToken.END_ARRAY) {
            narratives.add(Narrative.of(text(in)));
        }
        return narratives;
    }

    private static Role role(String text) {
        return switch (text) {
            case "headteacher" -> Role.HEADTEACHER;
            case "class-teacher" -> Role.CLASS_TEACHER;
            case "educational-psychologist" -> Role.EDUCATIONAL_PSYCHOLOGIST;
            default -> throw new IllegalArgumentException("unknown role");
        };
    }

    private static Priority priority(String text) {
        for (Priority priority : Priority.values()) {
            if (PRIORITIES[priority.ordinal()].equals(text)) {
                return priority;
            }
        }
        throw new IllegalArgumentException("unknown priority");
    }

    static byte[] write(Referral referral) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(1024);
        try (JsonGenerator out = FACTORY.createGenerator(ObjectWriteContext.empty(), bytes)) {
            out.writeStartObject();
            out.writeStringProperty("schema", "nurture/referral/1");
            out.writeStringProperty("id", referral.getId().text());
            out.writeName("events");
            out.writeStartArray();
            for (ReferralEvent event : referral.getEvents()) {
                write(event, out);
            }
            out.writeEndArray();
            out.writeStringProperty("homeSchool", referral.getHomeSchool().text());
            out.writeStringProperty("pupil", referral.getPupil().text());
            out.writeEndObject();
        }
        return bytes.toByteArray();
    }

    private static void write(ReferralEvent event, JsonGenerator out) {
        out.writeStartObject();
        if (event instanceof Submitted) {
            out.writeStringProperty("type", "submitted");
        } else if (event instanceof GatheringBegun) {
            out.writeStringProperty("type", "gathering-begun");
        } else if (event instanceof PrioritySet set) {
            out.writeStringProperty("type", "priority-set");
            out.writeStringProperty("priority", PRIORITIES[set.priority().ordinal()]);
        } else if (event instanceof PanelConvened panel) {
            out.writeStringProperty("type", "panel-convened");
            if (!panel.members().isEmpty()) {
                out.writeName("members");
                out.writeStartArray();
                for (Role member : panel.members()) {
                    out.writeString(name(member));
                }
                out.writeEndArray();
            }
        } else if (event instanceof Accepted accepted) {
            out.writeStringProperty("type", "accepted");
            out.writeStringProperty("group", accepted.group().text());
            if (!accepted.conditions().isEmpty()) {
                out.writeName("conditions");
                out.writeStartArray();
                for (Narrative condition : accepted.conditions()) {
                    out.writeString(condition.text());
                }
                out.writeEndArray();
            }
        } else if (event instanceof Started started) {
            out.writeStringProperty("type", "started");
            out.writeStringProperty("group", started.group().text());
        } else {
            throw new IllegalArgumentException("another event");
        }
        EventHeader header = event.header();
        out.writeName("header");
        out.writeStartObject();
        out.writeStringProperty("id", header.id().text());
        out.writeStringProperty("actor", name(header.actor()));
        if (header.authority().isPresent()) {
            out.writeStringProperty("authority", header.authority().get());
        }
        out.writeName("happenedOn");
        writeDay(header.happenedOn(), out);
        if (header.reason().isPresent()) {
            out.writeStringProperty("reason", header.reason().get().text());
        }
        out.writeName("recordedAt");
        writeMoment(header.recordedAt(), out);
        out.writeEndObject();
        out.writeEndObject();
    }

    private static String name(Role role) {
        return switch (role) {
            case HEADTEACHER -> "headteacher";
            case CLASS_TEACHER -> "class-teacher";
            case EDUCATIONAL_PSYCHOLOGIST -> "educational-psychologist";
            default -> throw new IllegalArgumentException("another role");
        };
    }
}
