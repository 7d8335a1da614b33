package io.github.jixiao.rules.validation;

import io.github.jixiao.core.value.Money;
import io.github.jixiao.core.value.MoneyUnit;
import io.github.jixiao.core.value.Points;
import io.github.jixiao.core.value.Text;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.stream.Stream;

/** Arithmetic and spelling that the checks share. */
final class Numbers {
    static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private static final BigDecimal TEN_THOUSAND = BigDecimal.valueOf(10_000);
    /** Far more than any form prints; only to end a division. */
    private static final int SCALE = 20;

    private Numbers() {}

    static BigDecimal of(Points points) {
        return points.value().toBigDecimal();
    }

    static BigDecimal sum(Stream<BigDecimal> numbers) {
        return numbers.reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** {@code part ÷ whole} in percent. */
    static BigDecimal percent(BigDecimal part, BigDecimal whole) {
        return part.multiply(HUNDRED).divide(whole, SCALE, RoundingMode.HALF_UP);
    }

    /** Whether an exact number, rounded half up to the decimals of a printed one, is that one. */
    static boolean roundsTo(BigDecimal exact, BigDecimal printed) {
        return same(exact.setScale(decimals(printed), RoundingMode.HALF_UP), printed);
    }

    /** Whether an exact number, cut off after the decimals of a printed one, is that one. */
    static boolean cutsTo(BigDecimal exact, BigDecimal printed) {
        return same(exact.setScale(decimals(printed), RoundingMode.DOWN), printed);
    }

    /** Whether a printed number is not below an exact one rounded to its decimals. */
    static boolean isAtLeast(BigDecimal printed, BigDecimal exact) {
        return printed.compareTo(exact.setScale(decimals(printed), RoundingMode.HALF_UP)) >= 0;
    }

    /** Whether a printed number is not above an exact one rounded to its decimals. */
    static boolean isAtMost(BigDecimal printed, BigDecimal exact) {
        return printed.compareTo(exact.setScale(decimals(printed), RoundingMode.HALF_UP)) <= 0;
    }

    static boolean same(BigDecimal left, BigDecimal right) {
        return left.compareTo(right) == 0;
    }

    static boolean isWhole(BigDecimal number) {
        return decimals(number.stripTrailingZeros()) == 0;
    }

    static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }

    /** A computed percentage as a message shows it: two decimals, the printed one's where it has more. */
    static String shown(BigDecimal percent, BigDecimal printed) {
        return plain(percent.setScale(Math.max(2, decimals(printed)), RoundingMode.HALF_UP)) + "%";
    }

    /** Money as budget tables show it: in 万元, below one 万元 in 元. */
    static Text money(Money money) {
        return money(money, money);
    }

    /** Money in the unit in which a message shows another amount. */
    static Text money(Money money, Money beside) {
        BigDecimal yuan = money.yuan().toBigDecimal();
        boolean small = beside.yuan().toBigDecimal().abs().compareTo(TEN_THOUSAND) < 0;
        MoneyUnit unit = small ? MoneyUnit.YUAN : MoneyUnit.TEN_THOUSAND_YUAN;
        return new Text(money.in(unit).toPlainString() + unit.symbol(), yuan.toPlainString() + " yuan");
    }

    private static int decimals(BigDecimal printed) {
        return Math.max(0, printed.scale());
    }
}
