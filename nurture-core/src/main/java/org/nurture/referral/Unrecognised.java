package org.nurture.referral;

import java.util.Arrays;
import java.util.Objects;
import java.util.regex.Pattern;
import org.nurture.problem.Pointer;
import org.nurture.problem.RefusedInputException;

/**
 * An event of a kind that a later version of this library has added, kept as what it is. Nobody records one: it comes from
 * a document that was read leniently. What it did to the referral is not known, so that after it nothing is said to be
 * impossible, and every step is undetermined; {@link ReferralState#uninterpreted()} lists it.
 *
 * @param header what every event carries
 * @param type the name of the kind as the later version has it: 1 to 80 lower-case letters a to z, digits and hyphens,
 *     beginning with a letter
 */
public record Unrecognised(EventHeader header, String type) implements ReferralEvent {
    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9-]{0,79}");

    /**
     * Checks the parts.
     *
     * @param header what every event carries
     * @param type the name of the kind as the later version has it: 1 to 80 lower-case letters a to z, digits and hyphens,
     *     beginning with a letter
     * @throws RefusedInputException with code {@code event.kind} if the name has another form, or is that of a kind that
     *     this version knows
     */
    public Unrecognised {
        Objects.requireNonNull(header, "header");
        Objects.requireNonNull(type, "type");
        if (!NAME.matcher(type).matches() || known(type)) {
            throw RefusedInputException.at(Pointer.ROOT.child("type"), "event.kind");
        }
    }

    private static boolean known(String type) {
        return Arrays.stream(ReferralEventKind.values())
                .anyMatch(kind -> kind.text().equals(type));
    }

    @Override
    public ReferralEventKind kind() {
        return ReferralEventKind.UNRECOGNISED;
    }
}
