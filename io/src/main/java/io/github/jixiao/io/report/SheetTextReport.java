package io.github.jixiao.io.report;

import io.github.jixiao.core.value.Text;
import io.github.jixiao.io.internal.layout.TextColumns;
import io.github.jixiao.io.sheet.Sheet;
import io.github.jixiao.io.sheet.SheetResult;
import io.github.jixiao.io.sheet.SheetResults;
import io.github.jixiao.rules.scoring.Reconciliation;
import io.github.jixiao.rules.scoring.Reconciliation.Agreement;
import io.github.jixiao.rules.scoring.RowScore;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The result of one evaluation sheet in plain text, set in columns for a terminal.
 *
 * <p>Tells item, place, year and scheme; execution, rows and total as stated and as computed, each difference with its
 * cause; the grade; and the findings. Thread-safe.
 *
 * @since 0.1.0
 */
public final class SheetTextReport {
    private final SheetResult result;
    private final Locale locale;
    private final StringBuilder text = new StringBuilder();

    private SheetTextReport(SheetResult result, Locale locale) {
        this.result = result;
        this.locale = locale;
    }

    /**
     * Returns the report on a sheet.
     *
     * @param result the result
     * @param locale Chinese for Chinese text, any other for English
     * @return the text: lines that end with a line feed
     */
    public static String of(SheetResult result, Locale locale) {
        return new SheetTextReport(result, locale).report();
    }

    /**
     * Returns the figures over all sheets: how many stated scores agree, part by part, and what could not be read.
     *
     * @param results the results
     * @param locale Chinese for Chinese text, any other for English
     * @return the text: lines that end with a line feed
     */
    public static String summary(SheetResults results, Locale locale) {
        Tally tally = new Tally(results);
        TextColumns table = new TextColumns("lrl");
        table.line(
                new Text("读取", "read").in(locale),
                tally.read() + "/" + tally.all(),
                new Text(
                                tally.differing() + "份有差异，" + tally.withErrors() + "份有错误",
                                tally.differing() + " differ, " + tally.withErrors() + " with errors")
                        .in(locale));
        for (Tally.Part part : tally.parts()) {
            Text label = new Text("公布" + part.label().zh(), part.label().en() + " stated");
            table.line(
                    label.in(locale),
                    Integer.toString(part.stated()),
                    part.inWords().in(locale));
        }
        StringBuilder summary = new StringBuilder();
        table.appendTo(summary, "");
        for (SheetResults.Unreadable document : results.unreadable()) {
            summary.append(new Text("无法读取 ", "unreadable: ").in(locale)).append(document.source());
            document.findings().forEach(finding -> summary.append("  ").append(finding.message(locale)));
            summary.append('\n');
        }
        return summary.toString();
    }

    private String report() {
        head();
        result.marking()
                .ifPresentOrElse(
                        this::scores,
                        () -> text.append("  ")
                                .append(Words.NOT_SCORED.in(locale))
                                .append('\n'));
        findings();
        return text.toString();
    }

    private void head() {
        Sheet sheet = result.sheet();
        text.append(sheet.id())
                .append("  ")
                .append(result.evaluation().item().name())
                .append('\n');
        TextColumns facts = new TextColumns("ll");
        sheet.organisation()
                .filter(name -> !name.equals(result.evaluation().item().name()))
                .ifPresent(name -> facts.line(Words.UNIT.in(locale), name));
        facts.line(Words.PLACE.in(locale), Headline.place(sheet));
        facts.line(Words.YEAR.in(locale), Headline.year(result).in(locale));
        facts.line(Words.PUBLICATION.in(locale), sheet.title());
        result.marking()
                .ifPresent(marking -> facts.line(
                        Words.SCHEME.in(locale),
                        marking.title().in(locale) + "  [" + marking.score().scheme() + ", " + marking.pack() + "]"));
        facts.appendTo(text, "  ");
    }

    private void scores(SheetResult.Marking marking) {
        Reconciliation reconciliation = marking.reconciliation();
        TextColumns table = new TextColumns("lrrrll");
        table.line("", Words.WEIGHT.in(locale), Words.STATED.in(locale), Words.COMPUTED.in(locale), "");
        marking.score()
                .execution()
                .ifPresent(part -> reconciliation.lines().stream()
                        .limit(1)
                        .forEach(line -> line(table, Words.EXECUTION.in(locale), part.weight(), line, "")));
        List<RowScore> rows = marking.score().rows();
        int first = marking.score().execution().isPresent() ? 1 : 0;
        int silent = 0;
        for (int i = 0; i < rows.size(); i++) {
            Reconciliation.Line line = reconciliation.lines().get(first + i);
            if (line.agreement() == Agreement.NOT_STATED) {
                silent++;
            } else {
                line(
                        table,
                        rows.get(i).id(),
                        rows.get(i).weight(),
                        line,
                        line.label().in(locale));
            }
        }
        Reconciliation.Line total =
                reconciliation.lines().get(reconciliation.lines().size() - 1);
        line(table, Words.TOTAL.in(locale), Optional.empty(), total, "");
        grade(table, reconciliation.grade());
        table.appendTo(text, "  ");
        if (silent > 0) {
            String all = silent == rows.size() ? "" : new Text("另", "another ").in(locale);
            text.append("  ")
                    .append(all)
                    .append(new Text("有" + silent + "项指标未公布得分", silent + " rows without a stated score").in(locale))
                    .append('\n');
        }
    }

    private void line(
            TextColumns table, String part, Optional<BigDecimal> weight, Reconciliation.Line line, String name) {
        String cause = Causes.of(result, line)
                .map(why -> new Text("（" + why.zh() + "）", " (" + why.en() + ")").in(locale))
                .orElse("");
        table.line(
                part,
                weight.map(Numbers::trimmed).orElse(""),
                Numbers.orDash(line.stated()),
                Numbers.orDash(line.computed()),
                Words.symbol(line.agreement()) + " "
                        + Words.agreement(line.agreement()).in(locale),
                name + cause);
    }

    private void grade(TextColumns table, Reconciliation.GradeLine grade) {
        if (grade.agreement() == Agreement.NOT_STATED && grade.computed().isEmpty()) {
            return;
        }
        table.line(
                Words.GRADE.in(locale),
                "",
                Numbers.textOrDash(grade.stated()),
                Numbers.textOrDash(
                        grade.computed().map(computed -> computed.label().in(locale))),
                Words.symbol(grade.agreement()) + " "
                        + Words.agreement(grade.agreement()).in(locale));
    }

    private void findings() {
        if (result.findings().all().isEmpty()) {
            text.append("  ").append(Words.NO_FINDINGS.in(locale)).append('\n');
            return;
        }
        Places places = new Places(result.evaluation());
        for (FindingGroup group : FindingGroup.of(result.findings())) {
            Text where = group.places(places)
                    .map(words -> new Text("（" + words.zh() + "）", " (" + words.en() + ")"))
                    .orElse(new Text("", ""));
            text.append("  ")
                    .append(Words.severity(group.first().severity()).in(locale))
                    .append("  ")
                    .append(group.first().message(locale))
                    .append(where.in(locale))
                    .append("  [")
                    .append(group.first().code())
                    .append("]\n");
        }
    }
}
