package io.github.jixiao.io.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jixiao.core.finding.Finding;
import io.github.jixiao.core.finding.Findings;
import io.github.jixiao.io.internal.layout.Markup;
import io.github.jixiao.io.sheet.SheetFinding;
import io.github.jixiao.io.sheet.SheetResults;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class HtmlReportTest {
    private static final Set<String> EMPTY = Set.of("meta", "input");

    private static String page(Locale locale) {
        Finding why = Finding.of(SheetFinding.FILE_UNREADABLE, "", "why", "<no> & 'such' file");
        return HtmlReport.of(
                new SheetResults(
                        List.of(Samples.mixed(), Samples.hostile()),
                        List.of(new SheetResults.Unreadable("<x>.json", new Findings(List.of(why))))),
                locale);
    }

    @Test
    @DisplayName("the elements are balanced, and nothing but tags holds a bracket")
    void balanced() {
        Markup.assertBalanced(page(Locale.CHINA), EMPTY);
    }

    @Test
    @DisplayName("what a sheet says cannot become part of the page")
    void hostile() {
        String page = page(Locale.CHINA);

        assertThat(page.split("<script", -1)).as("one script, the page's own").hasSize(2);
        assertThat(page)
                .doesNotContain("<img")
                .doesNotContain("<u>")
                .doesNotContain("<x>")
                .contains("&lt;img src=x");
        assertThat(Markup.withoutCode(page)).doesNotContain("\u0000").doesNotContain("\u0007");
    }

    @Test
    @DisplayName("the page loads nothing and lets only its own style and script run")
    void selfContained() {
        String page = page(Locale.CHINA);

        assertThat(page).contains("default-src &#39;none&#39;", "script-src &#39;sha256-", "style-src &#39;sha256-");
        assertThat(Pattern.compile("(src|href)=\"([^\"]*)\"").matcher(page).results())
                .allMatch(link -> link.group(2).startsWith("#"));
        assertThat(page).doesNotContain(" style=\"").doesNotContain("@import").doesNotContain("url(");
    }

    @Test
    @DisplayName("every link leads to a provision that the legend explains")
    void links() {
        String page = page(Locale.CHINA);

        assertThat(Pattern.compile("href=\"#([^\"]*)\"").matcher(page).results())
                .isNotEmpty()
                .allMatch(link -> page.contains("id=\"" + link.group(1) + "\""));
    }

    @Test
    @DisplayName("sheets, rows, scores, causes and the calculation are there, in both languages")
    void content() {
        String page = page(Locale.CHINA);

        assertThat(page).contains("某项目", "培训人数", "≥100人", "8.62", "得分四舍五入到整数分", "rounded to whole points");
        assertThat(page).contains("评分底稿", "Calculation sheet", "/target/goals/0/indicators/0/target", "未能读取的文件");
        assertThat(page).contains("data-state=\"differs");
    }

    @Test
    @DisplayName("the language asked for is shown first; otherwise the pages are the same")
    void language() {
        assertThat(page(Locale.CHINA)).contains("<html lang=\"zh-CN\">").contains("<title>绩效");
        assertThat(page(Locale.ENGLISH)).contains("<html lang=\"en\">").contains("<title>Review");
    }

    @Test
    @DisplayName("the same results give the same page, and none give a page as well")
    void deterministic() {
        assertThat(page(Locale.CHINA)).isEqualTo(page(Locale.CHINA));
        assertThat(HtmlReport.of(new SheetResults(List.of(), List.of()), Locale.CHINA))
                .contains("0 / 0");
    }
}
