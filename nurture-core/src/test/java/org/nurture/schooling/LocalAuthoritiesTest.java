package org.nurture.schooling;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.nurture.house.PublicData;
import org.nurture.identity.GssCode;
import org.nurture.identity.LocalAuthorityCode;

class LocalAuthoritiesTest {
    private static final LocalDate DAY = LocalDate.of(2026, 1, 1);
    private final LocalAuthorities table = LocalAuthorities.table();

    @Test
    void knownAuthoritiesAreThere() {
        assertAuthority("830", "Derbyshire", "E10000007");
        assertAuthority("831", "Derby", "E06000015");
        assertAuthority("204", "Hackney", "E09000012");
        assertAuthority("677", "Blaenau Gwent", "W06000019");
        for (String successor : List.of("838", "839", "940", "941", "942", "943")) {
            assertThat(table.byCode(LocalAuthorityCode.of(successor), DAY)).isPresent();
        }
    }

    @Test
    void anAuthorityWhoseAreaCodeChangedStandsThereOnceForEach() {
        List<LocalAuthority> sheffield = table.byCode(LocalAuthorityCode.of("373"));

        assertThat(sheffield)
                .extracting(entry -> entry.getGssCode().orElseThrow().text())
                .containsExactly("E08000019", "E08000039");
        assertThat(table.byCode(LocalAuthorityCode.of("373"), LocalDate.of(2025, 4, 30)))
                .contains(sheffield.get(0));
        assertThat(table.byCode(LocalAuthorityCode.of("373"), LocalDate.of(2025, 5, 1)))
                .contains(sheffield.get(1));
    }

    @Test
    void codesThatHaveEndedAreStillThere() {
        assertThat(table.byCode(LocalAuthorityCode.of("909"))).hasSize(1);
        assertThat(table.byCode(LocalAuthorityCode.of("909"), DAY)).isEmpty();
    }

    @Test
    void schoolsInNorthernIrelandAnswerToOneAuthority() {
        assertThat(table.responsibleIn(Nation.NORTHERN_IRELAND, DAY))
                .singleElement()
                .satisfies(entry -> {
                    assertThat(entry.getName()).isEqualTo("Education Authority");
                    assertThat(entry.getCode()).isEmpty();
                    assertThat(entry.getGssCode()).isEmpty();
                });
        assertThat(table.responsibleIn(Nation.WALES, DAY)).hasSize(22);
        assertThat(table.responsibleIn(Nation.SCOTLAND, DAY)).hasSize(32);
    }

    @Test
    void theTableSaysWhenItWasTrueAndWhatItsNewestChangeIs() {
        LocalDate newest = table.all().stream()
                .flatMap(entry -> Stream.concat(
                        entry.getGssOpened().stream(), entry.getGssClosed().map(day -> day.plusDays(1)).stream()))
                .max(LocalDate::compareTo)
                .orElseThrow();

        assertThat(table.newestChange()).isEqualTo(newest).isBefore(table.asOf());
        assertThat(table.asOf()).isEqualTo("2026-11-24");
    }

    @Test
    void noAreaCodeStandsTwiceAndDatesAreInOrder() {
        Set<GssCode> seen = new HashSet<>();
        for (LocalAuthority entry : table.all()) {
            entry.getGssCode().ifPresent(code -> {
                assertThat(seen.add(code)).isTrue();
                assertThat(Nation.of(code)).isEqualTo(entry.getNation());
                assertThat(table.byGss(code)).contains(entry);
            });
            if (entry.getGssOpened().isPresent() && entry.getGssClosed().isPresent()) {
                assertThat(entry.getGssOpened().get())
                        .isBefore(entry.getGssClosed().get());
            }
        }
    }

    @Test
    void theTableHasTheFactsOfThePublishedLists() throws IOException {
        int compared = 0;
        for (List<String> row : published("local_authorities.csv")) {
            String code = row.get(8);
            String gss = row.get(0);
            if (!code.matches("[0-9]{3}") || !gss.matches("E[0-9]{8}")) {
                // Rows for two authorities at once are no single code, and an area code "z" is none at all.
                assertThat(LocalAuthorityCode.tryParse(code).isEmpty() || gss.equals("z"))
                        .isTrue();
                continue;
            }
            LocalAuthority entry = table.byGss(GssCode.of(gss)).orElseThrow();
            assertThat(entry.getName()).isEqualTo(row.get(1));
            assertThat(entry.getCode()).contains(LocalAuthorityCode.of(code));
            assertThat(entry.getGssOpened().map(LocalAuthoritiesTest::british).orElse(""))
                    .isEqualTo(row.get(2));
            assertThat(entry.getGssClosed().map(LocalAuthoritiesTest::british).orElse(""))
                    .isEqualTo(row.get(3));
            compared++;
        }
        for (List<String> row : published("authorities_wales_scotland_ni.csv")) {
            if (!row.get(3).isEmpty()) {
                LocalAuthority entry = table.byGss(GssCode.of(row.get(3))).orElseThrow();
                assertThat(entry.getName()).isEqualTo(row.get(2).strip());
                assertThat(entry.getCode().map(LocalAuthorityCode::text).orElse(""))
                        .isEqualTo(row.get(4));
                compared++;
            }
        }
        assertThat(compared).isGreaterThan(220);
    }

    private void assertAuthority(String code, String name, String gss) {
        LocalAuthority entry = table.byCode(LocalAuthorityCode.of(code), DAY).orElseThrow();
        assertThat(entry.getName()).isEqualTo(name);
        assertThat(entry.getGssCode()).contains(GssCode.of(gss));
    }

    private static String british(LocalDate day) {
        return "%02d/%02d/%d".formatted(day.getDayOfMonth(), day.getMonthValue(), day.getYear());
    }

    /** Enough of CSV for these lists: quoted cells without quotation marks inside. */
    private static List<List<String>> published(String file) throws IOException {
        Path list = Path.of(System.getProperty("nurture.data"), "la", file);
        PublicData.require(list);
        List<List<String>> rows = new ArrayList<>();
        for (String line :
                Files.readAllLines(list).subList(1, Files.readAllLines(list).size())) {
            List<String> cells = new ArrayList<>();
            StringBuilder cell = new StringBuilder();
            boolean quoted = false;
            for (char c : line.toCharArray()) {
                if (c == '"') {
                    quoted = !quoted;
                } else if (c == ',' && !quoted) {
                    cells.add(cell.toString());
                    cell.setLength(0);
                } else {
                    cell.append(c);
                }
            }
            cells.add(cell.toString());
            rows.add(cells);
        }
        return rows;
    }
}
