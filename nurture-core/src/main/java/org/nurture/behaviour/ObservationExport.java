package org.nurture.behaviour;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.nurture.privacy.ExportedDetail;
import org.nurture.privacy.ExportedRecord;
import org.nurture.privacy.Narrative;
import org.nurture.privacy.SubjectExport;

/** What observations contribute to the export of all that is held of a child. */
public final class ObservationExport {
    private ObservationExport() {}

    /**
     * Adds the observations of the child.
     *
     * @param observations the observations; those of other children are passed over
     * @param export the export
     */
    public static void contribute(Collection<Observation> observations, SubjectExport export) {
        observations.stream()
                .filter(seen -> seen.getPupil().equals(export.pupil()))
                .forEach(seen -> export.add(record(seen, export)));
    }

    private static ExportedRecord record(Observation seen, SubjectExport export) {
        List<ExportedDetail> details = new ArrayList<>();
        add(details, "in what capacity", SubjectExport.words(seen.getObserver()));
        seen.getHalfDay().ifPresent(halfDay -> add(details, "half-day", SubjectExport.words(halfDay)));
        add(details, "setting", SubjectExport.words(seen.getSetting()));
        seen.getDuration().ifPresent(duration -> add(details, "how long", duration.toMinutes() + " minutes"));
        if (!seen.getConcerns().isEmpty()) {
            add(
                    details,
                    "concern",
                    seen.getConcerns().stream().map(SubjectExport::words).collect(Collectors.joining(", ")));
        }
        add(details, "what went before", shown(seen, seen.getAntecedent(), export));
        add(details, "what the child did", shown(seen, seen.getBehaviour(), export));
        add(details, "what followed", shown(seen, seen.getConsequence(), export));
        seen.getCommunicated().ifPresent(text -> add(details, "what was communicated", shown(seen, text, export)));
        for (FunctionHypothesis supposed : seen.getHypotheses()) {
            add(
                    details,
                    "what it may be for, as supposed by " + SubjectExport.words(supposed.observer()) + " on "
                            + supposed.formedOn(),
                    SubjectExport.words(supposed.function()) + ", confidence "
                            + SubjectExport.words(supposed.confidence()));
        }
        return new ExportedRecord("observation", seen.getId().text(), Optional.of(seen.getObservedOn()), details);
    }

    private static String shown(Observation seen, Narrative text, SubjectExport export) {
        return export.show(text, seen.getObserver());
    }

    private static void add(List<ExportedDetail> details, String label, String text) {
        details.add(new ExportedDetail(label, text));
    }
}
