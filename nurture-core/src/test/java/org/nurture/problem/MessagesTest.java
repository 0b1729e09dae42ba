package org.nurture.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The bundle of problems: every code that the sources use has a text and a remedy, once, and no code is left over. */
class MessagesTest {
    private static final Pattern CODE = Pattern.compile("\"([a-z0-9]+(?:-[a-z0-9]+)*\\.[a-z0-9]+(?:-[a-z0-9]+)*)\"");

    @Test
    void noKeyStandsTwice() throws IOException {
        List<String> keys = keys();

        assertThat(keys).doesNotHaveDuplicates().hasSizeGreaterThan(150);
    }

    @Test
    void everyTextHasARemedyAndNeitherEndsWithAFullStop() throws IOException {
        Set<String> keys = new TreeSet<>(keys());
        for (String key : keys) {
            if (!key.endsWith(".remedy")) {
                assertThat(keys).contains(key + ".remedy");
                assertThat(Messages.knows(key)).isTrue();
                assertThat(Messages.message(key, new java.util.TreeMap<>())).doesNotEndWith(".");
                assertThat(Messages.remedy(key, new java.util.TreeMap<>())).doesNotEndWith(".");
            }
        }
    }

    @Test
    void theCodesOfTheSourcesAreThoseOfTheBundle() throws IOException {
        Set<String> used = new TreeSet<>();
        for (String module : List.of("nurture-core", "nurture-json")) {
            Path sources = Path.of(System.getProperty("nurture.root"), module, "src", "main", "java");
            try (Stream<Path> files = Files.walk(sources)) {
                for (Path file :
                        files.filter(path -> path.toString().endsWith(".java")).toList()) {
                    Matcher code = CODE.matcher(Files.readString(file));
                    while (code.find()) {
                        used.add(code.group(1));
                    }
                }
            }
        }
        Set<String> bundled = new TreeSet<>(keys());
        bundled.removeIf(key -> key.endsWith(".remedy"));

        assertThat(used).containsAll(bundled);
    }

    @Test
    void argumentsGoWhereTheirNamesStand() {
        Problem problem = Problem.of("citation.text", "longest", "300");

        assertThat(problem.getMessage()).isEqualTo("a text of the citation is blank or longer than 300 characters");
        assertThat(problem.toString())
                .isEqualTo("(root): a text of the citation is blank or longer than 300 characters."
                        + " Give 1 to 300 characters. [citation.text]");
    }

    @Test
    void aCodeThatTheBundleHasNotIsAProgrammersMistake() {
        assertThatThrownBy(() -> Problem.of("no.such-code")).isInstanceOf(IllegalArgumentException.class);
    }

    private static List<String> keys() throws IOException {
        List<String> keys = new ArrayList<>();
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(Messages.class.getResourceAsStream("messages.properties")),
                StandardCharsets.UTF_8))) {
            reader.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .forEach(line -> keys.add(line.substring(0, line.indexOf('='))));
        }
        return keys;
    }
}
