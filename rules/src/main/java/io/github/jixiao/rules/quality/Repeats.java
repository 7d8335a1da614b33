package io.github.jixiao.rules.quality;

import io.github.jixiao.core.item.ItemTerm;
import io.github.jixiao.core.target.Goal;
import io.github.jixiao.core.target.Indicator;
import io.github.jixiao.core.target.IndicatorAspect;
import io.github.jixiao.core.target.IndicatorCategory;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What a filing says twice: an indicator, or the overall goal as the goal of the year. */
final class Repeats {
    private Repeats() {}

    static void check(Subject subject, Report report) {
        Set<Key> seen = new HashSet<>();
        for (Subject.Row row : subject.rows()) {
            if (!seen.add(Key.of(row.indicator())) && !subject.isPlaceholder(row.name())) {
                report.tell(QualityCheck.DUPLICATE_INDICATOR, row.pointer(), List.of(), "name", row.name());
            }
        }
        String annual = Plain.of(subject.goals().stream().map(Goal::text).collect(Collectors.joining()));
        boolean same = subject.filing()
                .overallGoal()
                .map(Plain::of)
                .filter(overall -> overall.equals(annual))
                .isPresent();
        if (same && !annual.isEmpty() && runsForYears(subject.filing())) {
            report.tell(QualityCheck.ANNUAL_IS_OVERALL, "/target/goals", List.of());
        }
    }

    /** Whether the item runs for several years to an end, by its term or, where that is unknown, by its period. */
    private static boolean runsForYears(TargetFiling filing) {
        return filing.item()
                .term()
                .map(ItemTerm.MULTI_YEAR::equals)
                .orElseGet(() -> filing.item()
                        .period()
                        .filter(period ->
                                period.first().getYear() < period.last().getYear())
                        .isPresent());
    }

    /** What makes two indicators the same: name and levels. */
    record Key(String name, IndicatorCategory category, Optional<IndicatorAspect> aspect) {
        static Key of(Indicator indicator) {
            return new Key(Plain.of(indicator.name()), indicator.category(), indicator.aspect());
        }
    }
}
