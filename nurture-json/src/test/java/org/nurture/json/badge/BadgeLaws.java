package org.nurture.json.badge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.math.BigInteger;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.SecureRandom;
import java.security.interfaces.RSAPublicKey;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.TreeSet;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Assumptions;
import org.nurture.accreditation.AwardRecipient;
import org.nurture.accreditation.QualityAward;
import org.nurture.accreditation.QualityAwardSchemes;
import org.nurture.identity.AwardId;
import org.nurture.identity.CertificateId;
import org.nurture.identity.CourseRunId;
import org.nurture.identity.GroupId;
import org.nurture.identity.PractitionerId;
import org.nurture.identity.ProgrammeId;
import org.nurture.identity.PupilToken;
import org.nurture.identity.TeacherReferenceNumber;
import org.nurture.identity.Urn;
import org.nurture.problem.RefusedInputException;
import org.nurture.training.Certificate;
import org.nurture.training.CourseRun;
import org.nurture.training.Delegate;
import org.nurture.training.TrainingProgrammes;
import tools.jackson.databind.node.ObjectNode;

/** What a badge says is what was recorded, and a badge that anybody touched never verifies. */
class BadgeLaws {
    private static final String SALT = "0123456789abcdef0123";
    private static final String KID = "https://training.example/keys/1";
    private static final Instant NOW = Instant.parse("2026-11-24T09:00:00Z");
    private static final KeyPair PAIR = pair(2048);
    private static final KeyPair OTHER = pair(2048);
    private static final BadgeSigner SIGNER = BadgeSigner.of(PAIR.getPrivate(), new BadgeKey.Named(KID));
    private static final BadgeVerifier VERIFIER = new BadgeVerifier(PAIR.getPublic(), KID);
    private static final String SIGNED = signOnce();
    private static final Path GOLDEN =
            Path.of(System.getProperty("nurture.root"), "nurture-json", "src", "test", "resources", "badge-golden");

    // ---- the facts

    @Example
    void theGoldensAreWrittenByteForByteAndReadBack() throws IOException {
        for (Badge badge : samples()) {
            Path file = GOLDEN.resolve(
                    badge.kind().name().toLowerCase(java.util.Locale.ROOT).replace('_', '-') + ".json");
            if (Boolean.getBoolean("nurture.update")) {
                Files.writeString(file, Badges.write(badge));
            }
            assertThat(Badges.write(badge)).isEqualTo(Files.readString(file));
            assertThat(Badges.read(Files.readString(file))).isEqualTo(badge);
        }
    }

    @Example
    void whatIsWrittenFitsThePublishedSchemaAndStructuralFaultsDoNot() throws IOException {
        Schema schema = schema();
        for (Badge badge : samples()) {
            String json = Badges.write(badge);
            assertThat(schema.validate(json, InputFormat.JSON)).as(json).isEmpty();
            for (String member : List.of("@context", "id", "type", "credentialSubject", "issuer", "validFrom")) {
                ObjectNode less = (ObjectNode) BadgeForm.parse(json);
                less.remove(member);
                assertThat(schema.validate(less.toString(), InputFormat.JSON)).isNotEmpty();
                assertThatThrownBy(() -> Badges.read(less.toString())).isInstanceOf(RefusedInputException.class);
            }
            assertThat(schema.validate(json.replace("\"Achievement\"", "\"Thing\""), InputFormat.JSON))
                    .isNotEmpty();
        }
    }

