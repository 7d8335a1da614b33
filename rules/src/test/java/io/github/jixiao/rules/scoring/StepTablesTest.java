package io.github.jixiao.rules.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jixiao.rules.scheme.Band;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Points by bands")
class StepTablesTest {
    @ParameterizedTest(name = "a band of {0} points in a row of 10 earns {1}")
    @CsvSource({"-0.01, 0, floor", "0, 0, capped", "4, 4, capped", "10, 10, capped", "10.01, 10, capped"})
    @DisplayName("lie within nothing and the weight, by no more steps than it takes")
    void bounds(BigDecimal band, BigDecimal points, String key) {
        Step step = StepTables.banded(
                Step.given("weight", StepTables.POINTS, BigDecimal.TEN, "/weight"),
                Step.given("actual", StepTables.POINTS, BigDecimal.ONE, "/actual"),
                List.of(new Band(BigDecimal.ONE, band)),
                Optional.empty());

        assertThat(step.value()).isEqualByComparingTo(points);
        assertThat(step.key()).isEqualTo(key);
    }
}
