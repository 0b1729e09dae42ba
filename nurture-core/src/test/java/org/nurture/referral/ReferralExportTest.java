package org.nurture.referral;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.nurture.identity.PupilToken;
import org.nurture.identity.Role;
import org.nurture.privacy.ExportedRecord;
import org.nurture.privacy.Narrative;
import org.nurture.privacy.SubjectExport;

class ReferralExportTest {
    @Property
    void everyEventIsThereOnceAndInOrder(@ForAll long seed, @ForAll @IntRange(min = 1, max = 40) int length) {
        Referral referral = Histories.random(seed, length);
        SubjectExport export = SubjectExport.of(referral.getPupil(), Set.of());
        ReferralExport.contribute(List.of(referral), export);

        assertThat(export.records())
                .extracting(ExportedRecord::id)
                .containsExactlyInAnyOrderElementsOf(referral.getEvents().stream()
                        .map(event -> event.header().id().text())
                        .toList());
        assertThat(export.records())
                .isSortedAccordingTo(Comparator.comparing(each -> each.on().orElseThrow()));
        assertThat(export.toString()).doesNotContain("secret");
        assertThat(export.records().toString()).doesNotContain(Histories.SECRET);
    }

    @Example
    void everyKindOfEventSaysWhatItHolds() {
        for (ReferralEventKind kind : ReferralEventKind.values()) {
            ReferralEvent event = Histories.event(kind, Histories.header(1), List.of(), 0);
            int ofItsOwn = event.getClass().getRecordComponents().length - 1;
            Referral referral = Histories.at(
                    kind.from().isEmpty()
                            ? ReferralStage.DRAFT
                            : kind.from().iterator().next());
            SubjectExport export = SubjectExport.of(referral.getPupil(), Set.of());
            ReferralExport.contribute(List.of(holding(referral, kind)), export);
            ExportedRecord last = export.records().get(export.records().size() - 1);
            // What happened, by whom and when it was recorded stand in each.
            if (ofItsOwn > 0) {
                assertThat(last.details()).as(kind.text()).hasSizeGreaterThan(3);
            }
        }
    }

    @Example
    void othersAreLeftOutAndWhatOthersWroteIsWithheld() {
        Referral referral = Histories.at(ReferralStage.DRAFT)
                .apply(new ContraIndicationNoted(Histories.header(1), Narrative.of(Histories.SECRET)));
        SubjectExport export = SubjectExport.of(referral.getPupil(), Set.of(Role.SENCO));
        ReferralExport.contribute(List.of(referral), export);
        assertThat(export.records().get(1).details())
                .extracting(detail -> detail.text())
                .contains("withheld: written in the capacity of senco")
                .doesNotContain(Histories.SECRET);

        SubjectExport other = SubjectExport.of(PupilToken.of("another-child"), Set.of());
        ReferralExport.contribute(List.of(referral), other);
        assertThat(other.records()).isEmpty();
    }

    /** A history whose last event is of the kind, if it may hold one. */
    private static Referral holding(Referral referral, ReferralEventKind kind) {
        if (kind.from().isEmpty()) {
            return referral;
        }
        Referral before = kind == ReferralEventKind.TARGET_MET
                ? referral.apply(Histories.event(ReferralEventKind.TARGET_SET, Histories.header(8), List.of(), 0))
                : referral;
        if (kind == ReferralEventKind.RETRACTED) {
            before = referral.apply(new ContraIndicationNoted(Histories.header(8), Narrative.of("x")));
        }
        return before.apply(Histories.event(
                kind,
                Histories.header(9),
                before.getEvents(),
                before.getEvents().size() - 1));
    }
}
