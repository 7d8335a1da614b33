package io.github.jixiao.rules.validation;

import io.github.jixiao.core.result.Actual;
import io.github.jixiao.core.result.ActualValue;
import io.github.jixiao.core.target.Indicator;
import io.github.jixiao.core.target.TargetValue;

/** The cells of a row as a message shows them: as printed, or written out from their value. */
final class CellTexts {
    private CellTexts() {}

    static String target(Indicator indicator) {
        return indicator
                .targetText()
                .orElseGet(() -> indicator.target().map(TargetValue::written).orElse(""));
    }

    static String actual(Filing.Row row) {
        return row.result()
                .flatMap(Actual::text)
                .orElseGet(() -> row.actual().map(CellTexts::written).orElse(""));
    }

    private static String written(ActualValue actual) {
        if (actual instanceof ActualValue.Measured measured) {
            return measured.value().toString();
        } else if (actual instanceof ActualValue.Bound bound) {
            return bound.text();
        } else if (actual instanceof ActualValue.Done done) {
            return done.when().toString();
        } else if (actual instanceof ActualValue.Answer answer) {
            return yesNo(answer.answer());
        }
        return actual.toString();
    }

    private static String yesNo(boolean yes) {
        return yes ? "是" : "否";
    }
}
