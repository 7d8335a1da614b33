package io.github.jixiao.rules.application;

import static io.github.jixiao.rules.application.Adjustment.Direction.ENDED;
import static io.github.jixiao.rules.application.Adjustment.Direction.INCREASED;
import static io.github.jixiao.rules.application.Adjustment.Direction.REDUCED;
import static io.github.jixiao.rules.application.Adjustment.Direction.UNCHANGED;
import static io.github.jixiao.rules.application.Histories.DAY;
import static io.github.jixiao.rules.application.Histories.HUBEI;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.jixiao.core.act.ResultDecision;
import io.github.jixiao.core.finding.Finding;
import io.github.jixiao.core.value.Money;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The movement of an amount")
class AdjustmentTest {
    private static Adjustment move(String grade, String next, String reason) {
        return HUBEI.adjust(
                HUBEI.suggest(Histories.recurring(grade), DAY),
                Money.parse("100"),
                Money.parse(next),
                reason.isEmpty() ? Optional.empty() : Optional.of(reason));
    }

    @ParameterizedTest(name = "100 to {1} after {0}: {2}, follows: {3}")
    @CsvSource({
        "good, 100.01, INCREASED, true",
        "good, 100, UNCHANGED, true",
        "good, 99.99, REDUCED, false",
        "good, 0, ENDED, false",
        "medium, 100.01, INCREASED, false",
        "medium, 100, UNCHANGED, true",
        "poor, 120, INCREASED, true",
        "poor, 0, ENDED, true",
    })
    @DisplayName("has a direction, which follows if one of the suggested decisions allows it")
    void direction(String grade, String next, Adjustment.Direction direction, boolean follows) {
        Adjustment adjustment = move(grade, next, "测算");
        assertThat(adjustment.direction()).isEqualTo(direction);
        assertThat(adjustment.follows()).isEqualTo(follows);
        assertThat(adjustment.findings().all()).hasSize(follows ? 0 : 1);
    }

    @Test
    @DisplayName("from nothing to nothing is none")
    void nothing() {
        Adjustment adjustment =
                HUBEI.adjust(HUBEI.suggest(Histories.recurring(), DAY), Money.ZERO, Money.ZERO, Optional.empty());
        assertThat(adjustment.direction()).isEqualTo(UNCHANGED);
        assertThat(adjustment.follows()).isTrue();
        assertThat(adjustment.findings()).isEmpty();
    }

    @Test
    @DisplayName("must state its reason (the Decision, article 9), and says what it goes against")
    void findings() {
        assertThat(move("good", "100", "").findings()).isEmpty();
        Adjustment cut = move("good", "90", " ");
        assertThat(cut.findings().all())
                .extracting(Finding::code)
                .containsExactly("CHANGE_WITHOUT_REASON", "AMOUNT_AGAINST_SUGGESTION");
        assertThat(cut.findings().all().get(0).provisions())
                .extracting(Object::toString)
                .containsExactly("cn-42:2017-227#9.4");
        assertThat(cut.findings().all().get(0).message(Locale.CHINA)).isEqualTo("p1：额度由100元调整为90元，未说明理由");
        assertThat(cut.findings().all().get(1).provisions())
                .extracting(Object::toString)
                .containsExactly("cn-42:result-application#17");
        assertThat(cut.findings().all().get(1).message(Locale.ENGLISH))
                .isEqualTo("p1: next year's 90元 goes against the suggested priority");
    }

    @Test
    @DisplayName("is allowed by each decision as the word means")
    void meaning() {
        Map<ResultDecision, Set<Adjustment.Direction>> expected = new EnumMap<>(ResultDecision.class);
        expected.put(ResultDecision.INCREASE, EnumSet.of(INCREASED));
        expected.put(ResultDecision.PRIORITY, EnumSet.of(INCREASED, UNCHANGED));
        expected.put(ResultDecision.KEEP, EnumSet.of(INCREASED, UNCHANGED, REDUCED));
        expected.put(ResultDecision.CONTROL_NEW, EnumSet.of(UNCHANGED, REDUCED, ENDED));
        expected.put(ResultDecision.ADJUST, EnumSet.of(INCREASED, UNCHANGED, REDUCED));
        expected.put(ResultDecision.MERGE, EnumSet.allOf(Adjustment.Direction.class));
        expected.put(ResultDecision.CUT, EnumSet.of(REDUCED, ENDED));
        expected.put(ResultDecision.WITHHOLD, EnumSet.of(UNCHANGED, REDUCED, ENDED));
        expected.put(ResultDecision.CANCEL, EnumSet.of(ENDED));
        expected.put(ResultDecision.EXIT, EnumSet.of(ENDED));
        expected.put(ResultDecision.NO_SIMILAR_NEW, EnumSet.allOf(Adjustment.Direction.class));
        for (ResultDecision decision : ResultDecision.values()) {
            Set<Adjustment.Direction> allowed = EnumSet.noneOf(Adjustment.Direction.class);
            EnumSet.allOf(Adjustment.Direction.class).stream()
                    .filter(direction -> Decisions.allows(decision, direction))
                    .forEach(allowed::add);
            assertThat(allowed).as(decision.name()).isEqualTo(expected.get(decision));
        }
    }
}
