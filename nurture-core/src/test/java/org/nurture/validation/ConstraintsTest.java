package org.nurture.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import jakarta.validation.constraints.NotNull;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The constraints as a host meets them, under a stock Hibernate Validator. */
class ConstraintsTest {
    private static final ValidatorFactory FACTORY = Validation.buildDefaultValidatorFactory();
    private static final Validator VALIDATOR = FACTORY.getValidator();

    private static final Map<String, String> GOOD = Map.ofEntries(
            Map.entry("upn", "b801 2000 05001"),
            Map.entry("upnShape", "A801200005001"),
            Map.entry("nhsNumber", "943 476 5870"),
            Map.entry("scottishCandidateNumber", "051234561"),
            Map.entry("uln", "1000102504"),
            Map.entry("trn", "RP99/12345"),
            Map.entry("urn", "112233"),
            Map.entry("laestab", "830-1234"),
            Map.entry("localAuthorityCode", "830"),
            Map.entry("gssCode", "e10000007"),
            Map.entry("northernIrelandSchoolReference", "1ab0427"),
            Map.entry("pupilToken", "child-17"),
            Map.entry("halfDay", "Tue PM"),
            Map.entry("academicYear", "2024-25"));

    /** Property, wrong text, last part of the key of its message. */
    static Stream<Arguments> wrongTexts() {
        return Stream.of(
                arguments("upn", "B80120000500", "message"),
                arguments("upn", "B80120000500\u0661", "message"),
                arguments("upn", "", "message"),
                arguments("upn", "A801200005001", "check-letter"),
                arguments("upnShape", "S801200005001", "message"),
                arguments("nhsNumber", "943476587", "message"),
                arguments("nhsNumber", "9434765871", "check-digit"),
                arguments("scottishCandidateNumber", "51234561", "message"),
                arguments("scottishCandidateNumber", "051234562", "check-digit"),
                arguments("uln", "100010250X", "message"),
                arguments("uln", "1000102505", "check-digit"),
                arguments("uln", "9999999999", "placeholder"),
                arguments("trn", "12345", "message"),
                arguments("urn", "2001", "message"),
                arguments("urn", "888888", "placeholder"),
                arguments("laestab", "83-1234", "message"),
                arguments("localAuthorityCode", "940 / 941", "message"),
                arguments("gssCode", "X10000007", "message"),
                arguments("northernIrelandSchoolReference", "1A20427", "message"),
                arguments("pupilToken", "Zo\u00eb", "message"),
                arguments("halfDay", "saturday-am", "message"),
                arguments("academicYear", "2024/26", "message"),
                arguments("academicYear", "1066/67", "range"));
    }

    @AfterAll
    static void close() {
        FACTORY.close();
    }

    @Test
    void goodTextPasses() throws ReflectiveOperationException {
        assertThat(VALIDATOR.validate(record(GOOD))).isEmpty();
        assertThat(VALIDATOR.validate(new BeanForm(GOOD))).isEmpty();
    }

