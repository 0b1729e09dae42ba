package org.nurture.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A host's own project finds the constraints and their messages, on the class path and on the module path. */
class HostProjectTest {
    private static final String PROGRAM = """
            package host;

            import jakarta.validation.ConstraintViolation;
            import jakarta.validation.Validation;
            import jakarta.validation.ValidatorFactory;
            import org.nurture.validation.ValidUpn;
            import org.nurture.validation.ValidUrn;

            public final class Program {
                public record Form(@ValidUpn String upn, @ValidUrn String urn) {}

                private Program() {}

                public static void main(String[] arguments) {
                    try (ValidatorFactory factory = Validation.buildDefaultValidatorFactory()) {
                        for (ConstraintViolation<Form> violation : factory.getValidator().validate(new Form("B8", "12"))) {
                            System.out.println(violation.getPropertyPath() + ": " + violation.getMessage());
                        }
                        System.out.println("named: " + ValidUpn.class.getModule().isNamed());
                    }
                }
            }
            """;
    private static final String MODULE = """
            module host {
                requires org.nurture.core;
                opens host to org.hibernate.validator;
            }
            """;
    private static final String VIOLATION =
            "upn: Type the unique pupil number: a letter, eleven digits, and a digit or letter, without I, O and S";

    /** The host's own text for one key, as a Welsh school would have it. */
    private static final String HOST_TEXT = "org.nurture.validation.ValidUrn.message=Rhowch bum neu chwe digid";

    @TempDir
    private Path folder;

    @Test
    void onTheClassPath() throws Exception {
        Path classes = folder.resolve("classes");
        run("javac", "--release", "17", "-cp", libraries(), "-d", classes.toString(), source("Program", PROGRAM));
        Files.writeString(classes.resolve("ValidationMessages.properties"), HOST_TEXT);

        String printed = run("java", "-cp", classes + File.pathSeparator + libraries(), "host.Program");

        assertPrinted(printed, false);
    }

    @Test
    void onTheModulePath() throws Exception {
        Path classes = folder.resolve("host");
        run(
                "javac",
                "--release",
                "17",
                "-p",
                libraries(),
                "-d",
                classes.toString(),
                source("module-info", MODULE),
                source("Program", PROGRAM));
        Files.writeString(classes.resolve("ValidationMessages.properties"), HOST_TEXT);

        // No module requires the expression language that Hibernate Validator's messages need: a host adds it.
        String printed = run(
                "java",
                "-p",
                classes + File.pathSeparator + libraries(),
                "--add-modules",
                "jakarta.el,org.glassfish.expressly",
                "-m",
                "host/host.Program");

        assertPrinted(printed, true);
    }

    private static void assertPrinted(String printed, boolean named) {
        List<String> lines = printed.lines()
                .filter(line -> line.startsWith("upn:") || line.startsWith("urn:") || line.startsWith("named:"))
                .toList();
        assertThat(lines)
                .as(printed)
                .containsExactlyInAnyOrder(VIOLATION, "urn: Rhowch bum neu chwe digid", "named: " + named);
    }

    private String source(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name + ".java"), text).toString();
    }

    private static String run(String tool, String... options) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", tool).toString());
        command.addAll(List.of(options));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(printed).isZero();
        return printed;
    }

    /** This module as it was compiled, the validator, and what that needs; nothing else of the test's own path. */
    private static String libraries() throws ReflectiveOperationException, URISyntaxException {
        List<String> places = new ArrayList<>();
        places.add(Path.of(System.getProperty("nurture.root"), "nurture-core", "target", "classes")
                .toString());
        for (String type : List.of(
                "jakarta.validation.Validation",
                "org.hibernate.validator.HibernateValidator",
                "org.jboss.logging.Logger",
                "com.fasterxml.classmate.TypeResolver",
                "jakarta.el.ExpressionFactory",
                "org.glassfish.expressly.ExpressionFactoryImpl")) {
            places.add(Path.of(Class.forName(type)
                            .getProtectionDomain()
                            .getCodeSource()
                            .getLocation()
                            .toURI())
                    .toString());
        }
        return String.join(File.pathSeparator, new java.util.LinkedHashSet<>(places));
    }
}
