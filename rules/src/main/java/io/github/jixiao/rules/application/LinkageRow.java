package io.github.jixiao.rules.application;

import io.github.jixiao.core.item.ExpenditureItem;
import io.github.jixiao.core.item.ItemClass;
import io.github.jixiao.core.item.ItemKind;
import io.github.jixiao.core.item.ItemTerm;
import io.github.jixiao.core.value.Text;
import java.util.Set;

/**
 * A row of the table that links results with the budget (挂钩对象): the items to which its decisions apply.
 *
 * <p>An item fits where each thing that is asked fits; what is asked and not filed does not fit. Immutable and thread-safe.
 *
 * @param name its name in the pack, such as {@code one-off}
 * @param label what its items are called
 * @param kinds the kinds of item, all where none is named
 * @param classes the classes of item, all where none is named
 * @param terms the terms of item, all where none is named
 * @since 0.1.0
 */
public record LinkageRow(String name, Text label, Set<ItemKind> kinds, Set<ItemClass> classes, Set<ItemTerm> terms) {
    /** Copies the sets. */
    public LinkageRow {
        kinds = Set.copyOf(kinds);
        classes = Set.copyOf(classes);
        terms = Set.copyOf(terms);
    }

    /**
     * Tells whether an item belongs to this row.
     *
     * @param item the item
     * @return whether its kind, class and term are among those asked
     */
    public boolean fits(ExpenditureItem item) {
        return (kinds.isEmpty() || kinds.contains(item.kind()))
                && (classes.isEmpty()
                        || item.itemClass().filter(classes::contains).isPresent())
                && (terms.isEmpty() || item.term().filter(terms::contains).isPresent());
    }
}
