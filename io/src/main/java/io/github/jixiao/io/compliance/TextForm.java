package io.github.jixiao.io.compliance;

import io.github.jixiao.io.internal.layout.TextColumns;
import java.util.List;
import java.util.Locale;

/** Writes a report in plain text, set in columns; what rows unfold to has no place in it. */
final class TextForm {
    private final StringBuilder text = new StringBuilder();
    private final Locale locale;

    private TextForm(Locale locale) {
        this.locale = locale;
    }

    static String of(List<Block> blocks, Locale locale) {
        TextForm form = new TextForm(locale);
        blocks.forEach(form::write);
        return form.text.toString();
    }

    private void write(Block block) {
        if (block instanceof Block.Heading heading) {
            String words = onOneLine(heading.words().in(locale));
            text.append(text.isEmpty() ? "" : "\n").append(words).append('\n');
            if (heading.level() < 3) {
                text.append((heading.level() == 1 ? "=" : "-").repeat(TextColumns.width(words)))
                        .append('\n');
            }
        } else if (block instanceof Block.Line line) {
            text.append(onOneLine(line.words().in(locale))).append('\n');
        } else if (block instanceof Block.Facts facts) {
            TextColumns columns = new TextColumns("ll");
            facts.facts().forEach(fact -> columns.line(fact.name().in(locale), cell(fact.value())));
            columns.appendTo(text, "");
        } else if (block instanceof Block.Table table) {
            TextColumns columns = new TextColumns("l".repeat(table.columns().size()));
            columns.line(table.columns().stream().map(name -> name.in(locale)).toArray(String[]::new));
            table.rows()
                    .forEach(row ->
                            columns.line(row.cells().stream().map(this::cell).toArray(String[]::new)));
            columns.appendTo(text, "  ");
        }
    }

    private String cell(Cell cell) {
        return onOneLine(cell.words().in(locale));
    }

    private static String onOneLine(String words) {
        StringBuilder line = new StringBuilder();
        words.chars().forEach(each -> line.append(Character.isISOControl(each) ? ' ' : (char) each));
        return line.toString();
    }
}
