package org.nurture.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nurture.schooling.LocalAuthorities;
import org.nurture.schooling.LocalAuthority;
import org.nurture.schooling.Nation;
import org.nurture.schooling.Phase;
import org.nurture.schooling.School;

class RegisterReaderTest {
    @TempDir
    private Path folder;

    @Test
    void aMadeRegisterIsTakenOrReportedRowByRow() throws IOException, UnusableInput {
        Path file = folder.resolve("register.csv");
        SampleRegister.write(file, 50_000, 7);

        RegisterReader.Register register = RegisterReader.read(file, Nation.ENGLAND);

        assertThat(register.schools().size() + register.rejected().size()).isEqualTo(50_000);
        assertThat(register.rejected())
                .hasSize(10)
                .extracting(RegisterReader.Rejected::line, RegisterReader.Rejected::code)
                .contains(
                        org.assertj.core.groups.Tuple.tuple(5_001L, "register.urn-missing"),
                        org.assertj.core.groups.Tuple.tuple(10_001L, "urn.placeholder"),
                        org.assertj.core.groups.Tuple.tuple(15_001L, "register.day"),
                        org.assertj.core.groups.Tuple.tuple(20_001L, "register.name-missing"));
    }

    @Test
    void columnsAreFoundByNameInAnyOrderAndSpelling() throws IOException, UnusableInput {
        School school = read("""
                        Postcode,EstablishmentName,"LA (code)",URN,EstablishmentNumber,OpenDate,CloseDate,PhaseOfEducation (code)
                        DE1,"St Example's, Infant",661,400123,3013,01-01-1900,31-08-2024,02
                        """, StandardCharsets.UTF_8).schools().get(0);

        assertThat(school.getName()).isEqualTo("St Example's, Infant");
        assertThat(school.getNation()).isEqualTo(Nation.WALES);
        assertThat(school.getLaestab().orElseThrow().text()).isEqualTo("661/3013");
        assertThat(school.getPhase()).contains(Phase.PRIMARY);
        assertThat(school.getOpened()).as("1900 stands for not known").isEmpty();
        assertThat(school.getClosed()).contains(LocalDate.of(2024, 8, 31));
    }

    @Test
    void rowsThatCannotBeTakenSayWhereAndWhy() throws IOException, UnusableInput {
        RegisterReader.Register register = read("""
                urn,name,open_date,close_date
                100001,One,,
                10,Two,,
                100003,"Three
                with a line break",01-09-2000,31-08-1999
                100001,Again,,
                100005
                """, StandardCharsets.UTF_8);

        assertThat(register.schools()).hasSize(1);
        assertThat(register.rejected())
                .extracting(row -> row.line() + " " + row.code())
                .containsExactly(
                        "3 urn.syntax",
                        "5 school.closed-before-opened",
                        "6 register.urn-twice",
                        "7 register.name-missing");
    }

    @Test
    void theEncodingOfThePublicRegisterIsTaken() throws IOException, UnusableInput {
        RegisterReader.Register register =
                read("urn,name\n100001,\u00c9cole St Example\u2019s\n", Charset.forName("windows-1252"));

        assertThat(register.encoding()).isEqualTo("windows-1252");
        assertThat(register.schools().get(0).getName()).isEqualTo("\u00c9cole St Example\u2019s");
        assertThat(read("\ufeffurn,name\n100001,One\n", StandardCharsets.UTF_8).schools())
                .hasSize(1);
    }

    @Test
    void aFileWithoutTheColumnsIsUnusable() {
        assertThatThrownBy(() -> read("a,b\n1,2\n", StandardCharsets.UTF_8))
                .isInstanceOf(UnusableInput.class)
                .hasMessageContaining("\"urn\"");
        assertThatThrownBy(() -> read("", StandardCharsets.UTF_8)).isInstanceOf(UnusableInput.class);
        assertThatThrownBy(() -> RegisterReader.read(folder, Nation.ENGLAND))
                .isInstanceOf(UnusableInput.class)
                .hasMessageContaining("is a folder");
    }

    @Test
    void anOddQuotationMarkCostsItsOwnRowOnly() throws IOException, UnusableInput {
        RegisterReader.Register register = read("""
                urn,name,open_date,close_date
                100001,"One,,
                100002,"Two",,
                100003,"Three" School,,
                100004,St "Four" School,,
                100005,"Five
                with a line break",,
                100006,Six,,,
                100007,Seven, with a comma,01-09-2000,31-08-2001
                100008,"Eight ""and"" more" ,,
                100009,"Nine,,
                """, StandardCharsets.UTF_8);

        assertThat(register.schools())
                .extracting(School::getName)
                .containsExactly("Two", "St \"Four\" School", "Five\nwith a line break", "Six", "Eight \"and\" more");
        assertThat(register.rejected())
                .extracting(row -> row.line() + " " + row.code())
                .containsExactly(
                        "2 register.quote-open",
                        "4 register.quote-inside",
                        "9 register.cells",
                        "11 register.quote-open");
        assertThat(register.rejected()).allMatch(row -> row.reason().matches("[a-z].*\\. [A-Z].*"));
    }

