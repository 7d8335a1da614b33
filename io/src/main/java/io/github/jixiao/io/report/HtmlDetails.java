package io.github.jixiao.io.report;

import io.github.jixiao.core.finding.Finding;
import io.github.jixiao.core.result.Actual;
import io.github.jixiao.core.result.EvaluationRow;
import io.github.jixiao.core.target.Indicator;
import io.github.jixiao.core.value.Text;
import io.github.jixiao.io.internal.layout.Html;
import io.github.jixiao.io.sheet.Sheet;
import io.github.jixiao.io.sheet.SheetResult;
import io.github.jixiao.rules.scoring.Reconciliation;
import io.github.jixiao.rules.scoring.RowScore;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Writes what unfolds below a sheet: publication, funding, rows, findings and the calculation sheet. */
final class HtmlDetails {
    private final Html html;
    private final SheetResult result;
    private final Places places;

    HtmlDetails(Html html, SheetResult result, Places places) {
        this.html = html;
        this.result = result;
        this.places = places;
    }

    void write() {
        facts();
        funding(result.sheet().funding());
        rows();
        findings();
        result.marking().ifPresent(marking -> {
            html.leaf("h3", new Text("评分底稿", "Calculation sheet"));
            new HtmlSteps(html, places).write(marking.score().sheet());
        });
    }

    private void facts() {
        Sheet sheet = result.sheet();
        html.open("dl", "class", "facts");
        html.leaf("dt", Words.PUBLICATION).open("dd", "lang", "zh-CN").text(sheet.title());
        sheet.publisher().ifPresent(publisher -> html.leaf("span", "　" + publisher, "class", "sub"));
        html.close();
        result.marking().ifPresent(marking -> {
            html.leaf("dt", Words.SCHEME).open("dd").text(marking.title()).text(" ");
            html.leaf("code", marking.score().scheme() + " ← " + String.join(", ", marking.packs()))
                    .close();
        });
        html.close();
    }

    private void funding(Sheet.FundingBlock funding) {
        boolean printed = funding.rate().isPresent() || !funding.lines().isEmpty() || hasAmount(funding.total());
        if (!printed) {
            return;
        }
        html.leaf("h3", new Text("预算执行", "Budget execution")).open("div", "class", "scroll");
        html.open("table", "class", "funding").open("thead").open("tr");
        html.leaf("th", new Text("资金（" + unit(funding) + "）", "funds (" + unit(funding) + ")"), "scope", "col");
        numbers(new Text("年初预算数", "initial"), new Text("全年预算数", "adjusted"), new Text("到位资金", "received"));
        numbers(new Text("全年执行数", "executed"), new Text("执行率", "rate"), Words.WEIGHT, new Text("得分", "score"));
        html.close().close().open("tbody").open("tr");
        html.leaf("th", new Text("年度资金总额", "total"), "scope", "row");
        amounts(funding.total());
        cell(funding.rate());
        cell(funding.weight());
        cell(funding.score());
        html.close();
        for (Sheet.Line line : funding.lines()) {
            html.open("tr").leaf("th", line.name(), "scope", "row", "lang", "zh-CN");
            amounts(line.amounts());
            html.leaf("td", "", "colspan", "3").close();
        }
        html.close().close().close();
    }

    private static String unit(Sheet.FundingBlock funding) {
        return funding.unit().orElse("万元");
    }

    private static boolean hasAmount(Sheet.AmountCells amounts) {
        return amounts.initial().isPresent()
                || amounts.adjusted().isPresent()
                || amounts.received().isPresent()
                || amounts.executed().isPresent();
    }

    private void amounts(Sheet.AmountCells amounts) {
        cell(amounts.initial());
        cell(amounts.adjusted());
        cell(amounts.received());
        cell(amounts.executed());
    }

    private void cell(Optional<String> cell) {
        html.leaf("td", Numbers.textOrDash(cell), "class", "num");
    }

    private void head(Text... columns) {
        for (Text column : columns) {
            html.leaf("th", column, "scope", "col");
        }
    }

    private void numbers(Text... columns) {
        for (Text column : columns) {
            html.leaf("th", column, "scope", "col", "class", "num");
        }
    }

    private void rows() {
        List<EvaluationRow> rows = result.evaluation().rows();
        if (rows.isEmpty()) {
            return;
        }
        html.leaf("h3", new Text("指标", "Rows")).open("div", "class", "scroll");
        html.open("table", "class", "rows").open("thead").open("tr");
        numbers(new Text("序号", "no."));
        head(new Text("指标", "indicator"), new Text("指标值", "target"), new Text("完成值", "actual"));
        numbers(Words.WEIGHT, Words.STATED, Words.COMPUTED);
        head(new Text("对照", "outcome"));
        html.close().close().open("tbody");
        for (int i = 0; i < rows.size(); i++) {
            row(rows.get(i), i);
        }
        html.close().close().close();
    }

    private void row(EvaluationRow row, int at) {
        Indicator indicator = row.indicator();
        html.open("tr").leaf("td", indicator.id(), "class", "num");
        html.open("th", "scope", "row", "lang", "zh-CN").text(indicator.name());
        String levels = indicator.categoryText().orElse("")
                + indicator.aspectText().map(aspect -> " › " + aspect).orElse("");
        html.leaf("div", levels, "class", "sub").close();
        html.leaf("td", Numbers.textOrDash(indicator.targetText()), "lang", "zh-CN");
        html.leaf("td", Numbers.textOrDash(row.actual().flatMap(Actual::text)), "lang", "zh-CN");
        cell(indicator.weight().map(Object::toString));
        cell(row.filedScore().map(Object::toString));
        if (result.marking().isEmpty()) {
            html.leaf("td", "—", "class", "num").leaf("td", "").close();
            return;
        }
        SheetResult.Marking marking = result.marking().orElseThrow();
        RowScore score = marking.score().rows().get(at);
        int first = marking.score().execution().isPresent() ? 1 : 0;
        Reconciliation.Line line = marking.reconciliation().lines().get(first + at);
        html.leaf("td", Numbers.orDash(line.computed()), "class", "num").open("td", "class", "outcome");
        score.weight().ifPresent(weight -> HtmlBars.row(html, score.points(), weight, line.stated()));
        HtmlSheet.agreement(html, line.agreement());
        Causes.of(result, line).ifPresent(cause -> html.leaf("div", cause, "class", "sub"));
        html.close().close();
    }

    private void findings() {
        html.leaf("h3", new Text("问题", "Findings"));
        if (result.findings().all().isEmpty()) {
            html.leaf("p", Words.NO_FINDINGS, "class", "sub");
            return;
        }
        html.open("ul", "class", "findings");
        for (FindingGroup group : FindingGroup.of(result.findings())) {
            finding(group);
        }
        html.close();
    }

    private void finding(FindingGroup group) {
        Finding finding = group.first();
        String severity = finding.severity().name().toLowerCase(Locale.ROOT);
        html.open("li", "class", severity)
                .leaf("span", Words.severity(finding.severity()), "class", "severity " + severity)
                .text(" ")
                .leaf("span", new Text(finding.zh(), finding.en()), "class", "message")
                .text(" ")
                .open("span", "class", "from");
        group.places(places).ifPresent(where -> html.text(where).text(" "));
        html.leaf("code", finding.code() + " " + String.join(" ", group.pointers()))
                .close();
        finding.provisions()
                .forEach(ref -> html.text(" ").leaf("a", ref.toString(), "href", "#" + HtmlLegend.anchor(ref)));
        html.close();
    }
}
