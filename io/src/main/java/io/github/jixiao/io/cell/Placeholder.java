package io.github.jixiao.io.cell;

/** Cells that say only that nothing was filled in. */
final class Placeholder {
    private static final String MARKS = "-—–―_*/\\~…";

    private Placeholder() {}

    static boolean is(CellText cell) {
        String text = cell.folded();
        return text.equals("无")
                || text.equals("空")
                || (!text.isEmpty() && text.chars().allMatch(mark -> MARKS.indexOf(mark) >= 0));
    }
}
