package io.github.jixiao.rules.rollup;

import static io.github.jixiao.rules.rollup.County.codes;
import static io.github.jixiao.rules.rollup.County.item;
import static io.github.jixiao.rules.rollup.County.scored;
import static io.github.jixiao.rules.rollup.County.wan;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.jixiao.core.act.BudgetLine;
import io.github.jixiao.core.item.Funding;
import io.github.jixiao.core.item.FundingAmounts;
import io.github.jixiao.core.law.EvidenceMark;
import io.github.jixiao.core.law.Jurisdiction;
import io.github.jixiao.core.law.ProvisionRef;
import io.github.jixiao.core.result.Evaluation;
import io.github.jixiao.core.target.PerformanceTarget;
import io.github.jixiao.core.value.FiscalYear;
import io.github.jixiao.core.value.Ratio;
import io.github.jixiao.rules.RuleBooks;
import io.github.jixiao.rules.compliance.Coverage;
import io.github.jixiao.rules.law.Basis;
import io.github.jixiao.rules.law.Parameter;
import io.github.jixiao.rules.scoring.CalculationSheet;
import io.github.jixiao.rules.scoring.Score;
import io.github.jixiao.rules.scoring.Scorer;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Expected values are computed by hand. */
@DisplayName("A total")
class TotalTest {
    @Test
    @DisplayName("keeps numerator and denominator: 10 of 100 and 9 of 10 are 19 of 110, 17.27 %, not the mean 50 %")
    void rate() {
        CalculationSheet rate = County.whole(item("p1", "a", "100", "10"), item("p2", "b", "10", "9"))
                .executionRate()
                .orElseThrow();

        assertThat(rate.root().value()).isEqualByComparingTo("17.27");
        assertThat(rate.verify()).isEmpty();
        assertThat(rate.scheme()).isEqualTo("cn/analytics#roll-up-rates");
    }

    @Test
    @DisplayName("leaves an item without executed amount out of both sides of the rate")
    void rateOfReported() {
        Consolidation all = County.of(item("p1", "a", "100", "50"), item("p2", "b", "300", ""));

        assertThat(all.whole().executionRate().orElseThrow().root().value()).isEqualByComparingTo("50");
        assertThat(all.whole().budget()).isEqualTo(wan("400"));
        assertThat(codes(all.findings())).containsExactly("EXECUTED_MISSING");
    }

    @Test
    @DisplayName("has no rate, share or weighted score without a budget above zero")
    void nothingBehind() {
        Total none = County.whole(scored(item("p1", "a", "0", "5"), "80"));

        assertThat(none.executionRate()).isEmpty();
        assertThat(none.weightedScore()).isEmpty();
        assertThat(none.share(none.parts().get(0))).isEmpty();
        assertThat(none.meanScore().orElseThrow().root().value()).isEqualByComparingTo("80");
        assertThat(County.whole().meanScore()).isEmpty();
        assertThat(County.whole().executionRate()).isEmpty();
    }

    @Test
    @DisplayName("weighs scores by money: 95 on 300 and 80 on 100 are 91.25; plainly they are 87.5")
    void scores() {
        Total total = County.whole(
                scored(item("p1", "a", "300"), "95"), scored(item("p2", "b", "100"), "80"), item("p3", "b", "900"));

        assertThat(total.weightedScore().orElseThrow().root().value()).isEqualByComparingTo("91.25");
        assertThat(total.weightedScore().orElseThrow().verify()).isEmpty();
        assertThat(total.meanScore().orElseThrow().root().value()).isEqualByComparingTo("87.5");
        assertThat(total.meanScore().orElseThrow().verify()).isEmpty();
    }

    @Test
    @DisplayName("leaves an item with a negative budget out of the weighted score")
    void negativeWeight() {
        Total total = County.whole(scored(item("p1", "a", "10"), "90"), scored(item("p2", "b", "-5"), "60"));
        assertThat(total.weightedScore().orElseThrow().root().value()).isEqualByComparingTo("90");
    }

