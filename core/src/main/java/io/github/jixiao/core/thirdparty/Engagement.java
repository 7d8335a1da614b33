package io.github.jixiao.core.thirdparty;

import io.github.jixiao.core.act.Content;
import io.github.jixiao.core.act.Stage;
import io.github.jixiao.core.internal.style.Generated;
import io.github.jixiao.core.value.FiscalYear;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/**
 * The engagement of a third party (委托第三方机构): who entrusts whom with what, and on which terms.
 *
 * <p>Holds what was agreed, lawful or not. Source: the Decision (公告第227号) article 10; 财预〔2021〕6号; 财监〔2021〕4号.
 * Immutable and thread-safe.
 *
 * @since 0.1.0
 */
@Value.Immutable
@Generated
public interface Engagement {
    /**
     * Returns a builder.
     *
     * @return a builder without any attribute set
     */
    static Builder builder() {
        return new Builder();
    }

    /**
     * Returns a builder holding this engagement.
     *
     * @return the builder
     */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /**
     * Returns the identifier of the engagement, such as the number of the contract.
     *
     * @return the identifier, not blank
     */
    String id();

    /**
     * Returns the organ that entrusts the work (委托方).
     *
     * @return the id of the organ
     */
    String principal();

    /**
     * Returns the third party (受托方).
     *
     * @return the institution
     */
    Institution institution();

    /**
     * Returns the day on which it was agreed.
     *
     * @return the day
     */
    LocalDate day();

    /**
     * Returns the fiscal year on which the work is done.
     *
     * @return the fiscal year
     */
    FiscalYear year();

    /**
     * Returns the item on which the work is done.
     *
     * @return the id of the item, empty where it is about none
     */
    Optional<String> item();

    /**
     * Returns the organs whose work is looked at (被评价方): the unit that carries the item out, and its department.
     *
     * @return the ids of the organs; the one that carries the item out first
     */
    List<String> managed();

    /**
     * Returns the stages in which the third party takes part.
     *
     * @return the stages, possibly none
     */
    List<Stage> stages();

    /**
     * Returns what it is to do (委托范围).
     *
     * @return the scope, empty where not stated
     */
    Optional<String> scope();

    /**
     * Returns what it is paid.
     *
     * @return the fee, empty where not stated
     */
    Optional<Fee> fee();

    /**
     * Returns who does the work.
     *
     * @return the members of the team, possibly none
     */
    List<Evaluator> team();

    /**
     * Returns whether it declared its conflicts of interest, or that it has none (利益冲突声明).
     *
     * @return whether there is a declaration
     */
    @Value.Default
    default boolean conflictsDeclared() {
        return false;
    }

    /**
     * Returns the relations to those concerned, declared or found.
     *
     * @return the ties, possibly none
     */
    List<Tie> ties();

    /**
     * Returns whether the institution drafted the target that it is now to judge (曾参与编制绩效目标).
     *
     * @return whether it did
     */
    @Value.Default
    default boolean draftedTarget() {
        return false;
    }

    /**
     * Returns the earlier years for which the institution worked on the same item.
     *
     * @return the fiscal years, possibly none
     */
    Set<FiscalYear> earlierYears();

    /**
     * Returns those to whom the work was passed on (转包对象).
     *
     * @return names, possibly none
     */
    List<String> sublet();

    /**
     * Returns the report.
     *
     * @return the report, empty while none is issued
     */
    Optional<IssuedReport> report();

    /**
     * Returns what the act of engaging says, for the compliance check of the same facts.
     *
     * @return the content of an act of the kind {@code ENGAGEMENT}
     */
    default Content.Engaged content() {
        return new Content.Engaged(scope(), stages(), conflictsDeclared());
    }

    /**
     * Checks that the engagement can be told from others.
     *
     * @throws IllegalStateException if the id is blank
     */
    @Value.Check
    default void check() {
        if (id().isBlank()) {
            throw new IllegalStateException(
                    "an engagement needs an id; it is of " + institution().id() + " on " + day());
        }
    }

    /** A builder of engagements; not thread-safe. */
    final class Builder extends ImmutableEngagement.Builder {
        Builder() {}
    }
}
