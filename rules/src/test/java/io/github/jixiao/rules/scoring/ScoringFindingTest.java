package io.github.jixiao.rules.scoring;

import static io.github.jixiao.core.finding.Severity.ERROR;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.jixiao.core.finding.Finding;
import io.github.jixiao.core.result.ActualValue;
import io.github.jixiao.core.result.Evaluation;
import io.github.jixiao.core.target.IndicatorAspect;
import io.github.jixiao.rules.scheme.OverAchievement;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("A finding of scoring")
class ScoringFindingTest {
    private static final Pattern PLACE = Pattern.compile("\\{[a-z]+}");

    @ParameterizedTest
    @EnumSource(ScoringFinding.class)
    void namesTheSameValuesInBothLanguages(ScoringFinding finding) {
        assertThat(places(finding.zh())).isEqualTo(places(finding.en()));
        assertThat(finding.zh()).isNotBlank().isNotEqualTo(finding.en());
        assertThat(finding.en()).isNotBlank().isASCII();
    }

    private static Set<String> places(String message) {
        return PLACE.matcher(message).results().map(MatchResult::group).collect(Collectors.toSet());
    }

    @Test
    @DisplayName("stops the document only where it contradicts itself or the law")
    void severities() {
        assertThat(Arrays.stream(ScoringFinding.values()).filter(any -> any.severity() == ERROR))
                .containsExactlyInAnyOrder(
                        ScoringFinding.SCORE_OUTSIDE_BAND,
                        ScoringFinding.SCORE_NEGATIVE,
                        ScoringFinding.SCORE_ABOVE_WEIGHT,
                        ScoringFinding.OVER_EXECUTION,
                        ScoringFinding.WEIGHTS_OFF_FULL_MARKS);
        assertThat(ScoringFinding.values())
                .allSatisfy(any -> assertThat(any.severity()).isNotNull());
    }

    @Test
    @DisplayName("has every place of its message filled")
    void filled() {
        Row[] rows = {
            Row.atLeast("1").id("a").unweighted().got("1"),
            Row.atLeast("1").id("b"),
            Row.words("改善").id("c").got(new ActualValue.Stated("好")),
            Row.atLeast("1", "人").id("d").got("1", "个"),
            Row.atLeast("1").id("e").noEvidence(),
            Row.atLeast("1").id("f").notApplicable(),
            Row.atLeast("1").id("g").got("5")
        };
        Score score =
                Evaluations.score(Schemes.with(OverAchievement.Policy.FLAG), Evaluations.funded("100", "200", rows));

        assertThat(score.findings().all()).hasSizeGreaterThan(6).allSatisfy(any -> {
            assertThat(places(any.zh())).isEmpty();
            assertThat(places(any.en())).isEmpty();
        });
    }

    @Test
    @DisplayName("about a row points at the row, or at what is missing in it")
    void pointsAtTheRow() {
        Row[] rows = {
            Row.atLeast("1").id("a").got("1"),
            Row.atLeast("1").id("b").noEvidence(),
            Row.atLeast("1", "人").id("c").got("1", "个").filed("5"),
            Row.atLeast("1").id("d").got("5"),
            Row.undirected("5").id("e").in(IndicatorAspect.COST).got("6"),
            Row.atLeast("1").id("f").unweighted().got("1")
        };
        Score score = Evaluations.score(Schemes.with(OverAchievement.Policy.FLAG), rows);

        assertThat(pointer(score, "NO_EVIDENCE")).isEqualTo("/target/goals/0/indicators/1");
        assertThat(pointer(score, "UNIT_DIFFERS")).isEqualTo("/target/goals/0/indicators/2");
        assertThat(pointer(score, "OVER_ACHIEVEMENT")).isEqualTo("/target/goals/0/indicators/3");
        assertThat(pointer(score, "DIRECTION_ASSUMED")).isEqualTo("/target/goals/0/indicators/4");
        assertThat(pointer(score, "WEIGHT_MISSING")).isEqualTo("/target/goals/0/indicators/5/weight");
    }

    @Test
    @DisplayName("about a row of a later goal points into that goal")
    void pointsIntoTheGoal() {
        Evaluation evaluation = Evaluations.ofGoals(
                List.of(
                        List.of(Row.atLeast("1").id("a").got("1")),
                        List.of(
                                Row.atLeast("1").id("b").got("1"),
                                Row.atLeast("1").id("c").noEvidence())),
                List.of(Optional.empty(), Optional.empty()));

        assertThat(pointer(Evaluations.score(Schemes.plain(), evaluation), "NO_EVIDENCE"))
                .isEqualTo("/target/goals/1/indicators/1");
    }

    private static String pointer(Score score, String code) {
        List<String> pointers = score.findings().stream()
                .filter(any -> any.code().equals(code))
                .map(Finding::pointer)
                .toList();
        assertThat(pointers).as(code).hasSize(1);
        return pointers.get(0);
    }
}
