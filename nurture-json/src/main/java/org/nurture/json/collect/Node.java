package org.nurture.json.collect;

import java.util.List;
import org.nurture.json.token.Token;
import org.nurture.problem.TextPosition;

/** A JSON value and where it stands. */
public sealed interface Node {
    /**
     * Answers where the value begins.
     *
     * @return the position
     */
    TextPosition position();

    /**
     * Answers the token with which the value begins.
     *
     * @return the token
     */
    default Token token() {
        if (this instanceof Members) {
            return Token.OBJECT;
        }
        if (this instanceof Entries) {
            return Token.LIST;
        }
        if (this instanceof Text) {
            return Token.TEXT;
        }
        if (this instanceof Digits digits) {
            return digits.whole() ? Token.WHOLE : Token.FRACTION;
        }
        if (this instanceof Flag flag) {
            return flag.value() ? Token.TRUE : Token.FALSE;
        }
        return Token.NULL;
    }

    /**
     * An object.
     *
     * @param members its members in their order, which may name one twice
     * @param position where it begins
     */
    record Members(List<Member> members, TextPosition position) implements Node {}

    /**
     * A list.
     *
     * @param entries its entries
     * @param position where it begins
     */
    record Entries(List<Node> entries, TextPosition position) implements Node {}

    /**
     * A string.
     *
     * @param text its characters
     * @param position where it begins
     */
    record Text(String text, TextPosition position) implements Node {}

    /**
     * A number.
     *
     * @param whole whether it has neither fraction nor exponent
     * @param fits whether it is whole and fits a {@code long}
     * @param value its value if it fits, 0 otherwise
     * @param position where it begins
     */
    record Digits(boolean whole, boolean fits, long value, TextPosition position) implements Node {}

    /**
     * True or false.
     *
     * @param value which
     * @param position where it begins
     */
    record Flag(boolean value, TextPosition position) implements Node {}

    /**
     * The null of JSON.
     *
     * @param position where it begins
     */
    record Nothing(TextPosition position) implements Node {}

    /**
     * A member of an object.
     *
     * @param name its name
     * @param value its value
     * @param position where its name begins
     * @param offset how many characters of the text stand before its value; negative where it is not known
     */
    record Member(String name, Node value, TextPosition position, long offset) {}
}
