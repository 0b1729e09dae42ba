package org.nurture.accreditation;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.nurture.identity.PractitionerId;
import org.nurture.identity.Role;
import org.nurture.training.Practitioner;
import org.nurture.validation.Satisfies;
import org.nurture.validation.Undetermined;

/** A host's form is judged by the books of this package through any Jakarta validator. */
class AwardFormsTest {
    private static final LocalDate DAY = LocalDate.of(2026, 6, 30);

    public static final class Form {
        private final PractitionerOnDay applicant;

        Form(PractitionerOnDay applicant) {
            this.applicant = applicant;
        }

        @Satisfies(book = "practitioner.certificated", undetermined = Undetermined.REPORT)
        @Satisfies(
                book = "practitioner.eligible-for-assessment",
                policy = "nurtureuk-training",
                undetermined = Undetermined.IGNORE)
        public PractitionerOnDay getApplicant() {
            return applicant;
        }
    }

    @Test
    void whoIsNotCertificatedIsAViolationAndSoIsWhoIsNotKnownToBe() {
        try (ValidatorFactory factory = Validation.byDefaultProvider()
                .configure()
                .clockProvider(() -> Clock.fixed(DAY.atStartOfDay().toInstant(ZoneOffset.UTC), ZoneOffset.UTC))
                .buildValidatorFactory()) {
            Validator validator = factory.getValidator();

            assertThat(validator.validate(new Form(person(Optional.of(false)))))
                    .singleElement()
                    .satisfies(
                            violation -> assertThat(violation.getMessage()).contains("practitioner.holds-certificate"))
                    .satisfies(violation ->
                            assertThat(violation.getPropertyPath().toString()).startsWith("applicant.certificates"));
            assertThat(validator.validate(new Form(person(Optional.empty())))).hasSize(1);
        }
    }

    private static PractitionerOnDay person(Optional<Boolean> trained) {
        Practitioner practitioner = Practitioner.builder()
                .id(PractitionerId.of("w-1"))
                .role(Role.NURTURE_TEACHER)
                .trained(trained)
                .build();
        return PractitionerOnDay.of(practitioner, List.of(), List.of(), DAY);
    }
}
