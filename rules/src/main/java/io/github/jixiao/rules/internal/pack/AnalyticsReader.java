package io.github.jixiao.rules.internal.pack;

import io.github.jixiao.core.value.Ratio;
import io.github.jixiao.rules.analytics.AnalyticsRules;
import io.github.jixiao.rules.law.PackException;
import io.github.jixiao.rules.rollup.RollUpRules;
import java.math.BigDecimal;
import java.util.function.Function;

/** The numbers of roll-ups and of analytics, from the folder {@code analytics}. */
public final class AnalyticsReader {
    private static final String FOLDER = "analytics";
    private static final String VALUE = "value";

    private AnalyticsReader() {}

    /**
     * Returns the rules of a roll-up for a year and level.
     *
     * @param inForce the values that hold for the year and level
     * @return the rules
     * @throws PackException if one is not recorded for the year, or malformed
     */
    public static RollUpRules rollUp(InForce inForce) {
        Function<String, DatedEntry> of = name -> inForce.require(FOLDER, name);
        return new RollUpRules(
                of.apply("roll-up-indicators").as(Values::aggregation),
                of.apply("roll-up-scores").as(Values::rounding),
                of.apply("roll-up-rates").as(Values::rounding),
                of.apply("roll-up-weight").as(Values.constant(RollUpRules.Weight.class)),
                of.apply("coverage").as(AnalyticsReader::share));
    }

    /**
     * Returns the rules of analytics for a year and level.
     *
     * @param inForce the values that hold for the year and level
     * @return the rules
     * @throws PackException if one is not recorded for the year, or malformed
     */
    public static AnalyticsRules analytics(InForce inForce) {
        Function<String, DatedEntry> of = name -> inForce.require(FOLDER, name);
        return AnalyticsRules.builder()
                .highScore(of.apply("high-score").as(Values::points))
                .fullMarks(of.apply("full-marks").as(Values::fullMarks))
                .highShare(of.apply("high-share").as(AnalyticsReader::share))
                .leastDeviation(of.apply("least-deviation").as(Values::points))
                .leastScores(of.apply("least-scores").as(AnalyticsReader::count))
                .recheckTolerance(
                        inForce.require("yardsticks", "recheck-tolerance").as(Values::points))
                .overAchievement(of.apply("over-achievement").as(AnalyticsReader::multiple))
                .untouchedYears(of.apply("untouched-years").as(AnalyticsReader::years))
                .leastDigits(of.apply("least-digits").as(AnalyticsReader::count))
                .digitLimit(of.apply("digit-limit").as(Values::number))
                .resultsOverMoney(of.apply("results-over-money").as(AnalyticsReader::share))
                .unspent(of.apply("unspent").as(AnalyticsReader::share))
                .coverage(of.apply("coverage").as(AnalyticsReader::share))
                .rounding(of.apply("rounding").as(Values::rounding))
                .build();
    }

    /** A share of a whole. */
    private static Ratio share(Fields entry) {
        BigDecimal share = entry.number(VALUE);
        if (share.compareTo(BigDecimal.ONE) > 0) {
            throw entry.refuse(VALUE, "must be a share of at most 1, was " + share);
        }
        return Ratio.of(share);
    }

    /** A multiple of a target, which must be beyond it. */
    private static Ratio multiple(Fields entry) {
        BigDecimal multiple = entry.number(VALUE);
        if (multiple.compareTo(BigDecimal.ONE) <= 0) {
            throw entry.refuse(VALUE, "must be above 1, the target itself, was " + multiple);
        }
        return Ratio.of(multiple);
    }

    private static int count(Fields entry) {
        return atLeast(entry, 1);
    }

    /** One year alone is never the same as another. */
    private static int years(Fields entry) {
        return atLeast(entry, 2);
    }

    private static int atLeast(Fields entry, int least) {
        int whole = entry.whole(VALUE);
        if (whole < least) {
            throw entry.refuse(VALUE, "must be at least " + least + ", was " + whole);
        }
        return whole;
    }
}
