package org.nurture.examples.benchmarks.report;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The jars beside this program, and which of them a user of each contender would have. */
final class Library {
    private static final List<String> CORE = List.of("nurture-core", "jakarta.validation-api");
    private static final List<String> JACKSON = List.of("jackson-annotations", "jackson-core:3", "jackson-databind:3");

    /** Two of Jackson lie there in two versions, of which the number after the colon picks one; * is all of a family. */
    private static final Map<String, List<String>> NEEDS = new LinkedHashMap<>();

    static {
        NEEDS.put("Nurture", CORE);
        NEEDS.put(
                "Nurture with JSON",
                Stream.of(CORE, List.of("nurture-json"), JACKSON)
                        .flatMap(List::stream)
                        .toList());
        NEEDS.put("Jackson 3", JACKSON);
        NEEDS.put("Jackson 2", List.of("jackson-annotations", "jackson-core:2", "jackson-databind:2"));
        NEEDS.put("fastjson2", List.of("fastjson2"));
        NEEDS.put("avaje-jsonb", List.of("avaje-jsonb", "avaje-json-core"));
        NEEDS.put(
                "Hibernate Validator",
                List.of("hibernate-validator", "jakarta.validation-api", "jboss-logging", "classmate"));
        NEEDS.put("avaje-validator", List.of("avaje-validator", "avaje-applog", "jakarta.validation-api"));
        NEEDS.put("YAVI", List.of("yavi"));
        NEEDS.put("Easy Rules", List.of("easy-rules-core", "slf4j-api"));
        NEEDS.put(
                "Drools",
                List.of(
                        "drools-*",
                        "kie-*",
                        "ecj",
                        "antlr-runtime",
                        "antlr4-runtime",
                        "javaparser-core",
                        "commons-codec",
                        "slf4j-api"));
    }

    private Library() {}

    /** What is compared, by name, each with the jars that it cannot do without. */
    static Map<String, List<Path>> contenders() throws IOException {
        Map<String, List<Path>> all = new LinkedHashMap<>();
        for (String name : NEEDS.keySet()) {
            all.put(name, of(name));
        }
        return all;
    }

    /** {@return the core of the library} */
    static Path core() throws IOException {
        return of("Nurture").stream()
                .filter(jar -> jar.getFileName().toString().startsWith("nurture-core-"))
                .findFirst()
                .orElseThrow();
    }

    static List<Path> of(String contender) throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.list(home().resolve("lib"))) {
            files = all.sorted().toList();
        }
        List<Path> jars = new ArrayList<>();
        for (String artifact : Objects.requireNonNull(NEEDS.get(contender))) {
            List<Path> found = pick(artifact, files);
            if (found.isEmpty() || (found.size() > 1 && !artifact.endsWith("*"))) {
                throw new IllegalStateException("one jar of " + artifact + " was wanted, and there are " + found);
            }
            jars.addAll(found);
        }
        return jars;
    }

    static List<Path> pick(String artifact, List<Path> files) {
        int colon = artifact.indexOf(':');
        String major = colon < 0 ? "\\d+" : artifact.substring(colon + 1);
        String name = colon < 0 ? artifact : artifact.substring(0, colon);
        Pattern pattern = Pattern.compile(
                Pattern.quote(name).replace("*", "\\E[a-z0-9-]+\\Q") + "-" + major + "\\.[0-9A-Za-z.-]*\\.jar");
        return files.stream()
                .filter(file -> pattern.matcher(file.getFileName().toString()).matches())
                .toList();
    }

    /** Which very jars of ours were measured, as a version alone may stand for many. */
    static ObjectNode digests() throws IOException {
        ObjectNode all = JsonNodeFactory.instance.objectNode();
        for (Path jar : of("Nurture with JSON")) {
            String name = jar.getFileName().toString();
            if (name.startsWith("nurture-")) {
                all.put(name, digest(jar));
            }
        }
        return all;
    }

    private static String digest(Path jar) throws IOException {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(jar)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** The folder in which this program's jar lies, and beside it that of the programs that are started anew. */
    static Path home() {
        try {
            Path jar = Path.of(Library.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            return Objects.requireNonNull(jar.toAbsolutePath().getParent());
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
