package io.github.jixiao.rules.quality;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jixiao.core.finding.Finding;
import io.github.jixiao.core.target.IndicatorAspect;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A row added to a sound target")
class RowQualityCases {
    /** The rows of a sheet id are printed on that published sheet; the others are made up beside them. */
    @ParameterizedTest(name = "{1} {2} {3}: {0}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            # a value that is not there, says nothing, or is vague
            VALUE_MISSING         | QUALITY          | 工程质量合格（010）          | ''
            PLACEHOLDER           | SOCIAL_BENEFIT   | 保障出行                     | ——
            PLACEHOLDER           | SOCIAL_BENEFIT   | 保障出行                     | *
            PLACEHOLDER           | SOCIAL_BENEFIT   | 保障出行                     | 待定
            PLACEHOLDER           | SOCIAL_BENEFIT   | _-_                          | ≥1次
            VAGUE_VALUE           | SOCIAL_BENEFIT   | 保障基本文化权益（116）      | 影响程度明显
            VAGUE_VALUE           | SOCIAL_BENEFIT   | 巩固脱贫攻坚成果（071）      | 有效巩固
            VAGUE_VALUE           | SOCIAL_BENEFIT   | 供电保障                     | 不断提升
            -                     | SOCIAL_BENEFIT   | 供电保障                     | 全天不断电
            -                     | SOCIAL_BENEFIT   | 群众负担                     | 有效减轻200元以上
            -                     | SOCIAL_BENEFIT   | 群众负担                     | 明显减轻三成
            VAGUE_VALUE           | SOCIAL_BENEFIT   | 统一管理                     | 进一步统一
            -                     | SOCIAL_BENEFIT   | 是否影响生态环境（116）      | 否
            # numbers, units, percent
            NO_NUMBER             | COST             | 成本控制（017）              | 不超过预算
            NO_NUMBER             | QUANTITY         | 印发手册                     | 全部印发
            NO_NUMBER             | SERVICE_OBJECT_SATISFACTION | 教师满意度        | 满意
            NO_NUMBER             | ECONOMIC_COST    | 单位成本                     | 低于同类
            -                     | QUANTITY         | 印发手册                     | 两 份
            -                     | QUANTITY         | 印发手册                     | 不少于１２０份
            -                     | QUALITY          | 经费支出合规                 | 严格执行制度
            NO_UNIT               | QUALITY          | 工程完工率（006）            | 100
            NO_UNIT               | QUANTITY         | 药品监管企业数（056）        | ≥124
            -                     | QUANTITY         | 接受业务培训人数（082）      | 200
            -                     | QUANTITY         | 抽验批次（含化妆品）         | ≥3
            -                     | QUANTITY         | 死亡事故                     | =0
            -                     | SOCIAL_BENEFIT   | 社会安全指数                 | ≥90.5
            -                     | QUANTITY         | 药品监管企业数               | ≥124家
            PERCENT_AS_TEXT       | QUALITY          | 委托业务报告合格率（001）    | ≥100百分比
            -                     | QUALITY          | 委托业务报告合格率           | ≥100%
            RATE_ABOVE_WHOLE      | QUALITY          | 开工率                       | ≥100.01%
            RATE_ABOVE_WHOLE      | QUALITY          | 开工率                       | >100%
            RATE_ABOVE_WHOLE      | QUALITY          | 开工率                       | =101％
            -                     | QUALITY          | 开工率                       | ≥100%
            -                     | QUALITY          | 开工率                       | >99.99%
            -                     | QUALITY          | 超支率                       | ≤110%
            -                     | QUALITY          | 超支率                       | <110%
            -                     | ECONOMIC_BENEFIT | 产值增长率                   | ≥120%
            -                     | QUALITY          | 开工数                       | ≥101个
            COUNTABLE_IN_WORDS    | QUALITY          | 开工率（分年）               | 全部开工
            COUNTABLE_IN_WORDS    | SOCIAL_BENEFIT   | 服务人次                     | 大于往年
            -                     | SOCIAL_BENEFIT   | 办事效率                     | 当日办结
            -                     | SOCIAL_BENEFIT   | 率先垂范                     | 树立榜样
            # the wrong level
            INPUT_AS_BENEFIT      | ECONOMIC_BENEFIT | 财政投入                     | ≥50万元
            INPUT_AS_BENEFIT      | SOCIAL_BENEFIT   | 投入人员                     | ≥20人
            -                     | ECONOMIC_BENEFIT | 社会资金投入                 | ≥50万元
            -                     | QUANTITY         | 投入人员                     | ≥20人
            QUALITY_AS_BENEFIT    | SOCIAL_BENEFIT   | 工程验收合格率               | ≥98%
            -                     | ECOLOGICAL_BENEFIT | 水质达标率                 | ≥98%
            -                     | QUALITY          | 工程验收合格率（006）        | ≥98%
            BENEFIT_AS_QUALITY    | QUALITY          | 带动农户增收                 | ≥500元
            -                     | SOCIAL_BENEFIT   | 带动农户增收                 | ≥500元
            """)
    @DisplayName("is told of, or is near to it and is not")
    void rows(String code, IndicatorAspect aspect, String name, String cell) {
        TargetFiling filing = Filings.with(Filings.row("x", aspect, name, cell));

        List<Finding> found = Filings.QUALITY.check(filing).all();

        if (code == null) {
            assertThat(found).isEmpty();
        } else {
            assertThat(found).singleElement().satisfies(finding -> {
                assertThat(finding.code()).isEqualTo(code);
                assertThat(finding.pointer()).startsWith("/target/goals/0/indicators/4");
                assertThat(finding.provisions()).isNotEmpty();
            });
        }
    }
}
