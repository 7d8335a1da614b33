package io.github.jixiao.rules.scoring;

import io.github.jixiao.core.finding.Finding;
import io.github.jixiao.core.result.Evaluation;
import io.github.jixiao.core.result.EvaluationRow;
import io.github.jixiao.core.target.Goal;
import io.github.jixiao.core.target.Indicator;
import io.github.jixiao.core.target.IndicatorCategory;
import io.github.jixiao.core.value.Points;
import io.github.jixiao.core.value.Text;
import io.github.jixiao.rules.scheme.Scheme;
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
        List<RowScorer.Place> places = places(evaluation);
        List<RowCase> how = new ArrayList<>();
        for (int i = 0; i < places.size(); i++) {
            List<Finding> own = new ArrayList<>();
            how.add(cases.of(evaluation.rows().get(i), own));
            for (Finding finding : own) {
                findings.add(finding.under(places.get(i).row()));
            }
        }
        boolean alone = executionStandsAlone(evaluation);
        Optional<Step> execution = alone
                ? scheme.execution().flatMap(rule -> new ExecutionScorer(scheme, rule).score(evaluation, findings))
                : Optional.empty();
        Missing missing = Missing.of(scheme, evaluation, how);
        List<Optional<Step>> steps = rowSteps(evaluation.rows(), places, how, missing, findings);
        WeightChecks.check(scheme, evaluation, executionWeight(evaluation, alone), findings);
        return new ScoreSheet(scheme, evaluation, alone, executionWeight(evaluation, alone))
                .of(execution, how, steps, missing, findings);
    }

    /** Whether execution carries points of its own: not where the rows already make up the full marks. */
    private boolean executionStandsAlone(Evaluation evaluation) {
        if (scheme.execution().isEmpty() || evaluation.filed().executionWeight().isPresent()) {
            return scheme.execution().isPresent();
        }
        boolean amongRows =
                evaluation.rows().stream().anyMatch(row -> row.indicator().category() == IndicatorCategory.EXECUTION);
        BigDecimal full = scheme.fullMarks().value().value().toBigDecimal();
        return !amongRows && rowWeights(evaluation).compareTo(full) < 0;
    }

    /** The weights of all rows; where goals count by ratio, those of the heaviest goal. */
    private BigDecimal rowWeights(Evaluation evaluation) {
        boolean byGoal = scheme.goals().value().countsByRatio(evaluation.target());
        BigDecimal heaviest = BigDecimal.ZERO;
        BigDecimal sum = BigDecimal.ZERO;
        int goal = 0;
        for (EvaluationRow row : evaluation.rows()) {
            if (byGoal && row.goal() != goal) {
                goal = row.goal();
                sum = BigDecimal.ZERO;
            }
            Optional<Points> weight = row.indicator().weight();
            sum = weight.isPresent() ? sum.add(weight.get().value().toBigDecimal()) : sum;
            heaviest = heaviest.max(sum);
        }
        return heaviest;
    }

    private Optional<BigDecimal> executionWeight(Evaluation evaluation, boolean alone) {
        return scheme.execution()
                .filter(rule -> alone)
                .map(rule -> new ExecutionScorer(scheme, rule).weight(evaluation));
    }

    private static List<RowScorer.Place> places(Evaluation evaluation) {
        Map<String, Integer> actualAt = new HashMap<>();
        for (int i = 0; i < evaluation.actuals().size(); i++) {
            actualAt.put(evaluation.actuals().get(i).indicatorId(), i);
        }
        List<RowScorer.Place> places = new ArrayList<>();
        List<Goal> goals = evaluation.target().goals();
        for (int goal = 0; goal < goals.size(); goal++) {
            List<Indicator> indicators = goals.get(goal).indicators();
            for (int i = 0; i < indicators.size(); i++) {
                String id = indicators.get(i).id();
                String row = "/target/goals/" + goal + "/indicators/" + i;
                places.add(new RowScorer.Place(row, actualAt.getOrDefault(id, -1), id));
            }
        }
        return places;
    }

    private List<Optional<Step>> rowSteps(
            List<EvaluationRow> rowsFiled,
            List<RowScorer.Place> places,
            List<RowCase> how,
            Missing missing,
            List<Finding> findings) {
        List<Optional<Step>> steps = new ArrayList<>();
        for (int i = 0; i < places.size(); i++) {
            EvaluationRow row = rowsFiled.get(i);
            RowScorer.Place place = places.get(i);
            BigDecimal points = row.indicator()
                    .weight()
                    .map(weight -> weight.value().toBigDecimal())
                    .orElse(BigDecimal.ZERO);
            Step weight = missing.widened(Step.given("weight", WEIGHT, points, place.weight()));
            String name = row.indicator().name();
            steps.add(rows.score(row, how.get(i), weight, place, findings)
                    .map(step -> step.named(place.id(), new Text(name, name))));
        }
        return steps;
    }
}
