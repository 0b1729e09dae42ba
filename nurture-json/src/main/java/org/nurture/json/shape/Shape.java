package org.nurture.json.shape;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** The JSON form of one type. */
public sealed interface Shape {
    /**
     * A JSON string.
     *
     * @param expected what a reader may write there, in a few words
     * @param allowed the only texts that are allowed; empty if the set is open
     * @param parse makes the value; throws {@code RefusedInputException} if the text is refused
     * @param format writes the value so that {@code parse} reads it back
     */
    record Text(
            String expected,
            Optional<List<String>> allowed,
            Function<String, Object> parse,
            Function<Object, String> format)
            implements Shape {}

    /**
     * A JSON number without fraction.
     *
     * @param wide whether it is a {@code long}; an {@code int} otherwise
     */
    record Whole(boolean wide) implements Shape {}

    /** A JSON true or false. */
    record Flag() implements Shape {}

    /**
     * A JSON array.
     *
     * @param element the form of its entries
     * @param sorted whether the value is a sorted set; a list otherwise
     */
    record Many(Shape element, boolean sorted) implements Shape {}

    /**
     * A JSON object with the members of one type.
     *
     * @param type the type
     * @param caseName the text of its {@code type} member; empty if it has none, being no case of a union
     * @param members its members in the order in which they are written
     * @param byName the position of each member
     * @param maker makes the value of the members' values, which may be null where a member is absent
     */
    record Composite(
            Class<?> type, Optional<String> caseName, List<Member> members, Map<String, Integer> byName, Maker maker)
            implements Shape {}

    /**
     * A JSON object whose {@code type} member says which case it is.
     *
     * @param type the sealed interface
     * @param cases the cases by that text
     * @param byClass the cases by their class
     */
    record Union(Class<?> type, Map<String, Composite> cases, Map<Class<?>, Composite> byClass) implements Shape {}
}
