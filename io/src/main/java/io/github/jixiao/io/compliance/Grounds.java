package io.github.jixiao.io.compliance;

import io.github.jixiao.core.law.ProvisionRef;
import io.github.jixiao.core.value.Text;
import io.github.jixiao.rules.RuleBook;
import io.github.jixiao.rules.compliance.ClauseResult;
import io.github.jixiao.rules.compliance.DutyStatus;
import io.github.jixiao.rules.law.Instrument;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** What the provisions say on which an open matter rests: the document, and the clause in our own words. */
final class Grounds {
    private static final Set<DutyStatus> CLOSED = EnumSet.of(DutyStatus.FULFILLED, DutyStatus.NOT_APPLICABLE);

    private Grounds() {}

    static List<Block> of(View view, RuleBook rules) {
        Block heading = new Block.Heading(2, new Text("依据的规定", "What it rests on"));
        List<Block.Row> rows = view.report().clauses().stream()
                .filter(clause -> !CLOSED.contains(clause.status()))
                .map(ClauseResult::provisions)
                .flatMap(List::stream)
                .distinct()
                .map(ref -> row(ref, rules))
                .toList();
        return rows.isEmpty()
                ? List.of(heading, new Block.Line(new Text("没有", "None")))
                : List.of(
                        heading,
                        new Block.Table(
                                List.of(Labels.PROVISIONS, new Text("文件", "Document"), new Text("规定", "What it says")),
                                rows));
    }

    private static Block.Row row(ProvisionRef ref, RuleBook rules) {
        return Block.Row.of(
                Cell.code(ref.toString()),
                rules.instrument(ref).map(Grounds::title).map(Cell::plain).orElse(Cell.NONE),
                rules.provision(ref)
                        .map(clause -> Cell.plain(new Text(clause.zh(), clause.en())))
                        .orElse(Cell.NONE));
    }

    private static Text title(Instrument instrument) {
        return new Text(
                instrument.zh()
                        + instrument.number().map(number -> "（" + number + "）").orElse(""),
                instrument.en()
                        + instrument.number().map(number -> " (" + number + ")").orElse(""));
    }
}
