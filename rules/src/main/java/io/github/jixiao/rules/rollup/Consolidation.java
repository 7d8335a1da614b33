package io.github.jixiao.rules.rollup;

import io.github.jixiao.core.finding.Finding;
import io.github.jixiao.core.finding.Findings;
import io.github.jixiao.core.organ.Organ;
import io.github.jixiao.core.value.Money;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The accounts of many items rolled up (汇总结果): a total for every unit, department and government.
 *
 * <p>A total is that of the different items below the organ, at whatever level they were filed: it is never the sum of
 * other totals, so nothing counts twice where they overlap. Immutable and thread-safe.
 *
 * @since 0.1.0
 */
public final class Consolidation {
    private final Organs organs;
    private final List<Counted> all;
    private final Draws draws;
    private final Map<Counted, Map<String, Measure>> measures;
    private final Findings findings;
    private final RollUpRules rules;

    Consolidation(
            Organs organs,
            List<Counted> all,
            Draws draws,
            Map<Counted, Map<String, Measure>> measures,
            Findings findings,
            RollUpRules rules) {
        this.organs = organs;
        this.all = List.copyOf(all);
        this.draws = draws;
        this.measures = measures;
        this.findings = findings;
        this.rules = rules;
    }

    /**
     * Returns what counts once although it was filed twice, and what could not be put together.
     *
     * @return the findings; those that concern an indicator across items stand with the total
     */
    public Findings findings() {
        return findings;
    }

    /**
     * Returns the total of all accounts, also of those whose organ is not known.
     *
     * @return the grand total (总计)
     */
    public Total whole() {
        return total(all);
    }

    /**
     * Returns the total of an organ and all that is below it.
     *
     * @param organ the id of a unit, a department or a government
     * @return the total
     * @throws IllegalArgumentException if there is no such organ
     */
    public Total of(String organ) {
        require(organ);
        return total(in(organ));
    }

    /**
     * Returns of what the total of an organ is made.
     *
     * @param organ the id of a unit, a department or a government
     * @return the totals one level below and its own items
     * @throws IllegalArgumentException if there is no such organ
     */
    public Composition composition(String organ) {
        Total total = of(organ);
        Map<String, Total> below = new LinkedHashMap<>();
        List<Counted> own = new ArrayList<>(in(organ));
        for (Organ next : organs.below(require(organ))) {
            Total part = of(next.id());
            if (!part.parts().isEmpty()) {
                below.put(next.id(), part);
                own.removeAll(in(next.id()));
            }
        }
        Map<String, List<Drawn>> drawnBy = draws.drawnBy(own);
        List<Part> alone =
                own.stream().map(counted -> Draws.part(counted, drawnBy)).toList();
        Money added = Total.sum(below.values().stream().map(Total::budget))
                .plus(Total.sum(alone.stream().map(Part::budget)));
        return new Composition(total, Collections.unmodifiableMap(below), alone, added.minus(total.budget()));
    }

    private Organ require(String organ) {
        return organs.organ(organ)
                .orElseThrow(() -> new IllegalArgumentException("no organ '" + organ + "' to roll up to"));
    }

    private List<Counted> in(String organ) {
        Set<String> within = organs.within(organ);
        return all.stream().filter(counted -> counted.isIn(within)).toList();
    }

    private Total total(List<Counted> together) {
        List<Finding> own = new ArrayList<>();
        Indicators indicators = new Indicators(rules, own);
        List<Part> parts = new ArrayList<>();
        Map<String, List<Drawn>> drawnBy = draws.drawnBy(together);
        for (Counted counted : together) {
            Part part = Draws.part(counted, drawnBy);
            parts.add(part);
            indicators.add(part, measures.getOrDefault(counted, Map.of()), Total.weight(part, rules));
        }
        return new Total(parts, indicators.totals(), new Findings(own), rules);
    }
}
