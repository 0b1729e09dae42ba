package org.nurture.json.badge;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import tools.jackson.databind.node.ObjectNode;

/** A badge as a JSON Web Token: the header names the algorithm and the key, and the claims repeat the credential. */
final class BadgeToken {
    static final int FEWEST_BITS = 2048;
    static final String ALGORITHM = "SHA256withRSA";
    static final String NAME = "RS256";

    private static final Base64.Encoder ENCODER = Base64.getUrlEncoder().withoutPadding();

    private BadgeToken() {}

    static String sign(Badge badge, BadgeSigner signer) throws GeneralSecurityException {
        ObjectNode payload = BadgeForm.of(badge);
        claims(payload, badge);
        String input = encode(header(signer.key())) + "." + encode(payload);
        byte[] signature = signer.sign(input.getBytes(StandardCharsets.US_ASCII));
        return input + "." + ENCODER.encodeToString(signature);
    }

    static ObjectNode header(BadgeKey key) {
        ObjectNode header = BadgeForm.MAPPER.createObjectNode();
        header.put("alg", NAME);
        if (key instanceof BadgeKey.Named named) {
            header.put("kid", named.kid());
        } else if (key instanceof BadgeKey.Shown shown) {
            header.putObject("jwk")
                    .put("kty", "RSA")
                    .put("n", number(shown.modulus()))
                    .put("e", number(shown.exponent()));
        }
        return header;
    }

    /** Moments are whole seconds, so nothing is lost. */
    static void claims(ObjectNode payload, Badge badge) {
        payload.put("iss", badge.issuer().id().toString());
        payload.put("jti", badge.id().toString());
        payload.put("nbf", badge.validFrom().toEpochSecond());
        badge.validUntil().ifPresent(end -> payload.put("exp", end.toEpochSecond()));
        payload.put("sub", BadgeForm.subjectId(badge));
    }

    /** The fewest bytes, without the sign. */
    private static String number(BigInteger number) {
        byte[] bytes = number.toByteArray();
        int skip = bytes.length > 1 && bytes[0] == 0 ? 1 : 0;
        return ENCODER.encodeToString(java.util.Arrays.copyOfRange(bytes, skip, bytes.length));
    }

    private static String encode(ObjectNode node) {
        return ENCODER.encodeToString(BadgeForm.MAPPER.writeValueAsBytes(node));
    }

    static String encode(byte[] bytes) {
        return ENCODER.encodeToString(bytes);
    }
}
