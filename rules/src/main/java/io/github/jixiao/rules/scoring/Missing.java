package io.github.jixiao.rules.scoring;

import io.github.jixiao.core.result.Evaluation;
import io.github.jixiao.core.result.EvaluationRow;
import io.github.jixiao.core.target.Indicator;
import io.github.jixiao.core.target.IndicatorCategory;
import io.github.jixiao.core.value.Text;
import io.github.jixiao.rules.law.Basis;
import io.github.jixiao.rules.scheme.MissingCategory;
import io.github.jixiao.rules.scheme.Rounding;
import io.github.jixiao.rules.scheme.Scheme;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;

/** The points of the rows that do not apply, and where the scheme lets them go. */
final class Missing {
    static final Text FULL = new Text("满分", "full marks");
    static final Text APPLICABLE = new Text("适用分值", "weights that apply");
    static final Text RESCALED = new Text("折算总分", "total rescaled");
    private static final Rounding FINE = new Rounding(6, RoundingMode.HALF_UP);

    private final MissingCategory rule;
    private final Basis basis;
    private final BigDecimal shifted;
    private final BigDecimal rest;
    private final int applicable;

    private Missing(MissingCategory rule, Basis basis, BigDecimal shifted, BigDecimal rest, int applicable) {
        this.rule = rule;
        this.basis = basis;
        this.shifted = shifted;
        this.rest = rest;
        this.applicable = applicable;
    }

    static Missing of(Scheme scheme, Evaluation evaluation, List<RowCase> how) {
        List<EvaluationRow> rows = evaluation.rows();
        MissingCategory rule = scheme.missing().value();
        BigDecimal shifted = BigDecimal.ZERO;
        BigDecimal rest = BigDecimal.ZERO;
        boolean taken = false;
        int applicable = 0;
        for (int i = 0; i < rows.size(); i++) {
            Indicator indicator = rows.get(i).indicator();
            BigDecimal weight = indicator
                    .weight()
                    .map(points -> points.value().toBigDecimal())
                    .orElse(BigDecimal.ZERO);
            if (!(how.get(i) instanceof RowCase.Excluded)) {
                applicable += weight.signum();
                taken |= weight.signum() > 0
                        && rule.shift()
                                .filter(shift -> shift.to() == indicator.category())
                                .isPresent();
            } else if (rule.shift()
                    .filter(shift -> shift.from() == indicator.category())
                    .isPresent()) {
                shifted = shifted.add(weight);
            } else {
                rest = rest.add(weight);
            }
        }
        if (scheme.goals().value().countsByRatio(evaluation.target())) {
            return new Missing(rule, scheme.missing().basis(), BigDecimal.ZERO, BigDecimal.ZERO, applicable);
        }
        boolean shifts = taken;
        return new Missing(
                rule,
                scheme.missing().basis(),
                shifts ? shifted : BigDecimal.ZERO,
                shifts ? rest : rest.add(shifted),
                applicable);
    }

    private boolean does(MissingCategory.Policy policy) {
        return rest.signum() > 0 && applicable > 0 && rule.policy() == policy;
    }

    /** What the weight of a row comes to with its equal part of the missing points. */
    BigDecimal widened(BigDecimal weight) {
        return widened(Step.given("weight", new Text("分值", "weight"), weight, ""))
                .value();
    }

    /** The weight of a row with its equal part of the missing points, where they are redistributed. */
    Step widened(Step weight) {
        if (!does(MissingCategory.Policy.REDISTRIBUTE) || weight.value().signum() == 0) {
            return weight;
        }
        Step part = Step.of(
                "part",
                Step.Kind.QUOTIENT,
                new Text("平均分摊", "equal part"),
                List.of(
                        parameter("gap", new Text("不适用指标分值", "points that do not apply"), rest),
                        Tracing.constant("rows", applicable, new Text("适用指标数", "rows that apply"))));
        Step sum = Step.of("sum", Step.Kind.SUM, weight.label(), List.of(weight, part));
        return Step.round("weight", weight.label(), sum, FINE, Optional.of(basis));
    }

    /** The category whose rows take the missing points, where they are shifted. */
    Optional<IndicatorCategory> shiftTo() {
        return shifted.signum() > 0 ? rule.shift().map(MissingCategory.Shift::to) : Optional.empty();
    }

    /** The points of a category's rows, scaled up to its own and the missing weight together. */
    Step shifted(Step sum, BigDecimal weight) {
        Step own = Step.given("own", new Text("原分值", "own weight"), weight, "/target");
        Step all = Step.of(
                "all",
                Step.Kind.SUM,
                new Text("调整后分值", "weight after the shift"),
                List.of(own, parameter("gap", new Text("转入分值", "points shifted in"), shifted)));
        return scaled("shifted", new Text("分值转入后得分", "score after the shift"), sum, all, own, basis);
    }

    /** The points out of which the rows are scored, given the widened weights of those that apply. */
    BigDecimal outOf(BigDecimal weights) {
        return weights.add(shifted);
    }

    /** The score of one goal, scaled up from its rows that apply to the points of a goal. */
    Step goal(Step sum, BigDecimal full, BigDecimal applies) {
        boolean scales =
                rule.policy() != MissingCategory.Policy.KEEP && applies.signum() > 0 && applies.compareTo(full) < 0;
        return scales ? rescaled(sum, full, applies) : sum;
    }

    boolean rescales() {
        return does(MissingCategory.Policy.RESCALE);
    }

    /** The total, scaled up from what applies to the full marks. */
    Step rescaled(Step sum, BigDecimal fullMarks, BigDecimal outOf) {
        Step full = parameter("full", FULL, fullMarks);
        Step of = Step.given("applicable", APPLICABLE, outOf, "/target");
        return scaled("rescaled", RESCALED, sum, full, of, basis);
    }

    /** Points out of {@code from}, as points out of {@code to}. */
    static Step scaled(String key, Text label, Step sum, Step to, Step from, Basis basis) {
        Step product = Step.of("product", Step.Kind.PRODUCT, label, List.of(sum, to));
        return Step.of(key, Step.Kind.QUOTIENT, label, List.of(product, from))
                .remarked(List.of(
                        new Step.Remark(new Text("不适用指标的分值处理", "points that do not apply"), Optional.of(basis))));
    }

    private Step parameter(String key, Text label, BigDecimal value) {
        return Step.parameter(key, label, value, basis);
    }
}
