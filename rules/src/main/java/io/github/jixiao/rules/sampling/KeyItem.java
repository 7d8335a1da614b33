package io.github.jixiao.rules.sampling;

import io.github.jixiao.rules.law.Basis;
import io.github.jixiao.rules.scoring.CalculationSheet;
import java.math.BigDecimal;
import java.util.List;

/**
 * An item weighed as a key item (重点项目), with the reasons for it.
 *
 * <p>Immutable and thread-safe.
 *
 * @param candidate the item
 * @param reasons the criteria that it meets, with the entries of the rules that they rest on
 * @param sheet the points of the criteria and their sum
 * @since 0.1.0
 */
public record KeyItem(Candidate candidate, List<Reason> reasons, CalculationSheet sheet) {
    /**
     * A reason.
     *
     * @param criterion the criterion met
     * @param basis the entry that says when it is met; that of its points where the item itself says so
     */
    public record Reason(Criterion criterion, Basis basis) {}

    /** Copies the list. */
    public KeyItem {
        reasons = List.copyOf(reasons);
    }

    /**
     * Returns the points of the item.
     *
     * @return the sum of the points of the criteria met
     */
    public BigDecimal points() {
        return sheet.root().value();
    }
}
