package io.github.jixiao.io.cell;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jixiao.core.result.ActualValue;
import io.github.jixiao.core.target.TargetValue;
import io.github.jixiao.core.value.FiscalYear;
import io.github.jixiao.core.value.MoneyUnit;
import io.github.jixiao.core.value.Quantity;
import io.github.jixiao.io.Reading;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.Scale;
import org.junit.jupiter.api.Assertions;

class CellReaderProperties {
    private static final List<CellReader> READERS =
            List.of(CellReader.of(Optional.empty()), CellReader.of(Optional.of(FiscalYear.of(2021))));
    private static final String CHARACTERS = "0123456789０９.,，、。%％‰±~～-—–−≥≤<>=＝﹦(（)）/*· \n①√\uD83D\uDE00\uD800";
    private static final List<String> WORDS = List.of(
            "不",
            "不低于",
            "高于",
            "超过",
            "控制在",
            "以上",
            "及以上",
            "以内",
            "内",
            "至",
            "到",
            "约",
            "近",
            "余",
            "左右",
            "百分之",
            "十",
            "三",
            "一百",
            "千",
            "万",
            "两",
            "零",
            "年",
            "月",
            "日",
            "底",
            "末",
            "前",
            "2021年",
            "12月",
            "31日",
            "季度",
            "上半年",
            "完成",
            "未",
            "部分",
            "达成",
            "优",
            "良",
            "差",
            "人",
            "次",
            "元",
            "个",
            "期",
            "满意度",
            "12",
            "90%",
            "1,234",
            "2021-12-31",
            "13");

    @Property
    void anyTextIsReadWithoutExceptionAndKeptWhereItIsNotTyped(@ForAll String cell) {
        check(cell);
    }

    @Property(tries = 5000)
    void anyMixOfTheSignsAndWordsOfCellsIsReadWithoutException(@ForAll("cells") String cell) {
        check(cell);
    }

    @Property
    void everyNumberIsReadExactlyWithEveryOperator(
            @ForAll @BigRange(min = "0", max = "99999999") @Scale(4) BigDecimal number) {
        Quantity quantity = Quantity.of(number.toPlainString(), "个");
        String digits = number.toPlainString() + "个";
        CellReader reader = READERS.get(0);
        assertThat(reader.target("≥" + digits).value()).contains(new TargetValue.AtLeast(quantity));
        assertThat(reader.target("不超过" + digits).value()).contains(new TargetValue.AtMost(quantity));
        assertThat(reader.target(digits).value()).contains(new TargetValue.Undirected(quantity));
        assertThat(reader.actual(digits).value()).contains(new ActualValue.Measured(quantity));
        assertThat(reader.target("≥" + fullWidth(digits)).value()).contains(new TargetValue.AtLeast(quantity));
    }

    @Example
    void longAndRepetitiveCellsAreReadInNoTime() {
        List<String> parts =
                List.of("良好", "完成", "部分完成", "1,000", "1-", "2021年", "不超过", "控制在", "百分之", "一百", "全部已", "9", "时间", "、/");
        Assertions.assertTimeout(Duration.ofSeconds(5), () -> {
            for (String part : parts) {
                for (String end : List.of("", "x", "≥90%", "3")) {
                    check(part.repeat(2000 / part.length()) + end);
                    check(part.repeat(900 / part.length()) + end);
                    check(part.repeat(19) + end);
                }
            }
        });
    }

    @Provide
    Arbitrary<String> cells() {
        Arbitrary<String> signs =
                Arbitraries.strings().withChars(CHARACTERS.toCharArray()).ofLength(1);
        return Arbitraries.oneOf(signs, Arbitraries.of(WORDS))
                .list()
                .ofMaxSize(8)
                .map(parts -> String.join("", parts));
    }

    private static void check(String cell) {
        for (CellReader reader : READERS) {
            Reading<TargetValue> target = reader.target(cell);
            target.value()
                    .filter(value -> value instanceof TargetValue.Verbatim)
                    .ifPresent(value -> {
                        assertThat(cell).contains(((TargetValue.Verbatim) value).text());
                        assertThat(target.findings()).isNotEmpty();
                    });
            target.value()
                    .filter(value -> value instanceof TargetValue.Qualitative)
                    .ifPresent(value -> assertThat(cell).contains(((TargetValue.Qualitative) value).text()));
            Reading<ActualValue> actual = reader.actual(cell);
            actual.value()
                    .filter(value -> value instanceof ActualValue.Stated)
                    .ifPresent(value -> assertThat(cell).contains(((ActualValue.Stated) value).text()));
            assertThat(actual.value().isEmpty()).isEqualTo(target.value().isEmpty());
            assertThat(target.value().isPresent()
                            || target.findings().has(CellFinding.CELL_PLACEHOLDER)
                            || isBlank(cell))
                    .isTrue();
            assertThat(target.findings().hasErrors() || actual.findings().hasErrors())
                    .isFalse();
            reader.points(cell);
            reader.money(cell, MoneyUnit.TEN_THOUSAND_YUAN);
            reader.rate(cell);
        }
    }

    private static boolean isBlank(String cell) {
        return CellText.of(cell).words().isEmpty();
    }

    private static String fullWidth(String text) {
        return text.chars()
                .map(character -> character > ' ' && character < 127 ? character + 0xFEE0 : character)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
