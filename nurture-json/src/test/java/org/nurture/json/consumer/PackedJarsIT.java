package org.nurture.json.consumer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipFile;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What each jar must carry, besides what it is for. */
class PackedJarsIT {
    private static final Path ROOT = Path.of(System.getProperty("nurture.root"));

    @ParameterizedTest
    @CsvSource({
        "nurture-core,LICENSE,LICENSE",
        "nurture-core,NOTICE,nurture-core/NOTICE",
        "nurture-json,LICENSE,LICENSE",
        "nurture-json,NOTICE,nurture-core/NOTICE"
    })
    void theTermsTravelInTheJar(String module, String text, String source) throws IOException {
        Path jar =
                ROOT.resolve(Path.of(module, "target", module + "-" + System.getProperty("nurture.version") + ".jar"));
        try (ZipFile packed = new ZipFile(jar.toFile());
                InputStream found = packed.getInputStream(packed.getEntry("META-INF/" + text))) {
            assertThat(new String(found.readAllBytes(), StandardCharsets.UTF_8))
                    .isEqualTo(Files.readString(ROOT.resolve(source)))
                    .contains(text.equals("LICENSE") ? "Apache License" : "Open Government Licence v3.0");
        }
    }
}
