package io.github.jixiao.rules.quality;

import io.github.jixiao.core.result.Actual;
import io.github.jixiao.core.result.ActualValue;
import io.github.jixiao.core.result.Evaluation;
import io.github.jixiao.core.result.EvaluationRow;
import io.github.jixiao.core.target.Direction;
import io.github.jixiao.core.value.Quantity;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** Targets that ask for less than was reached last year, by the direction that the target itself states. */
final class Softening {
    private Softening() {}

    static void check(Subject subject, Report report) {
        subject.filing().lastYear().ifPresent(last -> {
            for (Subject.Row row : subject.rows()) {
                row.cell()
                        .number()
                        .ifPresent(target -> reached(last, row)
                                .filter(actual -> isSofter(subject, row, target, actual))
                                .ifPresent(actual -> report.tell(
                                        QualityCheck.SOFTER_THAN_ACTUAL,
                                        row.pointer() + "/target",
                                        List.of(subject.rules()
                                                .softeningTolerance()
                                                .basis()),
                                        "name",
                                        row.name(),
                                        "target",
                                        row.cell().shown(),
                                        "actual",
                                        actual)));
            }
        });
    }

    /** What last year's indicator of the same name and levels reached, where it was measured and stands once. */
    private static Optional<Quantity> reached(Evaluation last, Subject.Row row) {
        Repeats.Key key = Repeats.Key.of(row.indicator());
        List<EvaluationRow> same = last.rows().stream()
                .filter(other -> Repeats.Key.of(other.indicator()).equals(key))
                .toList();
        return same.size() != 1
                ? Optional.empty()
                : same.get(0)
                        .actual()
                        .map(Actual::value)
                        .filter(ActualValue.Measured.class::isInstance)
                        .map(value -> ((ActualValue.Measured) value).value())
                        .map(value -> value.unit().isBlank()
                                ? new Quantity(
                                        value.number(), new Cell(same.get(0).indicator()).unit())
                                : value);
    }

    private static boolean isSofter(Subject subject, Subject.Row row, Quantity target, Quantity actual) {
        if (!Plain.narrow(row.cell().unit()).equals(Plain.narrow(actual.unit().strip()))) {
            return false;
        }
        BigDecimal reached = actual.number().toBigDecimal();
        BigDecimal allowed = reached.abs()
                .multiply(subject.rules().softeningTolerance().value().share().toBigDecimal());
        BigDecimal wanted = target.number().toBigDecimal();
        Direction direction = row.indicator().direction();
        return (direction == Direction.HIGHER_IS_BETTER && wanted.compareTo(reached.subtract(allowed)) < 0)
                || (direction == Direction.LOWER_IS_BETTER && wanted.compareTo(reached.add(allowed)) > 0);
    }
}
