package io.github.jixiao.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jixiao.core.finding.Finding;
import io.github.jixiao.core.law.Jurisdiction;
import io.github.jixiao.core.result.EvaluationRow;
import io.github.jixiao.core.value.FiscalYear;
import io.github.jixiao.core.value.Ratio;
import io.github.jixiao.io.sheet.SheetAssessor;
import io.github.jixiao.io.sheet.SheetResult;
import io.github.jixiao.rules.RuleBooks;
import io.github.jixiao.rules.analytics.Analysis;
import io.github.jixiao.rules.analytics.MoneyAgainstResults;
import io.github.jixiao.rules.analytics.Portfolio;
import io.github.jixiao.rules.analytics.ScoredItem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * What the shipped sheets show together, by the scores that they state.
 *
 * <p>The expected counts were taken from the JSON files with a text tool, not with this library. The twelve totals
 * printed are, by sheet: 007 99.6, 010 100, 016 98, 034 97, 042 97.6, 046 95, 054 100, 055 100, 068 98, 081 100,
 * 105 99.5 and 125 95; they add up to 1179.7. Of the rows 131 have both a weight and a score that are numbers, and in
 * 118 of them the two are equal.
 */
@DisplayName("The published sheets together")
class PublishedPortfolioTest {
    private static final List<SheetResult> SHEETS = new ArrayList<>();
    private static final Analysis ANALYSIS;

    static {
        SheetAssessor assessor = SheetAssessor.of(RuleBooks.standard());
        try (SheetFiles files = SheetFiles.of(List.of())) {
            for (Path file : files.all()) {
                SHEETS.add(assessor.read(Files.readString(file)).orThrow());
            }
        } catch (IOException e) {
            throw new ExceptionInInitializerError(e);
        }
        ANALYSIS = RuleBooks.standard()
                .inForce(Jurisdiction.parse("cn"), FiscalYear.of(2023))
                .analytics()
                .of(Portfolio.of(SHEETS.stream()
                        .map(sheet -> ScoredItem.filed(sheet.evaluation()))
                        .toList()));
    }

    @Test
    @DisplayName("all twelve totals lie above 90, four of them at 100, and no two are more than 5 points apart")
    void totals() {
        assertThat(ANALYSIS.inflation().scores().count()).isEqualTo(12);
        assertThat(ANALYSIS.inflation().highShare()).contains(Ratio.parse("100%"));
        assertThat(ANALYSIS.inflation().full()).isEqualTo(4);
        assertThat(ANALYSIS.inflation().scores().spread().orElseThrow()).isEqualByComparingTo("5");
        assertThat(ANALYSIS.inflation().scores().mean().orElseThrow())
                .as("1179.7 ÷ 12 = 98.30833…")
                .isEqualByComparingTo("98.3083");
        assertThat(ANALYSIS.findings().stream().map(Finding::code)).contains("SCORES_HIGH", "SCORES_ALIKE");
    }

    @Test
    @DisplayName("118 of 131 rows with a weight and a score carry full marks")
    void rows() {
        List<EvaluationRow> scored = SHEETS.stream()
                .flatMap(sheet -> sheet.evaluation().rows().stream())
                .filter(row ->
                        row.filedScore().isPresent() && row.indicator().weight().isPresent())
                .toList();

        assertThat(scored).hasSize(131);
        assertThat(scored.stream()
                        .filter(row -> row.filedScore().equals(row.indicator().weight())))
                .hasSize(118);
    }

    @Test
    @DisplayName("sheet 010 earned all and spent all: its results fit its money")
    void money() {
        int at = SHEETS.stream().map(sheet -> sheet.sheet().id()).toList().indexOf("010");
        assertThat(ANALYSIS.money().get(at).signal()).isEqualTo(MoneyAgainstResults.Signal.GREEN);
        assertThat(ANALYSIS.money()).hasSize(81);
    }

    @Test
    @DisplayName("eight totals short of full marks are too few to judge their last digits: 0, 0, 0, 0, 0, 5, 6 and 6")
    void digits() {
        assertThat(ANALYSIS.digits().decimals()).isEqualTo(1);
        assertThat(ANALYSIS.digits().counts()).containsExactly(5, 0, 0, 0, 0, 1, 2, 0, 0, 0);
        assertThat(ANALYSIS.findings().stream().map(Finding::code)).doesNotContain("DIGITS_HEAPED");
    }
}
