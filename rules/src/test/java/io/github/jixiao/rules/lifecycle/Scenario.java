package io.github.jixiao.rules.lifecycle;

import io.github.jixiao.core.act.Act;
import io.github.jixiao.core.act.BudgetLine;
import io.github.jixiao.core.law.ProvisionRef;
import io.github.jixiao.core.lifecycle.DossierId;
import io.github.jixiao.core.value.FiscalYear;
import io.github.jixiao.core.value.Text;
import io.github.jixiao.rules.cases.ActText;
import io.github.jixiao.rules.cases.LineText;
import io.github.jixiao.rules.cases.Node;
import io.github.jixiao.rules.cases.World;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/**
 * A path that dossiers take, as a file tells it: data, no code.
 *
 * @param id the name of its file
 * @param name what the path is
 * @param origin whence the expected values are: law, document or count by hand
 * @param provisions the provisions that the path shows, each of a step that it makes or is refused
 * @param world the organs
 * @param overlay the folder of a pack that is put over those of the place, empty for none
 * @param year the fiscal year
 * @param dossier the dossier that is meant where a step names none
 * @param lines the items in the budget
 * @param around what is on record outside the dossiers
 * @param steps the steps and checks, in order
 * @param ends the codes of the states in which each dossier ends, by the id of the dossier
 */
record Scenario(
        String id,
        Text name,
        String origin,
        List<ProvisionRef> provisions,
        World world,
        Optional<String> overlay,
        FiscalYear year,
        DossierId dossier,
        List<BudgetLine> lines,
        List<Act> around,
        List<JsonNode> steps,
        Map<DossierId, List<String>> ends) {
    /** Reads a scenario from its tree, in which nothing stands for something else any more. */
    static Scenario read(String id, JsonNode tree, List<JsonNode> around, List<JsonNode> steps) {
        Node file = new Node(tree);
        file.has("as-in");
        file.has("steps");
        file.has("define");
        file.has("around");
        FiscalYear year = FiscalYear.parse(file.text("year").orElse("2022"));
        List<BudgetLine> lines = new ArrayList<>();
        file.nodes("lines").forEach(line -> lines.add(LineText.read(line)));
        if (lines.isEmpty()) {
            lines.add(
                    LineText.line("P1", "education").toBuilder().unit("school").build());
        }
        Map<DossierId, List<String>> ends = new LinkedHashMap<>();
        Node states = file.node("ends").orElseThrow();
        states.keys().forEach(dossier -> ends.put(DossierId.parse(dossier), states.texts(dossier)));
        Scenario read = new Scenario(
                id,
                file.within(
                                "name",
                                name -> new Text(
                                        name.text("zh").orElseThrow(),
                                        name.text("en").orElseThrow()))
                        .orElseThrow(),
                file.text("origin").orElseThrow(),
                file.texts("provisions").stream().map(ProvisionRef::parse).toList(),
                file.constant("world", World.class).orElse(World.COUNTY),
                file.text("overlay"),
                year,
                file.text("dossier").map(DossierId::parse).orElse(DossierId.ofItemYear("P1", year)),
                lines,
                ActText.readAll(around.stream().map(Node::new).toList(), year),
                steps,
                ends);
        file.end();
        return read;
    }
}
