package io.github.jixiao.io.internal.layout;

import java.util.List;

/** Markdown (CommonMark with the tables of GitHub): words that mean nothing but themselves, and rows of tables. */
public final class Markdown {
    private static final String SPECIAL = "\\`*_[]<>|&~$";

    private Markdown() {}

    /**
     * Returns words with what has a meaning in Markdown escaped.
     *
     * @param words any words; line breaks and control characters would end the cell or line, and become blanks
     * @return the words, to stand in a line or cell
     */
    public static String escaped(String words) {
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

    /**
     * Returns a row of a table.
     *
     * @param cells what stands in it, escaped already
     * @return the row with its line feed
     */
    public static String row(List<String> cells) {
        return "| " + String.join(" | ", cells) + " |\n";
    }
}
