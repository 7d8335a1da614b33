package io.github.jixiao.io.compliance;

import io.github.jixiao.core.value.Text;
import io.github.jixiao.io.internal.layout.Html;
import io.github.jixiao.io.internal.layout.Page;
import java.util.List;
import java.util.Locale;

/** Writes a report as one web page without any script. */
final class HtmlForm {
    private static final Text UNFOLD = new Text("细目", "Details");

    private final Html html;
    private final Locale locale;

    private HtmlForm(Html html, Locale locale) {
        this.html = html;
        this.locale = locale;
    }

    static String of(List<Block> blocks, String title, Locale locale) {
        String language = locale.getLanguage().equals("zh") ? "zh-CN" : "en";
        Html html = Page.open(language, title, Page.resource(HtmlForm.class, "compliance.css"));
        new HtmlForm(html, locale).write(blocks);
        return html.close().close().toString();
    }

    private void write(List<Block> blocks) {
        blocks.forEach(this::write);
    }

    private void write(Block block) {
        if (block instanceof Block.Heading heading) {
            html.leaf("h" + heading.level(), heading.words().in(locale));
        } else if (block instanceof Block.Line line) {
            html.leaf("p", line.words().in(locale), "class", "line");
        } else if (block instanceof Block.Facts facts) {
            html.open("dl", "class", "facts");
            for (Block.Fact fact : facts.facts()) {
                html.leaf("dt", fact.name().in(locale)).open("dd");
                cell(fact.value());
                html.close();
            }
            html.close();
        } else if (block instanceof Block.Table table) {
            table(table);
        }
    }

    private void table(Block.Table table) {
        html.open("div", "class", "scroll")
                .open("table", "class", "list")
                .open("thead")
                .open("tr");
        table.columns().forEach(column -> html.leaf("th", column.in(locale), "scope", "col"));
        html.close().close().open("tbody");
        for (Block.Row row : table.rows()) {
            row.anchor().ifPresentOrElse(anchor -> html.open("tr", "id", anchor), () -> html.open("tr"));
            for (Cell cell : row.cells()) {
                html.open("td");
                cell(cell);
                html.close();
            }
            html.close();
            if (!row.more().isEmpty()) {
                more(row.more(), table.columns().size());
            }
        }
        html.close().close().close();
    }

    private void more(List<Block> blocks, int columns) {
        html.open("tr", "class", "more").open("td", "colspan", Integer.toString(columns));
        html.open("details").leaf("summary", UNFOLD.in(locale));
        write(blocks);
        html.close().close().close();
    }

    private void cell(Cell cell) {
        String words = cell.words().in(locale);
        if (cell.link().isPresent()) {
            html.leaf("a", words, "href", "#" + cell.link().get(), "class", cell.look());
        } else if (cell.look().equals("code")) {
            html.leaf("code", words);
        } else if (cell.look().isEmpty()) {
            html.text(words);
        } else {
            html.leaf("span", words, "class", cell.look());
        }
    }
}
