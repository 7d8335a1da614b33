package io.github.jixiao.rules.scoring;

import io.github.jixiao.core.item.FundingAmounts;
import io.github.jixiao.core.result.ActualValue;
import io.github.jixiao.core.result.Attainment;
import io.github.jixiao.core.result.Evaluation;
import io.github.jixiao.core.result.FiledScores;
import io.github.jixiao.core.target.Direction;
import io.github.jixiao.core.target.IndicatorAspect;
import io.github.jixiao.core.target.IndicatorCategory;
import io.github.jixiao.core.target.ScoringRule;
import io.github.jixiao.core.target.TargetValue;
import io.github.jixiao.core.value.DateRange;
import io.github.jixiao.core.value.Decimal;
import io.github.jixiao.core.value.Money;
import io.github.jixiao.core.value.Points;
import io.github.jixiao.core.value.Quantity;
import io.github.jixiao.core.value.Ratio;
import io.github.jixiao.rules.scheme.Denominator;
import io.github.jixiao.rules.scheme.ExactPolicy;
import io.github.jixiao.rules.scheme.ExecutionRule;
import io.github.jixiao.rules.scheme.GoalAggregation;
import io.github.jixiao.rules.scheme.GradeScale;
import io.github.jixiao.rules.scheme.LatePolicy;
import io.github.jixiao.rules.scheme.MissingCategory;
import io.github.jixiao.rules.scheme.NegativePolicy;
import io.github.jixiao.rules.scheme.OverAchievement;
import io.github.jixiao.rules.scheme.QualitativeBands;
import io.github.jixiao.rules.scheme.RangePolicy;
import io.github.jixiao.rules.scheme.ReversePolicy;
import io.github.jixiao.rules.scheme.Rounding;
import io.github.jixiao.rules.scheme.Scheme;
import io.github.jixiao.rules.scheme.UndirectedRule;
import io.github.jixiao.rules.scheme.ZeroBudget;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Schemes of every combination of policies, and evaluations as odd as an office could file them. */
final class Anything {
    /** Numbers that do not fit a long, or not at the scale of others, or only just. */
    private static final String[] ODD_NUMBERS = {
        "0.000000000000000001",
        "1.23456789012345678901",
        "49.8449999999999999999999999999999999999999",
        "9007199254740993",
        "1099511627775",
        "1099511627776",
        "1152921504606846975",
        "1152921504606846976",
        "999999999999999999",
        "-999999999999999999",
        "123456789012345678901234567890",
        "1E+25",
        "1E-25"
    };

    private static final LocalDate DEADLINE = LocalDate.of(2022, 6, 30);

    private Anything() {}

    static Arbitrary<String> tidyNumbers() {
        Arbitrary<String> whole = Arbitraries.integers().between(0, 200).map(String::valueOf);
        Arbitrary<String> decimals = Arbitraries.bigDecimals()
                .between(BigDecimal.ZERO, BigDecimal.valueOf(200))
                .ofScale(2)
                .map(BigDecimal::toPlainString);
        return Arbitraries.frequencyOf(
                Tuple.of(3, whole), Tuple.of(2, decimals), Tuple.of(1, Arbitraries.of("0", "50", "100")));
    }

    static Arbitrary<String> numbers() {
        Arbitrary<String> negative = tidyNumbers().map(number -> "-" + number);
        return Arbitraries.frequencyOf(
                Tuple.of(12, tidyNumbers()), Tuple.of(2, negative), Tuple.of(1, Arbitraries.of(ODD_NUMBERS)));
    }

    private static Arbitrary<Quantity> quantities() {
        Arbitrary<String> units = Arbitraries.frequencyOf(
                Tuple.of(8, Arbitraries.just("")),
                Tuple.of(1, Arbitraries.of("%", "‰", "元", "万元", "亿元", "人", "人次", "万人")));
        return Combinators.combine(numbers(), units).as(Quantity::of);
    }

