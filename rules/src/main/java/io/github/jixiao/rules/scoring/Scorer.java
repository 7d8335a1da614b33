package io.github.jixiao.rules.scoring;

import io.github.jixiao.core.finding.Finding;
import io.github.jixiao.core.result.Evaluation;
import io.github.jixiao.core.result.EvaluationRow;
import io.github.jixiao.core.target.Goal;
import io.github.jixiao.core.value.Text;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Scores evaluations under one scheme, keeping every step.
 *
 * <p>The answer depends on nothing but the evaluation and the scheme. Immutable and thread-safe.
 *
 * @since 0.1.0
 */
public final class Scorer {
    private static final Text WEIGHT = new Text("分值", "weight");

    private final Scheme scheme;
    private final RowCases cases;
    private final RowScorer rows;

    private Scorer(Scheme scheme) {
        this.scheme = scheme;
        this.cases = new RowCases(scheme);
        this.rows = new RowScorer(scheme);
    }

    /**
     * Returns a scorer.
     *
     * @param scheme the scheme to score under
     * @return the scorer
     */
    public static Scorer of(Scheme scheme) {
        return new Scorer(scheme);
    }

    /**
     * Returns the score of an evaluation.
     *
     * @param evaluation the evaluation
     * @return the score with its calculation sheet; what cannot be scored is a finding, never an exception
     */
    public Score score(Evaluation evaluation) {
        List<Finding> findings = new ArrayList<>();
        List<RowCase> how = new ArrayList<>();
        for (EvaluationRow row : evaluation.rows()) {
            how.add(cases.of(row, findings));
        }
        boolean alone = executionStandsAlone(evaluation);
        Optional<Step> execution = alone
                ? scheme.execution().flatMap(rule -> new ExecutionScorer(scheme, rule).score(evaluation, findings))
                : Optional.empty();
        Missing missing = Missing.of(scheme, evaluation.rows(), how);
        List<Optional<Step>> steps = rowSteps(evaluation, how, missing, findings);
        WeightChecks.check(scheme, evaluation, executionWeight(evaluation, alone), findings);
        return new ScoreSheet(scheme, evaluation, alone, executionWeight(evaluation, alone))
                .of(execution, how, steps, missing, findings);
    }

    /** Whether execution carries points of its own: not where the rows already make up the full marks. */
    private boolean executionStandsAlone(Evaluation evaluation) {
        if (scheme.execution().isEmpty() || evaluation.filed().executionWeight().isPresent()) {
            return scheme.execution().isPresent();
        }
        BigDecimal sum = evaluation.rows().stream()
                .flatMap(row -> row.indicator().weight().stream())
                .map(points -> points.value().toBigDecimal())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return sum.compareTo(scheme.fullMarks().value().value().toBigDecimal()) < 0;
    }

    private Optional<BigDecimal> executionWeight(Evaluation evaluation, boolean alone) {
        return scheme.execution()
                .filter(rule -> alone)
                .map(rule -> new ExecutionScorer(scheme, rule).weight(evaluation));
    }

    private List<Optional<Step>> rowSteps(
            Evaluation evaluation, List<RowCase> how, Missing missing, List<Finding> findings) {
        Map<String, Integer> actualAt = new HashMap<>();
        for (int i = 0; i < evaluation.actuals().size(); i++) {
            actualAt.put(evaluation.actuals().get(i).indicatorId(), i);
        }
        List<Optional<Step>> steps = new ArrayList<>();
        List<Goal> goals = evaluation.target().goals();
        int at = 0;
        for (int goal = 0; goal < goals.size(); goal++) {
            for (int i = 0; i < goals.get(goal).indicators().size(); i++, at++) {
                EvaluationRow row = evaluation.rows().get(at);
                String id = row.indicator().id();
                RowScorer.Place place = new RowScorer.Place(
                        "/target/goals/" + goal + "/indicators/" + i, actualAt.getOrDefault(id, -1), id);
                BigDecimal points = row.indicator()
                        .weight()
                        .map(weight -> weight.value().toBigDecimal())
                        .orElse(BigDecimal.ZERO);
                Step weight = missing.widened(Step.given("weight", WEIGHT, points, place.weight()));
                String name = row.indicator().name();
                steps.add(rows.score(row, how.get(at), weight, place, findings)
                        .map(step -> step.named(id, new Text(name, name))));
            }
        }
        return steps;
    }
}
