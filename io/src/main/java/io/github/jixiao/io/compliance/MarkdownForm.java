package io.github.jixiao.io.compliance;

import java.util.List;
import java.util.Locale;

/** Writes a report in Markdown (CommonMark with the tables of GitHub); what rows unfold to has no place in it. */
final class MarkdownForm {
    private static final String SPECIAL = "\\`*_[]<>|&~$";

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
                    .append(escaped(heading.words().in(locale)));
            text.append('\n');
        } else if (block instanceof Block.Line line) {
            text.append(escaped(line.words().in(locale))).append('\n');
        } else if (block instanceof Block.Facts facts) {
            facts.facts()
                    .forEach(fact -> text.append("- ")
                            .append(escaped(fact.name().in(locale)))
                            .append(locale.getLanguage().equals("zh") ? "：" : ": ")
                            .append(cell(fact.value()))
                            .append('\n'));
        } else if (block instanceof Block.Table table) {
            row(table.columns().stream().map(name -> escaped(name.in(locale))).toList());
            row(table.columns().stream().map(any -> "---").toList());
            table.rows().forEach(row -> row(row.cells().stream().map(this::cell).toList()));
        }
    }

    private void row(List<String> cells) {
        text.append("| ").append(String.join(" | ", cells)).append(" |\n");
    }

    private String cell(Cell cell) {
        return escaped(cell.words().in(locale));
    }

    /** Escapes what has a meaning in Markdown; line breaks and control characters would end the cell or line. */
    private static String escaped(String words) {
        StringBuilder escaped = new StringBuilder();
        for (int i = 0; i < words.length(); i++) {
            char character = words.charAt(i);
            if (SPECIAL.indexOf(character) >= 0) {
                escaped.append('\\');
            }
            escaped.append(Character.isISOControl(character) ? ' ' : character);
        }
        return escaped.toString();
    }
}
