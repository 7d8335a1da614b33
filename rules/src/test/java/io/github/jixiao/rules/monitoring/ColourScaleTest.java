package io.github.jixiao.rules.monitoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A scale of colours")
class ColourScaleTest {
    private static final BigDecimal SIXTY = BigDecimal.valueOf(60);

    @ParameterizedTest
    @CsvSource({"-1, RED", "0, RED", "59.999, RED", "60, GREEN", "60.001, GREEN", "1000, GREEN"})
    @DisplayName("gives each bound to the colour that begins there, and what is below all to the first")
    void bounds(BigDecimal percent, Colour colour) {
        ColourScale scale = new ColourScale(Map.of(Colour.RED, BigDecimal.ZERO, Colour.GREEN, SIXTY));
        assertThat(scale.of(percent)).isEqualTo(colour);
    }

    @Test
    @DisplayName("is refused where its bounds do not start at 0 and rise")
    void refused() {
        assertThatThrownBy(() -> new ColourScale(Map.of())).hasMessageContaining("at least one colour");
        assertThatThrownBy(() -> new ColourScale(Map.of(Colour.RED, BigDecimal.ONE)))
                .hasMessageContaining("must start at 0");
        assertThatThrownBy(() -> new ColourScale(Map.of(Colour.RED, BigDecimal.ZERO, Colour.GREEN, BigDecimal.ZERO)))
                .hasMessageContaining("rise");
        assertThatThrownBy(() -> new ColourScale(Map.of(Colour.RED, SIXTY, Colour.GREEN, BigDecimal.ZERO)))
                .hasMessageContaining("must start at 0");
    }
}
