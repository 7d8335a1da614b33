package io.github.jixiao.rules.internal.pack;

import io.github.jixiao.core.value.Money;
import io.github.jixiao.core.value.Points;
import io.github.jixiao.core.value.Ratio;
import io.github.jixiao.rules.obligation.Yardsticks;
import io.github.jixiao.rules.sampling.CertaintyCause;
import io.github.jixiao.rules.sampling.Criterion;
import io.github.jixiao.rules.sampling.Dimension;
import io.github.jixiao.rules.sampling.KeyQuota;
import io.github.jixiao.rules.sampling.SelectionRules;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Reads the rules of selection from the dated values of packs. */
public final class SelectionValues {
    private static final String SELECTION = "selection";

    private SelectionValues() {}

    /**
     * Returns the rules for a year and level.
     *
     * @param inForce the values that hold for the year and level
     * @return the rules; the least share of spot checks and the poorest grade are the yardsticks
     * @throws io.github.jixiao.rules.law.PackException if one is not recorded for the year
     */
    public static SelectionRules read(InForce inForce) {
        Function<String, DatedEntry> of = name -> inForce.require(SELECTION, name);
        Yardsticks yardsticks = DutyRules.yardsticks(inForce);
        return SelectionRules.builder()
                .keyPoints(of.apply("key-points").as(value -> value.within("value", SelectionValues::points)))
                .keyAmount(of.apply("key-amount").as(SelectionValues::amount))
                .keyDuration(of.apply("key-duration").as(value -> value.whole("value")))
                .keyQuota(of.apply("key-quota").as(value -> value.within("value", SelectionValues::quota)))
                .poorGrade(yardsticks.poorGrade())
                .spotChecks(yardsticks.spotChecks())
                .certaintyAmount(of.apply("certainty-amount").as(SelectionValues::amount))
                .certaintyCauses(
                        of.apply("certainty-causes").as(value -> value.constants("value", CertaintyCause.class)))
                .strata(of.apply("strata").as(value -> List.copyOf(value.constants("value", Dimension.class))))
                .amountBands(of.apply("amount-bands").as(SelectionValues::bands))
                .stratumMinimum(of.apply("stratum-minimum").as(SelectionValues::minimum))
                .build();
    }

    private static Map<Criterion, Points> points(Fields value) {
        Map<Criterion, Points> points = new EnumMap<>(Criterion.class);
        for (String key : value.keys()) {
            points.put(Kebab.parse(Criterion.class, key), Points.of(value.number(key)));
        }
        return points;
    }

    private static KeyQuota quota(Fields value) {
        return new KeyQuota(Ratio.of(value.number("share")), value.whole("at-least"));
    }

    private static Money amount(Fields value) {
        return value.parsed("value", Money::parse);
    }

    private static int minimum(Fields value) {
        int minimum = value.whole("value");
        if (minimum < 0) {
            throw new IllegalArgumentException("must not be negative, was " + minimum);
        }
        return minimum;
    }

    private static List<Money> bands(Fields value) {
        List<Money> bands = value.texts("value").stream().map(Money::parse).toList();
        for (int i = 1; i < bands.size(); i++) {
            if (bands.get(i).compareTo(bands.get(i - 1)) <= 0) {
                throw new IllegalArgumentException("bands of amount must rise, were " + bands);
            }
        }
        return bands;
    }
}
