package io.github.jixiao.rules.law;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jixiao.core.law.Jurisdiction;
import io.github.jixiao.core.law.ProvisionRef;
import io.github.jixiao.core.value.FiscalYear;
import io.github.jixiao.rules.RuleBook;
import io.github.jixiao.rules.RuleBooks;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The text of the Decision as it is recorded, and that of the instruments around it. */
class DecisionTextTest {
    /** The obligations in each of the thirteen articles; together 79. */
    private static final List<Integer> OBLIGATIONS = List.of(9, 3, 5, 6, 5, 10, 4, 8, 10, 5, 5, 4, 5);

    private static final Pattern HAN = Pattern.compile("\\p{IsHan}");
    private static final RuleBook HUBEI = RuleBooks.standard().inForce(Jurisdiction.of("420000"), FiscalYear.of(2022));

    private static Instrument decision() {
        return HUBEI.instrument(ProvisionRef.parse("cn-42:2017-227")).orElseThrow();
    }

    @Test
    @DisplayName("all 13 articles and 79 clauses are recorded, each article before its clauses, and no others")
    void articlesAndClauses() {
        List<String> expected = new ArrayList<>();
        for (int article = 1; article <= 13; article++) {
            expected.add(String.valueOf(article));
            for (int clause = 1; clause <= OBLIGATIONS.get(article - 1); clause++) {
                expected.add(article + "." + clause);
            }
        }
        assertThat(expected).hasSize(13 + 79);
        assertThat(decision().clauses().keySet()).containsExactlyElementsOf(expected);
    }

    @Test
    @DisplayName("no two articles or clauses of the Decision read the same in either language")
    void noTwoReadTheSame() {
        assertThat(decision().clauses().values())
                .extracting(Instrument.Clause::zh)
                .doesNotHaveDuplicates();
        assertThat(decision().clauses().values())
                .extracting(Instrument.Clause::en)
                .doesNotHaveDuplicates();
    }

    @Test
    @DisplayName("the Chinese of the Decision is in Han characters, and the English has none")
    void eachLanguageInItsScript() {
        decision().clauses().forEach((id, clause) -> {
            assertThat(clause.zh()).as(id).containsPattern(HAN);
            assertThat(clause.en()).as(id).doesNotContainPattern(HAN);
        });
    }

    @ParameterizedTest(name = "clause {0} says {1} and \"{2}\"")
    @CsvSource(textBlock = """
            6.7,  应当, shall
            8.6,  探索, explore
            8.7,  探索, explore
            10.1, 可以, may
            11.4, 探索, explore
            11.5, 探索, explore
            13.3, 可以, may
            """)
    void theForceOfAClauseIsInItsWords(String id, String zh, String en) {
        assertThat(clause(id).zh()).contains(zh);
        assertThat(clause(id).en()).containsPattern("\\b" + en + "\\b");
    }

    @Test
    @DisplayName("all clauses that are neither explored nor permitted are duties: 应当, shall")
    void allOthersAreDuties() {
        List<String> softer = List.of("8.6", "8.7", "10.1", "11.4", "11.5", "13.3");
        decision().clauses().forEach((id, clause) -> {
            if (id.contains(".")) {
                assertThat(clause.zh().contains("应当")).as(id).isNotEqualTo(softer.contains(id));
                assertThat(clause.en().contains("shall")).as(id).isNotEqualTo(softer.contains(id));
            }
        });
    }

    @Test
    @DisplayName("every clause of every instrument that holds in Hubei has a text in both languages")
    void everyClauseHasBothLanguages() {
        assertThat(HUBEI.instruments()).isNotEmpty().allSatisfy(instrument -> {
            assertThat(instrument.clauses()).as(instrument.ref().toString()).isNotEmpty();
            instrument.clauses().forEach((id, clause) -> {
                assertThat(clause.zh()).as(instrument.ref() + "#" + id).containsPattern(HAN);
                assertThat(clause.en()).as(instrument.ref() + "#" + id).isNotBlank();
            });
        });
    }

    @ParameterizedTest(name = "{0} is recorded")
    @CsvSource({
        "cn:budget-law-2018#57.3",
        "cn:budget-law-regulation-2020#20",
        "cn:supervision-law-2024#27",
        "cn:audit-law-2021#4",
        "cn:information-regulation-2019#26",
        "cn:fiscal-violations-regulation#7",
        "cn:government-investment-regulation#31",
        "cn:zhongfa-2018-34#dual-monitoring",
        "cn:caiyu-2015-25#self-score",
        "cn:caiyu-2015-88#25",
        "cn:caiyu-2018-167#city-and-county",
        "cn:caiyu-2019-136#timing",
        "cn:caiyu-2021-6#separation",
        "cn:caiyu-2021-61#quota",
        "cn:caijian-2021-4#lead-evaluator",
        "cn:local-review-statutes#cq-handling",
        "cn-42:result-application#7",
        "cn-42:ecaijifa-2020-3#ex-ante-filing",
        "cn-42:wuhan-disclosure-2021#reports-to-congress"
    })
    void theInstrumentsAroundTheDecisionAreRecorded(String ref) {
        assertThat(HUBEI.provision(ProvisionRef.parse(ref))).isPresent();
    }

    private static Instrument.Clause clause(String id) {
        return HUBEI.provision(ProvisionRef.parse("cn-42:2017-227#" + id)).orElseThrow();
    }
}
