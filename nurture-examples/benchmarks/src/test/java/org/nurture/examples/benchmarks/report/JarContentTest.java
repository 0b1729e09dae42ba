package org.nurture.examples.benchmarks.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class JarContentTest {
    @TempDir
    Path folder;

    @Test
    void bytesAreCountedAsTheyAreStored() throws IOException {
        Path jar = folder.resolve("small.jar");
        Map<String, Long> stored = new HashMap<>();
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(jar))) {
            for (String name :
                    List.of("NOTICE", "org/", "org/a/One.class", "org/a/ImmutableOne.class", "org/b/Two.class")) {
                ZipEntry entry = new ZipEntry(name);
                zip.putNextEntry(entry);
                zip.write(name.endsWith("/") ? new byte[0] : name.repeat(9).getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
                stored.put(name, entry.getCompressedSize());
            }
        }

        JsonNode content = JarContent.of(jar);

        JsonNode folders = content.get("folders");
        assertThat(folders.propertyNames()).containsExactly("(root)", "org/a", "org/b");
        assertThat(folders.get("org/a").get("files").asInt()).isEqualTo(2);
        long generated = stored.get("org/a/ImmutableOne.class");
        assertThat(generated).isLessThan("org/a/ImmutableOne.class".length() * 9L);
        assertThat(content.get("generated").asLong()).isEqualTo(generated);
        assertThat(folders.get("org/a").get("bytes").asLong()).isEqualTo(generated + stored.get("org/a/One.class"));
        assertThat(folders.get("(root)").get("bytes").asLong()).isEqualTo(stored.get("NOTICE"));
        assertThat(content.get("directory").asLong()).isPositive();
    }
}
