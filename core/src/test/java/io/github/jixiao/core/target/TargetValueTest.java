package io.github.jixiao.core.target;

import static io.github.jixiao.core.target.Direction.HIGHER_IS_BETTER;
import static io.github.jixiao.core.target.Direction.LOWER_IS_BETTER;
import static io.github.jixiao.core.target.Direction.ON_TARGET;
import static io.github.jixiao.core.target.Direction.UNKNOWN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.jixiao.core.value.DateRange;
import io.github.jixiao.core.value.Decimal;
import io.github.jixiao.core.value.FiscalYear;
import io.github.jixiao.core.value.Quantity;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** A target value says which way is better where it can, and nothing where it cannot. */
class TargetValueTest {
    private static final Quantity FIFTY = Quantity.of("50", "个");

    static Stream<Arguments> directions() {
        DateRange year = FiscalYear.of(2022).days();
        return Stream.of(
                arguments(new TargetValue.AtLeast(FIFTY), HIGHER_IS_BETTER),
                arguments(new TargetValue.MoreThan(FIFTY), HIGHER_IS_BETTER),
                arguments(new TargetValue.AtMost(FIFTY), LOWER_IS_BETTER),
                arguments(new TargetValue.LessThan(FIFTY), LOWER_IS_BETTER),
                arguments(new TargetValue.Exactly(FIFTY), ON_TARGET),
                arguments(new TargetValue.Between(Decimal.of(1), Decimal.of(2), "个"), ON_TARGET),
                arguments(new TargetValue.About(FIFTY), ON_TARGET),
                arguments(new TargetValue.ByDate(LocalDate.of(2022, 12, 31)), LOWER_IS_BETTER),
                arguments(new TargetValue.During(year), ON_TARGET),
                arguments(new TargetValue.Qualitative("有效提升"), ON_TARGET),
                arguments(new TargetValue.YesNo(true), ON_TARGET),
                arguments(new TargetValue.YesNo(false), ON_TARGET),
                arguments(new TargetValue.Undirected(FIFTY), UNKNOWN),
                arguments(new TargetValue.Verbatim("≥50个，且≤60个"), UNKNOWN));
    }

    @ParameterizedTest
    @MethodSource("directions")
    void eachMemberHasItsDirection(TargetValue value, Direction direction) {
        assertThat(value.direction()).isEqualTo(direction);
    }

    static Stream<Arguments> texts() {
        return Stream.of(
                arguments(new TargetValue.AtLeast(FIFTY), "≥50个"),
                arguments(new TargetValue.MoreThan(FIFTY), ">50个"),
                arguments(new TargetValue.AtMost(FIFTY), "≤50个"),
                arguments(new TargetValue.LessThan(FIFTY), "<50个"),
                arguments(new TargetValue.Exactly(FIFTY), "=50个"),
                arguments(new TargetValue.Between(Decimal.of(1), Decimal.of(2), "个"), "1—2个"),
                arguments(new TargetValue.About(FIFTY), "约50个"),
                arguments(new TargetValue.ByDate(LocalDate.of(2022, 12, 31)), "2022-12-31前"),
                arguments(new TargetValue.During(FiscalYear.of(2022).days()), "2022-01-01/2022-12-31"),
                arguments(new TargetValue.Qualitative("有效提升"), "有效提升"),
                arguments(new TargetValue.YesNo(true), "是"),
                arguments(new TargetValue.YesNo(false), "否"),
                arguments(new TargetValue.Undirected(FIFTY), "50个"),
                arguments(new TargetValue.Verbatim("≥50个，且≤60个"), "≥50个，且≤60个"));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void eachMemberIsWrittenAsInAForm(TargetValue value, String text) {
        assertThat(value.written()).isEqualTo(text);
    }

    @Test
    void everyMemberHasItsDirectionTested() {
        assertThat(directions().<Class<?>>map(row -> row.get()[0].getClass()).distinct())
                .containsExactlyInAnyOrder(TargetValue.class.getPermittedSubclasses());
    }

    @ParameterizedTest
    @CsvSource({"5, 5", "5, 5.01", "-5, 5", "5.0, 5.00"})
    void aRangeMayBeOneNumber(String lower, String upper) {
        TargetValue.Between range = new TargetValue.Between(Decimal.parse(lower), Decimal.parse(upper), "%");
        assertThat(range.lower()).isEqualTo(Decimal.parse(lower));
        assertThat(range.upper()).isEqualTo(Decimal.parse(upper));
    }

    @Test
    void aRangeThatRunsBackwardsIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new TargetValue.Between(Decimal.of(5), Decimal.parse("4.99"), "%"))
                .withMessage("range from 5 to 4.99 runs backwards");
    }

    @Test
    void oneNumberUnderTwoOperatorsIsTwoTargets() {
        List<TargetValue> values = List.of(
                new TargetValue.AtLeast(FIFTY), new TargetValue.MoreThan(FIFTY), new TargetValue.Undirected(FIFTY));
        assertThat(values).doesNotHaveDuplicates();
        assertThat(new TargetValue.AtLeast(Quantity.of("50.0", "个"))).isEqualTo(new TargetValue.AtLeast(FIFTY));
    }
}
