package org.nurture.json.badge;

import java.net.URI;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.nurture.problem.Pointer;
import org.nurture.problem.RefusedInputException;

/**
 * The facts of a badge, all of which are written and read back. {@link Badges} makes one from a certificate, a course run or
 * a quality award, or reads one; there is no other way to come by one. Two are equal if they say the same. Immutable.
 */
public final class Badge {
    private static final Pointer SUBJECT = Pointer.ROOT.child("credentialSubject");
    private static final Pointer ACHIEVEMENT = SUBJECT.child("achievement");

    private final Facts facts;

    /** What a badge says, as one value. */
    record Facts(
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
        Facts {
            Objects.requireNonNull(context, "context");
            Objects.requireNonNull(id, "id");
            Objects.requireNonNull(kind, "kind");
            Objects.requireNonNull(issuer, "issuer");
            Objects.requireNonNull(recipient, "recipient");
            Objects.requireNonNull(achievement, "achievement");
            Objects.requireNonNull(name, "name");
            Objects.requireNonNull(description, "description");
            Objects.requireNonNull(criteria, "criteria");
            Objects.requireNonNull(validFrom, "validFrom");
            Objects.requireNonNull(validUntil, "validUntil");
            alignments = List.copyOf(alignments);
        }
    }

    /** Takes the facts; what is wrong with them is told by pointers into the credential. */
    Badge(Facts facts) {
        this.facts = facts;
        BadgeTexts.requireAddress(Pointer.ROOT.child("id"), facts.id());
        if (facts.id().getRawFragment() != null) {
            throw RefusedInputException.at(Pointer.ROOT.child("id"), "badge.fragment");
        }
        BadgeTexts.requireAddress(ACHIEVEMENT.child("id"), facts.achievement());
        BadgeTexts.requireText(Pointer.ROOT.child("name"), facts.name(), BadgeTexts.NAME);
        BadgeTexts.requireText(ACHIEVEMENT.child("description"), facts.description(), BadgeTexts.LONG);
        BadgeTexts.requireText(ACHIEVEMENT.child("criteria").child("narrative"), facts.criteria(), BadgeTexts.LONG);
        if (facts.recipient() instanceof BadgeRecipient.Hashed hashed
                && !facts.kind().isGivenTo(hashed.identity())) {
            throw RefusedInputException.at(
                    SUBJECT.child("identifier").child(0).child("identityType"), "badge.recipient");
        }
        requireWhole("validFrom", facts.validFrom());
        facts.validUntil().ifPresent(end -> requireWhole("validUntil", end));
        if (facts.validUntil().isPresent() && !facts.validUntil().get().isAfter(facts.validFrom())) {
            throw RefusedInputException.at(Pointer.ROOT.child("validUntil"), "badge.validity");
        }
    }

    private static void requireWhole(String member, OffsetDateTime moment) {
        boolean whole = moment.getNano() == 0 && moment.getOffset().getTotalSeconds() % 60 == 0;
        if (!whole || moment.getYear() < 1 || moment.getYear() > 9999) {
            throw RefusedInputException.at(Pointer.ROOT.child(member), "badge.validity");
        }
    }

    /**
     * Answers the version of the Open Badges context.
     *
     * @return the version
     */
    public BadgeContext context() {
        return facts.context();
    }

    /**
     * Answers the badge's own address.
     *
     * @return the address, absolute and without a fragment
     */
    public URI id() {
        return facts.id();
    }

    /**
     * Answers what the badge is of.
     *
     * @return the kind
     */
    public BadgeKind kind() {
        return facts.kind();
    }

    /**
     * Answers who gives it.
     *
     * @return the issuer
     */
    public BadgeIssuer issuer() {
        return facts.issuer();
    }

    /**
     * Answers who is given it.
     *
     * @return an adult, a group or a school
     */
    public BadgeRecipient recipient() {
        return facts.recipient();
    }

    /**
     * Answers the address of what is achieved.
     *
     * @return the address, absolute
     */
    public URI achievement() {
        return facts.achievement();
    }

    /**
     * Answers what is achieved.
     *
     * @return 1 to 200 characters
     */
    public String name() {
        return facts.name();
    }

    /**
     * Answers what that is.
     *
     * @return 1 to 5,000 characters
     */
    public String description() {
        return facts.description();
    }

    /**
     * Answers what it took.
     *
     * @return 1 to 5,000 characters
     */
    public String criteria() {
        return facts.criteria();
    }

    /**
     * Answers what it answers to in frameworks.
     *
     * @return the alignments; none if nothing
     */
    public List<BadgeAlignment> alignments() {
        return facts.alignments();
    }

    /**
     * Answers from when on it counts.
     *
     * @return the moment, inclusive, in whole seconds, with its zone
     */
    public OffsetDateTime validFrom() {
        return facts.validFrom();
    }

    /**
     * Answers from when on it no longer counts.
     *
     * @return the moment, exclusive, in whole seconds, with its zone; empty if it has no end
     */
    public Optional<OffsetDateTime> validUntil() {
        return facts.validUntil();
    }

    /** Tells whether the other badge says the same. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Badge badge && facts.equals(badge.facts);
    }

    @Override
    public int hashCode() {
        return facts.hashCode();
    }

    /** Shows the badge's address and kind, and nothing of the recipient. */
    @Override
    public String toString() {
        return "Badge[" + facts.id() + ", " + facts.kind() + "]";
    }
}