    private static Schema schema() throws IOException {
        Path file =
                Path.of(System.getProperty("nurture.data"), "openbadges", "ob_v3p0_achievementcredential_schema.json");
        if (!Files.exists(file)) {
            System.out.println("skipped: the public test data are not here: " + file.getFileName());
        }
        Assumptions.assumeTrue(Files.exists(file), "the public test data are not here");
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2019_09)
                .getSchema(Files.readString(file), InputFormat.JSON);
    }

    @Example
    void theMembersStandAsTheStandardWantsThem() {
        ObjectNode json = BadgeForm.of(certification(certificate().build()));

        assertThat(json.get("@context").toString())
                .isEqualTo("[\"https://www.w3.org/ns/credentials/v2\","
                        + "\"https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json\"]");
        assertThat(json.get("validFrom").asString()).isEqualTo("2026-06-01T00:00:00+01:00");
        assertThat(json.get("validUntil").asString()).isEqualTo("2028-12-01T00:00:00Z");
        assertThat(json.at("/credentialSubject/achievement/achievementType").asString())
                .isEqualTo("Certification");
        assertThat(json.at("/credentialSubject/achievement/alignment/0/targetFramework")
                        .asString())
                .isEqualTo("SCQF");
        assertThat(json.at("/credentialSubject/achievement/alignment/0/targetName")
                        .asString())
                .isEqualTo("13 credit points at level 8");
        assertThat(json.at("/credentialSubject/identifier/0/hashed").asBoolean())
                .isTrue();
        assertThat(json.toString()).doesNotContain("w-01");
        for (BadgeKind kind : BadgeKind.values()) {
            assertThat(kind.achievementType()).isNotBlank();
        }
    }

    @Example
    void aRecipientIsKnownByWhoeverKnowsTheIdentifierAndByNobodyElse() {
        BadgeRecipient recipient = BadgeRecipient.hashed(TeacherReferenceNumber.of("9912345"), SALT);

        assertThat(recipient.is("9912345")).isTrue();
        assertThat(recipient.is("9912346")).isFalse();
        assertThat(recipient.toString()).doesNotContain("9912345").doesNotContain(SALT);
        assertThat(new BadgeRecipient.Addressed(URI.create("https://people.example/7")).toString())
                .doesNotContain("people");
        assertRefused("badge.recipient", () -> BadgeRecipient.hashed(PractitionerId.of("w-1"), "short"));
    }

    @Example
    void noPublicMethodTakesAPupil() {
        for (Class<?> type : List.of(Badges.class, BadgeRecipient.class, Badge.class, BadgeIssue.class)) {
            for (java.lang.reflect.Executable each : type.getMethods()) {
                assertThat(each.getParameterTypes()).doesNotContain(PupilToken.class);
            }
        }
    }

    @Example
    void whatDoesNotStandIsGivenNoBadge() {
        assertRefused(
                "badge.withdrawn",
                () -> certification(
                        certificate().withdrawnOn(LocalDate.of(2027, 1, 1)).build()));
        assertRefused(
                "badge.end-not-known",
                () -> certification(
                        certificate().expires(Optional.empty()).lapses(true).build()));
        assertRefused(
                "badge.other-programme",
                () -> certification(certificate().edition("of-tomorrow").build()));
        assertRefused(
                "badge.end-not-known",
                () -> award(award().expires(Optional.empty()).build()));
        assertRefused(
                "badge.withdrawn",
                () -> award(award().withdrawnOn(LocalDate.of(2025, 1, 1)).build()));
        assertRefused(
                "badge.not-attended",
                () -> Badges.completion(
                        run(2), PractitionerId.of("w-01"), TrainingProgrammes.theoryAndPractice(), issue("r-1")));
        assertRefused("badge.weak-key", () -> BadgeSigner.of(pair(1024).getPrivate(), new BadgeKey.Named(KID)));
        assertRefused("badge.weak-key", () -> new BadgeVerifier(pair(1024).getPublic()));
    }

    @Property(tries = 300)
    void everyBadgeIsReadBackAsItWas(@ForAll long seed) throws GeneralSecurityException {
        Random random = new Random(seed);
        OffsetDateTime from = OffsetDateTime.of(
                1 + random.nextInt(9000),
                1 + random.nextInt(12),
                1 + random.nextInt(28),
                random.nextInt(24),
                random.nextInt(60),
                random.nextInt(60),
                0,
                ZoneOffset.ofTotalSeconds(60 * (random.nextInt(1200) - 600)));
        List<BadgeAlignment> alignments = new ArrayList<>();
        for (int i = random.nextInt(3); i > 0; i--) {
            alignments.add(new BadgeAlignment(
                    text(random),
                    URI.create("https://frameworks.example/" + i),
                    random.nextBoolean() ? Optional.empty() : Optional.of(text(random)),
                    random.nextBoolean() ? Optional.empty() : Optional.of(text(random))));
        }
        Badge badge = new Badge(
                BadgeContext.values()[random.nextInt(3)],
                URI.create("urn:uuid:00000000-0000-0000-0000-" + (100_000_000_000L + random.nextInt(1_000_000))),
                BadgeKind.values()[random.nextInt(3)],
                new BadgeIssuer(URI.create("https://training.example/%C3%A9"), text(random)),
                random.nextBoolean()
                        ? BadgeRecipient.hashed(Urn.of("100214"), SALT)
                        : new BadgeRecipient.Addressed(URI.create("did:example:" + random.nextInt(100))),
                URI.create("https://training.example/achievements/1"),
                text(random),
                text(random),
                text(random),
                alignments,
                from,
                random.nextBoolean() ? Optional.empty() : Optional.of(from.plusSeconds(1 + random.nextInt(1_000_000))));

        assertThat(Badges.read(Badges.write(badge))).isEqualTo(badge);
        BadgeVerification seen =
                VERIFIER.verify(Badges.sign(badge, SIGNER), badge.validFrom().toInstant());
        assertThat(seen.isValid()).isTrue();
        assertThat(seen.badge()).contains(badge);
    }

    private static String text(Random random) {
        StringBuilder text = new StringBuilder("t");
        for (int i = random.nextInt(20); i > 0; i--) {
            text.append(List.of("🙂", "\"", "\\", "\n", "ŵ", "<", " ").get(random.nextInt(7)));
        }
        return text.toString();
    }

    // ---- the signature

    @Example
    void theHeaderHasTheAlgorithmAndTheKeyAndNothingElse() throws GeneralSecurityException {
        Badge badge = certification(certificate().build());
        String named = Badges.sign(badge, SIGNER);
        String shown = Badges.sign(
                badge, BadgeSigner.of(PAIR.getPrivate(), BadgeKey.Shown.of((RSAPublicKey) PAIR.getPublic())));

        assertThat(decoded(named, 0)).isEqualTo("{\"alg\":\"RS256\",\"kid\":\"" + KID + "\"}");
        assertThat(decoded(shown, 0))
                .startsWith("{\"alg\":\"RS256\",\"jwk\":{\"kty\":\"RSA\",\"n\":\"")
                .doesNotContain("\"d\"");
        assertThat(decoded(named, 1))
                .contains(
                        "\"iss\":\"https://training.example\"", "\"jti\":\"https://training.example/credentials/c-1\"")
                .contains("\"nbf\":1780268400", "\"exp\":1859241600", "\"sub\":\"");
        assertThat(new BadgeVerifier(PAIR.getPublic()).verify(shown, NOW).isValid())
                .isTrue();
        assertThat(new BadgeVerifier(OTHER.getPublic()).verify(shown, NOW).faults())
                .containsExactly(BadgeFault.WRONG_KEY);
    }

    @Property(tries = 3000)
    void aBadgeOfWhichAnyBitIsFlippedNeverVerifies(@ForAll @IntRange(max = 1_000_000) int which) {
        String signed = signed();
        byte[] bytes = signed.getBytes(StandardCharsets.ISO_8859_1);
        int bit = which % (bytes.length * 8);
        bytes[bit / 8] ^= (byte) (1 << bit % 8);

        BadgeVerification seen = VERIFIER.verify(new String(bytes, StandardCharsets.ISO_8859_1), NOW);

        assertThat(seen.isValid()).isFalse();
        assertThat(seen.badge()).isEmpty();
    }

    @Example
    void everyBitOfTheSignatureCounts() {
        String signed = signed();
        for (int bit = 8 * (signed.lastIndexOf('.') - 2); bit < 8 * signed.length(); bit++) {
            byte[] bytes = signed.getBytes(StandardCharsets.ISO_8859_1);
            bytes[bit / 8] ^= (byte) (1 << bit % 8);
            assertThat(VERIFIER.verify(new String(bytes, StandardCharsets.ISO_8859_1), NOW)
                            .isValid())
                    .isFalse();
        }
    }

    @Example
    void anotherSpellingOfTheSameBytesIsRefused() {
        String signed = signed();
        String alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
        int last = alphabet.indexOf(signed.charAt(signed.length() - 1));
        // 256 bytes leave four bits of the last character unused.
        String other = signed.substring(0, signed.length() - 1) + alphabet.charAt(last ^ 1);

        assertThat(Base64.getUrlDecoder().decode(other.substring(other.lastIndexOf('.') + 1)))
                .isEqualTo(Base64.getUrlDecoder().decode(signed.substring(signed.lastIndexOf('.') + 1)));
        assertThat(VERIFIER.verify(other, NOW).faults()).containsExactly(BadgeFault.NOT_CANONICAL);
        assertThat(VERIFIER.verify(signed + "==", NOW).faults()).containsExactly(BadgeFault.NOT_CANONICAL);
        assertThat(VERIFIER.verify(signed + "\n", NOW).faults()).containsExactly(BadgeFault.MALFORMED);
    }

    @Example
    void everyFaultIsToldByItsReason() throws GeneralSecurityException {
        Badge badge = certification(certificate().build());
        String signed = Badges.sign(badge, SIGNER);
        String[] parts = signed.split("\\.");

        assertThat(VERIFIER.verify(signed, NOW).faults()).isEmpty();
        assertThat(VERIFIER.verify(signed, Instant.parse("2026-05-31T22:59:59Z"))
                        .faults())
                .containsExactly(BadgeFault.NOT_YET_VALID);
        assertThat(VERIFIER.verify(signed, Instant.parse("2026-05-31T23:00:00Z"))
                        .isValid())
                .isTrue();
        assertThat(VERIFIER.verify(signed, Instant.parse("2028-11-30T23:59:59Z"))
                        .isValid())
                .isTrue();
        assertThat(VERIFIER.verify(signed, Instant.parse("2028-12-01T00:00:00Z")))
                .satisfies(late -> assertThat(late.faults()).containsExactly(BadgeFault.EXPIRED))
                .satisfies(late -> assertThat(late.badge()).contains(badge));
        assertThat(new BadgeVerifier(OTHER.getPublic(), KID).verify(signed, NOW).faults())
                .containsExactly(BadgeFault.WRONG_KEY);
        assertThat(new BadgeVerifier(PAIR.getPublic(), "another")
                        .verify(signed, NOW)
                        .faults())
                .containsExactly(BadgeFault.WRONG_KEY);
        String altered = encoded(decoded(signed, 1).replace("2028-12-01", "2038-12-01"));
        assertThat(VERIFIER.verify(parts[0] + "." + altered + "." + parts[2], NOW)
                        .faults())
                .containsExactly(BadgeFault.ALTERED);
        assertThat(VERIFIER.verify(encoded("{\"alg\":\"none\",\"kid\":\"k\"}") + "." + parts[1] + ".", NOW)
                        .faults())
                .contains(BadgeFault.WRONG_ALGORITHM);
        assertThat(VERIFIER.verify(
                                encoded("{\"alg\":\"RS256\",\"kid\":\"" + KID + "\",\"typ\":\"JWT\"}") + "." + parts[1]
                                        + "." + parts[2],
                                NOW)
                        .faults())
                .containsExactly(BadgeFault.HEADER);
        for (String nonsense :
                List.of("", ".", "..", "a.b", "a.b.c", "{}", "e30.e30.e30", "é.e30.e30", "a".repeat(70))) {
            assertThat(VERIFIER.verify(nonsense, NOW).isValid()).isFalse();
        }
        for (BadgeFault fault : BadgeFault.values()) {
            assertThat(fault.problem().getRemedy()).isNotBlank();
        }
    }

    @Example
    void whatWasSignedInAnotherFormIsRefusedByPointer() throws GeneralSecurityException {
        ObjectNode payload = (ObjectNode) BadgeForm.parse(decoded(signed(), 1));
        ObjectNode context = payload.deepCopy();
        context.putArray("@context").add("https://www.w3.org/ns/credentials/v2").add("https://elsewhere.example/v9");
        ObjectNode swapped = payload.deepCopy();
        swapped.putArray("@context")
                .add(payload.at("/@context/1").asString())
                .add(payload.at("/@context/0").asString());
        ObjectNode more = payload.deepCopy();
        more.put("mood", "good");
        ObjectNode claims = payload.deepCopy();
        claims.put("jti", "https://training.example/credentials/c-2");
        ObjectNode noClaims = payload.deepCopy();
        noClaims.remove("nbf");

        assertThat(VERIFIER.verify(sign(context), NOW).faults()).containsExactly(BadgeFault.UNKNOWN_CONTEXT);
        assertThat(VERIFIER.verify(sign(swapped), NOW).faults()).containsExactly(BadgeFault.UNKNOWN_CONTEXT);
        assertThat(VERIFIER.verify(sign(more), NOW).problems())
                .extracting(Object::toString)
                .containsExactly(
                        "/mood: this member is not known. Correct its spelling or take it out; a lenient reader keeps it."
                                + " [json.unknown-member]");
        assertThat(VERIFIER.verify(sign(claims), NOW).faults()).containsExactly(BadgeFault.CLAIMS_DISAGREE);
        assertThat(VERIFIER.verify(sign(noClaims), NOW).faults()).containsExactly(BadgeFault.CLAIMS_DISAGREE);
        assertThat(VERIFIER.verify(sign("[]"), NOW).faults()).containsExactly(BadgeFault.MALFORMED);
        assertThat(VERIFIER.verify(sign("{\"id\":1,\"id\":2}"), NOW).faults()).containsExactly(BadgeFault.MALFORMED);
        assertThat(VERIFIER.verify(sign("{}"), NOW).faults())
                .containsExactly(BadgeFault.UNKNOWN_CONTEXT, BadgeFault.STRUCTURE);
    }

    @Property(tries = 200)
    void aSignedTextOfAnyShapeEndsInAnAnswer(@ForAll long seed) throws GeneralSecurityException {
        Random random = new Random(seed);
        String json = decoded(signed(), 1);
        StringBuilder spoilt = new StringBuilder(json);
        for (int i = 1 + random.nextInt(4); i > 0; i--) {
            int at = random.nextInt(spoilt.length());
            spoilt.replace(
                    at, Math.min(spoilt.length(), at + random.nextInt(30)), "{}[],:\"1".substring(random.nextInt(8)));
        }
        // Signed, so that nothing but the reader stands between this text and the answer.
        BadgeVerification seen = VERIFIER.verify(sign(spoilt.toString()), NOW);
        assertThat(seen.isValid())
                .isEqualTo(seen.badge().isPresent() && seen.faults().isEmpty());
    }

    private static String signed() {
        return SIGNED;
    }

    private static String signOnce() {
        try {
            return Badges.sign(certification(certificate().build()), SIGNER);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String sign(Object payload) throws GeneralSecurityException {
        String input = encoded("{\"alg\":\"RS256\",\"kid\":\"" + KID + "\"}") + "." + encoded(payload.toString());
        return input + "."
                + Base64.getUrlEncoder()
                        .withoutPadding()
                        .encodeToString(SIGNER.sign(input.getBytes(StandardCharsets.US_ASCII)));
    }

    private static String encoded(String text) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String decoded(String signed, int part) {
        return new String(Base64.getUrlDecoder().decode(signed.split("\\.")[part]), StandardCharsets.UTF_8);
    }

    private static List<Badge> samples() {
        return List.of(
                Badges.completion(
                        run(3), PractitionerId.of("w-01"), TrainingProgrammes.theoryAndPractice(), issue("r-1")),
                certification(certificate().build()),
                award(award().build()));
    }

    private static Badge certification(Certificate certificate) {
        return Badges.certification(certificate, TrainingProgrammes.theoryAndPractice(), issue("c-1"));
    }

    private static Badge award(QualityAward award) {
        return Badges.qualityAward(
                award,
                QualityAwardSchemes.qualityMark(),
                new BadgeIssue(
                        URI.create("https://training.example/credentials/q-1"),
                        URI.create("https://training.example/achievements/quality-mark"),
                        new BadgeIssuer(URI.create("https://training.example"), "A training provider"),
                        new BadgeRecipient.Addressed(URI.create("https://groups.example/g-01")),
                        ZoneId.of("Europe/London")));
    }

    private static BadgeIssue issue(String id) {
        return new BadgeIssue(
                URI.create("https://training.example/credentials/" + id),
                URI.create("https://training.example/achievements/theory-and-practice"),
                new BadgeIssuer(URI.create("https://training.example"), "A training provider"),
                BadgeRecipient.hashed(PractitionerId.of("w-01"), SALT),
                ZoneId.of("Europe/London"));
    }

    private static Certificate.Builder certificate() {
        return Certificate.builder()
                .id(CertificateId.of("c-1"))
                .practitioner(PractitionerId.of("w-01"))
                .programme(ProgrammeId.of("theory-and-practice"))
                .edition("three-day-scqf")
                .awardedOn(LocalDate.of(2026, 6, 1))
                .expires(LocalDate.of(2028, 12, 1))
                .credit(TrainingProgrammes.theoryAndPractice()
                        .edition("three-day-scqf")
                        .orElseThrow()
                        .getCredit());
    }

    private static QualityAward.Builder award() {
        return QualityAward.builder()
                .id(AwardId.of("q-1"))
                .scheme(QualityAwardSchemes.qualityMark().getName())
                .recipient(new AwardRecipient.Group(GroupId.of("g-01")))
                .awardedOn(LocalDate.of(2024, 2, 29))
                .expires(LocalDate.of(2027, 2, 28));
    }

    private static CourseRun run(int attended) {
        LocalDate first = LocalDate.of(2025, 10, 2);
        List<LocalDate> days = List.of(first, first.plusDays(1), first.plusDays(34));
        return CourseRun.builder()
                .id(CourseRunId.of("run-1"))
                .programme(ProgrammeId.of("theory-and-practice"))
                .edition("three-day-scqf")
                .days(days)
                .addDelegates(Delegate.builder()
                        .practitioner(PractitionerId.of("w-01"))
                        .daysAttended(new TreeSet<>(days.subList(0, attended)))
                        .build())
                .build();
    }

    private static void assertRefused(String code, ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        RefusedInputException.class,
                        refused -> assertThat(refused.getCode()).isEqualTo(code));
    }

    private static KeyPair pair(int bits) {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(bits, new SecureRandom());
            KeyPair pair = generator.generateKeyPair();
            assertThat(((RSAPublicKey) pair.getPublic()).getModulus()).isGreaterThan(BigInteger.ONE);
            return pair;
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
