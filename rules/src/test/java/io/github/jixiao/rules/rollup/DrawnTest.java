package io.github.jixiao.rules.rollup;

import static io.github.jixiao.rules.rollup.County.codes;
import static io.github.jixiao.rules.rollup.County.drawing;
import static io.github.jixiao.rules.rollup.County.item;
import static io.github.jixiao.rules.rollup.County.kind;
import static io.github.jixiao.rules.rollup.County.scored;
import static io.github.jixiao.rules.rollup.County.share;
import static io.github.jixiao.rules.rollup.County.wan;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.jixiao.core.item.ItemKind;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Expected amounts, in 万元, are added by hand. */
@DisplayName("Money that stands in two accounts")
class DrawnTest {
    /** The city gives 100; the county put 80 of it into an item of 130, of which 95 was spent. */
    private static final ItemAccount TRANSFER = kind(item("t", "cd", "100", "100"), ItemKind.TRANSFER);

    private static final ItemAccount FUNDED = drawing(item("p1", "a1", "130", "95"), "t", "80", "80");

    @Test
    @DisplayName(
            "counts once where transfer and receiving item meet: 100 + 130 − 80 = 150, executed 100 + 95 − 80 = 115")
    void transfer() {
        Consolidation all = County.of(TRANSFER, FUNDED);

        assertThat(all.of("city").budget()).isEqualTo(wan("150"));
        assertThat(all.of("city").executed()).isEqualTo(wan("115"));
        assertThat(all.of("gov").budget()).as("the county has all of its item").isEqualTo(wan("130"));
        assertThat(all.of("cd").budget())
                .as("the department has all of its transfer")
                .isEqualTo(wan("100"));
        assertThat(all.composition("city").countedOnce()).isEqualTo(wan("80"));
        Part transfer = all.of("city").parts().get(1);
        assertThat(transfer.item()).isEqualTo("t");
        assertThat(transfer.budget()).isEqualTo(wan("20"));
        assertThat(transfer.setOff()).isEqualTo(wan("80"));
        assertThat(all.findings().all()).isEmpty();
    }

    @Test
    @DisplayName("weighs a score no more than what is left: a transfer passed on in full weighs nothing")
    void weight() {
        Total city = County.of(
                        scored(TRANSFER, "60"), scored(drawing(item("p1", "a1", "100", "95"), "t", "100", "100"), "90"))
                .of("city");

        assertThat(city.weightedScore().orElseThrow().root().value()).isEqualByComparingTo("90");
        assertThat(city.meanScore().orElseThrow().root().value()).isEqualByComparingTo("75");
    }

    @Test
    @DisplayName("is set off step by step through a chain of transfers")
    void chain() {
        Total all = County.whole(
                item("t1", "cd", "100"),
                drawing(item("t2", "a", "100"), "t1", "100", "100"),
                drawing(item("p1", "a1", "70"), "t2", "70", "70"));

        assertThat(all.budget()).as("70 spent below and 30 kept at t2").isEqualTo(wan("100"));
    }

    @Test
    @DisplayName("is set off by several items together, and by no more than there is")
    void noMoreThanThereIs() {
        ItemAccount second = drawing(item("p2", "b1", "30", "30"), "t", "20", "20");
        Consolidation exact = County.of(TRANSFER, FUNDED, second);
        assertThat(exact.of("city").budget()).isEqualTo(wan("160"));
        assertThat(exact.findings().all()).isEmpty();

        ItemAccount third = drawing(item("p3", "b1", "30", "30"), "t", "0.0001", "0");
        Consolidation over = County.of(TRANSFER, FUNDED, second, third);
        assertThat(over.of("city").budget()).isEqualTo(wan("190"));
        assertThat(codes(over.findings())).containsExactly("DRAWN_EXCEEDS");
        assertThat(over.findings().all().get(0).arguments())
                .containsEntry("drawn", wan("100.0001").toString())
                .containsEntry("amount", wan("100").toString());

        ItemAccount spent = drawing(item("p3", "b1", "30", "30"), "t", "0", "0.0001");
        Consolidation overSpent = County.of(TRANSFER, FUNDED, second, spent);
        assertThat(overSpent.of("city").executed()).isEqualTo(wan("155"));
        assertThat(codes(overSpent.findings())).containsExactly("DRAWN_EXCEEDS");
    }

    @Test
    @DisplayName("is not set off against a refund: a negative amount stays as it is")
    void refund() {
        Consolidation all =
                County.of(item("t", "cd", "-5", "-5"), drawing(item("p1", "a1", "10", "10"), "t", "3", "3"));

        assertThat(all.whole().budget()).isEqualTo(wan("5"));
        assertThat(codes(all.findings())).containsExactly("DRAWN_EXCEEDS", "DRAWN_EXCEEDS");
    }

    @Test
    @DisplayName("is not set off where the source is missing, filed in shares, or draws back in a circle")
    void notSetOff() {
        Consolidation missing = County.of(FUNDED);
        assertThat(missing.whole().budget()).isEqualTo(wan("130"));
        assertThat(codes(missing.findings())).containsExactly("SOURCE_UNKNOWN");

        Consolidation shares = County.of(share(item("t", "a", "60")), share(item("t", "b", "40")), FUNDED);
        assertThat(shares.whole().budget()).isEqualTo(wan("230"));
        assertThat(codes(shares.findings())).containsExactly("SOURCE_IN_SHARES");

        Consolidation oneShare = County.of(share(item("t", "a", "60")), FUNDED);
        assertThat(codes(oneShare.findings())).containsExactly("SOURCE_IN_SHARES");

        Consolidation circle = County.of(
                drawing(item("t", "cd", "100"), "p1", "10", "10"), drawing(item("p1", "a1", "130"), "t", "80", "80"));
        assertThat(circle.whole().budget()).isEqualTo(wan("230"));
        assertThat(codes(circle.findings())).containsExactly("DRAWN_IN_CIRCLE", "DRAWN_IN_CIRCLE");
    }

    @Test
    @DisplayName("stays unknown where the executed amount is")
    void executedUnknown() {
        Consolidation all = County.of(item("t", "cd", "100", ""), FUNDED);

        assertThat(all.whole().executed()).isEqualTo(wan("95"));
        assertThat(all.whole().parts().get(1).executed()).isEmpty();
        assertThat(codes(all.findings())).containsExactly("EXECUTED_MISSING");
    }
}
