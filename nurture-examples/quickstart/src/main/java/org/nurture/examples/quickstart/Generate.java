package org.nurture.examples.quickstart;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.nurture.json.NurtureJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Makes the sample data that the other commands read. */
@Command(
        name = "generate",
        description = "Makes sample data: a network with deliberate faults, or a register of establishments.",
        mixinStandardHelpOptions = true)
final class Generate implements Callable<Integer> {
    private static final DefaultIndenter INDENT = new DefaultIndenter("  ", "\n");

    @Parameters(paramLabel = "FILE", description = "the file to write")
    private Path file;

    @Option(names = "--seed", description = "the seed; the same seed makes the same data (default: ${DEFAULT-VALUE})")
    private long seed = SampleNetwork.SEED;

    @Option(names = "--sound", description = "leave the faults out of the network")
    private boolean sound;

    @Option(names = "--register", paramLabel = "ROWS", description = "a register of that many establishments instead")
    private int rows;

    private Generate() {}

    @Override
    public Integer call() throws UnusableInput {
        try {
            if (rows > 0) {
                SampleRegister.write(file, rows, seed);
            } else {
                Files.writeString(file, sound ? soundNetwork(seed) : faultyNetwork(seed), StandardCharsets.UTF_8);
            }
        } catch (IOException unwritable) {
            throw new UnusableInput(
                    "cannot write " + Safe.text(file) + ". Give a file in a folder that you may write to");
        }
        return Quickstart.FINE;
    }

    static String soundNetwork(long seed) {
        return NurtureJson.strict().writePretty(SampleNetwork.make(seed));
    }

    static String faultyNetwork(long seed) {
        JsonMapper mapper = JsonMapper.builder().build();
        ObjectNode network = (ObjectNode) mapper.readTree(soundNetwork(seed));
        SampleFaults.into(network);
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter(
                        Separators.createDefaultInstance().withObjectNameValueSpacing(Separators.Spacing.AFTER))
                .withObjectIndenter(INDENT)
                .withArrayIndenter(INDENT);
        return mapper.writer().with(printer).writeValueAsString(network) + "\n";
    }
}
