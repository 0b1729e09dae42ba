package org.nurture.json.consumer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A stranger's project compiles and runs against the packed jars, on the class path and on the module path. */
class ConsumerProjectsIT {
    private static final String PROGRAM = """
            package stranger;

            import java.nio.charset.StandardCharsets;
            import java.time.LocalDate;
            import org.nurture.json.NurtureJson;
            import org.nurture.json.ReadResult;
            import org.nurture.time.DateSpan;
            import org.nurture.identity.Upn;
            import org.nurture.problem.Problem;
            import org.nurture.group.NurtureGroup;

            public final class Program {
                private Program() {}

                public static void main(String[] arguments) {
                    System.out.println(Upn.of("B801200005001"));
                    ReadResult<NurtureGroup> refused = NurtureJson.strict()
                            .read("{\\"schema\\": \\"nurture/nurture-group/1\\"}".getBytes(StandardCharsets.UTF_8), NurtureGroup.class);
                    for (Problem problem : refused.problems()) {
                        System.out.println(problem.getPointer() + " " + problem.getCode());
                    }
                    DateSpan span = DateSpan.startingOn(LocalDate.of(2025, 9, 1));
                    System.out.println(span.contains(LocalDate.of(2026, 9, 1)));
                }
            }
            """;

    private static final String ON_JACKSON_2 = """
            package stranger;

            import com.fasterxml.jackson.core.JsonProcessingException;
            import com.fasterxml.jackson.databind.ObjectMapper;
            import org.nurture.identity.Urn;
            import org.nurture.json.jackson2.NurtureJackson2Module;
            import org.nurture.time.HalfDay;

            public final class Program {
                private Program() {}

                public static void main(String[] arguments) throws JsonProcessingException {
                    ObjectMapper mapper = new ObjectMapper().registerModule(new NurtureJackson2Module());
                    System.out.println(mapper.writeValueAsString(HalfDay.MONDAY_AM));
                    System.out.println(mapper.readValue("\\"100214\\"", Urn.class).text());
                    try {
                        mapper.readValue("\\"1\\"", Urn.class);
                    } catch (JsonProcessingException refused) {
                        System.out.println(refused.getCause().getMessage());
                    }
                }
            }
            """;

    private static final String VALIDATING = """
            package stranger;

            import jakarta.validation.Validation;
            import jakarta.validation.Validator;
            import java.time.LocalDate;
            import org.nurture.group.GroupModel;
            import org.nurture.group.NurtureGroup;
            import org.nurture.identity.GroupId;
            import org.nurture.identity.SchoolId;
            import org.nurture.time.DateSpan;

            public final class Program {
                private Program() {}

                public static void main(String[] arguments) {
                    NurtureGroup group = NurtureGroup.builder()
                            .id(GroupId.of("g-1"))
                            .name("n".repeat(121))
                            .model(GroupModel.CLASSIC)
                            .hostSchool(SchoolId.of("s-1"))
                            .open(DateSpan.startingOn(LocalDate.of(2025, 9, 1)))
                            .build();
                    Validator validator = Validation.buildDefaultValidatorFactory().getValidator();
                    validator.validate(group).forEach(violation -> System.out.println("violated: " + violation.getPropertyPath()));
                }
            }
            """;

    @TempDir
    private Path folder;

    @Test
    void aClassPathProjectCompilesAndRuns() throws IOException, InterruptedException {
        Path source = write("stranger/Program.java", PROGRAM);
        Path classes = folder.resolve("classes");
        Stranger.compile(List.of("-cp", Stranger.jars(), "-d", classes.toString()), List.of(source));

        String printed =
                Stranger.run(List.of("-cp", classes + File.pathSeparator + Stranger.jars(), "stranger.Program"));

        assertPrinted(printed);
    }

    @Test
    void aModulePathProjectCompilesAndRuns() throws IOException, InterruptedException {
        Path source = write("stranger/Program.java", PROGRAM);
        Path module = write("module-info.java", "module stranger { requires org.nurture.json; }");
        Path classes = folder.resolve("modules/stranger");
        Stranger.compile(List.of("-p", Stranger.jars(), "-d", classes.toString()), List.of(module, source));

        String printed = Stranger.run(List.of(
                "-p",
                folder.resolve("modules") + File.pathSeparator + Stranger.jars(),
                "-m",
                "stranger/stranger.Program"));

        assertPrinted(printed);
    }

