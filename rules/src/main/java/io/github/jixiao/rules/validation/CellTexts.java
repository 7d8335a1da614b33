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
                .orElseGet(() -> indicator.target().map(CellTexts::written).orElse(""));
    }

    static String actual(Filing.Row row) {
        return row.result()
                .flatMap(Actual::text)
                .orElseGet(() -> row.actual().map(CellTexts::written).orElse(""));
    }

    private static String written(TargetValue target) {
        if (target instanceof TargetValue.AtLeast least) {
            return "≥" + least.bound();
        } else if (target instanceof TargetValue.MoreThan more) {
            return ">" + more.bound();
        } else if (target instanceof TargetValue.AtMost most) {
            return "≤" + most.bound();
        } else if (target instanceof TargetValue.LessThan less) {
            return "<" + less.bound();
        } else if (target instanceof TargetValue.Exactly exactly) {
            return "=" + exactly.value();
        } else if (target instanceof TargetValue.Between between) {
            return between.lower() + "—" + between.upper() + between.unit();
        } else if (target instanceof TargetValue.About about) {
            return "约" + about.value();
        } else if (target instanceof TargetValue.ByDate by) {
            return by.deadline() + "前";
        } else if (target instanceof TargetValue.During during) {
            return during.period().toString();
        } else if (target instanceof TargetValue.Qualitative words) {
            return words.text();
        } else if (target instanceof TargetValue.YesNo yesNo) {
            return yesNo(yesNo.expected());
        } else if (target instanceof TargetValue.Undirected undirected) {
            return undirected.value().toString();
        }
        return ((TargetValue.Verbatim) target).text();
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
