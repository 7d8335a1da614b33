package io.github.jixiao.core.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds for every amount of money. */
class MoneyProperties {
    @Provide
    Arbitrary<BigDecimal> amounts() {
        BigDecimal limit = new BigDecimal("1000000000000000");
        return Arbitraries.bigDecimals().between(limit.negate(), limit).ofScale(8);
    }

    @Property
    void theWrittenAmountReadsBackAsItself(@ForAll("amounts") BigDecimal amount, @ForAll MoneyUnit unit) {
        Money money = Money.of(amount, unit);
        assertThat(Money.parse(money.toString())).isEqualTo(money);
    }

    @Property
    void aUnitAtTheExitUndoesTheOneAtTheEntrance(@ForAll("amounts") BigDecimal amount, @ForAll MoneyUnit unit) {
        assertThat(Money.of(amount, unit).in(unit)).isEqualByComparingTo(amount);
        assertThat(Money.parse(amount.toPlainString() + unit.symbol())).isEqualTo(Money.of(amount, unit));
    }

    @Property
    void subtractingUndoesAdding(@ForAll("amounts") BigDecimal one, @ForAll("amounts") BigDecimal other) {
        Money first = Money.ofYuan(one);
        Money second = Money.ofYuan(other);
        assertThat(first.plus(second).minus(second)).isEqualTo(first);
        assertThat(first.plus(second)).isEqualTo(second.plus(first));
    }

    @Property
    void addingInAnyUnitIsTheSame(
            @ForAll("amounts") BigDecimal one, @ForAll("amounts") BigDecimal other, @ForAll MoneyUnit unit) {
        assertThat(Money.of(one, unit).plus(Money.of(other, unit))).isEqualTo(Money.of(one.add(other), unit));
        assertThat(Integer.signum(Money.of(one, unit).compareTo(Money.of(other, unit))))
                .isEqualTo(Integer.signum(one.compareTo(other)));
    }
}
