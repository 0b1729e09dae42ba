package org.nurture.validation;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The constraints as a host meets them: on a record and on a bean, under a stock validator. */
class HostFormsTest {
    private static final Validator VALIDATOR =
            Validation.buildDefaultValidatorFactory().getValidator();

    record PupilForm(
            @ValidUpn String upn,
            @ValidNhsNumber String nhsNumber,
            @ValidUln String uln,
            @ValidScottishCandidateNumber String scottishNumber,
            @ValidPupilToken String token,
            @ValidHalfDay String halfDay,
            @ValidAcademicYear String year) {}

    public static final class SchoolForm {
        private final String text;

        SchoolForm(String text) {
            this.text = text;
        }

        @ValidUrn
        public String getUrn() {
            return text;
        }

        @ValidLaestab
        public String getLaestab() {
            return text;
        }

        @ValidTrn
        public String getTrn() {
            return text;
        }

        @ValidGssCode
        public String getGssCode() {
            return text;
        }

        @ValidLocalAuthorityCode
        public String getAuthority() {
            return text;
        }

        @ValidNorthernIrelandSchoolReference
        public String getNorthernIrelandReference() {
            return text;
        }
    }

    @Test
    void whatTheTypesTakePasses() {
        assertThat(VALIDATOR.validate(new PupilForm(
                        "b801 2000 05001", "943 476 5870", "1000102504", null, "p-1", "Tue PM", "2024/25")))
                .isEmpty();
        assertThat(VALIDATOR.validate(new SchoolForm(null))).isEmpty();
    }

    @Test
    void eachConstraintOfARecordFiresOnceAndQuotesNothing() {
        Set<ConstraintViolation<PupilForm>> violations =
                VALIDATOR.validate(new PupilForm("Zq!", "Zq!", "Zq!", "Zq!", "Zq!", "Zq!", "Zq!"));

        assertThat(violations)
                .extracting(violation -> violation.getPropertyPath().toString())
                .containsExactlyInAnyOrder("upn", "nhsNumber", "uln", "scottishNumber", "token", "halfDay", "year");
        assertThat(violations)
                .extracting(ConstraintViolation::getMessage)
                .allMatch(message -> message.length() > 20 && !message.contains("Zq") && !message.contains("{"));
    }

    @Test
    void eachConstraintOfABeanFiresOnce() {
        Set<ConstraintViolation<SchoolForm>> violations = VALIDATOR.validate(new SchoolForm("Zq!"));

        assertThat(violations)
                .extracting(violation -> violation.getPropertyPath().toString())
                .containsExactlyInAnyOrder("urn", "laestab", "trn", "gssCode", "authority", "northernIrelandReference");
        assertThat(violations).extracting(ConstraintViolation::getMessage).noneMatch(message -> message.contains("{"));
    }

    @Test
    void theMessageTellsAWrongDigitFromAWrongShape() {
        assertThat(message(new PupilForm("A801200005001", null, null, null, null, null, null)))
                .isNotEqualTo(message(new PupilForm("A80120000500", null, null, null, null, null, null)));
    }

    private static String message(PupilForm form) {
        return VALIDATOR.validate(form).iterator().next().getMessage();
    }
}
