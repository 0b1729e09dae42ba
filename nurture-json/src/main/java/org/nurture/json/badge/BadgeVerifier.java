package org.nurture.json.badge;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.PublicKey;
import java.security.Signature;
import java.security.interfaces.RSAPublicKey;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.crypto.Cipher;
import org.jspecify.annotations.Nullable;
import org.nurture.problem.Pointer;
import org.nurture.problem.Problem;
import org.nurture.problem.RefusedInputException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Verifies signed badges with a key that the host trusts. Immutable and safe for use by several threads.
 */
public final class BadgeVerifier {
    private static final int LONGEST = 1024 * 1024;

    private final RSAPublicKey key;
    private final Optional<String> name;

    /**
     * Takes a key by whatever name a badge calls it.
     *
     * @param key an RSA key of at least 2,048 bits, from a place that the host trusts and never from a badge
     * @throws RefusedInputException with code {@code badge.weak-key} if it is no RSA key or is shorter
     */
    public BadgeVerifier(PublicKey key) {
        this(key, Optional.empty());
    }

    /**
     * Takes a key that goes by a name; a badge that names another is refused.
     *
     * @param key an RSA key of at least 2,048 bits, from a place that the host trusts
     * @param kid the key's name
     * @throws RefusedInputException with code {@code badge.weak-key} if it is no RSA key or is shorter
     */
    public BadgeVerifier(PublicKey key, String kid) {
        this(key, Optional.of(kid));
    }

    private BadgeVerifier(PublicKey key, Optional<String> name) {
        if (!(key instanceof RSAPublicKey rsa) || rsa.getModulus().bitLength() < BadgeToken.FEWEST_BITS) {
            throw RefusedInputException.of("badge.weak-key", "bits", Integer.toString(BadgeToken.FEWEST_BITS));
        }
        this.key = rsa;
        this.name = name;
    }

    /**
     * Verifies a badge at a moment. It never throws because of what it is given.
     *
     * @param token the signed badge
     * @param at the moment
     * @return what it says if it can be relied on, and else why not
     */
    public BadgeVerification verify(String token, Instant at) {
        List<BadgeFault> faults = new ArrayList<>();
        String[] parts = token.length() > LONGEST ? new String[0] : token.split("\\.", -1);
        if (parts.length != 3) {
            return refused(BadgeFault.MALFORMED);
        }
        byte[][] bytes = new byte[3][];
        for (int i = 0; i < 3; i++) {
            try {
                bytes[i] = Base64.getUrlDecoder().decode(parts[i]);
            } catch (IllegalArgumentException otherCharacters) {
                return refused(BadgeFault.MALFORMED);
            }
            if (!BadgeToken.encode(bytes[i]).equals(parts[i])) {
                return refused(BadgeFault.NOT_CANONICAL);
            }
        }
        ObjectNode header = object(bytes[0]);
        ObjectNode payload = object(bytes[1]);
        if (header == null) {
            return refused(BadgeFault.MALFORMED);
        }
        checkHeader(header, faults);
        if (faults.isEmpty()) {
            byte[] input = (parts[0] + "." + parts[1]).getBytes(StandardCharsets.US_ASCII);
            signatureFault(input, bytes[2]).ifPresent(faults::add);
        }
        if (!faults.isEmpty()) {
            return new BadgeVerification(Optional.empty(), faults, List.of());
        }
        return payload == null ? refused(BadgeFault.MALFORMED) : read(payload, at);
    }

    private static BadgeVerification refused(BadgeFault fault) {
        return new BadgeVerification(Optional.empty(), List.of(fault), List.of());
    }

    private static @Nullable ObjectNode object(byte[] json) {
        try {
            return BadgeForm.MAPPER.readTree(json) instanceof ObjectNode object ? object : null;
        } catch (JacksonException broken) {
            return null;
        }
    }

    private void checkHeader(ObjectNode header, List<BadgeFault> faults) {
        if (!BadgeToken.NAME.equals(header.path("alg").asString(""))) {
            faults.add(BadgeFault.WRONG_ALGORITHM);
        }
        Set<String> names = Set.copyOf(header.propertyNames());
        JsonNode kid = header.path("kid");
        JsonNode jwk = header.path("jwk");
        if (names.equals(Set.of("alg", "kid")) && kid.isString()) {
            if (name.isPresent() && !name.get().equals(kid.asString())) {
                faults.add(BadgeFault.WRONG_KEY);
            }
        } else if (names.equals(Set.of("alg", "jwk"))
                && Set.copyOf(jwk.propertyNames()).equals(Set.of("kty", "n", "e"))) {
            if (!jwk.equals(BadgeToken.header(BadgeKey.Shown.of(key)).get("jwk"))) {
                faults.add(BadgeFault.WRONG_KEY);
            }
        } else {
            faults.add(BadgeFault.HEADER);
        }
    }

    /** Whether the signature is of this key and these bytes, and if not, of which of the two it is not. */
    private Optional<BadgeFault> signatureFault(byte[] input, byte[] signed) {
        try {
            Signature signature = Signature.getInstance(BadgeToken.ALGORITHM);
            signature.initVerify(key);
            signature.update(input);
            if (signature.verify(signed)) {
                return Optional.empty();
            }
        } catch (GeneralSecurityException otherLength) {
            return Optional.of(BadgeFault.WRONG_KEY);
        }
        return Optional.of(opens(signed) ? BadgeFault.ALTERED : BadgeFault.WRONG_KEY);
    }

    /** Only what was signed with the key that belongs to this one has the right padding when it is opened with it. */
    private boolean opens(byte[] signed) {
        try {
            Cipher cipher = Cipher.getInstance("RSA/ECB/PKCS1Padding");
            cipher.init(Cipher.DECRYPT_MODE, key);
            return cipher.doFinal(signed).length > 0;
        } catch (GeneralSecurityException otherKey) {
            return false;
        }
    }

    private static BadgeVerification read(ObjectNode payload, Instant at) {
        ObjectNode claims = BadgeForm.MAPPER.createObjectNode();
        for (String claim : List.of("iss", "jti", "nbf", "exp", "sub")) {
            JsonNode given = payload.remove(claim);
            if (given != null) {
                claims.set(claim, given);
            }
        }
        BadgeReader reader = new BadgeReader(payload);
        List<BadgeFault> faults = new ArrayList<>();
        for (Problem problem : reader.problems()) {
            boolean context = problem.getPointer().equals(Pointer.ROOT.child("@context"));
            BadgeFault fault = context ? BadgeFault.UNKNOWN_CONTEXT : BadgeFault.STRUCTURE;
            if (!faults.contains(fault)) {
                faults.add(fault);
            }
        }
        reader.badge().ifPresent(badge -> check(badge, claims, at, faults));
        return new BadgeVerification(reader.badge(), faults, reader.problems());
    }

    private static void check(Badge badge, ObjectNode claims, Instant at, List<BadgeFault> faults) {
        ObjectNode expected = BadgeForm.MAPPER.createObjectNode();
        BadgeToken.claims(expected, badge);
        if (!expected.toString().equals(claims.toString())) {
            faults.add(BadgeFault.CLAIMS_DISAGREE);
        }
        if (at.isBefore(badge.validFrom().toInstant())) {
            faults.add(BadgeFault.NOT_YET_VALID);
        }
        if (badge.validUntil().isPresent()
                && !at.isBefore(badge.validUntil().get().toInstant())) {
            faults.add(BadgeFault.EXPIRED);
        }
    }
}
