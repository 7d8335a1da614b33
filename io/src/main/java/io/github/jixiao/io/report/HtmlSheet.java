package io.github.jixiao.io.report;

import io.github.jixiao.core.finding.Severity;
import io.github.jixiao.core.value.Text;
import io.github.jixiao.io.internal.layout.Html;
import io.github.jixiao.io.sheet.Sheet;
import io.github.jixiao.io.sheet.SheetResult;
import io.github.jixiao.rules.scoring.Reconciliation;
import io.github.jixiao.rules.scoring.Reconciliation.Agreement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Writes one sheet: its line in the table of all sheets, and below it what unfolds. */
final class HtmlSheet {
    static final int COLUMNS = 8;

    private final Html html;
    private final SheetResult result;
    private final Places places;

    HtmlSheet(Html html, SheetResult result) {
        this.html = html;
        this.result = result;
        this.places = new Places(result.evaluation());
    }

    void write() {
        List<String> states = new ArrayList<>();
        if (result.differs()) {
            states.add("differs");
        }
        if (result.count(Severity.ERROR) > 0) {
            states.add("errors");
        }
        html.open("tbody", "class", "sheet", "data-state", String.join(" ", states));
        html.open("tr", "class", "head");
        name();
        cell(Words.YEAR, "year").text(Headline.year(result)).close();
        result.marking()
                .ifPresentOrElse(
                        this::scores,
                        () -> html.leaf(
                                "td", Words.NOT_SCORED, "colspan", Integer.toString(COLUMNS - 3), "class", "none"));
        counts();
        html.close().open("tr", "class", "more").open("td", "colspan", Integer.toString(COLUMNS));
        html.open("details").leaf("summary", unfolding());
        new HtmlDetails(html, result, places).write();
        html.close().close().close().close();
    }

    private Text unfolding() {
        int rows = result.evaluation().rows().size();
        int findings = result.findings().all().size();
        return new Text(
                "指标" + rows + "行、问题" + findings + "条、评分底稿",
                "rows: " + rows + ", findings: " + findings + ", calculation sheet");
    }

    private void name() {
        Sheet sheet = result.sheet();
        html.open("th", "scope", "row").leaf("span", sheet.id(), "class", "id").text(" ");
        String item = result.evaluation().item().name();
        html.leaf("span", item, "class", "item", "lang", "zh-CN");
        html.open("div", "class", "sub", "lang", "zh-CN");
        sheet.organisation().filter(name -> !name.equals(item)).ifPresent(name -> html.text(name + "　"));
        html.text(Headline.place(sheet)).close().close();
    }

    private void scores(SheetResult.Marking marking) {
        cell(Words.SCHEME, "scheme").leaf("code", marking.score().scheme());
        html.leaf("div", marking.pack(), "class", "sub").close();
        Reconciliation reconciliation = marking.reconciliation();
        List<Reconciliation.Line> lines = reconciliation.lines();
        cell(Words.EXECUTION, "execution");
        marking.score()
                .execution()
                .ifPresentOrElse(
                        any -> pair(lines.get(0)),
                        () -> html.leaf("span", new Text("不单独计分", "not on its own"), "class", "sub"));
        html.close();
        cell(Words.ROWS, "outcomes");
        rows(marking);
        html.close();
        cell(Words.TOTAL, "total");
        HtmlBars.score(html, marking, result.evaluation().filed().total());
        pair(lines.get(lines.size() - 1));
        if (marking.score().total().isEmpty()) {
            String scored = Numbers.trimmed(marking.score().points()) + " / "
                    + Numbers.trimmed(marking.score().outOf());
            html.leaf("div", new Text("已计 " + scored, "scored " + scored), "class", "sub num");
        }
        html.close();
        cell(Words.GRADE, "grade");
        grade(reconciliation.grade());
        html.close();
    }

    /** Opens a cell of the line; its name is shown only where the table has no room for a head. */
    private Html cell(Text name, String style) {
        return html.open("td", "class", style).leaf("span", name, "class", "tag");
    }

    private void pair(Reconciliation.Line line) {
        html.open("div", "class", "pair");
        if (line.agreement() == Agreement.NOT_STATED) {
            agreement(html, line.agreement());
            line.computed()
                    .ifPresent(computed -> html.text(" / ").leaf("span", Numbers.trimmed(computed), "class", "num"));
        } else {
            html.leaf("b", Numbers.orDash(line.stated()), "class", "num").text(" / ");
            html.leaf("span", Numbers.orDash(line.computed()), "class", "num").text(" ");
            agreement(html, line.agreement());
        }
        html.close();
        Causes.of(result, line).ifPresent(cause -> html.leaf("div", cause, "class", "sub"));
    }

    private void rows(SheetResult.Marking marking) {
        Map<Agreement, Integer> counts = new TreeMap<>();
        List<Reconciliation.Line> lines = marking.reconciliation().lines();
        int first = marking.score().execution().isPresent() ? 1 : 0;
        lines.subList(first, lines.size() - 1).forEach(line -> counts.merge(line.agreement(), 1, Integer::sum));
        if (counts.isEmpty()) {
            html.leaf("span", "—");
        }
        counts.forEach((agreement, count) -> {
            html.open("div", "class", "count")
                    .leaf("span", Integer.toString(count), "class", "num")
                    .text(" ");
            agreement(html, agreement);
            html.close();
        });
    }

    private void grade(Reconciliation.GradeLine grade) {
        Optional<Text> computed = grade.computed().map(found -> found.label());
        if (grade.agreement() == Agreement.NOT_STATED) {
            html.text("— ");
            computed.ifPresent(label -> html.text("/ ").text(label));
            return;
        }
        html.leaf("b", Numbers.textOrDash(grade.stated())).text(" / ");
        html.text(computed.orElse(new Text("—", "—"))).text(" ");
        agreement(html, grade.agreement());
    }

    private void counts() {
        cell(Words.FINDINGS, "counts");
        for (Severity severity : Severity.values()) {
            long count = result.count(severity);
            if (count > 0) {
                html.open("div", "class", "severity " + severity.name().toLowerCase(Locale.ROOT))
                        .leaf("span", Long.toString(count), "class", "num")
                        .text(" ")
                        .text(Words.severity(severity))
                        .close();
            }
        }
        html.close();
    }

    static void agreement(Html html, Agreement agreement) {
        html.open("span", "class", "agreement " + agreement.name().toLowerCase(Locale.ROOT))
                .text(Words.symbol(agreement) + " ")
                .text(Words.agreement(agreement))
                .close();
    }
}
