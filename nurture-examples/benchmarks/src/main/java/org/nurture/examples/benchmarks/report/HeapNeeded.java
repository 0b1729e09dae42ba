package org.nurture.examples.benchmarks.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.nurture.examples.benchmarks.SampleLines;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** With how little memory a large file of referrals, one in each line, is read from end to end. */
final class HeapNeeded {
    private static final List<Integer> MEGABYTES = List.of(512, 128, 64, 16, 8, 6, 4);

    private HeapNeeded() {}

    static ObjectNode measure(int lines) throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory("nurture-lines");
        try {
            if (Files.getFileStore(folder).getUsableSpace() < 3_000L * lines) {
                throw new IOException("not enough room for " + lines + " lines");
            }
            Path file = folder.resolve("referrals.ndjson");
            SampleLines.write(file, lines);
            ObjectNode all = JsonNodeFactory.instance.objectNode();
            all.put("lines", lines);
            all.put("bytes", Files.size(file));
            ArrayNode runs = all.putArray("runs");
            for (int megabytes : MEGABYTES) {
                Child.Run run = Child.run(
                        List.of("-Xmx" + megabytes + "m", "-XX:+UseG1GC"),
                        Library.of("Nurture with JSON"),
                        "CountLines",
                        file.toString());
                boolean read = run.said(Integer.toString(lines));
                if (!read && megabytes == MEGABYTES.get(0)) {
                    throw new IllegalStateException("the file is not even read with " + megabytes + " MB: " + run);
                }
                runs.addObject().put("megabytes", megabytes).put("read", read).put("millis", Math.round(run.millis()));
                if (!read) {
                    break;
                }
            }
            return all;
        } finally {
            Folders.delete(folder);
        }
    }
}
