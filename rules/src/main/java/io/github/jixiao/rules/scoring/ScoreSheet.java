package io.github.jixiao.rules.scoring;

import io.github.jixiao.core.finding.Finding;
import io.github.jixiao.core.finding.Findings;
import io.github.jixiao.core.result.Evaluation;
import io.github.jixiao.core.result.EvaluationRow;
import io.github.jixiao.core.value.Text;
import io.github.jixiao.rules.scheme.GradeScale;
import io.github.jixiao.rules.scheme.Scheme;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Puts the parts of a score together: sum, missing points, goals, rounding, grade. */
final class ScoreSheet {
    private static final Text SUM = new Text("各项得分合计", "sum of the parts");
    private static final Text TOTAL = new Text("总分", "total");
    private static final Text EXECUTION = new Text("预算执行率", "budget execution");

    private final Scheme scheme;
    private final Evaluation evaluation;
    private final boolean executionAlone;
    private final Optional<BigDecimal> executionWeight;

    ScoreSheet(Scheme scheme, Evaluation evaluation, boolean executionAlone, Optional<BigDecimal> executionWeight) {
        this.scheme = scheme;
        this.evaluation = evaluation;
        this.executionAlone = executionAlone;
        this.executionWeight = executionWeight;
    }

    Score of(
            Optional<Step> execution,
            List<RowCase> how,
            List<Optional<Step>> steps,
            Missing missing,
            List<Finding> findings) {
        List<EvaluationRow> rows = evaluation.rows();
        List<RowScore> scores = new ArrayList<>();
        BigDecimal outOf = execution.isPresent() ? executionWeight.orElse(BigDecimal.ZERO) : BigDecimal.ZERO;
        int open = executionAlone && execution.isEmpty() ? 1 : 0;
        for (int i = 0; i < rows.size(); i++) {
            boolean applies = !(how.get(i) instanceof RowCase.Excluded);
            Optional<BigDecimal> weight = rows.get(i)
                    .indicator()
                    .weight()
                    .map(points -> points.value().toBigDecimal())
                    .filter(any -> applies)
                    .map(missing::widened);
            String name = rows.get(i).indicator().name();
            scores.add(new RowScore(
                    rows.get(i).indicator().id(),
                    new Text(name, name),
                    weight,
                    steps.get(i).map(this::points),
                    steps.get(i)
                            .filter(step -> step.kind() == Step.Kind.JUDGEMENT)
                            .isPresent()));
            if (steps.get(i).isPresent()) {
                outOf = outOf.add(weight.orElse(BigDecimal.ZERO));
            } else if (applies) {
                open++;
            }
        }
        BigDecimal full = scheme.fullMarks().value().value().toBigDecimal();
        boolean closed = open == 0 && evaluation.complete() && outOf.signum() > 0;
        Step sum = byRatio() ? ratioSum(execution, how, steps, missing) : sum(execution, steps, missing);
        outOf = byRatio() && closed ? full : missing.outOf(outOf);
        if (closed && missing.rescales()) {
            sum = missing.rescaled(sum, full, outOf);
            outOf = full;
        }
        Step root = Step.round(
                "total",
                TOTAL,
                sum,
                scheme.totalRounding().value(),
                Optional.of(scheme.totalRounding().basis()));
        openEnds(open, root, outOf, findings);
        Optional<BigDecimal> total = closed ? Optional.of(root.value()) : Optional.empty();
        GradeScale scale = scheme.grades().value();
        BigDecimal graded = scale.stage() == GradeScale.Stage.ROUNDED ? root.value() : sum.value();
        return new Score(
                scheme.id(),
                total,
                total.flatMap(any -> scale.of(graded)),
                root.value(),
                outOf,
                executionAlone
                        ? Optional.of(new RowScore(
                                "execution", EXECUTION, executionWeight, execution.map(this::points), false))
                        : Optional.empty(),
                scores,
                new Findings(findings),
                new CalculationSheet(scheme.id(), root));
    }

    private void openEnds(int open, Step root, BigDecimal outOf, List<Finding> findings) {
        if (!evaluation.complete()) {
            findings.add(Finding.of(ScoringFinding.INCOMPLETE_COPY, ""));
        } else if (open > 0) {
            findings.add(notScored(open, root, outOf));
        }
    }

