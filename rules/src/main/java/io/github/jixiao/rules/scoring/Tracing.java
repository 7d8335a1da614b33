package io.github.jixiao.rules.scoring;

import io.github.jixiao.core.value.Text;
import io.github.jixiao.rules.law.Parameter;
import io.github.jixiao.rules.scheme.ExecutionRule;
import io.github.jixiao.rules.scheme.Rounding;
import io.github.jixiao.rules.scheme.Scheme;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Arithmetic that keeps every step: a handle is the position of a {@link Step}. */
final class Tracing extends Arithmetic {
    private static final Text PRODUCT = new Text("乘积", "product");
    private static final Text QUOTIENT = new Text("比例得分", "share of the weight");
    private static final Text CAPPED = new Text("不超过分值", "at most the weight");
    private static final Text FLOORED = new Text("不低于零", "at least zero");
    private static final Text ROUNDED = new Text("得分", "score");
    private static final Text MET = new Text("是否达到", "reached");
    private static final Text RATE = new Text("预算执行率（%）", "execution rate (%)");
    private static final Text SUM = new Text("和", "sum");
    private static final Text DIFFERENCE = new Text("差", "difference");
    static final Step ZERO = constant("zero", 0, new Text("零", "zero"));
    private static final Step HUNDRED = constant("hundred", 100, new Text("百分之百", "hundred percent"));

    private final List<Step> steps = new ArrayList<>(24);
    private final Parameter<Rounding> rounding;
    private final Optional<Parameter<Rounding>> rateRounding;
    private final Text rate;

    Tracing(Scheme scheme) {
        this(scheme.rowRounding(), scheme.execution().flatMap(ExecutionRule::rateRounding), RATE);
    }

    Tracing(Parameter<Rounding> rounding, Optional<Parameter<Rounding>> rateRounding, Text rate) {
        this.rounding = rounding;
        this.rateRounding = rateRounding;
        this.rate = rate;
    }

    static Step constant(String key, long value, Text label) {
        return new Step(
                key,
                Step.Kind.CONSTANT,
                BigDecimal.valueOf(value),
                label,
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of());
    }

    long add(Step step) {
        steps.add(step);
        return steps.size() - 1L;
    }

    Step step(long handle) {
        return steps.get((int) handle);
    }

    @Override
    long portion(long weight, long num, long den) {
        Step product = Step.of("product", Step.Kind.PRODUCT, PRODUCT, List.of(step(weight), step(num)));
        Step quotient = Step.of("quotient", Step.Kind.QUOTIENT, QUOTIENT, List.of(product, step(den)));
        if (compare(num, den) >= 0) {
            return add(Step.of("cap", Step.Kind.MINIMUM, CAPPED, List.of(quotient, step(weight))));
        }
        Step bounded = quotient.value().signum() < 0
                ? Step.of("floor", Step.Kind.MAXIMUM, FLOORED, List.of(quotient, ZERO))
                : quotient;
        Step rounded = Step.round("rounded", ROUNDED, bounded, rounding.value(), Optional.of(rounding.basis()));
        boolean above = rounded.value().compareTo(step(weight).value()) > 0;
        return add(above ? Step.of("cap", Step.Kind.MINIMUM, CAPPED, List.of(rounded, step(weight))) : rounded);
    }

    /** {@code weight × num ÷ den}, rounded as rows are, without cap and floor. */
    long uncapped(long weight, long num, long den) {
        Step product = Step.of("product", Step.Kind.PRODUCT, PRODUCT, List.of(step(weight), step(num)));
        Step quotient = Step.of("quotient", Step.Kind.QUOTIENT, QUOTIENT, List.of(product, step(den)));
        return add(Step.round("rounded", ROUNDED, quotient, rounding.value(), Optional.of(rounding.basis())));
    }

    @Override
    long ifAtMost(long weight, long left, long right) {
        return whole(weight, Step.Kind.AT_MOST, left, right);
    }

    @Override
    long ifEqual(long weight, long left, long right) {
        return whole(weight, Step.Kind.EQUAL, left, right);
    }

    private long whole(long weight, Step.Kind kind, long left, long right) {
        Step met = Step.of("met", kind, MET, List.of(step(left), step(right)));
        return add(Step.of("whole", Step.Kind.PRODUCT, ROUNDED, List.of(step(weight), met)));
    }

    @Override
    long percent(long part, long whole) {
        Step product = Step.of("product", Step.Kind.PRODUCT, PRODUCT, List.of(step(part), HUNDRED));
        Step quotient = Step.of("quotient", Step.Kind.QUOTIENT, rate, List.of(product, step(whole)));
        return add(rateRounding
                .map(how -> Step.round("rate", rate, quotient, how.value(), Optional.of(how.basis())))
                .orElse(quotient));
    }

    @Override
    long hundred() {
        return add(HUNDRED);
    }

    @Override
    long minus(long left, long right) {
        return add(Step.of("difference", Step.Kind.DIFFERENCE, DIFFERENCE, List.of(step(left), step(right))));
    }

    @Override
    long plus(long left, long right) {
        return add(Step.of("sum", Step.Kind.SUM, SUM, List.of(step(left), step(right))));
    }

    @Override
    long negate(long number) {
        return add(Step.of("negated", Step.Kind.DIFFERENCE, DIFFERENCE, List.of(ZERO, step(number))));
    }

    @Override
    int compare(long left, long right) {
        return step(left).value().compareTo(step(right).value());
    }

    @Override
    int signum(long number) {
        return step(number).value().signum();
    }
}
