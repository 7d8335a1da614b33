package io.github.jixiao.rules.comparison;

import io.github.jixiao.core.finding.Finding;
import io.github.jixiao.core.finding.Findings;
import io.github.jixiao.core.value.Points;
import io.github.jixiao.core.value.Text;
import io.github.jixiao.rules.internal.sheet.Steps;
import io.github.jixiao.rules.scoring.CalculationSheet;
import io.github.jixiao.rules.scoring.Step;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.apache.commons.statistics.descriptive.StandardDeviation;

/** The raters of one object and the score that they come to. */
final class Panel {
    private static final Text SUM = new Text("合计", "sum");
    private static final Text RATERS = new Text("计入人数", "raters that count");
    private static final Text MEAN = new Text("平均", "mean");
    private static final Text SCORE = new Text("得分", "score");

    private final ComparisonRules rules;
    private final BigDecimal weight;
    private final List<Step> given = new ArrayList<>();
    private final List<Step> bounded = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();

    Panel(ComparisonRules rules, Points weight, Map<String, Points> scores) {
        this.rules = rules;
        this.weight = weight.value().toBigDecimal();
        if (scores.isEmpty() || this.weight.signum() < 0) {
            throw new IllegalArgumentException("a score of raters needs a rater and a weight that is not negative, was "
                    + weight + " for " + scores.keySet());
        }
        // by score, then by name: the order in which raters are told does not show
        scores.entrySet().stream()
                .sorted(Map.Entry.<String, Points>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .forEach(entry -> add(entry.getKey(), entry.getValue().value().toBigDecimal()));
    }

    private void add(String rater, BigDecimal score) {
        Step step = Steps.given(
                rater,
                new Text(rater, rater),
                score,
                "/" + rater.replace("~", "~0").replace("/", "~1"));
        Step within = Part.bounded(step, Optional.of(weight));
        if (!within.equals(step)) {
            findings.add(Finding.of(
                    ComparisonFinding.OUT_OF_BOUNDS,
                    step.pointer().orElseThrow(),
                    "kind",
                    new Text("评价人", "rater"),
                    "name",
                    step.label(),
                    "score",
                    Standing.plain(score),
                    "weight",
                    Standing.plain(weight)));
        }
        given.add(step);
        bounded.add(within);
    }

    RaterScore score() {
        RaterRule rule = rules.raters().value();
        boolean drops = rule.drops(bounded.size());
        List<Step> counted = drops ? bounded.subList(1, bounded.size() - 1) : bounded;
        Step sum = Steps.of("sum", Step.Kind.SUM, SUM, counted.toArray(Step[]::new));
        if (drops) {
            sum = Steps.remarked(sum, dropped(), rules.raters().basis());
        }
        Step mean = Steps.of("mean", Step.Kind.QUOTIENT, MEAN, sum, Steps.constant("raters", RATERS, counted.size()));
        // a rounding to fewer decimals than the weight has must not lift a score above it
        Step score = Part.bounded(Steps.round("score", SCORE, mean, rules.raterRounding()), Optional.of(weight));
        apart();
        return new RaterScore(
                score.value(),
                lowest(),
                highest(),
                deviation(),
                new CalculationSheet(rules.raters().basis().entry(), score),
                new Findings(findings));
    }

    private Text dropped() {
        String low = Standing.plain(bounded.get(0).value());
        String high = Standing.plain(bounded.get(bounded.size() - 1).value());
        return new Text("去掉最低分" + low + "和最高分" + high, "without the lowest, " + low + ", and the highest, " + high);
    }

    private BigDecimal lowest() {
        return given.get(0).value();
    }

    private BigDecimal highest() {
        return given.get(given.size() - 1).value();
    }

    private void apart() {
        BigDecimal range = highest().subtract(lowest());
        BigDecimal limit = rules.raterRange().value().share().toBigDecimal().multiply(weight);
        if (range.compareTo(limit) > 0) {
            findings.add(Finding.of(
                            ComparisonFinding.RATERS_APART,
                            "",
                            "highest",
                            Standing.plain(highest()),
                            "lowest",
                            Standing.plain(lowest()),
                            "range",
                            Standing.plain(range),
                            "limit",
                            Standing.plain(limit))
                    .basedOn(rules.raterRange().basis().provision()));
        }
    }

    private OptionalDouble deviation() {
        double[] scores =
                given.stream().mapToDouble(step -> step.value().doubleValue()).toArray();
        return scores.length < 2
                ? OptionalDouble.empty()
                : OptionalDouble.of(StandardDeviation.of(scores).getAsDouble());
    }
}
