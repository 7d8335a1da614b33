package io.github.jixiao.rules.quality;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jixiao.core.finding.Finding;
import io.github.jixiao.core.value.Money;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The words of a goal, for an item with a budget of 500 万元")
class GoalQualityCases {
    private static final Money BUDGET = Money.parse("500万元");

    /** All made up; differences from the budget by hand: one percent of 500 is 5. */
    @ParameterizedTest(name = "{1}: {0}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            GOAL_MISSING        | ''
            GOAL_MISSING        | '  '
            PLACEHOLDER         | -
            PLACEHOLDER         | ***
            PLACEHOLDER         | 无
            GOAL_WITHOUT_OBJECT | 完成各项工作任务。
            GOAL_WITHOUT_OBJECT | 做好相关工作，推进项目建设
            -                   | 完成县道养护
            VAGUE_GOAL          | 进一步方便群众出行
            VAGUE_GOAL          | 养护县道120公里；不断方便群众出行
            -                   | 养护县道120公里，进一步方便群众出行
            -                   | 医院不断电、不断档
            -                   | 建立可持续的养护机制
            -                   | 提供基本公共服务
            AMOUNT_OFF_BUDGET   | 预算494.99万元，用于养护县道
            -                   | 预算495万元，用于养护县道
            -                   | 预算５００万元，用于养护县道
            -                   | 预算505万元，用于养护县道
            AMOUNT_OFF_BUDGET   | 预算505.01万元，用于养护县道
            -                   | 安排资金5,000,000元养护县道
            AMOUNT_OFF_BUDGET   | 安排资金5,000,001,000元养护县道
            -                   | 总投资0.05亿元
            AMOUNT_OFF_BUDGET   | 总投资5亿
            AMOUNT_OFF_BUDGET   | 投入资金600万，养护县道
            -                   | 投入资金养护，服务600万人
            -                   | 投入后群众每车次少付30元/次
            -                   | 产值增加600万元
            -                   | 预算用于养护，产值增加600万元
            -                   | 总投资800万元，其中当年预算500万元
            -                   | 安排省级资金300万元、市级资金200万元
            -                   | 安排省级资金300万元、市级资金150万元
            AMOUNT_OFF_BUDGET   | 安排省级资金300万元、市级资金800万元
            """)
    @DisplayName("are told of, or are near to it and are not")
    void goals(String code, String goal) {
        List<Finding> found = Filings.QUALITY
                .check(Filings.withGoal(goal == null ? "-" : goal)
                        .budget(BUDGET)
                        .build())
                .all();

        if (code == null) {
            assertThat(found).isEmpty();
        } else {
            assertThat(found).singleElement().satisfies(finding -> {
                assertThat(finding.code()).isEqualTo(code);
                assertThat(finding.pointer()).startsWith("/target/goals");
            });
        }
    }
}
