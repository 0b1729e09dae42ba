package org.nurture.json;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;

/** Public data that are no part of the project: a test that wants them is skipped where they are absent, and says so. */
final class PublicData {
    private PublicData() {}

    static void require(Path file) {
        boolean there = Files.exists(file);
        if (!there) {
            System.out.println("skipped: the public test data are not here: " + file.getFileName());
        }
        Assumptions.assumeTrue(there, "the public test data are not here");
    }
}
