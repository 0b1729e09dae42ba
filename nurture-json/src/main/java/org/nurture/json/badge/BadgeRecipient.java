package org.nurture.json.badge;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.nurture.identity.GroupId;
import org.nurture.identity.PractitionerId;
import org.nurture.identity.SchoolId;
import org.nurture.identity.TeacherReferenceNumber;
import org.nurture.identity.Urn;
import org.nurture.problem.Pointer;
import org.nurture.problem.RefusedInputException;
import org.nurture.schooling.School;
import org.nurture.training.Practitioner;

/**
 * Who is given a badge: an adult, a group or a school. There is no recipient that is a pupil: one is made of the id of an
 * adult, a group or a school only, the kinds of identifiers are a closed set, and an address that holds what has the form
 * of a unique pupil number is refused, also where a badge is read.
 *
 * <p>A recipient that is made here knows whose it is, so that {@link Badges} can compare it with the certificate or the award;
 * one that was read does not. Two are equal if a badge says the same of them.
 *
 * <p>A hash hides an identifier from whoever merely reads the badge. The salt stands beside it, so whoever tries every
 * teacher reference number, of which there are ten million, finds the one that fits; an address of the issuer's own making,
 * which nobody can guess, gives less away.
 */
public sealed interface BadgeRecipient {
    /** A recipient by an identifier that is hashed with a salt. Immutable. */
    final class Hashed implements BadgeRecipient {
        private static final Pattern HASH = Pattern.compile("sha256\\$[0-9a-f]{64}");
        private static final int SHORTEST_SALT = 16;

        private final BadgeIdentity identity;
        private final String identityHash;
        private final String salt;
        private final Optional<Object> whose;

        Hashed(BadgeIdentity identity, String identityHash, String salt, Optional<Object> whose) {
            this.identity = Objects.requireNonNull(identity, "identity");
            this.identityHash = Objects.requireNonNull(identityHash, "identityHash");
            this.salt = Objects.requireNonNull(salt, "salt");
            this.whose = whose;
            if (!HASH.matcher(identityHash).matches()
                    || salt.length() < SHORTEST_SALT
                    || salt.length() > BadgeTexts.NAME) {
                throw RefusedInputException.at(Pointer.ROOT.child("identifier").child(0), "badge.recipient");
            }
        }

        /**
         * Answers by what kind of identifier the recipient is named.
         *
         * @return the kind
         */
        public BadgeIdentity identity() {
            return identity;
        }

        /**
         * Answers the hash of the identifier and the salt.
         *
         * @return {@code sha256$} and 64 hexadecimal digits
         */
        public String identityHash() {
            return identityHash;
        }

        /**
         * Answers the salt.
         *
         * @return 16 to 200 characters
         */
        public String salt() {
            return salt;
        }

        Optional<Object> whose() {
            return whose;
        }

        /** Tells whether a badge says the same of both. */
        @Override
        public boolean equals(Object other) {
            return other instanceof Hashed hashed
                    && identity == hashed.identity
                    && identityHash.equals(hashed.identityHash)
                    && salt.equals(hashed.salt);
        }

        @Override
        public int hashCode() {
            return Objects.hash(identity, identityHash, salt);
        }

        /** Shows nothing of whom it is. */
        @Override
        public String toString() {
            return "Hashed[" + identity.identityType() + "]";
        }
    }

    /** A recipient by an address that the issuer knows the recipient by. Immutable. */
    final class Addressed implements BadgeRecipient {
        private static final Pattern SCHEME = Pattern.compile("(?i)(https?|did|urn:uuid):.+");
        private static final Pattern LIKE_UPN = Pattern.compile("(?i)[A-Z][0-9]{11}[0-9A-Z]");

        private final URI id;
        private final Optional<Object> whose;

        Addressed(URI id, Optional<Object> whose) {
            this.id = Objects.requireNonNull(id, "id");
            this.whose = whose;
            BadgeTexts.requireAddress(Pointer.ROOT.child("id"), id);
            String text = id.toString();
            if (!SCHEME.matcher(text).matches() || LIKE_UPN.matcher(text).find()) {
                throw RefusedInputException.at(Pointer.ROOT.child("id"), "badge.recipient-address");
            }
        }

        /**
         * Answers the address.
         *
         * @return the address, absolute
         */
        public URI id() {
            return id;
        }

        Optional<Object> whose() {
            return whose;
        }

        /** Tells whether a badge says the same of both. */
        @Override
        public boolean equals(Object other) {
            return other instanceof Addressed addressed && id.equals(addressed.id);
        }

