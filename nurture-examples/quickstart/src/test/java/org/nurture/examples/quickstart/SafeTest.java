package org.nurture.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine.Help.Ansi;

class SafeTest {
    @Test
    void controlsAreShownAsSuchAndMarkupIsBroken() {
        assertThat(Safe.text("The \u001b[31mNest\u001b]0;mine\u0007"))
                .isEqualTo("The \ufffd[31mNest\ufffd]0;mine\ufffd");
        assertThat(Safe.text("two\r\nlines\tand\u2028more\u0085")).isEqualTo("two  lines and more\ufffd");
        assertThat(Safe.text("turned \u202eround\u2066 and\u009b31m"))
                .isEqualTo("turned \ufffdround\ufffd and\ufffd31m");
        assertThat(Safe.text("@|fg(abc) x|@ and @|@|@")).isEqualTo("@ |fg(abc) x| @ and @ | @ | @");
        assertThat(Safe.text("half of a pair \ud83d")).isEqualTo("half of a pair \ufffd");
    }

    @ParameterizedTest
    @ValueSource(strings = {"The Nest", "Ysgol y Ddôl", "ا\u200cب", "क्\u200dष", "name@example | more", "🦔", ""})
    void whatIsHarmlessStays(String text) {
        assertThat(Safe.text(text)).isEqualTo(text);
        assertThat(Safe.withoutControls(text)).isSameAs(text);
    }

    @Property(tries = 500)
    void nothingThatComesFromAnInputIsMarkupOrControl(@ForAll String text) {
        String safe = Safe.text(text + "@|red " + text + "|@" + text + "@|fg(abc) \u001b|@");

        assertThat(safe).doesNotContain("@|", "|@");
        assertThat(safe.chars()).noneMatch(Character::isISOControl);
        assertThat(Safe.text(safe)).isEqualTo(safe);
        assertThat(Ansi.ON.string("@|bold " + safe + "|@")).contains(safe);
    }

    @Test
    void messagesKeepTheirLines() {
        assertThat(Safe.lines("one\ntwo\u001b\n  three")).isEqualTo("one\ntwo\ufffd\n  three");
    }

    @Test
    void aTableKeepsItsMarksAndShowsNoControl() {
        StringWriter text = new StringWriter();
        new Table(Ansi.OFF, "a", "b").row("@|red x|@", "\u001b]0;y\u0007").print(new PrintWriter(text, true));

        assertThat(text.toString().lines()).containsExactly("  a  b", "  x  \ufffd]0;y\ufffd");
    }
}
