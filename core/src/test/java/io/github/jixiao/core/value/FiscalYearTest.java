package io.github.jixiao.core.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A fiscal year is the calendar year (Budget Law, article 18), from 1949 to 2999. */
class FiscalYearTest {
    @ParameterizedTest
    @ValueSource(ints = {1949, 1950, 2022, 2998, 2999})
    void aYearFrom1949To2999IsAFiscalYear(int year) {
        assertThat(FiscalYear.of(year).year()).isEqualTo(year);
        assertThat(FiscalYear.of(year)).hasToString(Integer.toString(year));
        assertThat(FiscalYear.parse(FiscalYear.of(year).toString())).isEqualTo(FiscalYear.of(year));
    }

    @ParameterizedTest
    @ValueSource(ints = {Integer.MIN_VALUE, 0, 22, 1948, 3000, 20_222})
    void anyOtherYearIsRefused(int year) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FiscalYear.of(year))
                .withMessage("fiscal year must be 1949 to 2999, was " + year);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2022", "2022年", "2022年度", " 2022年度 "})
    void oneYearIsWrittenInManyWays(String text) {
        assertThat(FiscalYear.parse(text)).isEqualTo(FiscalYear.of(2022));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "22", "02022", "2022度", "2022年年", "二〇二二", "2022-01", "+2022", "1948", "3000", "２０２２"})
    void aTextThatIsNoFiscalYearIsRefused(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> FiscalYear.parse(text));
    }

    @ParameterizedTest
    @CsvSource({"2021-12-31, 2021", "2022-01-01, 2022", "2022-12-31, 2022", "2023-01-01, 2023"})
    void aDayLiesInTheFiscalYearOfItsCalendarYear(LocalDate day, int year) {
        assertThat(FiscalYear.from(day)).isEqualTo(FiscalYear.of(year));
        assertThat(FiscalYear.of(year).days().contains(day)).isTrue();
    }

    @Test
    void itsDaysRunFromNewYearToNewYearsEve() {
        assertThat(FiscalYear.of(2024).days())
                .isEqualTo(DateRange.of(LocalDate.of(2024, 1, 1), LocalDate.of(2024, 12, 31)));
    }

    @Test
    void theNextYearFollowsUntilTheLast() {
        assertThat(FiscalYear.of(2022).next()).isEqualTo(FiscalYear.of(2023)).isGreaterThan(FiscalYear.of(2022));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FiscalYear.of(2999).next());
    }
}
