package org.nurture.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.nurture.identity.CertificateId;
import org.nurture.identity.PractitionerId;
import org.nurture.identity.ProgrammeId;
import org.nurture.problem.RefusedInputException;
import org.nurture.rule.Citation;
import org.nurture.rule.Reliability;

/** Credit is converted by published relations only, its loss is seen, and nothing counts twice. */
class CreditTest {
    private static final LocalDate DAY = LocalDate.of(2026, 6, 30);
    private static final Citation HOST = Citation.of("A relation of the host's", "a host", Reliability.PRIMARY);
    private static final CreditRelation TWO_FOR_ONE =
            new CreditRelation(CreditFramework.SCQF, 8, 2, CreditFramework.ECTS, 5, 1, HOST);
    private static final DegreeRequirement DEGREE = new DegreeRequirement(
            "a certificate of the host's",
            CreditFramework.ECTS,
            10,
            4,
            List.of(new DegreeRequirement.AtLevel(6, 4)),
            HOST);

    @Property
    void whatIsConvertedAndWhatIsCutOffAddUp(
            @ForAll @IntRange(min = 1, max = 999) int points,
            @ForAll @IntRange(min = 1, max = 50) int from,
            @ForAll @IntRange(min = 1, max = 50) int to) {
        CreditRelation relation = new CreditRelation(CreditFramework.SCQF, 8, from, CreditFramework.ECTS, 5, to, HOST);
        CreditConversion answer = CreditConversion.of(
                new CreditAward(CreditFramework.SCQF, points, 8, Optional.empty()),
                CreditFramework.ECTS,
                List.of(relation));

        assertThat(answer).isInstanceOfSatisfying(CreditConversion.Converted.class, converted -> {
            int got = converted.award().map(CreditAward::points).orElse(0);
            assertThat(got * from + converted.cutOff()).isEqualTo(points * to);
            assertThat(got == 999 || converted.cutOff() < from).isTrue();
            assertThat(converted.partsOfPoint()).isEqualTo(from);
        });
    }

    @Example
    void noPairOfFrameworksHasARelationUnlessTheHostCitesOne() {
        for (CreditFramework from : CreditFramework.values()) {
            for (CreditFramework to : CreditFramework.values()) {
                CreditAward award = new CreditAward(from, 13, 8, Optional.empty());
                CreditConversion answer = CreditConversion.of(award, to, List.of());
                assertThat(answer)
                        .isEqualTo(
                                from == to
                                        ? new CreditConversion.Unchanged(award)
                                        : new CreditConversion.NoPublishedRelation(award, to));
            }
        }
        // A relation is neither turned round nor used at another level.
        assertThat(CreditConversion.of(
                        new CreditAward(CreditFramework.ECTS, 5, 5, Optional.empty()),
                        CreditFramework.SCQF,
                        List.of(TWO_FOR_ONE)))
                .isInstanceOf(CreditConversion.NoPublishedRelation.class);
        assertThat(CreditConversion.of(
                        new CreditAward(CreditFramework.SCQF, 5, 9, Optional.empty()),
                        CreditFramework.ECTS,
                        List.of(TWO_FOR_ONE)))
                .isInstanceOf(CreditConversion.NoPublishedRelation.class);
    }

    @Example
    void oneCertificateOneProgrammeOneUse() {
        Certificate both =
                certificate("c-1", "p-1", credit(CreditFramework.SCQF, 13, 8), credit(CreditFramework.ECTS, 6, 5));
        Certificate again = certificate("c-2", "p-1", credit(CreditFramework.ECTS, 7, 5));
        Certificate spent = certificate("c-3", "p-2", credit(CreditFramework.ECTS, 5, 6));
        Certificate bare = certificate("c-4", "p-3");
        Certificate foreign = certificate("c-5", "p-4", credit(CreditFramework.CATS, 20, 6));
        Certificate low = certificate("c-6", "p-5", credit(CreditFramework.ECTS, 20, 3));
        Certificate back = certificate("c-7", "p-6", credit(CreditFramework.ECTS, 20, 6)).toBuilder()
                .withdrawnOn(DAY)
                .build();
        Certificate lapsed = certificate("c-8", "p-7", credit(CreditFramework.SCQF, 5, 8)).toBuilder()
                .expires(DAY.minusDays(1))
                .build();

        DegreeProgress progress = DEGREE.progress(
                List.of(back, low, foreign, bare, spent, again, both, lapsed),
                List.of(TWO_FOR_ONE),
                Set.of(CertificateId.of("c-3")),
                DAY);

        assertThat(progress.counted())
                .extracting(counted -> counted.certificate().text())
                .containsExactly("c-2", "c-8");
        assertThat(progress.points()).isEqualTo(9);
        // One point is missing of ten, and four at level 6 or above.
        assertThat(progress.missing()).isEqualTo(4);
        assertThat(progress.met()).isFalse();
        assertThat(progress.leftOut())
                .containsExactly(
                        out("c-1", DegreeProgress.Reason.SAME_PROGRAMME),
                        out("c-3", DegreeProgress.Reason.USED_BEFORE),
                        out("c-4", DegreeProgress.Reason.NO_CREDIT),
                        out("c-5", DegreeProgress.Reason.NO_PUBLISHED_RELATION),
                        out("c-6", DegreeProgress.Reason.TOO_LITTLE),
                        out("c-7", DegreeProgress.Reason.NOT_HELD));
    }

