package io.github.jixiao.rules.rollup;

import static io.github.jixiao.rules.rollup.County.codes;
import static io.github.jixiao.rules.rollup.County.drawing;
import static io.github.jixiao.rules.rollup.County.item;
import static io.github.jixiao.rules.rollup.County.kind;
import static io.github.jixiao.rules.rollup.County.scored;
import static io.github.jixiao.rules.rollup.County.share;
import static io.github.jixiao.rules.rollup.County.wan;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.github.jixiao.core.item.ItemKind;
import io.github.jixiao.core.organ.Relation;
import io.github.jixiao.core.organ.RelationKind;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Expected amounts, in 万元, are added by hand. */
@DisplayName("Items rolled up")
class RollUpTest {
    @Test
    @DisplayName("add up from unit to department to government to the government above")
    void levels() {
        Consolidation all = County.of(
                item("p1", "a1", "100", "90"),
                item("p2", "a3", "50", "50"),
                item("p3", "a", "30", "20"),
                item("p4", "b1", "20", "10"),
                item("p5", "cd", "7", "7"));

        assertThat(all.of("a1").budget()).isEqualTo(wan("100"));
        assertThat(all.of("a2").budget()).as("a unit holds the units below it").isEqualTo(wan("50"));
        assertThat(all.of("a").budget()).isEqualTo(wan("180"));
        assertThat(all.of("a").executed()).isEqualTo(wan("160"));
        assertThat(all.of("gov").budget()).isEqualTo(wan("200"));
        assertThat(all.of("city").budget()).isEqualTo(wan("207"));
        assertThat(all.of("city").items()).isEqualTo(5);
        assertThat(all.whole().budget()).isEqualTo(wan("207"));
        assertThat(all.findings().all()).isEmpty();
    }

    @Test
    @DisplayName("give a finance department its own units, and none of the departments whose budgets it manages")
    void financeDepartment() {
        Consolidation all = County.of(
                item("p1", "a1", "100"),
                item("p2", "b", "5"),
                item("p3", "f", "3").toBuilder()
                        .line(item("p3", "f", "3").line().toBuilder()
                                .department("finance")
                                .unit("finance-unit")
                                .build())
                        .build());

        assertThat(all.of("finance").budget()).isEqualTo(wan("3"));
        assertThat(all.of("gov").budget())
                .as("department b has no leader on record")
                .isEqualTo(wan("108"));
    }

    @Test
    @DisplayName("count an item once that both the unit and its department file")
    void filedAtTwoLevels() {
        Consolidation all = County.of(item("p1", "a1", "100", "90"), item("p1", "a", "100", "90"));

        assertThat(all.of("a").budget()).isEqualTo(wan("100"));
        assertThat(all.of("a1").budget()).isEqualTo(wan("100"));
        assertThat(all.of("a").items()).isEqualTo(1);
        assertThat(codes(all.findings())).containsExactly("ITEM_REPEATED");
        assertThat(all.findings().all().get(0).en())
                .isEqualTo("item p1 was filed by a、a1 with the same figures and counts once");
    }

    @Test
    @DisplayName("take the figures of the lowest organ where two file an item differently, and say so")
    void filedDifferently() {
        for (List<ItemAccount> order : List.of(
                List.of(item("p1", "a", "120", "90"), item("p1", "a3", "100", "90")),
                List.of(item("p1", "a3", "100", "90"), item("p1", "a", "120", "90")))) {
            Consolidation all = County.ROLL_UP.of(County.ORGANS, County.DAY, order);

            assertThat(all.of("gov").budget()).isEqualTo(wan("100"));
            assertThat(all.of("gov").parts().get(0).organ()).isEqualTo("a3");
            assertThat(codes(all.findings())).containsExactly("ITEM_DIFFERS");
        }
    }

