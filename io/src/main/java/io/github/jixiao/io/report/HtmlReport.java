package io.github.jixiao.io.report;

import io.github.jixiao.core.value.Text;
import io.github.jixiao.io.sheet.SheetResult;
import io.github.jixiao.io.sheet.SheetResults;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

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

    private final Html html = new Html();
    private final SheetResults results;
    private final boolean chinese;

    private HtmlReport(SheetResults results, Locale locale) {
        this.results = results;
        this.chinese = locale.getLanguage().equals("zh");
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
        String style = resource("report.css");
        String script = resource("report.js");
        html.open("html", "lang", chinese ? "zh-CN" : "en").open("head");
        html.empty("meta", "charset", "utf-8");
        html.empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
        html.empty(
                "meta",
                "http-equiv",
                "Content-Security-Policy",
                "content",
                "default-src 'none'; base-uri 'none'; form-action 'none'; style-src " + hash(style) + "; script-src "
                        + hash(script));
        html.leaf("title", chinese ? TITLE.zh() : TITLE.en())
                .embed("style", style)
                .close();
        html.open("body");
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

    private static String hash(String content) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
            return "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'";
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    private static String resource(String name) {
        try (InputStream in = Objects.requireNonNull(HtmlReport.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
