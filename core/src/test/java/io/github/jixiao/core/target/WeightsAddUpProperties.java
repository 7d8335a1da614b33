package io.github.jixiao.core.target;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jixiao.core.code.NoContext;
import io.github.jixiao.core.value.Points;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** What holds for all weights. */
class WeightsAddUpProperties {
    @Property
    void theSumOfThePartsIsTheOnlyRightTotal(
            @ForAll @Size(min = 1, max = 20) List<@IntRange(max = 10_000) Integer> hundredths,
            @ForAll @IntRange(min = 1, max = 1000) int difference) {
        List<Optional<Points>> parts = hundredths.stream()
                .map(n -> Optional.of(Points.of(BigDecimal.valueOf(n, 2))))
                .toList();
        int sum = hundredths.stream().mapToInt(Integer::intValue).sum();
        assertThat(valid(new WeightsAddUpTest.Weights(Optional.of(Points.of(BigDecimal.valueOf(sum, 2))), parts)))
                .isTrue();
        assertThat(valid(new WeightsAddUpTest.Weights(
                        Optional.of(Points.of(BigDecimal.valueOf(sum + difference, 2))), parts)))
                .isFalse();
    }

    private static boolean valid(Weighing weighing) {
        return new WeightsAddUp.Check().isValid(weighing, NoContext.get());
    }
}
