package org.nurture.examples.quickstart;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes documents in another layout. */
@Command(
        name = "convert",
        description = {
            "Writes documents in another layout: for people, in one line, or canonical (RFC 8785).",
            "With --list, a list of a document becomes a file of lines; with --list and --into, lines become a list."
        },
        mixinStandardHelpOptions = true,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:everything was written",
            "1:what was refused or left out is told on standard error, and not written",
            "2:the input could not be used"
        })
final class Convert implements Callable<Integer> {
    /** The layouts. */
    enum Layout {
        PRETTY,
        COMPACT,
        CANONICAL
    }

    private static final int ONLY_VERSION = 1;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "FILE", description = "a document, or a file of lines")
    private Path file;

    @Option(
            names = "--to",
            paramLabel = "LAYOUT",
            description = "${COMPLETION-CANDIDATES} (default: pretty, and compact for lines)")
    private @Nullable Layout layout;

    @Option(names = "--out", paramLabel = "FILE", description = "where to write (default: standard output)")
    private @Nullable Path target;

    @Option(names = "--lines", description = "the file has one document in each line, whatever its name")
    private boolean lines;

    @Option(names = "--type", paramLabel = "TYPE", description = "the type of lines that have no schema member")
    private @Nullable String type;

    @Option(
            names = "--list",
            paramLabel = "MEMBER",
            description = "the list, such as referrals, to take apart or to fill")
    private @Nullable String list;

    @Option(names = "--into", paramLabel = "FILE", description = "the document whose list the lines are added to")
    private @Nullable Path into;

    @Option(
            names = "--as-version",
            paramLabel = "N",
            description =
                    "write that version of the form, of which there is only 1 so far; what it has no room for, as a"
                            + " newer document may hold, is told and left out")
    private @Nullable Integer version;

    private Convert() {}

    @Override
    public Integer call() throws UnusableInput {
        if (version != null && version != ONLY_VERSION) {
            throw new UnusableInput("there is only version 1 of every form so far. Leave --as-version out");
        }
        InputFile input = InputFile.of(file, lines);
        try {
            Conversion conversion = new Conversion(spec.commandLine(), input, layout, type, version != null);
            if (target == null) {
                boolean clean = write(conversion, new Printed(spec.commandLine().getOut()));
                spec.commandLine().getOut().flush();
                return clean ? Quickstart.FINE : Quickstart.FINDINGS;
            }
            // Beside its place first, so that no half file stands there if the input turns out to be wrong.
            Path beside = target.resolveSibling(target.getFileName() + ".part");
            try {
                boolean clean;
                try (OutputStream out = Files.newOutputStream(beside)) {
                    clean = write(conversion, out);
                }
                if (clean || input.lines() || version != null) {
                    Files.move(beside, target, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
                }
                return clean ? Quickstart.FINE : Quickstart.FINDINGS;
            } finally {
                Files.deleteIfExists(beside);
            }
        } catch (IOException unwritable) {
            throw new UnusableInput("cannot read " + file
                    + " or cannot write. Give a file that exists, and a folder that" + " you may write to");
        }
    }

    private boolean write(Conversion conversion, OutputStream out) throws IOException, UnusableInput {
        if (into != null) {
            if (list == null) {
                throw new UnusableInput("--into needs --list. Say which list of the document is to be filled");
            }
            return conversion.gather(into, list, out);
        }
        return list == null ? conversion.relay(out) : conversion.scatter(list, out);
    }

    /** The terminal's writer takes characters. */
    private static final class Printed extends OutputStream {
        private final java.io.PrintWriter out;
        private final java.io.ByteArrayOutputStream held = new java.io.ByteArrayOutputStream();

        private Printed(java.io.PrintWriter out) {
            this.out = out;
        }

        @Override
        public void write(int one) {
            held.write(one);
            if (one == '\n') {
                flush();
            }
        }

        @Override
        public void flush() {
            out.print(held.toString(StandardCharsets.UTF_8));
            out.flush();
            held.reset();
        }
    }
}
