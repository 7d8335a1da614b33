package io.github.jixiao.rules.monitoring;

import io.github.jixiao.core.act.Content;
import io.github.jixiao.core.act.Likelihood;
import io.github.jixiao.core.finding.Findings;
import io.github.jixiao.core.value.Ratio;
import io.github.jixiao.rules.scoring.CalculationSheet;
import io.github.jixiao.rules.scoring.Step;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What monitoring says of an item (绩效监控结果): its targets and its money, in which colour, and what is to be done.
 *
 * <p>Immutable and thread-safe.
 *
 * @param rules the packs that the thresholds come from
 * @param overall the worst of all colours, empty where nothing has one
 * @param funds how execution stands, empty where it cannot be judged
 * @param indicators how the indicators stand, in order
 * @param gap how far targets are from money, empty where one of them is not known
 * @param findings deviations, what is missing about them, and what could not be judged
 * @param measures what the colours ask for, and whether it was done
 * @param open the deviations that are still open on the day
 * @param suggestions what may be done about the item; nothing of it follows by itself
 * @since 0.1.0
 */
public record MonitoringJudgement(
        String rules,
        Optional<Shade> overall,
        Optional<FundsProgress> funds,
        List<IndicatorProgress> indicators,
        Optional<ProgressGap> gap,
        Findings findings,
        List<MeasureDue> measures,
        List<OpenDeviation> open,
        List<Suggestion> suggestions) {
    /** Copies the lists. */
    public MonitoringJudgement {
        indicators = List.copyOf(indicators);
        measures = List.copyOf(measures);
        open = List.copyOf(open);
        suggestions = List.copyOf(suggestions);
    }

    /**
     * Returns how an indicator stands.
     *
     * @param id the id of the indicator
     * @return how it stands, empty where the target has no such indicator
     */
    public Optional<IndicatorProgress> indicator(String id) {
        return indicators.stream()
                .filter(each -> each.indicator().id().equals(id))
                .findFirst();
    }

    /**
     * Returns every number with the steps that lead to it.
     *
     * @return the sheets: that of the overall colour first, then those of execution, the gap and the indicators
     */
    public List<CalculationSheet> sheets() {
        List<Step> roots = new ArrayList<>();
        overall.map(Shade::step).ifPresent(roots::add);
        funds.ifPresent(each -> {
            roots.addAll(List.of(each.rate(), each.progress(), each.deviation()));
            each.forecast().map(Forecast::value).ifPresent(roots::add);
        });
        gap.map(ProgressGap::points).ifPresent(roots::add);
        indicators.forEach(each -> Stream.of(
                        each.progress(),
                        each.completion(),
                        each.deviation(),
                        each.forecast().map(Forecast::value))
                .flatMap(Optional::stream)
                .forEach(roots::add));
        return roots.stream().map(root -> new CalculationSheet(rules, root)).toList();
    }

    /**
     * Returns what an act of monitoring says, for the check of duties.
     *
     * @return the worst likelihood of the indicators, and the widest deviation of indicators and execution; of two as
     *     wide ones that which is behind
     */
    public Content.Monitored asContent() {
        Optional<Likelihood> likelihood =
                indicators.stream().flatMap(each -> each.likelihood().stream()).max(Comparator.naturalOrder());
        Optional<Ratio> deviation = Stream.concat(
                        funds.map(FundsProgress::deviation).stream(),
                        indicators.stream().flatMap(each -> each.deviation().stream()))
                .map(Step::value)
                .max(Comparator.comparing((BigDecimal value) -> value.abs()).thenComparing(Comparator.reverseOrder()))
                .map(Ratio::of);
        return new Content.Monitored(likelihood, deviation);
    }
}