        @Override
        public int hashCode() {
            return id.hashCode();
        }

        /** Shows nothing of whom it is. */
        @Override
        public String toString() {
            return "Addressed[***]";
        }
    }

    /**
     * Names a practitioner by our own id.
     *
     * @param practitioner the practitioner
     * @param salt the salt, 16 to 200 random characters
     * @return the recipient
     * @throws RefusedInputException with code {@code badge.recipient} if the salt is too short or too long
     */
    static BadgeRecipient hashed(PractitionerId practitioner, String salt) {
        return hashed(BadgeIdentity.SYSTEM_ID, practitioner.text(), salt, practitioner);
    }

    /**
     * Names a teacher by the teacher reference number.
     *
     * @param teacher the practitioner, whose number is known
     * @param salt the salt, 16 to 200 random characters
     * @return the recipient
     * @throws RefusedInputException with code {@code badge.recipient} if the number is not known, or the salt is too short or
     *     too long
     */
    static BadgeRecipient hashed(Practitioner teacher, String salt) {
        TeacherReferenceNumber number =
                teacher.getTeacherReferenceNumber().orElseThrow(() -> RefusedInputException.of("badge.recipient"));
        return hashed(BadgeIdentity.TEACHER_REFERENCE_NUMBER, number.text(), salt, teacher.getId());
    }

    /**
     * Names a nurture group by our own id.
     *
     * @param group the group
     * @param salt the salt, 16 to 200 random characters
     * @return the recipient
     * @throws RefusedInputException with code {@code badge.recipient} if the salt is too short or too long
     */
    static BadgeRecipient hashed(GroupId group, String salt) {
        return hashed(BadgeIdentity.SYSTEM_ID, group.text(), salt, group);
    }

    /**
     * Names a school by its unique reference number.
     *
     * @param school the school, whose number is known
     * @param salt the salt, 16 to 200 random characters
     * @return the recipient
     * @throws RefusedInputException with code {@code badge.recipient} if the number is not known, or the salt is too short or
     *     too long
     */
    static BadgeRecipient hashed(School school, String salt) {
        Urn number = school.getUrn().orElseThrow(() -> RefusedInputException.of("badge.recipient"));
        return hashed(BadgeIdentity.SCHOOL_REFERENCE_NUMBER, number.text(), salt, school.getId());
    }

    /**
     * Names a practitioner by an address of the issuer's own making.
     *
     * @param practitioner whose address it is
     * @param address the address: of the schemes {@code https}, {@code http} or {@code did}, or a {@code urn:uuid}
     * @return the recipient
     * @throws RefusedInputException with code {@code badge.recipient-address} if it is of another scheme or holds what has
     *     the form of a unique pupil number
     */
    static BadgeRecipient addressed(PractitionerId practitioner, URI address) {
        return new Addressed(address, Optional.of(practitioner));
    }

    /**
     * Names a nurture group by an address of the issuer's own making.
     *
     * @param group whose address it is
     * @param address the address, as for a practitioner
     * @return the recipient
     * @throws RefusedInputException with code {@code badge.recipient-address} if it is of another scheme or holds what has
     *     the form of a unique pupil number
     */
    static BadgeRecipient addressed(GroupId group, URI address) {
        return new Addressed(address, Optional.of(group));
    }

    /**
     * Names a school by an address of the issuer's own making.
     *
     * @param school whose address it is
     * @param address the address, as for a practitioner
     * @return the recipient
     * @throws RefusedInputException with code {@code badge.recipient-address} if it is of another scheme or holds what has
     *     the form of a unique pupil number
     */
    static BadgeRecipient addressed(SchoolId school, URI address) {
        return new Addressed(address, Optional.of(school));
    }

    /**
     * Tells whether a hashed recipient is the one of an identifier.
     *
     * @param identifier the identifier, as it was hashed
     * @return true if its hash is the same; false also for a recipient by address
     */
    default boolean is(String identifier) {
        return this instanceof Hashed hashed && hash(identifier, hashed.salt()).equals(hashed.identityHash());
    }

    private static BadgeRecipient hashed(BadgeIdentity identity, String identifier, String salt, Object whose) {
        return new Hashed(identity, hash(identifier, salt), salt, Optional.of(whose));
    }

    private static String hash(String identifier, String salt) {
        try {
            byte[] digest =
                    MessageDigest.getInstance("SHA-256").digest((identifier + salt).getBytes(StandardCharsets.UTF_8));
            return "sha256$" + HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
