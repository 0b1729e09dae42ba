package org.nurture.json.badge;

import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.interfaces.RSAKey;
import org.nurture.problem.RefusedInputException;

/**
 * Signs badges. A host whose key must not leave its hardware implements it; {@link #of} does for a key at hand.
 *
 * <p>An implementation must be safe for use by several threads if the host uses it so.
 */
public interface BadgeSigner {
    /**
     * Answers how the key is named in the header.
     *
     * @return its name, or the public key
     */
    BadgeKey key();

    /**
     * Signs by RSASSA-PKCS1-v1_5 with SHA-256.
     *
     * @param input the bytes to sign
     * @return the signature, as long as the modulus
     * @throws GeneralSecurityException if the key cannot sign
     */
    byte[] sign(byte[] input) throws GeneralSecurityException;

    /**
     * Signs with a key at hand.
     *
     * @param privateKey an RSA key of at least 2,048 bits
     * @param name how the header names it
     * @return the signer
     * @throws RefusedInputException with code {@code badge.weak-key} if it is no RSA key or is shorter
     */
    static BadgeSigner of(PrivateKey privateKey, BadgeKey name) {
        if (!(privateKey instanceof RSAKey rsa) || rsa.getModulus().bitLength() < BadgeToken.FEWEST_BITS) {
            throw RefusedInputException.of("badge.weak-key", "bits", Integer.toString(BadgeToken.FEWEST_BITS));
        }
        return new BadgeSigner() {
            @Override
            public BadgeKey key() {
                return name;
            }

            @Override
            public byte[] sign(byte[] input) throws GeneralSecurityException {
                Signature signature = Signature.getInstance(BadgeToken.ALGORITHM);
                signature.initSign(privateKey);
                signature.update(input);
                return signature.sign();
            }
        };
    }
}