    static Arbitrary<TargetValue> targets() {
        Arbitrary<TargetValue> ranges = Combinators.combine(numbers(), numbers())
                .as((one, other) -> {
                    Decimal left = Decimal.parse(one);
                    Decimal right = Decimal.parse(other);
                    return left.compareTo(right) <= 0
                            ? new TargetValue.Between(left, right, "")
                            : new TargetValue.Between(right, left, "");
                });
        return Arbitraries.frequencyOf(
                Tuple.of(4, quantities().map(TargetValue.AtLeast::new)),
                Tuple.of(1, quantities().map(TargetValue.MoreThan::new)),
                Tuple.of(4, quantities().map(TargetValue.AtMost::new)),
                Tuple.of(1, quantities().map(TargetValue.LessThan::new)),
                Tuple.of(3, quantities().map(TargetValue.Exactly::new)),
                Tuple.of(3, ranges),
                Tuple.of(2, quantities().map(TargetValue.About::new)),
                Tuple.of(3, quantities().map(TargetValue.Undirected::new)),
                Tuple.of(
                        1,
                        Arbitraries.of(
                                new TargetValue.ByDate(DEADLINE),
                                new TargetValue.During(DateRange.of(DEADLINE.minusDays(30), DEADLINE)),
                                new TargetValue.YesNo(true),
                                new TargetValue.YesNo(false),
                                new TargetValue.Qualitative("改善"),
                                new TargetValue.Verbatim("两项"))));
    }

    private static Arbitrary<ActualValue> actuals() {
        Arbitrary<ActualValue> days = Combinators.combine(
                        Arbitraries.integers().between(-40, 40),
                        Arbitraries.integers().between(0, 40))
                .as((from, length) ->
                        new ActualValue.Done(DateRange.of(DEADLINE.plusDays(from), DEADLINE.plusDays(from + length))));
        return Arbitraries.frequencyOf(
                Tuple.of(16, quantities().map(ActualValue.Measured::new)),
                Tuple.of(1, quantities().map(ActualValue.Approximate::new)),
                Tuple.of(1, quantities().map(number -> new ActualValue.Bound(number, "及以上"))),
                Tuple.of(1, days),
                Tuple.of(1, Arbitraries.of(Attainment.values()).map(ActualValue.Attained::new)),
                Tuple.of(
                        1,
                        Arbitraries.of(
                                new ActualValue.Answer(true),
                                new ActualValue.Answer(false),
                                new ActualValue.Rated("优"),
                                new ActualValue.Stated("改善"),
                                new ActualValue.Stated("部分"),
                                new ActualValue.NotApplicable("无此项"),
                                new ActualValue.NoEvidence("无材料"))));
    }

    private static Arbitrary<ScoringRule> rules() {
        Arbitrary<ScoringRule> deductions = Combinators.combine(
                        Arbitraries.of("0", "90", "100"),
                        Arbitraries.of(Direction.HIGHER_IS_BETTER, Direction.LOWER_IS_BETTER, Direction.ON_TARGET),
                        Arbitraries.of("1", "3", "5"),
                        Arbitraries.of("0.5", "1", "2"),
                        Arbitraries.of(ScoringRule.StepRounding.values()))
                .as((from, direction, step, points, rounding) -> new ScoringRule.StepDeduction(
                        Decimal.parse(from), direction, Decimal.parse(step), Points.parse(points), rounding));
        ScoringRule bands = new ScoringRule.ValueBands(List.of(
                new ScoringRule.ValueBand(Decimal.of(100), Points.of(3)),
                new ScoringRule.ValueBand(Decimal.of(50), Points.of(8)),
                new ScoringRule.ValueBand(Decimal.of(0), Points.parse("1.5"))));
        return Arbitraries.frequencyOf(
                Tuple.of(12, Arbitraries.just(ScoringRule.BY_TARGET)),
                Tuple.of(1, Arbitraries.of(new ScoringRule.ByTarget(), new ScoringRule.Judged(), bands)),
                Tuple.of(1, deductions));
    }

    /** Weights of at most two decimals. */
    static Arbitrary<String> tidyWeights() {
        return Arbitraries.of("0", "0.01", "3.33", "5", "7.5", "10", "12.25", "20", "30", "50");
    }

    private static Arbitrary<Optional<String>> weights() {
        return Arbitraries.frequencyOf(
                        Tuple.of(12, tidyWeights()),
                        Tuple.of(1, Arbitraries.of("3.333", "16.666667", "0.0000001", "123456789012")))
                .optional(0.97);
    }

