package io.github.jixiao.rules.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.jixiao.core.law.Jurisdiction;
import io.github.jixiao.core.value.FiscalYear;
import io.github.jixiao.core.value.Money;
import io.github.jixiao.core.value.MoneyUnit;
import io.github.jixiao.core.value.Quantity;
import io.github.jixiao.rules.RuleBooks;
import io.github.jixiao.rules.scheme.Scheme;
import io.github.jixiao.rules.scoring.SubItems.Aggregate;
import io.github.jixiao.rules.scoring.SubItems.SubItem;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Expected values: the Hubei form adds absolute numbers and averages ratios by the money behind them. */
@DisplayName("Sub-items of a Hubei item")
class SubItemsTest {
    private static final Scheme HUBEI = RuleBooks.standard()
            .inForce(Jurisdiction.parse("cn-42"), FiscalYear.of(2022))
            .scheme("cn-42/self-2020");

    private static SubItem part(String name, String value, String unit, String tenThousands) {
        return new SubItem(name, Quantity.of(value, unit), Money.of(tenThousands, MoneyUnit.TEN_THOUSAND_YUAN));
    }

    @Test
    @DisplayName("average a ratio by their money: 95 % on 300 and 80 % on 100 are 91.25 %")
    void ratiosAreFundWeighted() {
        Aggregate both = SubItems.aggregate(HUBEI, List.of(part("甲", "95", "%", "300"), part("乙", "80", "%", "100")));

        assertThat(both.value()).isEqualTo(Quantity.of("91.25", "%"));
        assertThat(both.sheet().verify()).isEmpty();
    }

    @Test
    @DisplayName("round an average that never ends to four decimals: (100×1 + 50×2) ÷ 3 is 66.6667")
    void averagesAreRounded() {
        Aggregate both = SubItems.aggregate(HUBEI, List.of(part("甲", "100", "%", "1"), part("乙", "50", "%", "2")));

        assertThat(both.value()).isEqualTo(Quantity.of("66.6667", "%"));
    }

    @Test
    @DisplayName("add absolute numbers whatever their money, in the unit of the first")
    void absoluteNumbersAreAdded() {
        Aggregate both = SubItems.aggregate(HUBEI, List.of(part("甲", "2", "万人", "0"), part("乙", "500", "人", "9")));

        assertThat(both.value()).isEqualTo(Quantity.of("2.05", "万人"));
        assertThat(both.sheet().verify()).isEmpty();
    }

    @Test
    @DisplayName("take per mille as a ratio too: 500 ‰ is 50 %")
    void perMilleIsARatio() {
        Aggregate both = SubItems.aggregate(HUBEI, List.of(part("甲", "100", "%", "1"), part("乙", "500", "‰", "1")));

        assertThat(both.value()).isEqualTo(Quantity.of("75", "%"));
    }

    @Test
    @DisplayName("cannot be put together across units, without money behind an average, or without a rule")
    void refusals() {
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> SubItems.aggregate(HUBEI, List.of(part("甲", "1", "人", "1"), part("乙", "1", "人次", "1"))))
                .withMessageContaining("乙");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SubItems.aggregate(HUBEI, List.of(part("甲", "95", "%", "0"))))
                .withMessageContaining("above zero");
        assertThatIllegalArgumentException().isThrownBy(() -> SubItems.aggregate(HUBEI, List.of()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SubItems.aggregate(Schemes.plain(), List.of(part("甲", "95", "%", "1"))))
                .withMessageContaining("aggregate");
    }
}
