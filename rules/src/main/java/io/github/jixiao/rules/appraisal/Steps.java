package io.github.jixiao.rules.appraisal;

import io.github.jixiao.core.value.Text;
import io.github.jixiao.rules.law.Basis;
import io.github.jixiao.rules.scoring.Step;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** Steps of the calculation of an appraisal. */
final class Steps {
    private Steps() {}

    static Step judged(String key, Text label, BigDecimal value, String pointer) {
        return leaf(key, Step.Kind.JUDGEMENT, label, value, Optional.of(pointer), Optional.empty());
    }

    static Step parameter(String key, Text label, BigDecimal value, Basis basis) {
        return leaf(key, Step.Kind.PARAMETER, label, value, Optional.empty(), Optional.of(basis));
    }

    static Step constant(String key, Text label, BigDecimal value) {
        return leaf(key, Step.Kind.CONSTANT, label, value, Optional.empty(), Optional.empty());
    }

    static Step of(String key, Step.Kind kind, Text label, List<Step> operands, List<Step.Remark> remarks) {
        BigDecimal value =
                step(key, kind, BigDecimal.ZERO, label, operands, remarks).recomputed();
        return step(key, kind, value, label, operands, remarks);
    }

    private static Step step(
            String key, Step.Kind kind, BigDecimal value, Text label, List<Step> operands, List<Step.Remark> remarks) {
        return new Step(
                key,
                kind,
                value,
                label,
                operands,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                remarks);
    }

    private static Step leaf(
            String key, Step.Kind kind, Text label, BigDecimal value, Optional<String> pointer, Optional<Basis> basis) {
        return new Step(key, kind, value, label, List.of(), pointer, basis, Optional.empty(), List.of(), List.of());
    }
}
