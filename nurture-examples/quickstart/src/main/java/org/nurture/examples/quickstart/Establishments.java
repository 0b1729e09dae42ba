package org.nurture.examples.quickstart;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.nurture.identity.LocalAuthorityCode;
import org.nurture.schooling.LocalAuthorities;
import org.nurture.schooling.LocalAuthority;
import org.nurture.schooling.Nation;
import org.nurture.schooling.School;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Reads the public register of establishments. */
@Command(
        name = "establishments",
        description =
                "Reads the public register of establishments, by header name, and reports each row it cannot take.",
        mixinStandardHelpOptions = true)
final class Establishments implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "CSV", description = "the register, or an extract of it, with its header line")
    private Path file;

    @Option(
            names = "--nation",
            defaultValue = "ENGLAND",
            description =
                    "the nation of rows that do not tell it: ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE})")
    private Nation nation;

    @Option(
            names = "--show",
            paramLabel = "N",
            defaultValue = "20",
            description = "how many of the rejected rows to show (default: ${DEFAULT-VALUE})")
    private int show;

    @Option(names = "--json", description = "print JSON for machines")
    private boolean json;

    private Establishments() {}

    @Override
    public Integer call() throws UnusableInput {
        RegisterReader.Register register = RegisterReader.read(file, nation);
        PrintWriter out = spec.commandLine().getOut();
        if (json) {
            out.println(asJson(register));
        } else {
            print(out, register);
        }
        out.flush();
        return register.rejected().isEmpty() ? Quickstart.FINE : Quickstart.FINDINGS;
    }

    private void print(PrintWriter out, RegisterReader.Register register) {
        Ansi ansi = spec.commandLine().getColorScheme().ansi();
        int rows = register.schools().size() + register.rejected().size();
        out.println(ansi.string("@|bold " + rows + " rows in " + register.encoding() + ": "
                + register.schools().size() + " taken, " + register.rejected().size() + " rejected|@"));
        Map<String, Long> authorities = new TreeMap<>(register.schools().stream()
                .filter(school -> school.getAuthority().isPresent())
                .collect(Collectors.groupingBy(Establishments::authority, Collectors.counting())));
        if (!authorities.isEmpty()) {
            Table table = new Table(ansi, "authority", "establishments");
            authorities.forEach((name, count) -> table.row(name, count.toString()));
            table.print(out);
        }
        if (!register.rejected().isEmpty()) {
            Table table = new Table(ansi, "line", "what is wrong, and what to do", "code");
            register.rejected().stream()
                    .limit(Math.max(0, show))
                    .forEach(row -> table.row("@|red " + row.line() + "|@", row.reason(), row.code()));
            table.print(out);
            int more = register.rejected().size() - Math.max(0, show);
            if (more > 0) {
                out.println(
                        "  and " + more + " more; --show " + register.rejected().size() + " shows them all");
            }
        }
    }

    private static String authority(School school) {
        LocalAuthorityCode code = school.getAuthority().orElseThrow();
        String name = LocalAuthorities.table().byCode(code).stream()
                .reduce((earlier, later) -> later)
                .map(LocalAuthority::getName)
                .orElse("not in the table of " + LocalAuthorities.table().asOf());
        return code + " " + name;
    }

    private static String asJson(RegisterReader.Register register) {
        JsonMapper mapper = JsonMapper.builder().build();
        ObjectNode root = mapper.createObjectNode()
                .put("taken", register.schools().size())
                .put("encoding", register.encoding());
        ArrayNode rejected = root.putArray("rejected");
        register.rejected()
                .forEach(row -> rejected.addObject()
                        .put("line", row.line())
                        .put("code", row.code())
                        .put("reason", row.reason()));
        return mapper.writeValueAsString(root);
    }
}
