package io.github.jixiao.rules;

import static io.github.jixiao.rules.Samples.book;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.jixiao.core.item.ItemKind;
import io.github.jixiao.core.result.Evaluation;
import io.github.jixiao.core.result.EvaluationKind;
import io.github.jixiao.core.target.PerformanceTarget;
import io.github.jixiao.core.value.FiscalYear;
import io.github.jixiao.rules.law.PackException;
import io.github.jixiao.rules.scheme.Scheme;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which shipped scheme answers for which place, year, kind of evaluation, kind of item and target. */
class SchemeResolutionTest {
    @ParameterizedTest(name = "{0} {1} {2} {3} {4} -> {5}")
    @CsvSource(textBlock = """
            cn,        2016, SELF,          PROJECT,            plain, cn/self-2016
            cn,        2019, SELF,          PROJECT,            plain, cn/self-2016
            cn,        2020, SELF,          PROJECT,            plain, cn/self-2020
            cn,        2030, SELF,          PROJECT,            plain, cn/self-2020
            cn,        2022, SPOT_CHECK,    PROJECT,            plain, cn/self-2020
            cn,        2022, RE_EVALUATION, TRANSFER,           plain, cn/self-2020
            cn,        2019, SELF,          PROJECT,            cost,  cn/self-2016
            cn,        2020, SELF,          PROJECT,            cost,  cn/self-2020
            cn,        2021, SELF,          PROJECT,            cost,  cn/self-2021-cost
            cn,        2022, SELF,          TRANSFER,           cost,  cn/self-2021-cost
            cn,        2022, SELF,          PROJECT,            goals, cn/self-2020
            cn,        2019, SELF,          DEPARTMENT_OVERALL, plain, cn/self-2016
            cn,        2020, SELF,          DEPARTMENT_OVERALL, plain, cn/self-department-2020
            cn,        2022, SELF,          DEPARTMENT_OVERALL, cost,  cn/self-department-2020
            cn,        2020, FINANCE_KEY,   PROJECT,            plain, cn/finance-2020
            cn,        2022, DEPARTMENT,    POLICY,             cost,  cn/finance-2020
            cn,        2022, FINANCE_KEY,   DEPARTMENT_OVERALL, plain, cn/finance-2020
            cn-42,     2019, SELF,          PROJECT,            plain, cn/self-2016
            cn-42,     2020, SELF,          PROJECT,            plain, cn-42/self-2020
            cn-4201,   2020, SELF,          PROJECT,            plain, cn-42/self-2020
            cn-420112, 2023, SELF,          PROJECT,            cost,  cn-42/self-2020
            cn-42,     2020, SELF,          PROJECT,            goals, cn-42/self-2020-goals
            cn-42,     2019, SELF,          PROJECT,            goals, cn/self-2016
            cn-42,     2022, FINANCE_KEY,   PROJECT,            plain, cn/finance-2020
            cn-44,     2019, SELF,          PROJECT,            plain, cn/self-2016
            cn-44,     2020, SELF,          PROJECT,            plain, cn-44/self-2020
            cn-44,     2021, SELF,          PROJECT,            cost,  cn-44/self-2021-cost
            cn-44,     2020, SELF,          DEPARTMENT_OVERALL, plain, cn-44/self-department-2020
            cn-50,     2020, SELF,          DEPARTMENT_OVERALL, plain, cn/self-department-2020
            cn-50,     2021, SELF,          DEPARTMENT_OVERALL, plain, cn-50/self-2021
            cn-500107, 2021, SELF,          PROJECT,            cost,  cn-50/self-2021
            cn-51,     2022, SELF,          PROJECT,            plain, cn/self-2020
            cn-51,     2023, SELF,          PROJECT,            plain, cn-51/self-2023
            cn-51,     2023, SELF,          TRANSFER,           plain, cn/self-2020
            cn-43,     2022, SELF,          PROJECT,            plain, cn/self-2020
            zz,        2020, FINANCE_KEY,   PROJECT,            plain, zz/plain-2020
            zz-01,     2021, SELF,          PROJECT,            plain, zz/plain-2020
            zz-01,     2022, SELF,          PROJECT,            plain, zz-01/plain-2022
            zz-01,     2022, DEPARTMENT,    PROJECT,            plain, zz/plain-2020
            """)
    void theNearestAndMostSpecialSchemeIsChosen(
            String place, int year, EvaluationKind kind, ItemKind item, String target, String expected) {
        PerformanceTarget asked = switch (target) {
            case "cost" -> Samples.WITH_COST;
            case "goals" -> Samples.TWO_GOALS;
            default -> Samples.PLAIN;
        };
        assertThat(book(place, year).scheme(kind, item, asked).id()).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"cn", "cn-42", "cn-44", "cn-50", "cn-51", "zz", "zz-01"})
    void everySelfEvaluationFindsAScheme(String place) {
        for (int year = place.startsWith("zz") ? 2020 : 2016; year < 2027; year++) {
            RuleBook book = book(place, year);
            for (ItemKind item : ItemKind.values()) {
                for (PerformanceTarget target : List.of(Samples.PLAIN, Samples.WITH_COST, Samples.TWO_GOALS)) {
                    Stream.of(EvaluationKind.SELF, EvaluationKind.SPOT_CHECK, EvaluationKind.RE_EVALUATION)
                            .forEach(kind -> assertThat(
                                            book.scheme(kind, item, target).id())
                                    .isNotBlank());
                }
            }
        }
    }

    @Test
    void aKindWithoutSchemeIsRefused() {
        assertThatThrownBy(() -> book("cn-42", 2022).scheme(EvaluationKind.EX_ANTE, ItemKind.PROJECT, Samples.PLAIN))
                .isInstanceOf(PackException.class)
                .hasMessage("no scheme of cn-42 for 2022 is for the ex-ante evaluation of a project");
        assertThatThrownBy(() -> book("cn", 2019).scheme(EvaluationKind.FINANCE_KEY, ItemKind.PROJECT, Samples.PLAIN))
                .hasMessage("no scheme of cn for 2019 is for the finance-key evaluation of a project;"
                        + " there are cn/finance-2020 from 2020");
    }

    @Test
    void aSchemeThatIsNotAutomaticIsFoundOnlyByItsId() {
        RuleBook book = book("cn", 2021);
        Scheme steps = book.scheme("cn/self-2021-steps");
        assertThat(steps.automatic()).isFalse();
        assertThat(book.schemes()).contains(steps);
        assertThat(book.scheme(EvaluationKind.SELF, ItemKind.PROJECT, Samples.PLAIN)
                        .id())
                .isEqualTo("cn/self-2020");
    }

    @Test
    void anIdThatIsNotInForceIsRefusedNamingThoseThatAre() {
        assertThatThrownBy(() -> book("cn", 2020).scheme("cn/self-2021-steps"))
                .isInstanceOf(PackException.class)
                .hasMessageContainingAll("cn/self-2021-steps", "no such scheme of cn for 2020", "cn/self-2020");
    }

    @Test
    void anEvaluationIsScoredByTheRulesOfItsOwnYear() {
        Evaluation filed = Evaluation.builder()
                .item(Samples.item(ItemKind.PROJECT))
                .year(FiscalYear.of(2021))
                .target(Samples.PLAIN)
                .build();
        assertThat(book("cn-42", 2021).schemeFor(filed).id()).isEqualTo("cn-42/self-2020");
        assertThatThrownBy(() -> book("cn-42", 2022).score(filed))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContainingAll("2021", "2022", "Scorer.of");
    }

    @Test
    void anEvaluationWithoutAYearIsScoredByTheRulesAsked() {
        Evaluation filed = Evaluation.builder()
                .item(Samples.item(ItemKind.PROJECT))
                .target(Samples.PLAIN)
                .build();
        assertThat(book("cn-42", 2022).schemeFor(filed).id()).isEqualTo("cn-42/self-2020");
    }
}
