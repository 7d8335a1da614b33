package io.github.jixiao.rules.scoring;

import io.github.jixiao.core.value.Text;
import io.github.jixiao.rules.law.Basis;
import io.github.jixiao.rules.law.Parameter;
import io.github.jixiao.rules.scheme.Rounding;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The averages and rates of many parts (平均与比率), each with the steps from its parts to the number.
 *
 * <p>A rate is always the sum of the numerators over the sum of the denominators, never an average of percentages. The
 * result is rounded once, from the exact fraction. Thread-safe.
 *
 * @since 0.1.0
 */
public final class Averages {
    private static final Text WEIGHTED = new Text("资金加权平均", "fund-weighted average");
    private static final Text PLAIN = new Text("算术平均", "plain mean");
    private static final Text FUNDS = new Text("资金合计", "total funding");

    private Averages() {}

    /**
     * One part of an average or a rate.
     *
     * @param name what it is, such as the name of an item
     * @param value its value; the numerator of a rate
     * @param weight how much it counts: the money behind it in yuan (元), or the denominator of a rate
     */
    public record Part(String name, BigDecimal value, BigDecimal weight) {}

    /**
     * Returns the average in which each value counts by the money behind it (资金加权平均).
     *
     * @param parts the parts
     * @param rounding how the average is rounded
     * @return the average; its last step is the rounded value
     * @throws IllegalArgumentException if the money behind all parts together is not above zero
     */
    public static CalculationSheet fundWeighted(List<Part> parts, Parameter<Rounding> rounding) {
        return new CalculationSheet(rounding.basis().entry(), weighted(parts, rounding.value(), rounding.basis()));
    }

    /**
     * Returns the mean in which each value counts alike (算术平均).
     *
     * @param parts the parts, whose weights do not matter
     * @param rounding how the mean is rounded
     * @return the mean; its last step is the rounded value
     * @throws IllegalArgumentException if there is no part
     */
    public static CalculationSheet plain(List<Part> parts, Parameter<Rounding> rounding) {
        if (parts.isEmpty()) {
            throw new IllegalArgumentException("no part to take the mean of");
        }
        Step count = Tracing.constant("count", parts.size(), new Text("个数", "number of parts"));
        Step quotient = Step.of("quotient", Step.Kind.QUOTIENT, PLAIN, List.of(sum(parts, "sum", PLAIN, false), count));
        return sheet(Step.round("mean", PLAIN, quotient, rounding.value(), Optional.of(rounding.basis())), rounding);
    }

    /**
     * Returns the sum of the numerators over the sum of the denominators, in percent (比率).
     *
     * @param label what the rate is
     * @param parts the parts: numerators as values, denominators as weights
     * @param rounding how the percentage is rounded
     * @return the rate; its last step is the rounded percentage
     * @throws IllegalArgumentException if the denominators do not add up to more than zero
     */
    public static CalculationSheet percentage(Text label, List<Part> parts, Parameter<Rounding> rounding) {
        Step numerator = sum(parts, "numerator", new Text("分子合计", "sum of the numerators"), false);
        Step denominator = sum(parts, "denominator", new Text("分母合计", "sum of the denominators"), true);
        if (denominator.value().signum() <= 0) {
            throw new IllegalArgumentException("the denominators must be above zero, are " + denominator.value());
        }
        Step hundred = Tracing.constant("hundred", 100, new Text("百分之百", "hundred percent"));
        Step product = Step.of("product", Step.Kind.PRODUCT, label, List.of(numerator, hundred));
        Step quotient = Step.of("quotient", Step.Kind.QUOTIENT, label, List.of(product, denominator));
        return sheet(Step.round("rate", label, quotient, rounding.value(), Optional.of(rounding.basis())), rounding);
    }

    private static CalculationSheet sheet(Step root, Parameter<Rounding> rounding) {
        return new CalculationSheet(rounding.basis().entry(), root);
    }

    private static Step sum(List<Part> parts, String key, Text label, boolean weights) {
        List<Step> values = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            values.add(weights ? funding(parts.get(i), i, label) : value(parts.get(i), i));
        }
        return Step.of(key, Step.Kind.SUM, label, values);
    }

    /** The one formula of a fund-weighted average: the sum of value × money over the sum of the money. */
    static Step weighted(List<Part> parts, Rounding rounding, Basis basis) {
        List<Step> products = new ArrayList<>();
        List<Step> money = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            Part part = parts.get(i);
            Step funding = funding(part, i, new Text("资金（元）", "funding (yuan)"));
            Text name = new Text(part.name(), part.name());
            products.add(Step.of("part-" + i, Step.Kind.PRODUCT, name, List.of(value(part, i), funding)));
            money.add(funding);
        }
        Step funds = Step.of("funds", Step.Kind.SUM, FUNDS, money);
        if (funds.value().signum() <= 0) {
            throw new IllegalArgumentException("the money behind the parts must be above zero, is " + funds.value());
        }
        Step weighted = Step.of("weighted", Step.Kind.SUM, WEIGHTED, products);
        Step quotient = Step.of("quotient", Step.Kind.QUOTIENT, WEIGHTED, List.of(weighted, funds));
        return Step.round("average", WEIGHTED, quotient, rounding, Optional.of(basis));
    }

    private static Step value(Part part, int at) {
        return Step.given("value-" + at, new Text(part.name(), part.name()), part.value(), "/" + at + "/value");
    }

    private static Step funding(Part part, int at, Text label) {
        return Step.given("funding-" + at, label, part.weight(), "/" + at + "/funding");
    }
}
