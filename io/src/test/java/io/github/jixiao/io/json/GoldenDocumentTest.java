package io.github.jixiao.io.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jixiao.core.item.ExpenditureItem;
import io.github.jixiao.core.item.Funding;
import io.github.jixiao.core.item.FundingAmounts;
import io.github.jixiao.core.item.FundingLine;
import io.github.jixiao.core.item.FundingSource;
import io.github.jixiao.core.item.ItemAttribute;
import io.github.jixiao.core.item.ItemClass;
import io.github.jixiao.core.item.ItemKind;
import io.github.jixiao.core.item.ItemTerm;
import io.github.jixiao.core.result.Actual;
import io.github.jixiao.core.result.ActualValue;
import io.github.jixiao.core.result.Evaluation;
import io.github.jixiao.core.result.Evidence;
import io.github.jixiao.core.result.FiledScores;
import io.github.jixiao.core.target.Direction;
import io.github.jixiao.core.target.Goal;
import io.github.jixiao.core.target.Indicator;
import io.github.jixiao.core.target.IndicatorAspect;
import io.github.jixiao.core.target.IndicatorCategory;
import io.github.jixiao.core.target.PerformanceTarget;
import io.github.jixiao.core.target.ScoringRule;
import io.github.jixiao.core.target.TargetValue;
import io.github.jixiao.core.value.DateRange;
import io.github.jixiao.core.value.Decimal;
import io.github.jixiao.core.value.FiscalYear;
import io.github.jixiao.core.value.Money;
import io.github.jixiao.core.value.Points;
import io.github.jixiao.core.value.Quantity;
import io.github.jixiao.core.value.Ratio;
import io.github.jixiao.io.Reading;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The document that was written by hand from the description of the form, and the value that it means. */
class GoldenDocumentTest {
    @Test
    void isRead() throws IOException {
        Reading<Document<Evaluation>> reading = JsonFormat.strict().read(golden(), Evaluation.class);
        assertThat(reading.findings()).isEmpty();
        assertThat(reading.orThrow()).isEqualTo(Document.of(evaluation()));
    }

    @Test
    void isWritten() throws IOException {
        assertThat(JsonFormat.strict().write(evaluation())).isEqualTo(golden());
    }

    static String golden() throws IOException {
        try (InputStream in = GoldenDocumentTest.class.getResourceAsStream("evaluation.json")) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8)
                    .replace("\r\n", "\n")
                    .stripTrailing();
        }
    }

    static Evaluation evaluation() {
        return Evaluation.builder()
                .item(item())
                .year(FiscalYear.of(2022))
                .funding(funding())
                .target(PerformanceTarget.builder()
                        .addGoals(goal())
                        .weightTotal(Points.of(80))
                        .build())
                .addActuals(measured(), notApplicable())
                .filed(FiledScores.builder()
                        .executionRate(Ratio.parse("92.5%"))
                        .executionScore(Points.parse("9.25"))
                        .putIndicatorScores("1", Points.of(50))
                        .putSectionWeights(IndicatorCategory.OUTPUT, Points.of(50))
                        .putSectionWeights(IndicatorCategory.SATISFACTION, Points.of(30))
                        .total(Points.parse("59.25"))
                        .grade("中")
                        .build())
                .build();
    }

    private static ExpenditureItem item() {
        return ExpenditureItem.builder()
                .id("P-001")
                .name("农村公路养护")
                .kind(ItemKind.PROJECT)
                .itemClass(ItemClass.DIRECT_SPECIAL)
                .attribute(ItemAttribute.CONTINUING)
                .term(ItemTerm.RECURRING)
                .period(DateRange.parse("2022-01-01/2022-12-31"))
                .divisionCode("420112")
                .department("交通运输局")
                .build();
    }

    private static Funding funding() {
        return Funding.builder()
                .total(FundingAmounts.builder()
                        .initial(Money.parse("1.2万元"))
                        .adjusted(Money.parse("12000.50"))
                        .executed(Money.parse("-0.01"))
                        .build())
                .addLines(new FundingLine("当年财政拨款", FundingSource.FISCAL, FundingAmounts.NONE))
                .build();
    }

    private static Goal goal() {
        Indicator quality = Indicator.builder()
                .id("1")
                .category(IndicatorCategory.OUTPUT)
                .aspect(IndicatorAspect.QUALITY)
                .name("验收合格率")
                .weight(Points.of(50))
                .target(new TargetValue.AtLeast(Quantity.of("95", "%")))
                .targetText("≥95%")
                .scoringRule(new ScoringRule.StepDeduction(
                        Decimal.of(95),
                        Direction.HIGHER_IS_BETTER,
                        Decimal.of(1),
                        Points.parse("0.5"),
                        ScoringRule.StepRounding.CEILING))
                .build();
        Indicator satisfaction = Indicator.builder()
                .id("2")
                .category(IndicatorCategory.SATISFACTION)
                .name("群众满意度")
                .weight(Points.of(30))
                .build();
        return Goal.builder()
                .text("完成养护任务")
                .weight(Points.of(80))
                .addIndicators(quality, satisfaction)
                .build();
    }

    private static Actual measured() {
        return Actual.builder()
                .indicatorId("1")
                .value(new ActualValue.Measured(Quantity.of("98.25", "%")))
                .addEvidence(new Evidence("验收报告", Optional.of("2022-17")), new Evidence("照片", Optional.empty()))
                .build();
    }

    private static Actual notApplicable() {
        return Actual.builder()
                .indicatorId("2")
                .value(new ActualValue.NotApplicable("未开展调查"))
                .deviation("明年开展")
                .build();
    }
}
