package org.nurture.json.consumer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
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
        compile(List.of("-cp", jars(), "-d", classes.toString()), List.of(source));

        String printed = run(List.of("-cp", classes + File.pathSeparator + jars(), "stranger.Program"));

        assertPrinted(printed);
    }

    @Test
    void aModulePathProjectCompilesAndRuns() throws IOException, InterruptedException {
        Path source = write("stranger/Program.java", PROGRAM);
        Path module = write("module-info.java", "module stranger { requires org.nurture.json; }");
        Path classes = folder.resolve("modules/stranger");
        compile(List.of("-p", jars(), "-d", classes.toString()), List.of(module, source));

        String printed = run(List.of(
                "-p", folder.resolve("modules") + File.pathSeparator + jars(), "-m", "stranger/stranger.Program"));

        assertPrinted(printed);
    }

    @Test
    void aStockValidatorSeesTheConstraintsOnTheModulePath() throws IOException, InterruptedException {
        Path source = write("stranger/Program.java", VALIDATING);
        Path module = write(
                "module-info.java", "module stranger { requires org.nurture.core; requires jakarta.validation; }");
        Path classes = folder.resolve("modules/stranger");
        String path = jars() + File.pathSeparator + folderOf("consumer-validator");
        compile(List.of("-p", path, "-d", classes.toString()), List.of(module, source));

        String printed = run(List.of(
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
        compile(List.of("-cp", jars(), "-d", classes.toString()), List.of(source));

        String printed = run(List.of("-cp", classes + File.pathSeparator + jars(), "FirstProgram"));

        assertThat(printed.lines()).startsWith("1", "true");
        assertThat(printed)
                .contains("[json.wrong-kind]")
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

    private static void compile(List<String> options, List<Path> sources) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StringWriter complaints = new StringWriter();
        List<String> all = new ArrayList<>(options);
        // What a careful stranger would switch on; a warning from our jars would break a build of theirs.
        all.addAll(
                List.of("--release", "17", "-Xlint:all,-requires-automatic,-requires-transitive-automatic", "-Werror"));
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8)) {
            boolean compiled = compiler.getTask(
                            complaints, files, null, all, null, files.getJavaFileObjectsFromPaths(sources))
                    .call();
            assertThat(compiled).as(complaints.toString()).isTrue();
        }
    }

    private static String run(List<String> options) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options);
        Process program = new ProcessBuilder(command).redirectErrorStream(true).start();
        String printed = new String(program.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(program.waitFor()).as(printed).isZero();
        return printed;
    }

    /** The packed jars and what they need at run time, nothing of the test's own class path. */
    private static String jars() throws IOException {
        Path json = target().resolve("nurture-json-" + System.getProperty("nurture.version") + ".jar");
        return json + File.pathSeparator + folderOf("consumer-lib");
    }

    private static String folderOf(String name) throws IOException {
        try (Stream<Path> needed = Files.list(target().resolve(name))) {
            return needed.sorted().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
        }
    }

    private static Path target() {
        return Path.of(System.getProperty("nurture.root"), "nurture-json", "target");
    }
}
