package org.nurture.examples.quickstart;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.nurture.examples.quickstart.RegisterColumns.Column;
import org.nurture.identity.Laestab;
import org.nurture.identity.LocalAuthorityCode;
import org.nurture.identity.SchoolId;
import org.nurture.identity.Urn;
import org.nurture.problem.Problem;
import org.nurture.problem.RefusedInputException;
import org.nurture.schooling.Nation;
import org.nurture.schooling.Phase;
import org.nurture.schooling.School;

/** Turns a row of the register into a school. */
final class RegisterRow {
    /** What became of a row. */
    sealed interface Outcome {}

    /** The row was taken. */
    record Taken(School school) implements Outcome {}

    /** The row was not taken. */
    record Refused(String reason, String code) implements Outcome {}

    /** What the register writes where it does not know when an establishment opened. */
    private static final LocalDate UNKNOWN_OPENING = LocalDate.of(1900, 1, 1);

    private final RegisterColumns columns;
    private final int width;
    private final Nation fallback;

    RegisterRow(RegisterColumns columns, int width, Nation fallback) {
        this.columns = columns;
        this.width = width;
        this.fallback = fallback;
    }

    Outcome read(CsvRows.Row read) {
        return switch (read.shape()) {
            case OPEN ->
                new Refused(
                        "a quotation mark is open at the end of the row. Close it, or take it out",
                        "register.quote-open");
            case TRAILING ->
                new Refused(
                        "text follows a closing quotation mark. Write a mark that belongs to a text twice",
                        "register.quote-inside");
            case WELL_FORMED ->
                read.cells().stream().skip(width).allMatch(String::isBlank)
                        ? school(read.cells())
                        : new Refused(
                                "the row has more cells than the header. Put a text with a comma in quotation marks",
                                "register.cells");
        };
    }

    private Outcome school(List<String> row) {
        Optional<String> urn = columns.cell(row, Column.URN);
        Optional<String> name = columns.cell(row, Column.NAME);
        if (urn.isEmpty()) {
            return new Refused("the row has no URN. Add the number from the register", "register.urn-missing");
        }
        if (name.isEmpty()) {
            return new Refused("the row has no name. Add the establishment's name", "register.name-missing");
        }
        try {
            Urn number = Urn.of(urn.get());
            Optional<LocalAuthorityCode> authority = authority(row);
            return new Taken(School.builder()
                    .id(SchoolId.of(number.text()))
                    .urn(number)
                    .name(name.get())
                    .nation(nation(authority))
                    .authority(authority)
                    .laestab(authority.flatMap(code -> laestab(code, row)))
                    .phase(phase(row))
                    .opened(day(row, Column.OPENED).filter(day -> !day.equals(UNKNOWN_OPENING)))
                    .closed(day(row, Column.CLOSED))
                    .build());
        } catch (RefusedInputException refused) {
            Problem problem = refused.getProblems().get(0);
            return new Refused(problem.getMessage() + ". " + problem.getRemedy(), problem.getCode());
        } catch (DateTimeException noSuchDay) {
            return new Refused("a day is not one. Write it as in 31-08-2024", "register.day");
        }
    }

    /** Code 0 stands for British schools overseas, which belong to no authority. */
    private Optional<LocalAuthorityCode> authority(List<String> row) {
        return columns.cell(row, Column.AUTHORITY_CODE)
                .filter(code -> !code.matches("0+"))
                .map(LocalAuthorityCode::of);
    }

    private Optional<Laestab> laestab(LocalAuthorityCode authority, List<String> row) {
        return columns.cell(row, Column.ESTABLISHMENT_NUMBER)
                .filter(number -> number.matches("[0-9]{1,4}"))
                .map(number -> Laestab.of(authority, Integer.parseInt(number)));
    }

    /** Wales's authorities are numbered from 660 to 681. */
    private Nation nation(Optional<LocalAuthorityCode> authority) {
        return authority
                .map(code -> Integer.parseInt(code.text()))
                .map(code -> code >= 660 && code <= 681 ? Nation.WALES : Nation.ENGLAND)
                .orElse(fallback);
    }

    /** Tools write the codes as 2 or as 02. */
    private Optional<Phase> phase(List<String> row) {
        return columns.cell(row, Column.PHASE_CODE)
                .map(code -> switch (code.toLowerCase(Locale.ROOT).replaceFirst("^0(?=.)", "")) {
                    case "1" -> Phase.NURSERY;
                    case "2" -> Phase.PRIMARY;
                    case "3", "5" -> Phase.MIDDLE;
                    case "4" -> Phase.SECONDARY;
                    case "6" -> Phase.SIXTEEN_PLUS;
                    case "7" -> Phase.ALL_THROUGH;
                    default -> Phase.NOT_APPLICABLE;
                });
    }

    /** Days are written as in 31-08-2024. */
    private Optional<LocalDate> day(List<String> row, Column column) {
        return columns.cell(row, column).map(text -> {
            if (!text.matches("[0-9]{2}[-/][0-9]{2}[-/][0-9]{4}")) {
                throw new DateTimeException("not a day");
            }
            return LocalDate.of(
                    Integer.parseInt(text.substring(6)),
                    Integer.parseInt(text.substring(3, 5)),
                    Integer.parseInt(text.substring(0, 2)));
        });
    }
}
