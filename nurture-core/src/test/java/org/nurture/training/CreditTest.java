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
