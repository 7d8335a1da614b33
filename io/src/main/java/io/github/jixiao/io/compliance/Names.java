package io.github.jixiao.io.compliance;

import io.github.jixiao.core.act.Act;
import io.github.jixiao.core.act.BudgetLine;
import io.github.jixiao.core.act.GovernmentYear;
import io.github.jixiao.core.organ.Organ;
import io.github.jixiao.core.value.Text;
import io.github.jixiao.rules.obligation.Scope;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** What ids are called: the names in the facts, the id itself where the facts do not have it. */
final class Names {
    private final Map<String, Organ> organs;
    private final Map<String, BudgetLine> lines;
    private final Map<String, Act> acts;

    Names(GovernmentYear facts) {
        organs = byId(facts.organs(), Organ::id);
        lines = byId(facts.lines(), line -> line.item().id());
        acts = byId(facts.acts(), Act::id);
    }

    /** What stands twice is named by the first; that it does is for the rules to report. */
    private static <T> Map<String, T> byId(List<T> things, Function<T, String> id) {
        Map<String, T> byId = new LinkedHashMap<>();
        things.forEach(thing -> byId.putIfAbsent(id.apply(thing), thing));
        return byId;
    }

    /** The organs in the order of the facts. */
    List<String> organs() {
        return List.copyOf(organs.keySet());
    }

    Text organ(String id) {
        return same(Optional.ofNullable(organs.get(id)).map(Organ::name).orElse(id));
    }

    /** What a duty is about; the scope of its clause says whether that is an item, an act or an organ. */
    Text subject(Scope scope, String id) {
        return switch (scope) {
            case ITEM -> item(id);
            case ACT -> act(id);
            case GOVERNMENT, UNIT, ACTOR, COUNTERPARTY, LOWER_GOVERNMENT, LOWER_FINANCE -> organ(id);
        };
    }

    private Text item(String id) {
        return same(Optional.ofNullable(lines.get(id))
                .map(line -> line.item().name())
                .orElse(id));
    }

    /** What was done and when, and about which item. */
    Text act(String id) {
        Act act = acts.get(id);
        if (act == null) {
            return same(id);
        }
        Text item = act.item().map(this::item).orElse(same(""));
        Text label = act.kind().label();
        return new Text(
                label.zh() + " " + act.date() + (item.zh().isEmpty() ? "" : "（" + item.zh() + "）"),
                label.en() + " " + act.date() + (item.en().isEmpty() ? "" : " (" + item.en() + ")"));
    }

    private static Text same(String words) {
        return new Text(words, words);
    }
}
