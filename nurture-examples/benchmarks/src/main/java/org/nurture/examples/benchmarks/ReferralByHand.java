package org.nurture.examples.benchmarks;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
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
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/**
 * A reader of referrals as somebody would write it by hand for speed: one type, its events and no other, with the same checks
 * of structure, fast dates, and no more than an exception for a fault.
 */
final class ReferralByHand {
    private static final JsonFactory FACTORY = new JsonFactory();

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
            if (priority.name().equalsIgnoreCase(text)) {
                return priority;
            }
        }
        throw new IllegalArgumentException("unknown priority");
    }

    private static LocalDate day(String text) {
        require(text.length() == 10);
        return dayOf(text);
    }

    private static LocalDate dayOf(String text) {
        require(text.charAt(4) == '-' && text.charAt(7) == '-');
        return LocalDate.of(number(text, 0, 4), number(text, 5, 7), number(text, 8, 10));
    }

    private static Instant moment(String text) {
        require(text.length() == 20 && text.charAt(10) == 'T' && text.charAt(19) == 'Z');
        long seconds = dayOf(text).toEpochDay() * 86_400
                + number(text, 11, 13) * 3_600L
                + number(text, 14, 16) * 60L
                + number(text, 17, 19);
        return Instant.ofEpochSecond(seconds);
    }

    private static int number(String text, int from, int to) {
        int number = 0;
        for (int i = from; i < to; i++) {
            int digit = text.charAt(i) - '0';
            require(digit >= 0 && digit <= 9);
            number = number * 10 + digit;
        }
        return number;
    }

    private static String text(JsonParser in) {
        require(in.currentToken() == JsonToken.VALUE_STRING);
        return in.getString();
    }

    private static <T> T once(@Nullable T before, T now) {
        require(before == null);
        return now;
    }

    private static <T> T there(@Nullable T value) {
        if (value == null) {
            throw new IllegalArgumentException("missing member");
        }
        return value;
    }

    private static void require(boolean right) {
        if (!right) {
            throw new IllegalArgumentException("not a referral");
        }
    }
}
