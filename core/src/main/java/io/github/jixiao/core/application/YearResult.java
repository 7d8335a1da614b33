package io.github.jixiao.core.application;

import io.github.jixiao.core.result.EvaluationKind;
import io.github.jixiao.core.value.FiscalYear;
import java.time.LocalDate;

/**
 * The result of an evaluation of one fiscal year (年度评价结果), as it was fixed.
 *
 * @param year the fiscal year evaluated
 * @param kind who evaluated
 * @param grade the code of the grade, such as {@code good}
 * @param fixed the day on which the result was fixed
 * @since 0.1.0
 */
public record YearResult(FiscalYear year, EvaluationKind kind, String grade, LocalDate fixed) {
    /**
     * Checks the grade.
     *
     * @throws IllegalArgumentException if the grade is blank
     */
    public YearResult {
        if (grade.isBlank()) {
            throw new IllegalArgumentException("the result of " + year + " needs the code of a grade");
        }
    }
}
