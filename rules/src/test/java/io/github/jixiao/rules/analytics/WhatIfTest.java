package io.github.jixiao.rules.analytics;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jixiao.core.item.Funding;
import io.github.jixiao.core.item.FundingAmounts;
import io.github.jixiao.core.law.Jurisdiction;
import io.github.jixiao.core.result.Evaluation;
import io.github.jixiao.core.target.Indicator;
import io.github.jixiao.core.value.FiscalYear;
import io.github.jixiao.core.value.Points;
import io.github.jixiao.core.value.Text;
import io.github.jixiao.rules.RuleBook;
import io.github.jixiao.rules.RuleBooks;
import io.github.jixiao.rules.law.Parameter;
import io.github.jixiao.rules.scheme.Grade;
import io.github.jixiao.rules.scheme.GradeScale;
import io.github.jixiao.rules.scheme.Scheme;
import io.github.jixiao.rules.scoring.Scorer;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Budget execution has 10 points nationally and 20 in Hubei; expected totals by hand. */
@DisplayName("Other rules for the same evaluations")
class WhatIfTest {
    private static final RuleBook NATION = book("cn");
    private static final RuleBook HUBEI = book("cn-42");

    private static RuleBook book(String place) {
        return RuleBooks.standard().inForce(Jurisdiction.parse(place), FiscalYear.of(2022));
    }

    /** One output that carries all points but those of execution, and is reached. */
    private static Evaluation evaluation(String id, String spent) {
        Indicator reached = Items.indicator("数量", Items.atLeast("10", ""), "≥10").toBuilder()
                .weight(Points.of(80))
                .build();
        return Items.with(Items.evaluation(id, 2022, reached), "数量", "10", "").toBuilder()
                .funding(Funding.builder()
                        .total(FundingAmounts.builder()
                                .adjusted(Items.wan("100"))
                                .executed(Items.wan(spent))
                                .build())
                        .build())
                .build();
    }

    @Test
    @DisplayName("change a grade by the execution points: 5 of 10 and 10 of 20 on 80 are 85 and 90")
    void execution() {
        WhatIf changed =
                WhatIf.between(List.of(evaluation("p1", "50"), evaluation("p2", "0")), NATION::score, HUBEI::score);

        assertThat(changed.compared()).isEqualTo(2);
        assertThat(changed.totalChanges()).as("p2 has 80 either way").isEqualTo(1);
        assertThat(changed.changes()).hasSize(1);
        GradeChange change = changed.changes().get(0);
        assertThat(change.item()).isEqualTo("p1");
        assertThat(change.before().total().orElseThrow()).isEqualByComparingTo("85");
        assertThat(change.after().total().orElseThrow()).isEqualByComparingTo("90");
        assertThat(change.cause().path()).startsWith("total/sum/execution/");
        assertThat(change.cause().before().orElseThrow()).isEqualByComparingTo("10");
        assertThat(change.cause().after().orElseThrow()).isEqualByComparingTo("20");
        assertThat(change.differences()).contains(change.cause());
        assertThat(changed.findings().all().get(0).zh())
                .startsWith("项目p1的等级由良变为优，原因：")
                .endsWith("（10→20）");
    }

    @Test
    @DisplayName("change a grade by its lower bound alone where the total stays")
    void bound() {
        Scheme scheme = NATION.scheme("cn/self-2020");
        GradeScale strict = new GradeScale(
                List.of(
                        new Grade("excellent", new Text("优", "excellent"), new BigDecimal("95")),
                        new Grade("good", new Text("良", "good"), new BigDecimal("86"))),
                GradeScale.Stage.ROUNDED);
        Scheme other = scheme.toBuilder()
                .grades(new Parameter<>(strict, scheme.grades().basis()))
                .build();
        WhatIf changed = WhatIf.between(
                List.of(evaluation("p1", "50"), evaluation("p2", "100")),
                Scorer.of(scheme)::score,
                Scorer.of(other)::score);

        assertThat(changed.totalChanges()).isZero();
        assertThat(changed.changes()).extracting(GradeChange::item).containsExactly("p1", "p2");
        assertThat(changed.changes().get(0).cause().path()).isEqualTo("grade");
        assertThat(changed.changes().get(0).cause().before().orElseThrow()).isEqualByComparingTo("80");
        assertThat(changed.changes().get(0).cause().after()).isEmpty();
        assertThat(changed.findings().all().get(0).en())
                .contains("from good to no grade")
                .contains("80 to —");
    }

    @Test
    @DisplayName("change nothing where they are the same rules")
    void same() {
        WhatIf same = WhatIf.between(List.of(evaluation("p1", "50")), NATION::score, NATION::score);
        assertThat(same.totalChanges()).isZero();
        assertThat(same.changes()).isEmpty();
    }
}
