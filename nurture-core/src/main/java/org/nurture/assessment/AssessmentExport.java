package org.nurture.assessment;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.nurture.privacy.ExportedDetail;
import org.nurture.privacy.ExportedRecord;
import org.nurture.privacy.SubjectExport;

/** What assessments contribute to the export of all that is held of a child. */
public final class AssessmentExport {
    private AssessmentExport() {}

    /**
     * Adds the assessments of the child.
     *
     * @param assessments the assessments; those of other children are passed over
     * @param export the export
     */
    public static void contribute(Collection<Assessment> assessments, SubjectExport export) {
        assessments.stream()
                .filter(made -> made.getPupil().equals(export.pupil()))
                .forEach(made -> export.add(record(made)));
    }

    private static ExportedRecord record(Assessment made) {
        List<ExportedDetail> details = new ArrayList<>();
        details.add(new ExportedDetail("in what capacity", SubjectExport.words(made.getAssessor())));
        details.add(new ExportedDetail(
                "instrument",
                made.getInstrument().instrument() + ", version "
                        + made.getInstrument().version()));
        made.getNormSet().ifPresent(norms -> details.add(new ExportedDetail("norms", norms)));
        details.add(new ExportedDetail("purpose", SubjectExport.words(made.getPurpose())));
        for (Score score : made.getScores()) {
            String said = score instanceof Score.Points points
                    ? Integer.toString(points.points())
                    : score instanceof Score.NotRelevant ? "does not arise" : "left blank";
            details.add(new ExportedDetail("strand " + score.strand(), said));
        }
        return new ExportedRecord("assessment", made.getId().text(), Optional.of(made.getAssessedOn()), details);
    }
}