    /** Says how much is scored where some rows are not. */
    static Finding notScored(int open, Step root, BigDecimal outOf) {
        return Finding.of(
                ScoringFinding.TOTAL_NOT_SCORED,
                "",
                "count",
                open,
                "points",
                root.value().toPlainString(),
                "weight",
                WeightChecks.plain(outOf));
    }

    private Step sum(Optional<Step> execution, List<Optional<Step>> steps, Missing missing) {
        List<Step> parts = new ArrayList<>();
        execution.ifPresent(parts::add);

        List<Step> shifted = new ArrayList<>();
        BigDecimal shiftedWeight = BigDecimal.ZERO;
        for (int i = 0; i < steps.size(); i++) {
            EvaluationRow row = evaluation.rows().get(i);
            boolean takes = missing.shiftTo()
                    .filter(category -> category == row.indicator().category())
                    .isPresent();
            steps.get(i).ifPresent(takes ? shifted::add : parts::add);
            if (takes && steps.get(i).isPresent()) {
                BigDecimal own = row.indicator().weight().orElseThrow().value().toBigDecimal();
                shiftedWeight = shiftedWeight.add(missing.widened(own));
            }
        }
        if (!shifted.isEmpty() && shiftedWeight.signum() > 0) {
            parts.add(missing.shifted(Step.of("section", Step.Kind.SUM, SUM, shifted), shiftedWeight));
        }
        return Step.of("sum", Step.Kind.SUM, SUM, parts);
    }

    /** The value of a step with at least the decimals of rows. */
    private BigDecimal points(Step step) {
        int scale = scheme.rowRounding().value().scale();
        return step.value().scale() < scale ? step.value().setScale(scale) : step.value();
    }

    private boolean byRatio() {
        return scheme.goals().value().countsByRatio(evaluation.target());
    }

    private Step ratioSum(Optional<Step> execution, List<RowCase> how, List<Optional<Step>> steps, Missing missing) {
        BigDecimal full =
                scheme.fullMarks().value().value().toBigDecimal().subtract(executionWeight.orElse(BigDecimal.ZERO));
        List<Step> parts = new ArrayList<>();
        execution.ifPresent(parts::add);
        for (int goal = 0; goal < evaluation.target().goals().size(); goal++) {
            parts.add(goal(goal, full, how, steps, missing));
        }
        return Step.of("sum", Step.Kind.SUM, SUM, parts);
    }

    /** One goal's score out of the full points, times its weight in percent. */
    private Step goal(int goal, BigDecimal full, List<RowCase> how, List<Optional<Step>> steps, Missing missing) {
        List<Step> own = new ArrayList<>();
        BigDecimal applies = BigDecimal.ZERO;
        boolean excluded = false;
        for (int i = 0; i < steps.size(); i++) {
            EvaluationRow row = evaluation.rows().get(i);
            if (row.goal() != goal) {
                continue;
            }
            steps.get(i).ifPresent(own::add);
            boolean out = how.get(i) instanceof RowCase.Excluded;
            excluded |= out;
            if (!out && row.indicator().weight().isPresent()) {
                applies = applies.add(row.indicator().weight().get().value().toBigDecimal());
            }
        }
        Step rows = Step.of("rows", Step.Kind.SUM, SUM, own);
        rows = excluded ? missing.goal(rows, full, applies) : rows;
        Text label = new Text("目标" + (goal + 1), "goal " + (goal + 1));
        Step ratio = Step.given(
                "ratio",
                new Text("目标权重（%）", "goal weight (%)"),
                evaluation
                        .target()
                        .goals()
                        .get(goal)
                        .weight()
                        .orElseThrow()
                        .value()
                        .toBigDecimal(),
                "/target/goals/" + goal + "/weight");
        Step product = Step.of("product", Step.Kind.PRODUCT, label, List.of(rows, ratio));
        return Step.of(
                        "goal-" + goal,
                        Step.Kind.QUOTIENT,
                        label,
                        List.of(product, Tracing.constant("hundred", 100, new Text("百", "hundred"))))
                .remarked(List.of(new Step.Remark(
                        new Text("按目标权重汇总", "by goal weight"),
                        Optional.of(scheme.goals().basis()))));
    }
}
