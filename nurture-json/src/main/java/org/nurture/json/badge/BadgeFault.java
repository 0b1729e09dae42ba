package org.nurture.json.badge;

import org.nurture.problem.Problem;

/** Why a signed badge does not verify. */
public enum BadgeFault {
    /**
     * It is not three parts of base64url joined by full stops, with JSON in the first two: no signed badge at all, or one in
     * which a character was altered.
     */
    MALFORMED("badge.malformed"),
    /** A part is written in another way than the one way that base64url has for its bytes. */
    NOT_CANONICAL("badge.not-canonical"),
    /** It is signed by another algorithm than RS256, or by none. */
    WRONG_ALGORITHM("badge.wrong-algorithm"),
    /** The header has something else than the algorithm and either the key's name or the key. */
    HEADER("badge.header"),
    /** It was signed with another key, or names another; also where the signature itself was altered. */
    WRONG_KEY("badge.wrong-key"),
    /** It was signed with this key, and altered since. */
    ALTERED("badge.altered"),
    /** What it says is not of the form that our badges have; the problems tell where. */
    STRUCTURE("badge.structure"),
    /** Its context is not one that we know, so its members may mean something else. */
    UNKNOWN_CONTEXT("badge.unknown-context"),
    /** The claims of the token say otherwise than the credential. */
    CLAIMS_DISAGREE("badge.claims-disagree"),
    /** It counts from a later moment only. */
    NOT_YET_VALID("badge.not-yet-valid"),
    /** It no longer counts. */
    EXPIRED("badge.expired");

    private final String code;

    BadgeFault(String code) {
        this.code = code;
    }

    /**
     * Answers the fault with its text and what to do.
     *
     * @return a problem of the whole badge
     */
    public Problem problem() {
        return Problem.of(code);
    }
}
