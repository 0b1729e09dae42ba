package org.nurture.json.consumer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The example on the front page of each package compiles as it stands, but for the values that it takes from its reader. */
class PackageExamplesIT {
    private static final String BEGIN = "<pre>{@code\n";
    private static final String END = " * }</pre>";

    private static final String IMPORTS = """
            import com.fasterxml.jackson.databind.ObjectMapper;
            import jakarta.validation.*;
            import jakarta.validation.constraints.*;
            import java.net.URI;
            import java.nio.file.Files;
            import java.nio.file.Path;
            import java.security.PrivateKey;
            import java.security.PublicKey;
            import java.time.*;
            import java.util.*;
            import org.nurture.accreditation.*;
            import org.nurture.assessment.*;
            import org.nurture.behaviour.*;
            import org.nurture.coding.*;
            import org.nurture.group.*;
            import org.nurture.identity.*;
            import org.nurture.json.*;
            import org.nurture.json.badge.*;
            import org.nurture.json.jackson2.*;
            import org.nurture.knowledge.*;
            import org.nurture.network.*;
            import org.nurture.principle.*;
            import org.nurture.privacy.*;
            import org.nurture.problem.*;
            import org.nurture.referral.*;
            import org.nurture.rule.*;
            import org.nurture.schooling.*;
            import org.nurture.time.*;
            import org.nurture.training.*;
            import org.nurture.validation.*;
            """;

    /** What an example takes from its reader, by package. */
    private static final Map<String, String> GIVEN = Map.of(
            "badge", "Certificate certificate, String salt, PrivateKey privateKey, PublicKey publicKey",
            "identity", "byte[] key",
            "json", "List<Referral> referrals",
            "network", "Network network",
            "problem", "String text",
            "training", "Practitioner practitioner, List<Certificate> certificates, List<CourseRun> runs",
            "validation", "Validator validator, NewPupil form");

    @TempDir
    private Path folder;

    static Stream<Path> pages() throws IOException {
        Path root = Path.of(System.getProperty("nurture.root"));
        return Stream.of("nurture-core", "nurture-json").flatMap(module -> {
            try (Stream<Path> files = Files.walk(root.resolve(module).resolve("src/main/java"))) {
                return files
                        .filter(file -> file.endsWith("package-info.java"))
                        .filter(PackageExamplesIT::isExported)
                        .toList()
                        .stream();
            } catch (IOException unreadable) {
                throw new IllegalStateException(unreadable);
            }
        });
    }

    private static boolean isExported(Path page) {
        String folder = page.getParent().getFileName().toString();
        return !List.of("style", "shape", "stream", "collect", "token").contains(folder);
    }

    @ParameterizedTest
    @MethodSource("pages")
    void theExampleCompiles(Path page) throws IOException {
        String text = Files.readString(page).replace("\r", "");
        assertThat(text)
                .as("every package tells its story with an example")
                .contains(BEGIN)
                .contains(END);
        // A later example goes on where the one before it ended.
        StringBuilder all = new StringBuilder();
        for (int at = text.indexOf(BEGIN); at >= 0; at = text.indexOf(BEGIN, at + 1)) {
            all.append(text, at + BEGIN.length(), text.indexOf(END, at)).append('\n');
        }
        String example = all.toString().replaceAll("(?m)^ \\* ?", "");
        String name = page.getParent().getFileName().toString();
        // A record that an example declares for its reader's form is a type of the reader's own.
        String types = "";
        if (example.startsWith("record ")) {
            int end = example.indexOf("{}") + 2;
            types = example.substring(0, end);
            example = example.substring(end);
        }
        String source = IMPORTS + "class Example { " + types + " void show(" + GIVEN.getOrDefault(name, "")
                + ") throws Exception {\n" + example + "\n}}";

        Path file = Files.writeString(folder.resolve("Example.java"), source);
        Stranger.compile(
                List.of(
                        "-cp",
                        Stranger.jarsWithJackson2(),
                        "-d",
                        folder.resolve("classes").toString()),
                List.of(file));
    }
}
