package io.github.jixiao.io.compliance;

import io.github.jixiao.core.value.Text;
import io.github.jixiao.rules.compliance.ClauseResult;
import io.github.jixiao.rules.compliance.ComplianceReport;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/** A report with the names of what it is about, and how many things a list of it may show. */
final class View {
    private final ComplianceReport report;
    private final Names names;
    private final int most;
    private final IdentityHashMap<ClauseResult, String> anchors = new IdentityHashMap<>();

    View(ComplianceReport report, Names names, int most) {
        this.report = report;
        this.names = names;
        this.most = most;
        // by place, since an id may hold anything
        report.clauses().forEach(clause -> anchors.put(clause, "clause-" + anchors.size()));
    }

    ComplianceReport report() {
        return report;
    }

    Names names() {
        return names;
    }

    /** A table of the first duties, and how many more there are. */
    List<Block> table(List<Entry> entries, List<Column> columns) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Table(
                columns.stream().map(Column::name).toList(),
                entries.stream()
                        .limit(most)
                        .map(entry -> new Block.Row(
                                Optional.empty(),
                                columns.stream()
                                        .map(column -> column.cell().apply(entry))
                                        .toList(),
                                List.of()))
                        .toList()));
        if (entries.size() > most) {
            blocks.add(new Block.Line(Labels.more(entries.size() - most)));
        }
        return blocks;
    }

    Column clause() {
        return new Column(
                Labels.CLAUSE, entry -> Cell.number(entry.clause().id()).to(anchor(entry.clause())));
    }

    Column term() {
        return new Column(Labels.TERM, entry -> Cell.plain(entry.clause().term()));
    }

    Column organ() {
        return new Column(
                Labels.ORGAN,
                entry -> Cell.plain(entry.duty().organ().map(names::organ).orElse(Labels.NO_ORGAN)));
    }

    Column subject() {
        return new Column(
                Labels.SUBJECT,
                entry -> Cell.plain(
                        names.subject(entry.clause().scope(), entry.duty().subject())));
    }

    Column due() {
        return new Column(
                Labels.DUE,
                entry -> entry.duty()
                        .due()
                        .map(day -> Cell.number(day.toString()))
                        .orElse(Cell.NONE));
    }

    Column done() {
        return new Column(
                Labels.DONE,
                entry -> entry.duty()
                        .done()
                        .map(day -> Cell.number(day.toString()))
                        .orElse(Cell.NONE));
    }

    Column status() {
        return new Column(Labels.STATUS, entry -> Cell.status(entry.duty().status()));
    }

    Column gap() {
        return new Column(
                Labels.GAP, entry -> entry.duty().gap().map(Cell::plain).orElse(Cell.NONE));
    }

    Column evidence() {
        return new Column(Labels.EVIDENCE, entry -> acts(entry.duty().evidence()));
    }

    Column provisions() {
        return new Column(
                Labels.PROVISIONS,
                entry -> Cell.code(Labels.provisions(entry.clause().provisions())));
    }

    private Cell acts(List<String> acts) {
        if (acts.isEmpty()) {
            return Cell.NONE;
        }
        List<Text> shown =
                new ArrayList<>(acts.stream().limit(most).map(names::act).toList());
        if (acts.size() > most) {
            shown.add(Labels.more(acts.size() - most));
        }
        return Cell.plain(Labels.list(shown));
    }

    /** By what links find a clause of the report. */
    String anchor(ClauseResult clause) {
        return Objects.requireNonNull(anchors.get(clause), clause::id);
    }

    /**
     * A column of a table of duties.
     *
     * @param name what it is called
     * @param cell what it shows of a duty
     */
    record Column(Text name, Function<Entry, Cell> cell) {}
}
