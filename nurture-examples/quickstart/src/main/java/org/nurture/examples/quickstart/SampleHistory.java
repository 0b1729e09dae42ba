package org.nurture.examples.quickstart;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.nurture.identity.EventId;
import org.nurture.identity.Role;
import org.nurture.privacy.Narrative;
import org.nurture.referral.EventHeader;
import org.nurture.referral.ReferralEvent;

/**
 * A history in the making: event after event, on school days. What lies after the sample's day has not happened yet. Some
 * events are recorded on the morning after.
 */
final class SampleHistory {
    private static final LocalTime AFTER_SCHOOL = LocalTime.of(15, 40);
    private static final LocalTime NEXT_MORNING = LocalTime.of(8, 20);

    /** Every so many events one is recorded late. */
    private static final int LATE = 7;

    private final String referral;
    private final List<ReferralEvent> events = new ArrayList<>();
    private LocalDate day;
    private Instant recorded = Instant.EPOCH;
    private boolean over;

    SampleHistory(int number, LocalDate begun) {
        this.referral = Integer.toString(number + 1);
        this.day = begun;
    }

    /** What has happened so far, at least the beginning. */
    List<ReferralEvent> events() {
        return List.copyOf(events);
    }

    /** Goes on by some school days. */
    SampleHistory after(int schoolDays) {
        day = SampleCalendar.DAYS.plus(day, schoolDays);
        return this;
    }

    /** Goes on to a day, if it lies ahead. */
    SampleHistory on(LocalDate later) {
        day = later.isAfter(day) ? later : day;
        return this;
    }

    LocalDate day() {
        return day;
    }

    /** The id of the last event. */
    EventId last() {
        return events.get(events.size() - 1).header().id();
    }

    void add(Role actor, Function<EventHeader, ReferralEvent> event) {
        add(actor, Optional.empty(), Optional.empty(), event);
    }

    void because(Narrative reason, Role actor, Function<EventHeader, ReferralEvent> event) {
        add(actor, Optional.empty(), Optional.of(reason), event);
    }

    void onAuthority(String authority, Narrative reason, Role actor, Function<EventHeader, ReferralEvent> event) {
        add(actor, Optional.of(authority), Optional.of(reason), event);
    }

    private void add(
            Role actor,
            Optional<String> authority,
            Optional<Narrative> reason,
            Function<EventHeader, ReferralEvent> event) {
        Instant moment = events.size() % LATE == LATE - 1
                ? SampleCalendar.DAYS.next(day).atTime(NEXT_MORNING).toInstant(ZoneOffset.UTC)
                : day.atTime(AFTER_SCHOOL).toInstant(ZoneOffset.UTC);
        moment = moment.isAfter(recorded) ? moment : recorded.plusSeconds(300);
        over |= moment.isAfter(SampleNetwork.AS_OF.atTime(LocalTime.MAX).toInstant(ZoneOffset.UTC));
        if (over) {
            return;
        }
        recorded = moment;
        EventId id = EventId.of("e-" + referral + "-" + (events.size() + 1));
        events.add(event.apply(new EventHeader(id, actor, day, recorded, authority, reason, Optional.empty())));
    }
}
