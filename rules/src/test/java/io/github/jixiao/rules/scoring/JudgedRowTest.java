package io.github.jixiao.rules.scoring;

import static io.github.jixiao.rules.scoring.Evaluations.codes;
import static io.github.jixiao.rules.scoring.Evaluations.points;
import static io.github.jixiao.rules.scoring.Evaluations.pointsIfAny;
import static io.github.jixiao.rules.scoring.Evaluations.score;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.jixiao.core.result.ActualValue;
import io.github.jixiao.core.result.Attainment;
import io.github.jixiao.core.target.TargetValue;
import io.github.jixiao.rules.scheme.QualitativeBands;
import io.github.jixiao.rules.scheme.Scheme;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A judged row of 10 points")
class JudgedRowTest {
    @ParameterizedTest(name = "{0} with {1} points: national {2}, Hubei {3}")
    @CsvSource({
        "REACHED, 10, in, in",
        "REACHED, 8.01, in, in",
        "REACHED, 8, in, in",
        "REACHED, 7.99, out, out",
        "PARTLY, 8.01, out, out",
        "PARTLY, 8, out, out",
        "PARTLY, 7.99, in, in",
        "PARTLY, 6.01, in, in",
        "PARTLY, 6, in, in",
        "PARTLY, 5.99, out, in",
        "PARTLY, 5.01, out, in",
        "PARTLY, 5, out, in",
        "PARTLY, 4.99, out, out",
        "NOT_REACHED, 6.01, out, out",
        "NOT_REACHED, 6, out, out",
        "NOT_REACHED, 5.99, in, out",
        "NOT_REACHED, 5, in, out",
        "NOT_REACHED, 4.99, in, in",
        "NOT_REACHED, 0, in, in"
    })
    @DisplayName("bands are 100/80/60 nationally and 100/80/50 in Hubei, lower bounds included")
    void bands(Attainment level, String points, String national, String hubei) {
        Row row = Row.words("持续改善").attained(level).filed(points);

        assertThat(outside(Schemes.with(Schemes.NATIONAL_BANDS), row)).isEqualTo(national.equals("out"));
        assertThat(outside(Schemes.with(Schemes.HUBEI_BANDS), row)).isEqualTo(hubei.equals("out"));
        assertThat(points(Schemes.plain(), row))
                .as("the evaluator's points are taken as they are")
                .isEqualByComparingTo(points);
    }

    private static boolean outside(Scheme scheme, Row row) {
        return codes(score(scheme, row)).contains("SCORE_OUTSIDE_BAND");
    }

    @Test
    void pointsAboveTheWeightAreFound() {
        Row row = Row.words("持续改善").attained(Attainment.REACHED);

        assertThat(codes(score(Schemes.plain(), row.filed("10")))).doesNotContain("SCORE_ABOVE_WEIGHT");
        assertThat(codes(score(Schemes.plain(), row.filed("10.01"))))
                .contains("SCORE_ABOVE_WEIGHT")
                .doesNotContain("SCORE_OUTSIDE_BAND");
        assertThat(codes(score(
                        Schemes.plain(),
                        Row.words("持续改善").got(new ActualValue.Stated("好")).filed("10.01"))))
                .as("with or without a level")
                .contains("SCORE_ABOVE_WEIGHT");
    }

    @Test
    void aLevelReachedWithoutPointsEarnsAllWhereTheSchemeSaysSo() {
        Row row = Row.words("持续改善").attained(Attainment.REACHED);
        Scheme strict = Schemes.with(Schemes.bands("80", "60", QualitativeBands.Unjudged.NOT_SCORED));

        assertThat(points(Schemes.plain(), row)).isEqualByComparingTo("10");
        assertThat(pointsIfAny(strict, row)).isEmpty();
        assertThat(codes(score(strict, row))).contains("NEEDS_JUDGEMENT");
    }

    @ParameterizedTest
    @CsvSource({"PARTLY", "NOT_REACHED"})
    void aLowerLevelWithoutPointsIsNotScored(Attainment level) {
        Score score = score(Schemes.plain(), Row.words("持续改善").attained(level));

        assertThat(score.rows().get(0).points()).isEmpty();
        assertThat(codes(score)).contains("NEEDS_JUDGEMENT", "TOTAL_NOT_SCORED");
    }

    @Test
    @DisplayName("the target's own words as actual count as reached; other words wait for points")
    void words() {
        Row row = Row.words("持续改善");

        assertThat(points(Schemes.plain(), row.got(new ActualValue.Stated(" 持续改善 "))))
                .isEqualByComparingTo("10");
        assertThat(points(Schemes.plain(), Row.of(new TargetValue.Verbatim("优")).got(new ActualValue.Rated("优"))))
                .isEqualByComparingTo("10");
        assertThat(pointsIfAny(Schemes.plain(), row.got(new ActualValue.Stated("有所改善"))))
                .isEmpty();
        assertThat(pointsIfAny(Schemes.plain(), Row.words(" ").got(new ActualValue.Stated(" "))))
                .as("nothing said is nothing reached")
                .isEmpty();
        assertThat(pointsIfAny(Schemes.plain(), row.got("95"))).isEmpty();
    }

