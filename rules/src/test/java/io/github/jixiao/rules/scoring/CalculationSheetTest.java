package io.github.jixiao.rules.scoring;

import static io.github.jixiao.rules.scoring.Evaluations.funded;
import static io.github.jixiao.rules.scoring.Evaluations.score;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.jixiao.core.item.FundingAmounts;
import io.github.jixiao.core.law.EvidenceMark;
import io.github.jixiao.core.result.Attainment;
import io.github.jixiao.core.result.Evaluation;
import io.github.jixiao.core.target.IndicatorCategory;
import io.github.jixiao.core.value.Points;
import io.github.jixiao.rules.law.Basis;
import io.github.jixiao.rules.law.Parameter;
import io.github.jixiao.rules.scheme.Denominator;
import io.github.jixiao.rules.scheme.GoalAggregation;
import io.github.jixiao.rules.scheme.OverAchievement;
import io.github.jixiao.rules.scheme.ReversePolicy;
import io.github.jixiao.rules.scheme.Rounding;
import io.github.jixiao.rules.scheme.Scheme;
import io.github.jixiao.rules.scheme.ZeroBudget;
import io.github.jixiao.rules.scoring.CalculationSheet.Difference;
import io.github.jixiao.rules.scoring.CalculationSheet.Fault;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A calculation sheet")
class CalculationSheetTest {
    /** 9.25 of 10 for execution, 50 × 100 ÷ 120 = 41.67, and 30 of 40 judged: 80.92. */
    private static final Evaluation EXAMPLE = funded(
            "200",
            "185",
            Row.atLeast("120").id("a").weight("50").got("100"),
            Row.words("持续改善").id("b").weight("40").attained(Attainment.PARTLY).filed("30"));

    private static CalculationSheet sheet(Scheme scheme, Evaluation evaluation) {
        return score(scheme, evaluation).sheet();
    }

