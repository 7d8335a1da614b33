package io.github.jixiao.io.internal.layout;

import java.util.ArrayList;
import java.util.List;

/**
 * Lines of cells set in columns for a terminal, where a Chinese character is twice as wide as a Latin one.
 *
 * <p>Not thread-safe.
 *
 * @since 0.1.0
 */
public final class TextColumns {
    private static final String GAP = "  ";

    private final String alignment;
    private final List<List<String>> lines = new ArrayList<>();

    /**
     * Makes columns without lines.
     *
     * @param alignment one letter a column: {@code l} for left, {@code r} for right; the last column is not filled up
     */
    public TextColumns(String alignment) {
        this.alignment = alignment;
    }

    /**
     * Adds a line.
     *
     * @param cells its cells, not more than there are columns
     */
    public void line(String... cells) {
        lines.add(List.of(cells));
    }

    /**
     * Writes the lines.
     *
     * @param text where to
     * @param indent what every line begins with
     */
    public void appendTo(StringBuilder text, String indent) {
        int[] widths = new int[alignment.length()];
        for (List<String> line : lines) {
            for (int i = 0; i < line.size(); i++) {
                widths[i] = Math.max(widths[i], width(line.get(i)));
            }
        }
        for (List<String> line : lines) {
            StringBuilder built = new StringBuilder(indent);
            for (int i = 0; i < line.size(); i++) {
                String blanks = " ".repeat(widths[i] - width(line.get(i)));
                built.append(i == 0 ? "" : GAP)
                        .append(alignment.charAt(i) == 'r' ? blanks + line.get(i) : line.get(i) + blanks);
            }
            text.append(built.toString().stripTrailing()).append('\n');
        }
    }

    /**
     * Returns how wide a text is.
     *
     * @param text the text
     * @return the columns of a terminal that it takes
     */
    public static int width(String text) {
        return text.codePoints().map(character -> isWide(character) ? 2 : 1).sum();
    }

    private static boolean isWide(int character) {
        return (character >= 0x1100 && character <= 0x115F)
                || (character >= 0x2E80 && character <= 0xA4CF)
                || (character >= 0xAC00 && character <= 0xD7A3)
                || (character >= 0xF900 && character <= 0xFAFF)
                || (character >= 0xFE30 && character <= 0xFE6F)
                || (character >= 0xFF00 && character <= 0xFF60)
                || (character >= 0xFFE0 && character <= 0xFFE6)
                || (character >= 0x1F300 && character <= 0x1F64F)
                || (character >= 0x20000 && character <= 0x3FFFD);
    }
}