    @Test
    @DisplayName("weighs by the money spent where the rules say so: 95 on 100 and 80 on 300 are 83.75")
    void weighedByExecuted() {
        RollUpRules rules = County.whole().rules();
        Basis basis = new Basis("zz/x#y", ProvisionRef.parse("zz:law#1"), EvidenceMark.FICTIONAL);
        RollUp executed = RollUp.by(new RollUpRules(
                rules.indicators(),
                rules.scores(),
                rules.rates(),
                new Parameter<>(RollUpRules.Weight.EXECUTED, basis),
                rules.coverage()));
        Total total = executed.of(
                        County.ORGANS,
                        County.DAY,
                        List.of(
                                scored(item("p1", "a", "300", "100"), "95"),
                                scored(item("p2", "b", "300", "300"), "80"),
                                scored(item("p3", "b", "300", ""), "10")))
                .whole();

        assertThat(total.weightedScore().orElseThrow().root().value()).isEqualByComparingTo("83.75");
    }

    @Test
    @DisplayName("counts grades, best first, with their money, and how much is scored")
    void distribution() {
        Total total = County.whole(
                scored(item("p1", "a", "10"), "59"),
                scored(item("p2", "a", "20"), "90"),
                scored(item("p3", "b", "30"), "95"),
                item("p4", "b", "40"));

        assertThat(total.grades())
                .extracting(count -> count.grade().label().zh() + count.items() + " " + count.budget())
                .containsExactly("优2 500000元", "差1 100000元");
        Coverage scored = total.scored();
        assertThat(scored.byCount()).contains(Ratio.parse("75%"));
        assertThat(scored.byAmount()).contains(Ratio.parse("60%"));
        assertThat(scored.clause()).isEqualTo("57.3");
    }

    @Test
    @DisplayName("rounds shares to two decimals: a third of the budget is 33.33 %")
    void shares() {
        Total total = County.whole(item("p1", "a", "1"), item("p2", "a", "2"));
        assertThat(total.share(total.parts().get(0))).contains(Ratio.parse("33.33%"));
    }

    @Test
    @DisplayName("takes executed amount, score and grade from the evaluation of the item, and refuses that of another")
    void fromEvaluation() {
        BudgetLine line = item("p1", "a", "10").line();
        Evaluation evaluation = Evaluation.builder()
                .item(line.item())
                .target(PerformanceTarget.builder().build())
                .funding(Funding.builder()
                        .total(FundingAmounts.builder()
                                .adjusted(wan("10"))
                                .executed(wan("8"))
                                .build())
                        .build())
                .build();
        Score score = Scorer.of(County.SCHEME).score(evaluation);
        ItemAccount account = ItemAccount.of(line, evaluation, score);

        assertThat(account.executed()).contains(wan("8"));
        assertThat(account.score()).isEqualTo(score.total()).isNotEqualTo(Optional.empty());
        assertThat(account.grade()).isEqualTo(score.grade());
        BudgetLine other = item("p2", "a", "10").line();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ItemAccount.of(other, evaluation, score))
                .withMessageContaining("p2");
    }

    @Test
    @DisplayName("averages indicators by the Hubei form from 2020 on, elsewhere and before by default")
    void provisions() {
        assertThat(basis("429898", 2022)).isEqualTo("cn-42:self-evaluation-form-2020#aggregation");
        assertThat(basis("429898", 2019)).isEqualTo("cn:library-defaults#roll-up-indicators");
        assertThat(basis("340000", 2022)).isEqualTo("cn:library-defaults#roll-up-indicators");
    }

    private static String basis(String place, int year) {
        return RuleBooks.standard()
                .inForce(Jurisdiction.of(place), FiscalYear.of(year))
                .rollUp()
                .of(County.ORGANS, County.DAY, List.of())
                .whole()
                .rules()
                .indicators()
                .basis()
                .provision()
                .toString();
    }
}
