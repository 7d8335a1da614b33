package io.github.jixiao.rules.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jixiao.core.result.Evaluation;
import io.github.jixiao.rules.scheme.Scheme;
import java.math.BigDecimal;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

@Label("A batch of evaluations")
class BatchProperties {
    /** So many digits fit a long, whatever they are. */
    private static final int DIGITS = 18;

    @Provide
    Arbitrary<Scheme> schemes() {
        return Anything.schemes();
    }

    @Provide
    Arbitrary<List<Evaluation>> evaluations() {
        return Anything.evaluations().list().ofMinSize(1).ofMaxSize(5);
    }

    @Provide
    Arbitrary<List<Evaluation>> tidyEvaluations() {
        return Anything.evaluations(Anything.weighedRows()).list().ofMinSize(1).ofMaxSize(5);
    }

    @Property(tries = 3000)
    @Label("has the totals and grades of the sheets, however odd the evaluations")
    void equalsTheSheets(@ForAll("schemes") Scheme scheme, @ForAll("evaluations") List<Evaluation> evaluations) {
        assertSame(scheme, evaluations);
    }

    @Property
    @Label("has the totals and grades of the sheets under the plain scheme, where most take the fast path")
    void equalsTheSheetsOfThePlainScheme(@ForAll("tidyEvaluations") List<Evaluation> evaluations) {
        assertSame(Schemes.plain(), evaluations);
    }

    private static void assertSame(Scheme scheme, List<Evaluation> evaluations) {
        BatchScores batch = BatchScorer.of(scheme).score(evaluations);

        assertThat(batch.size()).isEqualTo(evaluations.size());
        for (int i = 0; i < evaluations.size(); i++) {
            Score score = Evaluations.score(scheme, evaluations.get(i));
            boolean fits = score.total().map(BigDecimal::precision).orElse(0) <= DIGITS;
            if (!fits && batch.total(i).isEmpty()) {
                assertThat(batch.grade(i)).as("no grade without a total").isEmpty();
                continue;
            }
            assertThat(batch.total(i)).as("total of %s", i).isEqualTo(score.total());
            assertThat(batch.grade(i)).as("grade of %s", i).isEqualTo(score.grade());
        }
    }
}
