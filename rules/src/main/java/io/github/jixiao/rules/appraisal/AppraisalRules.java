package io.github.jixiao.rules.appraisal;

import io.github.jixiao.core.act.AppraisalConclusion;
import io.github.jixiao.core.act.ReviewResult;
import io.github.jixiao.core.item.ItemKind;
import io.github.jixiao.core.value.Money;
import io.github.jixiao.core.value.Ratio;
import io.github.jixiao.rules.internal.style.Generated;
import io.github.jixiao.rules.law.Parameter;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.immutables.value.Value;

/**
 * The rules of ex-ante appraisal (事前绩效评估规则): who needs one, by which dimensions, and what its conclusion allows.
 *
 * <p>Each comes from a pack, with its provision. Immutable and thread-safe.
 *
 * @since 0.1.0
 */
@Value.Immutable
@Generated
public interface AppraisalRules {
    /**
     * Returns a builder.
     *
     * @return a builder without any attribute set
     */
    static Builder builder() {
        return new Builder();
    }

    /**
     * Returns from which amount on a new item counts as major.
     *
     * @return the money asked for over its whole term, bound included
     */
    Parameter<Money> threshold();

    /**
     * Returns whether an expiring item that is to go on needs an appraisal too.
     *
     * @return whether it does, whatever its amount
     */
    Parameter<Boolean> continuedItems();

    /**
     * Returns the sheets of dimensions (评估维度).
     *
     * @return the dimensions in printed order, by the name of the variant
     */
    Map<String, Parameter<List<Dimension>>> variants();

    /**
     * Returns by which variant each kind of item is appraised.
     *
     * @return the name of the variant by kind; a kind that is not there goes by that of {@link ItemKind#PROJECT}
     */
    Parameter<Map<ItemKind, String>> variantOf();

    /**
     * Returns what share of the points each tick earns.
     *
     * @return the share for every tick
     */
    Parameter<Map<ReviewResult, Ratio>> tickShares();

    /**
     * Returns what an item must earn for each conclusion; what meets no rule is not supported.
     *
     * @return the rules, the best conclusion first, none asking for more than the one before
     */
    Parameter<List<PassRule>> passRules();

    /**
     * Returns what each conclusion allows.
     *
     * @return the admission for every conclusion
     */
    Parameter<Map<AppraisalConclusion, Admission>> admissions();

    /**
     * Checks that nothing is left out and that more points never lead to a worse conclusion.
     *
     * @throws IllegalStateException if something is left out or out of order
     */
    @Value.Check
    default void check() {
        Every.result(tickShares().value().keySet(), "tick shares");
        Every.all(AppraisalConclusion.values(), admissions().value().keySet(), "admissions");
        if (!variantOf().value().containsKey(ItemKind.PROJECT)) {
            throw new IllegalStateException("variants lack that of PROJECT, by which all other kinds go");
        }
        variantOf().value().values().stream()
                .filter(name -> !variants().containsKey(name))
                .findFirst()
                .ifPresent(name -> {
                    throw new IllegalStateException(
                            "no variant '" + name + "'; known: " + variants().keySet());
                });
        List<PassRule> rules = passRules().value();
        Set<AppraisalConclusion> seen = new HashSet<>(Set.of(AppraisalConclusion.NOT_SUPPORT));
        for (int i = 0; i < rules.size(); i++) {
            boolean softer = i == 0
                    || (rules.get(i).total().compareTo(rules.get(i - 1).total()) <= 0
                            && rules.get(i)
                                            .eachDimension()
                                            .compareTo(rules.get(i - 1).eachDimension())
                                    <= 0
                            && rules.get(i)
                                            .conclusion()
                                            .compareTo(rules.get(i - 1).conclusion())
                                    > 0);
            if (!seen.add(rules.get(i).conclusion()) || !softer) {
                throw new IllegalStateException("pass rule of " + rules.get(i).conclusion()
                        + " stands twice, is needless, or asks for more than the better one");
            }
        }
    }

    /** A builder of rules; not thread-safe. */
    final class Builder extends ImmutableAppraisalRules.Builder {
        Builder() {}
    }
}
