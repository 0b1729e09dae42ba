package org.nurture.examples.benchmarks;

import static org.nurture.examples.benchmarks.Hand.begin;
import static org.nurture.examples.benchmarks.Hand.day;
import static org.nurture.examples.benchmarks.Hand.list;
import static org.nurture.examples.benchmarks.Hand.moment;
import static org.nurture.examples.benchmarks.Hand.require;
import static org.nurture.examples.benchmarks.Hand.text;
import static org.nurture.examples.benchmarks.Hand.there;

import java.io.InputStream;
import java.io.OutputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
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
import tools.jackson.core.io.SerializedString;

/**
 * A reader and a writer of referrals as somebody would write it by hand for speed: one type, its events and no other, with the
 * same checks of structure, fast dates, and no more than an exception for a fault.
 */
final class ReferralByHand {
    private static final Names REFERRAL = new Names("id", "events", "homeSchool", "pupil", "schema");
    private static final Names EVENT = new Names("type", "header", "group", "priority", "members", "conditions");
    private static final Names HEADER = new Names("id", "actor", "authority", "happenedOn", "reason", "recordedAt");
    private static final Vocabulary<Priority> PRIORITIES = new Vocabulary<>(Priority.values());

    private static final SerializedString EVENTS = new SerializedString("events");
    private static final SerializedString HOME_SCHOOL = new SerializedString("homeSchool");
    private static final SerializedString PUPIL = new SerializedString("pupil");
    private static final SerializedString TYPE = new SerializedString("type");
    private static final SerializedString EVENT_HEADER = new SerializedString("header");
    private static final SerializedString GROUP = new SerializedString("group");
    private static final SerializedString PRIORITY = new SerializedString("priority");
    private static final SerializedString MEMBERS = new SerializedString("members");
    private static final SerializedString CONDITIONS = new SerializedString("conditions");
    private static final SerializedString ACTOR = new SerializedString("actor");
    private static final SerializedString AUTHORITY = new SerializedString("authority");
    private static final SerializedString HAPPENED_ON = new SerializedString("happenedOn");
    private static final SerializedString REASON = new SerializedString("reason");
    private static final SerializedString RECORDED_AT = new SerializedString("recordedAt");

    private ReferralByHand() {}

    static Referral read(byte[] json) {
        try (JsonParser in = Hand.reader(json)) {
            in.nextToken();
            Referral referral = read(in, true);
            require(in.nextToken() == null);
            return referral;
        }
    }

    static void readAll(InputStream json, Consumer<? super Referral> to) {
        try (JsonParser in = Hand.reader(json)) {
            while (in.nextToken() != null) {
                to.accept(read(in, true));
            }
        }
    }

    static Referral read(JsonParser in, boolean isDocument) {
        begin(in);
        String schema = null;
        String id = null;
        String pupil = null;
        String school = null;
        List<ReferralEvent> events = List.of();
        int seen = 0;
        for (int name = REFERRAL.next(in); name != Names.NO_MORE; name = REFERRAL.next(in)) {
            seen = Names.once(seen, name);
            switch (name) {
                case 0 -> id = text(in);
                case 1 -> events = list(in, ReferralByHand::event);
                case 2 -> school = text(in);
                case 3 -> pupil = text(in);
                default -> schema = text(in);
            }
        }
        require(isDocument ? "nurture/referral/1".equals(schema) : schema == null);
        return Referral.builder()
                .id(ReferralId.of(there(id)))
                .pupil(PupilToken.of(there(pupil)))
                .homeSchool(SchoolId.of(there(school)))
                .events(events)
                .build();
    }

    private static ReferralEvent event(JsonParser in) {
        begin(in);
        String type = null;
        EventHeader header = null;
        String group = null;
        Priority priority = null;
        List<Role> members = null;
        List<Narrative> conditions = null;
        int seen = 0;
        for (int name = EVENT.next(in); name != Names.NO_MORE; name = EVENT.next(in)) {
            seen = Names.once(seen, name);
            switch (name) {
                case 0 -> type = text(in);
                case 1 -> header = header(in);
                case 2 -> group = text(in);
                case 3 -> priority = PRIORITIES.read(in);
                case 4 -> members = list(in, Hand.ROLES::read);
                default -> conditions = list(in, each -> Narrative.of(text(each)));
            }
        }
        EventHeader said = there(header);
        return switch (there(type)) {
            case "submitted" -> with(seen, 0, new Submitted(said));
            case "gathering-begun" -> with(seen, 0, new GatheringBegun(said));
            case "priority-set" -> with(seen, 1 << 3, new PrioritySet(said, there(priority)));
            case "panel-convened" -> with(seen, 1 << 4, new PanelConvened(said, members == null ? List.of() : members));
            case "accepted" ->
                with(
                        seen,
                        1 << 2 | 1 << 5,
                        new Accepted(said, GroupId.of(there(group)), conditions == null ? List.of() : conditions));
            case "started" -> with(seen, 1 << 2, new Started(said, GroupId.of(there(group))));
            default -> throw new IllegalArgumentException("unknown type");
        };
    }

