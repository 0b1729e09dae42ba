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
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Assumptions;
import org.nurture.accreditation.AwardRecipient;
import org.nurture.accreditation.QualityAward;
import org.nurture.accreditation.QualityAwardSchemes;
import org.nurture.identity.AwardId;
import org.nurture.identity.CertificateId;
import org.nurture.identity.CourseRunId;
import org.nurture.identity.GroupId;
import org.nurture.identity.PersonIdentifier;
import org.nurture.identity.PractitionerId;
import org.nurture.identity.ProgrammeId;
import org.nurture.identity.PupilToken;
import org.nurture.identity.Role;
import org.nurture.identity.SchoolId;
import org.nurture.identity.TeacherReferenceNumber;
import org.nurture.identity.Upn;
import org.nurture.identity.Urn;
import org.nurture.problem.RefusedInputException;
import org.nurture.schooling.Nation;
import org.nurture.schooling.Pupil;
import org.nurture.schooling.School;
import org.nurture.time.DateSpan;
import org.nurture.training.AssignmentOutcome;
import org.nurture.training.AssignmentResult;
import org.nurture.training.Certificate;
import org.nurture.training.CourseRun;
import org.nurture.training.Delegate;
import org.nurture.training.Practitioner;
import org.nurture.training.TrainingProgrammes;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What a badge says is what was recorded, and a badge that anybody touched never verifies. */
class BadgeLaws {
    private static final String SALT = "0123456789abcdef0123";
    private static final String KID = "https://training.example/keys/1";
    private static final LocalDate ON = LocalDate.of(2026, 11, 24);
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
            for (String member : List.of("id", "type", "name", "description", "criteria")) {
                ObjectNode less = (ObjectNode) BadgeForm.parse(json);
                ((ObjectNode) less.at("/credentialSubject/achievement")).remove(member);
                assertThat(schema.validate(less.toString(), InputFormat.JSON)).isNotEmpty();
            }
            assertThat(schema.validate(json.replace("\"Achievement\"", "\"Thing\""), InputFormat.JSON))
                    .isNotEmpty();
        }
    }

    @Example
    void everyMemberAtEveryDepthIsNeededOrMayBeLeftOut() {
        for (Badge badge : samples()) {
            ObjectNode json = BadgeForm.of(badge);
            for (String at : places(json, "")) {
                ObjectNode less = json.deepCopy();
                int cut = at.lastIndexOf('/');
                JsonNode parent = less.at(at.substring(0, cut));
                if (parent instanceof ObjectNode object) {
                    object.remove(at.substring(cut + 1));
                    boolean optional = at.equals("/validUntil")
                            || at.equals("/credentialSubject/identifier")
                            || at.endsWith("/alignment")
                            || at.endsWith("/targetCode")
                            || at.endsWith("/targetFramework");
                    if (!optional) {
                        assertThatThrownBy(() -> Badges.read(less.toString()))
                                .as(at)
                                .isInstanceOf(RefusedInputException.class);
                    }
                }
            }
        }
    }

    /** Any part of a badge of any other shape ends in the problems of a refusal, or is a badge. */
    @Example
    void whateverStandsWhereverEndsInAnAnswer() throws GeneralSecurityException {
        List<String> shapes =
                List.of("{}", "{\"a\":1,\"b\":2}", "[]", "[null,null]", "[[]]", "0", "1.5", "null", "true");
        for (Badge badge : samples()) {
            ObjectNode json = BadgeForm.of(badge);
            for (String at : places(json, "")) {
                for (String shape : List.of(shapes, List.of("\"\"", "\"x\"")).stream()
                        .flatMap(List::stream)
                        .toList()) {
                    String spoilt = with(json, at, BadgeForm.parse(shape));
                    try {
                        assertThat(Badges.read(spoilt)).isNotNull();
                    } catch (RefusedInputException refused) {
                        assertThat(refused.getProblems()).isNotEmpty();
                    }
                    BadgeVerification seen = VERIFIER.verify(sign(spoilt), NOW);
                    assertThat(seen.badge().isPresent() || !seen.faults().isEmpty())
                            .isTrue();
                }
            }
        }
        for (String shape : shapes) {
            assertThatThrownBy(() -> Badges.read(shape)).isInstanceOf(RefusedInputException.class);
        }
    }

    private static String with(ObjectNode json, String at, JsonNode shape) {
        ObjectNode copy = json.deepCopy();
        int cut = at.lastIndexOf('/');
        JsonNode parent = copy.at(at.substring(0, cut));
        if (parent instanceof ObjectNode object) {
            object.set(at.substring(cut + 1), shape);
        } else {
            ((ArrayNode) parent).set(Integer.parseInt(at.substring(cut + 1)), shape);
        }
        return copy.toString();
    }

    /** The pointers of all parts below a node. No name in a badge has to be escaped in one. */
    private static List<String> places(JsonNode node, String at) {
        List<String> places = new ArrayList<>();
        node.propertyStream().forEach(member -> {
            places.add(at + "/" + member.getKey());
            places.addAll(places(member.getValue(), at + "/" + member.getKey()));
        });
        for (int i = 0; node.isArray() && i < node.size(); i++) {
            places.add(at + "/" + i);
            places.addAll(places(node.get(i), at + "/" + i));
        }
        return places;
    }

    @Example
    void whatIsWrongIsToldWhereItStands() {
        ObjectNode json = BadgeForm.of(certification(certificate().build()));
        assertPointer(json, "/credentialSubject/achievement/description", "\"\"", "badge.text");
        assertPointer(json, "/credentialSubject/achievement/criteria/narrative", "\" \"", "badge.text");
        assertPointer(json, "/issuer/name", "\"\"", "badge.text");
        assertPointer(
                json,
                "/credentialSubject/identifier/0/hashed",
                "\"true\"",
                "badge.structure",
                "/credentialSubject/identifier/0");
        assertPointer(
                json,
                "/credentialSubject/identifier/0/hashed",
                "1",
                "badge.structure",
                "/credentialSubject/identifier/0");
        assertPointer(json, "/credentialSubject/identifier/0/identityType", "\"ext:upn\"", "badge.recipient");
        assertPointer(json, "/credentialSubject/identifier/0/identityType", "\"ext:urn\"", "badge.recipient");
        assertPointer(json, "/@context", "{\"a\":1,\"b\":2}", "badge.unknown-context");
    }

    private static void assertPointer(ObjectNode json, String at, String shape, String code) {
        assertPointer(json, at, shape, code, at);
    }

    private static void assertPointer(ObjectNode json, String at, String shape, String code, String pointer) {
        assertThatThrownBy(() -> Badges.read(with(json, at, BadgeForm.parse(shape))))
                .isInstanceOfSatisfying(
                        RefusedInputException.class,
                        refused -> assertThat(refused.getProblems())
                                .extracting(problem -> problem.getPointer().text(), problem -> problem.getCode())
                                .containsExactly(org.assertj.core.groups.Tuple.tuple(pointer, code)));
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
        BadgeRecipient recipient = BadgeRecipient.hashed(teacher("w-01"), SALT);

        assertThat(recipient.is("9912345")).isTrue();
        assertThat(recipient.is("9912346")).isFalse();
        assertThat(recipient.toString()).doesNotContain("9912345").doesNotContain(SALT);
        assertThat(BadgeRecipient.addressed(PractitionerId.of("w-1"), URI.create("https://people.example/7"))
                        .toString())
                .doesNotContain("people");
        assertRefused(
                "badge.recipient",
                () -> BadgeRecipient.hashed(
                        teacher("w-01").toBuilder()
                                .teacherReferenceNumber(Optional.empty())
                                .build(),
                        SALT));
        assertRefused("badge.recipient", () -> BadgeRecipient.hashed(PractitionerId.of("w-1"), "short"));
    }

    @Example
    void nothingPublicTakesAPupil() {
        for (Class<?> type : List.of(
                Badges.class,
                BadgeRecipient.class,
                BadgeRecipient.Hashed.class,
                BadgeRecipient.Addressed.class,
                Badge.class,
                BadgeIssue.class)) {
            for (java.lang.reflect.Executable each : type.getMethods()) {
                assertThat(each.getParameterTypes())
                        .doesNotContain(PupilToken.class, Upn.class, PersonIdentifier.class, Pupil.class);
            }
        }
        for (Class<?> type :
                List.of(BadgeRecipient.Hashed.class, BadgeRecipient.Addressed.class, Badge.class, Badge.Facts.class)) {
            assertThat(type.getConstructors()).as("%s", type).isEmpty();
        }
        assertThat(BadgeIdentity.values())
                .extracting(BadgeIdentity::identityType)
                .containsExactly("systemId", "ext:trn", "ext:urn");
    }

    @Example
    void noAddressIsThatOfAPupil() {
        GroupId group = GroupId.of("g-01");
        for (String address : List.of(
                "urn:upn:A801200005001",
                "https://pupils.example/A801200005001",
                "https://pupils.example/a801200005001/x",
                "https://pupils.example/XA801200005001",
                "mailto:somebody@school.example",
                "urn:isbn:1")) {
            assertRefused("badge.recipient-address", () -> BadgeRecipient.addressed(group, URI.create(address)));
        }
        ObjectNode json = BadgeForm.of(award(award().build()));
        assertPointer(json, "/credentialSubject/id", "\"urn:upn:A801200005001\"", "badge.recipient-address");
        assertThat(BadgeRecipient.addressed(group, URI.create("urn:uuid:0")))
                .isEqualTo(BadgeRecipient.addressed(PractitionerId.of("w"), URI.create("urn:uuid:0")));
    }

    @Example
    void aBadgeIsGivenToWhoeverHoldsItAndToNobodyElse() {
        URI address = URI.create("https://people.example/7");
        for (BadgeRecipient other : List.of(
                BadgeRecipient.hashed(PractitionerId.of("w-0"), SALT),
                BadgeRecipient.hashed(GroupId.of("w-01"), SALT),
                BadgeRecipient.hashed(teacher("w-0"), SALT),
                BadgeRecipient.addressed(PractitionerId.of("w-0"), address),
                BadgeRecipient.addressed(SchoolId.of("w-01"), address),
                new BadgeRecipient.Addressed(address, Optional.empty()))) {
            assertRefused(
                    "badge.other-recipient",
                    () -> Badges.certification(
                            certificate().build(),
                            TrainingProgrammes.theoryAndPractice(),
                            runs(),
                            issue("c-1", other),
                            ON));
            assertRefused(
                    "badge.other-recipient",
                    () -> Badges.completion(
                            run(3),
                            PractitionerId.of("w-01"),
                            TrainingProgrammes.theoryAndPractice(),
                            issue("r-1", other)));
            assertRefused(
                    "badge.other-recipient",
                    () -> Badges.qualityAward(
                            award().build(), QualityAwardSchemes.qualityMark(), issue("q-1", other), ON));
        }
        for (BadgeRecipient hers : List.of(
                BadgeRecipient.hashed(teacher("w-01"), SALT),
                BadgeRecipient.addressed(PractitionerId.of("w-01"), address))) {
            Badge badge = Badges.certification(
                    certificate().build(), TrainingProgrammes.theoryAndPractice(), runs(), issue("c-1", hers), ON);
            assertThat(Badges.read(Badges.write(badge))).isEqualTo(badge);
        }
        School school = School.builder()
                .id(SchoolId.of("s-1"))
                .name("A school")
                .nation(Nation.ENGLAND)
                .urn(Urn.of("100214"))
                .build();
        Badge badge = Badges.qualityAward(
                award().recipient(new AwardRecipient.WholeSchool(school.getId()))
                        .build(),
                QualityAwardSchemes.qualityMark(),
                issue("q-2", BadgeRecipient.hashed(school, SALT)),
                ON);
        assertThat(Badges.read(Badges.write(badge))).isEqualTo(badge);
    }

    @Example
    void whatItTookIsSaidAsTheRecordsShowIt() {
        Certificate certificate = certificate().build();
        assertThat(certification(certificate).criteria()).isEqualTo("Attended the course and passed its assignment.");
        assertThat(criteria(certificate, List.of(run(3))))
                .isEqualTo(
                        "Attended the course; no record shows an assignment that was passed. The programme asks for an"
                                + " assignment within 12 months of the training.");
        assertThat(criteria(certificate, List.of()))
                .startsWith("Was given the certificate; no record shows the course or the assignment behind it.");
        Certificate earlier = certificate()
                .edition("three-day-degree-credit")
                .credit(List.of())
                .build();
        assertThat(criteria(earlier, runs()))
                .startsWith("Was given the certificate;")
                .endsWith("What the programme asks for beside the course is not stated.");
    }

    @Example
    void aBadgeIsAlignedToTheCreditOfTheProgrammeAndNeverToItself() {
        Badge badge = certification(certificate().credit(List.of()).build());
        assertThat(badge.alignments()).singleElement().satisfies(alignment -> {
            assertThat(alignment.framework()).contains("SCQF");
            assertThat(alignment.address()).isNotEqualTo(badge.achievement());
        });
        // The source of the earlier edition has no address to point to.
        assertThat(certification(
                                certificate().edition("three-day-degree-credit").build())
                        .alignments())
                .isEmpty();
    }

    private static String criteria(Certificate certificate, List<CourseRun> runs) {
        return Badges.certification(certificate, TrainingProgrammes.theoryAndPractice(), runs, issue("c-1"), ON)
                .criteria();
    }

    @Example
    void theVersionOfTheContextIsTheHostsToSay() {
        BadgeIssue newest = issue("c-1");
        BadgeIssue older = new BadgeIssue(
                newest.credential(),
                newest.achievement(),
                newest.issuer(),
                newest.recipient(),
                newest.zone(),
                BadgeContext.V3_0_1);
        Badge badge =
                Badges.certification(certificate().build(), TrainingProgrammes.theoryAndPractice(), runs(), older, ON);

        assertThat(badge.context()).isEqualTo(BadgeContext.V3_0_1);
        assertThat(Badges.read(Badges.write(badge))).isEqualTo(badge);
    }

    @Example
    void anAddressWithAFragmentIsNoAddressOfABadge() {
        BadgeIssue issue = new BadgeIssue(
                URI.create("https://training.example/credentials#1"),
                URI.create("https://training.example/achievements/1"),
                new BadgeIssuer(URI.create("https://training.example"), "A training provider"),
                BadgeRecipient.hashed(PractitionerId.of("w-01"), SALT),
                ZoneId.of("Europe/London"));
        assertRefused(
                "badge.fragment",
                () -> Badges.certification(
                        certificate().build(), TrainingProgrammes.theoryAndPractice(), runs(), issue, ON));
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
                "badge.suspended",
                () -> certification(certificate()
                        .addSuspensions(DateSpan.startingOn(LocalDate.of(2026, 7, 1)))
                        .build()));
        assertRefused(
                "badge.suspended",
                () -> certification(certificate()
                        .addSuspensions(DateSpan.startingOn(LocalDate.of(2027, 7, 1)))
                        .build()));
        assertRefused(
                "badge.lapsed", () -> certification(certificate().expires(ON).build()));
        assertRefused(
                "badge.not-given-yet",
                () -> certification(certificate().awardedOn(ON.plusDays(1)).build()));
        assertThat(certification(certificate()
                                .addSuspensions(DateSpan.of(LocalDate.of(2026, 7, 1), LocalDate.of(2026, 9, 1)))
                                .build())
                        .validFrom()
                        .toLocalDate())
                .isEqualTo("2026-09-01");
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
        BadgeKind kind = BadgeKind.values()[random.nextInt(3)];
        BadgeIdentity identity = kind == BadgeKind.QUALITY_ASSURANCE
                ? BadgeIdentity.SCHOOL_REFERENCE_NUMBER
                : BadgeIdentity.TEACHER_REFERENCE_NUMBER;
        Badge badge = new Badge(new Badge.Facts(
                BadgeContext.values()[random.nextInt(3)],
                URI.create("urn:uuid:00000000-0000-0000-0000-" + (100_000_000_000L + random.nextInt(1_000_000))),
                kind,
                new BadgeIssuer(URI.create("https://training.example/%C3%A9"), text(random)),
                random.nextBoolean()
                        ? new BadgeRecipient.Hashed(identity, "sha256$" + "0a".repeat(32), SALT, Optional.empty())
                        : new BadgeRecipient.Addressed(
                                URI.create("did:example:" + random.nextInt(100)), Optional.empty()),
                URI.create("https://training.example/achievements/1"),
                text(random),
                text(random),
                text(random),
                alignments,
                from,
                random.nextBoolean()
                        ? Optional.empty()
                        : Optional.of(from.plusSeconds(1 + random.nextInt(1_000_000)))));

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

    @Example
    void aBadgeOfWhichAnyBitIsFlippedNeverVerifies() {
        byte[] bytes = signed().getBytes(StandardCharsets.ISO_8859_1);
        for (int bit = 0; bit < 8 * bytes.length; bit++) {
            bytes[bit / 8] ^= (byte) (1 << bit % 8);
            BadgeVerification seen = VERIFIER.verify(new String(bytes, StandardCharsets.ISO_8859_1), NOW);
            if (seen.isValid() || seen.badge().isPresent()) {
                throw new AssertionError("it verifies with bit " + bit + " flipped");
            }
            bytes[bit / 8] ^= (byte) (1 << bit % 8);
        }
    }

    @Example
    void aKeyThatIsShownWithMoreThanItselfIsAFaultOfTheHeader() throws GeneralSecurityException {
        String shown = Badges.sign(
                certification(certificate().build()),
                BadgeSigner.of(PAIR.getPrivate(), BadgeKey.Shown.of((RSAPublicKey) PAIR.getPublic())));
        String[] parts = shown.split("\\.");
        String more = encoded(decoded(shown, 0).replace("\"kty\":", "\"use\":\"sig\",\"kty\":"));
        String none = encoded("{\"alg\":\"RS256\",\"jwk\":\"x\"}");

        for (String header : List.of(more, none)) {
            assertThat(new BadgeVerifier(PAIR.getPublic())
                            .verify(header + "." + parts[1] + "." + parts[2], NOW)
                            .faults())
                    .containsExactly(BadgeFault.HEADER);
        }
    }

    @Example
    void whatCannotBeReadAtAllMayBeNoBadgeOrAnAlteredOne() {
        String spoilt = "X" + signed().substring(1);

        assertThat(VERIFIER.verify(spoilt, NOW).faults()).containsExactly(BadgeFault.MALFORMED);
        assertThat(BadgeFault.MALFORMED.problem().getMessage())
                .contains("not a signed badge")
                .contains("altered");
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
        return Badges.certification(certificate, TrainingProgrammes.theoryAndPractice(), runs(), issue("c-1"), ON);
    }

    private static Badge award(QualityAward award) {
        return Badges.qualityAward(
                award,
                QualityAwardSchemes.qualityMark(),
                new BadgeIssue(
                        URI.create("https://training.example/credentials/q-1"),
                        URI.create("https://training.example/achievements/quality-mark"),
                        new BadgeIssuer(URI.create("https://training.example"), "A training provider"),
                        BadgeRecipient.addressed(GroupId.of("g-01"), URI.create("https://groups.example/g-01")),
                        ZoneId.of("Europe/London")),
                ON);
    }

    private static BadgeIssue issue(String id) {
        return issue(id, BadgeRecipient.hashed(PractitionerId.of("w-01"), SALT));
    }

    private static BadgeIssue issue(String id, BadgeRecipient recipient) {
        return new BadgeIssue(
                URI.create("https://training.example/credentials/" + id),
                URI.create("https://training.example/achievements/theory-and-practice"),
                new BadgeIssuer(URI.create("https://training.example"), "A training provider"),
                recipient,
                ZoneId.of("Europe/London"));
    }

    private static Practitioner teacher(String id) {
        return Practitioner.builder()
                .id(PractitionerId.of(id))
                .role(Role.NURTURE_TEACHER)
                .teacherReferenceNumber(TeacherReferenceNumber.of("9912345"))
                .build();
    }

    /** A course behind the certificate, its assignment passed. */
    private static List<CourseRun> runs() {
        CourseRun run = run(3);
        return List.of(run.toBuilder()
                .delegates(List.of(run.getDelegates().get(0).toBuilder()
                        .assignment(new AssignmentOutcome(
                                AssignmentResult.PASSED, Optional.of(LocalDate.of(2026, 5, 20)), Optional.empty()))
                        .build()))
                .build());
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
