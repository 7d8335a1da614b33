package io.github.jixiao.io.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jixiao.core.finding.Finding;
import io.github.jixiao.core.finding.Findings;
import io.github.jixiao.io.sheet.SheetFinding;
import io.github.jixiao.io.sheet.SheetResults;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class SheetTextReportTest {
    @Test
    @DisplayName("tells item, place, year, scheme with pack, and each score with its outcome and cause")
    void chinese() {
        String text = SheetTextReport.of(Samples.mixed(), Locale.CHINA);

        assertThat(text).startsWith("A1  某项目\n").contains("某局", "河北 某市  [cn-13]", "2022", "[cn/self-", ", cn@");
        assertThat(line(text, "  预算执行 ")).contains("10", " 9 ", "8.62", "≈ 可解释", "得分四舍五入到整数分");
        assertThat(line(text, "  1 ")).contains("50", "45", "✗ 不一致", "培训人数");
        assertThat(line(text, "  2 ")).contains("○ 评价人评分", "群众知晓");
        assertThat(line(text, "  总分 ")).contains("94");
        assertThat(line(text, "  等级 ")).contains("优");
        assertThat(text).contains("另有1项指标未公布得分").contains("提醒  ").contains("[WEIGHT_MISSING]");
    }

    @Test
    @DisplayName("in English, with what the sheet says as it is")
    void english() {
        String text = SheetTextReport.of(Samples.mixed(), Locale.ENGLISH);

        assertThat(line(text, "  execution ")).contains("≈ explained", "rounded to whole points");
        assertThat(line(text, "  1 ")).contains("✗ differs", "培训人数");
        assertThat(text).contains("warning  ");
    }

    @Test
    @DisplayName("a sheet without rules says that it is not scored")
    void notScored() {
        String text = SheetTextReport.of(Samples.of("\"id\": \"1\", \"title\": \"旧表\", \"year\": 1990"), Locale.CHINA);

        assertThat(text).contains("未计分").contains("[NO_RULES_FOR_YEAR]");
    }

    @Test
    @DisplayName("the summary counts parts by outcome and names what could not be read")
    void summary() {
        Finding why = Finding.of(SheetFinding.NOT_JSON, "", "why", "?");
        SheetResults results = new SheetResults(
                List.of(Samples.mixed()), List.of(new SheetResults.Unreadable("x.json", new Findings(List.of(why)))));

        String text = SheetTextReport.summary(results, Locale.CHINA);

        assertThat(line(text, "读取 ")).contains("1/2");
        assertThat(line(text, "公布预算执行 ")).contains("1", "可解释 1");
        assertThat(line(text, "公布指标得分 ")).contains("2", "评价人评分 1", "不一致 1");
        assertThat(text).contains("无法读取 x.json");
    }

    private static String line(String text, String start) {
        return text.lines().filter(line -> line.startsWith(start)).findFirst().orElseThrow();
    }
}
