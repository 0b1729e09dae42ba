package org.nurture.privacy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.nurture.identity.PupilToken;
import org.nurture.identity.Role;

/**
 * Gathers every record that touches one child, for a subject access request. Each package that holds records of children
 * contributes its own: {@code ObservationExport}, {@code AssessmentExport}, {@code PlaceExport} and {@code ReferralExport}.
 *
 * <p>Who may ask, and whose words are theirs to see, is for the controller to decide: records name roles and not people,
 * and free text that was written in a role that the controller withholds is left out and said to be. That is all that is
 * left out: nothing looks into the words, so that a text in a role that is shown may still tell of somebody else. Records
 * that were entered in error are exported as well, since they are held; one that was entered for the wrong child tells of
 * another child. Somebody has to read an export before it is handed over.
 *
 * <p>Records come by day, then by kind; those of one day and kind in the order in which they were contributed, so that a
 * history keeps its own; records without a day come first.
 *
 * <p>Not safe for use by several threads.
 */
public final class SubjectExport {
    private static final Comparator<ExportedRecord> ORDER = Comparator.comparing(
                    (ExportedRecord each) -> each.on().orElse(LocalDate.MIN))
            .thenComparing(ExportedRecord::kind);

    private final PupilToken pupil;
    private final Set<Role> withheld;
    private final List<ExportedRecord> records = new ArrayList<>();

    private SubjectExport(PupilToken pupil, Collection<Role> withheld) {
        this.pupil = pupil;
        this.withheld = EnumSet.noneOf(Role.class);
        this.withheld.addAll(withheld);
    }

    /**
     * Begins an export.
     *
     * @param pupil whose records are gathered
     * @param withheld the roles whose free text is left out, such as that of another child's parent; none if all is shown
     * @return an export without a record
     */
    public static SubjectExport of(PupilToken pupil, Collection<Role> withheld) {
        return new SubjectExport(pupil, withheld);
    }

    /**
     * Answers whose records are gathered.
     *
     * @return the child's token
     */
    public PupilToken pupil() {
        return pupil;
    }

    /**
     * Adds a record. Whoever contributes it has made sure that it is of the child.
     *
     * @param contributed the record
     */
    public void add(ExportedRecord contributed) {
        records.add(contributed);
    }

    /**
     * Answers the words of a text, or that they are withheld.
     *
     * @param text the text
     * @param writer in what capacity it was written
     * @return the words, or a text that says by whom they were written and that they are withheld
     */
    public String show(Narrative text, Role writer) {
        return show(text.text(), writer);
    }

    /**
     * Answers the words of a short text that somebody wrote, such as the name of an office, or that they are withheld.
     *
     * @param text the text
     * @param writer in what capacity it was written
     * @return the words, or a text that says by whom they were written and that they are withheld
     */
    public String show(String text, Role writer) {
        return withheld.contains(writer) ? "withheld: written in the capacity of " + words(writer) : text;
    }

    /**
     * Answers a constant as people say it.
     *
     * @param constant the constant
     * @return such as {@code class teacher}
     */
    public static String words(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /**
     * Answers what was gathered.
     *
     * @return the records in their order; none if nothing touches the child
     */
    public List<ExportedRecord> records() {
        return records.stream().sorted(ORDER).toList();
    }

    /** Answers how many records there are; nothing of the child. */
    @Override
    public String toString() {
        return "SubjectExport[" + records.size() + " records]";
    }
}
