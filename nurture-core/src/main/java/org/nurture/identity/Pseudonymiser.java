package org.nurture.identity;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.nurture.problem.RefusedInputException;

/**
 * Makes pseudonyms with the caller's key, for one purpose.
 *
 * <p>The same identifier gives the same pseudonym under the same key and purpose, and unrelated ones otherwise. A hash
 * without a key would not do: there are fewer than a thousand million plausible pupil numbers, so anybody could try
 * them all. Keep the key apart from the data. Safe for use by several threads.
 *
 * <p>Beware: the kind of an identifier counts, so a {@link Upn} and an {@link UncheckedUpn} of one text give two pseudonyms
 * that nobody can bring together again. Call {@link UncheckedUpn#check()} first, and take the checked number where there is
 * one: {@code unchecked.check().<PersonIdentifier>map(upn -> upn).orElse(unchecked)}.
 */
public final class Pseudonymiser {
    /** How long a key must be at least, in bytes. */
    public static final int SHORTEST_KEY = 32;

    private static final String ALGORITHM = "HmacSHA256";
    private static final byte SEPARATOR = 0;

    private final SecretKeySpec key;
    private final byte[] purpose;

    private Pseudonymiser(SecretKeySpec key, byte[] purpose) {
        this.key = key;
        this.purpose = purpose;
    }

    /**
     * Takes a key and states a purpose.
     *
     * @param key at least {@value #SHORTEST_KEY} random bytes; copied
     * @param purpose what the pseudonyms are for, such as the name of a study; not blank
     * @return the maker of pseudonyms
     * @throws RefusedInputException with code {@code pseudonym.short-key} or {@code pseudonym.blank-purpose}
     */
    public static Pseudonymiser of(byte[] key, String purpose) {
        if (key.length < SHORTEST_KEY) {
            throw RefusedInputException.of("pseudonym.short-key", "bytes", Integer.toString(SHORTEST_KEY));
        }
        if (purpose.isBlank()) {
            throw RefusedInputException.of("pseudonym.blank-purpose");
        }
        return new Pseudonymiser(new SecretKeySpec(key, ALGORITHM), purpose.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Makes the pseudonym of a pupil's identifier.
     *
     * @param identifier the identifier; its kind counts, so equal digits of two kinds give unrelated pseudonyms
     * @return the pseudonym
     */
    public Pseudonym of(PersonIdentifier identifier) {
        return hash(identifier.getClass().getSimpleName(), identifier.text());
    }

    /**
     * Makes the pseudonym of a token.
     *
     * @param token the token
     * @return the pseudonym
     */
    public Pseudonym of(PupilToken token) {
        return hash("PupilToken", token.text());
    }

    private Pseudonym hash(String kind, String text) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            mac.update(purpose);
            mac.update(SEPARATOR);
            mac.update(kind.getBytes(StandardCharsets.US_ASCII));
            mac.update(SEPARATOR);
            mac.update(text.getBytes(StandardCharsets.UTF_8));
            return Pseudonym.of(mac.doFinal());
        } catch (GeneralSecurityException missing) {
            // Every Java platform must have this algorithm.
            throw new IllegalStateException(missing);
        }
    }

    /** Answers {@code Pseudonymiser[***]}; neither key nor purpose shows itself. */
    @Override
    public String toString() {
        return "Pseudonymiser[***]";
    }
}
