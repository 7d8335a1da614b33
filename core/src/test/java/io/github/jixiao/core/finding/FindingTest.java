package io.github.jixiao.core.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import io.github.jixiao.core.law.ProvisionRef;
import io.github.jixiao.core.value.Ratio;
import io.github.jixiao.core.value.Text;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A finding says what is wrong, where and on which provision, in both languages. */
class FindingTest {
    private static final ProvisionRef FIRST = ProvisionRef.parse("cn:caiyu-2020-10#19");
    private static final ProvisionRef SECOND = ProvisionRef.parse("cn-42:2017-227#6.7");

    @Test
    void plainArgumentsFillBothMessages() {
        Finding finding = Finding.of(
                TestFinding.OVER_EXECUTION, "/filed/executionRate", "rate", Ratio.parse("102.59%"), "limit", "100%");
        assertThat(finding.code()).isEqualTo("OVER_EXECUTION");
        assertThat(finding.severity()).isEqualTo(Severity.ERROR);
        assertThat(finding.pointer()).isEqualTo("/filed/executionRate");
        assertThat(finding.arguments()).containsExactly(entry("rate", "102.59%"), entry("limit", "100%"));
        assertThat(finding.provisions()).isEmpty();
        assertThat(finding.zh()).isEqualTo("执行率102.59%超过100%");
        assertThat(finding.en()).isEqualTo("the execution rate 102.59% exceeds 100%");
    }

    @Test
    void aTextFillsEachMessageInItsLanguageEverywhere() {
        Finding finding = Finding.of(TestFinding.WRONG_LEVEL, "", "level", new Text("产出", "output"));
        assertThat(finding.zh()).isEqualTo("“产出”不是一级指标，应为“产出”之外");
        assertThat(finding.en()).isEqualTo("'output' is no first level, not 'output'");
        assertThat(finding.arguments()).containsExactly(entry("level", "产出"));
    }

    @Test
    void aValueThatLooksLikeAPlaceStaysAsItIs() {
        Finding finding = Finding.of(TestFinding.OVER_EXECUTION, "", "rate", "{limit}", "limit", "$1\\{rate}");
        assertThat(finding.zh()).isEqualTo("执行率{limit}超过$1\\{rate}");
        assertThat(finding.en()).isEqualTo("the execution rate {limit} exceeds $1\\{rate}");
    }

    @Test
    void aPlaceWithoutArgumentStaysAsItIs() {
        assertThat(Finding.of(TestFinding.OVER_EXECUTION, "", "rate", "5%").en())
                .isEqualTo("the execution rate 5% exceeds {limit}");
    }

    @Test
    void aMessageWithoutPlacesStandsAsItIs() {
        Finding finding = Finding.of(TestFinding.NO_NAME, "");
        assertThat(finding.zh()).isEqualTo("未填写名称");
        assertThat(finding.en()).isEqualTo("no name");
        assertThat(finding.arguments()).isEmpty();
        assertThat(finding.severity()).isEqualTo(Severity.WARNING);
    }

    @Test
    void anArgumentWithoutAPlaceIsKept() {
        assertThat(Finding.of(TestFinding.NO_NAME, "", "id", 7).arguments()).containsExactly(entry("id", "7"));
    }

    @Test
    void anArgumentWithoutAValueIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Finding.of(TestFinding.OVER_EXECUTION, "", "rate"))
                .withMessage("argument without a value: rate");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Finding.of(TestFinding.OVER_EXECUTION, "", "rate", "5%", "limit"))
                .withMessage("argument without a value: limit");
    }

    @Test
    void theMessageIsChineseForChineseReadersAndElseEnglish() {
        Finding finding = Finding.of(TestFinding.ASSUMED, "", "unit", new Text("万元", "ten thousand yuan"));
        assertThat(finding.message(Locale.SIMPLIFIED_CHINESE)).isEqualTo("按万元理解");
        assertThat(finding.message(Locale.CHINESE)).isEqualTo("按万元理解");
        assertThat(finding.message(Locale.ENGLISH)).isEqualTo("read as ten thousand yuan");
        assertThat(finding.message(Locale.FRENCH)).isEqualTo("read as ten thousand yuan");
    }

    @Test
    void aFindingMovesUnderThePointerOfItsPart() {
        Finding finding = Finding.of(TestFinding.NO_NAME, "/name").basedOn(FIRST);
        Finding moved = finding.under("/goals/0").under("/target");
        assertThat(moved.pointer()).isEqualTo("/target/goals/0/name");
        assertThat(finding.pointer()).isEqualTo("/name");
        assertThat(Finding.of(TestFinding.NO_NAME, "/target/goals/0/name").basedOn(FIRST))
                .isEqualTo(moved);
    }

    @Test
    void provisionsAreAddedAtTheEnd() {
        Finding finding = Finding.of(TestFinding.ASSUMED, "/x", "unit", "元");
        Finding based = finding.basedOn(FIRST).basedOn(SECOND);
        assertThat(based.provisions()).containsExactly(FIRST, SECOND);
        assertThat(based).isEqualTo(finding.basedOn(FIRST, SECOND)).isNotEqualTo(finding.basedOn(SECOND, FIRST));
        assertThat(finding.provisions()).isEmpty();
        assertThat(based.zh()).isEqualTo("按元理解");
        assertThat(based.arguments()).isEqualTo(finding.arguments());
        assertThat(based.severity()).isEqualTo(Severity.INFO);
    }

    @Test
    void theCollectionsAreCopiedAndCannotBeChanged() {
        Map<String, String> arguments = new LinkedHashMap<>(Map.of("b", "1"));
        arguments.put("a", "2");
        List<ProvisionRef> provisions = new ArrayList<>(List.of(FIRST));
        Finding finding = new Finding("X", Severity.INFO, "", arguments, provisions, "", "");
        arguments.clear();
        provisions.clear();
        assertThat(finding.arguments()).containsExactly(entry("b", "1"), entry("a", "2"));
        assertThat(finding.provisions()).containsExactly(FIRST);
        assertThatThrownBy(() -> finding.arguments().put("c", "3")).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> finding.provisions().add(SECOND)).isInstanceOf(UnsupportedOperationException.class);
    }
}
