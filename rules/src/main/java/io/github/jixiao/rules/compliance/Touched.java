package io.github.jixiao.rules.compliance;

import io.github.jixiao.core.act.Act;
import io.github.jixiao.core.act.ActKind;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What a further act may touch: the duties that asked for its kind, on its item and on those of the acts around it. */
final class Touched {
    private final ActKind kind;
    private final Set<ItemFacts> items = new LinkedHashSet<>();
    private final boolean beyondItems;

    Touched(Act act, Facts facts) {
        this.kind = act.kind();
        List<Act> around = new ArrayList<>(facts.referringTo(act.id()));
        act.about().forEach(id -> facts.known(id).ifPresent(around::add));
        around.add(act);
        boolean beyond = false;
        for (Act each : around) {
            Optional<ItemFacts> item = facts.itemOf(each);
            item.ifPresent(items::add);
            beyond |= item.isEmpty();
        }
        this.beyondItems = beyond;
    }

    /** Whether a duty that was judged by acts of some kinds may be touched. */
    boolean concerns(Set<ActKind> reads) {
        return reads.contains(kind);
    }

    /** The items of which the duties may be touched; empty where those of all items may. */
    Optional<Set<ItemFacts>> items() {
        return beyondItems ? Optional.empty() : Optional.of(items);
    }
}
