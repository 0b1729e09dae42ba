package org.nurture.examples.quickstart;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.nurture.problem.RefusedInputException;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The command line of the quickstart; each command is a class of its own. */
@Command(
        name = "nurture",
        description = "Reads nurture provision from JSON, shows it as it stands, and says what guidance says of it.",
        mixinStandardHelpOptions = true,
        version = "nurture quickstart 0.1.0",
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {
            Check.class,
            Explain.class,
            ShowReferral.class,
            DueList.class,
            Policies.class,
            Rules.class,
            Accreditation.class,
            IssueBadge.class,
            VerifyBadge.class,
            Summary.class,
            Validate.class,
            Convert.class,
            Establishments.class,
            Generate.class
        })
final class Quickstart implements Runnable {
    /** Nothing to say. */
    static final int FINE = 0;

    /** The input was read; something in it wants a look. */
    static final int FINDINGS = 1;

    /** The input could not be used, or the command was not understood. */
    static final int UNUSABLE = 2;

    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec;

    private Quickstart() {}

    /**
     * Runs a command and ends with its exit code.
     *
     * @param arguments the command and its options
     */
    public static void main(String[] arguments) {
        Output target = new Output(new FileOutputStream(FileDescriptor.out));
        PrintWriter out = new PrintWriter(target, false, StandardCharsets.UTF_8);
        PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
        System.exit(run(target, out, err, arguments));
    }

    /** Runs a command, and says so if what it printed did not arrive. */
    static int run(Output target, PrintWriter out, PrintWriter err, String... arguments) {
        int status = commandLine(out, err).execute(arguments);
        out.flush();
        if (target.lost()) {
            err.println("the output could not be written in full. Make room where it goes, and run the command again");
            return UNUSABLE;
        }
        return status;
    }

    /** The command line with the streams it writes to, so that a test can read them. */
    static CommandLine commandLine(PrintWriter out, PrintWriter err) {
        return new CommandLine(new Quickstart())
                .registerConverter(LocalDate.class, Quickstart::day)
                .setOut(out)
                .setErr(err)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExecutionExceptionHandler(Quickstart::explain);
    }

    private static LocalDate day(String typed) {
        try {
            return LocalDate.parse(typed);
        } catch (DateTimeParseException noDay) {
            throw new CommandLine.TypeConversionException("this is not a day that there is. Write it as in 2026-03-31");
        }
    }

    /** Bad input never shows a stack trace: one line says what and another what to do. */
    private static int explain(Exception fault, CommandLine command, CommandLine.ParseResult parsed) {
        // Neither message quotes what was refused.
        if (fault instanceof UnusableInput || fault instanceof RefusedInputException) {
            command.getErr()
                    .println(command.getColorScheme().errorText(Safe.lines(String.valueOf(fault.getMessage()))));
        } else {
            command.getErr()
                    .println(command.getColorScheme()
                            .errorText("this should not have happened ("
                                    + fault.getClass().getSimpleName()
                                    + "); please report it with the command that you typed"));
        }
        return UNUSABLE;
    }

    @Override
    public void run() {
        spec.commandLine().usage(spec.commandLine().getOut());
    }
}
