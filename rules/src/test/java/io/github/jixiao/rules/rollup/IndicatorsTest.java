package io.github.jixiao.rules.rollup;

import static io.github.jixiao.rules.rollup.County.codes;
import static io.github.jixiao.rules.rollup.County.fraction;
import static io.github.jixiao.rules.rollup.County.item;
import static io.github.jixiao.rules.rollup.County.number;
import static io.github.jixiao.rules.rollup.County.reading;
import static io.github.jixiao.rules.rollup.County.reporting;
import static io.github.jixiao.rules.rollup.County.year;
import static io.github.jixiao.rules.rollup.Reading.Reporting.CUMULATIVE;
import static io.github.jixiao.rules.rollup.Reading.Reporting.PER_PERIOD;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.jixiao.core.value.Decimal;
import io.github.jixiao.core.value.Quantity;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Absolute numbers are added and ratios weighted by money, as the notes of the Hubei form say; values by hand. */
@DisplayName("An indicator rolled up")
class IndicatorsTest {
    private static Quantity only(ItemAccount... accounts) {
        Total total = County.whole(accounts);
        assertThat(total.findings().all()).isEmpty();
        assertThat(total.indicators()).hasSize(1);
        assertThat(total.indicators().get(0).sheet().verify()).isEmpty();
        return total.indicators().get(0).value();
    }

    private static List<String> refused(ItemAccount... accounts) {
        Consolidation all = County.of(accounts);
        assertThat(all.whole().indicators()).isEmpty();
        return codes(all.findings().and(all.whole().findings()));
    }

    @Test
    @DisplayName("takes the latest value where values are cumulative: 40 by June and 70 by September are 70")
    void cumulative() {
        assertThat(only(reporting(
                        item("p1", "a", "1"),
                        reading("人数", 1, 9, CUMULATIVE, number("70", "人")),
                        reading("人数", 1, 6, CUMULATIVE, number("40", "人")))))
                .isEqualTo(Quantity.of("70", "人"));
    }

    @Test
    @DisplayName("adds values that are reported per period: 40 and 70 are 110, in whatever unit of 人")
    void perPeriod() {
        assertThat(only(reporting(
                        item("p1", "a", "1"),
                        reading("人数", 7, 9, PER_PERIOD, number("70", "人")),
                        reading("人数", 1, 6, PER_PERIOD, number("0.004", "万人")))))
                .isEqualTo(Quantity.of("0.011", "万人"));
    }

    @Test
    @DisplayName("adds cumulative values of one item to those per period of another")
    void bothWaysAcrossItems() {
        assertThat(only(
                        reporting(
                                item("p1", "a", "1"),
                                reading("人数", 1, 6, CUMULATIVE, number("40", "人")),
                                reading("人数", 1, 9, CUMULATIVE, number("70", "人"))),
                        reporting(
                                item("p2", "b", "1"),
                                reading("人数", 1, 6, PER_PERIOD, number("1", "人")),
                                reading("人数", 7, 9, PER_PERIOD, number("2", "人")))))
                .isEqualTo(Quantity.of("73", "人"));
    }

    @Test
    @DisplayName(
            "weighs percentages by money: 95 % on 300 and 80 % on 100 are 91.25 %; an item without money is left out")
    void relative() {
        assertThat(only(
                        reporting(item("p1", "a", "300"), year("满意度", number("95", "%"))),
                        reporting(item("p2", "b", "100"), year("满意度", number("80", "%"))),
                        reporting(item("p3", "b", "0"), year("满意度", number("1", "%")))))
                .isEqualTo(Quantity.of("91.25", "%"));
    }

    @Test
    @DisplayName("divides the sum of numerators by the sum of denominators: 1 of 2 and 90 of 98 are 91 %")
    void fractions() {
        assertThat(only(
                        reporting(item("p1", "a", "300"), year("合格率", fraction("1", "2"))),
                        reporting(
                                item("p2", "b", "1"),
                                reading("合格率", 1, 6, PER_PERIOD, fraction("40", "48")),
                                reading("合格率", 7, 12, PER_PERIOD, fraction("50", "50")))))
                .isEqualTo(Quantity.of("91", "%"));
    }

    @Test
    @DisplayName("counts once for an item that two organs filed, and says over how many items it goes")
    void once() {
        ItemAccount one = reporting(item("p1", "a1", "1"), year("人数", number("5", "人")));
        ItemAccount again = reporting(item("p1", "a", "1"), year("人数", number("5", "人")));
        Total total = County.whole(one, again, reporting(item("p2", "a", "1"), year("人数", number("6", ""))));

        assertThat(total.indicators().get(0).value()).isEqualTo(Quantity.of("11", "人"));
        assertThat(total.indicators().get(0).items()).isEqualTo(2);
    }

