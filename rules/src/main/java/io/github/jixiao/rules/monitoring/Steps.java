package io.github.jixiao.rules.monitoring;

import io.github.jixiao.core.value.Text;
import io.github.jixiao.rules.law.Basis;
import io.github.jixiao.rules.scheme.Band;
import io.github.jixiao.rules.scheme.Rounding;
import io.github.jixiao.rules.scoring.Step;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes the steps of a sheet; what follows from operands is computed by the step itself. */
final class Steps {
    static final Step ZERO = constant("zero", 0, new Text("零", "zero"));
    static final Step HUNDRED = constant("hundred", 100, new Text("百分之百", "hundred percent"));
    static final Step MONTHS = constant("months", 12, new Text("全年月数", "months of the year"));

    private Steps() {}

    static Step constant(String key, long value, Text label) {
        return leaf(key, Step.Kind.CONSTANT, label, BigDecimal.valueOf(value), Optional.empty(), Optional.empty());
    }

    static Step given(String key, Text label, BigDecimal value, String pointer) {
        return leaf(key, Step.Kind.GIVEN, label, value, Optional.of(pointer), Optional.empty());
    }

    static Step parameter(String key, Text label, BigDecimal value, Basis basis) {
        return leaf(key, Step.Kind.PARAMETER, label, value, Optional.empty(), Optional.of(basis));
    }

    static Step judgement(String key, Text label, BigDecimal value, String pointer) {
        return leaf(key, Step.Kind.JUDGEMENT, label, value, Optional.of(pointer), Optional.empty());
    }

    private static Step leaf(
            String key, Step.Kind kind, Text label, BigDecimal value, Optional<String> pointer, Optional<Basis> basis) {
        return new Step(key, kind, value, label, List.of(), pointer, basis, Optional.empty(), List.of(), List.of());
    }

    static Step of(String key, Step.Kind kind, Text label, Step... operands) {
        return of(key, kind, label, List.of(operands));
    }

    static Step of(String key, Step.Kind kind, Text label, List<Step> operands) {
        return computed(key, kind, label, operands, Optional.empty(), Optional.empty(), List.of());
    }

    static Step product(String key, Step... operands) {
        return of(key, Step.Kind.PRODUCT, new Text("乘积", "product"), operands);
    }

    static Step difference(String key, Step... operands) {
        return of(key, Step.Kind.DIFFERENCE, new Text("差", "difference"), operands);
    }

    static Step round(String key, Text label, Step operand, Rounding rounding, Basis basis) {
        return computed(
                key, Step.Kind.ROUND, label, List.of(operand), Optional.of(basis), Optional.of(rounding), List.of());
    }

    static Step lookup(String key, Text label, Step operand, List<Band> bands, Basis basis) {
        return computed(key, Step.Kind.LOOKUP, label, List.of(operand), Optional.of(basis), Optional.empty(), bands);
    }

    private static Step computed(
            String key,
            Step.Kind kind,
            Text label,
            List<Step> operands,
            Optional<Basis> basis,
            Optional<Rounding> rounding,
            List<Band> bands) {
        Step open = new Step(
                key, kind, BigDecimal.ZERO, label, operands, Optional.empty(), basis, rounding, bands, List.of());
        return with(open, open.key(), open.recomputed(), List.of());
    }

    static Step named(Step step, String key) {
        return with(step, key, step.value(), List.of());
    }

    static Step remarked(Step step, Text remark, Basis basis) {
        return with(step, step.key(), step.value(), List.of(new Step.Remark(remark, Optional.of(basis))));
    }

    private static Step with(Step step, String key, BigDecimal value, List<Step.Remark> more) {
        List<Step.Remark> remarks = new ArrayList<>(step.remarks());
        remarks.addAll(more);
        return new Step(
                key,
                step.kind(),
                value,
                step.label(),
                step.operands(),
                step.pointer(),
                step.basis(),
                step.rounding(),
                step.bands(),
                remarks);
    }
}
