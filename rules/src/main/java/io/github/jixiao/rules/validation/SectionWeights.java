package io.github.jixiao.rules.validation;

import io.github.jixiao.core.finding.Finding;
import io.github.jixiao.core.target.IndicatorCategory;
import io.github.jixiao.core.value.Points;
import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/** The weights printed for the first levels make the full marks, and the rows of a level make its weight. */
final class SectionWeights {
    /** Frameworks with these levels hold execution within one of them. */
    private static final Set<IndicatorCategory> HOLDING_EXECUTION = EnumSet.of(
            IndicatorCategory.EXECUTION,
            IndicatorCategory.DECISION,
            IndicatorCategory.INPUT,
            IndicatorCategory.PROCESS);

    private SectionWeights() {}

    static void check(Filing filing, Consumer<Finding> findings) {
        Map<IndicatorCategory, Points> sections = filing.filed().sectionWeights();
        if (sections.isEmpty()) {
            return;
        }
        BigDecimal sum = Numbers.sum(sections.values().stream().map(Numbers::of));
        if (sections.keySet().stream().noneMatch(HOLDING_EXECUTION::contains)) {
            sum = sum.add(filing.executionWeight().orElse(BigDecimal.ZERO));
        }
        int order = sum.compareTo(filing.fullMarks());
        if (order != 0) {
            findings.accept(filing.onFullMarks(Finding.of(
                    order > 0 ? ConsistencyFinding.SECTION_WEIGHTS_OFF : ConsistencyFinding.SECTION_WEIGHTS_SHORT,
                    "/filed/sectionWeights",
                    "sum",
                    Numbers.plain(sum),
                    "full",
                    Numbers.plain(filing.fullMarks()))));
        }
        // with several goals one level stands once for each
        if (filing.evaluation().target().goals().size() == 1) {
            sections.forEach((category, weight) -> rows(filing, category, Numbers.of(weight), findings));
        }
    }

    private static void rows(Filing filing, IndicatorCategory category, BigDecimal weight, Consumer<Finding> findings) {
        List<Filing.Row> rows = filing.rows().stream()
                .filter(row -> row.indicator().category() == category)
                .toList();
        if (rows.isEmpty() || rows.stream().anyMatch(row -> row.weight().isEmpty())) {
            return;
        }
        BigDecimal sum = Numbers.sum(rows.stream().flatMap(row -> row.weight().stream()));
        int order = sum.compareTo(weight);
        if (order > 0 || (order < 0 && filing.evaluation().complete())) {
            findings.accept(Finding.of(
                    ConsistencyFinding.SECTION_ROWS_OFF,
                    "/filed/sectionWeights/" + category,
                    "section",
                    rows.get(0).indicator().categoryText().orElse(category.name()),
                    "sum",
                    Numbers.plain(sum),
                    "weight",
                    Numbers.plain(weight)));
        }
    }
}
