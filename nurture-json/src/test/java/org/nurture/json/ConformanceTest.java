package org.nurture.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.nurture.group.NurtureGroup;
import org.nurture.json.collect.UpCasters;
import org.nurture.json.shape.Documents;
import org.nurture.problem.Problem;

/**
 * The public suite of JSON parsing tests, against our reader's settings: what must be accepted is, but for the documents with
 * a member twice; what must be refused is; the rest ends in one or the other and in nothing else.
 */
class ConformanceTest {
    private static final int BLOCK = 512;
    private static final DocumentReader<NurtureGroup> READER = new DocumentReader<>(
            NurtureGroup.class,
            Documents.root(NurtureGroup.class).orElseThrow(),
            "nurture/nurture-group/1",
            UpCasters.SHIPPED,
            Settings.of(false));

    private static Map<String, byte[]> suite;

    @BeforeAll
    static void load() throws IOException {
        Path archive = Path.of(System.getProperty("nurture.data"), "json", "JSONTestSuite.tar.gz");
        PublicData.require(archive);
        suite = untar(archive);
    }

    @Test
    void whatMustBeAcceptedIsButForMembersThatStandTwice() {
        Map<String, byte[]> accepted = beginningWith("y_");
        assertThat(accepted).hasSize(95);
        accepted.forEach((name, json) -> {
            if (name.startsWith("y_object_duplicated_key")) {
                assertThat(READER.tokens(json))
                        .as(name)
                        .extracting(Problem::getCode)
                        .containsOnly("json.duplicate-member");
            } else {
                assertThat(READER.tokens(json)).as(name).isEmpty();
            }
        });
    }

    @Test
    void whatMustBeRefusedIs() {
        Map<String, byte[]> refused = beginningWith("n_");
        assertThat(refused).hasSize(188);
        refused.forEach((name, json) -> {
            assertThat(READER.tokens(json)).as(name).isNotEmpty();
            assertThat(READER.read(Stretch.of(json)).problems()).as(name).isNotEmpty();
        });
    }

    @Test
    void theRestIsAcceptedOrRefusedAndNothingElse() {
        Map<String, byte[]> free = beginningWith("i_");
        assertThat(free).hasSize(35);
        free.forEach((name, json) -> {
            assertThat(READER.tokens(json))
                    .as(name)
                    .allMatch(problem -> problem.getCode().startsWith("json."));
            assertThat(READER.read(Stretch.of(json)).problems()).as(name).isNotEmpty();
        });
    }

    @Test
    void everyFileEndsInProblemsInEitherMode() {
        suite.forEach((name, json) -> {
            assertThat(NurtureJson.strict().read(json, NurtureGroup.class).problems())
                    .as(name)
                    .isNotEmpty();
            assertThat(NurtureJson.lenient().read(json, NurtureGroup.class).problems())
                    .as(name)
                    .isNotEmpty();
        });
    }

    private static Map<String, byte[]> beginningWith(String prefix) {
        Map<String, byte[]> some = new TreeMap<>(suite);
        some.keySet().removeIf(name -> !name.startsWith(prefix));
        return some;
    }

    /** The files of an archive by their names; the format is simple enough to need no library. */
    private static Map<String, byte[]> untar(Path archive) throws IOException {
        Map<String, byte[]> files = new TreeMap<>();
        try (InputStream packed = new GZIPInputStream(Files.newInputStream(archive));
                DataInputStream in = new DataInputStream(packed)) {
            byte[] header = in.readNBytes(BLOCK);
            while (header.length == BLOCK && header[0] != 0) {
                String path = text(header, 0, 100);
                int size = Integer.parseInt(text(header, 124, 11).trim(), 8);
                ByteArrayOutputStream content = new ByteArrayOutputStream();
                content.write(in.readNBytes(size));
                in.skipNBytes((BLOCK - size % BLOCK) % BLOCK);
                if (path.endsWith(".json") && path.contains("test_parsing/")) {
                    files.put(path.substring(path.lastIndexOf('/') + 1), content.toByteArray());
                }
                header = in.readNBytes(BLOCK);
            }
        }
        return files;
    }

    private static String text(byte[] header, int from, int length) {
        String field = new String(header, from, length, StandardCharsets.UTF_8);
        int end = field.indexOf('\0');
        return end < 0 ? field : field.substring(0, end);
    }
}