    @Test
    void endsInTheTotal() {
        Score score = score(Schemes.plain(), EXAMPLE);

        assertThat(score.sheet().root().value()).hasToString("80.92");
        assertThat(score.total()).contains(score.sheet().root().value());
        assertThat(score.sheet().verify()).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "total | 80.92",
                "total/sum | 80.92",
                "total/sum/a | 41.67",
                "total/sum/execution | 9.25",
                "total/sum/execution/quotient/product/rate | 92.50",
                "total/sum/execution/quotient/product/rate/quotient/product | 185000000"
            })
    @DisplayName("in which a computed step was changed names that step")
    void tampered(String path, String right) {
        CalculationSheet sheet = sheet(Schemes.plain(), EXAMPLE);
        CalculationSheet changed = new CalculationSheet(
                sheet.scheme(), changed(sheet.root(), List.of(path.split("/")), new BigDecimal("12.34")));

        Fault fault = changed.verify().orElseThrow();

        assertThat(fault.path()).isEqualTo(path);
        assertThat(fault.stated()).isEqualByComparingTo("12.34");
        assertThat(fault.recomputed().orElseThrow()).isEqualByComparingTo(right);
    }

    @Test
    @DisplayName("in which a filed number was changed names the first step that no longer follows")
    void tamperedLeaf() {
        CalculationSheet sheet = sheet(Schemes.plain(), EXAMPLE);
        List<String> path = List.of("total", "sum", "a", "quotient", "product", "actual");
        CalculationSheet changed =
                new CalculationSheet(sheet.scheme(), changed(sheet.root(), path, new BigDecimal("120")));

        Fault fault = changed.verify().orElseThrow();

        assertThat(fault.path()).isEqualTo("total/sum/a/quotient/product");
        assertThat(fault.stated()).isEqualByComparingTo("5000"); // 50 × 100
        assertThat(fault.recomputed().orElseThrow()).isEqualByComparingTo("6000"); // 50 × 120
    }

    @Test
    @DisplayName("in which only the number of decimals was changed still follows")
    void decimalsDoNotMatter() {
        CalculationSheet sheet = sheet(Schemes.plain(), EXAMPLE);
        Step root = changed(sheet.root(), List.of("total"), new BigDecimal("80.920"));

        assertThat(new CalculationSheet(sheet.scheme(), root).verify()).isEmpty();
    }

    /** The tree with one value changed and everything else as it was. */
    private static Step changed(Step step, List<String> path, BigDecimal value) {
        assertThat(step.key()).isEqualTo(path.get(0));
        if (path.size() == 1) {
            return with(step, value, step.operands());
        }
        assertThat(step.operands()).anyMatch(operand -> operand.key().equals(path.get(1)));
        List<Step> operands = step.operands().stream()
                .map(operand -> operand.key().equals(path.get(1))
                        ? changed(operand, path.subList(1, path.size()), value)
                        : operand)
                .toList();
        return with(step, step.value(), operands);
    }

    private static Step with(Step step, BigDecimal value, List<Step> operands) {
        return new Step(
                step.key(),
                step.kind(),
                value,
                step.label(),
                operands,
                step.pointer(),
                step.basis(),
                step.rounding(),
                step.bands(),
                step.remarks());
    }

    @Test
    @DisplayName("differs from another from the cause to the total")
    void causeFirst() {
        Evaluation changed = funded(
                "200",
                "185",
                Row.atLeast("120").id("a").weight("50").got("60"),
                Row.words("持续改善")
                        .id("b")
                        .weight("40")
                        .attained(Attainment.PARTLY)
                        .filed("30"));

        List<Difference> diff = sheet(Schemes.plain(), EXAMPLE).diff(sheet(Schemes.plain(), changed));

        assertThat(diff)
                .extracting(Difference::path)
                .containsExactly(
                        "total/sum/a/quotient/product/actual",
                        "total/sum/a/quotient/product",
                        "total/sum/a/quotient",
                        "total/sum/a",
                        "total/sum",
                        "total");
        assertThat(diff.get(0).before().orElseThrow()).isEqualByComparingTo("100");
        assertThat(diff.get(0).after().orElseThrow()).isEqualByComparingTo("60");
        assertThat(diff.get(0).label().en()).isEqualTo("actual");
        assertThat(diff.get(3).after().orElseThrow()).isEqualByComparingTo("25"); // 50 × 60 ÷ 120
        assertThat(diff.get(5).after().orElseThrow()).isEqualByComparingTo("64.25");
    }

    @Test
    void doesNotDifferFromItselfNorFromTheSameNumbersWrittenOtherwise() {
        Evaluation same = funded(
                "200.00",
                "185.0",
                Row.atLeast("120.0").id("a").weight("50").got("100.00"),
                Row.words("持续改善")
                        .id("b")
                        .weight("40")
                        .attained(Attainment.PARTLY)
                        .filed("30"));

        assertThat(sheet(Schemes.plain(), EXAMPLE).diff(sheet(Schemes.plain(), EXAMPLE)))
                .isEmpty();
        assertThat(sheet(Schemes.plain(), EXAMPLE).diff(sheet(Schemes.plain(), same)))
                .isEmpty();
    }

    @Test
    @DisplayName("tells steps that are only in one of two, on either side")
    void stepsOnOneSide() {
        Evaluation shorter =
                funded("200", "185", Row.atLeast("120").id("a").weight("50").got("100"));
        CalculationSheet both = sheet(Schemes.plain(), EXAMPLE);
        CalculationSheet one = sheet(Schemes.plain(), shorter);

        Difference gone = both.diff(one).get(0);
        Difference come = one.diff(both).get(0);

        assertThat(gone.path()).isEqualTo("total/sum/b");
        assertThat(gone.before().orElseThrow()).isEqualByComparingTo("30");
        assertThat(gone.after()).isEmpty();
        assertThat(come.path()).isEqualTo("total/sum/b");
        assertThat(come.before()).isEmpty();
        assertThat(come.after().orElseThrow()).isEqualByComparingTo("30");
    }

    @Test
    @DisplayName("tells where another policy computes otherwise")
    void policies() {
        Evaluation evaluation =
                funded("100", "100", Row.atMost("50").id("a").weight("90").got("60"));

        List<Difference> diff =
                sheet(Schemes.plain(), evaluation).diff(sheet(Schemes.with(ReversePolicy.ZERO), evaluation));

        assertThat(diff).extracting(Difference::path).endsWith("total/sum/a", "total/sum", "total");
        assertThat(diff.get(diff.size() - 3).before().orElseThrow()).isEqualByComparingTo("75"); // 90 × 50 ÷ 60
        assertThat(diff.get(diff.size() - 3).after().orElseThrow()).isEqualByComparingTo("0");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"zh-CN, sheet.zh.txt", "en, sheet.en.txt", "de, sheet.en.txt"})
    @DisplayName("reads step by step in Chinese and, for any other language, in English")
    void inWords(String language, String file) {
        assertThat(sheet(Schemes.plain(), EXAMPLE).asText(Locale.forLanguageTag(language)))
                .isEqualTo(golden(file));
    }

    private static String golden(String file) {
        try (InputStream in = Objects.requireNonNull(CalculationSheetTest.class.getResourceAsStream(file), file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    @DisplayName("in words shows caps, tables and deductions with their numbers")
    void otherStepsInWords() {
        Scheme scheme = Schemes.with(Schemes.STEPS_OF_2021);
        Row satisfaction = Row.atLeast("90").in(IndicatorCategory.SATISFACTION).got("88");
        Row reached = Row.atLeast("100").got("120");
        Row refund = Row.atLeast("100").got("-5");
        Row equal = Row.exactly("5").got("4");
        Row atMost = Row.atMost("5").got("4");

        assertThat(text(scheme, satisfaction)).contains("88 [≥90→1; ≥80→0.8; ≥60→0.5]");
        assertThat(text(scheme, reached)).contains("指标r1 10 = min(12, 10)");
        assertThat(text(scheme, refund)).contains("at least zero 0 = max(-0.5, 0)");
        assertThat(text(scheme, equal)).contains("reached 0 = 4 = 5 ?");
        assertThat(text(scheme, atMost)).contains("reached 1 = 4 ≤ 5 ?");
    }

    @ParameterizedTest(name = "{0}: {1}, {2}")
    @CsvSource({
        "HALF_UP, 四舍五入保留2位小数, rounded half up to 2 decimals",
        "DOWN, 舍去保留2位小数, rounded down to 2 decimals",
        "FLOOR, 舍去保留2位小数, rounded down to 2 decimals",
        "UP, 进一保留2位小数, rounded up to 2 decimals",
        "CEILING, 进一保留2位小数, rounded up to 2 decimals",
        "HALF_EVEN, HALF_EVEN保留2位小数, rounded HALF_EVEN to 2 decimals"
    })
    @DisplayName("in words names the rounding")
    void roundingsInWords(RoundingMode mode, String zh, String en) {
        Scheme scheme = Schemes.plain().toBuilder()
                .rowRounding(Schemes.stated("row-rounding", new Rounding(2, mode)))
                .build();
        CalculationSheet sheet = sheet(scheme, Evaluations.of(Row.atLeast("3").got("2")));

        assertThat(sheet.asText(Locale.CHINESE)).contains("6.666667 " + zh);
        assertThat(sheet.asText(Locale.ENGLISH)).contains("6.666667 " + en);
    }

    @ParameterizedTest(name = "{0}: {1}, {2}")
    @CsvSource({
        "VERIFIED, '', ''",
        "SECONDARY, ，转引, ', secondary'",
        "PRACTICE, ，实务, ', practice'",
        "UNVERIFIED, ，未核实, ', unverified'",
        "FICTIONAL, ，虚构, ', fictional'"
    })
    @DisplayName("in words says how sure a rule is")
    void evidenceInWords(EvidenceMark mark, String zh, String en) {
        Basis plain = Schemes.basis("total-rounding");
        Basis marked = new Basis(plain.entry(), plain.provision(), mark);
        Scheme scheme = Schemes.plain().toBuilder()
                .totalRounding(new Parameter<>(Schemes.TWO, marked))
                .build();

        assertThat(sheet(scheme, EXAMPLE).asText(Locale.CHINESE))
                .contains("[zz:rule-2020#total-rounding ← zz/plain#total-rounding" + zh + "]\n");
        assertThat(sheet(scheme, EXAMPLE).asText(Locale.ENGLISH))
                .contains("[zz:rule-2020#total-rounding ← zz/plain#total-rounding" + en + "]\n");
    }

    @Test
    @DisplayName("in words counts goals from one")
    void goalsInWords() {
        Evaluation two = Evaluations.ofGoals(
                List.of(
                        List.of(Row.atLeast("1").id("a").weight("100").got("1")),
                        List.of(Row.atLeast("1").id("b").weight("100").got("1"))),
                List.of(Optional.of(Points.of(60)), Optional.of(Points.of(40))));
        CalculationSheet sheet = sheet(Schemes.with(GoalAggregation.RATIO), two);

        assertThat(sheet.asText(Locale.CHINESE)).contains("\n    目标1 60").contains("\n    目标2 40");
        assertThat(sheet.asText(Locale.ENGLISH)).contains("\n    goal 1 60").contains("\n    goal 2 40");
    }

    @Test
    @DisplayName("shows what the law says of the way a row was scored")
    void ruleChosen() {
        assertThat(remark(Row.atMost("5").got("6"))).isEqualTo(Schemes.basis("reverse"));
        assertThat(remark(Row.exactly("5").got("6"))).isEqualTo(Schemes.basis("exact"));
        assertThat(remark(Row.between("1", "5").got("6"))).isEqualTo(Schemes.basis("range"));
        assertThat(remark(Row.atLeast("-5").got("-6"))).isEqualTo(Schemes.basis("negative"));
        assertThat(remark(Row.atMost("-5").got("-4"))).isEqualTo(Schemes.basis("negative"));
        assertThat(remark(Row.atLeast("5").got("50").tooLow())).isEqualTo(Schemes.basis("over"));
    }

    private static Basis remark(Row row) {
        Step sum = sheet(Schemes.with(OverAchievement.Policy.LINEAR), Evaluations.of(row))
                .root()
                .operands()
                .get(0);
        return sum.operands().get(0).remarks().get(0).basis().orElseThrow();
    }

    private static String text(Scheme scheme, Row row) {
        return sheet(scheme, Evaluations.of(row)).asText(Locale.ENGLISH);
    }

    @Test
    @DisplayName("in which a divisor was changed to zero names the division, from which nothing follows")
    void tamperedDivisor() {
        CalculationSheet sheet = sheet(Schemes.plain(), EXAMPLE);
        List<String> path = List.of("total", "sum", "a", "quotient", "target");
        CalculationSheet changed = new CalculationSheet(sheet.scheme(), changed(sheet.root(), path, BigDecimal.ZERO));

        Fault fault = changed.verify().orElseThrow();

        assertThat(fault.path()).isEqualTo("total/sum/a/quotient");
        assertThat(fault.stated()).isBetween(new BigDecimal("41.666666"), new BigDecimal("41.666667")); // 5000 ÷ 120
        assertThat(fault.recomputed()).isEmpty();
    }

    @Test
    @DisplayName("in words says by which rule a budget of zero earns nothing")
    void zeroBudgetInWords() {
        CalculationSheet sheet = sheet(Schemes.zeroBudget(ZeroBudget.NOTHING), funded("0", "5"));

        assertThat(sheet.asText(Locale.CHINESE))
                .contains("\n    预算执行率得分 0 （规则） [zz:rule-2020#zero-budget ← zz/plain#zero-budget，虚构]\n");
        assertThat(sheet.asText(Locale.ENGLISH))
                .contains("\n    budget execution score 0 (parameter)"
                        + " [zz:rule-2020#zero-budget ← zz/plain#zero-budget, fictional]\n");
    }

    @ParameterizedTest(name = "about 200, actual {0}: 200 × {2} = {3}")
    @CsvSource({"90, total/sum/r1/quotient/target, 0.9, 180", "250, total/sum/r1/quotient/product/upper, 1.1, 220"})
    @DisplayName("shows of about 200 the number filed and the deviation that the law tolerates")
    void partsOfAbout(String actual, String path, String factor, String bound) {
        CalculationSheet sheet =
                sheet(Schemes.plain(), Evaluations.of(Row.about("200").got(actual)));

        Step step = at(sheet, path);

        assertThat(step.kind()).isEqualTo(Step.Kind.PRODUCT);
        assertThat(step.value()).isEqualByComparingTo(bound);
        assertThat(step.operands()).hasSize(2);
        assertGiven(step.operands().get(0), "200", "/target/goals/0/indicators/0/target");
        assertThat(step.operands().get(1).kind()).isEqualTo(Step.Kind.PARAMETER);
        assertThat(step.operands().get(1).value()).isEqualByComparingTo(factor);
        assertThat(step.operands().get(1).basis()).contains(Schemes.basis("about"));
    }

    @Test
    @DisplayName("shows of a budget without carry-over both amounts and where each is filed")
    void partsOfTheBudget() {
        FundingAmounts amounts = Evaluations.amounts("861.46", "300").toBuilder()
                .carriedOver(Evaluations.wan("61.46"))
                .build();
        CalculationSheet sheet = sheet(
                Schemes.denominator(Denominator.ADJUSTED_WITHOUT_CARRY_OVER),
                Evaluations.with(Evaluations.of(), amounts));

        Step budget = at(sheet, "total/sum/execution/quotient/product/rate/quotient/budget");

        assertThat(budget.kind()).isEqualTo(Step.Kind.DIFFERENCE);
        assertThat(budget.value()).isEqualByComparingTo("8000000");
        assertThat(budget.operands()).hasSize(2);
        assertGiven(budget.operands().get(0), "8614600", "/funding/total/adjusted");
        assertGiven(budget.operands().get(1), "614600", "/funding/total/carriedOver");
        assertThat(at(sheet, "total/sum/execution").remarks().get(0).basis()).contains(Schemes.basis("denominator"));
    }

    private static void assertGiven(Step step, String value, String pointer) {
        assertThat(step.kind()).isEqualTo(Step.Kind.GIVEN);
        assertThat(step.value()).isEqualByComparingTo(value);
        assertThat(step.pointer()).contains(pointer);
    }

    private static Step at(CalculationSheet sheet, String path) {
        List<String> keys = List.of(path.split("/", -1));
        Step step = sheet.root();
        assertThat(step.key()).isEqualTo(keys.get(0));
        for (String key : keys.subList(1, keys.size())) {
            step = step.operands().stream()
                    .filter(operand -> operand.key().equals(key))
                    .findFirst()
                    .orElseThrow();
        }
        return step;
    }

    @Test
    @DisplayName("with an indicator named as execution is tells the two apart when it differs")
    void anIndicatorCalledExecution() {
        CalculationSheet before = named("185", "100");
        CalculationSheet row = named("185", "60");
        CalculationSheet execution = named("100", "100");

        assertThat(before.diff(named("185", "100"))).isEmpty();
        assertThat(before.diff(row))
                .extracting(Difference::path)
                .containsExactly(
                        "total/sum/execution#2/quotient/product/actual",
                        "total/sum/execution#2/quotient/product",
                        "total/sum/execution#2/quotient",
                        "total/sum/execution#2",
                        "total/sum",
                        "total");
        Difference changed = before.diff(row).get(3);
        assertThat(changed.before().orElseThrow()).isEqualByComparingTo("41.67"); // 50 × 100 ÷ 120
        assertThat(changed.after().orElseThrow()).isEqualByComparingTo("25"); // 50 × 60 ÷ 120
        Difference other = before.diff(execution).stream()
                .filter(any -> any.path().equals("total/sum/execution"))
                .findFirst()
                .orElseThrow();
        assertThat(other.before().orElseThrow()).isEqualByComparingTo("9.25"); // 185 of 200
        assertThat(other.after().orElseThrow()).isEqualByComparingTo("5"); // 100 of 200
        assertThat(before.diff(execution)).noneMatch(any -> any.path().contains("#2"));
    }

    private static CalculationSheet named(String executed, String actual) {
        Row row = Row.atLeast("120").id("execution").weight("50").got(actual);
        return sheet(Schemes.plain(), funded("200", executed, row));
    }
}
