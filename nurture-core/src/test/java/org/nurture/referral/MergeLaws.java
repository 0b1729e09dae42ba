package org.nurture.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.statistics.Statistics;
import org.nurture.group.AgreementStatus;
import org.nurture.identity.ObservationId;
import org.nurture.identity.ReferralId;
import org.nurture.problem.RefusedInputException;

class MergeLaws {
    @Property
    void itDoesNotMatterWhichIsGivenFirst(
            @ForAll long seed,
            @ForAll @IntRange(min = 1, max = 8) int ours,
            @ForAll @IntRange(min = 1, max = 8) int theirs) {
        Referral base = Histories.random(seed, 6);
        Referral one = Histories.grow(base, seed + 1, ours, "a-");
        Referral other = Histories.grow(base, seed + 2, theirs, "b-");
        Merge merge = Referrals.merge(one, other);
        Merge back = Referrals.merge(other, one);
        Statistics.label("came to").collect(merge.getClass().getSimpleName());

        if (merge instanceof Merge.Merged merged) {
            assertThat(back).isEqualTo(merge);
            assertThat(merged.referral().getEvents())
                    .containsAll(one.getEvents())
                    .containsAll(other.getEvents())
                    .doesNotHaveDuplicates();
        } else {
            Merge.Conflict conflict = (Merge.Conflict) merge;
            assertThat(back).isEqualTo(new Merge.Conflict(conflict.reason(), conflict.theirs(), conflict.ours()));
        }
    }

    @Property
    void onceMoreChangesNothing(@ForAll long seed, @ForAll @IntRange(min = 1, max = 8) int more) {
        Referral base = Histories.random(seed, 6);
        Referral one = Histories.grow(base, seed + 1, more, "a-");
        Referral other = Histories.grow(base, seed + 2, more, "b-");
        assertThat(Referrals.merge(one, one)).isEqualTo(new Merge.Merged(one));
        assertThat(Referrals.merge(base, one)).isEqualTo(new Merge.Merged(one));
        merged(Referrals.merge(one, other)).ifPresent(both -> {
            assertThat(Referrals.merge(both, other)).isEqualTo(new Merge.Merged(both));
            assertThat(Referrals.merge(one, both)).isEqualTo(new Merge.Merged(both));
        });
    }

    @Property(tries = 2000)
    void itDoesNotMatterInWhichOrderSeveralAreBroughtTogether(
            @ForAll long seed, @ForAll @IntRange(min = 1, max = 3) int more) {
        Referral base = Histories.random(seed, 6);
        Referral a = Histories.grow(base, seed + 1, more, "a-");
        Referral b = Histories.grow(base, seed + 2, more, "b-");
        Referral c = Histories.grow(base, seed + 3, more, "c-");
        Optional<Referral> left = merged(Referrals.merge(a, b)).flatMap(ab -> merged(Referrals.merge(ab, c)));
        Optional<Referral> right = merged(Referrals.merge(b, c)).flatMap(bc -> merged(Referrals.merge(a, bc)));
        Statistics.label("both ways").collect(left.isPresent() && right.isPresent());
        if (left.isPresent() && right.isPresent()) {
            assertThat(left).isEqualTo(right);
        }
    }

    @Example
    void twoOfficesThatAddedEvidenceAreBroughtTogether() {
        Referral base = Histories.at(ReferralStage.GATHERING_EVIDENCE);
        Referral one = base.apply(new ObservationAdded(Histories.header("a-1", 5), ObservationId.of("o-1")));
        Referral other = base.apply(new ObservationAdded(Histories.header("b-1", 4), ObservationId.of("o-2")));
        Referral both = merged(Referrals.merge(one, other)).orElseThrow();
        assertThat(both.state().observations()).hasSize(2);
        assertThat(both.getEvents().get(2).header().id().text()).isEqualTo("b-1");
    }

    @Example
    void eachSideKeepsTheOrderOfItsOwnEventsOfOneMoment() {
        Referral base = Histories.at(ReferralStage.SUBMITTED);
        Referral one = base.apply(List.of(
                new GatheringBegun(Histories.header("z", 5)),
                new PanelConvened(Histories.header("a", 5), List.of()),
                new PutOnWaitingList(Histories.header("k", 5))));
        Referral other = base.apply(new ObservationAdded(Histories.header("m", 5), ObservationId.of("o-1")));
        assertThat(merged(Referrals.merge(one, other)).orElseThrow().getEvents())
                .extracting(event -> event.header().id().text())
                .containsExactly("e-0", "e-1", "m", "z", "a", "k");
    }

    @Example
    void everyReasonOfAConflictIsTold() {
        Referral base = Histories.at(ReferralStage.WITH_THE_PANEL);
        Referral declined = base.apply(new Declined(Histories.header("a-1", 5)));
        Referral waiting = base.apply(new PutOnWaitingList(Histories.header("b-1", 6)));
        assertThat(Referrals.merge(declined, waiting))
                .isEqualTo(new Merge.Conflict(
                        Merge.Reason.ORDER,
                        List.of(new Declined(Histories.header("a-1", 5))),
                        List.of(new PutOnWaitingList(Histories.header("b-1", 6)))));

        Referral given = base.apply(new ConsentRecorded(Histories.header("a-1", 5), AgreementStatus.GIVEN));
        Referral refused = base.apply(new ConsentRecorded(Histories.header("b-1", 5), AgreementStatus.REFUSED));
        assertThat(((Merge.Conflict) Referrals.merge(given, refused)).reason()).isEqualTo(Merge.Reason.OUTCOME);

        // Of two days it is clear which counts.
        Referral later = base.apply(new ConsentRecorded(Histories.header("b-1", 6), AgreementStatus.REFUSED));
        assertThat(merged(Referrals.merge(given, later)).orElseThrow().state().consent())
                .contains((ConsentRecorded) later.getEvents().get(2));

        Referral sameId = base.apply(new ConsentRecorded(Histories.header("a-1", 6), AgreementStatus.GIVEN));
        assertThat(((Merge.Conflict) Referrals.merge(given, sameId)).reason()).isEqualTo(Merge.Reason.SAME_ID);
    }

    @Example
    void anotherReferralIsRefused() {
        Referral one = Histories.at(ReferralStage.DRAFT);
        Referral other = one.toBuilder().id(ReferralId.of("r-2")).build();
        assertThatThrownBy(() -> Referrals.merge(one, other))
                .isInstanceOfSatisfying(
                        RefusedInputException.class,
                        refused -> assertThat(refused.getCode()).isEqualTo("referral.merge-another"));
    }

    private static Optional<Referral> merged(Merge merge) {
        return merge instanceof Merge.Merged merged ? Optional.of(merged.referral()) : Optional.empty();
    }
}
