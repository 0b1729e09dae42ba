package org.nurture.examples.benchmarks.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class JarContentTest {
    @TempDir
    Path folder;

    @Test
    void everyByteOfAJarIsInOneOfItsFoldersOrAroundThem() throws IOException {
        Path jar = folder.resolve("small.jar");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(jar))) {
            for (String name :
                    List.of("NOTICE", "org/", "org/a/One.class", "org/a/ImmutableOne.class", "org/b/Two.class")) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write(name.endsWith("/") ? new byte[0] : name.repeat(9).getBytes(StandardCharsets.UTF_8));
            }
        }

        JsonNode content = JarContent.of(jar);

        assertThat(content.get("folders").propertyNames()).containsExactly("(root)", "org/a", "org/b");
        assertThat(content.get("folders").get("org/a").get("files").asInt()).isEqualTo(2);
        long stored = content.get("folders")
                .valueStream()
                .mapToLong(each -> each.get("bytes").asLong())
                .sum();
        assertThat(stored + content.get("directory").asLong()).isEqualTo(Files.size(jar));
        assertThat(content.get("generated").asLong())
                .isPositive()
                .isLessThan(content.get("folders").get("org/a").get("bytes").asLong());
    }
}
