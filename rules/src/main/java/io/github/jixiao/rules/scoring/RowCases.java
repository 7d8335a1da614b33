package io.github.jixiao.rules.scoring;

import io.github.jixiao.core.finding.Finding;
import io.github.jixiao.core.result.Actual;
import io.github.jixiao.core.result.ActualValue;
import io.github.jixiao.core.result.Attainment;
import io.github.jixiao.core.result.EvaluationRow;
import io.github.jixiao.core.target.Indicator;
import io.github.jixiao.core.target.ScoringRule;
import io.github.jixiao.core.target.TargetValue;
import io.github.jixiao.core.value.Decimal;
import io.github.jixiao.core.value.Quantity;
import io.github.jixiao.core.value.Text;
import io.github.jixiao.rules.scheme.LatePolicy;
import io.github.jixiao.rules.scheme.Scheme;
import java.util.List;
import java.util.Optional;

/** Decides in which way each row is scored under a scheme, and tells what it assumed. */
final class RowCases {
    private static final Text NO_ACTUAL = new Text("未填完成值", "no actual value");
    private static final Text NO_TARGET = new Text("未填指标值", "no target value");
    private static final Text WORDS = new Text("定性指标", "a qualitative indicator");
    private static final Text OWN_RULE = new Text("评分规则为评判", "the indicator's rule is judgement");

    private final Scheme scheme;
    private final NumericCases numbers;

    RowCases(Scheme scheme) {
        this.scheme = scheme;
        this.numbers = new NumericCases(scheme);
    }

    RowCase of(EvaluationRow row, List<Finding> findings) {
        Indicator indicator = row.indicator();
        Optional<ActualValue> actual = row.actual().map(Actual::value);
        if (actual.isPresent() && actual.get() instanceof ActualValue.NotApplicable none) {
            return new RowCase.Excluded(none.reason());
        }
        if (indicator.weight().isEmpty()) {
            return new RowCase.Unscored(ScoringFinding.WEIGHT_MISSING);
        }
        if (actual.isEmpty()) {
            return row.filedScore().isPresent()
                    ? new RowCase.Judged(Optional.empty(), NO_ACTUAL)
                    : new RowCase.Unscored(ScoringFinding.ACTUAL_MISSING);
        }
        if (actual.get() instanceof ActualValue.NoEvidence none) {
            findings.add(Finding.of(ScoringFinding.NO_EVIDENCE, "", "name", indicator.name(), "why", none.reason()));
            return new RowCase.Met(false, new Text("无佐证材料", "no evidence"));
        }
        return byRule(row, actual.get(), findings);
    }

    private RowCase byRule(EvaluationRow row, ActualValue actual, List<Finding> findings) {
        Indicator indicator = row.indicator();
        ScoringRule rule = indicator.scoringRule();
        if (rule instanceof ScoringRule.Judged) {
            return new RowCase.Judged(attainment(actual), OWN_RULE);
        }
        Optional<Decimal> number =
                number(actual).map(Quantity::number).filter(any -> !(rule instanceof ScoringRule.ByTarget));
        if (number.isPresent() && rule instanceof ScoringRule.StepDeduction deduction) {
            return new RowCase.Deducted(deduction, number.get());
        }
        if (number.isPresent() && rule instanceof ScoringRule.ValueBands bands) {
            return new RowCase.Banded(bands, number.get());
        }
        return indicator
                .target()
                .map(target -> byTarget(row, target, actual, findings))
                .orElseGet(() -> new RowCase.Judged(attainment(actual), NO_TARGET));
    }

    private RowCase byTarget(EvaluationRow row, TargetValue target, ActualValue actual, List<Finding> findings) {
        if (actual instanceof ActualValue.Attained attained) {
            return new RowCase.Judged(Optional.of(attained.attainment()), WORDS);
        }
        if (target instanceof TargetValue.YesNo wanted && actual instanceof ActualValue.Answer given) {
            return new RowCase.Met(wanted.expected() == given.answer(), new Text("是否型指标", "yes or no"));
        }
        if (actual instanceof ActualValue.Done done) {
            return dated(target, done);
        }
        Optional<Quantity> number = number(actual);
        if (number.isPresent()) {
            return numbers.of(row, target, number.get(), findings);
        }
        return new RowCase.Judged(
                sameWords(target, actual) ? Optional.of(Attainment.REACHED) : Optional.empty(), WORDS);
    }

    private RowCase dated(TargetValue target, ActualValue.Done done) {
        Text rule = new Text("时限指标", "a deadline");
        if (target instanceof TargetValue.ByDate by) {
            if (!done.when().last().isAfter(by.deadline())) {
                return new RowCase.Met(true, rule);
            }
            boolean certainlyLate = done.when().first().isAfter(by.deadline());
            return certainlyLate && scheme.late().value() == LatePolicy.NOTHING
                    ? new RowCase.Met(false, rule)
                    : new RowCase.Judged(Optional.empty(), NumericCases.MISSED);
        }
        if (target instanceof TargetValue.During during
                && during.period().contains(done.when().first())
                && during.period().contains(done.when().last())) {
            return new RowCase.Met(true, rule);
        }
        return new RowCase.Judged(Optional.empty(), NumericCases.NOT_COMPARABLE);
    }

    private static Optional<Quantity> number(ActualValue actual) {
        if (actual instanceof ActualValue.Measured measured) {
            return Optional.of(measured.value());
        } else if (actual instanceof ActualValue.Approximate approximate) {
            return Optional.of(approximate.value());
        } else if (actual instanceof ActualValue.Bound bound) {
            return Optional.of(bound.value());
        }
        return Optional.empty();
    }

    private static Optional<Attainment> attainment(ActualValue actual) {
        return actual instanceof ActualValue.Attained attained ? Optional.of(attained.attainment()) : Optional.empty();
    }

    private static boolean sameWords(TargetValue target, ActualValue actual) {
        String wanted = target instanceof TargetValue.Qualitative words
                ? words.text()
                : target instanceof TargetValue.Verbatim words ? words.text() : "";
        String given = actual instanceof ActualValue.Stated words
                ? words.text()
                : actual instanceof ActualValue.Rated words ? words.word() : "";
        return !wanted.isBlank() && wanted.strip().equals(given.strip());
    }
}