    @Test
    @DisplayName("tell figures apart by budget, executed amount, score, grade, drawn money and readings")
    void figures() {
        ItemAccount one = scored(item("p1", "a1", "100", "90"), "85");
        for (ItemAccount other : List.of(
                scored(item("p1", "a", "101", "90"), "85"),
                scored(item("p1", "a", "100", "91"), "85"),
                scored(item("p1", "a", "100", ""), "85"),
                scored(item("p1", "a", "100", "90"), "86"),
                item("p1", "a", "100", "90"),
                scored(item("p1", "a", "100", "90"), "85").toBuilder()
                        .grade(java.util.Optional.empty())
                        .build(),
                drawing(scored(item("p1", "a", "100", "90"), "85"), "p0", "1", "1"),
                County.reporting(
                        scored(item("p1", "a", "100", "90"), "85"), County.year("人数", County.number("1", "人"))))) {
            assertThat(codes(County.of(one, other).findings())).contains("ITEM_DIFFERS");
        }
        assertThat(codes(County.of(one, scored(item("p1", "a", "100.0", "90"), "85.00"))
                        .findings()))
                .containsExactly("ITEM_REPEATED");
    }

    @Test
    @DisplayName("count an item of two departments once for the government, and in full for each")
    void twoDepartments() {
        Consolidation all = County.of(item("p1", "a", "100"), item("p1", "b", "100"), item("p2", "b1", "10"));

        assertThat(all.of("a").budget()).isEqualTo(wan("100"));
        assertThat(all.of("b").budget()).isEqualTo(wan("110"));
        assertThat(all.of("gov").budget()).isEqualTo(wan("110"));
        assertThat(all.composition("gov").countedOnce()).isEqualTo(wan("100"));
    }

    @Test
    @DisplayName("add the shares of an item that several fund, and count the item once")
    void sharedFunding() {
        Consolidation all = County.of(
                share(scored(item("p1", "a", "60", "50"), "92")),
                share(scored(item("p1", "b1", "40", "40"), "92")),
                scored(item("p2", "b", "100", "100"), "70"));

        Total gov = all.of("gov");
        assertThat(gov.budget()).isEqualTo(wan("200"));
        assertThat(gov.executed()).isEqualTo(wan("190"));
        assertThat(gov.items()).isEqualTo(2);
        assertThat(gov.meanScore().orElseThrow().root().value()).isEqualByComparingTo("81");
        assertThat(gov.scored().done()).isEqualTo(2);
        assertThat(gov.grades()).extracting(GradeCount::items).containsExactly(1, 1);
        assertThat(all.findings().all()).isEmpty();
    }

    @Test
    @DisplayName("leave a share out where the whole item was filed, and the score where shares disagree on it")
    void sharesThatDoNotFit() {
        Consolidation beside = County.of(item("p1", "a", "100"), share(item("p1", "b", "40")));
        assertThat(beside.of("gov").budget()).isEqualTo(wan("100"));
        assertThat(codes(beside.findings())).containsExactly("SHARE_BESIDE_WHOLE");

        Consolidation apart =
                County.of(share(scored(item("p1", "a", "60"), "92")), share(scored(item("p1", "b", "40"), "70")));
        assertThat(apart.whole().budget()).isEqualTo(wan("100"));
        assertThat(apart.whole().weightedScore()).isEmpty();
        assertThat(apart.whole().grades()).isEmpty();
        assertThat(codes(apart.findings())).containsExactly("SCORES_DIFFER");
    }

    @Test
    @DisplayName("count a share once that its organ filed twice")
    void shareTwice() {
        Consolidation all = County.of(share(item("p1", "a", "60")), share(item("p1", "a", "60")));
        assertThat(all.whole().budget()).isEqualTo(wan("60"));
        assertThat(codes(all.findings())).containsExactly("ITEM_REPEATED");
    }

