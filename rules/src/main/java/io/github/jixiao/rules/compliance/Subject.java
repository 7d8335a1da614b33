package io.github.jixiao.rules.compliance;

import io.github.jixiao.core.act.Act;
import io.github.jixiao.core.organ.Organ;
import java.util.Optional;

/**
 * What one duty is about.
 *
 * @param id the id of the item, act or organ
 * @param item the item, also that of an act
 * @param act the act
 * @param organ the organ
 */
record Subject(String id, Optional<ItemFacts> item, Optional<Act> act, Optional<Organ> organ) {
    static Subject of(ItemFacts item) {
        return new Subject(item.id(), Optional.of(item), Optional.empty(), Optional.empty());
    }

    static Subject of(Act act, Optional<ItemFacts> item) {
        return new Subject(act.id(), item, Optional.of(act), Optional.empty());
    }

    static Subject of(Organ organ) {
        return new Subject(organ.id(), Optional.empty(), Optional.empty(), Optional.of(organ));
    }
}
