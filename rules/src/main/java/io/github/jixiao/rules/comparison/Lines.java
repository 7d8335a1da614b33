package io.github.jixiao.rules.comparison;

import io.github.jixiao.core.result.EvaluationKind;
import io.github.jixiao.core.target.IndicatorCategory;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Puts the parts of several evaluations side by side. */
final class Lines {
    private final Standing standing;
    private final Map<EvaluationKind, Filed> filed;
    private final Optional<CorrectedResult> result;
    private final Map<String, Part> standingParts;

    Lines(Standing standing, Map<EvaluationKind, Filed> filed, Optional<CorrectedResult> result) {
        this.standing = standing;
        this.filed = filed;
        this.result = result;
        this.standingParts =
                result.map(CorrectedResult::from).map(kind -> parts(kind)).orElse(Map.of());
    }

    private Map<String, Part> parts(EvaluationKind kind) {
        Filed one = filed.get(kind);
        return one == null ? Map.of() : one.merged(standing.base(kind));
    }

    List<ComparisonLine> rows() {
        Map<String, Part> first = new LinkedHashMap<>();
        filed.values().forEach(one -> one.parts().forEach(first::putIfAbsent));
        List<ComparisonLine> lines = new ArrayList<>();
        first.forEach((id, part) -> {
            Map<EvaluationKind, BigDecimal> scores = new EnumMap<>(EvaluationKind.class);
            filed.forEach((kind, one) -> Optional.ofNullable(one.parts().get(id))
                    .flatMap(Part::score)
                    .ifPresent(score -> scores.put(kind, score.value())));
            Optional<Part> stands = Optional.ofNullable(standingParts.get(id));
            lines.add(new ComparisonLine(
                    id,
                    part.label(),
                    Optional.of(part.section()),
                    stands.orElse(part).weight(),
                    scores,
                    ComparisonLine.differences(scores),
                    stands.flatMap(Part::boundedScore).map(step -> step.value())));
        });
        return lines;
    }

    /** A recheck is summed with what it leaves as the unit scored it. */
    List<ComparisonLine> sections() {
        Map<EvaluationKind, Map<String, Part>> all = new EnumMap<>(EvaluationKind.class);
        Map<IndicatorCategory, Boolean> order = new LinkedHashMap<>();
        filed.forEach((kind, one) -> {
            Map<String, Part> parts = parts(kind);
            all.put(kind, parts);
            parts.values().forEach(part -> order.putIfAbsent(part.section(), true));
        });
        List<ComparisonLine> lines = new ArrayList<>();
        for (IndicatorCategory section : order.keySet()) {
            Map<EvaluationKind, BigDecimal> scores = new EnumMap<>(EvaluationKind.class);
            all.forEach((kind, parts) -> sum(
                            parts, section, part -> part.score().map(step -> step.value()))
                    .ifPresent(score -> scores.put(kind, score)));
            Map<String, Part> weighed =
                    standingParts.isEmpty() ? all.values().iterator().next() : standingParts;
            lines.add(new ComparisonLine(
                    section.name().toLowerCase(Locale.ROOT),
                    Names.of(section),
                    Optional.of(section),
                    sum(weighed, section, Part::weight),
                    scores,
                    ComparisonLine.differences(scores),
                    sum(standingParts, section, part -> part.boundedScore().map(step -> step.value()))));
        }
        return lines;
    }

    private interface Figure {
        Optional<BigDecimal> of(Part part);
    }

    private static Optional<BigDecimal> sum(Map<String, Part> parts, IndicatorCategory section, Figure figure) {
        List<Part> inside = parts.values().stream()
                .filter(part -> part.section() == section)
                .toList();
        List<BigDecimal> numbers =
                inside.stream().flatMap(part -> figure.of(part).stream()).toList();
        return inside.isEmpty() || numbers.size() < inside.size()
                ? Optional.empty()
                : numbers.stream().reduce(BigDecimal::add);
    }

    ComparisonLine total() {
        Map<EvaluationKind, BigDecimal> scores = new EnumMap<>(EvaluationKind.class);
        for (EvaluationKind kind : filed.keySet()) {
            standing.total(kind).ifPresent(step -> scores.put(kind, step.value()));
        }
        EvaluationKind marks = result.map(CorrectedResult::from)
                .orElseGet(() -> filed.keySet().iterator().next());
        return new ComparisonLine(
                "total",
                Filed.TOTAL,
                Optional.empty(),
                Optional.of(standing.fullMarks(marks)),
                scores,
                ComparisonLine.differences(scores),
                result.map(CorrectedResult::total));
    }
}
