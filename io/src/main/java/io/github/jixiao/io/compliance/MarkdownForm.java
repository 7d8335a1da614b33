package io.github.jixiao.io.compliance;

import io.github.jixiao.io.internal.layout.Markdown;
import java.util.List;
import java.util.Locale;

/** Writes a report in Markdown (CommonMark with the tables of GitHub); what rows unfold to has no place in it. */
final class MarkdownForm {
    private final StringBuilder text = new StringBuilder();
    private final Locale locale;

    private MarkdownForm(Locale locale) {
        this.locale = locale;
    }

    static String of(List<Block> blocks, Locale locale) {
        MarkdownForm form = new MarkdownForm(locale);
        for (Block block : blocks) {
            form.text.append(form.text.isEmpty() ? "" : "\n");
            form.write(block);
        }
        return form.text.toString();
    }

    private void write(Block block) {
        if (block instanceof Block.Heading heading) {
            text.append("#".repeat(heading.level()))
                    .append(' ')
                    .append(Markdown.escaped(heading.words().in(locale)));
            text.append('\n');
        } else if (block instanceof Block.Line line) {
            text.append(Markdown.escaped(line.words().in(locale))).append('\n');
        } else if (block instanceof Block.Facts facts) {
            facts.facts()
                    .forEach(fact -> text.append("- ")
                            .append(Markdown.escaped(fact.name().in(locale)))
                            .append(locale.getLanguage().equals("zh") ? "：" : ": ")
                            .append(cell(fact.value()))
                            .append('\n'));
        } else if (block instanceof Block.Table table) {
            row(table.columns().stream()
                    .map(name -> Markdown.escaped(name.in(locale)))
                    .toList());
            row(table.columns().stream().map(any -> "---").toList());
            table.rows().forEach(row -> row(row.cells().stream().map(this::cell).toList()));
        }
    }

    private void row(List<String> cells) {
        text.append(Markdown.row(cells));
    }

    private String cell(Cell cell) {
        return Markdown.escaped(cell.words().in(locale));
    }
}
