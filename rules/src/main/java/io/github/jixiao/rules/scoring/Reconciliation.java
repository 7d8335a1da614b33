package io.github.jixiao.rules.scoring;

import io.github.jixiao.core.item.Funding;
import io.github.jixiao.core.result.Evaluation;
import io.github.jixiao.core.result.EvaluationRow;
import io.github.jixiao.core.value.Points;
import io.github.jixiao.core.value.Text;
import io.github.jixiao.rules.scheme.Grade;
import io.github.jixiao.rules.scheme.Scheme;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The scores that a document states held against those computed under a scheme (复核对照), part by part, each difference
 * with its cause.
 *
 * <p>Immutable and thread-safe.
 *
 * @param lines execution, then the indicators in order, then the total
 * @param grade the grade stated against the one computed
 * @since 0.1.0
 */
public record Reconciliation(List<Line> lines, GradeLine grade) {
    /** How a stated score stands to the computed one. */
    public enum Agreement {
        /** They are equal. */
        AGREES,
        /** They differ by a known way of rounding. */
        EXPLAINED,
        /** The scheme leaves the points to the evaluator, so the stated ones were taken. */
        JUDGED,
        /** They differ. */
        DIFFERS,
        /** Nothing could be computed. */
        NOT_COMPUTED,
        /** Nothing is stated. */
        NOT_STATED
    }

    /**
     * One part held against its computation.
     *
     * @param id {@code execution}, {@code total} or the id of the indicator
     * @param label what it is
     * @param stated the score stated, in points
     * @param computed the score computed, in points
     * @param agreement how they stand to each other
     * @param cause why they differ or agree only so, empty where there is nothing to say
     */
    public record Line(
            String id,
            Text label,
            Optional<BigDecimal> stated,
            Optional<BigDecimal> computed,
            Agreement agreement,
            Optional<Text> cause) {}

    /**
     * The grade held against its computation.
     *
     * @param stated the grade stated, as printed
     * @param computed the grade of the total, or of the stated total where none could be computed
     * @param agreement how they stand to each other
     */
    public record GradeLine(Optional<String> stated, Optional<Grade> computed, Agreement agreement) {}

    /** Copies the lines. */
    public Reconciliation {
        lines = List.copyOf(lines);
    }

    /**
     * Holds the scores stated in an evaluation against those computed.
     *
     * @param scheme the scheme the score was computed under
     * @param evaluation the evaluation
     * @param score its score
     * @return the reconciliation
     */
    public static Reconciliation of(Scheme scheme, Evaluation evaluation, Score score) {
        List<Line> lines = new ArrayList<>();
        score.execution().ifPresent(part -> lines.add(execution(scheme, evaluation, part)));
        Habits habits = new Habits(scheme, evaluation);
        for (int i = 0; i < score.rows().size(); i++) {
            lines.add(row(evaluation.rows().get(i), score.rows().get(i), habits, i));
        }
        lines.add(total(evaluation, score, lines));
        return new Reconciliation(lines, grade(scheme, evaluation, score));
    }

    /**
     * Tells whether every part that is stated and could be computed agrees or is explained.
     *
     * @return whether no line differs
     */
    public boolean agrees() {
        return grade.agreement() != Agreement.DIFFERS
                && lines.stream().noneMatch(line -> line.agreement() == Agreement.DIFFERS);
    }

    private static Line execution(Scheme scheme, Evaluation evaluation, RowScore part) {
        Optional<BigDecimal> stated = evaluation.filed().executionScore().map(Reconciliation::number);
        Line plain = compared(part.id(), part.label(), stated, part.points());
        if (plain.agreement() != Agreement.DIFFERS) {
            return plain;
        }
        return new Habits(scheme, evaluation)
                .execution(stated.orElseThrow())
                .or(() -> byPrintedRate(scheme, evaluation, stated.orElseThrow()))
                .map(cause -> with(plain, Agreement.EXPLAINED, cause))
                .orElseGet(() -> with(
                        plain,
                        Agreement.DIFFERS,
                        new Text(
                                "公布的执行率得分与任何已知算法不符",
                                "the stated execution score follows from no known way of computing it")));
    }

    /** The score that follows from the rate as printed, whatever the amounts say. */
    private static Optional<Text> byPrintedRate(Scheme scheme, Evaluation evaluation, BigDecimal stated) {
        Evaluation withoutAmounts =
                evaluation.toBuilder().funding(Optional.<Funding>empty()).build();
        return scheme.execution()
                .flatMap(rule -> new ExecutionScorer(scheme, rule).score(withoutAmounts, new ArrayList<>()))
                .filter(step -> step.value().compareTo(stated) == 0)
                .map(step -> new Text("按公布的执行率计算，与金额不符", "it follows from the printed rate, not from the amounts"));
    }