    @Test
    void nothingOfJackson2ComesAlong() throws IOException {
        assertThat(Stranger.jars()).doesNotContain("jackson-databind-2").doesNotContain("jackson-core-2");
        assertThat(Stranger.jarsWithJackson2()).contains("jackson-databind-2").contains("jackson-core-2");
    }

    @Test
    void aClassPathProjectOnJackson2CompilesAndRuns() throws IOException, InterruptedException {
        Path source = write("stranger/Program.java", ON_JACKSON_2);
        Path classes = folder.resolve("classes");
        String path = Stranger.jarsWithJackson2();
        Stranger.compile(List.of("-cp", path, "-d", classes.toString()), List.of(source));

        assertOnJackson2(Stranger.run(List.of("-cp", classes + File.pathSeparator + path, "stranger.Program")));
    }

    @Test
    void aModulePathProjectOnJackson2CompilesAndRuns() throws IOException, InterruptedException {
        Path source = write("stranger/Program.java", ON_JACKSON_2);
        Path module = write(
                "module-info.java",
                "module stranger { requires org.nurture.json; requires com.fasterxml.jackson.databind; }");
        Path classes = folder.resolve("modules/stranger");
        String path = Stranger.jarsWithJackson2();
        Stranger.compile(List.of("-p", path, "-d", classes.toString()), List.of(module, source));

        assertOnJackson2(Stranger.run(List.of(
                "-p", folder.resolve("modules") + File.pathSeparator + path, "-m", "stranger/stranger.Program")));
    }

    private static void assertOnJackson2(String printed) {
        assertThat(printed.lines()).startsWith("\"monday-am\"", "100214");
        assertThat(printed).contains("[urn.syntax]");
    }

    @Test
    void aStockValidatorSeesTheConstraintsOnTheModulePath() throws IOException, InterruptedException {
        Path source = write("stranger/Program.java", VALIDATING);
        Path module = write(
                "module-info.java", "module stranger { requires org.nurture.core; requires jakarta.validation; }");
        Path classes = folder.resolve("modules/stranger");
        String path = Stranger.jars() + File.pathSeparator + Stranger.folderOf("consumer-validator");
        Stranger.compile(List.of("-p", path, "-d", classes.toString()), List.of(module, source));

        String printed = Stranger.run(List.of(
                "-p",
                folder.resolve("modules") + File.pathSeparator + path,
                "--add-modules",
                "org.hibernate.validator,jakarta.el,org.glassfish.expressly",
                "-m",
                "stranger/stranger.Program"));

        assertThat(printed.lines().filter(line -> line.startsWith("violated: ")))
                .containsExactly("violated: name");
    }

    @Test
    void theFirstProgramOfTheReadmeCompilesAndRuns() throws IOException, InterruptedException {
        String readme = Files.readString(Path.of(System.getProperty("nurture.root"), "README.md"));
        int fence = readme.indexOf("```java", readme.indexOf("<!-- example -->"));
        int begin = readme.indexOf('\n', fence) + 1;
        Path source = write("FirstProgram.java", readme.substring(begin, readme.indexOf("```", begin)));
        Path classes = folder.resolve("classes");
        Stranger.compile(List.of("-cp", Stranger.jars(), "-d", classes.toString()), List.of(source));

        String printed = Stranger.run(List.of("-cp", classes + File.pathSeparator + Stranger.jars(), "FirstProgram"));

        assertThat(printed.lines()).startsWith("1", "true");
        assertThat(printed)
                .contains("[json.number-for-text]")
                .contains("/open: this member is missing. Add it. [json.missing-member]");
    }

    private static void assertPrinted(String printed) {
        assertThat(printed).contains("Upn[***]").contains("json.missing-member").contains("true");
        assertThat(printed).doesNotContain("B801200005001");
    }

    private Path write(String name, String text) throws IOException {
        Path file = folder.resolve("src").resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }
}
