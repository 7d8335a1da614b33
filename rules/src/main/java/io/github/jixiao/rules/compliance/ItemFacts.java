package io.github.jixiao.rules.compliance;

import io.github.jixiao.core.act.Act;
import io.github.jixiao.core.act.BudgetLine;
import io.github.jixiao.core.item.ExpenditureItem;
import java.util.ArrayList;
import java.util.List;

/** An item of the year with the acts about it, of all years, in the order of their days. */
final class ItemFacts {
    private final BudgetLine line;
    private final List<Act> acts = new ArrayList<>(4);
    private final Subject subject;

    ItemFacts(BudgetLine line) {
        this.line = line;
        this.subject = Subject.of(this);
    }

    String id() {
        return line.item().id();
    }

    BudgetLine line() {
        return line;
    }

    ExpenditureItem item() {
        return line.item();
    }

    /** The organ that carries the item out: its unit, or the department itself. */
    String implementer() {
        return line.unit().orElse(line.department());
    }

    List<Act> acts() {
        return acts;
    }

    Subject subject() {
        return subject;
    }
}
