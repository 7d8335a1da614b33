package io.github.jixiao.core.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

/** A quantity is a number and a unit as written. */
class QuantityTest {
    @Test
    void theNumberIsCountedByValueAndTheUnitAsWritten() {
        assertThat(Quantity.of("50.0", "个")).isEqualTo(Quantity.of("50", "个"));
        assertThat(Quantity.of("50", "个")).isNotEqualTo(Quantity.of("50", "件"));
        assertThat(Quantity.of("95", "%")).isNotEqualTo(Quantity.of("0.95", ""));
    }

    @Test
    void itIsWrittenAsNumberAndUnit() {
        assertThat(Quantity.of("50.0", "个")).hasToString("50个");
        assertThat(Quantity.of("0.5", "")).hasToString("0.5");
    }

    @Test
    void aNumberThatIsNoneIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Quantity.of("若干", "个"))
                .withMessage("not a decimal number: '若干'");
    }
}
