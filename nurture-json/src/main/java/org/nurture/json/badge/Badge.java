package org.nurture.json.badge;

import java.net.URI;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.nurture.problem.Pointer;
import org.nurture.problem.RefusedInputException;

/**
 * The facts of a badge, all of which are written and read back. {@link Badges} makes one from a certificate, a course run or
 * a quality award.
 *
 * @param context the version of the Open Badges context
 * @param id the badge's own address, absolute
 * @param kind what it is of
 * @param issuer who gives it
 * @param recipient who is given it
 * @param achievement the address of what is achieved, absolute
 * @param name what is achieved, 1 to 200 characters
 * @param description what that is, 1 to 5,000 characters
 * @param criteria what it takes, 1 to 5,000 characters
 * @param alignments what it answers to in frameworks; none if nothing
 * @param validFrom the moment from which it counts, inclusive, in whole seconds, with its zone
 * @param validUntil the moment from which it no longer counts, exclusive, likewise; empty if it has no end
 */
public record Badge(
        BadgeContext context,
        URI id,
        BadgeKind kind,
        BadgeIssuer issuer,
        BadgeRecipient recipient,
        URI achievement,
        String name,
        String description,
        String criteria,
        List<BadgeAlignment> alignments,
        OffsetDateTime validFrom,
        Optional<OffsetDateTime> validUntil) {
    /**
     * Checks the parts.
     *
     * @param context the version of the Open Badges context
     * @param id the badge's own address
     * @param kind what it is of
     * @param issuer who gives it
     * @param recipient who is given it
     * @param achievement the address of what is achieved
     * @param name what is achieved
     * @param description what that is
     * @param criteria what it takes
     * @param alignments what it answers to in frameworks
     * @param validFrom the moment from which it counts
     * @param validUntil the moment from which it no longer counts
     * @throws RefusedInputException with code {@code badge.address}, {@code badge.text}, or {@code badge.validity} if it
     *     ends before it begins or a moment is not in whole seconds of the years 1 to 9999
     */
    public Badge {
        BadgeTexts.requireAddress("id", id);
        BadgeTexts.requireAddress("achievement", achievement);
        BadgeTexts.requireText("name", name, BadgeTexts.NAME);
        BadgeTexts.requireText("description", description, BadgeTexts.LONG);
        BadgeTexts.requireText("criteria", criteria, BadgeTexts.LONG);
        alignments = List.copyOf(alignments);
        requireWhole("validFrom", validFrom);
        validUntil.ifPresent(end -> requireWhole("validUntil", end));
        if (validUntil.isPresent() && !validUntil.get().isAfter(validFrom)) {
            throw RefusedInputException.at(Pointer.ROOT.child("validUntil"), "badge.validity");
        }
    }

    private static void requireWhole(String member, OffsetDateTime moment) {
        boolean whole = moment.getNano() == 0 && moment.getOffset().getTotalSeconds() % 60 == 0;
        if (!whole || moment.getYear() < 1 || moment.getYear() > 9999) {
            throw RefusedInputException.at(Pointer.ROOT.child(member), "badge.validity");
        }
    }

    /** Shows the badge's address and kind, and nothing of the recipient. */
    @Override
    public String toString() {
        return "Badge[" + id + ", " + kind + "]";
    }
}
