package io.github.jixiao.core.target;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.github.jixiao.core.value.Points;
import io.github.jixiao.core.value.Quantity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An indicator holds its row as filed; refused are a blank id and a negative weight. */
class IndicatorTest {
    private static final TargetValue AT_LEAST_95 = new TargetValue.AtLeast(Quantity.of("95", "%"));

    private static Indicator.Builder quality() {
        return Indicator.builder().id("1").category(IndicatorCategory.OUTPUT).name("验收合格率");
    }

    private static Indicator full() {
        return quality()
                .categoryText("产出指标")
                .aspect(IndicatorAspect.QUALITY)
                .aspectText("质量指标")
                .weight(Points.of(20))
                .target(AT_LEAST_95)
                .targetText("≥95%")
                .unit("%")
                .basis("行业标准")
                .scoringRule(new ScoringRule.Judged())
                .build();
    }

    @Test
    void anIndicatorKeepsWhatItWasGiven() {
        Indicator indicator = full();
        assertThat(indicator.id()).isEqualTo("1");
        assertThat(indicator.category()).isEqualTo(IndicatorCategory.OUTPUT);
        assertThat(indicator.categoryText()).contains("产出指标");
        assertThat(indicator.aspect()).contains(IndicatorAspect.QUALITY);
        assertThat(indicator.aspectText()).contains("质量指标");
        assertThat(indicator.name()).isEqualTo("验收合格率");
        assertThat(indicator.weight()).contains(Points.of(20));
        assertThat(indicator.target()).contains(AT_LEAST_95);
        assertThat(indicator.targetText()).contains("≥95%");
        assertThat(indicator.unit()).contains("%");
        assertThat(indicator.basis()).contains("行业标准");
        assertThat(indicator.scoringRule()).isEqualTo(new ScoringRule.Judged());
    }

    @Test
    void whatWasNotGivenIsEmptyOrTheOrdinary() {
        Indicator indicator = quality().build();
        assertThat(indicator.categoryText()).isEmpty();
        assertThat(indicator.aspect()).isEmpty();
        assertThat(indicator.aspectText()).isEmpty();
        assertThat(indicator.weight()).isEmpty();
        assertThat(indicator.target()).isEmpty();
        assertThat(indicator.targetText()).isEmpty();
        assertThat(indicator.unit()).isEmpty();
        assertThat(indicator.basis()).isEmpty();
        assertThat(indicator.scoringRule()).isEqualTo(ScoringRule.BY_TARGET);
    }

    @Test
    void theDirectionIsThatOfTheTargetValueUnlessSetOtherwise() {
        assertThat(quality().build().direction()).isEqualTo(Direction.UNKNOWN);
        assertThat(quality().target(AT_LEAST_95).build().direction()).isEqualTo(Direction.HIGHER_IS_BETTER);
        TargetValue plain = new TargetValue.Undirected(Quantity.of("95", "%"));
        assertThat(quality().target(plain).build().direction()).isEqualTo(Direction.UNKNOWN);
        assertThat(quality()
                        .target(plain)
                        .statedDirection(Direction.LOWER_IS_BETTER)
                        .build()
                        .direction())
                .isEqualTo(Direction.LOWER_IS_BETTER);
    }

    @Test
    void aCopyIsEqualUntilItIsChanged() {
        Indicator indicator = full();
        assertThat(indicator.toBuilder().build()).isEqualTo(indicator).hasSameHashCodeAs(indicator);
        assertThat(indicator.toBuilder().weight(Points.of(21)).build()).isNotEqualTo(indicator);
        assertThat(indicator.toBuilder().weight(Points.parse("20.00")).build()).isEqualTo(indicator);
        assertThat(full()).isEqualTo(indicator);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\t", "　"})
    void aBlankIdIsRefused(String id) {
        assertThatIllegalStateException()
                .isThrownBy(() -> quality().id(id).build())
                .withMessage("an indicator needs an id; its name is '验收合格率'");
    }

    @ParameterizedTest
    @ValueSource(strings = {"-20", "-0.01", "-0.0000000000000000001"})
    void aNegativeWeightIsRefused(String weight) {
        assertThatIllegalStateException()
                .isThrownBy(() -> quality().weight(Points.parse(weight)).build())
                .withMessage("the weight of indicator 1 must not be negative, was " + Points.parse(weight));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-0.00", "0.01", "20", "1000"})
    void anyOtherWeightIsHeld(String weight) {
        assertThat(quality().weight(Points.parse(weight)).build().weight()).contains(Points.parse(weight));
    }

    @Test
    void anIndicatorWithoutIdNameOrCategoryIsRefused() {
        assertThatIllegalStateException()
                .isThrownBy(() -> Indicator.builder().build())
                .withMessageContainingAll("id", "name", "category");
    }

    @Test
    void whatAnOfficialCouldHaveFiledIsHeld() {
        Indicator indicator = quality()
                .name(" ")
                .unit("很长的计量单位".repeat(10))
                // an aspect that does not belong to the category
                .aspect(IndicatorAspect.SERVICE_OBJECT_SATISFACTION)
                .target(new TargetValue.Verbatim(""))
                .targetText("")
                .build();
        assertThat(indicator.name()).isEqualTo(" ");
        assertThat(indicator.aspect()).contains(IndicatorAspect.SERVICE_OBJECT_SATISFACTION);
        assertThat(indicator.direction()).isEqualTo(Direction.UNKNOWN);
        assertThat(quality().name("率".repeat(501)).build().name()).hasSize(501);
    }
}
