package io.github.jixiao.rules.responsibility;

import io.github.jixiao.core.act.Act;
import io.github.jixiao.core.act.BudgetLine;
import io.github.jixiao.core.organ.Organ;
import java.util.Optional;

/**
 * What an act is to be about.
 *
 * @param line the item that it is about, be it through another act
 * @param organ the organ that it is done towards, or whose act it is about
 * @param act the act that it is about
 */
record Matter(Optional<BudgetLine> line, Optional<Organ> organ, Optional<Act> act) {
    static final Matter GOVERNMENT = new Matter(Optional.empty(), Optional.empty(), Optional.empty());

    static Matter of(BudgetLine line) {
        return new Matter(Optional.of(line), Optional.empty(), Optional.empty());
    }

    static Matter of(Organ organ) {
        return new Matter(Optional.empty(), Optional.of(organ), Optional.empty());
    }

    /** Who carries the item out. */
    static String implementer(BudgetLine line) {
        return line.unit().orElse(line.department());
    }
}
