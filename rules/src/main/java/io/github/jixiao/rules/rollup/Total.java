package io.github.jixiao.rules.rollup;

import io.github.jixiao.core.finding.Findings;
import io.github.jixiao.core.value.Money;
import io.github.jixiao.core.value.Ratio;
import io.github.jixiao.core.value.Text;
import io.github.jixiao.rules.compliance.Coverage;
import io.github.jixiao.rules.scheme.Grade;
import io.github.jixiao.rules.scoring.Averages;
import io.github.jixiao.rules.scoring.CalculationSheet;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What the items of a unit, a department, a government or all of them come to (汇总数).
 *
 * <p>The amounts of its parts add up to its own, exactly. Each number that is not a plain sum comes as a calculation
 * sheet whose last step is the number. Immutable and thread-safe.
 *
 * @param parts the items, sorted by id and organ
 * @param indicators the indicators that could be put together, sorted by name
 * @param findings why an indicator could not be put together
 * @param rules the rules it was rolled up by
 * @since 0.1.0
 */
public record Total(List<Part> parts, List<IndicatorTotal> indicators, Findings findings, RollUpRules rules) {
    private static final Text RATE = new Text("预算执行率（%）", "execution rate (%)");

    /** Copies the lists. */
    public Total {
        parts = List.copyOf(parts);
        indicators = List.copyOf(indicators);
    }

    /**
     * Returns the budget (预算数合计).
     *
     * @return the sum over the parts
     */
    public Money budget() {
        return sum(parts.stream().map(Part::budget));
    }

    /**
     * Returns the money spent (执行数合计).
     *
     * @return the sum over the parts that reported it
     */
    public Money executed() {
        return sum(parts.stream().flatMap(part -> part.executed().stream()));
    }

    /**
     * Returns how many items there are.
     *
     * @return the number of different items
     */
    public int items() {
        return count(parts.stream());
    }

    /**
     * Returns the budget execution rate in percent (预算执行率): executed over budget, of the parts that reported both.
     *
     * @return the rate, empty where no budget above zero is behind it
     */
    public Optional<CalculationSheet> executionRate() {
        List<Averages.Part> reported = new ArrayList<>();
        for (Part part : parts) {
            part.executed()
                    .ifPresent(executed ->
                            reported.add(new Averages.Part(part.name(), number(executed), number(part.budget()))));
        }
        return behind(reported).signum() > 0
                ? Optional.of(Averages.percentage(RATE, reported, rules.rates()))
                : Optional.empty();
    }

    /**
     * Returns the fund-weighted average score (资金加权平均分): each scored item counts by the money that it adds.
     *
     * @return the average, empty where no scored item has money above zero
     */
    public Optional<CalculationSheet> weightedScore() {
        List<Averages.Part> scored = new ArrayList<>();
        for (Part part : parts) {
            Optional<Money> weight = weight(part, rules).filter(money -> money.signum() > 0);
            if (part.score().isPresent() && weight.isPresent()) {
                scored.add(new Averages.Part(part.name(), part.score().get(), number(weight.get())));
            }
        }
        return scored.isEmpty() ? Optional.empty() : Optional.of(Averages.fundWeighted(scored, rules.scores()));
    }

    /**
     * Returns the plain mean score (算术平均分): each scored item counts alike, however large.
     *
     * @return the mean, empty where no item is scored
     */
    public Optional<CalculationSheet> meanScore() {
        Set<String> seen = new HashSet<>();
        List<Averages.Part> scored = new ArrayList<>();
        for (Part part : parts) {
            if (part.score().isPresent() && seen.add(part.item())) {
                scored.add(new Averages.Part(part.name(), part.score().get(), BigDecimal.ONE));
            }
        }
        return scored.isEmpty() ? Optional.empty() : Optional.of(Averages.plain(scored, rules.scores()));
    }

    /**
     * Returns how the grades are distributed (等级分布).
     *
     * @return the grades that occur, best first
     */
    public List<GradeCount> grades() {
        Map<Grade, List<Part>> graded = new HashMap<>();
        parts.forEach(part -> part.grade()
                .ifPresent(grade ->
                        graded.computeIfAbsent(grade, any -> new ArrayList<>()).add(part)));
        return graded.entrySet().stream()
                .map(entry -> new GradeCount(
                        entry.getKey(),
                        count(entry.getValue().stream()),
                        sum(entry.getValue().stream().map(Part::budget))))
                .sorted(Comparator.comparing((GradeCount count) -> count.grade().from())
                        .reversed()
                        .thenComparing(count -> count.grade().code()))
                .toList();
    }

    /**
     * Returns for how many items and how much money there is a score (评价覆盖率).
     *
     * @return the coverage; its clause is the one that wants expenditure evaluated
     */
    public Coverage scored() {
        List<Part> scored =
                parts.stream().filter(part -> part.score().isPresent()).toList();
        return new Coverage(
                rules.coverage().basis().provision().clause().orElse(""),
                new Text("绩效评价", "evaluation"),
                count(scored.stream()),
                items(),
                sum(scored.stream().map(Part::budget)),
                budget());
    }

    /**
     * Returns what part of the budget an item is (占比).
     *
     * @param part one of the parts
     * @return its share, rounded as rates are; empty where the budget is not above zero
     */
    public Optional<Ratio> share(Part part) {
        return budget().signum() > 0
                ? Optional.of(Ratio.between(
                        number(part.budget()),
                        number(budget()),
                        rules.rates().value().scale(),
                        rules.rates().value().mode()))
                : Optional.empty();
    }

    /** The money by which a part counts in an average. */
    static Optional<Money> weight(Part part, RollUpRules rules) {
        return rules.weight().value() == RollUpRules.Weight.BUDGET ? Optional.of(part.budget()) : part.executed();
    }

    private static int count(Stream<Part> parts) {
        return Math.toIntExact(parts.map(Part::item).distinct().count());
    }

    private static BigDecimal behind(List<Averages.Part> parts) {
        return parts.stream().map(Averages.Part::weight).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static BigDecimal number(Money money) {
        return money.yuan().toBigDecimal();
    }

    static Money sum(Stream<Money> amounts) {
        return amounts.reduce(Money.ZERO, Money::plus);
    }
}
