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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
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
        assertThatThrownBy(() -> read("urn,name\n1,\"open", StandardCharsets.UTF_8))
                .isInstanceOf(UnusableInput.class);
    }

    @Test
    void realExtractsAreTakenOrReportedRowByRow() throws IOException, UnusableInput {
        Path data = Path.of(System.getProperty("nurture.data"), "schools");
        PublicData.require(data);
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
