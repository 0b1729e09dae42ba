package org.nurture.json.badge;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.nurture.identity.GroupId;
import org.nurture.identity.PractitionerId;
import org.nurture.identity.TeacherReferenceNumber;
import org.nurture.identity.Urn;
import org.nurture.problem.Pointer;
import org.nurture.problem.RefusedInputException;

/**
 * Who is given a badge: an adult, a group or a school. No identifier of a pupil is taken.
 *
 * <p>A hash hides an identifier from whoever merely reads the badge. The salt stands beside it, so whoever tries every
 * teacher reference number, of which there are ten million, finds the one that fits; an address of the issuer's own making,
 * which nobody can guess, gives less away.
 */
public sealed interface BadgeRecipient {
    /**
     * A recipient by an identifier that is hashed with a salt.
     *
     * @param identityType the kind of identifier, by the words of Open Badges
     * @param identityHash {@code sha256$} and 64 hexadecimal digits
     * @param salt the salt, 16 to 200 characters, a new random one for each badge
     */
    record Hashed(String identityType, String identityHash, String salt) implements BadgeRecipient {
        /**
         * Checks the forms.
         *
         * @param identityType the kind of identifier
         * @param identityHash the hash
         * @param salt the salt
         * @throws RefusedInputException with code {@code badge.recipient} if a part is not of its form
         */
        public Hashed {
            if (!identityType.matches("[a-zA-Z]{1,40}|ext:[a-zA-Z0-9._-]{1,60}")
                    || !identityHash.matches("sha256\\$[0-9a-f]{64}")
                    || salt.length() < 16
                    || salt.length() > BadgeTexts.NAME) {
                throw RefusedInputException.at(Pointer.ROOT.child("identifier"), "badge.recipient");
            }
        }

        /** Shows nothing of whom it is. */
        @Override
        public String toString() {
            return "Hashed[" + identityType + "]";
        }
    }

    /**
     * A recipient by an address that the issuer knows the recipient by.
     *
     * @param id the address, absolute
     */
    record Addressed(URI id) implements BadgeRecipient {
        /**
         * Checks the address.
         *
         * @param id the address
         * @throws RefusedInputException with code {@code badge.address} if it is not absolute
         */
        public Addressed {
            BadgeTexts.requireAddress("id", id);
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
        return hashed("systemId", practitioner.text(), salt);
    }

    /**
     * Names a teacher.
     *
     * @param number the teacher reference number
     * @param salt the salt, 16 to 200 random characters
     * @return the recipient
     * @throws RefusedInputException with code {@code badge.recipient} if the salt is too short or too long
     */
    static BadgeRecipient hashed(TeacherReferenceNumber number, String salt) {
        return hashed("ext:trn", number.text(), salt);
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
        return hashed("systemId", group.text(), salt);
    }

    /**
     * Names a school.
     *
     * @param school the school's unique reference number
     * @param salt the salt, 16 to 200 random characters
     * @return the recipient
     * @throws RefusedInputException with code {@code badge.recipient} if the salt is too short or too long
     */
    static BadgeRecipient hashed(Urn school, String salt) {
        return hashed("ext:urn", school.text(), salt);
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

    private static BadgeRecipient hashed(String type, String identifier, String salt) {
        return new Hashed(type, hash(identifier, salt), salt);
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
