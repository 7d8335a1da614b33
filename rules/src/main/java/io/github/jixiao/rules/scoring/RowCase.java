package io.github.jixiao.rules.scoring;

import io.github.jixiao.core.result.Attainment;
import io.github.jixiao.core.target.ScoringRule;
import io.github.jixiao.core.value.Decimal;
import io.github.jixiao.core.value.Text;
import io.github.jixiao.rules.scheme.SatisfactionSteps;
import java.util.Optional;

/** In which way a row is scored: the outcome of {@link RowCases}, before any arithmetic. */
sealed interface RowCase {
    /**
     * By a formula on numbers of one unit; {@code upper} is the upper bound of a range, otherwise the target again;
     * {@code about} is the value written where the bounds are the tolerance around it.
     */
    record Numeric(Form form, Decimal target, Decimal upper, Decimal actual, Optional<Decimal> about)
            implements RowCase {
        Numeric(Form form, Decimal target, Decimal upper, Decimal actual) {
            this(form, target, upper, actual, Optional.empty());
        }
    }

    /** All or nothing. */
    record Met(boolean met, Text why) implements RowCase {}

    /** By the evaluator's points, within the band of the level where one is stated. */
    record Judged(Optional<Attainment> attainment, Text why) implements RowCase {}

    /** By the indicator's own step deduction. */
    record Deducted(ScoringRule.StepDeduction rule, Decimal actual) implements RowCase {}

    /** By the indicator's own value bands. */
    record Banded(ScoringRule.ValueBands rule, Decimal actual) implements RowCase {}

    /** By the scheme's satisfaction steps. */
    record Stepped(SatisfactionSteps rule, Decimal actual) implements RowCase {}

    /** Not at all: the indicator does not apply. */
    record Excluded(String reason) implements RowCase {}

    /** Not at all: something is missing. */
    record Unscored(ScoringFinding why) implements RowCase {}

    /** Which formula. */
    enum Form {
        POSITIVE(new Text("正向指标", "higher is better")),
        REVERSE(new Text("反向指标", "lower is better")),
        EXACT(new Text("等于型指标", "exact target")),
        RANGE(new Text("区间型指标", "target range")),
        DISTANCE_UP(new Text("负值正向指标：按距离计分", "negative, higher is better: by distance")),
        DISTANCE_DOWN(new Text("负值反向指标：按距离计分", "negative, lower is better: by distance")),
        TOO_LOW_LINEAR(new Text("超额完成且目标偏低：按超额比例扣减", "over-achieved and the target too low: reduced in proportion")),
        TOO_LOW_INVERSE(new Text("超额完成且目标偏低：按反比扣减", "over-achieved and the target too low: by the inverse ratio"));

        private final Text text;

        Form(Text text) {
            this.text = text;
        }

        Text text() {
            return text;
        }
    }
}
