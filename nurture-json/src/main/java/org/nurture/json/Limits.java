package org.nurture.json;

import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;

/**
 * How much of a document is read before it is taken for an attack. {@link #defaults()} is far above every document of ours
 * and safe for input from anywhere; a copy with another limit is made by the methods that begin with {@code with}.
 *
 * <p>What goes beyond a limit is one problem, and the document is read no further: its codes are {@code json.too-deep},
 * {@code json.text-too-long}, {@code json.number-too-long}, {@code json.name-too-long} and {@code json.document-too-long}.
 * A document in which something is wrong is held in memory to find all of it; one of very many values, with the code
 * {@code json.too-many-values}, is told only that.
 *
 * <p>Immutable.
 */
public final class Limits {
    /** The deepest nesting that may be allowed; what is deeper could exhaust the stack. */
    public static final int DEEPEST = 500;

    private static final int DEPTH = 64;
    private static final int TEXT = 100_000;
    private static final int NUMBER = 100;
    private static final int NAME = 200;
    private static final long DOCUMENT = 512L * 1024 * 1024;
    private static final int VALUES = 1_000_000;
    private static final Limits DEFAULTS = new Limits(DEPTH, TEXT, NUMBER, NAME, DOCUMENT, VALUES);

    private final int depth;
    private final int text;
    private final int number;
    private final int name;
    private final long document;
    private final int values;

    private Limits(int depth, int text, int number, int name, long document, int values) {
        this.depth = depth;
        this.text = text;
        this.number = number;
        this.name = name;
        this.document = document;
        this.values = values;
    }

    /**
     * Answers the limits that hold where no others are given: objects and lists nest 64 deep, a string has 100,000
     * characters, a number 100 digits, a name 200 characters, a document 512 MiB, and one that is refused a million values.
     *
     * @return the limits
     */
    public static Limits defaults() {
        return DEFAULTS;
    }

    /**
     * Limits how deep objects and lists may nest.
     *
     * @param levels the deepest nesting that is read, from 1 to {@link #DEEPEST}; the root is level 1
     * @return the same limits but for this
     * @throws IllegalArgumentException if it is out of range
     */
    public Limits withDepth(int levels) {
        if (levels > DEEPEST) {
            throw new IllegalArgumentException("no more than " + DEEPEST + " levels can be read safely");
        }
        return new Limits(positive(levels), text, number, name, document, values);
    }

    /**
     * Limits the length of a string.
     *
     * @param characters the longest string that is read, in UTF-16 characters, at least 1
     * @return the same limits but for this
     * @throws IllegalArgumentException if it is out of range
     */
    public Limits withText(int characters) {
        return new Limits(depth, positive(characters), number, name, document, values);
    }

    /**
     * Limits the length of a number.
     *
     * @param characters the most digits of a number that is read, at least 1
     * @return the same limits but for this
     * @throws IllegalArgumentException if it is out of range
     */
    public Limits withNumber(int characters) {
        return new Limits(depth, text, positive(characters), name, document, values);
    }

    /**
     * Limits the length of a member's name.
     *
     * @param characters the longest name that is read, in UTF-16 characters, at least 1
     * @return the same limits but for this
     * @throws IllegalArgumentException if it is out of range
     */
    public Limits withName(int characters) {
        return new Limits(depth, text, number, positive(characters), document, values);
    }

    /**
     * Limits the length of a document.
     *
     * @param length the longest document that is read, at least 1: of bytes if it comes in bytes, in characters if it
     *     comes as a string
     * @return the same limits but for this
     * @throws IllegalArgumentException if it is out of range
     */
    public Limits withDocument(long length) {
        positive(length);
        return new Limits(depth, text, number, name, length, values);
    }

    /**
     * Limits how many values a document may have in which something is wrong. All of them are held at once, at up to 100
     * bytes each, before the first problem is told.
     *
     * @param most the most objects, lists, texts, numbers, truth values and nulls, at least 1
     * @return the same limits but for this
     * @throws IllegalArgumentException if it is out of range
     */
    public Limits withValues(int most) {
        return new Limits(depth, text, number, name, document, positive(most));
    }

    long document() {
        return document;
    }

    int values() {
        return values;
    }

    /** A factory whose parsers say which limit it was. */
    JsonFactory factory() {
        return JsonFactory.builder().streamReadConstraints(new Guard(this)).build();
    }

    /**
     * A factory for what is not fine, or is read once only: its parsers keep no table of names, which whoever chooses the
     * names could make them fail by.
     */
    JsonFactory patientFactory() {
        return JsonFactory.builder()
                .streamReadConstraints(new Guard(this))
                .disable(TokenStreamFactory.Feature.CANONICALIZE_PROPERTY_NAMES)
                .build();
    }

    private static int positive(int limit) {
        positive((long) limit);
        return limit;
    }

    private static void positive(long limit) {
        if (limit < 1) {
            throw new IllegalArgumentException("a limit is at least 1");
        }
    }

    /** Tells the numbers, and nothing of any document. */
    @Override
    public String toString() {
        return "Limits[depth=" + depth + ", text=" + text + ", number=" + number + ", name=" + name + ", document="
                + document + ", values=" + values + "]";
    }

    /** The end of reading at a limit. */
    static final class Beyond extends StreamConstraintsException {
        private static final long serialVersionUID = 1L;

        private final String code;

        Beyond(String code) {
            super(code);
            this.code = code;
        }

        String code() {
            return code;
        }
    }

    /** Jackson's own limits, but that each has a code; Jackson tells them apart by their messages only. */
    private static final class Guard extends StreamReadConstraints {
        private static final long serialVersionUID = 1L;

        private static final long ANY = -1;

        Guard(Limits limits) {
            super(limits.depth, ANY, ANY, limits.number, limits.text, limits.name);
        }

        @Override
        public void validateNestingDepth(int depth) {
            require(depth <= _maxNestingDepth, "json.too-deep");
        }

        @Override
        public void validateFPLength(int length) {
            require(length <= _maxNumLen, "json.number-too-long");
        }

        @Override
        public void validateIntegerLength(int length) {
            require(length <= _maxNumLen, "json.number-too-long");
        }

        @Override
        public void validateStringLength(int length) {
            require(length <= _maxStringLen, "json.text-too-long");
        }

        @Override
        public void validateStringLengthLong(long length) {
            require(length <= _maxStringLen, "json.text-too-long");
        }

        @Override
        public void validateNameLength(int length) {
            require(length <= _maxNameLen, "json.name-too-long");
        }

        private static void require(boolean within, String code) {
            if (!within) {
                throw new Beyond(code);
            }
        }
    }
}
