package io.github.jixiao.rules.scoring;

import static io.github.jixiao.rules.scoring.Evaluations.codes;
import static io.github.jixiao.rules.scoring.Evaluations.points;
import static io.github.jixiao.rules.scoring.Evaluations.score;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.jixiao.core.finding.Finding;
import io.github.jixiao.rules.scheme.OverAchievement.Policy;
import io.github.jixiao.rules.scheme.Scheme;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("A row of 10 points whose target of at least 100 is exceeded")
class OverAchievementTest {
    @ParameterizedTest(name = "actual {0}: full {1}, flag {2}, linear {3}, inverse {4}")
    @CsvSource({
        "99, 9.90, 9.90, 9.90, 9.90",
        "100, 10, 10, 10, 10",
        "101, 10, 10, 10, 9.90", // 100 ÷ 101 = 0.99010
        "129, 10, 10, 10, 7.75", // 100 ÷ 129 = 0.77519
        "130, 10, 10, 10, 7.69", // the tolerance of 30 % is used up; 100 ÷ 130 = 0.76923
        "131, 10, 10, 9.90, 7.63", // 1 − 0.01; 100 ÷ 131 = 0.76336
        "180, 10, 10, 5.00, 5.56", // 1 − (0.80 − 0.30); 100 ÷ 180
        "229, 10, 10, 0.10, 4.37", // 1 − 0.99; 100 ÷ 229 = 0.43668
        "230, 10, 10, 0, 4.35", // 1 − 1.00; 100 ÷ 230 = 0.43478
        "231, 10, 10, 0, 4.33" // 100 ÷ 231 = 0.43290
    })
    void losesPointsByThePolicyWhereTheTargetWasSetTooLow(
            String actual, String full, String flag, String linear, String inverse) {
        Row row = Row.atLeast("100").got(actual).tooLow();

        assertThat(points(Schemes.with(Policy.FULL), row)).isEqualByComparingTo(full);
        assertThat(points(Schemes.with(Policy.FLAG), row)).isEqualByComparingTo(flag);
        assertThat(points(Schemes.with(Policy.LINEAR), row)).isEqualByComparingTo(linear);
        assertThat(points(Schemes.with(Policy.INVERSE), row)).isEqualByComparingTo(inverse);
    }

    @ParameterizedTest
    @EnumSource(Policy.class)
    void losesNothingWithoutAReasonToHoldTheTargetTooLow(Policy policy) {
        assertThat(points(Schemes.with(policy), Row.atLeast("100").got("180"))).isEqualByComparingTo("10");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"119.99, false", "120, true", "120.01, true"})
    void isPointedOutFromTheLimit(String actual, boolean flagged) {
        for (Policy policy : new Policy[] {Policy.FLAG, Policy.LINEAR, Policy.INVERSE}) {
            assertThat(codes(score(Schemes.with(policy), Row.atLeast("100").got(actual)))
                            .contains("OVER_ACHIEVEMENT"))
                    .as("%s", policy)
                    .isEqualTo(flagged);
        }
    }

    @Test
    void isPointedOutWithItsShareAndTheProvision() {
        Finding finding = score(Schemes.with(Policy.FLAG), Row.atLeast("90").got("200")).findings().stream()
                .filter(any -> any.code().equals("OVER_ACHIEVEMENT"))
                .findFirst()
                .orElseThrow();

        assertThat(finding.arguments())
                .containsEntry("share", "222.22") // 200 ÷ 90
                .containsEntry("limit", "120");
        assertThat(finding.provisions()).containsExactly(Schemes.basis("over").provision());
    }

    @ParameterizedTest
    @EnumSource(Policy.class)
    @DisplayName("a lower-is-better target, a target of zero or below and an exact one cannot be over-achieved")
    void otherTargets(Policy policy) {
        Scheme scheme = Schemes.with(policy);

        assertThat(points(scheme, Row.atMost("100").got("1").tooLow())).isEqualByComparingTo("10");
        assertThat(points(scheme, Row.atLeast("0").got("500").tooLow())).isEqualByComparingTo("10");
        assertThat(points(scheme, Row.atLeast("-1").got("500").tooLow())).isEqualByComparingTo("10");
        assertThat(points(scheme, Row.exactly("100").got("500").tooLow())).isEqualByComparingTo("0");
        assertThat(codes(score(scheme, Row.atLeast("0").got("500")))).doesNotContain("OVER_ACHIEVEMENT");
    }
}
