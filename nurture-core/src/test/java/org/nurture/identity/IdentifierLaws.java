package org.nurture.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;
import org.nurture.identity.IdentifierKinds.Kind;
import org.nurture.problem.RefusedInputException;

/** What holds for every kind of identifier. */
class IdentifierLaws {
    /** Blanks as people type and paste them: plain, tab, line end, and those that do not break. */
    private static final List<String> BLANKS = List.of(" ", "\t", "\n", "\r\n", "\u00a0", "\u2007", "\u202f", "\u3000");

    @Example
    void noKindIsLeftOut() {
        File folder = Path.of(
                        System.getProperty("nurture.root"), "nurture-core", "src", "main", "java", "org", "nurture")
                .resolve("identity")
                .toFile();
        Set<String> textTypes = Stream.of(Objects.requireNonNull(folder.list()))
                .map(file -> file.replace(".java", ""))
                .filter(IdentifierLaws::isTextRecord)
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> tested = allKinds().stream().map(Kind::toString).collect(Collectors.toCollection(TreeSet::new));
        // A pseudonym is made, not typed; PseudonymTest has its laws.
        tested.add("Pseudonym");

        assertThat(tested).isEqualTo(textTypes);
    }

    private static boolean isTextRecord(String name) {
        try {
            return !name.contains("-")
                    && Class.forName("org.nurture.identity." + name).isRecord();
        } catch (ClassNotFoundException missing) {
            throw new AssertionError(missing);
        }
    }

    @Property
    void whatIsWrittenIsReadBack(@ForAll("values") Value<?> value) {
        assertReadBack(value);
    }

    private static <T extends Comparable<? super T>> void assertReadBack(Value<T> value) {
        Kind<T> kind = value.kind();
        T read = kind.of().apply(value.text());
        String written = kind.text().apply(read);

        assertThat(written).isEqualTo(value.text());
        assertThat(kind.of().apply(written)).isEqualTo(read).hasSameHashCodeAs(read);
        assertThat(kind.tryParse().apply(written)).contains(read);
        assertThat(read.compareTo(kind.of().apply(written))).isZero();
    }

    @Property
    void blanksAndLetterCaseMakeNoDifference(
            @ForAll("typedValues") Value<?> value,
            @ForAll @Size(min = 1, max = 4) List<@net.jqwik.api.From("blanks") String> blanks,
            @ForAll long places) {
        String typed = value.text().toLowerCase(Locale.ROOT);
        long where = places;
        for (String blank : blanks) {
            int place = (int) Math.floorMod(where, (long) typed.length() + 1);
            typed = typed.substring(0, place) + blank + typed.substring(place);
            where /= 31;
        }

        assertNormalised(value, typed);
    }

    private static <T extends Comparable<? super T>> void assertNormalised(Value<T> value, String typed) {
        T read = value.kind().of().apply(typed);

        assertThat(read).isEqualTo(value.kind().of().apply(value.text()));
        assertThat(value.kind().text().apply(read)).isEqualTo(value.text());
        assertThat(value.kind().tryParse().apply(typed)).contains(read);
    }

    /** Any text at all is taken or refused, and both ways of reading agree. */
    @Property
    void bothWaysOfReadingAgree(@ForAll("kinds") Kind<?> kind, @ForAll("texts") String text) {
        Throwable thrown = catchThrowable(() -> kind.of().apply(text));

        assertThat(kind.tryParse().apply(text).isPresent()).isEqualTo(thrown == null);
        if (thrown != null) {
            assertThat(thrown).isInstanceOf(RefusedInputException.class);
        }
    }

    @Property
    void noExceptionQuotesWhatWasTyped(@ForAll("kinds") Kind<?> kind, @ForAll("nearMisses") String typed) {
        Throwable thrown = catchThrowable(() -> kind.of().apply(typed));

        if (thrown instanceof RefusedInputException refused) {
            assertThat(refused.toString()).doesNotContain(typed);
            assertThat(refused.getProblems().toString()).doesNotContain(typed);
            assertThat(refused.getCause()).isNull();
        } else {
            assertThat(thrown).isNull();
        }
    }

    @Property
    void identifiersOfPeopleDoNotShowThemselves(@ForAll("values") Value<?> value) {
        Object read = value.kind().of().apply(value.text());
        String expected = value.kind().showing() ? value.text() : value.kind() + "[***]";

        assertThat(read).hasToString(expected);
    }

