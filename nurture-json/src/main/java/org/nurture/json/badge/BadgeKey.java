package org.nurture.json.badge;

import java.math.BigInteger;
import java.security.interfaces.RSAPublicKey;

/** How the header of a signed badge says whose key signed it. */
public sealed interface BadgeKey {
    /**
     * By a name, mostly an address at which the issuer publishes the key.
     *
     * @param kid the name, 1 to 5,000 characters
     */
    record Named(String kid) implements BadgeKey {
        /**
         * Checks the name.
         *
         * @param kid the name
         * @throws org.nurture.problem.RefusedInputException with code {@code badge.text} if it is blank or too long
         */
        public Named {
            BadgeTexts.requireText("kid", kid, BadgeTexts.LONG);
        }
    }

    /**
     * By the public key itself.
     *
     * @param modulus the modulus
     * @param exponent the public exponent
     */
    record Shown(BigInteger modulus, BigInteger exponent) implements BadgeKey {
        /**
         * Shows a key.
         *
         * @param key the public key
         * @return the same, to be shown
         */
        public static Shown of(RSAPublicKey key) {
            return new Shown(key.getModulus(), key.getPublicExponent());
        }
    }
}
