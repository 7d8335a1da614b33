package io.github.jixiao.rules.scoring;

import io.github.jixiao.core.value.Text;
import io.github.jixiao.rules.law.Basis;
import io.github.jixiao.rules.scheme.Band;
import io.github.jixiao.rules.scheme.Rounding;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One step of a calculation: its value, how it follows from its operands, and, for a leaf, where it comes from.
 *
 * <p>A leaf is {@link Kind#GIVEN} by the filing, a {@link Kind#PARAMETER} of the law, or a {@link Kind#JUDGEMENT} of
 * the evaluator; every other step can be recomputed from its operands. Immutable and thread-safe.
 *
 * @param key names the step among its siblings; stable between two calculations of the same document
 * @param kind how the value follows
 * @param value the value
 * @param label what it is
 * @param operands what it is computed from, in order; empty for a leaf
 * @param pointer where the filing states it, as a JSON pointer into the evaluation; for given and judged values
 * @param basis the entry of law it rests on; for parameters, roundings and tables
 * @param rounding how it is rounded; for {@link Kind#ROUND} only
 * @param bands the table it is read from; for {@link Kind#LOOKUP} only
 * @param remarks the rule chosen, and what a reader would expect and why it did not apply
 * @since 0.1.0
 */
public record Step(
        String key,
        Kind kind,
        BigDecimal value,
        Text label,
        List<Step> operands,
        Optional<String> pointer,
        Optional<Basis> basis,
        Optional<Rounding> rounding,
        List<Band> bands,
        List<Remark> remarks) {
    /** The precision in which quotients are stated: 16 digits. */
    public static final MathContext PRECISION = MathContext.DECIMAL64;

    /** How the value of a step follows from its operands. */
    public enum Kind {
        /** Stated in the filing. */
        GIVEN("填报", "given"),
        /** Stated by the law. */
        PARAMETER("规则", "parameter"),
        /** A number that is part of the formula itself. */
        CONSTANT("常数", "constant"),
        /** Decided by the evaluator. */
        JUDGEMENT("评判", "judgement"),
        /** The sum of the operands. */
        SUM("合计", "sum"),
        /** The first operand less the others. */
        DIFFERENCE("差", "difference"),
        /** The product of the operands. */
        PRODUCT("积", "product"),
        /** The first operand divided by the second. */
        QUOTIENT("商", "quotient"),
        /** The smallest operand. */
        MINIMUM("取小", "minimum"),
        /** The largest operand. */
        MAXIMUM("取大", "maximum"),
        /** The operand, rounded. */
        ROUND("舍入", "round"),
        /** 1 where the first operand is at most the second, otherwise 0. */
        AT_MOST("不大于", "at most"),
        /** 1 where the two operands are equal, otherwise 0. */
        EQUAL("等于", "equal"),
        /** Read from a table by the operand. */
        LOOKUP("查表", "lookup");

        private final Text text;

        Kind(String zh, String en) {
            this.text = new Text(zh, en);
        }

        boolean isLeaf() {
            return this == GIVEN || this == PARAMETER || this == CONSTANT || this == JUDGEMENT;
        }

        /**
         * Returns the name of the kind.
         *
         * @return the name
         */
        public Text text() {
            return text;
        }
    }

    /**
     * A remark on a step: the rule chosen, or one that did not apply and why.
     *
     * @param text the remark
     * @param basis the entry of law it speaks of, empty for a matter of fact
     */
    public record Remark(Text text, Optional<Basis> basis) {}

    /** Copies the lists. */
    public Step {
        operands = List.copyOf(operands);
        bands = List.copyOf(bands);
        remarks = List.copyOf(remarks);
    }

    /**
     * Returns the value that follows from the operands as they are stated.
     *
     * <p>A quotient is stated to 16 digits; a rounding that stands directly on one is taken from the exact fraction, so
     * that no value is rounded twice.
     *
     * @return the value; for a leaf the stated one
     * @throws ArithmeticException if it divides by zero
     */
    public BigDecimal recomputed() {
        return kind.isLeaf() ? value : recomputed(kind, operands, rounding, bands);
    }

    private static BigDecimal recomputed(
            Kind kind, List<Step> operands, Optional<Rounding> rounding, List<Band> bands) {
        BigDecimal first = operands.isEmpty() ? BigDecimal.ZERO : operands.get(0).value;
        return switch (kind) {
            case GIVEN, PARAMETER, CONSTANT, JUDGEMENT -> first;
            case SUM, DIFFERENCE, PRODUCT, MINIMUM, MAXIMUM -> folded(kind, operands, first);
            case QUOTIENT -> first.divide(operands.get(1).value, PRECISION);
            case ROUND -> rounded(operands.get(0), rounding.orElseThrow());
            case AT_MOST -> first.compareTo(operands.get(1).value) <= 0 ? BigDecimal.ONE : BigDecimal.ZERO;
            case EQUAL -> first.compareTo(operands.get(1).value) == 0 ? BigDecimal.ONE : BigDecimal.ZERO;
            case LOOKUP -> looked(first, bands);
        };
    }

    private static BigDecimal folded(Kind kind, List<Step> operands, BigDecimal first) {
        BigDecimal result = first;
        for (int i = 1; i < operands.size(); i++) {
            BigDecimal next = operands.get(i).value;
            result = switch (kind) {
                case SUM -> result.add(next);
                case DIFFERENCE -> result.subtract(next);
                case PRODUCT -> result.multiply(next);
                case MINIMUM -> result.min(next);
                default -> result.max(next);
            };
        }
        return result;
    }

    private static BigDecimal rounded(Step operand, Rounding how) {
        if (operand.kind != Kind.QUOTIENT) {
            return how.apply(operand.value);
        }
        return operand.operands.get(0).value.divide(operand.operands.get(1).value, how.scale(), how.mode());
    }

    private static BigDecimal looked(BigDecimal number, List<Band> bands) {
        for (Band band : bands) {
            if (number.compareTo(band.from()) >= 0) {
                return band.value();
            }
        }
        return BigDecimal.ZERO;
    }

    static Step given(String key, Text label, BigDecimal value, String pointer) {
        return leaf(key, Kind.GIVEN, value, label, Optional.of(pointer), Optional.empty());
    }

    static Step parameter(String key, Text label, BigDecimal value, Basis basis) {
        return leaf(key, Kind.PARAMETER, value, label, Optional.empty(), Optional.of(basis));
    }

    static Step judgement(String key, Text label, BigDecimal value, String pointer) {
        return leaf(key, Kind.JUDGEMENT, value, label, Optional.of(pointer), Optional.empty());
    }

    private static Step leaf(
            String key, Kind kind, BigDecimal value, Text label, Optional<String> pointer, Optional<Basis> basis) {
        return new Step(key, kind, value, label, List.of(), pointer, basis, Optional.empty(), List.of(), List.of());
    }

    static Step of(String key, Kind kind, Text label, List<Step> operands) {
        return computed(key, kind, label, operands, Optional.empty(), Optional.empty(), List.of());
    }

    static Step round(String key, Text label, Step operand, Rounding rounding, Optional<Basis> basis) {
        return computed(key, Kind.ROUND, label, List.of(operand), basis, Optional.of(rounding), List.of());
    }

    static Step lookup(String key, Text label, Step operand, List<Band> bands, Optional<Basis> basis) {
        return computed(key, Kind.LOOKUP, label, List.of(operand), basis, Optional.empty(), bands);
    }

    private static Step computed(
            String key,
            Kind kind,
            Text label,
            List<Step> operands,
            Optional<Basis> basis,
            Optional<Rounding> rounding,
            List<Band> bands) {
        BigDecimal value = recomputed(kind, operands, rounding, bands);
        return new Step(key, kind, value, label, operands, Optional.empty(), basis, rounding, bands, List.of());
    }

    /** This step under another name, with further remarks. */
    Step as(String newKey, Text newLabel, List<Remark> more) {
        List<Remark> all = more;
        if (!remarks.isEmpty()) {
            all = new ArrayList<>(remarks);
            all.addAll(more);
        }
        return new Step(newKey, kind, value, newLabel, operands, pointer, basis, rounding, bands, all);
    }

    Step named(String newKey, Text newLabel) {
        return as(newKey, newLabel, List.of());
    }

    Step remarked(List<Remark> more) {
        return more.isEmpty() ? this : as(key, label, more);
    }
}
