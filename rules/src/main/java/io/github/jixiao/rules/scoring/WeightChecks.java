package io.github.jixiao.rules.scoring;

import io.github.jixiao.core.finding.Finding;
import io.github.jixiao.core.result.Evaluation;
import io.github.jixiao.core.result.EvaluationRow;
import io.github.jixiao.core.target.IndicatorCategory;
import io.github.jixiao.core.value.Points;
import io.github.jixiao.core.value.Text;
import io.github.jixiao.rules.law.Parameter;
import io.github.jixiao.rules.scheme.MissingCategory;
import io.github.jixiao.rules.scheme.Scheme;
import io.github.jixiao.rules.scheme.Section;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Holds the weights of a document against those of the scheme. */
final class WeightChecks {
    private WeightChecks() {}

    static void check(Scheme scheme, Evaluation evaluation, Optional<BigDecimal> execution, List<Finding> findings) {
        List<EvaluationRow> rows = evaluation.rows();
        if (!evaluation.complete() || rows.isEmpty() || scheme.goals().value().countsByRatio(evaluation.target())) {
            return;
        }
        Map<IndicatorCategory, BigDecimal> filed = new EnumMap<>(IndicatorCategory.class);
        BigDecimal sum = execution.orElse(BigDecimal.ZERO);
        for (EvaluationRow row : rows) {
            Optional<Points> weight = row.indicator().weight();
            if (weight.isEmpty()) {
                return;
            }
            BigDecimal points = weight.get().value().toBigDecimal();
            filed.merge(row.indicator().category(), points, BigDecimal::add);
            sum = sum.add(points);
        }
        Points full = evaluation.filed().fullMarks().orElse(scheme.fullMarks().value());
        if (sum.compareTo(full.value().toBigDecimal()) != 0) {
            findings.add(Finding.of(ScoringFinding.WEIGHTS_OFF_FULL_MARKS, "/target", "sum", plain(sum), "full", full)
                    .basedOn(scheme.fullMarks().basis().provision()));
        }
        for (Parameter<Section> section : scheme.sections()) {
            section(section, filed, lawful(scheme, section.value(), filed), findings);
        }
    }

    /** The points of a section, with those it takes over from a category that the document leaves out. */
    private static BigDecimal lawful(Scheme scheme, Section section, Map<IndicatorCategory, BigDecimal> filed) {
        BigDecimal own = section.weight().value().toBigDecimal();
        Optional<MissingCategory.Shift> shift = scheme.missing().value().shift();
        if (shift.isEmpty() || filed.containsKey(shift.get().from())) {
            return own;
        }
        Set<IndicatorCategory> from = Set.of(shift.get().from());
        if (section.categories().equals(from)) {
            return BigDecimal.ZERO;
        }
        boolean takes = section.categories().contains(shift.get().to());
        for (Parameter<Section> other : scheme.sections()) {
            if (takes && other.value().categories().equals(from)) {
                own = own.add(other.value().weight().value().toBigDecimal());
            }
        }
        return own;
    }

    private static void section(
            Parameter<Section> section,
            Map<IndicatorCategory, BigDecimal> filed,
            BigDecimal lawful,
            List<Finding> findings) {
        BigDecimal sum = BigDecimal.ZERO;
        for (IndicatorCategory category : section.value().categories()) {
            sum = sum.add(filed.getOrDefault(category, BigDecimal.ZERO));
        }
        if (sum.compareTo(lawful) != 0) {
            findings.add(Finding.of(
                            ScoringFinding.SECTION_WEIGHT_DIFFERS,
                            "/target",
                            "section",
                            name(section.value()),
                            "filed",
                            plain(sum),
                            "scheme",
                            plain(lawful))
                    .basedOn(section.basis().provision()));
        }
    }

    private static Text name(Section section) {
        return new Text(
                String.join(
                        "、",
                        section.categories().stream()
                                .sorted()
                                .map(WeightChecks::zh)
                                .toList()),
                section.name());
    }

    private static String zh(IndicatorCategory category) {
        return switch (category) {
            case EXECUTION -> "预算执行";
            case COST -> "成本";
            case OUTPUT -> "产出";
            case BENEFIT -> "效益";
            case SATISFACTION -> "满意度";
            case DECISION -> "决策";
            case INPUT -> "投入";
            case PROCESS -> "过程";
            case PERFORMANCE -> "绩效";
            case OTHER -> "其他";
        };
    }

    static String plain(BigDecimal value) {
        return value.stripTrailingZeros().toPlainString();
    }
}
