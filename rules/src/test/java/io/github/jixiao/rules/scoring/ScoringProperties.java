package io.github.jixiao.rules.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jixiao.core.result.ActualValue;
import io.github.jixiao.core.result.Evaluation;
import io.github.jixiao.core.result.FiledScores;
import io.github.jixiao.core.target.TargetValue;
import io.github.jixiao.core.value.Quantity;
import io.github.jixiao.rules.scheme.ExecutionRule;
import io.github.jixiao.rules.scheme.GoalAggregation;
import io.github.jixiao.rules.scheme.ReversePolicy;
import io.github.jixiao.rules.scheme.Scheme;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

@Label("Scores under every combination of policies")
class ScoringProperties {
    @Provide
    Arbitrary<Scheme> schemes() {
        return Anything.schemes();
    }

    /** Rows keep at least the two decimals that tidy weights have. */
    @Provide
    Arbitrary<Scheme> fineSchemes() {
        return Anything.schemes(Anything.roundings(2));
    }

    @Provide
    Arbitrary<Evaluation> evaluations() {
        return Anything.evaluations();
    }

    @Provide
    Arbitrary<Row> weighedRows() {
        return Anything.weighedRows();
    }

    @Provide
    Arbitrary<List<Row>> rowLists() {
        return Anything.rows().list().ofMaxSize(5);
    }

    @Provide
    Arbitrary<String> numbers() {
        return Anything.numbers();
    }

    @Provide
    Arbitrary<String> positiveNumbers() {
        return Anything.tidyNumbers().filter(number -> new BigDecimal(number).signum() > 0);
    }

    @Provide
    Arbitrary<Integer> powers() {
        return Arbitraries.integers().between(-12, 12);
    }

    @Property
    @Label("a computed row earns neither less than nothing nor more than its weight")
    void bounded(@ForAll("fineSchemes") Scheme scheme, @ForAll("weighedRows") Row row) {
        RowScore score = Evaluations.score(scheme, row).rows().get(0);

        score.points()
                .filter(any -> !score.judged())
                .ifPresent(points -> assertThat(points)
                        .isBetween(BigDecimal.ZERO, score.weight().orElseThrow()));
    }

    @Property
    @Label("execution earns neither less than nothing nor, where capped, more than its weight")
    void executionBounded(@ForAll("fineSchemes") Scheme scheme, @ForAll("evaluations") Evaluation evaluation) {
        Scheme ten = scheme.toBuilder()
                .execution(scheme.execution()
                        .map(rule -> new ExecutionRule(
                                Schemes.execution().weight(),
                                rule.denominator(),
                                rule.rateRounding(),
                                rule.cap(),
                                rule.zeroBudget())))
                .build();
        Evaluation plain = Evaluations.filing(
                evaluation,
                FiledScores.builder().executionRate(evaluation.filed().executionRate()));

        Evaluations.score(ten, plain).execution().flatMap(RowScore::points).ifPresent(points -> {
            assertThat(points).isNotNegative();
            if (ten.execution().orElseThrow().cap().value() == ExecutionRule.Cap.WEIGHT) {
                assertThat(points).isLessThanOrEqualTo(BigDecimal.TEN);
            }
        });
    }

    @Property
    @Label("more is never worth less where higher is better")
    void positiveRises(
            @ForAll("fineSchemes") Scheme scheme,
            @ForAll("numbers") String target,
            @ForAll("numbers") String one,
            @ForAll("numbers") String other) {
        List<BigDecimal> points = points(scheme, Row.atLeast(target), one, other);

        assertThat(points).isSorted();
    }

    @Property
    @Label("more is never worth more where lower is better")
    void reverseFalls(
            @ForAll("fineSchemes") Scheme scheme,
            @ForAll("numbers") String target,
            @ForAll("numbers") String one,
            @ForAll("numbers") String other) {
        List<BigDecimal> points = points(scheme, Row.atMost(target), one, other);

        assertThat(points).isSortedAccordingTo(Collections.reverseOrder());
    }

    /** The points of the lower and the higher actual value, as far as they are computed. */
    private static List<BigDecimal> points(Scheme scheme, Row row, String one, String other) {
        boolean ordered = new BigDecimal(one).compareTo(new BigDecimal(other)) <= 0;
        List<BigDecimal> points = new ArrayList<>();
        for (String actual : ordered ? List.of(one, other) : List.of(other, one)) {
            Evaluations.pointsIfAny(scheme, row.got(actual)).ifPresent(points::add);
        }
        return points;
    }

    @Property
    @Label("the total does not depend on the order of the rows")
    void orderDoesNotMatter(
            @ForAll("schemes") Scheme scheme, @ForAll("rowLists") List<Row> rows, @ForAll Random random) {
        List<Row> numbered = Anything.numbered("r", rows);
        List<Row> shuffled = new ArrayList<>(numbered);
        Collections.shuffle(shuffled, random);

        Score score = Evaluations.score(scheme, withAmounts(numbered));
        Score other = Evaluations.score(scheme, withAmounts(shuffled));

        assertThat(other.total()).isEqualTo(score.total());
        assertThat(other.grade()).isEqualTo(score.grade());
        assertThat(other.points()).isEqualTo(score.points());
        assertThat(other.outOf()).isEqualByComparingTo(score.outOf());
    }

    private static Evaluation withAmounts(List<Row> rows) {
        return Evaluations.with(Evaluations.of(rows), Evaluations.amounts("310.2", "154.74"));
    }

