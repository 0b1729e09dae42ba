package org.nurture.json.collect;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.nurture.json.shape.Documents;
import org.nurture.problem.Problem;

/**
 * What the {@code schema} member of a document says: {@code nurture/network/1}, or {@code nurture/network/1.2} where members
 * were added since the first form of that version.
 *
 * @param type the name of the type, such as {@code network}
 * @param major the version; another one is another form, which an up-caster may turn into the next
 * @param minor how often members were added to the version; 0 is not written
 */
public record SchemaName(String type, int major, int minor) {
    private static final Pattern FORM =
            Pattern.compile("nurture/([a-z]+(?:-[a-z]+)*)/([1-9][0-9]{0,5})(?:\\.([1-9][0-9]{0,5}))?");

    /**
     * Reads a name.
     *
     * @param text the text
     * @return the name; empty if the text is none
     */
    public static Optional<SchemaName> parse(String text) {
        Matcher parts = FORM.matcher(text);
        if (!parts.matches()) {
            return Optional.empty();
        }
        int minor = parts.group(3) == null ? 0 : Integer.parseInt(parts.group(3));
        return Optional.of(new SchemaName(parts.group(1), Integer.parseInt(parts.group(2)), minor));
    }

    /**
     * Answers what a document says that it is.
     *
     * @param root the document
     * @return the name; empty if it says none
     */
    public static Optional<SchemaName> saidBy(Node root) {
        if (root instanceof Node.Members members) {
            for (Node.Member member : members.members()) {
                if (member.name().equals(Documents.SCHEMA)) {
                    return member.value() instanceof Node.Text text ? parse(text.text()) : Optional.empty();
                }
            }
        }
        return Optional.empty();
    }

    /**
     * Writes the name.
     *
     * @return the text
     */
    public String text() {
        return "nurture/" + type + "/" + major + (minor == 0 ? "" : "." + minor);
    }

    /**
     * Names the same form as it first was.
     *
     * @param version the version
     * @return the name
     */
    SchemaName of(int version) {
        return new SchemaName(type, version, 0);
    }

    /**
     * Says what is wrong with what a document says that it is.
     *
     * @param text what it says
     * @param expected what is read
     * @param lenient whether a newer minor version is taken
     * @return the problem; empty if it is what is read
     */
    public static Optional<Problem> fault(String text, SchemaName expected, boolean lenient) {
        Optional<SchemaName> said = parse(text);
        String code = "";
        if (said.isEmpty() || !said.get().type().equals(expected.type())) {
            code = "json.schema";
        } else if (said.get().major() > expected.major()) {
            code = "json.schema-newer";
        } else if (said.get().major() < expected.major()) {
            code = "json.schema-older";
        } else if (said.get().minor() > expected.minor() && !lenient) {
            code = "json.schema-minor";
        }
        return code.isEmpty() ? Optional.empty() : Optional.of(Problem.of(code, "expected", expected.text()));
    }
}
