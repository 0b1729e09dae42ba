package org.nurture.referral;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.nurture.identity.EventId;
import org.nurture.identity.GroupId;

class ReferralLaws {
    private static final Set<ReferralEventKind> OF_THE_STAY = EnumSet.of(
            ReferralEventKind.TARGET_MET,
            ReferralEventKind.REVIEWED,
            ReferralEventKind.STAY_EXTENDED,
            ReferralEventKind.RETURN_PLANNED,
            ReferralEventKind.SET_BACK,
            ReferralEventKind.FOLLOWED_UP);

    @Property
    void historyAndStepByStepComeToTheSame(@ForAll long seed, @ForAll @IntRange(min = 1, max = 40) int length) {
        Referral whole = Histories.random(seed, length);
        Referral grown =
                whole.toBuilder().events(whole.getEvents().subList(0, 1)).build();
        for (ReferralEvent event : whole.getEvents()) {
            grown = grown.apply(event);
        }
        assertThat(grown).isEqualTo(whole);
        assertThat(grown.state()).isEqualTo(whole.state()).hasSameHashCodeAs(whole.state());
    }

    @Property
    void everyBeginningOfAHistoryIsOne(@ForAll long seed, @ForAll @IntRange(min = 1, max = 40) int length) {
        Referral whole = Histories.random(seed, length);
        for (ReferralEvent event : whole.getEvents()) {
            Instant moment = event.header().recordedAt();
            Referral then = whole.asRecordedBy(moment).orElseThrow();
            assertThat(then.getEvents())
                    .isEqualTo(whole.getEvents().stream()
                            .filter(each -> !each.header().recordedAt().isAfter(moment))
                            .toList());
        }
    }

    @Property
    void nobodyAttendsWithoutAPlaceStagesFollowTheTableAndDaysDoNotRunBackwards(
            @ForAll long seed, @ForAll @IntRange(min = 1, max = 60) int length) {
        Referral referral = Histories.random(seed, length);
        List<ReferralEvent> effective = referral.effectiveEvents();
        ReferralStage stage = ReferralStage.DRAFT;
        GroupId agreed = null;
        LocalDate opened = LocalDate.MIN;
        LocalDate begun = LocalDate.MAX;
        for (int i = 0; i < effective.size(); i++) {
            ReferralEvent event = effective.get(i);
            assertThat(i == 0 ? event.kind().begins() : event.kind().mayFollow(stage))
                    .isTrue();
            if (event instanceof Accepted accepted) {
                agreed = accepted.group();
            }
            if (event instanceof Started started) {
                assertThat(started.group()).isEqualTo(agreed);
                begun = started.header().happenedOn();
            }
            LocalDate day = event.header().happenedOn();
            if (event.kind().opens().isPresent()) {
                assertThat(day).isAfterOrEqualTo(opened);
                opened = day;
            }
            if (OF_THE_STAY.contains(event.kind())) {
                assertThat(day).isAfterOrEqualTo(begun);
            }
            stage = event.kind().opens().orElse(stage);
        }
        assertThat(referral.stage()).isEqualTo(stage);
    }

    @Property
    void nothingIsLostAndNothingIsShown(@ForAll long seed, @ForAll @IntRange(min = 1, max = 40) int length) {
        Referral referral = Histories.random(seed, length);
        Set<Object> ids = new HashSet<>();
        for (ReferralEvent event : referral.getEvents()) {
            assertThat(ids.add(event.header().id())).isTrue();
            assertThat(event.toString()).doesNotContain(Histories.SECRET);
        }
        assertThat(referral.toString()).doesNotContain("secret");
        assertThat(referral.state().toString()).doesNotContain("secret");
        assertThat(ReferralOnDay.of(referral, Histories.FIRST_DAY).toString()).doesNotContain("secret");
    }

    @Property
    void whatIsRetractedNoLongerCountsAndStays(@ForAll long seed, @ForAll @IntRange(min = 2, max = 30) int length) {
        Referral referral = Histories.random(seed, length);
        for (ReferralEvent event : referral.getEvents()) {
            int next = referral.getEvents().size() + 100;
            List<ReferralEvent> longer = new ArrayList<>(referral.getEvents());
            longer.add(
                    new Retracted(Histories.header("r-x", next), event.header().id()));
            if (History.fault(longer).isEmpty()) {
                Referral retracted = referral.toBuilder().events(longer).build();
                int before = referral.effectiveEvents().size();
                List<ReferralEvent> left = retracted.effectiveEvents();
                assertThat(retracted.getEvents()).contains(event);
                assertThat(left).doesNotContain(event);
                if (event instanceof Retracted) {
                    assertThat(left).hasSizeBetween(before - 1, before + 1);
                } else {
                    // What an amendment replaced counts again; else there is one less.
                    assertThat(left).hasSize(event.header().amends().isPresent() ? before : before - 1);
                }
                Referral undone = retracted.apply(new Retracted(Histories.header("r-y", next), EventId.of("r-x")));
                assertThat(undone.effectiveEvents()).isEqualTo(referral.effectiveEvents());
                assertThat(undone.state()).isEqualTo(referral.state());
            }
        }
    }
}
