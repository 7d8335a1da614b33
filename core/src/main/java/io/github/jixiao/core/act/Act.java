package io.github.jixiao.core.act;

import io.github.jixiao.core.internal.style.Generated;
import io.github.jixiao.core.result.Evidence;
import io.github.jixiao.core.value.FiscalYear;
import io.github.jixiao.core.value.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Something that an organ did, as it stands on record (履职记录): what, who, when, about which item and year.
 *
 * <p>Holds what was recorded, lawful or not. Immutable and thread-safe.
 *
 * @since 0.1.0
 */
@Value.Immutable
@Generated
public interface Act {
    /**
     * Returns a builder.
     *
     * @return a builder without any attribute set
     */
    static Builder builder() {
        return new Builder();
    }

    /**
     * Returns a builder holding this act.
     *
     * @return the builder
     */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /**
     * Returns the identifier of the record.
     *
     * @return the identifier, not blank
     */
    String id();

    /**
     * Returns what was done.
     *
     * @return the kind
     */
    ActKind kind();

    /**
     * Returns the organ that did it.
     *
     * @return the id of the organ
     */
    String organ();

    /**
     * Returns the day on which it was done.
     *
     * @return the day; of a session that on which it opened
     */
    LocalDate date();

    /**
     * Returns the fiscal year that it is about, which need not be the year in which it was done.
     *
     * @return the fiscal year
     */
    FiscalYear year();

    /**
     * Returns the item that it is about.
     *
     * @return the id of the item, empty for an act about a whole government or organ
     */
    Optional<String> item();

    /**
     * Returns the organs towards which it was done: whom it addresses, assesses, engages.
     *
     * @return the ids of the organs, possibly none
     */
    List<String> toward();

    /**
     * Returns the acts to which it responds or refers.
     *
     * @return the ids of the acts, possibly none
     */
    List<String> about();

    /**
     * Returns the session at which an organ that decides collectively did it (会议届次).
     *
     * @return the session, empty where none is recorded
     */
    Optional<String> session();

    /**
     * Returns the person to whom the record attributes it.
     *
     * @return the name, empty where it is attributed to the organ
     */
    Optional<String> person();

    /**
     * Returns why it was done, where that is recorded.
     *
     * @return the reason, empty where none is recorded
     */
    Optional<String> reason();

    /**
     * Returns the day until which it asks for something or promises it, such as the deadline that a notice sets.
     *
     * @return the day, empty where it sets none
     */
    Optional<LocalDate> deadline();

    /**
     * Returns the amount of money that it is about.
     *
     * @return the amount, empty where it is about none
     */
    Optional<Money> amount();

    /**
     * Returns what shows that it was done.
     *
     * @return the documents, possibly none
     */
    List<Evidence> evidence();

    /**
     * Returns what the act says, beyond that it was done.
     *
     * @return the content, empty where none is recorded
     */
    Optional<Content> content();

    /**
     * Checks that the record can be told from others.
     *
     * @throws IllegalStateException if the id is blank
     */
    @Value.Check
    default void check() {
        if (id().isBlank()) {
            throw new IllegalStateException("an act needs an id; it is " + kind() + " of " + date());
        }
    }

    /** A builder of acts; not thread-safe. */
    final class Builder extends ImmutableAct.Builder {
        Builder() {}
    }
}
