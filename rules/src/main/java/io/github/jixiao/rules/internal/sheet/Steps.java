package io.github.jixiao.rules.internal.sheet;

import io.github.jixiao.core.value.Text;
import io.github.jixiao.rules.law.Basis;
import io.github.jixiao.rules.law.Parameter;
import io.github.jixiao.rules.scheme.Rounding;
import io.github.jixiao.rules.scoring.Step;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** Makes steps of a calculation sheet; the value of a computed one is what the step itself recomputes. */
public final class Steps {
    /** The number 0. */
    public static final Step ZERO = leaf(
            "zero", Step.Kind.CONSTANT, BigDecimal.ZERO, new Text("零", "zero"), Optional.empty(), Optional.empty());

    private Steps() {}

    /**
     * Returns a number stated in a document.
     *
     * @param key its name among its siblings
     * @param label what it is
     * @param value the number
     * @param pointer where it stands
     * @return the step
     */
    public static Step given(String key, Text label, BigDecimal value, String pointer) {
        return leaf(key, Step.Kind.GIVEN, value, label, Optional.of(pointer), Optional.empty());
    }

    /**
     * Returns a number stated by the law.
     *
     * @param key its name among its siblings
     * @param label what it is
     * @param value the number
     * @param basis what it rests on
     * @return the step
     */
    public static Step parameter(String key, Text label, BigDecimal value, Basis basis) {
        return leaf(key, Step.Kind.PARAMETER, value, label, Optional.empty(), Optional.of(basis));
    }

    /**
     * Returns a number that is part of the formula.
     *
     * @param key its name among its siblings
     * @param label what it is
     * @param value the number
     * @return the step
     */
    public static Step constant(String key, Text label, long value) {
        return leaf(key, Step.Kind.CONSTANT, BigDecimal.valueOf(value), label, Optional.empty(), Optional.empty());
    }

    /**
     * Returns a computed step.
     *
     * @param key its name among its siblings
     * @param kind how it is computed
     * @param label what it is
     * @param operands from what
     * @return the step
     */
    public static Step of(String key, Step.Kind kind, Text label, Step... operands) {
        return computed(new Step(
                key,
                kind,
                BigDecimal.ZERO,
                label,
                List.of(operands),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of()));
    }

    /**
     * Returns a rounding.
     *
     * @param key its name among its siblings
     * @param label what it is
     * @param operand what is rounded
     * @param how the rounding, with what it rests on
     * @return the step
     */
    public static Step round(String key, Text label, Step operand, Parameter<Rounding> how) {
        return computed(new Step(
                key,
                Step.Kind.ROUND,
                BigDecimal.ZERO,
                label,
                List.of(operand),
                Optional.empty(),
                Optional.of(how.basis()),
                Optional.of(how.value()),
                List.of(),
                List.of()));
    }

    private static Step leaf(
            String key, Step.Kind kind, BigDecimal value, Text label, Optional<String> pointer, Optional<Basis> basis) {
        return new Step(key, kind, value, label, List.of(), pointer, basis, Optional.empty(), List.of(), List.of());
    }

    private static Step computed(Step raw) {
        return valued(raw, raw.recomputed(), raw.remarks());
    }

    /**
     * Returns a step with a remark.
     *
     * @param step the step
     * @param text the remark
     * @param basis the entry of law it speaks of
     * @return a copy with the remark added
     */
    public static Step remarked(Step step, Text text, Basis basis) {
        return valued(step, step.value(), List.of(new Step.Remark(text, Optional.of(basis))));
    }

    private static Step valued(Step step, BigDecimal value, List<Step.Remark> remarks) {
        return new Step(
                step.key(),
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
