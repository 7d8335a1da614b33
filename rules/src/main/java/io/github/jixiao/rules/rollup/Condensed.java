package io.github.jixiao.rules.rollup;

import static io.github.jixiao.rules.rollup.Counted.finding;

import io.github.jixiao.core.finding.Finding;
import io.github.jixiao.core.finding.FindingCode;
import io.github.jixiao.core.value.Decimal;
import io.github.jixiao.core.value.Money;
import io.github.jixiao.rules.law.Parameter;
import io.github.jixiao.rules.scheme.AggregationRule;
import io.github.jixiao.rules.scoring.SubItems;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Puts the periods of each indicator of one account together: the latest of cumulative values, the sum of others. */
final class Condensed {
    private final Parameter<AggregationRule> rule;
    private final List<Finding> findings;

    Condensed(Parameter<AggregationRule> rule, List<Finding> findings) {
        this.rule = rule;
        this.findings = findings;
    }

    /** One value for each indicator; an indicator that contradicts itself has none. */
    Map<String, Measure> of(ItemAccount account) {
        Map<String, List<Reading>> by = account.readings().stream()
                .distinct()
                .collect(Collectors.groupingBy(Reading::indicator, TreeMap::new, Collectors.toList()));
        Map<String, Measure> condensed = new TreeMap<>();
        by.forEach((indicator, readings) ->
                one(account.item(), indicator, readings).ifPresent(measure -> condensed.put(indicator, measure)));
        return condensed;
    }

    private Optional<Measure> one(String item, String indicator, List<Reading> readings) {
        List<Reading> sorted = readings.stream()
                .sorted(Comparator.comparing((Reading reading) -> last(reading))
                        .thenComparing(reading -> reading.period().first()))
                .toList();
        long ways = sorted.stream().map(Reading::reporting).distinct().count();
        if (ways > 1) {
            return refused(RollUpFinding.REPORTING_MIXED, item, indicator);
        }
        return sorted.get(0).reporting() == Reading.Reporting.CUMULATIVE
                ? latest(item, indicator, sorted)
                : summed(item, indicator, sorted);
    }

    private Optional<Measure> latest(String item, String indicator, List<Reading> sorted) {
        Reading latest = sorted.get(sorted.size() - 1);
        boolean contradicted = sorted.stream()
                .anyMatch(reading ->
                        last(reading).equals(last(latest)) && !reading.measure().equals(latest.measure()));
        return contradicted ? refused(RollUpFinding.PERIODS_OVERLAP, item, indicator) : Optional.of(latest.measure());
    }

    private Optional<Measure> summed(String item, String indicator, List<Reading> sorted) {
        for (int i = 1; i < sorted.size(); i++) {
            if (!sorted.get(i).period().first().isAfter(last(sorted.get(i - 1)))) {
                return refused(RollUpFinding.PERIODS_OVERLAP, item, indicator);
            }
        }
        if (sorted.size() == 1) {
            return Optional.of(sorted.get(0).measure());
        }
        List<Measure> measures = sorted.stream().map(Reading::measure).toList();
        Optional<List<Measure.Fraction>> fractions = all(measures, Measure.Fraction.class);
        Optional<List<Measure.Stated>> numbers = all(measures, Measure.Stated.class);
        if (fractions.isPresent()) {
            return added(indicator, fractions.get());
        }
        return numbers.isPresent()
                ? added(item, indicator, numbers.get())
                : refused(RollUpFinding.FORMS_MIXED, item, indicator);
    }

    private Optional<Measure> added(String item, String indicator, List<Measure.Stated> numbers) {
        List<SubItems.SubItem> parts = numbers.stream()
                .map(number -> new SubItems.SubItem(indicator, number.value(), Money.ZERO))
                .toList();
        Optional<SubItems.SubItem> unlike = SubItems.unlike(parts);
        if (unlike.isPresent()) {
            return unlikeUnits(
                    indicator,
                    numbers.get(0).value().unit(),
                    unlike.get().value().unit());
        }
        if (SubItems.isRelative(parts)) {
            return refused(RollUpFinding.PARTS_MISSING, item, indicator);
        }
        return Optional.of(
                new Measure.Stated(SubItems.sum(rule.basis().entry(), parts).value()));
    }

    private Optional<Measure> added(String indicator, List<Measure.Fraction> fractions) {
        String unit = fractions.get(0).unit();
        Decimal numerator = Decimal.ZERO;
        Decimal denominator = Decimal.ZERO;
        for (Measure.Fraction fraction : fractions) {
            if (!fraction.unit().equals(unit)) {
                return unlikeUnits(indicator, unit, fraction.unit());
            }
            numerator = plus(numerator, fraction.numerator());
            denominator = plus(denominator, fraction.denominator());
        }
        return Optional.of(new Measure.Fraction(numerator, denominator, unit));
    }

    private Optional<Measure> unlikeUnits(String indicator, String one, String other) {
        findings.add(unitsMixed(indicator, one, other));
        return Optional.empty();
    }

    static Finding unitsMixed(String indicator, String one, String other) {
        return onIndicator(RollUpFinding.UNITS_MIXED, indicator, "one", one, "other", other);
    }

    /** A finding on an indicator; the arguments follow its name. */
    static Finding onIndicator(FindingCode code, String indicator, String... more) {
        List<Object> arguments = new ArrayList<>(List.of("indicator", indicator));
        arguments.addAll(List.of(more));
        return Finding.of(code, "/indicators/" + Counted.escaped(indicator), arguments.toArray());
    }

    private Optional<Measure> refused(FindingCode code, String item, String indicator) {
        findings.add(finding(code, item, "item", item, "indicator", indicator));
        return Optional.empty();
    }

    /** All measures as one kind, empty if one is of another. */
    static <M extends Measure> Optional<List<M>> all(List<Measure> measures, Class<M> kind) {
        List<M> found = new ArrayList<>();
        for (Measure measure : measures) {
            if (!kind.isInstance(measure)) {
                return Optional.empty();
            }
            found.add(kind.cast(measure));
        }
        return Optional.of(found);
    }

    private static Decimal plus(Decimal one, Decimal other) {
        return Decimal.of(one.toBigDecimal().add(other.toBigDecimal()));
    }

    private static LocalDate last(Reading reading) {
        return reading.period().last();
    }
}
