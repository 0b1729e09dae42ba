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

/** What a stranger has: a compiler, a virtual machine, and our packed jars. */
final class Stranger {
    private Stranger() {}

    static void compile(List<String> options, List<Path> sources) throws IOException {
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

    static String run(List<String> options) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options);
        Process program = new ProcessBuilder(command).redirectErrorStream(true).start();
        String printed = new String(program.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(program.waitFor()).as(printed).isZero();
        return printed;
    }

    /** The packed jars and what they need at run time, nothing of the test's own class path. */
    static String jars() throws IOException {
        Path json = target().resolve("nurture-json-" + System.getProperty("nurture.version") + ".jar");
        return json + File.pathSeparator + folderOf("consumer-lib");
    }

    /** The same, and the Jackson 2 that a host on it has already. */
    static String jarsWithJackson2() throws IOException {
        return jars() + File.pathSeparator + folderOf("consumer-jackson2");
    }

    static String folderOf(String name) throws IOException {
        try (Stream<Path> needed = Files.list(target().resolve(name))) {
            return needed.sorted().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
        }
    }

    private static Path target() {
        return Path.of(System.getProperty("nurture.root"), "nurture-json", "target");
    }
}