    @Property
    @Label("target and actual times a power of ten earn the same")
    void scaleDoesNotMatter(
            @ForAll("schemes") Scheme scheme,
            @ForAll("numbers") String target,
            @ForAll("numbers") String actual,
            @ForAll("powers") int power) {
        for (Direction direction : Direction.values()) {
            assertThat(Evaluations.pointsIfAny(scheme, direction.row(moved(target, power), moved(actual, power))))
                    .isEqualTo(Evaluations.pointsIfAny(scheme, direction.row(target, actual)));
        }
    }

    private static String moved(String number, int power) {
        return new BigDecimal(number).scaleByPowerOfTen(power).toString();
    }

    private enum Direction {
        UP,
        DOWN,
        EXACT,
        RANGE;

        Row row(String target, String actual) {
            return switch (this) {
                case UP -> Row.atLeast(target).got(actual);
                case DOWN -> Row.atMost(target).got(actual);
                case EXACT -> Row.exactly(target).got(actual);
                case RANGE -> Row.about(target).got(actual);
            };
        }
    }

    @Property
    @Label("万元 and 元 earn the same")
    void moneyUnitsDoNotMatter(
            @ForAll("schemes") Scheme scheme, @ForAll("numbers") String target, @ForAll("numbers") String actual) {
        Row plain = inUnits(target, "元", actual, "元");
        Row mixed = inUnits(target, "元", moved(actual, -4), "万元");
        Row other = inUnits(moved(target, -4), "万元", actual, "元");

        assertThat(Evaluations.pointsIfAny(scheme, mixed)).isEqualTo(Evaluations.pointsIfAny(scheme, plain));
        assertThat(Evaluations.pointsIfAny(scheme, other)).isEqualTo(Evaluations.pointsIfAny(scheme, plain));
    }

    private static Row inUnits(String target, String targetUnit, String actual, String actualUnit) {
        return Row.of(new TargetValue.AtMost(Quantity.of(target, targetUnit)))
                .got(new ActualValue.Measured(Quantity.of(actual, actualUnit)));
    }

    @Property
    @Label("without rows that do not apply, the total is the sum of the parts, rounded")
    void sumOfTheParts(@ForAll("schemes") Scheme any, @ForAll("evaluations") Evaluation evaluation) {
        Scheme scheme = any.toBuilder()
                .goals(Schemes.stated("goals", GoalAggregation.SUM))
                .missing(Schemes.plain().missing())
                .build();

        Score score = Evaluations.score(scheme, evaluation);

        BigDecimal sum = score.rows().stream()
                .flatMap(row -> row.points().stream())
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .add(score.execution().flatMap(RowScore::points).orElse(BigDecimal.ZERO));
        BigDecimal rounded = scheme.totalRounding().value().apply(sum);
        assertThat(score.points()).isEqualTo(rounded);
        score.total().ifPresent(total -> assertThat(total).isEqualTo(rounded));
    }

    @Property
    @Label("there is a total exactly where every part that applies has points")
    void totalNeedsEveryPart(@ForAll("schemes") Scheme scheme, @ForAll("evaluations") Evaluation evaluation) {
        Score score = Evaluations.score(scheme, evaluation);
        boolean open = score.findings().has(ScoringFinding.TOTAL_NOT_SCORED)
                || score.findings().has(ScoringFinding.INCOMPLETE_COPY);
        boolean rowsOpen = false;
        for (int i = 0; i < score.rows().size(); i++) {
            boolean excluded = evaluation
                    .rows()
                    .get(i)
                    .actual()
                    .filter(actual -> actual.value() instanceof ActualValue.NotApplicable)
                    .isPresent();
            rowsOpen |= !excluded && score.rows().get(i).points().isEmpty();
        }
        boolean executionOpen =
                score.execution().filter(part -> part.points().isEmpty()).isPresent();

        assertThat(open).isEqualTo(rowsOpen || executionOpen || !evaluation.complete());
        assertThat(score.total().isPresent()).isEqualTo(!open && score.outOf().signum() > 0);
        if (score.total().isEmpty()) {
            assertThat(score.grade()).isEmpty();
        }
    }

    @Property(tries = 200)
    @Label("the same evaluation has the same score")
    void sameInputSameScore(@ForAll("schemes") Scheme scheme, @ForAll("evaluations") Evaluation evaluation) {
        Score score = Evaluations.score(scheme, evaluation);

        assertThat(Evaluations.score(scheme.toBuilder().build(), evaluation)).isEqualTo(score);
    }

    @Property(tries = 200)
    @Label("a changed copy of a scheme leaves the scheme's own scores alone")
    void whatIf(@ForAll("schemes") Scheme scheme, @ForAll("evaluations") Evaluation evaluation) {
        Score before = Evaluations.score(scheme, evaluation);

        Scheme changed = scheme.toBuilder()
                .execution(Optional.empty())
                .reverse(Schemes.stated("reverse", ReversePolicy.ZERO))
                .build();

        assertThat(Evaluations.score(changed, evaluation).execution()).isEmpty();
        assertThat(Evaluations.score(scheme, evaluation)).isEqualTo(before);
    }

    @Property
    @Label("reaching the target earns the whole weight in every direction")
    void reached(
            @ForAll("fineSchemes") Scheme scheme,
            @ForAll("positiveNumbers") String target,
            @ForAll @IntRange(max = 3) int direction) {
        Row row = Direction.values()[direction].row(target, target);

        assertThat(Evaluations.points(scheme, row)).isEqualByComparingTo("10");
    }
}
