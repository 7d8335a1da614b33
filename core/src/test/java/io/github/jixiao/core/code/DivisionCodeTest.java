package io.github.jixiao.core.code;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A division code has six digits (GB/T 2260) or nine (GB/T 10114). */
class DivisionCodeTest {
    @ParameterizedTest
    @ValueSource(
            strings = {"000000", "110000", "420000", "420100", "420112", "429004", "420112003", "441900003", "990000"})
    void sixOrNineDigitsAreADivisionCode(String code) {
        assertThat(new DivisionCode.Check().isValid(code, NoContext.get())).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "42",
                "4201",
                "42011",
                "4201120",
                "42011200",
                "4201120031",
                "000001",
                "012345",
                "001234567",
                "42011X",
                "42 112",
                " 420112",
                "420112\n",
                "４２０１１２",
                "cn-42"
            })
    void anythingElseIsNone(String code) {
        assertThat(new DivisionCode.Check().isValid(code, NoContext.get())).isFalse();
    }

    @Test
    void noCodeIsNotAWrongCode() {
        assertThat(new DivisionCode.Check().isValid(null, NoContext.get())).isTrue();
    }
}
