package io.github.jixiao.core.target;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jixiao.core.code.NoContext;
import io.github.jixiao.core.value.Points;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Weights add up exactly, or not at all; where one is missing nothing is said. */
class WeightsAddUpTest {
    /** A total and parts, neither being anything else. */
    record Weights(Optional<Points> weightTotal, List<Optional<Points>> partWeights) implements Weighing {}

    private static boolean valid(Weighing weighing) {
        return new WeightsAddUp.Check().isValid(weighing, NoContext.get());
    }

    private static Optional<Points> points(String text) {
        return text.equals("-") ? Optional.empty() : Optional.of(Points.parse(text));
    }

    @ParameterizedTest
    @CsvSource({
        // the last sum below the total, the total, the first sum above
        "100, 40 30 29.99, false",
        "100, 40 30 30, true",
        "100, 40 30 30.01, false",
        "100, 40 30 40, false",
        "1, 0.1 0.2 0.7, true",
        "100.00, 50 50.0, true",
        "10, 33.3 33.3, false",
        "0, 0 0, true",
        "0, 0.01, false",
        // nothing stated, a part without a weight
        "-, 40 30, true",
        "100, 40 - 30, true",
        "100, -, true",
        "-, -, true"
    })
    void theWeightsOfThePartsAddUpToTheTotal(String total, String parts, boolean valid) {
        List<Optional<Points>> weights = Arrays.stream(parts.split(" ", -1))
                .map(WeightsAddUpTest::points)
                .toList();
        assertThat(valid(new Weights(points(total), weights))).isEqualTo(valid);
    }

    @Test
    void aTotalWithoutPartsIsNotWrong() {
        assertThat(valid(new Weights(points("100"), List.of()))).isTrue();
    }

    @Test
    void nothingIsNotWrong() {
        assertThat(new WeightsAddUp.Check().isValid(null, NoContext.get())).isTrue();
    }

    @Test
    void goalsAndTargetsAreWeighed() {
        Indicator heavy = Indicator.builder()
                .id("1")
                .category(IndicatorCategory.BENEFIT)
                .name("效益")
                .weight(Points.of(90))
                .build();
        Goal goal = Goal.builder().weight(Points.of(90)).addIndicators(heavy).build();
        assertThat(valid(goal)).isTrue();
        assertThat(valid(goal.toBuilder().weight(Points.of(91)).build())).isFalse();
        PerformanceTarget target = PerformanceTarget.builder()
                .addGoals(goal)
                .weightTotal(Points.of(90))
                .build();
        assertThat(valid(target)).isTrue();
        assertThat(valid(target.toBuilder().weightTotal(Points.of(100)).build()))
                .isFalse();
        assertThat(Goal.class.isAnnotationPresent(WeightsAddUp.class)).isTrue();
        assertThat(PerformanceTarget.class.isAnnotationPresent(WeightsAddUp.class))
                .isTrue();
    }
}
