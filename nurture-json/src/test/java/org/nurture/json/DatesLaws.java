package org.nurture.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.nurture.json.shape.Shape;
import org.nurture.json.shape.Shapes;
import org.nurture.problem.RefusedInputException;

/** Days and moments are read and written as the platform does it, within the years 0001 to 9999. */
class DatesLaws {
    private static final Shape.Text DATE = (Shape.Text) Shapes.of(LocalDate.class);
    private static final Shape.Text INSTANT = (Shape.Text) Shapes.of(Instant.class);

    /** The one form of a moment: the platform takes others too, such as the end of a day as its 24 hours. */
    private static final Pattern ONE_FORM =
            Pattern.compile("(?!0000)\\d{4}-\\d\\d-\\d\\dT(?!24)\\d\\d:\\d\\d:(?!60)\\d\\d(\\.\\d{1,9})?Z");

    @Property(tries = 5_000)
    void daysAreWrittenAsThePlatformWritesThem(@ForAll @IntRange(min = -719_162, max = 2_932_896) int epochDay) {
        LocalDate day = LocalDate.ofEpochDay(epochDay);

        assertThat(DATE.format().apply(day)).isEqualTo(day.toString());
        assertThat(DATE.parse().apply(day.toString())).isEqualTo(day);
    }

    @Property(tries = 5_000)
    void momentsAreWrittenAsThePlatformWritesThem(
            @ForAll @LongRange(min = -62_135_596_800L, max = 253_402_300_799L) long second,
            @ForAll @IntRange(max = 999_999_999) int nano) {
        Instant moment = Instant.ofEpochSecond(second, nano);

        assertThat(INSTANT.format().apply(moment)).isEqualTo(moment.toString());
        assertThat(INSTANT.parse().apply(moment.toString())).isEqualTo(moment);
    }

    @Property(tries = 5_000)
    void aTextThatIsTakenIsOneThatThePlatformTakesAlike(@ForAll("nearlyDates") String text) {
        Optional<Object> ours = attempt(DATE, text);
        if (ours.isPresent()) {
            assertThat(ours).contains(LocalDate.parse(text));
        } else {
            assertThat(platformTakes(text) && text.length() == 10 && !text.startsWith("0000"))
                    .isFalse();
        }
    }

    @Example
    void whatThePlatformAlsoTakesButIsNoOneForm() {
        for (String wrong : new String[] {
            "2026-11-24T24:00:00Z",
            "2026-11-24T09:30:60Z",
            "2026-11-24T09:30Z",
            "2026-11-24T09:30:00",
            "2026-11-24T09:30:00+01:00",
            "2026-11-24T09:30:00.Z",
            "2026-11-24T09:30:00.1234567890Z",
            "2026-11-24t09:30:00Z",
            "0000-01-01T00:00:00Z",
            "\u0662026-11-24T09:30:00Z"
        }) {
            assertThat(attempt(INSTANT, wrong)).as(wrong).isEmpty();
        }
        assertThat(attempt(INSTANT, "2026-11-24T09:30:00.5Z")).contains(Instant.parse("2026-11-24T09:30:00.5Z"));
    }

    @Property(tries = 5_000)
    void aMomentWithOneCharacterReplacedIsTakenAsThePlatformTakesItIfItIsOfTheOneForm(
            @ForAll("nearlyMoments") String text) {
        assertThat(attempt(INSTANT, text))
                .isEqualTo(ONE_FORM.matcher(text).matches() ? platformMoment(text) : Optional.empty());
    }

    @Property(tries = 5_000)
    void whatIsTakenAmongOtherCharactersIsWhatIsParsed(
            @ForAll("nearlyMoments") String moment,
            @ForAll("nearlyDates") String day,
            @ForAll("around") String before,
            @ForAll("around") String after) {
        assertThat(taken(INSTANT, before, moment, after)).isEqualTo(attempt(INSTANT, moment));
        assertThat(taken(DATE, before, moment.substring(0, 10), after))
                .isEqualTo(attempt(DATE, moment.substring(0, 10)));
        assertThat(taken(DATE, before, day, after)).isEqualTo(attempt(DATE, day));
    }

    @Example
    void whatIsRefusedHasTheCodeOfItsKind() {
        for (String wrong : new String[] {"", "2026-02-29", "2026-11-2", "2026-11-24T09:30:00Z", "24/11/2026"}) {
            assertThatThrownBy(() -> DATE.parse().apply(wrong))
                    .isInstanceOfSatisfying(
                            RefusedInputException.class,
                            refused -> assertThat(refused.getCode()).isEqualTo("json.date"));
        }
        for (String wrong : new String[] {"", "2026-02-29T09:30:00Z", "2026-11-24", "2026-11-24T09:30:00", "now"}) {
            assertThatThrownBy(() -> INSTANT.parse().apply(wrong))
                    .isInstanceOfSatisfying(
                            RefusedInputException.class,
                            refused -> assertThat(refused.getCode()).isEqualTo("json.instant"));
        }
    }

    @Provide
    Arbitrary<String> nearlyMoments() {
        Arbitrary<String> moments = Combinators.combine(
                        Arbitraries.longs().between(-62_135_596_800L, 253_402_300_799L),
                        Arbitraries.of(0, 500_000_000, 123_000_000, 123_456_000, 123_456_789))
                .as((second, nano) -> Instant.ofEpochSecond(second, nano).toString());
        Arbitrary<Character> characters =
                Arbitraries.chars().with("0123456789-:.,TZtz+ ").with('\u0662', '\u0000');
        return Combinators.combine(moments, Arbitraries.integers().between(0, 29), characters)
                .as((moment, at, character) -> {
                    StringBuilder text = new StringBuilder(moment);
                    text.setCharAt(at % moment.length(), character);
                    return text.toString();
                });
    }

    @Provide
    Arbitrary<String> around() {
        return Arbitraries.strings().withChars("0123456789-:.TZ\"").ofMaxLength(12);
    }

    @Provide
    Arbitrary<String> nearlyDates() {
        return Arbitraries.strings().withChars("0123456789-").ofMinLength(8).ofMaxLength(11);
    }

    private static Optional<Object> attempt(Shape.Text shape, String text) {
        try {
            return Optional.of(shape.parse().apply(text));
        } catch (RefusedInputException refused) {
            return Optional.empty();
        }
    }

    private static Optional<Object> taken(Shape.Text shape, String before, String text, String after) {
        char[] all = (before + text + after).toCharArray();
        return Optional.ofNullable(Objects.requireNonNull(shape.taker()).take(all, before.length(), text.length()));
    }

    private static Optional<Object> platformMoment(String text) {
        try {
            return Optional.of(Instant.parse(text));
        } catch (DateTimeException refused) {
            return Optional.empty();
        }
    }

    private static boolean platformTakes(String text) {
        try {
            LocalDate.parse(text);
            return true;
        } catch (DateTimeException refused) {
            return false;
        }
    }
}
