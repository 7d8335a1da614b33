package io.github.jixiao.rules.scoring;

import io.github.jixiao.core.value.Decimal;
import io.github.jixiao.core.value.Money;
import io.github.jixiao.core.value.Quantity;
import io.github.jixiao.core.value.Text;
import io.github.jixiao.rules.law.Parameter;
import io.github.jixiao.rules.scheme.AggregationRule;
import io.github.jixiao.rules.scheme.AggregationRule.Aggregation;
import io.github.jixiao.rules.scheme.Scheme;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Puts the actual values of sub-items together before their indicator is scored (子项目汇总).
 *
 * <p>Thread-safe.
 *
 * @since 0.1.0
 */
public final class SubItems {
    private SubItems() {}

    /**
     * One sub-item: its value on an indicator and the money behind it.
     *
     * @param name its name
     * @param value its actual value
     * @param funding the money spent on it
     */
    public record SubItem(String name, Quantity value, Money funding) {}

    /**
     * The value of all sub-items together.
     *
     * @param value the value, in the unit of the first sub-item
     * @param sheet how it follows
     */
    public record Aggregate(Quantity value, CalculationSheet sheet) {}

    /**
     * Returns the value of sub-items together: percentages as the scheme says of ratios, all else as of absolute numbers.
     *
     * @param scheme the scheme
     * @param parts the sub-items
     * @return their value together
     * @throws IllegalArgumentException if there is no sub-item, two units cannot be converted, the money behind an
     *     average is not above zero, or the scheme has no rule
     */
    public static Aggregate aggregate(Scheme scheme, List<SubItem> parts) {
        Parameter<AggregationRule> rule = scheme.aggregation()
                .orElseThrow(
                        () -> new IllegalArgumentException("scheme " + scheme.id() + " does not say how to aggregate"));
        if (parts.isEmpty()) {
            throw new IllegalArgumentException("no sub-item to aggregate");
        }
        String unit = parts.get(0).value().unit();
        boolean ratio = Units.isRatio(unit);
        Aggregation how = ratio ? rule.value().relative() : rule.value().absolute();
        Step root = how == Aggregation.SUM ? sum(parts, unit) : average(rule, parts, unit);
        Step told = root.remarked(List.of(new Step.Remark(
                ratio ? new Text("相对值", "a ratio") : new Text("绝对值", "an absolute number"),
                Optional.of(rule.basis()))));
        return new Aggregate(new Quantity(Decimal.of(told.value()), unit), new CalculationSheet(scheme.id(), told));
    }

    private static Step sum(List<SubItem> parts, String unit) {
        List<Step> values = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            values.add(value(parts.get(i), i, unit));
        }
        return Step.of("sum", Step.Kind.SUM, new Text("子项目合计", "sum of the sub-items"), values);
    }

    private static Step average(Parameter<AggregationRule> rule, List<SubItem> parts, String unit) {
        List<Step> products = new ArrayList<>();
        List<Step> money = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            SubItem part = parts.get(i);
            BigDecimal yuan = part.funding().yuan().toBigDecimal();
            Step funding = Step.given("funding-" + i, new Text("资金（元）", "funding (yuan)"), yuan, "/" + i + "/funding");
            Text name = new Text(part.name(), part.name());
            products.add(Step.of("part-" + i, Step.Kind.PRODUCT, name, List.of(value(part, i, unit), funding)));
            money.add(funding);
        }
        Step funds = Step.of("funds", Step.Kind.SUM, new Text("资金合计", "total funding"), money);
        if (funds.value().signum() <= 0) {
            throw new IllegalArgumentException(
                    "the money behind the sub-items must be above zero, is " + funds.value());
        }
        Text label = new Text("资金加权平均", "fund-weighted average");
        Step weighted = Step.of("weighted", Step.Kind.SUM, label, products);
        Step quotient = Step.of("quotient", Step.Kind.QUOTIENT, label, List.of(weighted, funds));
        return Step.round("average", label, quotient, rule.value().rounding(), Optional.of(rule.basis()));
    }

    private static Step value(SubItem part, int at, String unit) {
        BigDecimal value = Units.convert(part.value(), unit)
                .orElseThrow(() -> new IllegalArgumentException("sub-item '" + part.name() + "' is in '"
                        + part.value().unit() + "', the first one in '" + unit + "'"))
                .toBigDecimal();
        return Step.given("value-" + at, new Text(part.name(), part.name()), value, "/" + at + "/value");
    }
}
