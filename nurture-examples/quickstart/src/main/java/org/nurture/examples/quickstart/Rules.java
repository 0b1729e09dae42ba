package org.nurture.examples.quickstart;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Prints the catalogue of rules as a page of Markdown. */
@Command(
        name = "rules",
        description = "Prints the catalogue of rules as a page of Markdown, made from the rules themselves.",
        mixinStandardHelpOptions = true)
final class Rules implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    private Rules() {}

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        RulesPage.lines().forEach(out::println);
        out.flush();
        return Quickstart.FINE;
    }
}