    /** An event, which has no other members than a type, a header and its own. */
    private static ReferralEvent with(int seen, int own, ReferralEvent event) {
        require((seen & ~(own | 1 | 1 << 1)) == 0);
        return event;
    }

    private static EventHeader header(JsonParser in) {
        begin(in);
        String id = null;
        Role actor = null;
        String authority = null;
        LocalDate happened = null;
        String reason = null;
        Instant recorded = null;
        int seen = 0;
        for (int name = HEADER.next(in); name != Names.NO_MORE; name = HEADER.next(in)) {
            seen = Names.once(seen, name);
            switch (name) {
                case 0 -> id = text(in);
                case 1 -> actor = Hand.ROLES.read(in);
                case 2 -> authority = text(in);
                case 3 -> happened = day(in);
                case 4 -> reason = text(in);
                default -> recorded = moment(in);
            }
        }
        return new EventHeader(
                EventId.of(there(id)),
                there(actor),
                there(happened),
                there(recorded),
                Optional.ofNullable(authority),
                reason == null ? Optional.empty() : Optional.of(Narrative.of(reason)),
                Optional.empty());
    }

    static byte[] write(Referral referral) {
        Output bytes = new Output();
        try (JsonGenerator out = Hand.writer(bytes)) {
            write(referral, true, out);
        }
        return bytes.bytes();
    }

    static void writeAll(List<Referral> referrals, OutputStream to) {
        try (JsonGenerator out = Hand.lineWriter(to)) {
            for (Referral referral : referrals) {
                write(referral, true, out);
            }
            out.writeRaw('\n');
        }
    }

    static void write(Referral referral, boolean isDocument, JsonGenerator out) {
        out.writeStartObject();
        if (isDocument) {
            Hand.write(Hand.SCHEMA, "nurture/referral/1", out);
        }
        Hand.write(Hand.ID, referral.getId().text(), out);
        Hand.write(EVENTS, referral.getEvents(), ReferralByHand::write, out);
        Hand.write(HOME_SCHOOL, referral.getHomeSchool().text(), out);
        Hand.write(PUPIL, referral.getPupil().text(), out);
        out.writeEndObject();
    }

    private static void write(ReferralEvent event, JsonGenerator out) {
        out.writeStartObject();
        if (event instanceof Submitted) {
            Hand.write(TYPE, "submitted", out);
        } else if (event instanceof GatheringBegun) {
            Hand.write(TYPE, "gathering-begun", out);
        } else if (event instanceof PrioritySet set) {
            Hand.write(TYPE, "priority-set", out);
            Hand.write(PRIORITY, PRIORITIES.word(set.priority()), out);
        } else if (event instanceof PanelConvened panel) {
            Hand.write(TYPE, "panel-convened", out);
            if (!panel.members().isEmpty()) {
                Hand.write(MEMBERS, panel.members(), (role, to) -> to.writeString(Hand.ROLES.word(role)), out);
            }
        } else if (event instanceof Accepted accepted) {
            Hand.write(TYPE, "accepted", out);
            Hand.write(GROUP, accepted.group().text(), out);
            if (!accepted.conditions().isEmpty()) {
                Hand.write(CONDITIONS, accepted.conditions(), (condition, to) -> to.writeString(condition.text()), out);
            }
        } else if (event instanceof Started started) {
            Hand.write(TYPE, "started", out);
            Hand.write(GROUP, started.group().text(), out);
        } else {
            throw new IllegalArgumentException("another event");
        }
        EventHeader header = event.header();
        out.writeName(EVENT_HEADER);
        out.writeStartObject();
        Hand.write(Hand.ID, header.id().text(), out);
        Hand.write(ACTOR, Hand.ROLES.word(header.actor()), out);
        if (header.authority().isPresent()) {
            Hand.write(AUTHORITY, header.authority().get(), out);
        }
        Hand.write(HAPPENED_ON, header.happenedOn(), out);
        if (header.reason().isPresent()) {
            Hand.write(REASON, header.reason().get().text(), out);
        }
        Hand.write(RECORDED_AT, header.recordedAt(), out);
        out.writeEndObject();
        out.writeEndObject();
    }
}
