package io.github.jixiao.rules.comparison;

import io.github.jixiao.core.result.Evaluation;
import io.github.jixiao.core.result.EvaluationKind;
import io.github.jixiao.core.result.EvaluationRow;
import io.github.jixiao.core.target.IndicatorCategory;
import io.github.jixiao.core.value.Points;
import io.github.jixiao.core.value.Text;
import io.github.jixiao.rules.internal.sheet.Steps;
import io.github.jixiao.rules.scoring.Step;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** What one evaluation states: its parts by id, and its total. */
final class Filed {
    static final String EXECUTION = "execution";
    static final Text TOTAL = new Text("总分", "total");

    private final Evaluation evaluation;
    private final Map<String, Part> parts = new LinkedHashMap<>();

    Filed(Evaluation evaluation) {
        this.evaluation = evaluation;
        if (evaluation.filed().executionScore().isPresent()
                || evaluation.filed().executionWeight().isPresent()) {
            Text label = Names.of(IndicatorCategory.EXECUTION);
            parts.put(
                    EXECUTION,
                    new Part(
                            EXECUTION,
                            label,
                            IndicatorCategory.EXECUTION,
                            evaluation.filed().executionWeight().map(Filed::number),
                            evaluation
                                    .filed()
                                    .executionScore()
                                    .map(points -> given(EXECUTION, label, points, "executionScore"))));
        }
        evaluation.rows().forEach(row -> parts.put(row.indicator().id(), part(row)));
    }

    private Part part(EvaluationRow row) {
        String id = row.indicator().id();
        Text label = new Text(row.indicator().name(), row.indicator().name());
        String pointer = "indicatorScores/" + id.replace("~", "~0").replace("/", "~1");
        return new Part(
                id,
                label,
                row.indicator().category(),
                row.indicator().weight().map(Filed::number),
                row.filedScore().map(points -> given(id, label, points, pointer)));
    }

    private Step given(String key, Text label, Points points, String field) {
        return Steps.given(key, label, number(points), "/" + kind().name() + "/filed/" + field);
    }

    private static BigDecimal number(Points points) {
        return points.value().toBigDecimal();
    }

    EvaluationKind kind() {
        return evaluation.kind();
    }

    Map<String, Part> parts() {
        return parts;
    }

    Optional<BigDecimal> fullMarks() {
        return evaluation.filed().fullMarks().map(Filed::number);
    }

    /** The total as stated. */
    Optional<Step> stated() {
        return evaluation.filed().total().map(points -> given("total", TOTAL, points, "total"));
    }

    /**
     * The sum of the parts, each within its bounds; empty where one has no score.
     *
     * @param base where the score of a part that this evaluation did not score is taken from
     */
    Optional<Step> sum(Optional<Filed> base) {
        Map<String, Part> all = merged(base);
        Step[] scores = all.values().stream()
                .flatMap(part -> part.boundedScore().stream())
                .toArray(Step[]::new);
        return evaluation.complete() && scores.length == all.size() && scores.length > 0
                ? Optional.of(Steps.of("total", Step.Kind.SUM, TOTAL, scores))
                : Optional.empty();
    }

    Optional<Step> total(Optional<Filed> base) {
        return stated().or(() -> sum(base));
    }

    /** The parts of the base, each replaced by what is scored here; then those that stand only here. */
    Map<String, Part> merged(Optional<Filed> base) {
        Map<String, Part> all = new LinkedHashMap<>();
        base.ifPresent(filed -> all.putAll(filed.parts));
        parts.forEach((id, part) -> {
            if (part.score().isPresent() || !all.containsKey(id)) {
                all.put(id, part);
            }
        });
        return all;
    }
}
