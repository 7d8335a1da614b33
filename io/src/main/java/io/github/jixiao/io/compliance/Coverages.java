package io.github.jixiao.io.compliance;

import io.github.jixiao.core.value.Ratio;
import io.github.jixiao.core.value.Text;
import io.github.jixiao.rules.compliance.Coverage;
import java.util.List;
import java.util.Optional;

/** For how many items, and how much money, each duty about items was done. */
final class Coverages {
    private Coverages() {}

    static List<Block> of(View view) {
        Block heading = new Block.Heading(2, new Text("覆盖率", "Coverage"));
        List<Coverage> coverage = view.report().coverage();
        return coverage.isEmpty()
                ? List.of(heading, new Block.Line(new Text("没有", "None")))
                : List.of(
                        heading,
                        new Block.Table(
                                List.of(
                                        Labels.CLAUSE,
                                        Labels.TERM,
                                        new Text("项目", "Items"),
                                        new Text("按项目", "By count"),
                                        new Text("预算", "Budget"),
                                        new Text("按金额", "By amount")),
                                coverage.stream().map(each -> row(view, each)).toList()));
    }

    private static Block.Row row(View view, Coverage coverage) {
        Text done = Labels.money(coverage.amountDone());
        Text of = Labels.money(coverage.amountOf());
        Cell clause = Cell.number(coverage.clause());
        return Block.Row.of(
                view.report()
                        .clause(coverage.clause())
                        .map(result -> clause.to(view.anchor(result)))
                        .orElse(clause),
                Cell.plain(coverage.term()),
                Cell.number(coverage.done() + " / " + coverage.of()),
                share(coverage.byCount()),
                Cell.plain(new Text(done.zh() + " / " + of.zh(), done.en() + " / " + of.en())),
                share(coverage.byAmount()));
    }

    private static Cell share(Optional<Ratio> share) {
        return share.map(ratio -> Cell.number(ratio.toString())).orElse(Cell.NONE);
    }
}