    /** Rows of tidy weights and odd everything else. */
    static Arbitrary<Row> weighedRows() {
        return Combinators.combine(
                        targets().optional(0.95),
                        actuals().optional(0.95),
                        tidyWeights(),
                        Arbitraries.of("0", "2.5", "4", "6.66", "9", "10").optional(0.4),
                        rules(),
                        Arbitraries.of(IndicatorCategory.class),
                        Arbitraries.of(IndicatorAspect.class).optional(),
                        Arbitraries.of(true, false))
                .as((target, actual, weight, filed, rule, category, aspect, tooLow) -> {
                    Row row = Row.blank().weight(weight).in(category).rule(rule);
                    row = target.isPresent() ? row.target(target.get()) : row;
                    row = actual.isPresent() ? row.got(actual.get()) : row;
                    row = filed.isPresent() ? row.filed(filed.get()) : row;
                    row = aspect.isPresent() ? row.in(aspect.get()) : row;
                    return tooLow ? row.tooLow() : row;
                });
    }

    static Arbitrary<Row> rows() {
        Arbitrary<Optional<String>> oddPoints =
                Arbitraries.of("-1", "7.123456789", "1E+15", "11").optional(0.05);
        Arbitrary<Optional<Direction>> directions =
                Arbitraries.of(Direction.class).optional(0.2);
        return Combinators.combine(weighedRows(), weights(), oddPoints, directions)
                .as((row, weight, points, direction) -> {
                    Row weighed = weight.map(row::weight).orElseGet(row::unweighted);
                    Row judged = points.map(weighed::filed).orElse(weighed);
                    return direction.map(judged::toward).orElse(judged);
                });
    }

    private static Arbitrary<FundingAmounts> amounts() {
        Arbitrary<Optional<Money>> money = numbers()
                .map(number -> Money.ofYuan(Decimal.parse(number).toBigDecimal()))
                .optional(0.8);
        return Combinators.combine(money, money, money, money, money)
                .as((initial, adjusted, carriedOver, received, executed) -> FundingAmounts.builder()
                        .initial(initial)
                        .adjusted(adjusted)
                        .carriedOver(carriedOver)
                        .received(received)
                        .executed(executed)
                        .build());
    }

    private static Arbitrary<FiledScores> filed() {
        return Combinators.combine(
                        Arbitraries.of("10", "20", "0", "9.99", "12.345").optional(0.3),
                        Arbitraries.of("92.5%", "49.847%", "102.59%", "0%").optional(0.5))
                .as((weight, rate) -> FiledScores.builder()
                        .executionWeight(weight.map(Points::parse))
                        .executionRate(rate.map(Ratio::parse))
                        .build());
    }

    static Arbitrary<Evaluation> evaluations() {
        return evaluations(rows());
    }

    static Arbitrary<Evaluation> evaluations(Arbitrary<Row> rows) {
        return Combinators.combine(
                        rows.list().ofMinSize(0).ofMaxSize(4),
                        rows.list().ofMinSize(0).ofMaxSize(3),
                        Arbitraries.of("60", "40", "0").optional(0.7),
                        amounts().optional(0.9),
                        filed(),
                        Arbitraries.frequency(Tuple.of(19, true), Tuple.of(1, false)))
                .as((first, second, goal, amounts, filed, complete) -> {
                    Optional<Points> weight = goal.map(Points::parse);
                    Evaluation evaluation = Evaluations.ofGoals(
                            List.of(numbered("a", first), numbered("b", second)), List.of(weight, weight));
                    FiledScores scores = filed.toBuilder()
                            .putAllIndicatorScores(evaluation.filed().indicatorScores())
                            .build();
                    Evaluation whole = evaluation.toBuilder()
                            .filed(scores)
                            .complete(complete)
                            .build();
                    return amounts.map(any -> Evaluations.with(whole, any)).orElse(whole);
                });
    }

