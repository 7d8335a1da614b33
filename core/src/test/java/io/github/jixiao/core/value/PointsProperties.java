package io.github.jixiao.core.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.Scale;

/** What holds for all points. */
class PointsProperties {
    @Property
    void theWrittenPointsReadBackAsThemselves(
            @ForAll @BigRange(min = "-200", max = "200") @Scale(6) BigDecimal number) {
        Points points = Points.of(number);
        assertThat(Points.parse(points.toString())).isEqualTo(points);
        assertThat(points.value()).isEqualTo(Decimal.of(number));
    }

    @Property
    void addingPointsAddsTheirNumbers(
            @ForAll @BigRange(min = "-200", max = "200") @Scale(6) BigDecimal one,
            @ForAll @BigRange(min = "-200", max = "200") @Scale(6) BigDecimal other) {
        assertThat(Points.of(one).plus(Points.of(other))).isEqualTo(Points.of(one.add(other)));
    }
}
