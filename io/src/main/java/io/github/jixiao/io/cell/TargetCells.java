package io.github.jixiao.io.cell;

import io.github.jixiao.core.finding.Findings;
import io.github.jixiao.core.target.TargetValue;
import io.github.jixiao.io.Reading;
import java.util.regex.Pattern;

/** Turns a cell into a target value. */
final class TargetCells {
    private static final int LONGEST_SCALE = 40;
    private static final Pattern SCALE = Pattern.compile("(?:定性:?)?"
            + "(?>优秀|良好|较好|一般|较差|不合格|合格|较高|较低|优|良|中|低|差|高|好)"
            + "(?:[、,/;]?(?>优秀|良好|较好|一般|较差|不合格|合格|较高|较低|优|良|中|低|差|高|好)){2,}+");

    private TargetCells() {}

    static Reading<TargetValue> read(CellText cell, PhraseReader phrases) {
        String text = cell.folded();
        if (text.equals("是") || text.equals("否")) {
            return Reading.of(new TargetValue.YesNo(text.equals("是")));
        }
        Reading<Phrase> phrase = phrases.read(cell);
        if (phrase.value().isPresent()) {
            return value(cell, phrase.value().get(), phrase.findings());
        }
        if (!phrase.findings().equals(Findings.NONE)) {
            return Reading.of(new TargetValue.Verbatim(cell.words()), phrase.findings());
        }
        Findings findings = isScale(text) ? CellFinding.SCALE_AS_TARGET.on(cell) : comparison(cell);
        return Reading.of(new TargetValue.Qualitative(cell.words()), findings);
    }

    /** Returns what is to be said of words that compare with words, such as 不超过预算. */
    static Findings comparison(CellText cell) {
        return OperatorWord.ofWords(cell.folded())
                .map(operator -> CellFinding.OPERATOR_WITHOUT_NUMBER.on(cell, "operator", operator.sign()))
                .orElse(Findings.NONE);
    }

    private static boolean isScale(String text) {
        return text.length() <= LONGEST_SCALE && SCALE.matcher(text).matches();
    }

    private static Reading<TargetValue> value(CellText cell, Phrase phrase, Findings findings) {
        if (phrase instanceof Phrase.Span span) {
            return Reading.of(new TargetValue.Between(span.lower(), span.upper(), span.unit()), findings);
        }
        if (phrase instanceof Phrase.Day day) {
            return Reading.of(new TargetValue.ByDate(day.deadline()), findings);
        }
        if (phrase instanceof Phrase.Period period) {
            return Reading.of(new TargetValue.During(period.days()), findings);
        }
        Phrase.Amount amount = (Phrase.Amount) phrase;
        return amount.operator()
                .map(operator -> Reading.of(directed(operator, amount), findings))
                .orElseGet(() -> Reading.of(
                        new TargetValue.Undirected(amount.value()),
                        findings.and(CellFinding.DIRECTION_UNKNOWN.on(cell))));
    }

    private static TargetValue directed(Operator operator, Phrase.Amount amount) {
        return switch (operator) {
            case AT_LEAST -> new TargetValue.AtLeast(amount.value());
            case MORE_THAN -> new TargetValue.MoreThan(amount.value());
            case AT_MOST -> new TargetValue.AtMost(amount.value());
            case LESS_THAN -> new TargetValue.LessThan(amount.value());
            case EXACTLY -> new TargetValue.Exactly(amount.value());
            case ABOUT -> new TargetValue.About(amount.value());
        };
    }
}
