package io.github.jixiao.rules.rollup;

import static io.github.jixiao.rules.rollup.Counted.finding;

import io.github.jixiao.core.finding.Finding;
import io.github.jixiao.core.item.ItemKind;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Keeps the overall expenditure of an organ from counting on top of the items that it is made of.
 *
 * <p>Items stand before an overall expenditure that holds them. Where there are no items, the overall expenditure of the
 * department stands before those of its units.
 */
final class Overalls {
    private static final Set<ItemKind> OVERALL = EnumSet.of(ItemKind.DEPARTMENT_OVERALL, ItemKind.FISCAL_OPERATION);

    private final Organs organs;
    private final List<Finding> findings;

    Overalls(Organs organs, List<Finding> findings) {
        this.organs = organs;
        this.findings = findings;
    }

    List<Counted> without(List<Counted> all) {
        List<Counted> items =
                all.stream().filter(counted -> !isOverall(counted)).toList();
        List<Counted> withoutItems = all.stream()
                .filter(Overalls::isOverall)
                .filter(overall -> items.stream().noneMatch(item -> holds(overall, item)))
                .toList();
        List<Counted> kept = new ArrayList<>();
        for (Counted counted : all) {
            boolean stands = !isOverall(counted)
                    || (withoutItems.contains(counted)
                            && withoutItems.stream().noneMatch(above -> isAbove(above, counted)));
            if (stands) {
                kept.add(counted);
            } else {
                findings.add(finding(
                        RollUpFinding.OVERALL_KEPT_APART,
                        counted.item(),
                        "item",
                        counted.item(),
                        "organ",
                        counted.account().organ(),
                        "budget",
                        counted.budget()));
            }
        }
        return kept;
    }

    private static boolean isOverall(Counted counted) {
        return OVERALL.contains(counted.account().line().item().kind());
    }

    private boolean holds(Counted overall, Counted other) {
        return other.isIn(organs.within(overall.account().organ()));
    }

    /** Whether one overall expenditure holds another: that of an organ above, or of a whole government. */
    private boolean isAbove(Counted above, Counted counted) {
        return !above.equals(counted) && holds(above, counted) && !holds(counted, above);
    }
}
