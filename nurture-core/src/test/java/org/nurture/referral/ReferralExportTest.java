package org.nurture.referral;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.nurture.identity.ObservationId;
import org.nurture.identity.PupilToken;
import org.nurture.identity.Role;
import org.nurture.privacy.ExportedDetail;
import org.nurture.privacy.ExportedRecord;
import org.nurture.privacy.Narrative;
import org.nurture.privacy.SubjectExport;

class ReferralExportTest {
    /** What each kind says that no other does, as {@link Histories} makes them. */
    private static final String OWN = """
            drafted:
            submitted:
            concern-raised: concern=acting out; what is seen=***
            barriers-noted: barriers to learning=insecurity
            support-tried: support tried=***
            observation-added: observation=o-0
            assessment-added: assessment=a-0
            contra-indication-noted: to look at closely=***
            consent-recorded: agreement of parents or carers=given
            gathering-begun:
            panel-convened: members of the panel=senco, headteacher
            priority-set: priority=soon
            put-on-waiting-list:
            accepted: group=g-1
            target-set: area of gain=relationships with adults; target=***
            started: group=g-1
            target-met: target met=e-2
            reviewed: outcome of the review=end
            stay-extended: may stay until the day before=2025-12-30
            return-planned: half-days a week in the base class from 2025-09-17=2; half-days a week in the base class from 2025-10-01=8
            return-begun:
            set-back: on what authority=***; why=***; half-days a week in the base class=5
            completed:
            followed-up: what was found=***
            referred-onward: referred to=support service; service=***
            declined:
            withdrawn:
            overridden: on what authority=***; why=***; rule set aside=referral.agreement
            retracted: no longer counts=e-8
            marked-in-error:
            unrecognised: kind, as a later version names it=moved-to-another-school
            """;

    @Property
    void everyEventIsThereOnceAndInOrder(@ForAll long seed, @ForAll @IntRange(min = 1, max = 40) int length) {
        Referral referral = Histories.random(seed, length);
        SubjectExport export = SubjectExport.of(referral.getPupil(), Set.of());
        ReferralExport.contribute(List.of(referral), export);

        assertThat(export.records().get(0).details()).containsExactly(new ExportedDetail("home school", "s-1"));
        List<ReferralEvent> byDay = new ArrayList<>(referral.getEvents());
        byDay.sort(Comparator.comparing(event -> event.header().happenedOn()));
        // Of one day they stay in the order of the history.
        assertThat(export.records().stream().skip(1))
                .extracting(ExportedRecord::id)
                .containsExactlyElementsOf(
                        byDay.stream().map(event -> event.header().id().text()).toList());
        assertThat(export.toString()).doesNotContain("secret");
        assertThat(export.records().toString()).doesNotContain(Histories.SECRET);
    }

    @Example
    void everyKindOfEventSaysWhatItHolds() {
        List<String> lines = new ArrayList<>();
        for (ReferralEventKind kind : ReferralEventKind.values()) {
            ReferralEvent event = Histories.event(kind, Histories.header(1), List.of(), 0);
            Referral referral = Histories.at(
                    kind.from().isEmpty()
                            ? ReferralStage.DRAFT
                            : kind.from().iterator().next());
            SubjectExport export = SubjectExport.of(referral.getPupil(), Set.of());
            ReferralExport.contribute(List.of(holding(referral, kind)), export);
            ExportedRecord last = export.records().get(export.records().size() - 1);
            // What happened, by whom and when it was recorded stand in each.
            lines.add((kind.text() + ": "
                            + last.details().stream()
                                    .skip(3)
                                    .map(detail ->
                                            detail.label() + "=" + detail.text().replace(Histories.SECRET, "***"))
                                    .collect(Collectors.joining("; ")))
                    .strip());
        }
        assertThat(String.join("\n", lines) + "\n").isEqualTo(OWN);
    }

    @Example
    void othersAreLeftOutAndWhatOthersWroteIsWithheld() {
        Referral referral = Histories.at(ReferralStage.DRAFT)
                .apply(new ContraIndicationNoted(Histories.header(1), Narrative.of(Histories.SECRET)));
        SubjectExport export = SubjectExport.of(referral.getPupil(), Set.of(Role.SENCO));
        ReferralExport.contribute(List.of(referral), export);
        assertThat(export.records().get(2).details())
                .extracting(detail -> detail.text())
                .contains("withheld: written in the capacity of senco")
                .doesNotContain(Histories.SECRET);

        Referral onward = Histories.at(ReferralStage.SUBMITTED)
                .apply(Histories.event(ReferralEventKind.REFERRED_ONWARD, Histories.header(9), List.of(), 0))
                .apply(new ObservationAdded(
                        Histories.header(10).onAuthority(Histories.SECRET), ObservationId.of("o-1")));
        SubjectExport named = SubjectExport.of(referral.getPupil(), Set.of(Role.SENCO));
        ReferralExport.contribute(List.of(onward), named);
        assertThat(named.records().stream().flatMap(each -> each.details().stream()))
                .extracting(detail -> detail.text())
                .doesNotContain(Histories.SECRET)
                .contains("withheld: written in the capacity of senco");

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
