package org.nurture.group;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.stream.Collectors;
import org.nurture.privacy.ExportedDetail;
import org.nurture.privacy.ExportedRecord;
import org.nurture.privacy.SubjectExport;
import org.nurture.time.HalfDay;

/** What places in groups contribute to the export of all that is held of a child. */
public final class PlaceExport {
    private PlaceExport() {}

    /**
     * Adds the places of the child.
     *
     * @param groups the groups; places of other children are passed over
     * @param export the export
     */
    public static void contribute(Collection<NurtureGroup> groups, SubjectExport export) {
        for (NurtureGroup group : groups) {
            group.getPlaces().stream()
                    .filter(place -> place.getPupil().equals(export.pupil()))
                    .forEach(place -> export.add(record(group, place, export)));
        }
    }

    private static ExportedRecord record(NurtureGroup group, Place place, SubjectExport export) {
        List<ExportedDetail> details = new ArrayList<>();
        add(details, "group", group.getId().text());
        place.getSpan()
                .endExclusive()
                .ifPresent(end -> add(details, "last day", end.minusDays(1).toString()));
        halfDays(details, "half-days in the group", place.getHalfDays());
        place.getAgreement()
                .ifPresent(said -> add(
                        details,
                        "agreement of parents or carers",
                        SubjectExport.words(said.status()) + ", recorded on " + said.recordedOn() + " by "
                                + SubjectExport.words(said.recordedBy())));
        place.getEntryAssessment().ifPresent(made -> add(details, "entry assessment", made.text()));
        place.getBaseClass()
                .ifPresent(base -> add(
                        details,
                        "base class",
                        base.name() + ", " + base.school().text()));
        place.getRegistersInBaseClass()
                .ifPresent(registers -> add(details, "registers in the base class", registers ? "yes" : "no"));
        halfDays(details, "half-days in the base class", place.getBaseClassHalfDays());
        place.getExtension().ifPresent(longer -> {
            add(
                    details,
                    "may stay until the day before",
                    longer.untilExclusive().toString());
            add(details, "extended", "on " + longer.grantedOn() + " by " + SubjectExport.words(longer.grantedBy()));
            longer.reason().ifPresent(why -> add(details, "why", export.show(why, longer.grantedBy())));
        });
        place.getReferral().ifPresent(referral -> add(details, "referral", referral.text()));
        return new ExportedRecord(
                "place in a group",
                place.getId().text(),
                Optional.of(place.getSpan().start()),
                details);
    }

    private static void halfDays(List<ExportedDetail> details, String label, SortedSet<HalfDay> halfDays) {
        if (!halfDays.isEmpty()) {
            add(details, label, halfDays.stream().map(SubjectExport::words).collect(Collectors.joining(", ")));
        }
    }

    private static void add(List<ExportedDetail> details, String label, String text) {
        details.add(new ExportedDetail(label, text));
    }
}