    /** Every other row is damaged at random; the rows between are whole, and none of them may suffer. */
    @Property(tries = 300)
    void takenAndReportedAreAllRowsWhateverBecomesOfSome(
            @ForAll @Size(min = 1, max = 12)
                    List<@StringLength(max = 5) @CharRange(from = '!', to = '-') String> damages,
            @ForAll @IntRange(max = 40) int place,
            @ForAll boolean replaces)
            throws IOException, UnusableInput {
        StringBuilder text = new StringBuilder("urn,name,open_date,close_date\n");
        for (int i = 0; i < damages.size(); i++) {
            StringBuilder damaged = new StringBuilder((200_001 + i) + ",\"School, of sorts\",01-09-2000,");
            int at = (place + 7 * i) % damaged.length();
            damaged.replace(at, replaces ? Math.min(damaged.length(), at + 2) : at, damages.get(i));
            text.append(damaged).append(damaged.toString().isBlank() ? "x\n" : "\n");
            text.append(100_001 + i).append(i % 2 == 0 ? ",\"Whole\",,\n" : ",Whole,,31-08-2001\n");
        }
        Path file = Files.createTempFile("damaged", ".csv");
        RegisterReader.Register register;
        try {
            register = RegisterReader.read(Files.writeString(file, text), Nation.ENGLAND);
        } finally {
            Files.delete(file);
        }

        assertThat(register.schools().size() + register.rejected().size()).isEqualTo(2 * damages.size());
        assertThat(register.schools())
                .filteredOn(school -> school.getName().equals("Whole"))
                .hasSizeGreaterThanOrEqualTo(damages.size());
        assertThat(register.rejected()).allMatch(row -> row.line() % 2 == 0);
    }

    @ParameterizedTest
    @CsvSource({
        "1,NURSERY",
        "2,PRIMARY",
        "3,MIDDLE",
        "4,SECONDARY",
        "5,MIDDLE",
        "6,SIXTEEN_PLUS",
        "7,ALL_THROUGH",
        "0,NOT_APPLICABLE",
        "04,SECONDARY"
    })
    void everyPhaseOfTheRegisterHasItsOwn(String code, Phase phase) throws IOException, UnusableInput {
        RegisterReader.Register register = read(
                "URN,EstablishmentName,PhaseOfEducation (code)\n100001,One," + code + "\n", StandardCharsets.UTF_8);

        assertThat(register.schools().get(0).getPhase()).contains(phase);
    }

    @Test
    void theNationIsThatOfTheAuthority() throws IOException, UnusableInput {
        StringBuilder text = new StringBuilder("URN,EstablishmentName,LA (code)\n");
        List<LocalAuthority> authorities = LocalAuthorities.table().all().stream()
                .filter(authority -> authority.getCode().isPresent())
                .toList();
        for (int i = 0; i < authorities.size(); i++) {
            text.append(100_001 + i).append(",One,");
            text.append(authorities.get(i).getCode().orElseThrow()).append('\n');
        }
        RegisterReader.Register register = read(text.toString(), StandardCharsets.UTF_8);

        assertThat(register.rejected()).isEmpty();
        assertThat(register.schools())
                .extracting(School::getNation)
                .isEqualTo(authorities.stream().map(LocalAuthority::getNation).toList());
        assertThat(register.schools()).extracting(School::getNation).contains(Nation.WALES, Nation.ENGLAND);
        School overseas = RegisterReader.read(
                        Files.writeString(folder.resolve("o.csv"), "URN,EstablishmentName,LA (code)\n100001,One,000\n"),
                        Nation.SCOTLAND)
                .schools()
                .get(0);
        assertThat(overseas.getNation())
                .as("of the file, where no authority tells")
                .isEqualTo(Nation.SCOTLAND);
        assertThat(overseas.getAuthority()).isEmpty();
    }

    @Test
    void realExtractsAreTakenOrReportedRowByRow() throws IOException, UnusableInput {
        Path data = Path.of(System.getProperty("nurture.data"), "schools");
        boolean there = Files.exists(data);
        if (!there) {
            System.out.println("skipped: the public test data are not here: " + data.getFileName());
        }
        Assumptions.assumeTrue(there, "the public test data are not here");
        for (String name :
                List.of("establishments_derbyshire_hackney_area.csv", "establishments_full_columns_8rows.csv")) {
            RegisterReader.Register register = RegisterReader.read(data.resolve(name), Nation.ENGLAND);
            long rows = Files.readAllLines(data.resolve(name)).size() - 1L;

            assertThat((long) register.schools().size() + register.rejected().size())
                    .isEqualTo(rows);
            assertThat(register.schools()).isNotEmpty();
        }
    }

    private RegisterReader.Register read(String text, Charset encoding) throws IOException, UnusableInput {
        return RegisterReader.read(Files.write(folder.resolve("r.csv"), text.getBytes(encoding)), Nation.ENGLAND);
    }
}
