package org.nurture.examples.quickstart;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.nurture.json.ReadResult;
import org.nurture.network.AuthorityShare;
import org.nurture.network.Milestone;
import org.nurture.network.Network;
import org.nurture.network.ProvisionCount;
import org.nurture.network.ProvisionSummary;
import org.nurture.problem.Problem;
import org.nurture.schooling.KeyStage;
import org.nurture.schooling.LocalAuthority;
import org.nurture.time.AcademicYear;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Counts provision by key stage and school year. */
@Command(
        name = "summary",
        description = "Counts provision by key stage and school year, with its growth.",
        mixinStandardHelpOptions = true)
final class Summary implements Callable<Integer> {
    private static final MonthDay STARTS_ON = MonthDay.of(9, 1);

    /** How many columns the bars of a row take together. */
    private static final int BAR_COLUMNS = 40;

    @Spec
    private CommandSpec spec;

    @Parameters(
            paramLabel = "FILE",
            arity = "0..1",
            description = "a network in JSON; the sample that comes with this program if left out")
    private @Nullable Path file;

    @Option(
            names = "--years",
            paramLabel = "N",
            defaultValue = "3",
            description = "how many school years, the document's own being the last (default: ${DEFAULT-VALUE})")
    private int years;

    @Option(names = "--json", description = "print JSON for machines")
    private boolean json;

    private Summary() {}

    @Override
    public Integer call() throws UnusableInput {
        if (years < 1 || years > 50) {
            throw new UnusableInput("--years is a number from 1 to 50");
        }
        ReadResult<Network> read = NetworkInput.read(file);
        Network network = read.remainder().orElseThrow();
        AcademicYear last = AcademicYear.containing(network.getAsOf(), STARTS_ON);
        ProvisionSummary summary =
                ProvisionSummary.of(network, new AcademicYear(last.startYear() - years + 1), last, STARTS_ON);
        PrintWriter out = spec.commandLine().getOut();
        if (json) {
            out.println(asJson(network, summary, read.problems()));
        } else {
            print(out, network, summary, read.problems().size());
        }
        out.flush();
        return read.problems().isEmpty() ? Quickstart.FINE : Quickstart.FINDINGS;
    }

    private void print(PrintWriter out, Network network, ProvisionSummary summary, int refused) {
        Ansi ansi = spec.commandLine().getColorScheme().ansi();
        out.println(ansi.string("@|bold Groups by key stage and school year: " + Safe.text(network.getName()) + "|@"));
        if (refused > 0) {
            out.println(ansi.string("@|yellow " + refused + " problems: what was refused is not counted; see check|@"));
        }
        List<String> heads = new ArrayList<>(List.of("key stage"));
        summary.years().forEach(year -> heads.add(year.text()));
        heads.add("growth");
        Table table = new Table(ansi, heads.toArray(String[]::new));
        int scale = scale(summary);
        for (Optional<KeyStage> stage : stages(summary)) {
            List<String> cells =
                    new ArrayList<>(List.of(stage.map(CheckReport::name).orElse("not recorded")));
            for (AcademicYear year : summary.years()) {
                int groups = summary.groups(stage, year);
                cells.add(groups + " @|green " + "█".repeat((groups + scale - 1) / scale) + "|@");
            }
            AcademicYear lastYear = summary.years().get(summary.years().size() - 1);
            cells.add(
                    summary.growth(stage, lastYear).isPresent()
                            ? signed(summary.growth(stage, lastYear).getAsInt())
                            : "-");
            table.row(cells.toArray(String[]::new));
        }
        table.print(out);
        out.println("  █ stands for " + (scale == 1 ? "1 group" : "up to " + scale + " groups"));
        out.println();
        for (AuthorityShare share : summary.shares()) {
            out.println("  " + share.year() + ", " + CheckReport.name(share.nation()) + ": " + share.providing()
                    + " of " + share.authorities() + " authorities provide, as far as this document tells"
                    + (share.schoolsApart() == 0
                            ? ""
                            : "; not counted: the authorities of " + share.schoolsApart()
                                    + " schools, which are not known"));
        }
        LocalDate asOf = network.getAsOf();
        for (Milestone milestone : Milestone.on(network.getAuthorityTeams(), asOf)) {
            out.println("  " + milestone.inYear() + ": " + milestone.years() + " years of provision, team "
                    + Safe.text(milestone.team()));
        }
    }

    /** How many groups a block stands for: one while the longest bars of a row find room beside one another. */
    private static int scale(ProvisionSummary summary) {
        int room = Math.max(1, BAR_COLUMNS / summary.years().size());
        int most = 1;
        for (Optional<KeyStage> stage : stages(summary)) {
            for (AcademicYear year : summary.years()) {
                most = Math.max(most, summary.groups(stage, year));
            }
        }
        return (most + room - 1) / room;
    }

    private static List<Optional<KeyStage>> stages(ProvisionSummary summary) {
        TreeSet<KeyStage> known = new TreeSet<>();
        boolean unknown = false;
        for (ProvisionCount count : summary.counts()) {
            count.keyStage().ifPresent(known::add);
            unknown |= count.keyStage().isEmpty();
        }
        List<Optional<KeyStage>> stages = new ArrayList<>();
        known.forEach(stage -> stages.add(Optional.of(stage)));
        if (unknown) {
            stages.add(Optional.empty());
        }
        return stages;
    }

    private static String signed(int growth) {
        return growth > 0 ? "+" + growth : Integer.toString(growth);
    }

    private static String asJson(Network network, ProvisionSummary summary, List<Problem> problems) {
        JsonMapper mapper = JsonMapper.builder().build();
        ObjectNode root = mapper.createObjectNode();
        root.put("network", network.getId().text());
        root.put("asOf", network.getAsOf().toString());
        ArrayNode refused = root.putArray("refused");
        problems.forEach(problem -> CheckJson.problem(refused.addObject(), problem)
                .put("pointer", problem.getPointer().text()));
        ArrayNode counts = root.putArray("counts");
        for (ProvisionCount count : summary.counts()) {
            ObjectNode node = counts.addObject().put("year", count.year().text());
            node.put("nation", CheckReport.words(count.nation()).replace(' ', '-'));
            count.authority().flatMap(LocalAuthority::getCode).ifPresent(code -> node.put("authority", code.text()));
            count.authority()
                    .flatMap(LocalAuthority::getGssCode)
                    .ifPresent(gss -> node.put("authorityGss", gss.text()));
            count.keyStage()
                    .ifPresent(stage ->
                            node.put("keyStage", CheckReport.words(stage).replace(' ', '-')));
            node.put("groups", count.groups()).put("schools", count.schools()).put("children", count.children());
        }
        ArrayNode shares = root.putArray("shares");
        for (AuthorityShare share : summary.shares()) {
            shares.addObject()
                    .put("year", share.year().text())
                    .put("nation", CheckReport.words(share.nation()).replace(' ', '-'))
                    .put("providing", share.providing())
                    .put("authorities", share.authorities())
                    .put("schoolsApart", share.schoolsApart());
        }
        ArrayNode milestones = root.putArray("milestones");
        for (Milestone milestone : Milestone.on(network.getAuthorityTeams(), network.getAsOf())) {
            milestones
                    .addObject()
                    .put("inYear", milestone.inYear())
                    .put("years", milestone.years())
                    .put("team", milestone.team().text());
        }
        return mapper.writeValueAsString(root);
    }
}
