package io.github.jixiao.rules.scoring;

import io.github.jixiao.core.target.Direction;
import io.github.jixiao.core.target.ScoringRule.StepRounding;
import io.github.jixiao.core.value.Text;
import io.github.jixiao.rules.law.Basis;
import io.github.jixiao.rules.scheme.Band;
import io.github.jixiao.rules.scheme.Rounding;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;

/** Deductions by steps and points by bands, each written once: for indicators with a rule of their own and for forms. */
final class StepTables {
    static final Text FROM = new Text("起扣值", "full points up to");
    static final Text STEP = new Text("每档", "step");
    static final Text EACH = new Text("每档扣分", "points a step");
    static final Text POINTS = new Text("分档得分", "points by band");
    private static final Text SCORE = new Text("得分", "score");

    private StepTables() {}

    /**
     * What a part of a step counts, and which entry of law says so.
     *
     * @param rounding what it counts
     * @param basis the entry, empty where the filing says so
     */
    record Counting(StepRounding rounding, Optional<Basis> basis) {}

    /** Weight less points for each step away from the value up to which all points are earned, down to nothing. */
    static Step deducted(
            Step weight, Step actual, Step from, Step step, Step each, Direction direction, Counting counting) {
        boolean below = actual.value().compareTo(from.value()) < 0;
        boolean away = direction == Direction.ON_TARGET || below == (direction == Direction.HIGHER_IS_BETTER);
        Step distance = Step.of(
                "distance",
                Step.Kind.DIFFERENCE,
                new Text("差距", "distance"),
                below ? List.of(from, actual) : List.of(actual, from));
        if (!away || distance.value().signum() == 0) {
            return weight.named("whole", weight.label())
                    .remarked(List.of(new Step.Remark(new Text("未触发扣分", "nothing to deduct"), Optional.empty())));
        }
        Step steps = Step.of("steps", Step.Kind.QUOTIENT, new Text("档数", "steps"), List.of(distance, step));
        Step counted = switch (counting.rounding()) {
            case PRO_RATA -> steps;
            case FLOOR -> counted(steps, RoundingMode.FLOOR, counting.basis());
            case CEILING -> counted(steps, RoundingMode.CEILING, counting.basis());
        };
        Step lost = Step.of("lost", Step.Kind.PRODUCT, new Text("扣分", "deduction"), List.of(counted, each));
        Step left = Step.of("left", Step.Kind.DIFFERENCE, new Text("余分", "points left"), List.of(weight, lost));
        return Step.of("floor", Step.Kind.MAXIMUM, SCORE, List.of(left, Tracing.ZERO));
    }

    private static Step counted(Step steps, RoundingMode mode, Optional<Basis> basis) {
        return Step.round("counted", new Text("计扣档数", "steps counted"), steps, new Rounding(0, mode), basis);
    }

    /** The points of the first band whose lower bound is reached, within 0 and the weight. */
    static Step banded(Step weight, Step actual, List<Band> bands, Optional<Basis> basis) {
        Step points = Step.lookup("points", POINTS, actual, bands, basis);
        Step capped = Step.of("capped", Step.Kind.MINIMUM, SCORE, List.of(points, weight));
        return capped.value().signum() >= 0
                ? capped
                : Step.of("floor", Step.Kind.MAXIMUM, SCORE, List.of(capped, Tracing.ZERO));
    }
}
