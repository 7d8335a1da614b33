package io.github.jixiao.io.cell;

import io.github.jixiao.core.finding.Findings;
import io.github.jixiao.core.value.Decimal;
import io.github.jixiao.core.value.Money;
import io.github.jixiao.core.value.MoneyUnit;
import io.github.jixiao.core.value.Points;
import io.github.jixiao.core.value.Ratio;
import io.github.jixiao.io.Reading;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads cells that hold one number of a known kind: points, money or a rate. */
final class PlainCells {
    private static final Decimal HIGHEST_SHARE = Decimal.parse("1.5");
    private static final Pattern CURRENCY = Pattern.compile("(?:人民币|RMB|¥|￥)?+");
    private static final Map<String, BigDecimal> YUAN = Map.of(
            "元", new BigDecimal("1"),
            "圆", new BigDecimal("1"),
            "千元", new BigDecimal("1E3"),
            "万", new BigDecimal("1E4"),
            "万元", new BigDecimal("1E4"),
            "百万元", new BigDecimal("1E6"),
            "千万元", new BigDecimal("1E7"),
            "亿", new BigDecimal("1E8"),
            "亿元", new BigDecimal("1E8"));

    private PlainCells() {}

    static Reading<Points> points(CellText cell) {
        return number(cell, 0)
                .filter(number -> number.unit.isEmpty() || number.unit.equals("分"))
                .map(number -> Reading.of(Points.of(number.value.toBigDecimal()), number.findings))
                .orElseGet(() -> CellFinding.NOT_POINTS.nothing(cell));
    }

    static Reading<Money> money(CellText cell, MoneyUnit defaultUnit) {
        var currency = CURRENCY.matcher(cell.folded());
        return number(cell, currency.lookingAt() ? currency.end() : 0)
                .flatMap(number -> yuan(number, defaultUnit).map(money -> Reading.of(money, number.findings)))
                .orElseGet(() -> CellFinding.NOT_MONEY.nothing(cell));
    }

    static Reading<Ratio> rate(CellText cell) {
        return number(cell, 0)
                .filter(number -> number.unit.isEmpty() || number.unit.equals("%") || number.unit.equals("‰"))
                .map(number -> rate(cell, number))
                .orElseGet(() -> CellFinding.NOT_RATE.nothing(cell));
    }

    private static Reading<Ratio> rate(CellText cell, Plain number) {
        BigDecimal value = number.value.toBigDecimal();
        if (!number.unit.isEmpty()) {
            int power = number.unit.equals("%") ? -2 : -3;
            return Reading.of(Ratio.of(value.scaleByPowerOfTen(power)), number.findings);
        }
        if (value.signum() == 0) {
            return Reading.of(Ratio.of(value), number.findings);
        }
        boolean share = Decimal.of(value.abs()).compareTo(HIGHEST_SHARE) <= 0;
        Ratio rate = share ? Ratio.of(value) : Ratio.ofPercent(value);
        CellFinding assumed = share ? CellFinding.RATE_AS_SHARE : CellFinding.RATE_WITHOUT_SIGN;
        return Reading.of(rate, number.findings.and(assumed.on(cell, "rate", rate.toString())));
    }

    private static Optional<Money> yuan(Plain number, MoneyUnit defaultUnit) {
        BigDecimal amount = number.value.toBigDecimal();
        return number.unit.isEmpty()
                ? Optional.of(Money.of(amount, defaultUnit))
                : Optional.ofNullable(YUAN.get(number.unit)).map(yuan -> Money.ofYuan(amount.multiply(yuan)));
    }

    private record Plain(Decimal value, String unit, Findings findings) {}

    /** Returns the number at a place with whatever follows it as its unit. */
    private static Optional<Plain> number(CellText cell, int place) {
        if (cell.tooLong()) {
            return Optional.empty();
        }
        boolean negative = cell.folded().startsWith("-", place);
        return Numeral.at(cell, negative ? place + 1 : place).map(number -> {
            String unit = number.unit() + cell.folded().substring(number.end()).strip();
            Findings findings =
                    number.style() == Numeral.Style.LOOSE_GROUPS ? CellFinding.GROUPS_ASSUMED.on(cell) : Findings.NONE;
            return new Plain(negative ? number.negated(place).value() : number.value(), unit, findings);
        });
    }
}
