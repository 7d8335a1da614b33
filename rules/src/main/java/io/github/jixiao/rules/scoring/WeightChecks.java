package io.github.jixiao.rules.scoring;

import io.github.jixiao.core.finding.Finding;
import io.github.jixiao.core.result.Evaluation;
import io.github.jixiao.core.result.EvaluationRow;
import io.github.jixiao.core.value.Text;
import io.github.jixiao.rules.law.Parameter;
import io.github.jixiao.rules.scheme.MissingCategory;
import io.github.jixiao.rules.scheme.Scheme;
import io.github.jixiao.rules.scheme.Section;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Holds the weights of a document against those of the scheme. */
final class WeightChecks {
    private WeightChecks() {}

    static void check(Scheme scheme, Evaluation evaluation, Optional<BigDecimal> execution, List<Finding> findings) {
        List<EvaluationRow> rows = evaluation.rows();
        boolean weighed = !rows.isEmpty()
                && rows.stream().allMatch(row -> row.indicator().weight().isPresent());
        if (!evaluation.complete() || !weighed || scheme.goals().value().countsByRatio(evaluation.target())) {
            return;
        }
        BigDecimal full = evaluation
                .filed()
                .fullMarks()
                .orElse(scheme.fullMarks().value())
                .value()
                .toBigDecimal();
        BigDecimal sum = sum(rows).add(execution.orElse(BigDecimal.ZERO));
        if (sum.compareTo(full) != 0) {
            findings.add(
                    Finding.of(ScoringFinding.WEIGHTS_OFF_FULL_MARKS, "/target", "sum", plain(sum), "full", plain(full))
                            .basedOn(scheme.fullMarks().basis().provision()));
        }
        scheme.sections().forEach(section -> section(scheme, section, rows, findings));
    }

    /** The points of a section, with those it takes over from a category that the document leaves out. */
    private static BigDecimal lawful(Scheme scheme, Section section, List<EvaluationRow> rows) {
        BigDecimal own = section.weight().value().toBigDecimal();
        Optional<MissingCategory.Shift> shift = scheme.missing()
                .value()
                .shift()
                .filter(any -> rows.stream().noneMatch(row -> row.indicator().category() == any.from()));
        if (shift.filter(any -> section.categories().equals(Set.of(any.from()))).isPresent()) {
            return BigDecimal.ZERO;
        }
        boolean takes = shift.filter(any -> section.categories().contains(any.to())
                        && !section.categories().contains(any.from()))
                .isPresent();
        return !takes
                ? own
                : scheme.sections().stream()
                        .map(Parameter::value)
                        .filter(other -> other.categories()
                                .equals(Set.of(shift.orElseThrow().from())))
                        .map(other -> other.weight().value().toBigDecimal())
                        .reduce(own, BigDecimal::add);
    }

    private static void section(
            Scheme scheme, Parameter<Section> section, List<EvaluationRow> rows, List<Finding> findings) {
        Section lawful = section.value();
        BigDecimal filed = sum(rows.stream()
                .filter(row -> lawful.categories().contains(row.indicator().category()))
                .toList());
        BigDecimal weight = lawful(scheme, lawful, rows);
        if (filed.compareTo(weight) != 0) {
            findings.add(Finding.of(
                            ScoringFinding.SECTION_WEIGHT_DIFFERS,
                            "/target",
                            "section",
                            name(lawful),
                            "filed",
                            plain(filed),
                            "scheme",
                            plain(weight))
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

    private static String zh(io.github.jixiao.core.target.IndicatorCategory category) {
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

    private static BigDecimal sum(List<EvaluationRow> rows) {
        return rows.stream()
                .flatMap(row -> row.indicator().weight().stream())
                .map(points -> points.value().toBigDecimal())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static String plain(BigDecimal value) {
        return value.stripTrailingZeros().toPlainString();
    }
}
