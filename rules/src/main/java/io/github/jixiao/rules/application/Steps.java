package io.github.jixiao.rules.application;

import io.github.jixiao.core.value.Text;
import io.github.jixiao.rules.law.Basis;
import io.github.jixiao.rules.law.Parameter;
import io.github.jixiao.rules.scheme.Rounding;
import io.github.jixiao.rules.scoring.Step;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** The steps of a simulation, in yuan. */
final class Steps {
    static final Step ZERO =
            leaf("zero", Step.Kind.CONSTANT, BigDecimal.ZERO, new Text("零", "zero"), "", Optional.empty());

    private Steps() {}

    static Step given(String key, BigDecimal value, Text label, String pointer) {
        return leaf(key, Step.Kind.GIVEN, value, label, pointer, Optional.empty());
    }

    /** A share that a rule states, or that the user supposes. */
    static Step share(String key, BudgetPolicy.Change change, Text label) {
        BigDecimal share = change.share().share().toBigDecimal();
        return change.basis().isPresent()
                ? leaf(key, Step.Kind.PARAMETER, share, label, "", change.basis())
                : given(key, share, label, "/policy/" + key);
    }

    private static Step leaf(
            String key, Step.Kind kind, BigDecimal value, Text label, String pointer, Optional<Basis> basis) {
        return new Step(
                key,
                kind,
                value,
                label,
                List.of(),
                Optional.of(pointer).filter(there -> !there.isEmpty()),
                basis,
                Optional.empty(),
                List.of(),
                List.of());
    }

    static Step of(String key, Step.Kind kind, Text label, List<Step> operands) {
        return computed(key, kind, label, operands, Optional.empty(), Optional.empty());
    }

    static Step rounded(String key, Text label, Step operand, Parameter<Rounding> how) {
        return computed(
                key, Step.Kind.ROUND, label, List.of(operand), Optional.of(how.basis()), Optional.of(how.value()));
    }

    private static Step computed(
            String key,
            Step.Kind kind,
            Text label,
            List<Step> operands,
            Optional<Basis> basis,
            Optional<Rounding> rounding) {
        Step blank = new Step(
                key, kind, BigDecimal.ZERO, label, operands, Optional.empty(), basis, rounding, List.of(), List.of());
        return new Step(
                key,
                kind,
                blank.recomputed(),
                label,
                operands,
                Optional.empty(),
                basis,
                rounding,
                List.of(),
                List.of());
    }
}
