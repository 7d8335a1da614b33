package io.github.jixiao.core.code;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A budget year lies between the two years of its constraint, both included. */
class BudgetYearTest {
    /** Carries the constraints that the checks are told. */
    interface Form {
        @BudgetYear
        int anyYear();

        @BudgetYear(min = 2020, max = 2022)
        int threeYears();
    }

    private static BudgetYear constraint(String form) {
        try {
            return Form.class.getDeclaredMethod(form).getAnnotation(BudgetYear.class);
        } catch (NoSuchMethodException e) {
            throw new AssertionError(e);
        }
    }

    private static BudgetYear.NumberCheck numberCheck(String form) {
        BudgetYear.NumberCheck check = new BudgetYear.NumberCheck();
        check.initialize(constraint(form));
        return check;
    }

    private static BudgetYear.TextCheck textCheck(String form) {
        BudgetYear.TextCheck check = new BudgetYear.TextCheck();
        check.initialize(constraint(form));
        return check;
    }

    @ParameterizedTest
    @CsvSource({
        "anyYear, 1948, false",
        "anyYear, 1949, true",
        "anyYear, 1950, true",
        "anyYear, 2998, true",
        "anyYear, 2999, true",
        "anyYear, 3000, false",
        "threeYears, 2019, false",
        "threeYears, 2020, true",
        "threeYears, 2021, true",
        "threeYears, 2022, true",
        "threeYears, 2023, false"
    })
    void aYearWithinBothEndsIsValidAsNumberAndAsText(String form, int year, boolean valid) {
        assertThat(numberCheck(form).isValid(year, NoContext.get())).isEqualTo(valid);
        assertThat(textCheck(form).isValid(Integer.toString(year), NoContext.get()))
                .isEqualTo(valid);
    }

    @ParameterizedTest
    @ValueSource(ints = {Integer.MIN_VALUE, -2022, 0, 22, 20_220, Integer.MAX_VALUE})
    void otherNumbersAreInvalid(int year) {
        assertThat(numberCheck("anyYear").isValid(year, NoContext.get())).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "22", "02022", "20220", "2022年", " 2022", "-2022", "２０２２", "二〇二二", "99999999999"})
    void aTextOfOtherThanFourDigitsIsInvalid(String year) {
        assertThat(textCheck("anyYear").isValid(year, NoContext.get())).isFalse();
    }

    @Test
    void noYearIsNotAWrongYear() {
        assertThat(numberCheck("threeYears").isValid(null, NoContext.get())).isTrue();
        assertThat(textCheck("threeYears").isValid(null, NoContext.get())).isTrue();
    }
}
