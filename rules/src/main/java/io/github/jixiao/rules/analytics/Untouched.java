package io.github.jixiao.rules.analytics;

import io.github.jixiao.core.finding.Finding;
import io.github.jixiao.core.target.Indicator;
import io.github.jixiao.core.target.IndicatorCategory;
import io.github.jixiao.core.target.TargetValue;
import io.github.jixiao.core.value.FiscalYear;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * A target that was taken over from year to year, value and text alike (多年未调整的目标).
 *
 * <p>Indicators of one item are the same where category and name are. Immutable and thread-safe.
 *
 * @param item the id of the item
 * @param indicator the name of the indicator
 * @param first the first of the fiscal years
 * @param last the last of them
 * @since 0.1.0
 */
public record Untouched(String item, String indicator, FiscalYear first, FiscalYear last) {
    private record Key(String item, IndicatorCategory category, String name) {}

    private record Stated(Optional<TargetValue> value, Optional<String> text) {}

    /**
     * Returns for how many years in a row the target stayed the same.
     *
     * @return the number of years, 2 or more
     */
    public int years() {
        return last.year() - first.year() + 1;
    }

    static List<Untouched> of(List<ScoredItem> items) {
        Map<Key, Map<FiscalYear, Set<Stated>>> targets = new LinkedHashMap<>();
        for (ScoredItem item : items) {
            item.evaluation()
                    .year()
                    .ifPresent(year -> item.evaluation()
                            .target()
                            .indicators()
                            .forEach(indicator -> targets.computeIfAbsent(key(item, indicator), any -> new TreeMap<>())
                                    .computeIfAbsent(year, any -> new LinkedHashSet<>())
                                    .add(new Stated(indicator.target(), indicator.targetText()))));
        }
        List<Untouched> found = new ArrayList<>();
        targets.forEach((key, years) -> found.addAll(of(key, years)));
        found.sort(Comparator.comparing(Untouched::item)
                .thenComparing(Untouched::indicator)
                .thenComparing(Untouched::first));
        return found;
    }

    private static Key key(ScoredItem item, Indicator indicator) {
        return new Key(item.item(), indicator.category(), indicator.name());
    }

    private static List<Untouched> of(Key key, Map<FiscalYear, Set<Stated>> years) {
        List<Untouched> found = new ArrayList<>();
        List<Map.Entry<FiscalYear, Set<Stated>>> sorted = List.copyOf(years.entrySet());
        int start = 0;
        for (int i = 1; i <= sorted.size(); i++) {
            boolean same = i < sorted.size() && follows(sorted.get(i - 1), sorted.get(i));
            if (!same) {
                if (i - start > 1) {
                    found.add(new Untouched(
                            key.item(),
                            key.name(),
                            sorted.get(start).getKey(),
                            sorted.get(i - 1).getKey()));
                }
                start = i;
            }
        }
        return found;
    }

    private static boolean follows(Map.Entry<FiscalYear, Set<Stated>> one, Map.Entry<FiscalYear, Set<Stated>> other) {
        return other.getKey().equals(one.getKey().next()) && other.getValue().equals(one.getValue());
    }

    Finding finding(AnalyticsRules rules) {
        return Finding.of(
                        AnalyticsFinding.TARGET_UNTOUCHED,
                        "/untouched",
                        "item",
                        item,
                        "name",
                        indicator,
                        "first",
                        first,
                        "last",
                        last,
                        "years",
                        years())
                .basedOn(rules.untouchedYears().basis().provision());
    }
}
