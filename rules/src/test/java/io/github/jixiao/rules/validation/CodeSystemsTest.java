package io.github.jixiao.rules.validation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jixiao.core.code.BudgetYear;
import io.github.jixiao.core.finding.Finding;
import io.github.jixiao.core.item.ExpenditureItem;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The code systems of core, seen through the front door. */
class CodeSystemsTest {
    record Years(
            @BudgetYear(min = 2018) @Nullable Integer number,
            @BudgetYear @Nullable String text) {}

    /**
     * A code in public use, a private firm's: 9 industry and commerce, 1 enterprise, 440300 Shenzhen, 192203821 the
     * organisation, 6 the check character. Each of the first seventeen times 3^(i-1) mod 31:
     *
     * <pre>
     * digit   9  1  4   4  0  3  0  0  1   9  2  2  0  3  8  2  1
     * weight  1  3  9  27 19 26 16 17 20  29 25 13  8 24 10 30 28
     * product 9  3 36 108  0 78  0  0 20 261 50 26  0 72 80 60 28  = 831 = 26 × 31 + 25; 31 - 25 = 6
     * </pre>
     */
    @Test
    void theRightCheckCharacterIsAccepted() {
        assertThat(unitCode("914403001922038216")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"914403001922038215", "914403001922038217"})
    void itsNeighboursAreNot(String code) {
        assertThat(unitCode(code)).containsExactly("SOCIAL_CREDIT_CODE");
    }

    /** 11420000000000010: the sum is 124 = 4 × 31, so the check character is 0 and not the 31st. */
    @Test
    void aSumWithoutRemainderIsCheckedByZero() {
        assertThat(unitCode("114200000000000100")).isEmpty();
        assertThat(unitCode("11420000000000010Y")).containsExactly("SOCIAL_CREDIT_CODE");
        assertThat(unitCode("114200000000000101")).containsExactly("SOCIAL_CREDIT_CODE");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "91440300192203821",
                "9144030019220382166",
                "914403001922O38216",
                "914403001922I38216",
                "91440300192203821６",
                "9133010079965505 8B",
                "91330100799655058b"
            })
    void otherLengthsAndCharactersAreNotCodes(String code) {
        assertThat(unitCode(code)).containsExactly("SOCIAL_CREDIT_CODE");
    }

    /** A letter as the check character: 1384 = 44 × 31 + 20; 31 - 20 = 11 = B. */
    @Test
    void theCheckCharacterMayBeALetter() {
        assertThat(unitCode("91330100799655058B")).isEmpty();
        assertThat(unitCode("91330100799655058A")).isNotEmpty();
        assertThat(unitCode("91330100799655058C")).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"000000", "420000", "420100", "420112", "420112001", "659001"})
    void divisionCodesHaveSixOrNineDigits(String code) {
        assertThat(divisionCode(code)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "42", "42011", "4201120", "42011200", "4201120010", "042011", "42011A", "４２０１１２"})
    void otherTextsAreNotDivisionCodes(String code) {
        assertThat(divisionCode(code)).containsExactly("DIVISION_CODE");
    }

    @Test
    void fiscalYearsOfHostsHaveBounds() {
        assertThat(codes(new Years(2018, "1949"))).isEmpty();
        assertThat(codes(new Years(2017, "2999"))).containsExactly("BUDGET_YEAR");
        assertThat(codes(new Years(2999, "1948"))).containsExactly("BUDGET_YEAR");
        assertThat(codes(new Years(3000, "24"))).containsExactly("BUDGET_YEAR", "BUDGET_YEAR");
        assertThat(codes(new Years(null, null))).isEmpty();
    }

    @Test
    void boundsAreWrittenOut() {
        Finding finding = Validation.form(new Years(2017, null)).all().get(0);
        assertThat(finding.pointer()).isEqualTo("/number");
        assertThat(finding.zh()).isEqualTo("须为2018至2999之间的预算年度");
        assertThat(finding.en()).isEqualTo("must be a fiscal year from 2018 to 2999");
    }

    private static List<String> unitCode(String code) {
        return codes(item().unitCode(code).build());
    }

    private static List<String> divisionCode(String code) {
        return codes(item().divisionCode(code).build());
    }

    private static ExpenditureItem.Builder item() {
        return Samples.item("示例项目").toBuilder();
    }

    private static List<String> codes(Object entity) {
        return Validation.form(entity).stream().map(Finding::code).toList();
    }
}
