package io.github.jixiao.rules.quality;

import io.github.jixiao.core.result.Evaluation;
import io.github.jixiao.core.value.FiscalYear;
import io.github.jixiao.core.value.Ratio;
import io.github.jixiao.rules.law.Parameter;
import java.util.ArrayList;
import java.util.List;

/** Targets that are like another one: of another item, or of an earlier year of the same item. */
final class Copies {
    private Copies() {}

    static void check(Subject subject, Report report) {
        TargetFiling filing = subject.filing();
        String own = Likeness.textOf(filing.target());
        for (KnownTarget known : known(filing)) {
            String other = Likeness.textOf(known.target());
            boolean sameItem = known.itemId().equals(filing.item().id());
            boolean sameFiling = sameItem && known.year().equals(filing.year());
            int least = subject.rules().likenessLength().value();
            if (sameFiling || Math.min(own.length(), other.length()) < least) {
                continue;
            }
            Parameter<Ratio> threshold = sameItem
                    ? subject.rules().likenessToYear()
                    : subject.rules().likenessToItem();
            Likeness likeness = Likeness.of(own, other);
            if (likeness.reaches(threshold.value())) {
                report.tell(
                        sameItem ? QualityCheck.COPIED_FROM_YEAR : QualityCheck.COPIED_FROM_ITEM,
                        "/target",
                        List.of(threshold.basis()),
                        "item",
                        known.itemName(),
                        "year",
                        known.year(),
                        "likeness",
                        likeness.shown(),
                        "threshold",
                        threshold.value());
            }
        }
    }

    /** What is on file, with last year's target; the latter only once. */
    private static List<KnownTarget> known(TargetFiling filing) {
        List<KnownTarget> known = new ArrayList<>(filing.onFile());
        filing.lastYear()
                .map(evaluation -> last(filing, evaluation))
                .filter(last -> filing.onFile().stream()
                        .noneMatch(other -> other.itemId().equals(last.itemId())
                                && other.year().equals(last.year())))
                .ifPresent(known::add);
        return known;
    }

    private static KnownTarget last(TargetFiling filing, Evaluation evaluation) {
        return new KnownTarget(
                filing.item().id(),
                filing.item().name(),
                evaluation.year().orElseGet(() -> FiscalYear.of(filing.year().year() - 1)),
                evaluation.target());
    }
}
