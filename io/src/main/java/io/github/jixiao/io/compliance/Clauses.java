package io.github.jixiao.io.compliance;

import io.github.jixiao.core.law.ProvisionRef;
import io.github.jixiao.core.value.Text;
import io.github.jixiao.rules.compliance.ClauseResult;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Every clause with its status and counts, article by article; what each rests on unfolds below it. */
final class Clauses {
    private static final List<Text> COLUMNS = List.of(
            Labels.CLAUSE,
            Labels.TERM,
            new Text("责任机关类型", "Who"),
            new Text("力度", "Strength"),
            Labels.STATUS,
            Labels.COUNTS,
            Labels.LIMIT);

    private Clauses() {}

    static List<Block> of(View view) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(2, new Text("逐条核查", "Clause by clause")));
        Map<Text, List<Block.Row>> articles = new LinkedHashMap<>();
        for (ClauseResult clause : view.report().clauses()) {
            articles.computeIfAbsent(article(clause.clause()), any -> new ArrayList<>())
                    .add(row(view, clause));
        }
        articles.forEach((article, rows) -> {
            blocks.add(new Block.Heading(3, article));
            blocks.add(new Block.Table(COLUMNS, rows));
        });
        if (articles.isEmpty()) {
            blocks.add(new Block.Line(new Text("没有", "None")));
        }
        return blocks;
    }

    /** The article that a clause belongs to: what stands before the first dot of its number. */
    private static Text article(ProvisionRef ref) {
        String number = ref.clause().map(clause -> clause.split("\\.", 2)[0]).orElse("");
        return number.isEmpty()
                ? new Text(ref.toString(), ref.toString())
                : new Text("第" + Labels.numeral(number) + "条", "Article " + number);
    }

    private static Block.Row row(View view, ClauseResult clause) {
        return new Block.Row(
                Optional.of(view.anchor(clause)),
                List.of(
                        Cell.number(clause.id()),
                        Cell.plain(clause.term()),
                        Cell.plain(clause.actor().label()),
                        Cell.plain(Labels.strength(clause.strength())),
                        Cell.status(clause.status()),
                        clause.counts().isEmpty() ? Cell.NONE : Cell.plain(Labels.counts(clause.counts())),
                        clause.limit().map(Cell::plain).orElse(Cell.NONE)),
                details(view, clause));
    }

    private static List<Block> details(View view, ClauseResult clause) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Facts(List.of(
                new Block.Fact(Labels.PROVISIONS, Cell.code(Labels.provisions(clause.provisions()))),
                new Block.Fact(
                        new Text("履责对象", "One duty for each"),
                        Cell.plain(clause.scope().label())),
                new Block.Fact(new Text("核验方式", "How it is seen"), Cell.plain(Labels.modelling(clause.modelling()))))));
        List<Entry> entries = Entry.of(clause).stream().sorted(Entry.BY_STATUS).toList();
        if (!entries.isEmpty()) {
            blocks.addAll(view.table(
                    entries,
                    List.of(
                            view.subject(),
                            view.organ(),
                            view.status(),
                            view.due(),
                            view.done(),
                            view.gap(),
                            view.evidence())));
        }
        return blocks;
    }
}
