package io.github.jixiao.rules.validation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jixiao.core.finding.Finding;
import io.github.jixiao.core.finding.Findings;
import io.github.jixiao.core.item.ExpenditureItem;
import io.github.jixiao.core.item.ItemKind;
import io.github.jixiao.core.law.Jurisdiction;
import io.github.jixiao.core.result.Evaluation;
import io.github.jixiao.core.result.FiledScores;
import io.github.jixiao.core.target.PerformanceTarget;
import io.github.jixiao.core.value.FiscalYear;
import io.github.jixiao.core.value.Points;
import io.github.jixiao.rules.RuleBook;
import io.github.jixiao.rules.RuleBooks;
import io.github.jixiao.rules.law.Parameter;
import io.github.jixiao.rules.scheme.Scheme;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A total above the full marks: those the document states, otherwise those of the scheme, otherwise a hundred. */
class FullMarksTest {
    private static final RuleBook BOOK = RuleBooks.standard().inForce(Jurisdiction.NATION, FiscalYear.of(2022));

    @ParameterizedTest(name = "a total of {0} under a scheme of {1} full marks is above them: {2}")
    @CsvSource({"119.99, 120, false", "120, 120, false", "120.01, 120, true", "100, 100, false", "100.01, 100, true"})
    void theSchemeDecidesAndIsCited(String total, long fullMarks, boolean above) {
        Evaluation evaluation = evaluation(FiledScores.builder().total(Points.parse(total)));
        Scheme lawful = BOOK.schemeFor(evaluation);
        Scheme scheme = lawful.toBuilder()
                .fullMarks(
                        new Parameter<>(Points.of(fullMarks), lawful.fullMarks().basis()))
                .build();

        Findings found = Validation.consistency(evaluation, scheme);

        assertThat(found.has(ConsistencyFinding.TOTAL_ABOVE_FULL_MARKS)).isEqualTo(above);
        assertThat(found.stream().filter(FullMarksTest::isAboveFullMarks))
                .allSatisfy(finding -> assertThat(finding.provisions())
                        .containsExactly(lawful.fullMarks().basis().provision()));
    }

    @ParameterizedTest(name = "a total of {0} where the document states 110 is above them: {1}")
    @CsvSource({"110, false", "110.01, true"})
    void whatTheDocumentStatesComesFirst(String total, boolean above) {
        Evaluation evaluation =
                evaluation(FiledScores.builder().total(Points.parse(total)).fullMarks(Points.of(110)));

        Findings found = BOOK.validate(evaluation);

        assertThat(found.has(ConsistencyFinding.TOTAL_ABOVE_FULL_MARKS)).isEqualTo(above);
        assertThat(found.stream().filter(FullMarksTest::isAboveFullMarks))
                .allSatisfy(finding -> assertThat(finding.provisions()).isEmpty());
    }

    private static boolean isAboveFullMarks(Finding finding) {
        return finding.code().equals(ConsistencyFinding.TOTAL_ABOVE_FULL_MARKS.name());
    }

    private static Evaluation evaluation(FiledScores.Builder filed) {
        return Evaluation.builder()
                .item(ExpenditureItem.builder()
                        .id("1")
                        .name("项目")
                        .kind(ItemKind.PROJECT)
                        .build())
                .year(FiscalYear.of(2022))
                .target(PerformanceTarget.builder().build())
                .filed(filed.build())
                .build();
    }
}
