package io.github.jixiao.io.cell;

import java.util.List;
import java.util.Optional;

/**
 * What stands before a number: words that name it, then an operator, either of them possibly missing.
 *
 * @param word the operator nearest to the number
 * @param label the words before it, empty for none
 * @param twice whether a different operator of the same side stood before it
 * @param contradictory whether an operator of another side stood before it
 */
record Head(Optional<OperatorWord> word, String label, boolean twice, boolean contradictory) {
    private static final int LONGEST_LABEL = 20;
    // Words that only lead to the number and say nothing more.
    private static final List<String> LEADS =
            List.of("保持在", "维持在", "稳定在", "达到了", "达到", "共计", "合计", "均达", "达", "为", "在", "是", "共", "均");
    // Words that may stand before a number without an operator and do not change what it says.
    private static final List<String> PLAIN = List.of("完成", "已完成", "共完成", "实际完成", "全部完成", "累计完成", "实现", "实际", "累计");
    private static final List<String> NAME_ENDS =
            List.of("率", "度", "数", "量", "额", "比例", "比重", "占比", "面积", "里程", "长度", "得分");
    private static final List<String> NEGATIVE_ENDS = List.of(
            "不", "未", "没", "无", "非", "勿", "莫", "禁", "没有", "不得", "不能", "不可", "不应", "不会", "不宜", "不准", "不许", "不允许", "禁止",
            "避免", "防止");

    /** Reads the text before a number; empty where the words are more than a name, or turn the number round. */
    static Optional<Head> read(String text) {
        // The 在 of 控制在 is no lead, so operators are looked for first.
        String rest = OperatorWord.endOf(text).isPresent() ? text : withoutLead(text);
        Optional<OperatorWord> word = OperatorWord.endOf(rest);
        if (word.isEmpty()) {
            Head head = new Head(word, rest.isEmpty() ? "" : name(text), false, false);
            return Optional.of(head).filter(Head::isName);
        }
        String before = before(rest, word.get());
        if (word.get().slight() && !before.isEmpty() && !endsWithAny(before, NAME_ENDS)) {
            return Optional.empty();
        }
        Optional<OperatorWord> outer = OperatorWord.endOf(before).filter(other -> !other.slight());
        boolean twice = false;
        boolean contradictory = false;
        if (outer.isPresent()) {
            Operator inner = word.get().operator();
            twice = outer.get().operator() != inner && outer.get().operator().sameSideAs(inner);
            contradictory =
                    !outer.get().operator().sameSideAs(inner) && !outer.get().yields();
            before = before(before, outer.get());
        }
        Head head = new Head(word, name(before), twice, contradictory);
        return Optional.of(head).filter(Head::isName);
    }

    Optional<Operator> operator() {
        return word.map(OperatorWord::operator);
    }

    /** Tells whether the label may stand before a number that has no operator at all. */
    boolean namesNumber() {
        String core = withoutLead(label);
        return label.isEmpty() || PLAIN.contains(core) || endsWithAny(core, NAME_ENDS);
    }

    private boolean isName() {
        boolean letters =
                label.codePoints().allMatch(point -> Character.isLetter(point) || "()、/%".indexOf(point) >= 0);
        String core = withoutLead(label);
        return letters
                && label.length() <= LONGEST_LABEL
                && !endsWithAny(label, NEGATIVE_ENDS)
                && !endsWithAny(core, NEGATIVE_ENDS)
                && !OperatorWord.isWithin(label);
    }

    private static String name(String text) {
        return text.endsWith(":") ? text.substring(0, text.length() - 1) : text;
    }

    private static String withoutLead(String text) {
        return LEADS.stream()
                .filter(text::endsWith)
                .findFirst()
                .map(lead -> text.substring(0, text.length() - lead.length()))
                .orElse(text);
    }

    private static String before(String text, OperatorWord word) {
        return text.substring(0, text.length() - word.text().length());
    }

    private static boolean endsWithAny(String text, List<String> ends) {
        return ends.stream().anyMatch(text::endsWith);
    }
}
