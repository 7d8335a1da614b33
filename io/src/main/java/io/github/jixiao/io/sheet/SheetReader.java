package io.github.jixiao.io.sheet;

import io.github.jixiao.core.finding.Finding;
import io.github.jixiao.core.finding.FindingCode;
import io.github.jixiao.core.finding.Findings;
import io.github.jixiao.core.item.ExpenditureItem;
import io.github.jixiao.core.item.ItemKind;
import io.github.jixiao.core.law.Jurisdiction;
import io.github.jixiao.core.result.Actual;
import io.github.jixiao.core.result.Evaluation;
import io.github.jixiao.core.result.FiledScores;
import io.github.jixiao.core.target.Goal;
import io.github.jixiao.core.target.Indicator;
import io.github.jixiao.core.target.IndicatorCategory;
import io.github.jixiao.core.target.PerformanceTarget;
import io.github.jixiao.core.target.ScoringRule;
import io.github.jixiao.core.value.FiscalYear;
import io.github.jixiao.core.value.Points;
import io.github.jixiao.core.value.Text;
import io.github.jixiao.io.Reading;
import io.github.jixiao.io.cell.CellReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Reads what the cells of a sheet say: the evaluation, with a finding for everything assumed or left open.
 *
 * <p>The pointers of findings name the cells of the sheet, such as {@code /rows/3/target}. The verbatim cells stay in
 * the evaluation beside what was read from them. Thread-safe.
 *
 * @since 0.1.0
 */
public final class SheetReader {
    private final Sheet sheet;
    private final List<Finding> findings = new ArrayList<>();
    private final Optional<FiscalYear> year;
    private final CellReader cells;

    private SheetReader(Sheet sheet) {
        this.sheet = sheet;
        this.year = year();
        this.cells = CellReader.of(year);
    }

    /**
     * Returns the evaluation that a sheet states.
     *
     * @param sheet the sheet
     * @return the evaluation and the findings; there is always a value
     */
    public static Reading<Evaluation> read(Sheet sheet) {
        SheetReader reader = new SheetReader(sheet);
        Evaluation evaluation = reader.evaluation();
        return Reading.of(evaluation, new Findings(reader.findings));
    }

    /**
     * Returns the jurisdiction under whose rules a sheet stands.
     *
     * @param sheet the sheet
     * @return the jurisdiction printed, or the nation where none is printed or known
     */
    public static Jurisdiction jurisdiction(Sheet sheet) {
        return Places.of(sheet).orElse(Jurisdiction.NATION);
    }

    private Evaluation evaluation() {
        if (Places.of(sheet).isEmpty()) {
            add(
                    SheetFinding.PLACE_UNKNOWN,
                    "/jurisdiction",
                    "cell",
                    sheet.jurisdiction().orElse(""));
        }
        FundingReader funding = new FundingReader(cells, findings);
        List<Actual> actuals = new ArrayList<>();
        FiledScores.Builder filed = FiledScores.builder();
        PerformanceTarget target = target(actuals, filed);
        sections(filed);
        filed.executionRate(funding.rate(sheet.funding()));
        filed.executionWeight(points(sheet.funding().weight(), "/funding/weight", "预算执行分值", "execution weight")
                .or(this::executionSection));
        filed.executionScore(points(sheet.funding().score(), "/funding/score", "预算执行得分", "execution score"));
        filed.total(points(sheet.total(), "/total", "总分", "total"));
        filed.fullMarks(points(sheet.fullMarks(), "/fullMarks", "满分", "full marks"));
        filed.grade(sheet.grade());
        return Evaluation.builder()
                .item(item())
                .year(year)
                .funding(funding.read(sheet.funding()))
                .target(target)
                .actuals(actuals)
                .filed(filed.build())
                .complete(sheet.complete())
                .build();
    }

    private Optional<FiscalYear> year() {
        if (sheet.year().filter(cell -> !cell.isBlank()).isEmpty()) {
            add(SheetFinding.YEAR_MISSING, "/year");
            return Optional.empty();
        }
        try {
            return sheet.year().map(FiscalYear::parse);
        } catch (IllegalArgumentException e) {
            add(SheetFinding.YEAR_UNREADABLE, "/year", "cell", sheet.year().orElse(""));
            return Optional.empty();
        }
    }

    private ExpenditureItem item() {
        Optional<ItemKind> kind = sheet.kind().flatMap(Headings::kind);
        if (kind.isEmpty()) {
            add(SheetFinding.KIND_UNKNOWN, "/kind", "cell", sheet.kind().orElse(""));
        }
        return ExpenditureItem.builder()
                .id(sheet.id().isBlank() ? "?" : sheet.id())
                .name(sheet.item().or(sheet::organisation).orElse(sheet.title()))
                .kind(kind.orElse(ItemKind.PROJECT))
                .unit(sheet.organisation())
                .divisionCode(Places.of(sheet).map(Jurisdiction::divisionCode))
                .build();
    }

