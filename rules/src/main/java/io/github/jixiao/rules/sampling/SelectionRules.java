package io.github.jixiao.rules.sampling;

import io.github.jixiao.core.value.Money;
import io.github.jixiao.core.value.Points;
import io.github.jixiao.core.value.Ratio;
import io.github.jixiao.rules.internal.style.Generated;
import io.github.jixiao.rules.law.Parameter;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.immutables.value.Value;

/**
 * The rules by which key items and spot checks are chosen (选取规则).
 *
 * <p>Each comes from a pack, with its provision. Immutable and thread-safe.
 *
 * @since 0.1.0
 */
@Value.Immutable
@Generated
public interface SelectionRules {
    /**
     * Returns a builder.
     *
     * @return a builder without any attribute set
     */
    static Builder builder() {
        return new Builder();
    }

    /**
     * Returns what each criterion counts.
     *
     * @return points by criterion; one without points does not count
     */
    Parameter<Map<Criterion, Points>> keyPoints();

    /**
     * Returns the amount from which on the amount speaks for a key item.
     *
     * @return the amount, included
     */
    Parameter<Money> keyAmount();

    /**
     * Returns the duration from which on it speaks for a key item.
     *
     * @return the number of years, included
     */
    Parameter<Integer> keyDuration();

    /**
     * Returns how many key items there are.
     *
     * @return the quota
     */
    Parameter<KeyQuota> keyQuota();

    /**
     * Returns the code of the poorest grade.
     *
     * @return the code; the yardstick of the same name
     */
    Parameter<String> poorGrade();

    /**
     * Returns the least share of items that are spot-checked.
     *
     * @return the share; the yardstick {@code spot-checks}
     */
    Parameter<Ratio> spotChecks();

    /**
     * Returns the amount from which on an item is always checked.
     *
     * @return the amount, included
     */
    Parameter<Money> certaintyAmount();

    /**
     * Returns why an item is always checked.
     *
     * @return the causes that hold
     */
    Parameter<Set<CertaintyCause>> certaintyCauses();

    /**
     * Returns by what all other items are divided into strata.
     *
     * @return the dimensions, in the order in which they name a stratum
     */
    Parameter<List<Dimension>> strata();

    /**
     * Returns where bands of amount begin.
     *
     * @return the lower bounds of all bands but the lowest, rising
     */
    Parameter<List<Money>> amountBands();

    /**
     * Returns how many items of a stratum are checked at least.
     *
     * @return the number
     */
    Parameter<Integer> stratumMinimum();

    /** A builder of rules; not thread-safe. */
    final class Builder extends ImmutableSelectionRules.Builder {
        Builder() {}
    }
}
