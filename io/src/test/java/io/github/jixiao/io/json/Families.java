package io.github.jixiao.io.json;

import io.github.jixiao.core.result.ActualValue;
import io.github.jixiao.core.result.Attainment;
import io.github.jixiao.core.target.Direction;
import io.github.jixiao.core.target.ScoringRule;
import io.github.jixiao.core.target.TargetValue;
import io.github.jixiao.core.value.Decimal;
import io.github.jixiao.core.value.Points;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Arbitrary members of the closed families, every member among them. */
final class Families {
    private Families() {}

    static Arbitrary<TargetValue> targetValues() {
        return Arbitraries.oneOf(
                Values.quantities().map(TargetValue.AtLeast::new),
                Values.quantities().map(TargetValue.MoreThan::new),
                Values.quantities().map(TargetValue.AtMost::new),
                Values.quantities().map(TargetValue.LessThan::new),
                Values.quantities().map(TargetValue.Exactly::new),
                Combinators.combine(Values.decimals(), Values.decimals(), Values.texts())
                        .as(Families::between),
                Values.quantities().map(TargetValue.About::new),
                Values.days().map(TargetValue.ByDate::new),
                Values.ranges().map(TargetValue.During::new),
                Values.texts().map(TargetValue.Qualitative::new),
                Arbitraries.of(true, false).map(TargetValue.YesNo::new),
                Values.quantities().map(TargetValue.Undirected::new),
                Values.texts().map(TargetValue.Verbatim::new));
    }

    private static TargetValue between(Decimal one, Decimal other, String unit) {
        return one.compareTo(other) <= 0
                ? new TargetValue.Between(one, other, unit)
                : new TargetValue.Between(other, one, unit);
    }

    static Arbitrary<ActualValue> actualValues() {
        return Arbitraries.oneOf(
                Values.quantities().map(ActualValue.Measured::new),
                Values.quantities().map(ActualValue.Approximate::new),
                Combinators.combine(Values.quantities(), Values.texts()).as(ActualValue.Bound::new),
                Values.ranges().map(ActualValue.Done::new),
                Arbitraries.of(Attainment.class).map(ActualValue.Attained::new),
                Values.texts().map(ActualValue.Rated::new),
                Arbitraries.of(true, false).map(ActualValue.Answer::new),
                Values.texts().map(ActualValue.Stated::new),
                Values.texts().map(ActualValue.NotApplicable::new),
                Values.texts().map(ActualValue.NoEvidence::new));
    }

    static Arbitrary<ScoringRule> scoringRules() {
        Arbitrary<ScoringRule> steps = Combinators.combine(
                        Values.decimals(),
                        Arbitraries.of(Direction.class).filter(direction -> direction != Direction.UNKNOWN),
                        Values.decimals().filter(step -> step.signum() > 0),
                        Values.points(),
                        Arbitraries.of(ScoringRule.StepRounding.class))
                .as(ScoringRule.StepDeduction::new);
        Arbitrary<ScoringRule> bands = Combinators.combine(
                        Values.decimals().set().ofMinSize(1).ofMaxSize(4),
                        Values.points().list().ofSize(4))
                .as(Families::bands);
        return Arbitraries.oneOf(
                Arbitraries.just(ScoringRule.BY_TARGET), Arbitraries.just(new ScoringRule.Judged()), steps, bands);
    }

    private static ScoringRule bands(Set<Decimal> bounds, List<Points> points) {
        List<ScoringRule.ValueBand> bands = new ArrayList<>();
        bounds.stream()
                .sorted(Comparator.reverseOrder())
                .forEach(from -> bands.add(new ScoringRule.ValueBand(from, points.get(bands.size()))));
        return new ScoringRule.ValueBands(bands);
    }
}