    private void sections(FiledScores.Builder filed) {
        Map<IndicatorCategory, Points> weights = new TreeMap<>();
        sheet.sections().forEach((heading, cell) -> {
            Optional<Points> weight = points(Optional.of(cell), "/sections/" + escaped(heading), heading, heading);
            IndicatorCategory category = Headings.category(heading).orElse(IndicatorCategory.OTHER);
            weight.ifPresent(points -> weights.merge(category, points, Points::plus));
        });
        filed.sectionWeights(weights);
    }

    private Optional<Points> executionSection() {
        return sheet.sections().entrySet().stream()
                .filter(section -> Headings.category(section.getKey())
                        .filter(category -> category == IndicatorCategory.EXECUTION)
                        .isPresent())
                .findFirst()
                .flatMap(section -> cells.points(section.getValue()).value());
    }

    private PerformanceTarget target(List<Actual> actuals, FiledScores.Builder filed) {
        Map<Integer, Goal.Builder> goals = new TreeMap<>();
        for (int i = 0; i < sheet.rows().size(); i++) {
            Sheet.Row row = sheet.rows().get(i);
            Indicator indicator = indicator(row, i);
            int goal = row.level1().flatMap(Headings::goal).orElse(1);
            goals.computeIfAbsent(goal, this::goal).addIndicators(indicator);
            actual(row, i, indicator.id()).ifPresent(actuals::add);
            points(row.score(), "/rows/" + i + "/score", "得分", "score")
                    .ifPresent(score -> filed.putIndicatorScores(indicator.id(), score));
        }
        PerformanceTarget.Builder target = PerformanceTarget.builder();
        goals.values().forEach(goal -> target.addGoals(goal.build()));
        return target.build();
    }

    private Goal.Builder goal(int ordinal) {
        Optional<Points> weight = sheet.sections().entrySet().stream()
                .filter(section -> Headings.goal(section.getKey())
                        .filter(found -> found == ordinal)
                        .isPresent())
                .findFirst()
                .flatMap(section -> cells.points(section.getValue()).value());
        return Goal.builder().weight(weight);
    }

    private Indicator indicator(Sheet.Row row, int at) {
        String pointer = "/rows/" + at;
        String heading = row.level1().orElse("");
        Optional<IndicatorCategory> category = Headings.category(heading);
        if (category.isEmpty()) {
            add(SheetFinding.HEADING_UNKNOWN, pointer + "/level1", "cell", heading);
        }
        if (row.level3().filter(name -> !name.isBlank()).isEmpty()) {
            add(SheetFinding.NAME_MISSING, pointer + "/level3");
        }
        Optional<Points> weight = points(row.weight(), pointer + "/weight", "分值", "weight");
        if (weight.filter(points -> points.value().signum() < 0).isPresent()) {
            add(
                    SheetFinding.NEGATIVE_WEIGHT,
                    pointer + "/weight",
                    "cell",
                    row.weight().orElse(""));
            weight = Optional.empty();
        }
        boolean onlyScored =
                row.target().isEmpty() && row.actual().isEmpty() && row.score().isPresent();
        return Indicator.builder()
                .id(Integer.toString(at + 1))
                .category(category.orElse(IndicatorCategory.OTHER))
                .categoryText(row.level1())
                .aspect(row.level2().flatMap(Headings::aspect))
                .aspectText(row.level2())
                .name(row.level3().orElse(""))
                .weight(weight)
                .target(row.target().flatMap(cell -> kept(cells.target(cell), pointer + "/target")))
                .targetText(row.target())
                .unit(row.declaredUnit())
                .scoringRule(onlyScored ? new ScoringRule.Judged() : ScoringRule.BY_TARGET)
                .build();
    }

    private Optional<Actual> actual(Sheet.Row row, int at, String id) {
        return row.actual()
                .flatMap(cell -> kept(cells.actual(cell), "/rows/" + at + "/actual"))
                .map(value -> Actual.builder()
                        .indicatorId(id)
                        .value(value)
                        .text(row.actual())
                        .completionText(row.completion())
                        .deviation(row.deviation())
                        .build());
    }

    private Optional<Points> points(Optional<String> cell, String pointer, String zh, String en) {
        Optional<Points> read = cell.flatMap(text -> kept(cells.points(text), pointer));
        if (read.isEmpty() && cell.filter(text -> !text.isBlank()).isPresent()) {
            add(SheetFinding.NOT_A_NUMBER, pointer, "column", new Text(zh, en), "cell", cell.get());
        }
        return read;
    }

    private <T> Optional<T> kept(Reading<T> reading, String pointer) {
        reading.findings().forEach(finding -> findings.add(finding.under(pointer)));
        return reading.value();
    }

    private void add(FindingCode code, String pointer, Object... arguments) {
        findings.add(Finding.of(code, pointer, arguments));
    }

    private static String escaped(String key) {
        return key.replace("~", "~0").replace("/", "~1");
    }
}
