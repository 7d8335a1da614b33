package io.github.jixiao.rules.validation;

import static io.github.jixiao.rules.validation.ConsistencyFinding.FUNDING_DOES_NOT_ADD_UP;
import static io.github.jixiao.rules.validation.ConsistencyFinding.FUNDING_LINES_PARTIAL;
import static io.github.jixiao.rules.validation.ConsistencyFinding.FUNDING_TOTAL_ZERO;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.jixiao.core.finding.Finding;
import io.github.jixiao.core.item.Funding;
import io.github.jixiao.core.item.FundingAmounts;
import io.github.jixiao.core.item.FundingLine;
import io.github.jixiao.core.item.FundingSource;
import io.github.jixiao.core.result.Evaluation;
import io.github.jixiao.core.result.FiledScores;
import org.junit.jupiter.api.Test;

class FundingLinesTest {
    @Test
    void linesThatMakeTheTotalAreRight() {
        fine("68.41", "20", "48.41");
        fine("30.8", "30.8");
        fine("100");
    }

    /** Case 083: 1753 + 519 by source, 609.22 + 138.78 + 1524 by use, 2272 both times. */
    @Test
    void theSameTotalMayBeBrokenDownTwice() {
        fine("2272", "1753", "519", "609.22", "138.78", "1524");
        Finding finding = Samples.only(
                of(Samples.adjusted("2272", "1753", "519", "609.22", "138.78", "1523")), FUNDING_DOES_NOT_ADD_UP);
        assertThat(finding.arguments()).containsEntry("sum", "2271万元").containsEntry("difference", "1万元");
    }

    @Test
    void zeroLinesAtTheEndBelongToTheLastGroup() {
        fine("100", "60", "40", "0");
        fine("0", "0", "0");
    }

    /** Case 065: 7165.29 instead of 7165.32. */
    @Test
    void linesThatDoNotMakeTheTotalAreAnError() {
        Evaluation wrong = of(Samples.adjusted("7165.32", "3144", "570.17", "433", "1426.9", "1591.22"));
        Finding finding = Samples.only(wrong, FUNDING_DOES_NOT_ADD_UP);
        assertThat(finding.pointer()).isEqualTo("/funding/total/adjusted");
        assertThat(finding.zh()).isEqualTo("全年预算数：资金总额7165.32万元，下列各行合计7165.29万元，相差0.03万元");
        assertThat(finding.en())
                .isEqualTo("adjusted budget: the total is 71653200 yuan, the lines below it make 71652900 yuan,"
                        + " a difference of 300 yuan");
        fine("7165.32", "3144", "570.17", "433", "1426.9", "1591.25");
    }

    @Test
    void oneFenTooMuchOrTooLittleIsTooMuchOrTooLittle() {
        fine("100", "60", "40");
        Samples.only(of(Samples.adjusted("100", "60", "39.999999")), FUNDING_DOES_NOT_ADD_UP);
        Samples.only(of(Samples.adjusted("100", "60", "40.000001")), FUNDING_DOES_NOT_ADD_UP);
    }

    @Test
    void oneLineBelowTheTotalIsOnlyPartOfIt() {
        Finding finding = Samples.only(of(Samples.adjusted("100", "99.99")), FUNDING_LINES_PARTIAL);
        assertThat(finding.zh()).isEqualTo("全年预算数：资金总额100万元，所列1行合计仅99.99万元，其余来源未列");
        Samples.none(of(Samples.adjusted("100", "100")), FUNDING_LINES_PARTIAL);
        Samples.only(of(Samples.adjusted("100", "100.01")), FUNDING_DOES_NOT_ADD_UP);
    }

    @Test
    void aLineWithoutTheAmountMayBeWhatIsMissing() {
        Funding funding = Samples.adjusted("100", "60", "30");
        Funding withBlank = funding.toBuilder()
                .addLines(new FundingLine("其他资金", FundingSource.OTHER, FundingAmounts.NONE))
                .build();
        Samples.only(of(withBlank), FUNDING_LINES_PARTIAL);
        Samples.only(of(funding), FUNDING_DOES_NOT_ADD_UP);
    }

    /** Cases 001 and 002. */
    @Test
    void aTotalOfZeroAboveALineThatIsNotIsAnError() {
        Finding finding = Samples.only(of(Samples.adjusted("0", "90")), FUNDING_TOTAL_ZERO);
        assertThat(finding.zh()).isEqualTo("全年预算数：资金总额填0，下列各行合计却为90万元");
        Samples.none(of(Samples.adjusted("0", "0")), FUNDING_TOTAL_ZERO);
    }

    @Test
    void eachKindOfAmountIsCheckedOnItsOwn() {
        FundingAmounts total = FundingAmounts.builder()
                .initial(Samples.wan("10"))
                .executed(Samples.wan("8"))
                .received(Samples.wan("9"))
                .build();
        FundingAmounts half = FundingAmounts.builder()
                .initial(Samples.wan("5"))
                .executed(Samples.wan("4"))
                .received(Samples.wan("4"))
                .build();
        Funding funding = Funding.builder()
                .total(total)
                .addLines(new FundingLine("甲", FundingSource.OTHER, half))
                .addLines(new FundingLine("乙", FundingSource.OTHER, half))
                .build();
        assertThat(Samples.only(of(funding), FUNDING_DOES_NOT_ADD_UP).pointer()).isEqualTo("/funding/total/received");
    }

    /** 上级补助 80 = 中央 50 + 省级 30; with 本级 20 that makes 100. */
    @Test
    void partsAnnouncedBySuchAsAreNotAddedAgain() {
        Funding funding = Samples.adjusted("100").toBuilder()
                .addLines(Samples.line("上级补助", "80"))
                .addLines(Samples.line("其中：中央", "50"))
                .addLines(Samples.line("省级", "30"))
                .addLines(Samples.line("本级", "20"))
                .build();
        Samples.none(of(funding), FUNDING_DOES_NOT_ADD_UP);
        Samples.only(
                of(Samples.adjusted("100").toBuilder()
                        .addLines(Samples.line("上级补助", "80"))
                        .addLines(Samples.line("中央", "50"))
                        .addLines(Samples.line("省级", "30"))
                        .addLines(Samples.line("本级", "20"))
                        .build()),
                FUNDING_DOES_NOT_ADD_UP);
    }

    @Test
    void suchAsMayAnnounceTheFirstBreakdownOfTheTotal() {
        Funding funding = Samples.adjusted("100").toBuilder()
                .addLines(Samples.line("其中：财政拨款", "60"))
                .addLines(Samples.line("其他资金", "40"))
                .build();
        assertThat(Validation.consistency(of(funding))).isEmpty();
    }

    private static void fine(String total, String... lines) {
        assertThat(Validation.consistency(of(Samples.adjusted(total, lines)))).isEmpty();
    }

    private static Evaluation of(Funding funding) {
        return Samples.of(funding, FiledScores.NONE);
    }
}
