package io.github.jixiao.rules.application;

import static io.github.jixiao.rules.application.Decided.Comparison.AGREES;
import static io.github.jixiao.rules.application.Histories.DAY;
import static io.github.jixiao.rules.application.Histories.HUBEI;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.jixiao.core.act.Act;
import io.github.jixiao.core.act.ActKind;
import io.github.jixiao.core.act.Content;
import io.github.jixiao.core.act.ResultDecision;
import io.github.jixiao.core.application.ItemHistory;
import io.github.jixiao.core.finding.Finding;
import io.github.jixiao.core.item.ItemTerm;
import io.github.jixiao.core.value.FiscalYear;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A decision beside a suggestion")
class DecidedTest {
    private static Decided decide(ItemHistory history, ResultDecision decision, String reason) {
        return HUBEI.decide(
                HUBEI.suggest(history, DAY),
                decision,
                "李某",
                DAY,
                reason.isEmpty() ? Optional.empty() : Optional.of(reason));
    }

    /** Suggested for a poor running item: adjust, cut or cancel; the yardstick allows more. */
    @ParameterizedTest(name = "poor, {0}: {1}, needs a reason: {2}")
    @CsvSource({
        "ADJUST, AGREES, false",
        "CUT, AGREES, false",
        "CANCEL, AGREES, false",
        "EXIT, STRICTER, false",
        "WITHHOLD, OTHER, false",
        "MERGE, OTHER, false",
        "CONTROL_NEW, MILDER, true",
        "KEEP, MILDER, true",
        "PRIORITY, MILDER, true",
    })
    @DisplayName("agrees, is stricter or milder; it needs a reason only where the yardstick of the grade asks for one")
    void byGrade(ResultDecision decision, Decided.Comparison comparison, boolean needsReason) {
        Decided decided = decide(Histories.recurring("poor"), decision, "");
        assertThat(decided.comparison()).isEqualTo(comparison);
        assertThat(decided.needsReason()).isEqualTo(needsReason);
    }

    /** Withhold or cut is suggested for what was not put right, whatever goes with the grade. */
    @ParameterizedTest(name = "not put right, {0}: {1}, needs a reason: {2}")
    @CsvSource({
        "WITHHOLD, AGREES, false",
        "CUT, AGREES, false",
        "PRIORITY, MILDER, true",
        "KEEP, MILDER, true",
        "CANCEL, STRICTER, true",
    })
    @DisplayName("needs a reason against a suggestion that does not come from the grade")
    void byAnotherCause(ResultDecision decision, Decided.Comparison comparison, boolean needsReason) {
        ItemHistory history = Histories.recurring("good").toBuilder()
                .addRectifications(Histories.problem("2023-05-20", "", "", "", ""))
                .build();
        Decided decided = decide(history, decision, "");
        assertThat(decided.comparison()).isEqualTo(comparison);
        assertThat(decided.needsReason()).isEqualTo(needsReason);
        assertThat(decide(history, decision, "县委常委会决定").needsReason()).isFalse();
    }

    @Test
    @DisplayName("is compared with the yardstick alone where nothing was suggested")
    void nothingSuggested() {
        ItemHistory oneOff = Histories.graded(Histories.of(Histories.item("p1", ItemTerm.ONE_OFF)), "good");
        assertThat(decide(oneOff, ResultDecision.KEEP, "").comparison()).isEqualTo(AGREES);
        Decided cut = decide(oneOff, ResultDecision.CUT, "");
        assertThat(cut.comparison()).isEqualTo(Decided.Comparison.OTHER);
        assertThat(cut.needsReason()).isTrue();
        Finding finding = cut.findings().iterator().next();
        assertThat(finding.message(Locale.ENGLISH))
                .isEqualTo("p1: the decision cut departs from the suggested increase, priority, keep, and states no"
                        + " reason");
        assertThat(finding.provisions()).extracting(Object::toString).containsExactly("cn-42:result-application#17");
    }

    @Test
    @DisplayName("is reported with its reason, or for the lack of one, on the provision of the suggestion")
    void findings() {
        ItemHistory poor = Histories.recurring("poor");
        assertThat(decide(poor, ResultDecision.CUT, "").findings()).isEmpty();
        assertThat(decide(poor, ResultDecision.CUT, "按要求").findings()).isEmpty();
        assertThat(decide(poor, ResultDecision.EXIT, "").findings()).isEmpty();
        Finding missing =
                decide(poor, ResultDecision.KEEP, " ").findings().iterator().next();
        assertThat(missing.code()).isEqualTo("REASON_MISSING");
        assertThat(missing.message(Locale.CHINA)).isEqualTo("p1：决定“保留”与建议“调整、压减、取消”不一致，未说明理由");
        Finding departs =
                decide(poor, ResultDecision.KEEP, "民生项目").findings().iterator().next();
        assertThat(departs.code()).isEqualTo("DEPARTS");
        assertThat(departs.message(Locale.CHINA)).isEqualTo("p1：决定“保留”与建议“调整、压减、取消”不一致，理由：民生项目");
        assertThat(departs.provisions()).extracting(Object::toString).containsExactly("cn-42:result-application#17");
    }

    @Test
    @DisplayName("is read from the act that files it: by its person, or by its organ")
    void fromAct() {
        Suggestion suggestion = HUBEI.suggest(Histories.recurring("good"), DAY);
        Act act = Act.builder()
                .id("a1")
                .kind(ActKind.RESULT_APPLICATION)
                .organ("finance")
                .date(DAY)
                .year(FiscalYear.of(2022))
                .reason("财力不足")
                .content(new Content.Applied(ResultDecision.CUT))
                .build();
        Decided decided = HUBEI.decide(suggestion, act).orElseThrow();
        assertThat(decided.by()).isEqualTo("finance");
        assertThat(decided.on()).isEqualTo(DAY);
        assertThat(decided.reason()).contains("财力不足");
        assertThat(decided.decision()).isEqualTo(ResultDecision.CUT);
        assertThat(decided.comparison()).isEqualTo(Decided.Comparison.STRICTER);
        assertThat(HUBEI.decide(suggestion, act.toBuilder().person("王某").build())
                        .orElseThrow()
                        .by())
                .isEqualTo("王某");
        assertThat(HUBEI.decide(
                        suggestion, act.toBuilder().content(Optional.empty()).build()))
                .isEmpty();
        assertThat(HUBEI.decide(
                        suggestion,
                        act.toBuilder()
                                .content(new Content.Sections(List.of(), List.of()))
                                .build()))
                .isEmpty();
    }

    @Test
    @DisplayName("is refused without who took it")
    void nobody() {
        Suggestion suggestion = HUBEI.suggest(Histories.recurring("good"), DAY);
        assertThatThrownBy(() -> HUBEI.decide(suggestion, ResultDecision.KEEP, " ", DAY, Optional.empty()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("KEEP on p1");
    }
}
