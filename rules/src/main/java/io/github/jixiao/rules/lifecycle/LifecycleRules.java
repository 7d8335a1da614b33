package io.github.jixiao.rules.lifecycle;

import io.github.jixiao.core.act.ResultDecision;
import io.github.jixiao.core.value.Money;
import io.github.jixiao.rules.internal.style.Generated;
import io.github.jixiao.rules.law.Parameter;
import io.github.jixiao.rules.obligation.Yardsticks;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/**
 * What the packs of a place say of the lifecycle (流转规则): a rule for each step that they know, and the numbers that guards
 * measure by.
 *
 * <p>Immutable and thread-safe.
 *
 * @since 0.1.0
 */
@Value.Immutable
@Generated
public interface LifecycleRules {
    /**
     * Returns a builder.
     *
     * @return a builder without any attribute set
     */
    static Builder builder() {
        return new Builder();
    }

    /**
     * Returns the rules of the steps.
     *
     * @return the rules in the order of the table, one for a row at most
     */
    List<StepRule> steps();

    /**
     * Returns the budget of a year from which a new item counts as major (重大项目).
     *
     * @return the amount
     */
    Parameter<Money> majorItem();

    /**
     * Returns how often a target is returned before the item may be rejected for it.
     *
     * @return the number of returns
     */
    Parameter<Integer> returns();

    /**
     * Returns which version of the target is disclosed.
     *
     * @return the policy
     */
    Parameter<VersionPolicy> disclosedVersion();

    /**
     * Returns which version of the target is evaluated.
     *
     * @return the policy
     */
    Parameter<VersionPolicy> evaluatedVersion();

    /**
     * Returns what is decided where a rectification is overdue.
     *
     * @return the decisions of which one is taken
     */
    Parameter<Set<ResultDecision>> overdueDecisions();

    /**
     * Returns the numbers that are shared with compliance.
     *
     * @return the yardsticks
     */
    Yardsticks yardsticks();

    /**
     * Returns the rule of a step.
     *
     * @param transition the row of the table
     * @return its rule, empty where no pack states one
     */
    default Optional<StepRule> step(Transition transition) {
        return steps().stream()
                .filter(rule -> rule.transition().equals(transition))
                .findFirst();
    }

    /** A builder of rules; not thread-safe. */
    final class Builder extends ImmutableLifecycleRules.Builder {
        Builder() {}
    }
}
