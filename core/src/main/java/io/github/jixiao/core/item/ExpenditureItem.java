package io.github.jixiao.core.item;

import io.github.jixiao.core.code.DivisionCode;
import io.github.jixiao.core.code.SocialCreditCode;
import io.github.jixiao.core.internal.style.Generated;
import io.github.jixiao.core.value.DateRange;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * An expenditure item (支出项目): what money is spent on and who answers for it, over all its years.
 *
 * <p>Holds what an official filed, right or wrong; the annotations say what the form asks for and are checked by
 * validation, not here. Only an id that is blank is refused. Immutable and thread-safe.
 *
 * @since 0.1.0
 */
@Value.Immutable
@Generated
public interface ExpenditureItem {
    /**
     * Returns a builder.
     *
     * @return a builder without any attribute set
     */
    static Builder builder() {
        return new Builder();
    }

    /**
     * Returns a builder holding this item.
     *
     * @return the builder
     */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /**
     * Returns the identifier by which the host knows this item, such as its project code (项目编码).
     *
     * @return the identifier, not blank
     */
    @Size(max = 64)
    String id();

    /**
     * Returns the name of the item (项目名称).
     *
     * @return the name as filed
     */
    @NotBlank
    @Size(max = 180)
    String name();

    /**
     * Returns what the item is.
     *
     * @return the kind
     */
    ItemKind kind();

    /**
     * Returns the class of the item (项目类别).
     *
     * @return the class, empty where the form does not ask for it
     */
    Optional<ItemClass> itemClass();

    /**
     * Returns whether the item is new (项目属性).
     *
     * @return the attribute, empty where the form does not ask for it
     */
    Optional<ItemAttribute> attribute();

    /**
     * Returns for how long the item runs (项目类型).
     *
     * @return the term, empty where the form does not ask for it
     */
    Optional<ItemTerm> term();

    /**
     * Returns the days over which the item runs (项目起止时间).
     *
     * @return the period, empty where unknown
     */
    Optional<DateRange> period();

    /**
     * Returns the division code of the government whose budget bears the item (行政区划代码).
     *
     * @return the code as filed, empty where unknown
     */
    Optional<@DivisionCode String> divisionCode();

    /**
     * Returns the supervising budget department (主管部门).
     *
     * @return its name as filed, empty where unknown
     */
    Optional<@Size(min = 1, max = 180) String> department();

    /**
     * Returns the implementing unit (实施单位).
     *
     * @return its name as filed, empty where unknown
     */
    Optional<@Size(min = 1, max = 180) String> unit();

    /**
     * Returns the unified social credit code of the implementing unit (统一社会信用代码).
     *
     * @return the code as filed, empty where unknown
     */
    Optional<@SocialCreditCode String> unitCode();

    /**
     * Checks that the item can be told from others.
     *
     * @throws IllegalStateException if the id is blank
     */
    @Value.Check
    default void check() {
        if (id().isBlank()) {
            throw new IllegalStateException("an expenditure item needs an id; its name is '" + name() + "'");
        }
    }

    /** A builder of items; not thread-safe. */
    final class Builder extends ImmutableExpenditureItem.Builder {
        Builder() {}
    }
}
