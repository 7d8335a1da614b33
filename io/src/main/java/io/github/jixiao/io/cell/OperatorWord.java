package io.github.jixiao.io.cell;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * One way of writing an operator, and the table of all of them: the place to add a word.
 *
 * @param text the word or sign
 * @param operator what it means
 */
record OperatorWord(String text, Operator operator) {
    private static final List<String> ABOVE = List.of("高于", "大于", "超过", "超出", "多于");
    private static final List<String> BELOW = List.of("低于", "小于", "少于");
    // A comparison that is negated becomes the opposite one with the bound included: 不低于 is at least.
    private static final List<String> NEGATIONS =
            List.of("不", "不得", "不能", "不可", "不应", "不会", "不宜", "不准", "不许", "不允许", "未", "没有", "禁止", "严禁");
    private static final List<OperatorWord> BEFORE = wordsBefore();
    private static final List<OperatorWord> AFTER = wordsAfter();
    private static final String TIME_OR_MONEY = "年月天日时钟周秒元%";

    private static List<OperatorWord> wordsBefore() {
        List<OperatorWord> words = new ArrayList<>();
        add(words, Operator.AT_LEAST, "≥", ">=", "=>", "≮", "大于等于", "大于或等于", "高于等于", "高于或等于", "至少", "最少");
        add(words, Operator.MORE_THAN, ">", "超");
        add(words, Operator.AT_MOST, "≤", "<=", "=<", "≯", "小于等于", "小于或等于", "低于等于", "低于或等于");
        add(words, Operator.AT_MOST, "至多", "最多", "不超", "控制在");
        add(words, Operator.LESS_THAN, "<", "不足", "不到", "不满");
        add(words, Operator.EXACTLY, "=", "==", "等于");
        add(words, Operator.ABOUT, "≈", "约", "近", "大约", "约为", "大概", "大致", "接近", "将近");
        ABOVE.forEach(text -> add(words, Operator.MORE_THAN, text));
        BELOW.forEach(text -> add(words, Operator.LESS_THAN, text));
        for (String negation : NEGATIONS) {
            ABOVE.forEach(text -> add(words, Operator.AT_MOST, negation + text));
            BELOW.forEach(text -> add(words, Operator.AT_LEAST, negation + text));
        }
        return longestFirst(words);
    }

    private static List<OperatorWord> wordsAfter() {
        List<OperatorWord> words = new ArrayList<>();
        add(words, Operator.AT_LEAST, "以上", "及以上", "或以上", "含以上", "(含)以上", "(含)及以上", "以上(含)");
        add(words, Operator.AT_MOST, "以下", "及以下", "或以下", "含以下", "(含)以下", "(含)及以下", "以下(含)");
        add(words, Operator.AT_MOST, "以内", "(含)以内", "之内", "内");
        add(words, Operator.ABOUT, "左右", "上下");
        return longestFirst(words);
    }

    /** Tells whether this is a single character that is part of many other words, as 约 is of 节约. */
    boolean slight() {
        return text.length() == 1 && Character.isLetter(text.charAt(0));
    }

    /** Tells whether the word only sets the frame: 控制在5%左右 is about 5 %. */
    boolean yields() {
        return text.equals("控制在");
    }

    /** Returns the longest word before a number with which a text ends. */
    static Optional<OperatorWord> endOf(String head) {
        return BEFORE.stream().filter(word -> head.endsWith(word.text)).findFirst();
    }

    /** Returns the longest word before a number with which a text begins. */
    static Optional<OperatorWord> startOf(String text) {
        return BEFORE.stream().filter(word -> text.startsWith(word.text)).findFirst();
    }

    /** Returns the longest word after a number with which a text ends. */
    static Optional<OperatorWord> suffixOf(String tail) {
        return AFTER.stream()
                .filter(word -> tail.endsWith(word.text))
                .findFirst()
                .filter(word -> !word.slight() || boundsTimeOrMoney(tail));
    }

    /** Tells whether a text holds a word before a number somewhere. */
    static boolean isWithin(String text) {
        return BEFORE.stream().anyMatch(word -> !word.slight() && text.contains(word.text));
    }

    /** Returns the operator of words that compare without a number, such as 不超过预算. */
    static Optional<Operator> ofWords(String text) {
        return startOf(text)
                .filter(word -> !word.slight())
                .or(() -> suffixOf(text).filter(word -> !word.slight()))
                .map(OperatorWord::operator);
    }

    /** 3天内 is a bound; 10间室内 is not. */
    private static boolean boundsTimeOrMoney(String tail) {
        return tail.length() > 1 && TIME_OR_MONEY.indexOf(tail.charAt(tail.length() - 2)) >= 0;
    }

    private static void add(List<OperatorWord> words, Operator operator, String... texts) {
        for (String text : texts) {
            words.add(new OperatorWord(text, operator));
        }
    }

    private static List<OperatorWord> longestFirst(List<OperatorWord> words) {
        words.sort(Comparator.comparingInt((OperatorWord word) -> word.text.length())
                .reversed());
        return List.copyOf(words);
    }
}
