package io.github.jixiao.rules.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.jixiao.core.law.EvidenceMark;
import io.github.jixiao.core.law.ProvisionRef;
import io.github.jixiao.core.value.Text;
import io.github.jixiao.rules.law.Basis;
import io.github.jixiao.rules.law.Parameter;
import io.github.jixiao.rules.scheme.Rounding;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Expected values are computed by hand. */
@DisplayName("An average")
class AveragesTest {
    private static final Parameter<Rounding> TWO_PLACES = new Parameter<>(
            new Rounding(2, RoundingMode.HALF_UP),
            new Basis("zz/x#y", ProvisionRef.parse("zz:law#1"), EvidenceMark.FICTIONAL));
    private static final Text RATE = new Text("率", "rate");
    private static final List<Averages.Part> TWO = List.of(part("95", "300"), part("80", "101"));

    private static Averages.Part part(String value, String weight) {
        return new Averages.Part("x", new BigDecimal(value), new BigDecimal(weight));
    }

    private static void holds(CalculationSheet sheet, String value) {
        assertThat(sheet.root().value()).isEqualByComparingTo(value);
        assertThat(sheet.verify()).isEmpty();
        assertThat(sheet.scheme()).isEqualTo("zz/x#y");
        assertThat(sheet.root().basis()).contains(TWO_PLACES.basis());
    }

    @Test
    @DisplayName("by money is the sum of the products over the money: 36580 of 401 are 91.22")
    void weighted() {
        holds(Averages.fundWeighted(TWO, TWO_PLACES), "91.22");
        // a part without money counts for nothing
        holds(Averages.fundWeighted(List.of(part("95", "1"), part("1", "0")), TWO_PLACES), "95");
    }

    @Test
    @DisplayName("that is plain leaves the money out: 95 and 80 are 87.5")
    void plain() {
        holds(Averages.plain(TWO, TWO_PLACES), "87.5");
        holds(Averages.plain(List.of(part("1", "0"), part("2", "0"), part("2", "0")), TWO_PLACES), "1.67");
        assertThatIllegalArgumentException().isThrownBy(() -> Averages.plain(List.of(), TWO_PLACES));
    }

    @Test
    @DisplayName("in percent is the sum over the sum, and not the mean of rates: 175 of 401 are 43.64")
    void percentage() {
        holds(Averages.percentage(RATE, TWO, TWO_PLACES), "43.64");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-0.01"})
    @DisplayName("is refused where what it is divided by is not above zero")
    void nothingBehind(String weight) {
        List<Averages.Part> parts = List.of(part("95", weight));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Averages.fundWeighted(parts, TWO_PLACES))
                .withMessageContaining("above zero");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Averages.percentage(RATE, parts, TWO_PLACES))
                .withMessageContaining("above zero");
    }
}
