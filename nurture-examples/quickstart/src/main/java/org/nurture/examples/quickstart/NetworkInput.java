package org.nurture.examples.quickstart;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.nurture.json.NurtureJson;
import org.nurture.json.ReadResult;
import org.nurture.network.Network;
import org.nurture.problem.Problem;

/** Finds and reads the network that a command is asked about: a file, or else the sample that comes with it. */
final class NetworkInput {
    static final String SAMPLE = "sample-network.json";

    private NetworkInput() {}

    static ReadResult<Network> read(@Nullable Path file) throws UnusableInput {
        ReadResult<Network> read = NurtureJson.strict().read(bytes(file), Network.class);
        if (read.remainder().isEmpty()) {
            Problem first = read.problems().get(0);
            throw new UnusableInput(name(file) + " cannot be read as a network, and nothing of it remains. At "
                    + first.getPosition().map(Object::toString).orElse("1:1") + " " + first);
        }
        return read;
    }

    static String name(@Nullable Path file) {
        return file == null ? "the sample network" : Safe.text(file);
    }

    private static byte[] bytes(@Nullable Path file) throws UnusableInput {
        try {
            if (file != null) {
                return Files.readAllBytes(file);
            }
            try (InputStream sample = Optional.ofNullable(NetworkInput.class.getResourceAsStream(SAMPLE))
                    .orElseThrow(() -> new UnusableInput("the sample is missing from the jar. Build it again"))) {
                return sample.readAllBytes();
            }
        } catch (IOException unreadable) {
            throw new UnusableInput("cannot read " + name(file) + ". Give a file that exists and that you may read");
        }
    }
}