    @Example
    void ofOneProgrammeTheCertificateCountsThatLeavesTheLeastMissing() {
        DegreeRequirement high = new DegreeRequirement(
                "a diploma of the host's",
                CreditFramework.ECTS,
                8,
                1,
                List.of(new DegreeRequirement.AtLevel(6, 8)),
                HOST);
        List<Certificate> certificates = List.of(
                certificate("c-1", "p-1", credit(CreditFramework.ECTS, 10, 5)),
                certificate("c-2", "p-1", credit(CreditFramework.ECTS, 8, 6)));

        DegreeProgress progress = high.progress(certificates, List.of(), Set.of(), DAY);
        assertThat(progress.missing()).isZero();
        assertThat(progress.counted())
                .extracting(counted -> counted.certificate().text())
                .containsExactly("c-2");
        assertThat(progress.leftOut()).containsExactly(out("c-1", DegreeProgress.Reason.SAME_PROGRAMME));
    }

    @Property(tries = 300)
    void noOtherChoiceLeavesLessMissing(@ForAll long seed) {
        Random random = new Random(seed);
        DegreeRequirement degree = new DegreeRequirement(
                "a degree of the host's",
                CreditFramework.ECTS,
                1 + random.nextInt(40),
                1 + random.nextInt(6),
                List.of(
                        new DegreeRequirement.AtLevel(1 + random.nextInt(7), 1 + random.nextInt(25)),
                        new DegreeRequirement.AtLevel(1 + random.nextInt(7), 1 + random.nextInt(25))),
                HOST);
        List<List<CreditAward>> programmes = new java.util.ArrayList<>();
        List<Certificate> certificates = new java.util.ArrayList<>();
        for (int p = 0; p < 4; p++) {
            programmes.add(new java.util.ArrayList<>());
            for (int c = random.nextInt(4); c > 0; c--) {
                CreditAward[] credits = new CreditAward[random.nextInt(3)];
                java.util.Arrays.setAll(
                        credits, i -> credit(CreditFramework.ECTS, 1 + random.nextInt(15), 1 + random.nextInt(7)));
                certificates.add(certificate("c-" + certificates.size(), "p-" + p, credits));
                programmes.get(p).addAll(List.of(credits));
            }
        }

        assertThat(degree.progress(certificates, List.of(), Set.of(), DAY).missing())
                .isEqualTo(least(degree, programmes, new java.util.ArrayList<>()));
    }

    private static int least(DegreeRequirement degree, List<List<CreditAward>> programmes, List<CreditAward> chosen) {
        if (programmes.isEmpty()) {
            int missing = Math.max(0, degree.points() - above(chosen, degree.lowestLevel(), degree));
            for (DegreeRequirement.AtLevel part : degree.atLevels()) {
                missing = Math.max(missing, part.points() - above(chosen, part.level(), degree));
            }
            return missing;
        }
        List<List<CreditAward>> rest = programmes.subList(1, programmes.size());
        int least = least(degree, rest, chosen);
        for (CreditAward credit : programmes.get(0)) {
            List<CreditAward> with = new java.util.ArrayList<>(chosen);
            with.add(credit);
            least = Math.min(least, least(degree, rest, with));
        }
        return least;
    }

    private static int above(List<CreditAward> chosen, int level, DegreeRequirement degree) {
        return chosen.stream()
                .filter(credit -> credit.level() >= level && credit.level() >= degree.lowestLevel())
                .mapToInt(CreditAward::points)
                .sum();
    }