    static List<Row> numbered(String prefix, List<Row> rows) {
        List<Row> numbered = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            numbered.add(rows.get(i).id(prefix + i));
        }
        return numbered;
    }

    static Arbitrary<Rounding> roundings(int minScale) {
        Arbitrary<RoundingMode> modes = Arbitraries.frequencyOf(
                Tuple.of(3, Arbitraries.of(RoundingMode.HALF_UP, RoundingMode.DOWN)),
                Tuple.of(1, Arbitraries.of(RoundingMode.class).filter(mode -> mode != RoundingMode.UNNECESSARY)));
        Arbitrary<Integer> scales = Arbitraries.frequencyOf(
                Tuple.of(1, Arbitraries.just(2)),
                Tuple.of(1, Arbitraries.integers().between(minScale, 6)));
        return Combinators.combine(scales, modes).as(Rounding::new);
    }

    private static Arbitrary<ExecutionRule> executions() {
        return Combinators.combine(
                        Arbitraries.of("10", "20", "9", "12.345"),
                        Arbitraries.of(Denominator.class),
                        roundings(0).optional(0.7),
                        Arbitraries.of(ExecutionRule.Cap.class),
                        Arbitraries.of(ZeroBudget.class))
                .as((weight, denominator, rate, cap, zero) -> new ExecutionRule(
                        Schemes.stated("execution-weight", Points.parse(weight)),
                        Schemes.stated("denominator", denominator),
                        rate.map(how -> Schemes.stated("rate-rounding", how)),
                        Schemes.stated("cap", cap),
                        Schemes.stated("zero-budget", zero)));
    }

    /** Every combination of policies and roundings. */
    static Arbitrary<Scheme> schemes() {
        return schemes(roundings(0));
    }

    static Arbitrary<Scheme> schemes(Arbitrary<Rounding> rowRoundings) {
        Arbitrary<MissingCategory> missing = Combinators.combine(
                        Arbitraries.of(MissingCategory.Policy.class), Arbitraries.of(true, false))
                .as((policy, shifts) -> (shifts ? Schemes.shifting(policy) : Schemes.with(policy))
                        .missing()
                        .value());
        Arbitrary<UndirectedRule> undirected = Arbitraries.of(Direction.class)
                .map(direction -> new UndirectedRule(Set.of(IndicatorAspect.COST), direction));
        Arbitrary<QualitativeBands> bands = Combinators.combine(
                        Arbitraries.of("60", "50"), Arbitraries.of(QualitativeBands.Unjudged.class))
                .as((partly, unjudged) -> Schemes.bands("80", partly, unjudged));
        Arbitrary<GradeScale> grades = Combinators.combine(Arbitraries.of(3, 4), Arbitraries.of(GradeScale.Stage.class))
                .as((count, stage) -> new GradeScale(Schemes.GRADES.subList(0, count), stage));
        return Builders.withBuilder(() -> Schemes.plain().toBuilder())
                .use(executions().optional(0.9))
                .in((scheme, any) -> scheme.execution(any))
                .use(Arbitraries.of(GoalAggregation.class))
                .in((scheme, any) -> scheme.goals(Schemes.stated("goals", any)))
                .use(Arbitraries.of(ReversePolicy.class))
                .in((scheme, any) -> scheme.reverse(Schemes.stated("reverse", any)))
                .use(Arbitraries.of(ExactPolicy.class))
                .in((scheme, any) -> scheme.exact(Schemes.stated("exact", any)))
                .use(Arbitraries.of(RangePolicy.class))
                .in((scheme, any) -> scheme.range(Schemes.stated("range", any)))
                .use(Arbitraries.of("0", "5", "10", "120").map(BigDecimal::new))
                .in((scheme, any) -> scheme.about(Schemes.stated("about", any)))
                .use(Arbitraries.of(LatePolicy.class))
                .in((scheme, any) -> scheme.late(Schemes.stated("late", any)))
                .use(Arbitraries.of(NegativePolicy.class))
                .in((scheme, any) -> scheme.negative(Schemes.stated("negative", any)))
                .use(undirected)
                .in((scheme, any) -> scheme.undirected(Schemes.stated("undirected", any)))
                .use(bands)
                .in((scheme, any) -> scheme.bands(Schemes.stated("bands", any)))
                .use(Arbitraries.just(Schemes.stated("satisfaction", Schemes.STEPS_OF_2021))
                        .optional(0.5))
                .in((scheme, any) -> scheme.satisfaction(any))
                .use(Arbitraries.of(OverAchievement.Policy.class).map(Schemes::over))
                .in((scheme, any) -> scheme.overAchievement(Schemes.stated("over", any)))
                .use(missing)
                .in((scheme, any) -> scheme.missing(Schemes.stated("missing", any)))
                .use(rowRoundings)
                .in((scheme, any) -> scheme.rowRounding(Schemes.stated("row-rounding", any)))
                .use(roundings(0))
                .in((scheme, any) -> scheme.totalRounding(Schemes.stated("total-rounding", any)))
                .use(grades)
                .in((scheme, any) -> scheme.grades(Schemes.stated("grades", any)))
                .build(Scheme.Builder::build);
    }
}
