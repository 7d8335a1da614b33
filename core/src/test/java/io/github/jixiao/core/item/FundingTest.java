package io.github.jixiao.core.item;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.jixiao.core.value.Money;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A funding table holds its lines as filed, whether or not they agree. */
class FundingTest {
    private static final FundingAmounts AMOUNTS = FundingAmounts.builder()
            .initial(Money.parse("300万元"))
            .adjusted(Money.parse("310.2万元"))
            .carriedOver(Money.parse("10.2万元"))
            .received(Money.parse("310.2万元"))
            .executed(Money.parse("154.74万元"))
            .build();
    private static final FundingLine FISCAL = new FundingLine("当年财政拨款", FundingSource.FISCAL, AMOUNTS);
    private static final FundingLine OTHER = new FundingLine("其他资金", FundingSource.OTHER, FundingAmounts.NONE);

    @Test
    void amountsKeepWhatTheyWereGiven() {
        assertThat(AMOUNTS.initial()).contains(Money.parse("3000000"));
        assertThat(AMOUNTS.adjusted()).contains(Money.parse("3102000"));
        assertThat(AMOUNTS.carriedOver()).contains(Money.parse("102000"));
        assertThat(AMOUNTS.received()).contains(Money.parse("3102000"));
        assertThat(AMOUNTS.executed()).contains(Money.parse("1547400"));
        assertThat(AMOUNTS.toBuilder().build()).isEqualTo(AMOUNTS).hasSameHashCodeAs(AMOUNTS);
        assertThat(AMOUNTS.toBuilder().executed(Money.ZERO).build()).isNotEqualTo(AMOUNTS);
    }

    @Test
    void anAmountNotFiledIsNotZero() {
        FundingAmounts zero = FundingAmounts.builder().executed(Money.ZERO).build();
        assertThat(FundingAmounts.NONE.executed()).isEmpty();
        assertThat(zero.executed()).contains(Money.ZERO);
        assertThat(zero).isNotEqualTo(FundingAmounts.NONE);
        assertThat(FundingAmounts.builder().build()).isEqualTo(FundingAmounts.NONE);
    }

    @Test
    void theSameAmountInAnotherUnitIsTheSameAmount() {
        assertThat(FundingAmounts.builder().executed(Money.parse("1.2万元")).build())
                .isEqualTo(
                        FundingAmounts.builder().executed(Money.parse("12000元")).build());
    }

    @Test
    void fundingKeepsItsLinesInOrder() {
        Funding funding = Funding.builder()
                .total(AMOUNTS)
                .addLines(OTHER)
                .addLines(FISCAL)
                .build();
        assertThat(funding.total()).isEqualTo(AMOUNTS);
        assertThat(funding.lines()).containsExactly(OTHER, FISCAL);
        assertThat(funding.toBuilder().build()).isEqualTo(funding).hasSameHashCodeAs(funding);
        assertThat(Funding.builder().total(AMOUNTS).addLines(FISCAL, OTHER).build())
                .isNotEqualTo(funding);
    }

    @Test
    void fundingOfNothingHasAnEmptyTotal() {
        assertThat(Funding.builder().build().total()).isEqualTo(FundingAmounts.NONE);
        assertThat(Funding.builder().build().lines()).isEmpty();
    }

    @Test
    void theLinesAreCopiedAndCannotBeChanged() {
        List<FundingLine> lines = new ArrayList<>(List.of(FISCAL));
        Funding funding = Funding.builder().lines(lines).build();
        lines.add(OTHER);
        assertThat(funding.lines()).containsExactly(FISCAL);
        assertThatThrownBy(() -> funding.lines().add(OTHER)).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void whatAnOfficialCouldHaveFiledIsHeld() {
        FundingAmounts over = FundingAmounts.builder()
                .initial(Money.parse("-5万元"))
                .adjusted(Money.parse("100万元"))
                .executed(Money.parse("102.59万元"))
                .build();
        FundingLine unnamed = new FundingLine("", FundingSource.CENTRAL, AMOUNTS);
        // more in one line than in the total, and one line twice
        Funding funding =
                Funding.builder().total(over).addLines(unnamed, unnamed).build();
        assertThat(funding.total().executed()).contains(Money.parse("1025900"));
        assertThat(funding.total().initial()).contains(Money.parse("-50000"));
        assertThat(funding.lines()).containsExactly(unnamed, unnamed);
    }
}
