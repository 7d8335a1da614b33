package io.github.jixiao.rules.internal.sheet;

import io.github.jixiao.core.value.Text;
import io.github.jixiao.rules.law.Basis;
import io.github.jixiao.rules.law.Parameter;
import io.github.jixiao.rules.scheme.Band;
import io.github.jixiao.rules.scheme.Rounding;
import io.github.jixiao.rules.scoring.Step;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Makes steps of a calculation sheet; the value of a computed one is what the step itself recomputes. */
public final class Steps {
    /** The number 0. */
    public static final Step ZERO = constant("zero", new Text("零", "zero"), 0);
    /** The number 100, by which shares become percents. */
    public static final Step HUNDRED = constant("hundred", new Text("百分之百", "hundred percent"), 100);

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
     * Returns a number decided by whoever judges.
     *
     * @param key its name among its siblings
     * @param label what it is
     * @param value the number
     * @param pointer where it stands
     * @return the step
     */
    public static Step judgement(String key, Text label, BigDecimal value, String pointer) {
        return leaf(key, Step.Kind.JUDGEMENT, value, label, Optional.of(pointer), Optional.empty());
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
        return of(key, kind, label, List.of(operands));
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
    public static Step of(String key, Step.Kind kind, Text label, List<Step> operands) {
        return computed(key, kind, label, operands, Optional.empty(), Optional.empty(), List.of());
    }

    /**
     * Returns a product, labelled as such.
     *
     * @param key its name among its siblings
     * @param operands the factors
     * @return the step
     */
    public static Step product(String key, Step... operands) {
        return of(key, Step.Kind.PRODUCT, new Text("乘积", "product"), operands);
    }

    /**
     * Returns a difference, labelled as such.
     *
     * @param key its name among its siblings
     * @param operands what is taken from, then what is taken
     * @return the step
     */
    public static Step difference(String key, Step... operands) {
        return of(key, Step.Kind.DIFFERENCE, new Text("差", "difference"), operands);
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
        return computed(
                key,
                Step.Kind.ROUND,
                label,
                List.of(operand),
                Optional.of(how.basis()),
                Optional.of(how.value()),
                List.of());
    }

    /**
     * Returns a number read from a table.
     *
     * @param key its name among its siblings
     * @param label what it is
     * @param operand by what it is read
     * @param bands the table
     * @param basis what the table rests on
     * @return the step
     */
    public static Step lookup(String key, Text label, Step operand, List<Band> bands, Basis basis) {
        return computed(key, Step.Kind.LOOKUP, label, List.of(operand), Optional.of(basis), Optional.empty(), bands);
    }

    /**
     * Returns a step under another name.
     *
     * @param step the step
     * @param key the name
     * @return a copy of that name
     */
    public static Step named(Step step, String key) {
        return copy(step, key, step.value(), step.remarks());
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
        return remarked(step, List.of(new Step.Remark(text, Optional.of(basis))));
    }

    /**
     * Returns a step with remarks.
     *
     * @param step the step
     * @param more the remarks
     * @return a copy with the remarks added
     */
    public static Step remarked(Step step, List<Step.Remark> more) {
        List<Step.Remark> all =
                Stream.concat(step.remarks().stream(), more.stream()).toList();
        return copy(step, step.key(), step.value(), all);
    }

    private static Step leaf(
            String key, Step.Kind kind, BigDecimal value, Text label, Optional<String> pointer, Optional<Basis> basis) {
        return new Step(key, kind, value, label, List.of(), pointer, basis, Optional.empty(), List.of(), List.of());
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
        return copy(open, key, open.recomputed(), List.of());
    }

    private static Step copy(Step step, String key, BigDecimal value, List<Step.Remark> remarks) {
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
