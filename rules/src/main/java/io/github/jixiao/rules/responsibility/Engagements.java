package io.github.jixiao.rules.responsibility;

import io.github.jixiao.core.act.Act;
import io.github.jixiao.core.act.ActKind;
import io.github.jixiao.core.act.Content;
import io.github.jixiao.core.act.Stage;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The engagements on record, by third party. */
final class Engagements {
    private final Map<String, List<Act>> byThirdParty = new HashMap<>();

    Engagements(List<Act> acts) {
        for (Act act : acts) {
            if (act.kind() == ActKind.ENGAGEMENT) {
                act.toward()
                        .forEach(id -> byThirdParty
                                .computeIfAbsent(id, key -> new ArrayList<>(1))
                                .add(act));
            }
        }
    }

    Set<String> thirdParties() {
        return byThirdParty.keySet();
    }

    /** The engagements of a third party from which it may act on a day, in one of some stages, on an item if any. */
    List<Act> of(String thirdParty, LocalDate day, Set<Stage> stages, Optional<String> item) {
        return byThirdParty.getOrDefault(thirdParty, List.of()).stream()
                .filter(act -> !act.date().isAfter(day))
                .filter(act ->
                        act.item().isEmpty() || item.isEmpty() || act.item().equals(item))
                .filter(act -> covers(act, stages))
                .toList();
    }

    private static boolean covers(Act act, Set<Stage> stages) {
        return act.content()
                .filter(Content.Engaged.class::isInstance)
                .map(Content.Engaged.class::cast)
                .filter(engaged -> engaged.stages().stream().anyMatch(stages::contains))
                .isPresent();
    }
}
