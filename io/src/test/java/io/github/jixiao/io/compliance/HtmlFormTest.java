package io.github.jixiao.io.compliance;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jixiao.io.internal.layout.Markup;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class HtmlFormTest {
    private static final Set<String> EMPTY = Set.of("meta");

    private static String page(Locale locale) {
        return ComplianceDocument.of(Samples.report(), Samples.facts(), locale).html();
    }

    private static String hostile() {
        return ComplianceDocument.of(Samples.hostile(), Samples.hostileFacts(), Locale.CHINA)
                .html();
    }

    @Test
    @DisplayName("the elements are balanced, and nothing but tags holds a bracket")
    void balanced() {
        Markup.assertBalanced(hostile(), EMPTY);
    }

    @Test
    @DisplayName("what the facts say cannot become part of the page")
    void escaped() {
        assertThat(hostile())
                .doesNotContain("<script")
                .doesNotContain("<img")
                .doesNotContain("\u0007")
                .contains("&lt;img src=x onerror=alert(2)&gt;|*_`", "&lt;/table&gt;&amp;");
    }

    @Test
    @DisplayName("the page has no script, loads nothing, and links only to itself")
    void selfContained() {
        String page = page(Locale.CHINA);

        assertThat(page).contains("default-src &#39;none&#39;", "script-src &#39;none&#39;", "style-src &#39;sha256-");
        assertThat(page)
                .doesNotContain("<script")
                .doesNotContain(" style=\"")
                .doesNotContain("@import")
                .doesNotContain("url(")
                .doesNotContain(" src=");
        assertThat(Pattern.compile("href=\"#([^\"]*)\"").matcher(page).results().map(link -> link.group(1)))
                .isNotEmpty()
                .allMatch(anchor -> page.contains("<tr id=\"" + anchor + "\">"));
        assertThat(Pattern.compile("href=\"([^\"]*)\"").matcher(page).results())
                .allMatch(link -> link.group(1).startsWith("#"));
    }

    @Test
    @DisplayName("the style is the one that the page allows")
    void allowsItsStyle() throws NoSuchAlgorithmException {
        String page = page(Locale.CHINA);
        String style = page.substring(page.indexOf("<style>") + "<style>".length(), page.indexOf("</style>"));
        byte[] digest = MessageDigest.getInstance("SHA-256").digest(style.getBytes(StandardCharsets.UTF_8));

        assertThat(page).contains("style-src &#39;sha256-" + Base64.getEncoder().encodeToString(digest) + "&#39;;");
    }

    @Test
    @DisplayName("each clause unfolds to its provisions and duties, the gravest duty first")
    void unfolds() {
        String page = page(Locale.CHINA);
        String clause = page.substring(page.indexOf("<tr id=\"clause-2\">"), page.indexOf("<h3>第七条"));

        assertThat(Pattern.compile("<details>").matcher(page).results()).hasSize(6);
        assertThat(clause)
                .contains("<code>zz:decision#6.8 zz:budget-law#14</code>", "<dd>项目</dd>", "<dd>由事实核验</dd>")
                .containsSubsequence(
                        "<td>农村公路养护</td>",
                        "<span class=\"status breached\">违反</span>",
                        "<td>迟18日</td>",
                        "<td>危桥改造</td>",
                        "<span class=\"status due\">待办</span>");
    }

    @Test
    @DisplayName("the anchors are unique")
    void anchors() {
        assertThat(Pattern.compile(" id=\"([^\"]*)\"")
                        .matcher(page(Locale.CHINA))
                        .results()
                        .map(MatchResult::group))
                .hasSize(6)
                .doesNotHaveDuplicates();
    }

    @Test
    @DisplayName("the page is in the language asked for, and the same each time")
    void language() {
        assertThat(page(Locale.CHINA))
                .contains("<html lang=\"zh-CN\">", "<title>青禾县人民政府2022年度预算绩效管理履职核查报告</title>")
                .isEqualTo(page(Locale.SIMPLIFIED_CHINESE))
                .doesNotContain("Clause by clause");
        assertThat(page(Locale.ENGLISH))
                .contains("<html lang=\"en\">", "<h2>Clause by clause</h2>", "Compliance with performance management")
                .doesNotContain("逐条核查");
    }
}
