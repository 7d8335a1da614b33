package io.github.jixiao.rules.lifecycle;

import io.github.jixiao.core.act.Act;
import io.github.jixiao.core.act.ActKind;
import io.github.jixiao.core.act.BudgetLine;
import io.github.jixiao.core.act.GovernmentYear;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The facts around a dossier, found by item and kind: other years of the item, and acts about no item. */
final class Around {
    private final Map<String, BudgetLine> lines = new HashMap<>();
    private final Map<String, Map<ActKind, List<Act>>> byItem = new HashMap<>();
    private final Map<ActKind, List<Act>> general = new EnumMap<>(ActKind.class);
    private final Map<String, Act> byId = new HashMap<>();

    Around(GovernmentYear facts) {
        facts.lines().forEach(line -> lines.put(line.item().id(), line));
        facts.acts().stream().sorted(Comparator.comparing(Act::date)).forEach(act -> {
            byId.put(act.id(), act);
            Map<ActKind, List<Act>> place = act.item().isPresent()
                    ? byItem.computeIfAbsent(act.item().get(), item -> new EnumMap<>(ActKind.class))
                    : general;
            place.computeIfAbsent(act.kind(), kind -> new ArrayList<>()).add(act);
        });
    }

    @Nullable
    BudgetLine line(String item) {
        return lines.get(item);
    }

    @Nullable
    Act act(String id) {
        return byId.get(id);
    }

    List<Act> ofItem(String item, ActKind kind, LocalDate day) {
        return until(day, byItem.getOrDefault(item, Map.of()).getOrDefault(kind, List.of()));
    }

    List<Act> general(ActKind kind, LocalDate day) {
        return until(day, general.getOrDefault(kind, List.of()));
    }

    private static List<Act> until(LocalDate day, List<Act> acts) {
        return acts.isEmpty()
                ? acts
                : acts.stream().filter(act -> !act.date().isAfter(day)).toList();
    }
}
