package org.nurture.schooling;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.nurture.identity.GssCode;
import org.nurture.identity.LocalAuthorityCode;

/** The table as it stands in the jar. */
final class LocalAuthorityTable {
    private static final String FILE = "local-authorities.txt";
    private static final int FIELDS = 6;

    private final List<String> lines;

    private LocalAuthorityTable(List<String> lines) {
        this.lines = lines;
    }

    /** A date of the header: after {@code #}, its name and a colon. */
    LocalDate date(String name) {
        String mark = "# " + name + ": ";
        return lines.stream()
                .filter(line -> line.startsWith(mark))
                .map(line -> LocalDate.parse(line.substring(mark.length())))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(FILE + " does not say " + name));
    }

    List<LocalAuthority> entries() {
        return lines.stream()
                .filter(line -> !line.startsWith("#"))
                .map(LocalAuthorityTable::entry)
                .toList();
    }

    static LocalAuthorityTable read() {
        InputStream stream = LocalAuthorityTable.class.getResourceAsStream(FILE);
        if (stream == null) {
            throw new IllegalStateException("the jar has lost " + FILE);
        }
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return new LocalAuthorityTable(reader.lines().toList());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static LocalAuthority entry(String line) {
        String[] field = line.split(";", FIELDS);
        return LocalAuthority.builder()
                .nation(Nation.valueOf(field[0].toUpperCase(Locale.ROOT).replace('-', '_')))
                .gssCode(given(field[1]).map(GssCode::of))
                .code(given(field[2]).map(LocalAuthorityCode::of))
                .name(field[3])
                .gssOpened(given(field[4]).map(LocalDate::parse))
                .gssClosed(given(field[5]).map(LocalDate::parse))
                .build();
    }

    private static Optional<String> given(String field) {
        return field.isEmpty() ? Optional.empty() : Optional.of(field);
    }
}
