package org.nurture.problem;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * A JSON Pointer: the path from the root of a document to one of its parts, as RFC 6901 writes it.
 *
 * <p>The wire name of a property is its name in Java, always, so a pointer made by the core is true in the JSON of the
 * same value. The order is that of the segments: number-like segments by number, all others by text.
 */
public final class Pointer implements Comparable<Pointer> {
    /** The whole document; its text is empty. */
    public static final Pointer ROOT = new Pointer();

    private final String[] segments;

    private Pointer(String... segments) {
        this.segments = segments;
    }

    /**
     * Reads a pointer as RFC 6901 section 3 writes it.
     *
     * @param text empty, or segments that each begin with {@code /}; {@code ~1} stands for {@code /} and {@code ~0} for
     *     {@code ~}
     * @return the pointer
     * @throws RefusedInputException with code {@code pointer.syntax} if the text is not a pointer
     */
    public static Pointer of(String text) {
        return tryParse(text).orElseThrow(() -> RefusedInputException.of("pointer.syntax"));
    }

    /**
     * Reads a pointer, or answers nothing where {@link #of} would throw.
     *
     * @param text the text
     * @return the pointer, or empty if the text is not one
     */
    public static Optional<Pointer> tryParse(String text) {
        if (text.isEmpty()) {
            return Optional.of(ROOT);
        }
        if (text.charAt(0) != '/') {
            return Optional.empty();
        }
        List<String> segments = new ArrayList<>();
        for (String raw : text.substring(1).split("/", -1)) {
            Optional<String> segment = unescape(raw);
            if (segment.isEmpty()) {
                return Optional.empty();
            }
            segments.add(segment.get());
        }
        return Optional.of(new Pointer(segments.toArray(String[]::new)));
    }

    /**
     * Goes one member deeper.
     *
     * @param name the name of a member, unescaped
     * @return the pointer to that member
     */
    public Pointer child(String name) {
        String[] longer = Arrays.copyOf(segments, segments.length + 1);
        longer[segments.length] = name;
        return new Pointer(longer);
    }

    /**
     * Goes into a list.
     *
     * @param index the position in the list, from 0
     * @return the pointer to that entry
     * @throws IllegalArgumentException if the index is negative
     */
    public Pointer child(int index) {
        if (index < 0) {
            throw new IllegalArgumentException("an index is not negative");
        }
        return child(Integer.toString(index));
    }

    /**
     * Follows another pointer from here on.
     *
     * @param relative the pointer below this one
     * @return the joined pointer
     */
    public Pointer append(Pointer relative) {
        if (relative.segments.length == 0) {
            return this;
        }
        String[] longer = Arrays.copyOf(segments, segments.length + relative.segments.length);
        System.arraycopy(relative.segments, 0, longer, segments.length, relative.segments.length);
        return new Pointer(longer);
    }

    /**
     * Answers the pointer as it is told from further down.
     *
     * @param levels how many segments are left out at the beginning, from 0 to the number of segments
     * @return the pointer without them; the root if none is left
     * @throws IllegalArgumentException if there are not so many
     */
    public Pointer below(int levels) {
        if (levels < 0 || levels > segments.length) {
            throw new IllegalArgumentException("a pointer of " + segments.length + " segments cannot lose " + levels);
        }
        return new Pointer(Arrays.copyOfRange(segments, levels, segments.length));
    }

    /**
     * Answers the unescaped names from the root down.
     *
     * @return the segments, none for the root
     */
    public List<String> segments() {
        return List.of(segments);
    }

    /**
     * Answers the pointer as RFC 6901 writes it; {@link #of} reads it back.
     *
     * @return the text, empty for the root
     */
    public String text() {
        StringBuilder text = new StringBuilder();
        for (String segment : segments) {
            text.append('/').append(segment.replace("~", "~0").replace("/", "~1"));
        }
        return text.toString();
    }

    private static Optional<String> unescape(String raw) {
        if (raw.indexOf('~') < 0) {
            return Optional.of(raw);
        }
        StringBuilder plain = new StringBuilder();
        for (int i = 0; i < raw.length(); i++) {
            char c = raw.charAt(i);
            if (c != '~') {
                plain.append(c);
            } else if (i + 1 < raw.length() && (raw.charAt(i + 1) == '0' || raw.charAt(i + 1) == '1')) {
                i++;
                plain.append(raw.charAt(i) == '0' ? '~' : '/');
            } else {
                return Optional.empty();
            }
        }
        return Optional.of(plain.toString());
    }

    @Override
    public int compareTo(Pointer other) {
        int shared = Math.min(segments.length, other.segments.length);
        for (int i = 0; i < shared; i++) {
            int order = compareSegments(segments[i], other.segments[i]);
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(segments.length, other.segments.length);
    }

    private static int compareSegments(String left, String right) {
        boolean leftIndex = isIndex(left);
        boolean rightIndex = isIndex(right);
        if (leftIndex && rightIndex) {
            return left.length() != right.length()
                    ? Integer.compare(left.length(), right.length())
                    : left.compareTo(right);
        }
        if (leftIndex != rightIndex) {
            return leftIndex ? -1 : 1;
        }
        return left.compareTo(right);
    }

    private static boolean isIndex(String segment) {
        if (segment.isEmpty() || (segment.length() > 1 && segment.charAt(0) == '0')) {
            return false;
        }
        return segment.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Pointer pointer && Arrays.equals(segments, pointer.segments);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(segments);
    }

    /** Answers the text of the pointer, or {@code (root)} for the whole document. */
    @Override
    public String toString() {
        return segments.length == 0 ? "(root)" : text();
    }
}
