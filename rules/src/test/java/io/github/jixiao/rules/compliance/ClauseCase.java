package io.github.jixiao.rules.compliance;

import io.github.jixiao.core.act.Act;
import io.github.jixiao.core.act.BudgetLine;
import io.github.jixiao.core.act.GovernmentYear;
import io.github.jixiao.core.organ.Organ;
import io.github.jixiao.core.value.FiscalYear;
import io.github.jixiao.rules.cases.ActText;
import io.github.jixiao.rules.cases.LineText;
import io.github.jixiao.rules.cases.Node;
import io.github.jixiao.rules.cases.World;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * One case of a clause: facts, and how the duty must stand on a day.
 *
 * @param clause the short name of the clause
 * @param name what the case shows
 * @param origin how the expected values were found: from which provision, by which count
 * @param world the organs
 * @param facts the facts
 * @param asOf the day
 * @param subject whose duty is looked at, empty where there is only one
 * @param expected how it must stand
 */
record ClauseCase(
        String clause,
        String name,
        String origin,
        World world,
        GovernmentYear facts,
        LocalDate asOf,
        Optional<String> subject,
        Expected expected) {
    /** The folder of the case files, seen from the module. */
    static final Path FOLDER = Path.of("src/test/resources/io/github/jixiao/rules/compliance/cases");

    private static final YAMLMapper MAPPER = new YAMLMapper();

    /**
     * How a duty must stand.
     *
     * @param status the status
     * @param due the last day, empty where nothing is said of it
     * @param done the day on which it was done, empty where nothing is said of it
     * @param gap a part of what must be said of the gap, in Chinese; empty where nothing is said of it
     * @param organ who must answer for it, empty where nothing is said of it
     */
    record Expected(
            DutyStatus status,
            Optional<LocalDate> due,
            Optional<LocalDate> done,
            Optional<String> gap,
            Optional<String> organ) {}

    /** The coordinates of the case: its clause and name. */
    String id() {
        return clause + "/" + name;
    }

    /** All cases, in the order of the files. */
    static List<ClauseCase> all() {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".yaml"))
                    .sorted()
                    .flatMap(file -> read(file).stream())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<ClauseCase> read(Path path) {
        try {
            Node file = new Node(MAPPER.readTree(Files.readString(path)));
            String clause = file.text("clause").orElseThrow();
            if (!path.getFileName().toString().equals(clause + ".yaml")) {
                throw new IllegalArgumentException("the file is not named after its clause " + clause);
            }
            List<ClauseCase> cases = new ArrayList<>();
            for (Node each : file.nodes("cases")) {
                cases.add(read(clause, each));
            }
            file.end();
            return cases;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (RuntimeException e) {
            throw new IllegalArgumentException(path.getFileName() + ": " + e.getMessage(), e);
        }
    }

    private static ClauseCase read(String clause, Node node) {
        String name = node.text("name").orElseThrow();
        try {
            FiscalYear year = FiscalYear.parse(node.text("year").orElse("2022"));
            World world = node.constant("world", World.class).orElse(World.COUNTY);
            List<Act> acts = ActText.readAll(node.nodes("acts"), year);
            ClauseCase read = new ClauseCase(
                    clause,
                    name,
                    node.text("origin").orElseThrow(),
                    world,
                    facts(world, year, node).acts(acts).build(),
                    node.day("as-of").orElseThrow(),
                    node.text("subject"),
                    node.within("expect", ClauseCase::expected).orElseThrow());
            node.end();
            return read;
        } catch (RuntimeException e) {
            throw new IllegalArgumentException(name + ": " + e.getMessage(), e);
        }
    }

    private static Expected expected(Node node) {
        return new Expected(
                node.constant("status", DutyStatus.class).orElseThrow(),
                node.day("due"),
                node.day("done"),
                node.text("gap"),
                node.text("organ"));
    }

    private static GovernmentYear.Builder facts(World world, FiscalYear year, Node node) {
        List<String> without = node.texts("without");
        List<String> leaderless = node.texts("leaderless");
        List<Organ> organs = world.organs().stream()
                .filter(organ -> !without.contains(organ.id()))
                .map(organ -> leaderless.contains(organ.id())
                        ? organ.toBuilder().responsible(Optional.empty()).build()
                        : organ)
                .toList();
        List<BudgetLine> lines = new ArrayList<>();
        node.nodes("lines").forEach(line -> lines.add(LineText.read(line)));
        if (!node.has("lines")) {
            lines.add(LineText.line("P1", world == World.COUNTY ? "education" : "township-office"));
        }
        return world.facts(year)
                .organs(organs)
                .relations(world.relations().stream()
                        .filter(relation -> !without.contains(relation.from()) && !without.contains(relation.to()))
                        .toList())
                .lines(lines);
    }
}
