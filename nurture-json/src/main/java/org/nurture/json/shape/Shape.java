package org.nurture.json.shape;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.nurture.json.token.Taker;
import org.nurture.json.token.Word;

/** The JSON form of one type. */
public sealed interface Shape {
    /**
     * Answers what may be written there, in a few words.
     *
     * @return the words
     */
    String expected();

    /**
     * A JSON string.
     *
     * @param expected what a reader may write there, in a few words
     * @param allowed the only texts that are allowed; empty if the set is open
     * @param parse makes the value; throws {@code RefusedInputException} if the text is refused
     * @param format writes the value so that {@code parse} reads it back
     * @param words the same for an enum, for writers that are in a hurry; empty for anything else
     * @param chars the same for a date, for writers that are in a hurry; empty for anything else
     * @param taker what {@code parse} makes, of characters where they lie; null if only {@code parse} makes it
     */
    record Text(
            String expected,
            Optional<List<String>> allowed,
            Function<? super String, ?> parse,
            Function<Object, String> format,
            Optional<Words> words,
            Optional<Chars> chars,
            @Nullable Taker taker)
            implements Shape {
        /**
         * Makes the form of a type that is neither an enum nor a date.
         *
         * @param expected what a reader may write there, in a few words
         * @param allowed the only texts that are allowed; empty if the set is open
         * @param parse makes the value; throws {@code RefusedInputException} if the text is refused
         * @param format writes the value so that {@code parse} reads it back
         */
        public Text(
                String expected,
                Optional<List<String>> allowed,
                Function<? super String, ?> parse,
                Function<Object, String> format) {
            this(expected, allowed, parse, format, Optional.empty(), Optional.empty(), null);
        }
    }

    /**
     * A JSON number without fraction.
     *
     * @param wide whether it is a {@code long}; an {@code int} otherwise
     */
    record Whole(boolean wide) implements Shape {
        @Override
        public String expected() {
            return "a whole number";
        }
    }

    /** A JSON true or false. */
    record Flag() implements Shape {
        @Override
        public String expected() {
            return "true or false";
        }
    }

    /**
     * A JSON array.
     *
     * @param element the form of its entries
     * @param sorted whether the value is a sorted set; a list otherwise
     */
    record Many(Shape element, boolean sorted) implements Shape {
        @Override
        public String expected() {
            return "a list";
        }
    }

    /**
     * A JSON object with the members of one type.
     *
     * @param type the type
     * @param caseName the text of its {@code type} member; empty if it has none, being no case of a union
     * @param members its members in the order in which they are written
     * @param byName the position of each member
     * @param names the same, for readers that are in a hurry
     * @param maker makes the value of the members' values, which may be null where a member is absent; it may change them
     * @param caseWord the text of the {@code type} member, for writers that are in a hurry
     */
    record Composite(
            Class<?> type,
            Optional<String> caseName,
            List<Member> members,
            Map<String, Integer> byName,
            Names names,
            Maker maker,
            Optional<Word> caseWord)
            implements Shape {
        Composite(Class<?> type, Optional<String> caseName, List<Member> members, Maker maker) {
            this(
                    type,
                    caseName,
                    List.copyOf(members),
                    Members.positions(members),
                    new Names(members),
                    maker,
                    caseName.map(Word::new));
        }

        @Override
        public String expected() {
            return "an object";
        }
    }

    /**
     * A JSON object whose {@code type} member says which case it is.
     *
     * @param type the sealed interface
     * @param cases the cases by that text
     * @param byWord the same, for readers that are in a hurry
     * @param byClass all cases by their class, the one for what is not known among them
     * @param unrecognised the case that holds what is not known, whose {@code type} is a member like others; empty if the
     *     cases are closed
     */
    record Union(
            Class<?> type,
            Map<String, Composite> cases,
            WordTable<Composite> byWord,
            Map<Class<?>, Composite> byClass,
            Optional<Composite> unrecognised)
            implements Shape {
        /** The name of the member that says which case it is. */
        public static final String MEMBER = "type";

        @Override
        public String expected() {
            return "an object";
        }

        /**
         * Finds the case of a value.
         *
         * @param value the value
         * @return its case
         * @throws IllegalArgumentException if it is none, or says that it is not known and bears the name of one that is
         */
        public Composite caseOf(Object value) {
            for (Class<?> type = value.getClass(); type != null; type = type.getSuperclass()) {
                Composite found = byClass.get(type);
                if (found != null) {
                    requireHonest(found, value);
                    return found;
                }
            }
            throw new IllegalArgumentException(value.getClass().getName() + " is no case of " + this.type.getName());
        }

        /** What would be read back as another case must not be written. */
        private void requireHonest(Composite found, Object value) {
            if (found.caseName().isEmpty()
                    && cases.containsKey(found.members().get(0).get().apply(value))) {
                throw new IllegalArgumentException(found.type().getName() + " has the name of a case that is known");
            }
        }
    }
}
