package io.github.jixiao.rules.quality;

import io.github.jixiao.core.value.Ratio;
import io.github.jixiao.rules.internal.style.Generated;
import io.github.jixiao.rules.law.Basis;
import io.github.jixiao.rules.law.Parameter;
import java.util.Map;
import java.util.Objects;
import org.immutables.value.Value;

/**
 * The rules of target quality (绩效目标质量规则): which checks are made, by which words and which thresholds.
 *
 * <p>Each comes from a pack, with its provision. Immutable and thread-safe.
 *
 * @since 0.1.0
 */
@Value.Immutable
@Generated
public interface QualityRules {
    /**
     * Returns a builder.
     *
     * @return a builder without any attribute set
     */
    static Builder builder() {
        return new Builder();
    }

    /**
     * Returns how loudly each check speaks.
     *
     * @return the alarm of every check
     */
    Map<QualityCheck, Parameter<Alarm>> alarms();

    /**
     * Returns the dictionaries.
     *
     * @return the words of every kind
     */
    Map<WordKind, Parameter<WordList>> words();

    /**
     * Returns from which likeness on a target counts as copied from another item.
     *
     * @return the share of pairs of neighbouring characters that two targets have in common (Dice), 1 for equal texts
     */
    Parameter<Ratio> likenessToItem();

    /**
     * Returns from which likeness on a target counts as copied from an earlier year of its own item.
     *
     * @return the share of pairs of neighbouring characters that two targets have in common (Dice), 1 for equal texts
     */
    Parameter<Ratio> likenessToYear();

    /**
     * Returns how long two targets must be to be compared at all.
     *
     * @return the number of letters and digits in each
     */
    Parameter<Integer> likenessLength();

    /**
     * Returns how far an amount in the words of a goal may lie from the budget.
     *
     * @return the distance as a share of the budget, still allowed
     */
    Parameter<Ratio> amountTolerance();

    /**
     * Returns how far a target may stay behind last year's actual value.
     *
     * @return the distance as a share of the actual value, still allowed
     */
    Parameter<Ratio> softeningTolerance();

    /**
     * Checks that nothing is left out.
     *
     * @throws IllegalStateException if a check has no alarm or a kind of words no dictionary
     */
    @Value.Check
    default void check() {
        for (QualityCheck check : QualityCheck.values()) {
            if (!alarms().containsKey(check)) {
                throw new IllegalStateException("no alarm for " + check + "; Alarm.OFF switches a check off");
            }
        }
        for (WordKind kind : WordKind.values()) {
            if (!words().containsKey(kind)) {
                throw new IllegalStateException("no dictionary of " + kind + "; it may be empty");
            }
        }
    }

    /**
     * Returns how loudly a check speaks.
     *
     * @param check the check
     * @return its alarm, with what it rests on
     */
    default Parameter<Alarm> alarm(QualityCheck check) {
        return Objects.requireNonNull(alarms().get(check));
    }

    /**
     * Returns the words of a kind.
     *
     * @param kind the kind
     * @return the words
     */
    default WordList words(WordKind kind) {
        return Objects.requireNonNull(words().get(kind)).value();
    }

    /**
     * Returns what the words of a kind rest on.
     *
     * @param kind the kind
     * @return the entry of the pack
     */
    default Basis basis(WordKind kind) {
        return Objects.requireNonNull(words().get(kind)).basis();
    }

    /** A builder of rules; not thread-safe. */
    final class Builder extends ImmutableQualityRules.Builder {
        Builder() {}
    }
}