    @Test
    void absentTextPasses() throws ReflectiveOperationException {
        assertThat(VALIDATOR.validate(record(Map.of()))).isEmpty();
        assertThat(VALIDATOR.validate(new BeanForm(Map.of()))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("wrongTexts")
    void aConstraintFiresOnceOnARecord(String property, String wrong, String key) throws Exception {
        assertOne(VALIDATOR.validate(record(with(property, wrong))), property, wrong, key);
    }

    @ParameterizedTest
    @MethodSource("wrongTexts")
    void aConstraintFiresOnceOnABean(String property, String wrong, String key) throws Exception {
        assertOne(VALIDATOR.validate(new BeanForm(with(property, wrong))), property, wrong, key);
    }

    private static <T> void assertOne(Set<ConstraintViolation<T>> violations, String property, String wrong, String key)
            throws IOException {
        assertThat(violations).singleElement().satisfies(violation -> {
            assertThat(violation.getPropertyPath()).hasToString(property);
            assertThat(violation.getMessageTemplate()).isEqualTo("{" + constraintOf(property) + "." + key + "}");
            assertThat(violation.getMessage())
                    .isEqualTo(messages().getProperty(constraintOf(property) + "." + key))
                    .isNotBlank();
            if (!wrong.isEmpty()) {
                assertThat(violation.getMessage()).doesNotContain(wrong);
                assertThat(violation.toString()).doesNotContain(wrong);
            }
        });
    }

    @Test
    void everyConstraintAndEveryMessageIsTested() throws IOException {
        Set<String> tested = wrongTexts()
                .map(arguments -> constraintOf((String) arguments.get()[0]) + "."
                        + arguments.get()[2])
                .collect(Collectors.toCollection(TreeSet::new));

        // The constraint of rules is no constraint on a text; SatisfiesTest has it.
        Set<String> ofTexts = new TreeSet<>(messages().stringPropertyNames());
        ofTexts.removeIf(key -> key.startsWith("org.nurture.validation.Satisfies."));
        assertThat(tested).isEqualTo(ofTexts);
        assertThat(Stream.of(RecordForm.class.getRecordComponents()).map(RecordComponent::getName))
                .containsExactlyInAnyOrderElementsOf(GOOD.keySet());
    }

    @Test
    void elementsOfAListAreCheckedOneByOne() {
        record Import(List<@ValidUpn String> upns) {}

        Set<ConstraintViolation<Import>> violations =
                VALIDATOR.validate(new Import(Arrays.asList("B801200005001", null, "A801200005001")));

        assertThat(violations)
                .singleElement()
                .satisfies(violation -> assertThat(violation.getPropertyPath()).hasToString("upns[2].<list element>"));
    }

    @Test
    void anyCharacterSequenceAndAnyParameterWillDo() throws NoSuchMethodException {
        record Mutable(@ValidUrn StringBuilder urn) {}
        assertThat(VALIDATOR.validate(new Mutable(new StringBuilder("112233")))).isEmpty();
        assertThat(VALIDATOR.validate(new Mutable(new StringBuilder("12")))).hasSize(1);

        class Host {
            @SuppressWarnings("unused")
            public void open(@NotNull @ValidUrn String urn) {}
        }
        assertThat(VALIDATOR
                        .forExecutables()
                        .validateParameters(
                                new Host(), Host.class.getMethod("open", String.class), new Object[] {"999999"}))
                .hasSize(1);
    }

    @Test
    void groupsAreKeptApartWhenAConstraintIsRepeated() {
        interface Draft {}
        interface Sent {}
        record Form(
                @ValidUpn(groups = Sent.class, message = "at sending")
                @ValidUpn(groups = Draft.class, message = "as draft")
                String upn) {}
        Form form = new Form("A801200005001");

        assertThat(VALIDATOR.validate(form)).isEmpty();
        assertThat(VALIDATOR.validate(form, Sent.class))
                .extracting(ConstraintViolation::getMessage)
                .containsExactly("at sending");
        assertThat(VALIDATOR.validate(form, Draft.class))
                .extracting(ConstraintViolation::getMessage)
                .containsExactly("as draft");
    }

    @Test
    void theMessageOfOneUseStandsWhateverTheFault() {
        record Form(@ValidUrn(message = "Which school?") String urn) {}

        for (String wrong : List.of("888888", "12")) {
            assertThat(VALIDATOR.validate(new Form(wrong)))
                    .extracting(ConstraintViolation::getMessage)
                    .containsExactly("Which school?");
        }
    }

    private static String constraintOf(String property) {
        String name = property.substring(0, 1).toUpperCase(Locale.ROOT) + property.substring(1);
        return "org.nurture.validation.Valid" + name;
    }

    private static Map<String, String> with(String property, String wrong) {
        Map<String, String> typed = new java.util.HashMap<>(GOOD);
        assertThat(typed.put(property, wrong)).isNotNull();
        return typed;
    }

    private static RecordForm record(Map<String, String> typed) throws ReflectiveOperationException {
        Object[] components = Stream.of(RecordForm.class.getRecordComponents())
                .map(component -> typed.get(component.getName()))
                .toArray();
        return (RecordForm) RecordForm.class.getDeclaredConstructors()[0].newInstance(components);
    }

    private static Properties messages() throws IOException {
        Properties messages = new Properties();
        try (InputStream file = ValidUpn.class.getResourceAsStream("/ContributorValidationMessages.properties")) {
            messages.load(new java.io.InputStreamReader(Objects.requireNonNull(file), StandardCharsets.UTF_8));
        }
        return messages;
    }
}
