package io.github.jixiao.rules.monitoring;

import io.github.jixiao.core.finding.Finding;
import io.github.jixiao.core.target.Indicator;
import io.github.jixiao.core.value.Points;
import io.github.jixiao.core.value.Text;
import io.github.jixiao.rules.internal.sheet.Steps;
import io.github.jixiao.rules.law.Parameter;
import io.github.jixiao.rules.monitoring.MonitoringRules.GapRule;
import io.github.jixiao.rules.scheme.Rounding;
import io.github.jixiao.rules.scoring.Step;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Judges how far the targets are from the money. */
final class GapJudge {
    private static final Text MEAN = new Text("目标总体完成率（%）", "completion of all targets (%)");
    private static final Text CAPPED = new Text("不超过100%", "at most 100 %");
    private static final Text FLOORED = new Text("不低于零", "at least zero");
    private static final Text GAP = new Text("目标进度与执行率之差（百分点）", "targets less execution (points)");

    private final MonitoringRules rules;
    private final Shades shades;

    GapJudge(MonitoringRules rules) {
        this.rules = rules;
        this.shades = new Shades(rules);
    }

    Optional<ProgressGap> judge(Optional<FundsProgress> funds, List<IndicatorProgress> all, List<Finding> findings) {
        List<IndicatorProgress> measured =
                all.stream().filter(each -> each.completion().isPresent()).toList();
        if (funds.isEmpty() || measured.isEmpty()) {
            return Optional.empty();
        }
        Step rate = funds.get().rate();
        Step exactRate = rate.kind() == Step.Kind.ROUND ? rate.operands().get(0) : rate;
        Step exact = Steps.of("gap", Step.Kind.DIFFERENCE, GAP, mean(measured), exactRate);
        Parameter<Rounding> how = rules.progressGap()
                .map(rule -> new Parameter<>(rule.value().rounding(), rule.basis()))
                .orElse(rules.rounding());
        Step gap = Steps.round("gap", GAP, exact, how);
        return Optional.of(new ProgressGap(gap, rules.progressGap().flatMap(rule -> shade(rule, gap, findings))));
    }

    /** By weight where all have one, otherwise each alike. */
    private static Step mean(List<IndicatorProgress> measured) {
        boolean weighted = measured.stream()
                .allMatch(each -> each.indicator()
                        .weight()
                        .filter(it -> !it.equals(Points.ZERO))
                        .isPresent());
        List<Step> parts = new ArrayList<>();
        List<Step> weights = new ArrayList<>();
        for (IndicatorProgress each : measured) {
            Step weight = weight(each.indicator(), weighted);
            Step exact = each.completion().orElseThrow().operands().get(0);
            Step capped = Steps.of("capped", Step.Kind.MINIMUM, CAPPED, exact, Steps.HUNDRED);
            Step bounded = Steps.of("bounded", Step.Kind.MAXIMUM, FLOORED, capped, Steps.ZERO);
            parts.add(Steps.product(each.indicator().id(), weight, bounded));
            weights.add(weight);
        }
        Step sum = Steps.of("sum", Step.Kind.SUM, new Text("加权合计", "weighted sum"), parts);
        Step whole = Steps.of("weights", Step.Kind.SUM, new Text("权重合计", "sum of weights"), weights);
        return Steps.of("targets", Step.Kind.QUOTIENT, MEAN, sum, whole);
    }

    private static Step weight(Indicator indicator, boolean weighted) {
        Text label = new Text("权重", "weight");
        String key = "weight " + indicator.id();
        return weighted
                ? Steps.given(
                        key, label, indicator.weight().orElseThrow().value().toBigDecimal(), "/target")
                : Steps.constant(key, label, 1);
    }

    private Optional<Shade> shade(Parameter<GapRule> rule, Step gap, List<Finding> findings) {
        BigDecimal above = rule.value().above();
        if (gap.value().abs().compareTo(above) <= 0) {
            return Optional.empty();
        }
        findings.add(Finding.of(
                        MonitoringFinding.PROGRESS_GAP,
                        "",
                        "gap",
                        Numbers.plain(gap.value()),
                        "limit",
                        Numbers.plain(above))
                .basedOn(rule.basis().provision()));
        Step minus = Steps.difference("minus", Steps.ZERO, gap);
        Step size = Steps.of("size", Step.Kind.MAXIMUM, new Text("绝对值", "size"), gap, minus);
        Step limit = Steps.parameter("limit", new Text("差距上限", "widest gap"), above, rule.basis());
        Step test = Steps.of("near", Step.Kind.AT_MOST, new Text("是否在上限以内", "near enough"), size, limit);
        return Optional.of(Shades.named(shades.fixed(test, rule.value().colour(), rule.basis()), "gap"));
    }
}
