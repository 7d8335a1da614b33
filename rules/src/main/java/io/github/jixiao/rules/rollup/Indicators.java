package io.github.jixiao.rules.rollup;

import io.github.jixiao.core.finding.Finding;
import io.github.jixiao.core.value.Decimal;
import io.github.jixiao.core.value.Money;
import io.github.jixiao.core.value.Quantity;
import io.github.jixiao.core.value.Text;
import io.github.jixiao.rules.scoring.Averages;
import io.github.jixiao.rules.scoring.CalculationSheet;
import io.github.jixiao.rules.scoring.SubItems;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Puts an indicator together over the parts of a total: numbers added, percentages averaged, rates by their parts. */
final class Indicators {
    private static final String PERCENT = "%";

    private final RollUpRules rules;
    private final List<Finding> findings;
    private final Map<String, List<Value>> values = new TreeMap<>();

    /** The value of one part, and the money that the part adds. */
    private record Value(Part part, Measure measure, Money weight) {}

    Indicators(RollUpRules rules, List<Finding> findings) {
        this.rules = rules;
        this.findings = findings;
    }

    void add(Part part, Map<String, Measure> measures, Optional<Money> weight) {
        measures.forEach((indicator, measure) -> values.computeIfAbsent(indicator, name -> new ArrayList<>())
                .add(new Value(part, measure, weight.orElse(Money.ZERO))));
    }

    List<IndicatorTotal> totals() {
        List<IndicatorTotal> totals = new ArrayList<>();
        values.forEach((indicator, of) -> total(indicator, of).ifPresent(totals::add));
        return totals;
    }

    private Optional<IndicatorTotal> total(String indicator, List<Value> of) {
        List<Measure> measures = of.stream().map(Value::measure).toList();
        if (Condensed.all(measures, Measure.Fraction.class).isPresent()) {
            return rate(indicator, of);
        }
        if (Condensed.all(measures, Measure.Stated.class).isPresent()) {
            return number(indicator, of);
        }
        return refused(Condensed.onIndicator(RollUpFinding.FORMS_MIXED, indicator));
    }

    private Optional<IndicatorTotal> rate(String indicator, List<Value> of) {
        List<Averages.Part> parts = new ArrayList<>();
        String unit = "";
        for (Value value : of) {
            if (value.measure() instanceof Measure.Fraction fraction) {
                if (parts.isEmpty()) {
                    unit = fraction.unit();
                } else if (!fraction.unit().equals(unit)) {
                    return refused(Condensed.unitsMixed(indicator, unit, fraction.unit()));
                }
                parts.add(new Averages.Part(
                        value.part().name(),
                        fraction.numerator().toBigDecimal(),
                        fraction.denominator().toBigDecimal()));
            }
        }
        if (parts.stream()
                        .map(Averages.Part::weight)
                        .reduce(BigDecimal.ZERO, BigDecimal::add)
                        .signum()
                <= 0) {
            return refused(Condensed.onIndicator(RollUpFinding.NOTHING_BEHIND, indicator));
        }
        CalculationSheet sheet = Averages.percentage(new Text(indicator, indicator), parts, rules.rates());
        return Optional.of(new IndicatorTotal(
                indicator, new Quantity(Decimal.of(sheet.root().value()), PERCENT), items(of), sheet));
    }

    private Optional<IndicatorTotal> number(String indicator, List<Value> of) {
        List<SubItems.SubItem> parts = new ArrayList<>();
        for (Value value : of) {
            if (value.measure() instanceof Measure.Stated stated) {
                parts.add(new SubItems.SubItem(value.part().name(), stated.value(), value.weight()));
            }
        }
        Optional<SubItems.SubItem> unlike = SubItems.unlike(parts);
        if (unlike.isPresent()) {
            String one = parts.stream()
                    .map(part -> part.value().unit())
                    .filter(unit -> !unit.isEmpty())
                    .findFirst()
                    .orElse("");
            return refused(
                    Condensed.unitsMixed(indicator, one, unlike.get().value().unit()));
        }
        List<SubItems.SubItem> counting = parts;
        if (SubItems.isRelative(parts)) {
            counting =
                    parts.stream().filter(part -> part.funding().signum() > 0).toList();
        }
        if (counting.isEmpty()) {
            return refused(Condensed.onIndicator(RollUpFinding.NOTHING_BEHIND, indicator));
        }
        SubItems.Aggregate together =
                SubItems.aggregate(rules.indicators().basis().entry(), rules.indicators(), counting);
        return Optional.of(new IndicatorTotal(indicator, together.value(), items(of), together.sheet()));
    }

    private static int items(List<Value> of) {
        return Math.toIntExact(
                of.stream().map(value -> value.part().item()).distinct().count());
    }

    private Optional<IndicatorTotal> refused(Finding finding) {
        findings.add(finding);
        return Optional.empty();
    }
}
