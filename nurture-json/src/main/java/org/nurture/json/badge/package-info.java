/**
 * Certificates and quality awards as Open Badges 3.0, which are Verifiable Credentials 2.0: what a wallet or another
 * service reads, signed by the key of whoever gives them.
 *
 * <p>Badges are for adults, groups and schools. They are made from a certificate, a course run or a quality award, for whoever
 * holds it; the kinds of identifiers are a closed set, so there is none for a pupil, and none is read.
 *
 * <pre>{@code
 * Badge badge = Badges.certification(
 *         certificate,
 *         TrainingProgrammes.theoryAndPractice(),
 *         List.<CourseRun>of(),                       // what it took is said as far as these show it
 *         new BadgeIssue(
 *                 URI.create("https://training.example/credentials/c-1"),
 *                 URI.create("https://training.example/achievements/theory-and-practice"),
 *                 new BadgeIssuer(URI.create("https://training.example"), "A training provider"),
 *                 BadgeRecipient.hashed(certificate.getPractitioner(), salt),
 *                 ZoneId.of("Europe/London")),
 *         LocalDate.of(2026, 11, 24));                // refused unless the certificate counts on that day
 * String credential = Badges.write(badge);            // JSON without a proof
 *
 * String signed = Badges.sign(badge, BadgeSigner.of(privateKey, new BadgeKey.Named("https://training.example/keys/1")));
 * BadgeVerification seen =
 *         new BadgeVerifier(publicKey, "https://training.example/keys/1").verify(signed, Instant.parse("2026-11-24T09:00:00Z"));
 * seen.isValid();
 * seen.faults();                                      // EXPIRED, ALTERED, WRONG_KEY, …
 * }</pre>
 *
 * <p>A signed badge is a JSON Web Token of RS256, by the platform's own cryptography; a key that never leaves its module
 * signs through {@link org.nurture.json.badge.BadgeSigner}. Whoever verifies brings the key: one that a badge names itself
 * proves nothing.
 */
@NullMarked
package org.nurture.json.badge;

import org.jspecify.annotations.NullMarked;
