package io.github.jixiao.core.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A period of whole days includes both its ends. */
class DateRangeTest {
    @ParameterizedTest
    @CsvSource({"2022-02-28, false", "2022-03-01, true", "2022-03-02, true", "2022-03-31, true", "2022-04-01, false"})
    void bothEndsLieInThePeriod(LocalDate day, boolean inside) {
        assertThat(DateRange.parse("2022-03-01/2022-03-31").contains(day)).isEqualTo(inside);
    }

    @Test
    void aPeriodMayBeOneDayButNotRunBackwards() {
        LocalDate day = LocalDate.of(2022, 3, 1);
        assertThat(DateRange.of(day, day).contains(day)).isTrue();
        assertThat(DateRange.of(day, day.plusDays(1)).last()).isEqualTo(LocalDate.of(2022, 3, 2));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DateRange.of(day, day.minusDays(1)))
                .withMessage("the last day 2022-02-28 is before the first day 2022-03-01");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "2022-01-01",
                "2022-01-01/",
                "/2022-01-01",
                "2022-01-01/2022-06-30/2022-12-31",
                "2022-1-1/2022-12-31",
                "2022-01-01/2022-02-30",
                "2022年1月1日/2022年12月31日",
                "2022-12-31/2022-01-01"
            })
    void aTextThatIsNoPeriodIsRefused(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> DateRange.parse(text));
    }
}
