package io.github.jixiao.rules.rollup;

import io.github.jixiao.core.value.Money;
import java.util.List;
import java.util.Map;

/**
 * Of which totals one level below, and of which items of its own, a total is made (分级构成).
 *
 * <p>Immutable and thread-safe.
 *
 * @param total the total
 * @param below the totals of the organs directly below that have items, by id, in the order of the hierarchy
 * @param own the items that belong to none of them
 * @param countedOnce what plain addition of all these budgets would count again: shared items, and money that one of
 *     them drew from another
 * @since 0.1.0
 */
public record Composition(Total total, Map<String, Total> below, List<Part> own, Money countedOnce) {
    /** Copies the list. */
    public Composition {
        own = List.copyOf(own);
    }
}
