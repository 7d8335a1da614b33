package io.github.jixiao.rules.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jixiao.core.law.Jurisdiction;
import io.github.jixiao.core.result.Evaluation;
import io.github.jixiao.core.value.FiscalYear;
import io.github.jixiao.core.value.Points;
import io.github.jixiao.rules.RuleBooks;
import io.github.jixiao.rules.law.Parameter;
import io.github.jixiao.rules.scheme.PositivePolicy;
import io.github.jixiao.rules.scheme.Scheme;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A row of 10 points with the target ≥ 120, judged 7 by the evaluator: what its actual value earns. */
@DisplayName("A higher-is-better row of 10 points")
class PositivePolicyTest {
    private static final Scheme NATION = RuleBooks.standard()
            .inForce(Jurisdiction.NATION, FiscalYear.of(2022))
            .scheme("cn/self-2020");

    @ParameterizedTest(name = "earns {2} under {0} when {1} of 120 are reached")
    @CsvSource({
        "RATIO, 119, 9.92", // 10 × 119 ÷ 120 = 9.9166…
        "RATIO, 120, 10",
        "RATIO, 121, 10",
        "NOTHING, 119, 0",
        "NOTHING, 120, 10",
        "NOTHING, 121, 10",
        "JUDGED, 119, 7",
        "JUDGED, 120, 10",
        "JUDGED, 121, 10"
    })
    void earns(PositivePolicy policy, String actual, BigDecimal points) {
        Scheme scheme = NATION.toBuilder()
                .positive(new Parameter<>(policy, NATION.positive().basis()))
                .build();
        Evaluation evaluation = PositiveRow.of("120", actual, Points.of(7));

        Optional<BigDecimal> earned =
                Scorer.of(scheme).score(evaluation).rows().get(0).points();

        assertThat(earned.orElseThrow()).isEqualByComparingTo(points);
        assertThat(BatchScorer.of(scheme).score(List.of(evaluation)).total(0))
                .isEqualTo(Scorer.of(scheme).score(evaluation).total());
    }
}