    @Example
    void relationsThatSayDifferentThingsAreRefusedAndAlikeOnesAreTakenInOneOrder() {
        CreditAward award = credit(CreditFramework.SCQF, 13, 8);
        CreditRelation fourForTwo = new CreditRelation(CreditFramework.SCQF, 8, 4, CreditFramework.ECTS, 5, 2, HOST);
        CreditRelation threeForOne = new CreditRelation(CreditFramework.SCQF, 8, 3, CreditFramework.ECTS, 5, 1, HOST);
        CreditRelation higher = new CreditRelation(CreditFramework.SCQF, 8, 2, CreditFramework.ECTS, 6, 1, HOST);

        assertThat(CreditConversion.of(award, CreditFramework.ECTS, List.of(fourForTwo, TWO_FOR_ONE)))
                .isEqualTo(CreditConversion.of(award, CreditFramework.ECTS, List.of(TWO_FOR_ONE, fourForTwo)));
        for (CreditRelation other : List.of(threeForOne, higher)) {
            assertThatThrownBy(() -> CreditConversion.of(award, CreditFramework.ECTS, List.of(TWO_FOR_ONE, other)))
                    .isInstanceOfSatisfying(
                            RefusedInputException.class,
                            refused -> assertThat(refused.getCode()).isEqualTo("credit-relation.conflict"));
        }
    }

    @Example
    void certificatesOfTwoPeopleAreNotAddedUp() {
        Certificate hers = certificate("c-1", "p-1", credit(CreditFramework.ECTS, 5, 6));
        Certificate his =
                hers.toBuilder().practitioner(PractitionerId.of("w-2")).build();

        assertThatThrownBy(() -> DEGREE.progress(List.of(hers, his), List.of(), Set.of(), DAY))
                .isInstanceOfSatisfying(
                        RefusedInputException.class,
                        refused -> assertThat(refused.getCode()).isEqualTo("degree-requirement.two-people"));
    }

    @Property(tries = 300)
    void everyCertificateIsAccountedForOnceInWhateverOrder(@ForAll long seed) {
        Random random = new Random(seed);
        List<Certificate> certificates = new java.util.ArrayList<>();
        for (int i = 0; i < 8; i++) {
            certificates.add(certificate(
                    "c-" + i,
                    "p-" + random.nextInt(4),
                    credit(
                            random.nextBoolean() ? CreditFramework.SCQF : CreditFramework.ECTS,
                            1 + random.nextInt(9),
                            8)));
        }
        DegreeProgress progress = DEGREE.progress(certificates, List.of(TWO_FOR_ONE), Set.of(), DAY);
        java.util.Collections.shuffle(certificates, random);

        assertThat(DEGREE.progress(certificates, List.of(TWO_FOR_ONE), Set.of(), DAY))
                .isEqualTo(progress);
        assertThat(progress.counted().size() + progress.leftOut().size()).isEqualTo(8);
        assertThat(progress.counted())
                .extracting(DegreeProgress.Counted::certificate)
                .doesNotHaveDuplicates();
    }

    @Example
    void numbersOutOfRangeAreRefused() {
        assertThatThrownBy(() -> new CreditRelation(CreditFramework.SCQF, 8, 1, CreditFramework.SCQF, 8, 1, HOST))
                .isInstanceOf(RefusedInputException.class);
        assertThatThrownBy(() -> new DegreeRequirement.AtLevel(13, 1)).isInstanceOf(RefusedInputException.class);
        assertThatThrownBy(() -> new CreditAward(CreditFramework.SCQF, 13, 8, Optional.empty(), OptionalInt.of(0)))
                .isInstanceOf(RefusedInputException.class);
    }

    private static DegreeProgress.LeftOut out(String certificate, DegreeProgress.Reason reason) {
        return new DegreeProgress.LeftOut(CertificateId.of(certificate), reason);
    }

    private static CreditAward credit(CreditFramework framework, int points, int level) {
        return new CreditAward(framework, points, level, Optional.empty());
    }

    private static Certificate certificate(String id, String programme, CreditAward... credit) {
        return Certificate.builder()
                .id(CertificateId.of(id))
                .practitioner(PractitionerId.of("w-1"))
                .programme(ProgrammeId.of(programme))
                .edition("only")
                .awardedOn(LocalDate.of(2024, 9, 2))
                .addCredit(credit)
                .build();
    }
}
