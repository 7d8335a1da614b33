package io.github.jixiao.rules.internal.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.jixiao.core.item.ItemKind;
import io.github.jixiao.core.law.Jurisdiction;
import io.github.jixiao.core.value.FiscalYear;
import io.github.jixiao.rules.RuleBook;
import io.github.jixiao.rules.RuleBooks;
import io.github.jixiao.rules.law.PackException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A pack with rules of appraisal and review")
class AppraisalPackTest {
    private static final String EX_ANTE = "appraisal/ex-ante.yaml";
    private static final String REVIEW = "appraisal/target-review.yaml";
    private static final String EX_ANTE_FORM = "forms/ex-ante-2019.yaml";
    private static final String REVIEW_FORM = "forms/target-review-2015.yaml";
    private static final String POOR = """
            entries:
              poor-review:
                - {first-year: 2015, value: hard-block, provision: "zz:law#1", evidence: fictional}
            """;

    @TempDir
    Path directory;

    @TempDir
    Path above;

    @BeforeEach
    void write() {
        PackFolder.in(directory)
                .manifest(
                        "house",
                        "zz",
                        "instruments/law.yaml",
                        "schemes/main.yaml",
                        "yardsticks/all.yaml",
                        EX_ANTE,
                        REVIEW,
                        EX_ANTE_FORM,
                        REVIEW_FORM)
                .write("yardsticks/all.yaml", POOR)
                .write(EX_ANTE, QualityPackTest.shipped(EX_ANTE))
                .write(REVIEW, QualityPackTest.shipped(REVIEW))
                .write(EX_ANTE_FORM, QualityPackTest.shipped(EX_ANTE_FORM))
                .write(REVIEW_FORM, QualityPackTest.shipped(REVIEW_FORM));
    }

    private static RuleBook book(String place, Path... directories) {
        return RuleBooks.of(directories).inForce(Jurisdiction.parse(place), FiscalYear.of(2022));
    }

    @Test
    @DisplayName("of a place can have its items appraised by a sheet of its own")
    void variant() {
        PackFolder.in(above)
                .manifest("upper", "zz-01", "instruments/law.yaml", "schemes/main.yaml", "appraisal/own.yaml")
                .write("instruments/law.yaml", PackFolder.LAW.replace("zz:law", "zz-01:law"))
                .write("schemes/main.yaml", PackFolder.SCHEME.replace("zz:law", "zz-01:law"))
                .write("appraisal/own.yaml", """
                        entries:
                          variants:
                            - {first-year: 2019, value: {project: project-sustainable}, provision: "zz-01:law#1", evidence: fictional, replaces: "house/appraisal#variants"}
                        """);
        assertThat(book("zz-01", directory, above)
                        .exAnteAppraisal()
                        .rules()
                        .variantOf()
                        .value())
                .containsExactly(Map.entry(ItemKind.PROJECT, "project-sustainable"));
        assertThat(book("zz", directory).exAnteAppraisal().rules().variants().keySet())
                .containsExactly("project", "policy", "project-sustainable");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            appraisal/ex-ante.yaml | 5000万元                       | 许多              | not a decimal number: '许多'
            appraisal/ex-ante.yaml | {project: project, policy: policy} | {policy: policy} | lack that of PROJECT
            appraisal/ex-ante.yaml | {project: project, policy: policy} | {project: own}   | no variant 'own'
            appraisal/ex-ante.yaml | total: 0.8                     | total: 0.5        | asks for more than the better one
            appraisal/ex-ante.yaml | {code: sufficiency,            | {code: necessity, | holds the code 'necessity' twice
            appraisal/ex-ante.yaml | points: 20}                    | points: 0}        | needs points above 0
            appraisal/ex-ante.yaml | {code: sustainability, zh: 可   | {code: economy, zh: 可 | holds the code 'economy' twice
            appraisal/ex-ante.yaml | 可持续性, en: sustainability, points: 20} | 可持续性, en: sustainability, points: 20, parts: [{code: part, zh: 部分, en: part, points: 19}]} | the parts of dimension sustainability make 19 points instead of 20
            appraisal/ex-ante.yaml | marked: sections               | marked: parts     | unknown 'parts'
            appraisal/ex-ante.yaml | not-support: refused           | not-support: no   | unknown 'no'
            appraisal/ex-ante.yaml | pass-rules:                    | passing:          | nothing is recorded for 2022
            """)
    @DisplayName("is refused with the place and the reason where an appraisal could not go by it")
    void appraisal(String file, String old, String replacement, String reason) {
        edited(file, old, replacement);
        assertThatThrownBy(() -> book("zz", directory).exAnteAppraisal())
                .isInstanceOf(PackException.class)
                .hasMessageContaining(reason);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            appraisal/target-review.yaml | good: 80,          | good: 95,        | band GOOD from 95 must lie below 90
            appraisal/target-review.yaml | , medium: 60}      | }                | bands need a lower bound for every result but poor: MEDIUM
            appraisal/target-review.yaml | poor: barred       | poor: forbidden  | unknown 'forbidden'
            appraisal/target-review.yaml | , poor: 0}         | }                | tick shares lack POOR
            appraisal/target-review.yaml | value: true        | value: yes       | must be true or false
            appraisal/target-review.yaml | review-2015,       | review-2016,     | no form 'house/target-review-2016' is in use; known: [house/ex-ante-2019, house/target-review-2015]
            forms/target-review-2015.yaml | first-year: 2015  | first-year: 2023 | no form 'house/target-review-2015' is in use; known: [house/ex-ante-2019]
            """)
    @DisplayName("is refused with the place and the reason where a review could not go by it")
    void review(String file, String old, String replacement, String reason) {
        edited(file, old, replacement);
        assertThatThrownBy(() -> book("zz", directory).targetReview())
                .isInstanceOf(PackException.class)
                .hasMessageContaining(reason);
    }

    @Test
    @DisplayName("is refused where the form leaves the points of a row to the evaluator")
    void openPoints() {
        String shipped = QualityPackTest.shipped(REVIEW_FORM);
        int from = shipped.indexOf("        points: 10");
        rewrite(REVIEW_FORM, shipped.substring(0, from) + shipped.substring(shipped.indexOf("        rule:", from)));
        assertThatThrownBy(() -> book("zz", directory).targetReview())
                .isInstanceOf(PackException.class)
                .hasMessageContaining("row 'form' states no points to be marked");
    }

    @Test
    @DisplayName("is refused without a dimension")
    void noDimension() {
        String text = QualityPackTest.shipped(REVIEW);
        int from = text.indexOf("  review-dimensions:");
        int to = text.indexOf("  review-bands:");
        rewrite(REVIEW, text.substring(0, from) + """
                  review-dimensions:
                    - {first-year: 2015, value: [], provision: "zz:law#1", evidence: fictional}
                """.indent(0) + text.substring(to));
        assertThatThrownBy(() -> book("zz", directory).targetReview())
                .isInstanceOf(PackException.class)
                .hasMessageContaining("needs a dimension");
    }

    private void edited(String file, String old, String replacement) {
        rewrite(file, QualityPackTest.shipped(file).replace(old, replacement));
    }

    private void rewrite(String file, String text) {
        try {
            Files.writeString(directory.resolve(file), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
