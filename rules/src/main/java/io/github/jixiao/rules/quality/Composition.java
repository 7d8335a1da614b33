package io.github.jixiao.rules.quality;

import io.github.jixiao.core.target.Indicator;
import io.github.jixiao.core.target.IndicatorAspect;
import io.github.jixiao.core.target.IndicatorCategory;
import java.util.List;

/** Whether a target holds every kind of indicator; not told of a copy that was cut off, nor where kinds are unknown. */
final class Composition {
    private Composition() {}

    static void check(Subject subject, Report report) {
        List<Indicator> indicators = subject.filing().target().indicators();
        if (indicators.isEmpty() || !subject.filing().complete()) {
            return;
        }
        if (indicators.stream().allMatch(Composition::isKnown)
                && indicators.stream().noneMatch(Kinds::isBenefit)) {
            report.tell(QualityCheck.NO_BENEFIT, "/target", List.of());
        }
        List<Indicator> outputs = indicators.stream()
                .filter(indicator -> indicator.category() == IndicatorCategory.OUTPUT
                        || indicator.category() == IndicatorCategory.PERFORMANCE)
                .toList();
        if (!outputs.isEmpty()
                && outputs.stream().allMatch(output -> output.aspect().isPresent())) {
            missing(outputs, IndicatorAspect.QUANTITY, QualityCheck.NO_QUANTITY, report);
            missing(outputs, IndicatorAspect.QUALITY, QualityCheck.NO_QUALITY, report);
        }
    }

    private static void missing(List<Indicator> outputs, IndicatorAspect aspect, QualityCheck check, Report report) {
        if (outputs.stream().noneMatch(output -> Kinds.is(output, aspect))) {
            report.tell(check, "/target", List.of());
        }
    }

    /** Whether the levels tell if it is a benefit: a block of output and benefit alone does not. */
    private static boolean isKnown(Indicator indicator) {
        return indicator.aspect().isPresent()
                || (indicator.category() != IndicatorCategory.PERFORMANCE
                        && indicator.category() != IndicatorCategory.OTHER);
    }
}
