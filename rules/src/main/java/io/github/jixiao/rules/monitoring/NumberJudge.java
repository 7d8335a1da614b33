package io.github.jixiao.rules.monitoring;

import io.github.jixiao.core.finding.Finding;
import io.github.jixiao.core.target.Direction;
import io.github.jixiao.core.target.Indicator;
import io.github.jixiao.core.target.IndicatorCategory;
import io.github.jixiao.core.target.TargetValue;
import io.github.jixiao.core.value.Decimal;
import io.github.jixiao.core.value.Quantity;
import io.github.jixiao.core.value.Text;
import io.github.jixiao.rules.internal.sheet.Steps;
import io.github.jixiao.rules.monitoring.MonitoringRules.Shortfall;
import io.github.jixiao.rules.monitoring.MonitoringRules.ZeroTarget;
import io.github.jixiao.rules.scoring.Step;
import io.github.jixiao.rules.scoring.Units;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** Judges an indicator whose actual value is a number. */
final class NumberJudge {
    private static final Text TARGET = new Text("指标值", "target");
    private static final Text ACTUAL = new Text("完成值", "actual");
    private static final Text PROGRESS = new Text("序时完成进度（%）", "time-adjusted progress (%)");
    private static final Text LEVEL_PROGRESS = new Text("完成水平（%）", "level reached (%)");
    private static final Text FLOORED = new Text("不低于零", "at least zero");
    private static final Text COMPLETION = new Text("年度完成率（%）", "completion of the year (%)");
    private static final Text DEVIATION = new Text("偏差（占应达进度）", "deviation (share of what was due)");

    private final MonitoringRules rules;
    private final Shades shades;
    private final Outlook outlook;

    NumberJudge(MonitoringRules rules, Shades shades) {
        this.rules = rules;
        this.shades = shades;
        this.outlook = new Outlook(rules);
    }

    IndicatorProgress judge(Row row, Quantity quantity, List<Finding> findings) {
        Optional<Goalpost> goal = goalpost(row, findings);
        if (goal.isEmpty()) {
            return without(row);
        }
        Optional<Decimal> number = Units.convert(quantity, goal.get().unit());
        if (number.isEmpty()) {
            findings.add(row.finding(
                    MonitoringFinding.UNIT_DIFFERS, "target", goal.get().unit(), "actual", quantity.unit()));
            return without(row);
        }
        Step actual = Steps.given("actual", ACTUAL, number.get().toBigDecimal(), row.pointer() + "/actual");
        boolean level = isLevel(row.indicator(), goal.get().unit());
        Optional<Forecast> forecast = outlook.forecast(row, goal.get(), actual, level);
        Reading reading = read(row, goal.get(), actual, level, findings);
        return new IndicatorProgress(
                row.indicator(),
                reading.shade().map(shade -> Shades.named(shade, row.indicator().id())),
                reading.progress(),
                reading.completion(),
                reading.deviation(),
                forecast,
                outlook.likelihood(row, goal.get(), actual.value()));
    }

