package io.github.jixiao.rules.internal.pack;

import io.github.jixiao.core.result.EvaluationKind;
import io.github.jixiao.core.value.Ratio;
import io.github.jixiao.rules.comparison.ComparisonRules;
import io.github.jixiao.rules.comparison.RaterRule;
import java.util.List;
import java.util.function.Function;

/** Reads the rules of comparison from the dated values of packs. */
public final class ComparisonValues {
    private static final String COMPARISON = "comparison";

    private ComparisonValues() {}

    /**
     * Returns the rules for a year and level.
     *
     * @param inForce the values that hold for the year and level
     * @return the rules; their tolerance is the yardstick
     * @throws io.github.jixiao.rules.law.PackException if one is not recorded for the year
     */
    public static ComparisonRules read(InForce inForce) {
        Function<String, DatedEntry> of = name -> inForce.require(COMPARISON, name);
        return ComparisonRules.builder()
                .priority(of.apply("priority").as(ComparisonValues::kinds))
                .rechecks(of.apply("rechecks").as(ComparisonValues::kinds))
                .tolerance(DutyRules.yardsticks(inForce).recheckTolerance())
                .raters(of.apply("raters").as(value -> value.within("value", ComparisonValues::raters)))
                .raterRounding(of.apply("rater-rounding").as(Values::rounding))
                .raterRange(of.apply("rater-range").as(value -> Ratio.of(value.number("value"))))
                .build();
    }

    private static List<EvaluationKind> kinds(Fields value) {
        return List.copyOf(value.constants("value", EvaluationKind.class));
    }

    private static RaterRule raters(Fields value) {
        return new RaterRule(value.constant("method", RaterRule.Method.class), value.maybe("from", Fields::whole));
    }
}
