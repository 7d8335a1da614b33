package io.github.jixiao.io.report;

import io.github.jixiao.core.value.Text;
import io.github.jixiao.io.internal.layout.Html;
import io.github.jixiao.io.internal.layout.Page;
import io.github.jixiao.io.sheet.SheetResult;
import io.github.jixiao.io.sheet.SheetResults;
import java.util.List;
import java.util.Locale;

/**
 * The results of evaluation sheets as one web page, in Chinese and English, that opens from disk and loads nothing.
 *
 * <p>A table of all sheets with their scores as bars; each unfolds to its rows, its findings and its complete
 * calculation sheet; the provisions cited are listed at the end. Whatever stands in a sheet is escaped, and the page
 * forbids the browser to run or load anything but its own style and script. The same results give the same page.
 * Thread-safe.
 *
 * @since 0.1.0
 */
public final class HtmlReport {
    private static final Text TITLE = new Text("绩效自评表复核报告", "Review of performance evaluation sheets");

    private final String script = Page.resource(HtmlReport.class, "report.js");
    private final Html html;
    private final SheetResults results;
    private final boolean chinese;

    private HtmlReport(SheetResults results, Locale locale) {
        this.results = results;
        this.chinese = locale.getLanguage().equals("zh");
        this.html = Page.open(
                chinese ? "zh-CN" : "en", TITLE.in(locale), Page.resource(HtmlReport.class, "report.css"), script);
    }

    /**
     * Returns the page.
     *
     * @param results the results
     * @param locale the language shown first: Chinese, or English for any other; the reader can switch
     * @return the page, to be written in UTF-8
     */
    public static String of(SheetResults results, Locale locale) {
        return new HtmlReport(results, locale).page();
    }

    private String page() {
        head();
        new HtmlSummary(html, results).write();
        sheets();
        if (!results.results().isEmpty()) {
            new HtmlLegend(html, results.results()).write();
        }
        html.embed("script", script);
        return html.close().close().toString();
    }

    private void head() {
        html.open("header").leaf("h1", TITLE).open("div", "class", "tools", "role", "group");
        button("中文", "lang", "zh-CN", chinese);
        button("English", "lang", "en", !chinese);
        html.close().close();
    }

    private void sheets() {
        html.open("section").open("div", "class", "tools bar-tools");
        html.open("label").text(new Text("查找", "Search")).text(" ");
        html.empty("input", "type", "search", "id", "search", "autocomplete", "off")
                .close();
        html.open("span", "role", "group", "class", "filters");
        button(new Text("全部", "All"), "filter", "", true);
        button(new Text("有差异", "Differs"), "filter", "differs", false);
        button(new Text("有错误", "With errors"), "filter", "errors", false);
        html.close();
        html.open("span", "role", "group");
        button(new Text("全部展开", "Unfold all"), "unfold", "1", false);
        button(new Text("全部收起", "Fold all"), "unfold", "", false);
        html.close().open("output", "id", "shown").close().close();
        html.open("table", "class", "sheets").open("thead").open("tr");
        for (Text column : List.of(
                new Text("自评表", "sheet"),
                Words.YEAR,
                Words.SCHEME,
                new Text("预算执行 公布/计算", "execution stated/computed"),
                Words.ROWS,
                new Text("总分 公布/计算", "total stated/computed"),
                new Text("等级", "grade"),
                Words.FINDINGS)) {
            html.leaf("th", column, "scope", "col");
        }
        html.close().close();
        for (SheetResult result : results.results()) {
            new HtmlSheet(html, result).write();
        }
        html.close().close();
    }

    private void button(String words, String what, String value, boolean pressed) {
        button(new Text(words, words), what, value, pressed);
    }

    private void button(Text words, String what, String value, boolean pressed) {
        html.leaf("button", words, "type", "button", "data-" + what, value, "aria-pressed", Boolean.toString(pressed));
    }
}