    @Test
    @DisplayName("is refused where units differ, also behind a number without a unit")
    void mixedUnits() {
        ItemAccount bare = reporting(item("p0", "a", "1"), year("数量", number("1", "")));
        ItemAccount people = reporting(item("p1", "a", "1"), year("数量", number("5", "人")));
        ItemAccount pieces = reporting(item("p2", "b", "1"), year("数量", number("5", "个")));

        assertThat(refused(people, pieces)).containsExactly("UNITS_MIXED");
        assertThat(refused(bare, people, pieces)).containsExactly("UNITS_MIXED");
        assertThat(County.of(people, pieces).of("a").indicators()).hasSize(1);
        assertThat(County.whole(bare, people, pieces).findings().all().get(0).arguments())
                .containsEntry("one", "人")
                .containsEntry("other", "个");
        assertThat(refused(reporting(
                        item("p1", "a", "1"),
                        reading("数量", 1, 6, PER_PERIOD, number("5", "人")),
                        reading("数量", 7, 9, PER_PERIOD, number("5", "个")))))
                .containsExactly("UNITS_MIXED");
        Measure households = new Measure.Fraction(Decimal.of(1), Decimal.of(2), "户");
        assertThat(refused(
                        reporting(item("p1", "a", "1"), year("率", fraction("1", "2"))),
                        reporting(item("p2", "a", "1"), year("率", households))))
                .containsExactly("UNITS_MIXED");
        assertThat(refused(reporting(
                        item("p1", "a", "1"),
                        reading("率", 1, 6, PER_PERIOD, fraction("1", "2")),
                        reading("率", 7, 9, PER_PERIOD, households))))
                .containsExactly("UNITS_MIXED");
    }

    @Test
    @DisplayName("is refused where one account gives numbers and another, or another period, numerators")
    void mixedForms() {
        assertThat(refused(
                        reporting(item("p1", "a", "1"), year("率", number("50", "%"))),
                        reporting(item("p2", "b", "1"), year("率", fraction("1", "2")))))
                .containsExactly("FORMS_MIXED");
        assertThat(refused(reporting(
                        item("p1", "a", "1"),
                        reading("率", 1, 6, PER_PERIOD, number("50", "%")),
                        reading("率", 7, 12, PER_PERIOD, fraction("1", "2")))))
                .containsExactly("FORMS_MIXED");
    }

    @Test
    @DisplayName("is refused where percentages of several periods come without their parts")
    void percentagesOfPeriods() {
        assertThat(refused(reporting(
                        item("p1", "a", "1"),
                        reading("率", 1, 6, PER_PERIOD, number("50", "%")),
                        reading("率", 7, 12, PER_PERIOD, number("70", "%")))))
                .containsExactly("PARTS_MISSING");
        assertThat(only(reporting(item("p1", "a", "1"), reading("率", 1, 6, PER_PERIOD, number("50", "%")))))
                .isEqualTo(Quantity.of("50", "%"));
    }

    @Test
    @DisplayName("is refused where periods share a day, or two cumulative values of one day differ")
    void overlaps() {
        assertThat(refused(reporting(
                        item("p1", "a", "1"),
                        reading("数", 1, 6, PER_PERIOD, number("5", "个")),
                        reading("数", 6, 9, PER_PERIOD, number("5", "个")))))
                .containsExactly("PERIODS_OVERLAP");
        assertThat(refused(reporting(
                        item("p1", "a", "1"),
                        reading("数", 1, 6, CUMULATIVE, number("5", "个")),
                        reading("数", 1, 6, CUMULATIVE, number("6", "个")))))
                .containsExactly("PERIODS_OVERLAP");
        assertThat(only(reporting(
                        item("p1", "a", "1"),
                        reading("数", 1, 6, PER_PERIOD, number("5", "个")),
                        reading("数", 1, 6, PER_PERIOD, number("5", "个")))))
                .as("the same reading twice is one")
                .isEqualTo(Quantity.of("5", "个"));
    }

    @Test
    @DisplayName("is refused where one account mixes cumulative values with those per period")
    void mixedReporting() {
        assertThat(refused(reporting(
                        item("p1", "a", "1"),
                        reading("数", 1, 6, CUMULATIVE, number("5", "个")),
                        reading("数", 7, 9, PER_PERIOD, number("6", "个")))))
                .containsExactly("REPORTING_MIXED");
    }

    @Test
    @DisplayName("is refused where no money or no denominator is behind it")
    void nothingBehind() {
        assertThat(refused(reporting(item("p1", "a", "0"), year("率", number("50", "%")))))
                .containsExactly("NOTHING_BEHIND");
        assertThat(refused(reporting(item("p1", "a", "5"), year("率", fraction("0", "0")))))
                .containsExactly("NOTHING_BEHIND");
        assertThat(only(reporting(item("p1", "a", "0"), year("数", number("5", "个")))))
                .as("an absolute number needs no money")
                .isEqualTo(Quantity.of("5", "个"));
    }
}