    @Property
    void digitsOfOtherScriptsAreRefused(@ForAll("typedValues") Value<?> value, @ForAll("zeros") char zero) {
        String other = value.text();
        for (char digit = '0'; digit <= '9'; digit++) {
            other = other.replace(digit, (char) (zero + digit - '0'));
        }

        assertThat(value.kind().tryParse().apply(other)).isEmpty();
    }

    /** Some letters become ASCII ones as capitals: the long s, the dotless i, the ligature of two f. */
    @Example
    void lettersOfOtherScriptsAreNotFolded() {
        assertThat(GssCode.tryParse("\u017f12000033")).isEmpty();
        assertThat(NorthernIrelandSchoolReference.tryParse("1\ufb000427")).isEmpty();
        assertThat(NorthernIrelandSchoolReference.tryParse("1\u0131a0427")).isEmpty();
    }

    @Example
    void idsHaveOneToSixtyFourCharacters() {
        for (Kind<?> kind : IdentifierKinds.verbatim()) {
            assertThat(kind.tryParse().apply("a".repeat(64))).as("%s", kind).isPresent();
            assertThat(kind.tryParse().apply("a".repeat(65))).as("%s", kind).isEmpty();
            assertThat(kind.tryParse().apply("")).as("%s", kind).isEmpty();
            assertThat(kind.tryParse().apply(" a")).as("%s", kind).isEmpty();
        }
    }

    /** A kind, and a canonical text of it. */
    record Value<T extends Comparable<? super T>>(Kind<T> kind, String text) {
        @Override
        public String toString() {
            return kind + " " + text;
        }
    }

    private static List<Kind<?>> allKinds() {
        List<Kind<?>> all = new ArrayList<>(IdentifierKinds.normalised());
        all.addAll(IdentifierKinds.verbatim());
        return all;
    }

    @Provide
    Arbitrary<Kind<?>> kinds() {
        return Arbitraries.of(allKinds());
    }

    @Provide
    Arbitrary<Value<?>> values() {
        return Arbitraries.of(allKinds()).flatMap(IdentifierLaws::valuesOf);
    }

    @Provide
    Arbitrary<Value<?>> typedValues() {
        return Arbitraries.of(IdentifierKinds.normalised()).flatMap(IdentifierLaws::valuesOf);
    }

    /** Samples with some of their digits changed, as long as they are still of the kind. */
    private static <T extends Comparable<? super T>> Arbitrary<Value<?>> valuesOf(Kind<T> kind) {
        Arbitrary<String> texts = kind.type() == Upn.class
                ? Arbitraries.oneOf(UpnLaws.permanentNumbers(), UpnLaws.temporaryNumbers())
                : Arbitraries.strings()
                        .numeric()
                        .ofLength(kind.sample().length())
                        .map(digits -> mix(kind.sample(), digits));
        return texts.map(text -> new Value<>(kind, kind.tryParse().apply(text).isPresent() ? text : kind.sample()));
    }

    private static String mix(String sample, String digits) {
        StringBuilder mixed = new StringBuilder(sample);
        for (int i = 0; i < sample.length(); i++) {
            if (sample.charAt(i) >= '0' && sample.charAt(i) <= '9') {
                mixed.setCharAt(i, digits.charAt(i));
            }
        }
        return mixed.toString();
    }

    @Provide
    Arbitrary<String> blanks() {
        return Arbitraries.of(BLANKS);
    }

    @Provide
    Arbitrary<Character> zeros() {
        return Arbitraries.of('\u0660', '\u06f0', '\u0966', '\uff10');
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.oneOf(Arbitraries.strings(), nearMisses());
    }

    /** Samples with one character exchanged, left out or added. */
    @Provide
    Arbitrary<String> nearMisses() {
        Arbitrary<String> samples = Arbitraries.of(allKinds()).map(Kind::sample).filter(sample -> sample.length() > 3);
        return Combinators.combine(
                        samples,
                        Arbitraries.integers().between(0, 64),
                        Arbitraries.strings().ascii().ofMaxLength(2))
                .as((sample, place, with) -> {
                    int at = place % sample.length();
                    return sample.substring(0, at) + with + sample.substring(at + 1);
                })
                .filter(typed -> typed.strip().length() > 3);
    }
}
