package io.github.jixiao.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jixiao.core.form.FilledForm;
import io.github.jixiao.core.form.FormEntry;
import io.github.jixiao.core.law.EvidenceMark;
import io.github.jixiao.core.law.Jurisdiction;
import io.github.jixiao.core.law.ProvisionRef;
import io.github.jixiao.core.target.ScoringRule.StepRounding;
import io.github.jixiao.core.value.FiscalYear;
import io.github.jixiao.core.value.Points;
import io.github.jixiao.core.value.Text;
import io.github.jixiao.io.sheet.Sheet;
import io.github.jixiao.io.sheet.SheetAssessor;
import io.github.jixiao.rules.RuleBooks;
import io.github.jixiao.rules.form.Form;
import io.github.jixiao.rules.form.FormRow;
import io.github.jixiao.rules.form.FormSection;
import io.github.jixiao.rules.form.FormSubject;
import io.github.jixiao.rules.form.RowRule;
import io.github.jixiao.rules.form.UnusedPoints;
import io.github.jixiao.rules.law.Basis;
import io.github.jixiao.rules.law.Parameter;
import io.github.jixiao.rules.scheme.Rounding;
import io.github.jixiao.rules.scoring.FormScore;
import io.github.jixiao.rules.scoring.FormScorer;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/**
 * The shipped sheets of departments and of the framework (decision or input, process, output, benefit), as forms whose
 * rows the evaluator judged. None is complete, so a printed total can only be reached, or be out of reach, by what is
 * cut off: sums and verdicts in published-forms.csv were worked by hand from the sheets.
 */
class PublishedFormsCases {
    private static final Map<String, Sheet> SHEETS = new TreeMap<>();
    private static final BigDecimal FULL_MARKS = BigDecimal.valueOf(100);

    static {
        SheetAssessor assessor = SheetAssessor.of(RuleBooks.standard());
        try (SheetFiles files = SheetFiles.of(List.of())) {
            for (Path file : files.all()) {
                Sheet sheet = assessor.read(Files.readString(file)).orThrow().sheet();
                SHEETS.put(sheet.id(), sheet);
            }
        } catch (IOException e) {
            throw new ExceptionInInitializerError(e);
        }
    }

    /** A sheet as a form, row by row, and as it was filled in. */
    private static final class Transcript {
        private static final Basis BASIS =
                new Basis("zz/published#row", ProvisionRef.parse("cn:published-sheets#reached"), EvidenceMark.PRACTICE);

        private final Map<String, List<FormRow>> rows = new LinkedHashMap<>();
        private final FilledForm.Builder filled = FilledForm.builder().form("zz/published");

        static FormScore score(Sheet sheet) {
            Transcript transcript = new Transcript();
            for (Sheet.Row row : sheet.rows()) {
                transcript.add(row.level1().orElseThrow(), row.level3().orElse(""), row.weight(), row.score());
            }
            transcript.add(
                    "预算执行", "预算执行率", sheet.funding().weight(), sheet.funding().score());
            return FormScorer.of(transcript.form()).score(transcript.filled.build());
        }

        private void add(String section, String name, Optional<String> weight, Optional<String> score) {
            // a row without a weight carries no points, and execution with a weight and no score was not scored
            boolean executionOpen = section.equals("预算执行") && score.isEmpty();
            if (weight.isEmpty() || executionOpen) {
                return;
            }
            String id = "r" + rows.values().stream().mapToInt(List::size).sum();
            Text label = new Text(name, name);
            rows.computeIfAbsent(section, any -> new ArrayList<>())
                    .add(new FormRow(
                            id,
                            label,
                            Optional.empty(),
                            Optional.of(Points.parse(weight.get())),
                            new RowRule.Judged(),
                            BASIS));
            score.ifPresent(points -> filled.putEntries(id, new FormEntry.Judged(Points.parse(points))));
        }

        private static <T> Parameter<T> stated(T value) {
            return new Parameter<>(value, BASIS);
        }

        private Form form() {
            Rounding two = new Rounding(2, RoundingMode.HALF_UP);
            List<FormSection> sections = new ArrayList<>();
            rows.forEach((name, own) -> sections.add(new FormSection(name, new Text(name, name), own)));
            return Form.builder()
                    .id("zz/published")
                    .title(new Text("公开的评分表", "a published sheet"))
                    .jurisdiction(Jurisdiction.parse("zz"))
                    .firstYear(FiscalYear.of(2016))
                    .subject(FormSubject.PROJECT)
                    .fullMarks(stated(Points.of(100)))
                    .sections(sections)
                    .stepRounding(stated(StepRounding.FLOOR))
                    .rowRounding(stated(two))
                    .totalRounding(stated(two))
                    .unusedPoints(stated(UnusedPoints.KEEP))
                    .build();
        }
    }

    /** What the printed total is to what is there. */
    enum Verdict {
        /** None is printed. */
        NO_TOTAL,
        /** What is cut off may have made it. */
        REACHABLE,
        /** What is cut off made it only if it earned all points. */
        FULL_MARKS_CUT_OFF,
        /** Not even full marks for what is cut off make it. */
        UNREACHABLE;

        static Verdict of(Optional<String> printed, BigDecimal points, BigDecimal outOf) {
            if (printed.isEmpty()) {
                return NO_TOTAL;
            }
            BigDecimal most = points.add(FULL_MARKS.subtract(outOf));
            int order = Points.parse(printed.get()).value().toBigDecimal().compareTo(most);
            return order > 0 ? UNREACHABLE : order == 0 ? FULL_MARKS_CUT_OFF : REACHABLE;
        }
    }

    @ParameterizedTest(name = "{0}: {2} of {3}, total {4} {5}: {6}")
    @CsvFileSource(resources = "/published-forms.csv", numLinesToSkip = 1)
    @DisplayName("The sections of published sheets add up, and totals differ for a reason")
    void sections(String id, String sections, String points, String outOf, String total, Verdict verdict, String why) {
        Sheet sheet = Objects.requireNonNull(SHEETS.get(id), id);

        FormScore score = Transcript.score(sheet);

        assertThat(score.sections().stream()
                        .map(section -> section.id() + "="
                                + plain(section.weight().orElseThrow()) + "/"
                                + section.points()
                                        .map(PublishedFormsCases::plain)
                                        .orElse("-"))
                        .toList())
                .containsExactly(sections.split("\\|", -1));
        assertThat(score.score().points()).isEqualByComparingTo(points);
        assertThat(score.score().outOf()).isEqualByComparingTo(outOf);
        assertThat(sheet.total()).isEqualTo(Optional.ofNullable(total));
        assertThat(Verdict.of(
                        sheet.total(), score.score().points(), score.score().outOf()))
                .as(why)
                .isEqualTo(verdict);
        assertThat(score.score().sheet().verify()).isEmpty();
    }

    private static String plain(BigDecimal value) {
        return value.stripTrailingZeros().toPlainString();
    }
}
