package org.nurture.examples.benchmarks.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** What a jar is made of, so that its size can be explained: bytes as they are stored, by folder. */
final class JarContent {
    private static final String GENERATED = "Immutable";

    private JarContent() {}

    static ObjectNode of(Path jar) throws IOException {
        Map<String, Long> folders = new TreeMap<>();
        Map<String, Integer> files = new TreeMap<>();
        long generated = 0;
        long stored = 0;
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            for (ZipEntry entry :
                    zip.stream().filter(each -> !each.isDirectory()).toList()) {
                int slash = entry.getName().lastIndexOf('/');
                String name = slash < 0 ? "(root)" : entry.getName().substring(0, slash);
                folders.merge(name, entry.getCompressedSize(), Long::sum);
                files.merge(name, 1, Integer::sum);
                stored += entry.getCompressedSize();
                generated += entry.getName().startsWith(GENERATED, slash + 1) ? entry.getCompressedSize() : 0;
            }
        }
        ObjectNode content = JsonNodeFactory.instance.objectNode();
        ObjectNode all = content.putObject("folders");
        folders.forEach((name, bytes) ->
                all.putObject(name).put("files", files.get(name)).put("bytes", bytes));
        return content.put("generated", generated).put("directory", Files.size(jar) - stored);
    }
}