    private static Line row(EvaluationRow row, RowScore part, Habits habits, int at) {
        Optional<BigDecimal> stated = row.filedScore().map(Reconciliation::number);
        Line plain = compared(part.id(), part.label(), stated, part.points());
        if (plain.agreement() == Agreement.AGREES && part.judged()) {
            return with(plain, Agreement.JUDGED, new Text("由评价人评分", "the evaluator's points"));
        }
        if (plain.agreement() == Agreement.NOT_COMPUTED && part.weight().isEmpty() && stated.isPresent()) {
            return with(plain, Agreement.NOT_COMPUTED, new Text("未列分值", "no weight is stated"));
        }
        if (plain.agreement() != Agreement.DIFFERS) {
            return plain;
        }
        return habits.row(at, stated.orElseThrow())
                .map(cause -> with(plain, Agreement.EXPLAINED, cause))
                .orElseGet(() -> with(plain, Agreement.DIFFERS, deviation(plain, part)));
    }

    private static Text deviation(Line line, RowScore part) {
        BigDecimal stated = line.stated().orElseThrow();
        BigDecimal computed = line.computed().orElseThrow();
        BigDecimal weight = part.weight().orElse(BigDecimal.ZERO);
        if (computed.compareTo(weight) == 0) {
            return new Text("已达到指标值，公布得分另有扣减", "the target was reached, yet points were taken off");
        }
        if (stated.compareTo(weight) == 0) {
            return new Text("未达到指标值，公布得满分", "the target was missed, yet all points are stated");
        }
        return new Text("公布得分未按办法规定的公式", "the stated score does not follow the scheme's formula");
    }

    private static Line total(Evaluation evaluation, Score score, List<Line> parts) {
        Optional<BigDecimal> stated = evaluation.filed().total().map(Reconciliation::number);
        Line plain = compared("total", new Text("总分", "total"), stated, score.total());
        boolean caused = parts.stream()
                .anyMatch(line -> line.agreement() == Agreement.DIFFERS || line.agreement() == Agreement.EXPLAINED);
        return plain.agreement() == Agreement.DIFFERS && caused
                ? with(plain, Agreement.DIFFERS, new Text("分项得分不同所致", "because parts differ"))
                : plain;
    }

    private static GradeLine grade(Scheme scheme, Evaluation evaluation, Score score) {
        Optional<String> stated = evaluation.filed().grade();
        Optional<Grade> computed = score.total().isPresent()
                ? score.grade()
                : evaluation
                        .filed()
                        .total()
                        .flatMap(total -> scheme.grades().value().of(number(total)));
        Optional<Grade> printed = stated.flatMap(scheme.grades().value()::labelled);
        Agreement agreement;
        if (stated.isEmpty()) {
            agreement = Agreement.NOT_STATED;
        } else if (computed.isEmpty() && score.total().isEmpty()) {
            agreement = Agreement.NOT_COMPUTED;
        } else {
            agreement = printed.isPresent() && printed.equals(computed) ? Agreement.AGREES : Agreement.DIFFERS;
        }
        return new GradeLine(stated, computed, agreement);
    }

    private static Line compared(String id, Text label, Optional<BigDecimal> stated, Optional<BigDecimal> computed) {
        Agreement agreement;
        if (stated.isEmpty()) {
            agreement = Agreement.NOT_STATED;
        } else if (computed.isEmpty()) {
            agreement = Agreement.NOT_COMPUTED;
        } else {
            agreement = stated.get().compareTo(computed.get()) == 0 ? Agreement.AGREES : Agreement.DIFFERS;
        }
        return new Line(id, label, stated, computed, agreement, Optional.empty());
    }

    private static Line with(Line line, Agreement agreement, Text cause) {
        return new Line(line.id(), line.label(), line.stated(), line.computed(), agreement, Optional.of(cause));
    }

    private static BigDecimal number(Points points) {
        return points.value().toBigDecimal();
    }

    /** Tries the known ways of rounding, one after the other. */
    private record Habits(Scheme scheme, Evaluation evaluation) {
        Optional<Text> execution(BigDecimal stated) {
            return first(score -> score.execution().flatMap(RowScore::points), stated);
        }

        Optional<Text> row(int at, BigDecimal stated) {
            return first(score -> score.rows().get(at).points(), stated);
        }

        private Optional<Text> first(java.util.function.Function<Score, Optional<BigDecimal>> part, BigDecimal stated) {
            for (RoundingHabit habit : RoundingHabit.values()) {
                Score score = Scorer.of(habit.applyTo(scheme)).score(evaluation);
                if (part.apply(score)
                        .filter(points -> points.compareTo(stated) == 0)
                        .isPresent()) {
                    return Optional.of(habit.text());
                }
            }
            return Optional.empty();
        }
    }
}
