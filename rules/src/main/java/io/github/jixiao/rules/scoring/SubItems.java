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
     * @param value the value, in the first unit that a sub-item states
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
        return aggregate(scheme.id(), rule, parts);
    }

    /**
     * Returns the value of sub-items together by a rule that stands in no scheme.
     *
     * @param coordinates what the calculation sheet says it follows, such as the entry of the rule
     * @param rule how absolute numbers and ratios are put together
     * @param parts the sub-items
     * @return their value together
     * @throws IllegalArgumentException if there is no sub-item, two units cannot be converted, or the money behind an
     *     average is not above zero
     */
    public static Aggregate aggregate(String coordinates, Parameter<AggregationRule> rule, List<SubItem> parts) {
        if (parts.isEmpty()) {
            throw new IllegalArgumentException("no sub-item to aggregate");
        }
        String unit = unit(parts);
        boolean ratio = Units.isRatio(unit);
        Aggregation how = ratio ? rule.value().relative() : rule.value().absolute();
        Step root = how == Aggregation.SUM ? sum(parts, unit) : average(rule, parts, unit);
        Step told = root.remarked(List.of(new Step.Remark(
                ratio ? new Text("相对值", "a ratio") : new Text("绝对值", "an absolute number"),
                Optional.of(rule.basis()))));
        return new Aggregate(new Quantity(Decimal.of(told.value()), unit), new CalculationSheet(coordinates, told));
    }

    /**
     * Returns the sum of the values of sub-items, whatever the money behind them.
     *
     * @param coordinates what the calculation sheet says it follows
     * @param parts the sub-items
     * @return the sum
     * @throws IllegalArgumentException if there is no sub-item, or two units cannot be converted
     */
    public static Aggregate sum(String coordinates, List<SubItem> parts) {
        if (parts.isEmpty()) {
            throw new IllegalArgumentException("no sub-item to add");
        }
        String unit = unit(parts);
        Step sum = sum(parts, unit);
        return new Aggregate(new Quantity(Decimal.of(sum.value()), unit), new CalculationSheet(coordinates, sum));
    }

    /**
     * Tells whether the values of sub-items are ratios (相对值) and not absolute numbers.
     *
     * @param parts the sub-items
     * @return whether their unit is percent or per mille
     */
    public static boolean isRelative(List<SubItem> parts) {
        return Units.isRatio(unit(parts));
    }

    /**
     * Returns a sub-item that cannot be put together with those before it, since its unit is another.
     *
     * @param parts the sub-items
     * @return the first one whose unit cannot be converted, empty if all can
     */
    public static Optional<SubItem> unlike(List<SubItem> parts) {
        String unit = unit(parts);
        return parts.stream()
                .filter(part -> Units.convert(part.value(), unit).isEmpty())
                .findFirst();
    }

    /** The first unit that is stated: a number without a unit takes that of the others. */
    private static String unit(List<SubItem> parts) {
        return parts.stream()
                .map(part -> part.value().unit())
                .filter(unit -> !unit.isEmpty())
                .findFirst()
                .orElse("");
    }

    private static Step sum(List<SubItem> parts, String unit) {
        List<Step> values = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            values.add(value(parts.get(i), i, unit));
        }
        return Step.of("sum", Step.Kind.SUM, new Text("子项目合计", "sum of the sub-items"), values);
    }

    private static Step average(Parameter<AggregationRule> rule, List<SubItem> parts, String unit) {
        List<Averages.Part> money = parts.stream()
                .map(part -> new Averages.Part(
                        part.name(),
                        converted(part, unit),
                        part.funding().yuan().toBigDecimal()))
                .toList();
        return Averages.weighted(money, rule.value().rounding(), rule.basis());
    }

    private static BigDecimal converted(SubItem part, String unit) {
        return Units.convert(part.value(), unit)
                .orElseThrow(() -> new IllegalArgumentException("sub-item '" + part.name() + "' is in '"
                        + part.value().unit() + "', the first one in '" + unit + "'"))
                .toBigDecimal();
    }

    private static Step value(SubItem part, int at, String unit) {
        return Step.given(
                "value-" + at, new Text(part.name(), part.name()), converted(part, unit), "/" + at + "/value");
    }
}
