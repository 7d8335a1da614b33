package io.github.jixiao.rules.quality;

import io.github.jixiao.core.target.Goal;
import io.github.jixiao.core.target.Indicator;
import io.github.jixiao.rules.law.Basis;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** A filing as the checks look at it: its goals and rows with their pointers, and the rules. */
final class Subject {
    private static final Pattern DIGIT = Pattern.compile("\\p{Nd}");
    private static final Pattern NUMERAL = Pattern.compile("[一二三四五六七八九十百千万亿两]+");

    private final TargetFiling filing;
    private final QualityRules rules;
    private final List<Row> rows = new ArrayList<>();

    Subject(TargetFiling filing, QualityRules rules) {
        this.filing = filing;
        this.rules = rules;
        List<Goal> goals = goals();
        for (int goal = 0; goal < goals.size(); goal++) {
            List<Indicator> indicators = goals.get(goal).indicators();
            for (int i = 0; i < indicators.size(); i++) {
                rows.add(new Row(indicators.get(i), goalPointer(goal) + "/indicators/" + i));
            }
        }
    }

    /** An indicator and where it is. */
    record Row(Indicator indicator, String pointer) {
        String name() {
            return indicator.name();
        }

        Cell cell() {
            return new Cell(indicator);
        }
    }

    TargetFiling filing() {
        return filing;
    }

    QualityRules rules() {
        return rules;
    }

    List<Goal> goals() {
        return filing.target().goals();
    }

    List<Row> rows() {
        return rows;
    }

    static String goalPointer(int goal) {
        return "/target/goals/" + goal;
    }

    WordList words(WordKind kind) {
        return rules.words(kind);
    }

    List<Basis> by(WordKind kind) {
        return List.of(rules.basis(kind));
    }

    /** Whether the text holds a number: a digit, or a Chinese numeral before a measure word. */
    boolean hasNumber(String text) {
        return DIGIT.matcher(text).find()
                || NUMERAL.matcher(text)
                        .results()
                        .anyMatch(numeral ->
                                isMeasure(text.substring(numeral.end()).strip()));
    }

    private boolean isMeasure(String rest) {
        return words(WordKind.MEASURE_WORDS).words().stream().anyMatch(word -> rest.startsWith(word.text()));
    }

    /** Whether the text says nothing: no letter or digit in it, or a word that stands for nothing. */
    boolean isPlaceholder(String text) {
        return Plain.of(text).isEmpty() || words(WordKind.PLACEHOLDER_WORDS).has(text.strip());
    }
}
