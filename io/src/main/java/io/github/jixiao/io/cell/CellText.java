package io.github.jixiao.io.cell;

/**
 * The text of a cell, prepared for matching.
 *
 * <p>White space that separates nothing is dropped and each remaining character is folded to at most one other
 * character, so that a place in {@code folded} is the same place in {@code written}: matching is done on the one,
 * units are cut from the other. Unicode normalisation would not do: it turns ㎡ into m2 and ① into 1.
 *
 * @param words the cell as written, without white space around it
 * @param written the cell without white space that separates nothing
 * @param folded the same with full-width letters, digits and signs folded and final punctuation cut off
 */
record CellText(String words, String written, String folded) {
    private static final int LONGEST = 2000;
    private static final String FINAL_PUNCTUATION = "。.;,、!";

    static CellText of(String cell) {
        String words = stripped(cell);
        StringBuilder written = new StringBuilder(words.length());
        StringBuilder folded = new StringBuilder(words.length());
        boolean gap = false;
        for (int i = 0; i < words.length(); i++) {
            char character = words.charAt(i);
            if (isBlank(character)) {
                gap = true;
                continue;
            }
            char plain = fold(character);
            if (gap && separates(folded.charAt(folded.length() - 1), plain)) {
                written.append(' ');
                folded.append(' ');
            }
            gap = false;
            written.append(character);
            folded.append(plain);
        }
        while (!folded.isEmpty() && FINAL_PUNCTUATION.indexOf(folded.charAt(folded.length() - 1)) >= 0) {
            folded.setLength(folded.length() - 1);
        }
        return new CellText(words, written.toString(), folded.toString());
    }

    boolean tooLong() {
        return words.length() > LONGEST;
    }

    /** Tells whether there is a digit, be it one that no number here is written with. */
    boolean hasDigit() {
        return folded.codePoints().anyMatch(Character::isDigit);
    }

    /** Tells whether digits stand in more than one place, a decimal point or separator within a number apart. */
    boolean hasSeveralNumbers() {
        int numbers = 0;
        boolean within = false;
        for (int i = 0; i < folded.length(); i++) {
            boolean digit = Character.isDigit(folded.charAt(i));
            boolean joint = within && (folded.charAt(i) == '.' || folded.charAt(i) == ',');
            if (digit && !within) {
                numbers++;
            }
            within = digit || joint;
        }
        return numbers > 1;
    }

    private static String stripped(String cell) {
        int from = 0;
        int to = cell.length();
        while (from < to && isBlank(cell.charAt(from))) {
            from++;
        }
        while (to > from && isBlank(cell.charAt(to - 1))) {
            to--;
        }
        return cell.substring(from, to);
    }

    private static boolean isBlank(char character) {
        return Character.isWhitespace(character)
                || Character.isSpaceChar(character)
                || Character.isISOControl(character)
                || character == '\uFEFF'
                || character == '\u200B';
    }

    /** Tells whether white space between two characters keeps numbers or words apart: 1 000 is not read as 1000. */
    private static boolean separates(char before, char after) {
        return joins(before) && joins(after);
    }

    private static boolean joins(char character) {
        return character < 128 && (Character.isLetterOrDigit(character) || character == '.' || character == ',');
    }

    private static char fold(char character) {
        if (character >= '\uFF01' && character <= '\uFF5E') {
            return (char) (character - 0xFEE0);
        }
        return switch (character) {
            case '﹦' -> '=';
            case '﹤' -> '<';
            case '﹥' -> '>';
            case '﹪' -> '%';
            case '≧', '⩾' -> '≥';
            case '≦', '⩽' -> '≤';
            case '−', '﹣', '‐', '‑' -> '-';
            case '〜', '∼' -> '~';
            default -> character;
        };
    }
}