    @Test
    @DisplayName("leave the overall expenditure of a department apart from its items, and keep it where it is alone")
    void overallExpenditure() {
        ItemAccount overall = kind(item("whole-a", "a", "500"), ItemKind.DEPARTMENT_OVERALL);
        ItemAccount ofUnit = kind(item("whole-a1", "a1", "200"), ItemKind.DEPARTMENT_OVERALL);
        ItemAccount ofB = kind(item("whole-b", "b", "50"), ItemKind.DEPARTMENT_OVERALL);

        Consolidation withItem = County.of(overall, item("p1", "a1", "100"), ofB);
        assertThat(withItem.of("gov").budget()).isEqualTo(wan("150"));
        assertThat(codes(withItem.findings())).containsExactly("OVERALL_KEPT_APART");

        Consolidation alone = County.of(ofUnit, overall, ofB);
        assertThat(alone.of("gov").budget()).isEqualTo(wan("550"));
        assertThat(alone.findings().all().get(0).arguments()).containsEntry("item", "whole-a1");

        Consolidation below = County.of(overall, ofUnit, item("p2", "a2", "30"));
        assertThat(below.of("a").budget()).as("the item of a2, and a1 overall").isEqualTo(wan("230"));
    }

    @Test
    @DisplayName("stand in the grand total alone where their organ is not known")
    void unknownOrgan() {
        ItemAccount stray = item("p1", "x1", "9");
        Consolidation all = County.of(stray, item("p2", "a1", "1"));

        assertThat(all.whole().budget()).isEqualTo(wan("10"));
        assertThat(all.of("gov").budget()).isEqualTo(wan("1"));
        assertThat(codes(all.findings())).containsExactly("ORGAN_UNKNOWN", "ORGAN_UNKNOWN");
        assertThatIllegalArgumentException().isThrownBy(() -> all.of("x1")).withMessageContaining("x1");
    }

    @Test
    @DisplayName("belong to their department even where the unit hangs below another one")
    void unitElsewhere() {
        ItemAccount account = item("p1", "b1", "8");
        ItemAccount ofA = account.toBuilder()
                .line(account.line().toBuilder().department("a").build())
                .build();
        Consolidation all = County.of(ofA);

        assertThat(all.of("a").budget()).isEqualTo(wan("8"));
        assertThat(all.of("b").budget()).isEqualTo(wan("8"));
        assertThat(all.of("gov").budget()).isEqualTo(wan("8"));
    }

    @Test
    @DisplayName("end where units are above each other in a circle")
    void circleOfUnits() {
        Consolidation all = County.ROLL_UP.of(
                County.organs(List.of(
                        Relation.of(RelationKind.MANAGES_BUDGET, "a3", "a1"),
                        Relation.of(RelationKind.MANAGES_BUDGET, "a1", "a2"))),
                County.DAY,
                List.of(item("p1", "a1", "1"), item("p2", "a3", "2")));

        assertThat(all.of("a1").budget()).isEqualTo(wan("3"));
        assertThat(all.of("a").budget()).isEqualTo(wan("3"));
    }

    @Test
    @DisplayName("show of which totals below and which own items a total is made")
    void composition() {
        Composition of = County.of(item("p1", "a1", "100"), item("p2", "a", "30"), item("p3", "a2", "20"))
                .composition("a");

        assertThat(of.below().keySet()).containsExactly("a1", "a2");
        assertThat(of.below().values()).extracting(Total::budget).containsExactly(wan("100"), wan("20"));
        assertThat(of.own()).extracting(Part::item).containsExactly("p2");
        assertThat(of.countedOnce()).isEqualTo(wan("0"));
        assertThat(of.total().share(of.own().get(0))).hasToString("Optional[20%]");
    }

    @Test
    @DisplayName("cannot draw from themselves, nor draw less than nothing")
    void refusals() {
        assertThatIllegalStateException()
                .isThrownBy(() -> drawing(item("p1", "a", "1"), "p1", "1", "0"))
                .withMessageContaining("p1");
        assertThatIllegalArgumentException().isThrownBy(() -> new Drawn("p1", wan("-1"), wan("0")));
        assertThatIllegalArgumentException().isThrownBy(() -> new Drawn("p1", wan("0"), wan("-1")));
    }
}
