package io.github.jixiao.rules.scoring;

import static io.github.jixiao.rules.scoring.Evaluations.funded;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.jixiao.core.item.FundingAmounts;
import io.github.jixiao.core.result.Evaluation;
import io.github.jixiao.core.value.Money;
import io.github.jixiao.core.value.MoneyUnit;
import io.github.jixiao.rules.scheme.ExecutionRule;
import io.github.jixiao.rules.scheme.GradeScale;
import io.github.jixiao.rules.scheme.Rounding;
import io.github.jixiao.rules.scheme.Scheme;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A batch of evaluations")
class BatchScorerTest {
    private static Evaluation done(String percent) {
        return funded("100", "100", Row.atLeast("100").weight("90").got(percent));
    }

    @Test
    void hasTheTotalsAndGradesOfItsEvaluationsInOrder() {
        // 10 for execution and 90 in proportion
        List<Evaluation> evaluations = List.of(done("100"), done("50"), done("88.88"), Evaluations.of());

        BatchScores scores = BatchScorer.of(Schemes.plain()).score(evaluations);

        assertThat(scores.size()).isEqualTo(4);
        assertThat(scores.scale()).isEqualTo(2);
        assertThat(scores.total(0).orElseThrow()).hasToString("100.00");
        assertThat(scores.total(1).orElseThrow()).hasToString("55.00");
        assertThat(scores.total(2).orElseThrow()).hasToString("89.99"); // 10 + 79.992
        assertThat(scores.unscaledTotal(2)).isEqualTo(8999);
        assertThat(scores.grade(0).orElseThrow().code()).isEqualTo("excellent");
        assertThat(scores.grade(1).orElseThrow().code()).isEqualTo("poor");
        assertThat(scores.grade(2).orElseThrow().code()).isEqualTo("good");
    }

    @Test
    void hasNeitherTotalNorGradeWhereOneCannotBeScored() {
        BatchScores scores = BatchScorer.of(Schemes.plain()).score(List.of(Evaluations.of()));

        assertThat(scores.total(0)).isEmpty();
        assertThat(scores.grade(0)).isEmpty();
        assertThat(scores.unscaledTotal(0)).isEqualTo(BatchScores.NO_TOTAL);
    }

    @Test
    void ofNothingIsEmpty() {
        BatchScores scores = BatchScorer.of(Schemes.plain()).score(List.of());

        assertThat(scores.size()).isZero();
        assertThatExceptionOfType(ArrayIndexOutOfBoundsException.class).isThrownBy(() -> scores.total(0));
    }

    @Test
    @DisplayName("below the lowest grade has a total and no grade")
    void noGrade() {
        Scheme scheme = Schemes.plain().toBuilder()
                .grades(Schemes.stated(
                        "grades", new GradeScale(Schemes.GRADES.subList(0, 1), GradeScale.Stage.ROUNDED)))
                .build();

        BatchScores scores = BatchScorer.of(scheme).score(List.of(done("88.88"), done("88.89")));

        assertThat(scores.total(0).orElseThrow()).hasToString("89.99");
        assertThat(scores.grade(0)).isEmpty();
        assertThat(scores.total(1).orElseThrow()).hasToString("90.00"); // 10 + 80.001
        assertThat(scores.grade(1).orElseThrow().code()).isEqualTo("excellent");
    }

    @ParameterizedTest(name = "{0} of {1} yuan")
    @CsvSource({
        "10995116277.74, 21990232555.52, 95.00", // half, 2 to the 40th in cents less 2
        "10995116277.75, 21990232555.52, 95.00",
        "10995116277.76, 21990232555.52, 95.00",
        "10995116277.77, 21990232555.52, 95.00",
        "12345678901.23, 20000000000, 96.17", // 61.7284 → 61.73 % of 10 = 6.173
        "1152921504606846975, 2305843009213693952, 95.00", // half, 2 to the 60th less 1
        "1152921504606846976, 2305843009213693952, 95.00",
        "123456789012345678901234567890, 200000000000000000000000000000, 96.17"
    })
    void ofAnySumOfMoneyIsScoredAsTheSheetsAre(String executed, String budget, String total) {
        FundingAmounts amounts = FundingAmounts.builder()
                .adjusted(Money.of(budget, MoneyUnit.YUAN))
                .executed(Money.of(executed, MoneyUnit.YUAN))
                .build();
        Evaluation evaluation = Evaluations.with(done("100"), amounts);
        Scheme fine = Schemes.with(new ExecutionRule(
                Schemes.execution().weight(),
                Schemes.execution().denominator(),
                Optional.of(Schemes.stated("rate-rounding", new Rounding(6, RoundingMode.HALF_UP))),
                Schemes.execution().cap(),
                Schemes.execution().zeroBudget()));

        for (Scheme scheme : List.of(Schemes.plain(), fine, Schemes.exactRate())) {
            assertThat(BatchScorer.of(scheme)
                            .score(List.of(evaluation))
                            .total(0)
                            .orElseThrow())
                    .hasToString(total);
            assertThat(Evaluations.score(scheme, evaluation).total().orElseThrow())
                    .hasToString(total);
        }
    }

    @ParameterizedTest(name = "{0} points: {1}")
    @CsvSource({"10000000000000000, true", "90000000000000000, true", "100000000000000000, false", "1E+25, false"})
    @DisplayName("has neither total nor grade where the hundredths of a point do not fit a long")
    void hugeTotals(String weight, boolean fits) {
        Evaluation evaluation = Evaluations.of(Row.atLeast("1").weight(weight).got("1"));

        BatchScores scores = BatchScorer.of(Schemes.plain()).score(List.of(evaluation));
        Score sheet = Evaluations.score(Schemes.plain(), evaluation);

        assertThat(sheet.total().orElseThrow()).isEqualByComparingTo(weight);
        assertThat(sheet.grade().orElseThrow().code()).isEqualTo("excellent");
        assertThat(scores.total(0)).isEqualTo(sheet.total().filter(any -> fits));
        assertThat(scores.grade(0)).isEqualTo(sheet.grade().filter(any -> fits));
        assertThat(scores.unscaledTotal(0) == BatchScores.NO_TOTAL).isEqualTo(!fits);
    }
}
