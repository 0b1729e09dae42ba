package org.nurture.identity;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.Objects;
import java.util.Optional;
import org.nurture.problem.RefusedInputException;

/**
 * What stands in for an identifier outside the place that holds it: 256 bits of a keyed hash.
 *
 * <p>{@link Pseudonymiser} makes one; nothing leads back. For whoever holds the key it is still personal data. Equality
 * takes the same time wherever two differ.
 *
 * @param text 43 characters of the URL-safe base 64 alphabet, without padding
 */
public record Pseudonym(String text) implements Comparable<Pseudonym> {
    private static final int BYTES = 32;
    private static final Base64.Decoder DECODER = Base64.getUrlDecoder();
    private static final Base64.Encoder ENCODER = Base64.getUrlEncoder().withoutPadding();

    /**
     * Checks the characters.
     *
     * @param text 43 characters of the URL-safe base 64 alphabet, without padding
     * @throws RefusedInputException with code {@code pseudonym.syntax} if it is anything else
     */
    public Pseudonym {
        Objects.requireNonNull(text, "text");
        if (!isCanonical(text)) {
            throw RefusedInputException.of("pseudonym.syntax");
        }
    }

    static Pseudonym of(byte[] hash) {
        return new Pseudonym(ENCODER.encodeToString(hash));
    }

    /**
     * Reads a pseudonym back.
     *
     * @param text what {@link #text()} answered
     * @return the pseudonym
     * @throws RefusedInputException with code {@code pseudonym.syntax} if it is anything else
     */
    public static Pseudonym of(String text) {
        return new Pseudonym(text);
    }

    /**
     * Reads a pseudonym, or answers nothing where {@link #of(String)} would throw.
     *
     * @param text the text
     * @return the pseudonym, or empty if it is not one
     */
    public static Optional<Pseudonym> tryParse(String text) {
        return isCanonical(text) ? Optional.of(new Pseudonym(text)) : Optional.empty();
    }

    /** Only the spelling that we write ourselves: the last character carries two bits that must be zero. */
    private static boolean isCanonical(String text) {
        try {
            byte[] bytes = DECODER.decode(text);
            return bytes.length == BYTES && ENCODER.encodeToString(bytes).equals(text);
        } catch (IllegalArgumentException notBase64) {
            return false;
        }
    }

    @Override
    public int compareTo(Pseudonym other) {
        return text.compareTo(other.text);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Pseudonym pseudonym
                && MessageDigest.isEqual(
                        text.getBytes(StandardCharsets.US_ASCII), pseudonym.text.getBytes(StandardCharsets.US_ASCII));
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    /** Answers {@code Pseudonym[***]}. */
    @Override
    public String toString() {
        return "Pseudonym[***]";
    }
}
