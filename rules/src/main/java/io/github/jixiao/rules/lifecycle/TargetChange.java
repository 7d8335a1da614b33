package io.github.jixiao.rules.lifecycle;

import io.github.jixiao.core.target.Goal;
import io.github.jixiao.core.target.Indicator;
import io.github.jixiao.core.target.PerformanceTarget;
import io.github.jixiao.core.target.TargetValue;
import io.github.jixiao.core.value.Points;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/**
 * One difference between two versions of a target (目标变动).
 *
 * <p>Goals are compared in their order, indicators by their ids. Immutable and thread-safe.
 *
 * @param part what differs: {@code goal 1}, or {@code indicator} and its id
 * @param attribute which attribute of it, empty where the part itself was added or dropped
 * @param before what it was, empty for what was added
 * @param after what it is, empty for what was dropped
 * @since 0.1.0
 */
public record TargetChange(String part, Optional<String> attribute, Optional<String> before, Optional<String> after) {
    private static final Map<String, Function<Indicator, Optional<String>>> ATTRIBUTES = new LinkedHashMap<>();

    static {
        ATTRIBUTES.put("category", indicator -> Optional.of(indicator.category().name()));
        ATTRIBUTES.put("name", indicator -> Optional.of(indicator.name()));
        ATTRIBUTES.put(
                "target",
                indicator -> indicator.target().map(TargetValue::written).or(indicator::targetText));
        ATTRIBUTES.put("weight", indicator -> indicator.weight().map(Points::toString));
        ATTRIBUTES.put("unit", Indicator::unit);
        ATTRIBUTES.put(
                "direction", indicator -> Optional.of(indicator.direction().name()));
    }

    /**
     * Returns how one version differs from another.
     *
     * @param before the earlier version
     * @param after the later version
     * @return the differences: goals first, then indicators in the order of the earlier version, then those added; none where
     *     nothing of substance differs
     */
    public static List<TargetChange> between(PerformanceTarget before, PerformanceTarget after) {
        List<TargetChange> changes = new ArrayList<>();
        int goals = Math.max(before.goals().size(), after.goals().size());
        for (int i = 0; i < goals; i++) {
            compare(changes, "goal " + (i + 1), "text", goal(before, i), goal(after, i));
        }
        Map<String, Indicator> later = new LinkedHashMap<>();
        after.indicators().forEach(indicator -> later.put(indicator.id(), indicator));
        for (Indicator earlier : before.indicators()) {
            Indicator now = later.remove(earlier.id());
            String part = "indicator " + earlier.id();
            if (now == null) {
                changes.add(new TargetChange(part, Optional.empty(), Optional.of(earlier.name()), Optional.empty()));
            } else {
                ATTRIBUTES.forEach((name, read) -> compare(changes, part, name, read.apply(earlier), read.apply(now)));
            }
        }
        later.values()
                .forEach(added -> changes.add(new TargetChange(
                        "indicator " + added.id(), Optional.empty(), Optional.empty(), Optional.of(added.name()))));
        return changes;
    }

    private static Optional<String> goal(PerformanceTarget target, int index) {
        List<Goal> goals = target.goals();
        return index < goals.size() ? Optional.of(goals.get(index).text()) : Optional.empty();
    }

    private static void compare(
            List<TargetChange> changes,
            String part,
            String attribute,
            Optional<String> before,
            Optional<String> after) {
        if (!Objects.equals(before, after)) {
            changes.add(new TargetChange(part, Optional.of(attribute), before, after));
        }
    }
}
