package org.nurture.examples.quickstart;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.nurture.identity.Urn;
import org.nurture.schooling.Nation;
import org.nurture.schooling.School;

/** Reads a register of establishments row by row; a row that cannot be taken is reported and the rest goes on. */
final class RegisterReader {
    /**
     * A row that was not taken.
     *
     * @param line the line of the file on which it ends, from 1
     * @param reason what is wrong, and what to do
     * @param code the permanent code of the fault
     */
    record Rejected(long line, String reason, String code) {}

    /**
     * What a register gave. Rows taken and rows rejected are all of its rows.
     *
     * @param schools the schools taken, in their order
     * @param rejected the rows rejected, in their order
     * @param encoding the encoding that the file turned out to be in
     */
    record Register(List<School> schools, List<Rejected> rejected, String encoding) {}

    private final Nation fallback;
    private final List<School> schools = new ArrayList<>();
    private final List<Rejected> rejected = new ArrayList<>();
    private final Set<Urn> seen = new HashSet<>();

    private RegisterReader(Nation fallback) {
        this.fallback = fallback;
    }

    /**
     * Reads a register.
     *
     * @param file a CSV file with a header line, in UTF-8 or, as the public register is published, in windows-1252
     * @param fallback the nation of rows that do not tell it
     */
    static Register read(Path file, Nation fallback) throws UnusableInput {
        try {
            return read(file, fallback, StandardCharsets.UTF_8);
        } catch (NotUtf8 other) {
            try {
                return read(file, fallback, Charset.forName("windows-1252"));
            } catch (NotUtf8 impossible) {
                throw new UnusableInput("the encoding of " + Safe.text(file) + " is not known. Save it in UTF-8");
            }
        }
    }

    private static Register read(Path file, Nation fallback, Charset encoding) throws UnusableInput, NotUtf8 {
        if (Files.isDirectory(file)) {
            throw new UnusableInput(Safe.text(file) + " is a folder. Give the CSV file that lies in it");
        }
        try (BufferedReader in = new BufferedReader(
                new InputStreamReader(
                        Files.newInputStream(file),
                        encoding.newDecoder()
                                .onMalformedInput(CodingErrorAction.REPORT)
                                .onUnmappableCharacter(CodingErrorAction.REPORT)),
                1 << 16)) {
            RegisterReader register = new RegisterReader(fallback);
            register.rows(new CsvRows(in));
            return new Register(List.copyOf(register.schools), List.copyOf(register.rejected), encoding.name());
        } catch (CharacterCodingException malformed) {
            throw new NotUtf8();
        } catch (IOException unreadable) {
            throw new UnusableInput(
                    "cannot read " + Safe.text(file) + ". Give a CSV file that exists and that you may read");
        }
    }

    private void rows(CsvRows rows) throws UnusableInput, IOException {
        CsvRows.Row header = rows.next();
        if (header == null) {
            throw new UnusableInput("the file is empty. Give the register as a CSV file with its header line");
        }
        RegisterRow reader = new RegisterRow(
                new RegisterColumns(header.cells()), header.cells().size(), fallback);
        for (CsvRows.Row row = rows.next(); row != null; row = rows.next()) {
            RegisterRow.Outcome outcome = reader.read(row);
            if (outcome instanceof RegisterRow.Taken taken) {
                if (seen.add(taken.school().getUrn().orElseThrow())) {
                    schools.add(taken.school());
                } else {
                    rejected.add(new Rejected(
                            row.line(), "an earlier row has the same URN. Keep one of the two", "register.urn-twice"));
                }
            } else if (outcome instanceof RegisterRow.Refused refused) {
                rejected.add(new Rejected(row.line(), refused.reason(), refused.code()));
            }
        }
    }

    /** The file is in another encoding. */
    private static final class NotUtf8 extends Exception {
        private static final long serialVersionUID = 1L;
    }
}
