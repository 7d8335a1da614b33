package io.github.jixiao.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jixiao.core.finding.Finding;
import io.github.jixiao.core.law.Jurisdiction;
import io.github.jixiao.core.result.Evaluation;
import io.github.jixiao.core.value.FiscalYear;
import io.github.jixiao.io.sheet.SheetAssessor;
import io.github.jixiao.io.sheet.SheetResult;
import io.github.jixiao.rules.RuleBooks;
import io.github.jixiao.rules.quality.QualityCheck;
import io.github.jixiao.rules.quality.TargetFiling;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the national rules of target quality say of targets that were really published, counted by hand. */
@DisplayName("Of the targets of published sheets")
class PublishedTargetsTest {
    private static final FiscalYear UNDATED = FiscalYear.of(2022);
    private static final Map<String, List<Finding>> FOUND = new TreeMap<>();
    private static int rows;

    static {
        RuleBooks books = RuleBooks.standard();
        SheetAssessor assessor = SheetAssessor.of(books);
        try (SheetFiles files = SheetFiles.of(List.of())) {
            for (Path file : files.all()) {
                SheetResult result = assessor.read(Files.readString(file)).orThrow();
                Evaluation evaluation = result.evaluation();
                FiscalYear year = evaluation.year().orElse(UNDATED);
                if (evaluation.target().indicators().stream()
                        .anyMatch(row -> row.target().isPresent())) {
                    rows += evaluation.target().indicators().size();
                    FOUND.put(
                            result.sheet().id(),
                            books.inForce(Jurisdiction.parse("cn"), year)
                                    .targetQuality()
                                    .check(TargetFiling.builder()
                                            .item(evaluation.item())
                                            .year(year)
                                            .target(evaluation.target())
                                            .complete(evaluation.complete())
                                            .build())
                                    .all());
                }
            }
        } catch (IOException e) {
            throw new ExceptionInInitializerError(e);
        }
    }

    private static List<Finding> of(String id) {
        return Objects.requireNonNull(FOUND.get(id), id);
    }

    /**
     * Counted on the printed rows. No sheet prints the goal in words, so each has GOAL_MISSING once.
     *
     * <ul>
     *   <li>001: one target of 100百分比; three of 效果明显; a cost that is to 符合相关规定.
     *   <li>006: nine bare numbers, 43.2 and eight times 100.
     *   <li>007: quality, progress and, headed as benefit, satisfaction only.
     *   <li>010: six rows without a target, two bare numbers 1.
     *   <li>017: a cost that is to be 不超过预算.
     *   <li>030, 038: nothing but the goal. 079: 长期.
     *   <li>036: quantity, timeliness and benefit, no quality.
     *   <li>049: a benefit that is to be 良好.
     *   <li>055: 逐步提高. 116: 影响程度明显, 长期.
     *   <li>071: 有效减轻, 基本提高, 有效巩固.
     *   <li>018: three times a number of things without a measure word; a fourth names it, 中心村数量.
     *   <li>056: three numbers of firms and three of reports; samples, batches and hours name their measure word.
     * </ul>
     */
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            001 | GOAL_MISSING 1, NO_NUMBER 1, PERCENT_AS_TEXT 1, VAGUE_VALUE 3
            006 | GOAL_MISSING 1, NO_UNIT 9
            007 | GOAL_MISSING 1, NO_BENEFIT 1, NO_QUANTITY 1
            010 | GOAL_MISSING 1, NO_UNIT 2, VALUE_MISSING 6
            017 | GOAL_MISSING 1, NO_NUMBER 1
            018 | GOAL_MISSING 1, NO_UNIT 3
            030 | GOAL_MISSING 1
            036 | GOAL_MISSING 1, NO_QUALITY 1
            038 | GOAL_MISSING 1
            049 | GOAL_MISSING 1, VAGUE_VALUE 1
            055 | GOAL_MISSING 1, VAGUE_VALUE 1
            056 | GOAL_MISSING 1, NO_UNIT 6
            071 | GOAL_MISSING 1, VAGUE_VALUE 3
            079 | GOAL_MISSING 1, VAGUE_VALUE 1
            116 | GOAL_MISSING 1, VAGUE_VALUE 2
            """)
    @DisplayName("these are the findings, check by check")
    void counts(String id, String expected) {
        String counted = of(id).stream()
                .collect(Collectors.groupingBy(Finding::code, TreeMap::new, Collectors.counting()))
                .entrySet()
                .stream()
                .map(entry -> entry.getKey() + " " + entry.getValue())
                .collect(Collectors.joining(", "));
        assertThat(counted).isEqualTo(expected);
    }

    @Test
    @DisplayName("the percent in words is the one of the sheet, and the finding points to it")
    void percent() {
        assertThat(of("001"))
                .filteredOn(finding -> finding.code().equals(QualityCheck.PERCENT_AS_TEXT.name()))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.zh()).isEqualTo("指标「委托业务报告合格率」的指标值「≥100百分比」以文字表示百分比，应写作%");
                    assertThat(finding.pointer()).isEqualTo("/target/goals/0/indicators/1/target");
                });
    }

    @Test
    @DisplayName("apart from what the copies leave out, at most one row in five has a finding")
    void rare() {
        List<String> leftOut = List.of(QualityCheck.GOAL_MISSING.name(), QualityCheck.VALUE_MISSING.name());
        long told = FOUND.values().stream()
                .flatMap(List::stream)
                .filter(finding -> !leftOut.contains(finding.code()))
                .count();
        assertThat(told).isPositive().isLessThan(rows / 5);
    }

    @Test
    @DisplayName("every code is that of a check, and the order of findings is that of the families")
    void codes() {
        List<String> known =
                Arrays.stream(QualityCheck.values()).map(QualityCheck::name).toList();
        assertThat(FOUND.values().stream().flatMap(List::stream).map(Finding::code))
                .isSubsetOf(known);
        assertThat(of("007")).extracting(Finding::code).isSortedAccordingTo(Comparator.comparingInt(known::indexOf));
    }
}
