package io.github.jixiao.core.target;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.jixiao.core.target.ScoringRule.StepDeduction;
import io.github.jixiao.core.target.ScoringRule.StepRounding;
import io.github.jixiao.core.target.ScoringRule.ValueBand;
import io.github.jixiao.core.target.ScoringRule.ValueBands;
import io.github.jixiao.core.value.Decimal;
import io.github.jixiao.core.value.Points;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A scoring rule that could never be followed is refused. */
class ScoringRuleTest {
    private static StepDeduction deduction(String step, Direction direction) {
        return new StepDeduction(Decimal.of(95), direction, Decimal.parse(step), Points.of(1), StepRounding.CEILING);
    }

    private static ValueBands bands(String... lowerBounds) {
        return new ValueBands(Arrays.stream(lowerBounds)
                .map(from -> new ValueBand(Decimal.parse(from), Points.of(5)))
                .toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-0.01", "-3", "0.00"})
    void aStepThatIsNotPositiveIsRefused(String step) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> deduction(step, Direction.HIGHER_IS_BETTER))
                .withMessage("the step of a deduction must be positive, was " + Decimal.parse(step));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.01", "3", "1E-20"})
    void aPositiveStepIsHeld(String step) {
        assertThat(deduction(step, Direction.HIGHER_IS_BETTER).step()).isEqualTo(Decimal.parse(step));
    }

    @Test
    void aDeductionWithoutDirectionIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> deduction("3", Direction.UNKNOWN))
                .withMessage("a step deduction needs a direction");
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "UNKNOWN")
    void aDeductionInAnyDirectionIsHeld(Direction direction) {
        assertThat(deduction("3", direction).direction()).isEqualTo(direction);
    }

    @Test
    void bandsDescend() {
        assertThat(bands("95", "90", "60", "-1").bands()).hasSize(4);
        assertThat(bands("95", "94.99").bands()).hasSize(2);
        assertThat(bands("95").bands()).hasSize(1);
    }

    @Test
    void bandsThatDoNotDescendAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> bands("95", "95.0"))
                .withMessage("band from 95 must lie below the one before, from 95");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> bands("95", "95.01"))
                .withMessage("band from 95.01 must lie below the one before, from 95");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> bands("95", "60", "90"))
                .withMessage("band from 90 must lie below the one before, from 60");
    }

    @Test
    void noBandAtAllIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> bands()).withMessage("value bands without a band");
    }

    @Test
    void theBandsAreCopiedAndCannotBeChanged() {
        ValueBand band = new ValueBand(Decimal.of(60), Points.of(5));
        List<ValueBand> list = new ArrayList<>(List.of(band));
        ValueBands bands = new ValueBands(list);
        list.clear();
        assertThat(bands.bands()).containsExactly(band);
        assertThatThrownBy(() -> bands.bands().clear()).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void rulesOfTheSameContentAreEqual() {
        assertThat(deduction("3.0", Direction.ON_TARGET)).isEqualTo(deduction("3", Direction.ON_TARGET));
        assertThat(bands("95", "90")).isEqualTo(bands("95", "90")).isNotEqualTo(bands("95", "89"));
        assertThat(new ScoringRule.ByTarget()).isEqualTo(ScoringRule.BY_TARGET).isNotEqualTo(new ScoringRule.Judged());
    }
}
