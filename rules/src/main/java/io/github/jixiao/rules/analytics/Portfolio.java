package io.github.jixiao.rules.analytics;

import io.github.jixiao.core.act.BudgetLine;
import java.util.List;

/**
 * The items that are looked at together (项目组合): of one department, one government, or any others.
 *
 * <p>Immutable and thread-safe.
 *
 * @param lines what stands in the budget, scored or not; empty where coverage is not asked for
 * @param items the items that were scored, of one or several fiscal years
 * @since 0.1.0
 */
public record Portfolio(List<BudgetLine> lines, List<ScoredItem> items) {
    /** Copies the lists. */
    public Portfolio {
        lines = List.copyOf(lines);
        items = List.copyOf(items);
    }

    /**
     * Returns scored items without a budget to hold them against.
     *
     * @param items the items
     * @return the portfolio
     */
    public static Portfolio of(List<ScoredItem> items) {
        return new Portfolio(List.of(), items);
    }
}
