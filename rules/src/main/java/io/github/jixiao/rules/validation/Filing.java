package io.github.jixiao.rules.validation;

import io.github.jixiao.core.finding.Finding;
import io.github.jixiao.core.result.Actual;
import io.github.jixiao.core.result.ActualValue;
import io.github.jixiao.core.result.Evaluation;
import io.github.jixiao.core.result.EvaluationRow;
import io.github.jixiao.core.result.FiledScores;
import io.github.jixiao.core.target.Goal;
import io.github.jixiao.core.target.Indicator;
import io.github.jixiao.core.target.IndicatorCategory;
import io.github.jixiao.core.value.Points;
import io.github.jixiao.rules.law.Parameter;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An evaluation as the checks look at it: its numbers, and the pointers of its rows.
 *
 * @param lawful the full marks of the scheme, empty where none is known
 */
record Filing(Evaluation evaluation, List<Row> rows, Optional<Parameter<Points>> lawful) {
    /** The hundred-mark system (百分制): what a document without a scheme is read by. */
    private static final BigDecimal HUNDRED_MARKS = BigDecimal.valueOf(100);

    static Filing of(Evaluation evaluation, Optional<Parameter<Points>> lawful) {
        Map<String, Integer> actualAt = new HashMap<>();
        for (int i = 0; i < evaluation.actuals().size(); i++) {
            actualAt.put(evaluation.actuals().get(i).indicatorId(), i);
        }
        List<Row> rows = new ArrayList<>();
        List<Goal> goals = evaluation.target().goals();
        for (int goal = 0; goal < goals.size(); goal++) {
            for (int i = 0; i < goals.get(goal).indicators().size(); i++) {
                EvaluationRow row = evaluation.rows().get(rows.size());
                String pointer = "/target/goals/" + goal + "/indicators/" + i;
                Integer actual = actualAt.get(row.indicator().id());
                rows.add(new Row(row, pointer, actual == null ? pointer : "/actuals/" + actual));
            }
        }
        return new Filing(evaluation, rows, lawful);
    }

    FiledScores filed() {
        return evaluation.filed();
    }

    /** The full marks stated, otherwise those of the scheme, otherwise a hundred. */
    BigDecimal fullMarks() {
        return filed().fullMarks()
                .or(() -> lawful.map(Parameter::value))
                .map(Numbers::of)
                .orElse(HUNDRED_MARKS);
    }

    /** A finding that rests on the full marks, with the provision where they are those of the scheme. */
    Finding onFullMarks(Finding finding) {
        return filed().fullMarks().isPresent() || lawful.isEmpty()
                ? finding
                : finding.basedOn(lawful.get().basis().provision());
    }

    Optional<BigDecimal> executionWeight() {
        return filed().executionWeight().map(Numbers::of);
    }

    Optional<BigDecimal> executionScore() {
        return filed().executionScore().map(Numbers::of);
    }

    /** Whether budget execution is one of the rows and not a line of its own. */
    boolean executionIsRow() {
        return rows.stream().anyMatch(row -> row.indicator().category() == IndicatorCategory.EXECUTION);
    }

    /**
     * One row.
     *
     * @param pointer where its indicator is
     * @param actualPointer where its result is, the indicator where there is none
     */
    record Row(EvaluationRow row, String pointer, String actualPointer) {
        Indicator indicator() {
            return row.indicator();
        }

        String name() {
            return indicator().name();
        }

        Optional<Actual> result() {
            return row.actual();
        }

        Optional<ActualValue> actual() {
            return result().map(Actual::value);
        }

        Optional<BigDecimal> weight() {
            return indicator().weight().map(Numbers::of);
        }

        Optional<BigDecimal> score() {
            return row.filedScore().map(Numbers::of);
        }

        String scorePointer() {
            return "/filed/indicatorScores/"
                    + indicator().id().replace("~", "~0").replace("/", "~1");
        }

        /** Whether the row says why points were taken off. */
        boolean isExplained() {
            return result().filter(actual -> isFilled(actual.deviation()) || isFilled(actual.lowTargetReason()))
                    .isPresent();
        }

        private static boolean isFilled(Optional<String> text) {
            return text.filter(words -> !words.isBlank() && !words.strip().matches("无|—+|-+|/"))
                    .isPresent();
        }
    }
}
