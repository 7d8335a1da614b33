package io.github.jixiao.core.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Scale;

/** What holds for every ratio. */
class RatioProperties {
    @Provide
    Arbitrary<RoundingMode> roundings() {
        return Arbitraries.of(RoundingMode.class).filter(mode -> mode != RoundingMode.UNNECESSARY);
    }

    @Property
    void theWrittenRatioReadsBackAsItself(@ForAll @BigRange(min = "-100", max = "100") @Scale(20) BigDecimal share) {
        Ratio ratio = Ratio.of(share);
        assertThat(Ratio.parse(ratio.toString())).isEqualTo(ratio);
        assertThat(Ratio.ofPercent(ratio.percent().toBigDecimal())).isEqualTo(ratio);
    }

    @Property
    void aRoundedQuotientIsLessThanOneLastDecimalAway(
            @ForAll @BigRange(min = "0", max = "1000000") @Scale(2) BigDecimal part,
            @ForAll @BigRange(min = "0.01", max = "1000000") @Scale(2) BigDecimal whole,
            @ForAll @IntRange(max = 4) int decimals,
            @ForAll("roundings") RoundingMode rounding) {
        Ratio ratio = Ratio.between(part, whole, decimals, rounding);
        BigDecimal lastDecimal = BigDecimal.ONE.movePointLeft(decimals + 2);
        BigDecimal error = ratio.share().toBigDecimal().multiply(whole).subtract(part);
        assertThat(error.abs()).isLessThan(lastDecimal.multiply(whole));
        assertThat(ratio.percent().scale()).isLessThanOrEqualTo(decimals);
    }
}
