package org.nurture.json;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import org.nurture.problem.RefusedInputException;

/**
 * The digest of a document: SHA-256 over its canonical form, which tells whether two are the same and whether one was changed.
 *
 * <p>It depends on the value alone: not on the order of members, on white space, on the virtual machine or on the library
 * that read or wrote the JSON. Services in other languages find the same by RFC 8785 and SHA-256.
 *
 * <p>It is no pseudonym. Whoever can guess a document can try its digest, so the digest of what little is known of a child
 * is data of that child. Equality takes the same time wherever two differ.
 */
public final class Digest {
    private static final String PREFIX = "sha256:";
    private static final int BYTES = 32;
    private static final HexFormat HEX = HexFormat.of();

    private final byte[] hash;

    private Digest(byte[] hash) {
        this.hash = hash;
    }

    /**
     * Works out the digest of a document.
     *
     * @param document an entity of the core, or a {@link Document} that was read; members of that which are not known count
     * @return the digest
     * @throws IllegalArgumentException if the value is no entity of the core
     * @throws RefusedInputException as {@link NurtureJson#writeCanonical} does
     */
    public static Digest of(Object document) {
        return new Digest(sha256(NurtureJson.strict().writeCanonical(document)));
    }

    /**
     * Works out the digest of a JSON text: of what stands in it, and of nothing that reading would put right. It is that of
     * {@link #of} for every text that this library has written. A text of others may have an empty list where we write
     * none, or a set in another order: read it, and take the digest of the value.
     *
     * @param json the text in UTF-8, in any layout
     * @return the digest
     * @throws RefusedInputException as {@link CanonicalJson#of(byte[])} does
     */
    public static Digest ofJson(byte[] json) {
        return new Digest(sha256(CanonicalJson.of(json)));
    }

    /**
     * Reads a digest back.
     *
     * @param text what {@link #text()} answered
     * @return the digest
     * @throws RefusedInputException with code {@code digest.syntax} if it is anything else
     */
    public static Digest parse(String text) {
        return tryParse(text).orElseThrow(() -> RefusedInputException.of("digest.syntax"));
    }

    /**
     * Reads a digest, or answers nothing where {@link #parse} would throw.
     *
     * @param text the text
     * @return the digest, or empty if it is not one
     */
    public static Optional<Digest> tryParse(String text) {
        if (text.length() != PREFIX.length() + 2 * BYTES || !text.startsWith(PREFIX)) {
            return Optional.empty();
        }
        for (int i = PREFIX.length(); i < text.length(); i++) {
            char c = text.charAt(i);
            // One spelling only: capitals are not ours.
            if ((c < '0' || c > '9') && (c < 'a' || c > 'f')) {
                return Optional.empty();
            }
        }
        return Optional.of(new Digest(HEX.parseHex(text, PREFIX.length(), text.length())));
    }

    /**
     * Answers the digest as text; {@link #parse} reads it back.
     *
     * @return {@code sha256:} and 64 hexadecimal digits in lower case
     */
    public String text() {
        return PREFIX + HEX.formatHex(hash);
    }

    private static byte[] sha256(byte[] canonical) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(canonical);
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every Java platform has SHA-256", missing);
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Digest digest && MessageDigest.isEqual(hash, digest.hash);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(hash);
    }

    /** Answers the text of the digest. */
    @Override
    public String toString() {
        return text();
    }
}
