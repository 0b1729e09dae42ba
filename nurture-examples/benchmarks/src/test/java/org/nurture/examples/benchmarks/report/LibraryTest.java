package org.nurture.examples.benchmarks.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class LibraryTest {
    private final List<Path> files = Stream.of(
                    "avaje-validator-2.17.jar",
                    "avaje-validator-http-plugin-2.17.jar",
                    "jackson-core-2.21.8.jar",
                    "jackson-core-3.1.8.jar",
                    "drools-base-10.2.0.jar",
                    "drools-drl-ast-10.2.0.jar",
                    "nurture-core-0.1.0-SNAPSHOT.jar")
            .map(Path::of)
            .toList();

    @Test
    void picksTheArtifactAndNoOtherThatBeginsLikeIt() {
        assertThat(Library.pick("avaje-validator", files)).containsExactly(Path.of("avaje-validator-2.17.jar"));
        assertThat(Library.pick("nurture-core", files)).containsExactly(Path.of("nurture-core-0.1.0-SNAPSHOT.jar"));
    }

    @Test
    void picksOneOfTwoVersions() {
        assertThat(Library.pick("jackson-core:3", files)).containsExactly(Path.of("jackson-core-3.1.8.jar"));
    }

    @Test
    void picksAFamily() {
        assertThat(Library.pick("drools-*", files)).hasSize(2);
    }
}
