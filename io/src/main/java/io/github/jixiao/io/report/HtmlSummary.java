package io.github.jixiao.io.report;

import io.github.jixiao.core.finding.Finding;
import io.github.jixiao.core.value.Text;
import io.github.jixiao.io.internal.layout.Html;
import io.github.jixiao.io.sheet.SheetResults;

/** Writes the figures over all sheets, and the documents that could not be read. */
final class HtmlSummary {
    private final Html html;
    private final SheetResults results;
    private final Tally tally;

    HtmlSummary(Html html, SheetResults results) {
        this.html = html;
        this.results = results;
        this.tally = new Tally(results);
    }

    void write() {
        html.open("section").open("div", "class", "cards");
        html.open("div", "class", "card");
        figure(new Text("读取", "read"), tally.read() + " / " + tally.all());
        html.leaf(
                "div",
                new Text(
                        tally.differing() + "份有差异，" + tally.withErrors() + "份有错误",
                        tally.differing() + " differ, " + tally.withErrors() + " with errors"),
                "class",
                "sub");
        html.close();
        tally.parts().forEach(this::card);
        html.close();
        unreadable();
        html.close();
    }

    private void figure(Text label, String number) {
        html.leaf("div", label, "class", "what").leaf("div", number, "class", "figure num");
    }

    private void card(Tally.Part part) {
        html.open("div", "class", "card");
        figure(new Text("公布" + part.label().zh(), part.label().en() + " stated"), Integer.toString(part.stated()));
        html.open("div", "class", "counts");
        part.counts().forEach((agreement, count) -> {
            html.open("div")
                    .leaf("span", Integer.toString(count), "class", "num")
                    .text(" ");
            HtmlSheet.agreement(html, agreement);
            html.close();
        });
        html.close().close();
    }

    private void unreadable() {
        if (results.unreadable().isEmpty()) {
            return;
        }
        html.leaf("h2", new Text("未能读取的文件", "Unreadable")).open("ul", "class", "findings");
        for (SheetResults.Unreadable document : results.unreadable()) {
            html.open("li", "class", "error").leaf("code", document.source()).text(" ");
            for (Finding finding : document.findings()) {
                html.text(new Text(finding.zh(), finding.en())).text(" ");
            }
            html.close();
        }
        html.close();
    }
}
