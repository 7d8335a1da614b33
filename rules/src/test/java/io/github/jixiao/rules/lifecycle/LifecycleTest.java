package io.github.jixiao.rules.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jixiao.core.act.*;
import io.github.jixiao.core.item.*;
import io.github.jixiao.core.lifecycle.*;
import io.github.jixiao.core.result.Evidence;
import io.github.jixiao.core.target.*;
import io.github.jixiao.core.value.*;
import io.github.jixiao.rules.RuleBooks;
import io.github.jixiao.rules.cases.World;
import java.time.LocalDate;
import java.util.*;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The lifecycle of an item-year")
class LifecycleTest {
    private static final FiscalYear YEAR = FiscalYear.of(2022);

    private static PerformanceTarget target() {
        return PerformanceTarget.builder()
                .addGoals(Goal.builder()
                        .text("完成校舍维修")
                        .addIndicators(Indicator.builder()
                                .id("1")
                                .name("维修面积")
                                .category(IndicatorCategory.OUTPUT)
                                .target(new TargetValue.AtLeast(Quantity.of("100", "平方米")))
                                .build())
                        .addIndicators(Indicator.builder()
                                .id("2")
                                .name("受益学生")
                                .category(IndicatorCategory.BENEFIT)
                                .target(new TargetValue.AtLeast(Quantity.of("500", "人")))
                                .build())
                        .build())
                .build();
    }

    @Test
    @DisplayName("goes from library to archive")
    void walk() {
        GovernmentYear facts = Steps.facts(World.COUNTY);
        Lifecycle lifecycle =
                RuleBooks.standard().inForce(World.COUNTY.jurisdiction(), YEAR).lifecycle(facts);
        Dossier d = Dossier.open(DossierId.ofItemYear("P1", YEAR));
        Object[][] steps = {
            {ActKind.LIBRARY_ADMISSION, "education", "2021-08-01", null},
            {ActKind.TARGET_SETTING, "school", "2021-09-01", new Content.TargetFiled(List.of(), Optional.of(target()))},
            {ActKind.TARGET_DEPARTMENT_REVIEW, "education", "2021-09-05", null},
            {ActKind.TARGET_REVIEW, "finance", "2021-10-05", new Content.Reviewed(ReviewResult.EXCELLENT)},
            {ActKind.BUDGET_DRAFT, "finance", "2021-12-05", null},
            {ActKind.BUDGET_APPROVAL, "congress", "2022-01-20", null},
            {ActKind.BUDGET_REPLY, "finance", "2022-02-08", null},
            {ActKind.TARGET_REPLY, "finance", "2022-02-08", null},
            {ActKind.TARGET_DISCLOSURE, "education", "2022-02-20", null},
            {ActKind.EXECUTION_START, "school", "2022-02-20", null},
            {
                ActKind.MONITORING_REPORT,
                "school",
                "2022-08-20",
                new Content.Monitored(Optional.of(Likelihood.CERTAIN), Optional.empty())
            },
            {ActKind.DEVIATION_CLEARANCE, "education", "2022-08-25", null},
            {ActKind.YEAR_END, "school", "2022-12-31", null},
            {
                ActKind.SELF_EVALUATION,
                "school",
                "2023-03-31",
                new Content.Evaluated(
                        Optional.of(Points.of(95)),
                        Optional.of("excellent"),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty())
            },
            {ActKind.SELF_EVALUATION_REVIEW, "education", "2023-04-10", null},
            {
                ActKind.SPOT_CHECK,
                "finance",
                "2023-05-10",
                new Content.Rechecked(Points.of(95), Points.of(93), Optional.empty())
            },
            {
                ActKind.RESULT_CONFIRMATION,
                "finance",
                "2023-06-01",
                new Content.Evaluated(
                        Optional.of(Points.of(95)),
                        Optional.of("excellent"),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty())
            },
            {ActKind.RESULT_FEEDBACK, "finance", "2023-06-10", null},
            {ActKind.RECTIFICATION_PLAN, "school", "2023-06-20", null},
            {ActKind.RECTIFICATION, "school", "2023-07-20", null},
            {ActKind.RECTIFICATION_ACCEPTANCE, "finance", "2023-07-25", null},
            {ActKind.RESULT_APPLICATION, "finance", "2023-09-01", new Content.Applied(ResultDecision.KEEP)},
            {ActKind.RESULT_DISCLOSURE, "education", "2023-09-02", null},
            {ActKind.ARCHIVING, "education", "2023-12-01", null},
        };
        int n = 0;
        for (Object[] s : steps) {
            Act.Builder b = Act.builder()
                    .id("a" + ++n)
                    .kind((ActKind) s[0])
                    .organ((String) s[1])
                    .date(LocalDate.parse((String) s[2]))
                    .year(YEAR)
                    .item("P1")
                    .session("第一次会议")
                    .reason("理由")
                    .addEvidence(new Evidence("文件", Optional.of("https://example.cn/1")));
            if (s[3] != null) b.content((Content) s[3]);
            Outcome o = lifecycle.advance(d, b.build());
            if (o instanceof Outcome.Refused r) System.out.println(s[0] + "\n" + r.asText(Locale.CHINA));
            assertThat(o).isInstanceOf(Outcome.Accepted.class);
            d = o.orThrow();
            System.out.println(s[0] + " -> " + d.standing());
        }
        assertThat(Dossier.of(d.id(), d.events()).standing().states())
                .isEqualTo(d.standing().states());
        System.out.println(lifecycle.available(d, LocalDate.of(2023, 12, 2)));
        Outcome o = lifecycle.advance(
                Dossier.open(d.id()),
                Act.builder()
                        .id("x")
                        .kind(ActKind.TARGET_REPLY)
                        .organ("education")
                        .date(LocalDate.of(2022, 2, 8))
                        .year(YEAR)
                        .item("P1")
                        .build());
        System.out.println(((Outcome.Refused) o).asText(Locale.CHINA));
        System.out.println(((Outcome.Refused) o).asText(Locale.ROOT));
    }
}