    private IndicatorProgress without(Row row) {
        return new IndicatorProgress(
                row.indicator(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                row.filed().flatMap(filed -> filed.likelihood()));
    }

    private record Reading(
            Optional<Shade> shade, Optional<Step> progress, Optional<Step> completion, Optional<Step> deviation) {
        static final Reading NONE = new Reading(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

        static Reading plain(Shade shade, Optional<Step> deviation) {
            return new Reading(Optional.of(shade), Optional.empty(), Optional.empty(), deviation);
        }
    }

    /** A rate that does not grow with the months. */
    private boolean isLevel(Indicator indicator, String unit) {
        boolean rate = Units.isRatio(unit) || Units.isRatio(indicator.unit().orElse(""));
        return rate
                && (indicator.category() == IndicatorCategory.SATISFACTION
                        || indicator
                                .aspect()
                                .filter(rules.levelAspects().value()::contains)
                                .isPresent());
    }

    private Optional<Goalpost> goalpost(Row row, List<Finding> findings) {
        Optional<TargetValue> target = row.indicator().target();
        if (target.isPresent() && target.get() instanceof TargetValue.Between range) {
            return Optional.of(Goalpost.of(range));
        }
        Optional<Quantity> number = target.flatMap(Goalpost::number);
        if (number.isEmpty()) {
            Text why = new Text("指标值不是数", "the target is no number");
            findings.add(IndicatorJudge.needsJudgement(row, why));
            return Optional.empty();
        }
        Direction direction = row.indicator().direction();
        if (direction == Direction.UNKNOWN) {
            direction = rules.undirected().value().of(row.indicator());
            if (direction == Direction.UNKNOWN) {
                Text why = new Text("指标值未标明方向", "the target states no direction");
                findings.add(IndicatorJudge.needsJudgement(row, why)
                        .basedOn(rules.undirected().basis().provision()));
                return Optional.empty();
            }
            Text assumed = direction == Direction.LOWER_IS_BETTER
                    ? new Text("越低越好", "lower is better")
                    : new Text("越高越好", "higher is better");
            findings.add(row.finding(MonitoringFinding.DIRECTION_ASSUMED, "direction", assumed)
                    .basedOn(rules.undirected().basis().provision()));
        }
        Goalpost goal = Goalpost.of(target.get(), number.get(), direction);
        boolean proportional = rules.exactTarget().value() == Shortfall.IN_PROPORTION && goal.hasProportion();
        return Optional.of(goal.isExact() && proportional ? goal.asHigher() : goal);
    }

    private Reading read(Row row, Goalpost goal, Step actual, boolean level, List<Finding> findings) {
        if (goal.lowerIsBetter()) {
            return lower(row, goal, actual);
        }
        Step least = target(row, goal.least().orElseThrow());
        if (goal.hasProportion() && goal.higherIsBetter()) {
            return proportional(row, least, actual, level);
        }
        if (goal.reachedBy(actual.value())) {
            return reached(row, goal, least, actual);
        }
        boolean above =
                goal.most().filter(most -> actual.value().compareTo(most) > 0).isPresent();
        if (goal.isExact() && goal.hasProportion()) {
            findings.add(IndicatorJudge.needsJudgement(row, new Text("等于类指标未达到", "an exact target is not reached"))
                    .basedOn(rules.exactTarget().basis().provision()));
            return Reading.NONE;
        }
        if (goal.hasProportion() && !above) {
            return proportional(row, least, actual, level);
        }
        if (least.value().signum() < 0 && !above && rules.negativeTarget().value() == Shortfall.JUDGED) {
            findings.add(IndicatorJudge.needsJudgement(row, new Text("负数指标未达到", "a negative target is not reached"))
                    .basedOn(rules.negativeTarget().basis().provision()));
            return Reading.NONE;
        }
        Step most = target(row, goal.most().orElse(least.value()));
        return plain(above ? shades.atMost(actual, most) : missedBelow(goal, least, actual));
    }

    private Shade missedBelow(Goalpost goal, Step least, Step actual) {
        return goal.strict() ? shades.moreThan(actual, least) : shades.atMost(least, actual);
    }

    private Reading reached(Row row, Goalpost goal, Step least, Step actual) {
        boolean zero = least.value().signum() == 0 && goal.higherIsBetter();
        if (zero && rules.zeroTarget().value() == ZeroTarget.ONLY_EQUAL) {
            return plain(shades.equal(actual, least));
        }
        if (goal.isExact()) {
            return plain(shades.equal(actual, least));
        }
        return plain(
                goal.higherIsBetter()
                        ? missedBelow(goal, least, actual)
                        : shades.atMost(actual, target(row, goal.most().orElseThrow())));
    }

    private Reading lower(Row row, Goalpost goal, Step actual) {
        Step most = target(row, goal.most().orElseThrow());
        if (most.value().signum() == 0 && rules.zeroTarget().value() == ZeroTarget.ONLY_EQUAL) {
            return plain(shades.equal(actual, most));
        }
        Shade shade = goal.strict() ? shades.moreThan(most, actual) : shades.atMost(actual, most);
        if (most.value().signum() == 0 || actual.value().compareTo(most.value()) <= 0) {
            return plain(shade);
        }
        Step size = most.value().signum() < 0 ? Steps.difference("size", Steps.ZERO, most) : most;
        Step better = Steps.difference("better", most, actual);
        return Reading.plain(shade, Optional.of(Steps.of("deviation", Step.Kind.QUOTIENT, DEVIATION, better, size)));
    }

    private Reading proportional(Row row, Step target, Step actual, boolean level) {
        Step month = row.monthStep();
        Step due = level ? target : Steps.product("due", target, month);
        Step reached = level ? actual : Steps.product("reached", actual, Row.MONTHS);
        Step percent = Steps.product("percent", reached, Steps.HUNDRED);
        Text label = level ? LEVEL_PROGRESS : PROGRESS;
        Step progress = Steps.of("progress", Step.Kind.QUOTIENT, label, percent, due);
        Step floored = progress.value().signum() < 0
                ? Steps.of("floor", Step.Kind.MAXIMUM, FLOORED, progress, Steps.ZERO)
                : progress;
        Step behind = Steps.difference("ahead", reached, due);
        return new Reading(
                Optional.of(shades.scaled(floored, rules.indicatorScale())),
                Optional.of(rounded("progress", label, progress)),
                level ? Optional.empty() : Optional.of(completion(target, actual)),
                Optional.of(Steps.of("deviation", Step.Kind.QUOTIENT, DEVIATION, behind, due)));
    }

    private Step completion(Step target, Step actual) {
        Step percent = Steps.product("percent", actual, Steps.HUNDRED);
        return rounded("completion", COMPLETION, Steps.of("quotient", Step.Kind.QUOTIENT, COMPLETION, percent, target));
    }

    private Step rounded(String key, Text label, Step step) {
        return Steps.round(key, label, step, rules.rounding());
    }

    private static Step target(Row row, BigDecimal number) {
        return Steps.given("target", TARGET, number, row.targetPointer() + "/target");
    }

    private Reading plain(Shade shade) {
        return Reading.plain(shade, whole(shade.colour()));
    }

    /** Without a proportion: what is green does not deviate, what is red does wholly; of others nothing can be said. */
    static Optional<Step> whole(Colour colour) {
        return switch (colour) {
            case GREEN -> Optional.of(Steps.constant("deviation", DEVIATION, 0));
            case RED -> Optional.of(Steps.constant("deviation", DEVIATION, -1));
            case YELLOW, BLUE -> Optional.empty();
        };
    }
}
