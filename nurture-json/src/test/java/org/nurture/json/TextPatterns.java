package org.nurture.json;

import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.nurture.coding.CodeSet;
import org.nurture.coding.Coded;
import org.nurture.identity.GssCode;
import org.nurture.identity.Laestab;
import org.nurture.identity.LocalAuthorityCode;
import org.nurture.identity.LocalPersonReference;
import org.nurture.identity.NhsNumber;
import org.nurture.identity.NorthernIrelandSchoolReference;
import org.nurture.identity.Pseudonym;
import org.nurture.identity.PupilToken;
import org.nurture.identity.ScottishCandidateNumber;
import org.nurture.identity.TeacherReferenceNumber;
import org.nurture.identity.Uln;
import org.nurture.identity.UncheckedUpn;
import org.nurture.identity.Upn;
import org.nurture.identity.Urn;
import org.nurture.knowledge.Isbn;
import org.nurture.privacy.Narrative;
import org.nurture.problem.Pointer;
import org.nurture.time.AcademicYear;

/**
 * How the texts of a type look when they are written, for the schemas. The reader takes some as people type them, with
 * blanks or small letters; a law holds that what it takes is written as the pattern says.
 */
final class TextPatterns {
    private static final String DAY = "(?!0000)[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])";
    private static final String LETTER = "[A-HJ-NP-RT-Z]";
    private static final String OWN_ID = "^[A-Za-z0-9._-]{1,64}$";

    private static final Map<Class<?>, String> BY_TYPE = Map.ofEntries(
            Map.entry(LocalDate.class, "^" + DAY + "$"),
            Map.entry(Instant.class, "^" + DAY + "T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?Z$"),
            Map.entry(LocalTime.class, "^([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9](\\.[0-9]{1,9})?)?$"),
            Map.entry(YearMonth.class, "^-?\\+?[0-9]{4,9}-(0[1-9]|1[0-2])$"),
            Map.entry(Duration.class, "^PT(-?[0-9]+H)?(-?[0-9]+M)?(-?[0-9]+(\\.[0-9]+)?S)?$"),
            Map.entry(BigDecimal.class, "^-?(0|[1-9][0-9]*)(\\.[0-9]+)?$"),
            Map.entry(Upn.class, "^" + LETTER + "[0-9]{11}([0-9]|" + LETTER + ")$"),
            Map.entry(UncheckedUpn.class, "^" + LETTER + "[0-9]{11}([0-9]|" + LETTER + ")$"),
            Map.entry(NhsNumber.class, "^[0-9]{10}$"),
            Map.entry(Uln.class, "^[0-9]{10}$"),
            Map.entry(ScottishCandidateNumber.class, "^[0-9]{9}$"),
            Map.entry(TeacherReferenceNumber.class, "^[0-9]{7}$"),
            Map.entry(Urn.class, "^[1-9][0-9]{4,5}$"),
            Map.entry(Laestab.class, "^[1-9][0-9]{2}/[0-9]{4}$"),
            Map.entry(LocalAuthorityCode.class, "^[1-9][0-9]{2}$"),
            Map.entry(GssCode.class, "^[ENSW][0-9]{8}$"),
            Map.entry(NorthernIrelandSchoolReference.class, "^[0-9]([0-9]{2}|[A-Z]{2})[0-9]{4}$"),
            Map.entry(PupilToken.class, OWN_ID),
            Map.entry(LocalPersonReference.class, OWN_ID),
            Map.entry(Pseudonym.class, "^[A-Za-z0-9_-]{43}$"),
            Map.entry(Narrative.class, "^\\S([\\s\\S]*\\S)?$"),
            Map.entry(Isbn.class, "^([0-9]{9}[0-9X]|[0-9]{13})$"),
            Map.entry(AcademicYear.class, "^[12][0-9]{3}/[0-9]{2}$"),
            Map.entry(Pointer.class, "^(/([^~/]|~[01])*)*$"));

    private static final Map<Class<?>, String> FORMATS =
            Map.of(LocalDate.class, "date", Instant.class, "date-time", java.net.URI.class, "uri-reference");

    private TextPatterns() {}

    static Optional<String> of(Type type) {
        if (type instanceof ParameterizedType generic && generic.getRawType() == Coded.class) {
            return Optional.of("^(" + setsOf((Class<?>) generic.getActualTypeArguments()[0]) + ")#[!-~]{1,40}$");
        }
        if (type instanceof Class<?> raw
                && raw.getPackageName().equals("org.nurture.identity")
                && raw.getSimpleName().endsWith("Id")) {
            return Optional.of(OWN_ID);
        }
        return type instanceof Class<?> raw ? Optional.ofNullable(BY_TYPE.get(raw)) : Optional.empty();
    }

    /** Where a case of a union is a text in an object: {@code {"type": "upn", "text": "…"}}. */
    static Optional<String> within(Class<?> owner, String member) {
        return member.equals("text") ? of(owner) : Optional.empty();
    }

    static Optional<String> formatOf(Type type) {
        return type instanceof Class<?> raw ? Optional.ofNullable(FORMATS.get(raw)) : Optional.empty();
    }

    static List<Class<?>> types() {
        return BY_TYPE.keySet().stream()
                .sorted(java.util.Comparator.comparing(Class::getName))
                .toList();
    }

    private static String setsOf(Class<?> constants) {
        try {
            Method sets = constants.getMethod("codeSets");
            return ((List<?>) sets.invoke(null))
                    .stream().map(set -> ((CodeSet<?>) set).id()).sorted().collect(Collectors.joining("|"));
        } catch (ReflectiveOperationException missing) {
            throw new IllegalStateException(missing);
        }
    }
}