    @Test
    void aRowWithoutATargetIsJudged() {
        assertThat(pointsIfAny(Schemes.plain(), Row.blank().got("95"))).isEmpty();
        assertThat(points(Schemes.plain(), Row.blank().got("95").filed("9"))).isEqualByComparingTo("9");
    }

    @Test
    void filedPointsStandInForAMissingActual() {
        Score score = score(Schemes.plain(), Row.atLeast("100").filed("9"));

        assertThat(score.rows().get(0).points().orElseThrow()).isEqualByComparingTo("9");
        assertThat(score.rows().get(0).judged()).isTrue();
    }

    @Test
    void whatIsComputedIsNotJudgedAndFiledPointsDoNotCount() {
        Score score = score(Schemes.plain(), Row.atLeast("100").got("80").filed("9"));

        assertThat(score.rows().get(0).points().orElseThrow()).isEqualByComparingTo("8");
        assertThat(score.rows().get(0).judged()).isFalse();
    }

    @Test
    void neitherActualNorPointsIsFound() {
        Score score = score(Schemes.plain(), Row.atLeast("100"));

        assertThat(score.rows().get(0).points()).isEmpty();
        assertThat(score.rows().get(0).weight().orElseThrow()).isEqualByComparingTo("10");
        assertThat(codes(score)).contains("ACTUAL_MISSING", "TOTAL_NOT_SCORED");
    }

    @Test
    void aRowWithoutAWeightIsFoundAndNotScored() {
        Score score = score(
                Schemes.plain(), Row.atLeast("100").unweighted().got("100").filed("10"));

        assertThat(score.rows().get(0).points()).isEmpty();
        assertThat(score.rows().get(0).weight()).isEmpty();
        assertThat(codes(score)).contains("WEIGHT_MISSING", "TOTAL_NOT_SCORED");
    }

    @Test
    void bandsAreDescribedInPercent() {
        assertThat(Schemes.HUBEI_BANDS.describe(Attainment.REACHED)).isEqualTo("80%–100%");
        assertThat(Schemes.HUBEI_BANDS.describe(Attainment.PARTLY)).isEqualTo("50%–80%");
        assertThat(Schemes.HUBEI_BANDS.describe(Attainment.NOT_REACHED)).isEqualTo("0%–50%");
    }

    @Test
    @DisplayName("a band's bounds are not rounded: 60 % of 3.33 is 1.998")
    void boundsAreExact() {
        BigDecimal weight = new BigDecimal("3.33");

        assertThat(Schemes.NATIONAL_BANDS.contains(Attainment.PARTLY, new BigDecimal("1.997"), weight))
                .isFalse();
        assertThat(Schemes.NATIONAL_BANDS.contains(Attainment.PARTLY, new BigDecimal("1.998"), weight))
                .isTrue();
        assertThat(Schemes.NATIONAL_BANDS.contains(Attainment.PARTLY, new BigDecimal("1.999"), weight))
                .isTrue();
    }

    @ParameterizedTest(name = "{0}: negative {1}")
    @CsvSource({"-5, true", "-0.01, true", "0, false", "0.01, false"})
    @DisplayName("fewer points than none are found as such, with or without a level")
    void negativePoints(String points, boolean negative) {
        Row leveled = Row.words("持续改善").attained(Attainment.NOT_REACHED).filed(points);
        Row bare = Row.words("持续改善").got(new ActualValue.Stated("无改善")).filed(points);

        for (Row row : List.of(leveled, bare)) {
            assertThat(codes(score(Schemes.plain(), row)).contains("SCORE_NEGATIVE"))
                    .isEqualTo(negative);
            assertThat(codes(score(Schemes.plain(), row))).doesNotContain("SCORE_OUTSIDE_BAND", "SCORE_ABOVE_WEIGHT");
            assertThat(points(Schemes.plain(), row))
                    .as("the evaluator's points are taken as they are")
                    .isEqualByComparingTo(points);
        }
    }

    @ParameterizedTest(name = "{0} with {1} of 0 points: {2}")
    @CsvSource({
        "NOT_REACHED, 0, ''",
        "PARTLY, 0, ''",
        "REACHED, 0, ''",
        "NOT_REACHED, 0.01, SCORE_ABOVE_WEIGHT",
        "NOT_REACHED, -0.01, SCORE_NEGATIVE"
    })
    @DisplayName("a row without weight has no bands to lie outside of")
    void bandsOfNoWeight(Attainment level, String points, String code) {
        Score score = score(
                Schemes.plain(), Row.words("持续改善").weight("0").attained(level).filed(points));

        assertThat(codes(score).stream().filter(any -> any.startsWith("SCORE_")).toList())
                .isEqualTo(code.isEmpty() ? List.of() : List.of(code));
    }
}
