package io.github.jixiao.rules.appraisal;

import io.github.jixiao.core.act.ReviewResult;
import io.github.jixiao.core.finding.Finding;
import io.github.jixiao.core.value.Points;
import io.github.jixiao.core.value.Ratio;
import io.github.jixiao.core.value.Text;
import io.github.jixiao.rules.internal.sheet.Steps;
import io.github.jixiao.rules.law.Parameter;
import io.github.jixiao.rules.scoring.Step;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Sums the marks of all dimensions, step by step. */
final class MarkSheet {
    private final Parameter<List<Dimension>> dimensions;
    private final Parameter<Map<ReviewResult, Ratio>> shares;
    private final Marks marks;
    private final List<Finding> findings = new ArrayList<>();
    private final List<Step> steps;
    private boolean complete = true;

    MarkSheet(Parameter<List<Dimension>> dimensions, Parameter<Map<ReviewResult, Ratio>> shares, Marks marks) {
        this.dimensions = dimensions;
        this.shares = shares;
        this.marks = marks;
        refuseUnknown();
        this.steps = dimensions.value().stream().map(this::step).toList();
    }

    private void refuseUnknown() {
        Set<String> known = dimensions.value().stream()
                .flatMap(Dimension::marked)
                .map(Dimension::code)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        Set<String> given = marks instanceof Marks.InPoints in
                ? in.points().keySet()
                : ((Marks.InTicks) marks).ticks().keySet();
        given.stream().filter(code -> !known.contains(code)).findFirst().ifPresent(code -> {
            throw new IllegalArgumentException("nothing called '" + code + "' is marked here; known: " + known);
        });
    }

    /** The steps of the dimensions, in order. */
    List<Step> steps() {
        return steps;
    }

    List<Finding> findings() {
        return findings;
    }

    /** Whether nothing was left unmarked. */
    boolean isComplete() {
        return complete;
    }

    Points full() {
        return dimensions.value().stream().map(Dimension::full).reduce(Points.ZERO, Points::plus);
    }

    private Step step(Dimension dimension) {
        if (!dimension.parts().isEmpty()) {
            List<Step> parts = dimension.parts().stream().map(this::step).toList();
            return Steps.of(dimension.code(), Step.Kind.SUM, dimension.label(), parts);
        }
        if (marks instanceof Marks.InPoints in) {
            return Optional.ofNullable(in.points().get(dimension.code()))
                    .map(points -> points(dimension, points))
                    .orElseGet(() -> missing(dimension));
        }
        return Optional.ofNullable(((Marks.InTicks) marks).ticks().get(dimension.code()))
                .map(tick -> tick(dimension, tick))
                .orElseGet(() -> missing(dimension));
    }

    private Step points(Dimension dimension, Points points) {
        Step given = Steps.judgement(dimension.code(), dimension.label(), plain(points), "/points/" + dimension.code());
        if (points.compareTo(dimension.full()) <= 0) {
            return given;
        }
        findings.add(Finding.of(
                        AppraisalFinding.POINTS_ABOVE_FULL,
                        "/points/" + dimension.code(),
                        "dimension",
                        dimension.label(),
                        "points",
                        points,
                        "full",
                        dimension.full())
                .basedOn(dimensions.basis().provision()));
        return Steps.of(dimension.code(), Step.Kind.MINIMUM, dimension.label(), given, full(dimension));
    }

    private Step tick(Dimension dimension, ReviewResult tick) {
        Ratio share = Objects.requireNonNull(shares.value().get(tick));
        Step ticked = Steps.parameter(
                "tick",
                new Text(
                        "勾选“" + Labels.of(tick).zh() + "”的得分比例",
                        "share for the tick " + Labels.of(tick).en()),
                share.share().toBigDecimal(),
                shares.basis());
        return Steps.of(dimension.code(), Step.Kind.PRODUCT, dimension.label(), full(dimension), ticked);
    }

    private Step full(Dimension dimension) {
        return Steps.parameter("full", new Text("满分", "full points"), plain(dimension.full()), dimensions.basis());
    }

    private Step missing(Dimension dimension) {
        complete = false;
        String pointer = (marks instanceof Marks.InPoints ? "/points/" : "/ticks/") + dimension.code();
        findings.add(Finding.of(AppraisalFinding.MARK_MISSING, pointer, "dimension", dimension.label())
                .basedOn(dimensions.basis().provision()));
        return Steps.judgement(
                dimension.code(),
                new Text(dimension.label().zh() + "（未评分）", dimension.label().en() + " (not marked)"),
                BigDecimal.ZERO,
                pointer);
    }

    static BigDecimal plain(Points points) {
        return points.value().toBigDecimal();
    }
}
