package io.github.jixiao.rules.comparison;

import io.github.jixiao.core.finding.Finding;
import io.github.jixiao.core.finding.Findings;
import io.github.jixiao.core.result.Evaluation;
import io.github.jixiao.core.result.EvaluationKind;
import io.github.jixiao.core.value.Points;
import io.github.jixiao.rules.scheme.Scheme;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The comparison of evaluations of one item (复核比对): self-evaluation against recheck against department's and finance's
 * evaluation, and of several raters.
 *
 * <p>It holds what one evaluator stated against what another one stated, and says whose result stands.
 * {@link io.github.jixiao.rules.scoring.Reconciliation} is another thing: there one document's scores are held against
 * those that its own targets and actuals give under the scheme, to find wrong arithmetic; nobody's result is replaced.
 *
 * <p>Source: the Decision (公告第227号) article 8. Immutable and thread-safe.
 *
 * @param rules the rules
 * @param packs the packs that they come from, nearest first
 * @since 0.1.0
 */
public record Comparison(ComparisonRules rules, List<String> packs) {
    /** Copies the list. */
    public Comparison {
        packs = List.copyOf(packs);
    }

    /**
     * Holds the evaluations of one item against each other.
     *
     * <p>Scores are taken as filed. A total that is not stated is the sum of the rows where all are scored; a row that a
     * recheck does not score stays as the unit scored it. What stands lies within 0 and its weight.
     *
     * @param scheme whose grades and, where an evaluation states none, whose full marks hold
     * @param evaluations the evaluations, one of a kind
     * @return what differs, and the result that stands
     * @throws IllegalArgumentException if there is none, two are of one kind, or they are of several items or years
     */
    public ComparisonReport compare(Scheme scheme, List<Evaluation> evaluations) {
        String item = onlyItem(evaluations);
        List<Finding> findings = new ArrayList<>();
        Map<EvaluationKind, Filed> filed = new EnumMap<>(EvaluationKind.class);
        for (Evaluation evaluation : evaluations) {
            if (filed.put(evaluation.kind(), new Filed(evaluation)) != null) {
                throw new IllegalArgumentException("two evaluations of item '" + item + "' are of kind "
                        + evaluation.kind() + "; make one of several raters' scores with score()");
            }
        }
        Standing standing = new Standing(rules, scheme, filed, findings);
        Optional<CorrectedResult> result = standing.result();
        Lines lines = new Lines(standing, filed, result);
        List<ComparisonLine> rows = lines.rows();
        filed.values().forEach(one -> oddities(one, standing, findings));
        for (int i = 0; i < rows.size(); i++) {
            differing(rows.get(i), "/lines/" + i, findings);
        }
        return new ComparisonReport(item, rows, lines.sections(), lines.total(), result, new Findings(findings), packs);
    }

    private static String onlyItem(List<Evaluation> evaluations) {
        if (evaluations.isEmpty()) {
            throw new IllegalArgumentException("there is no evaluation to compare");
        }
        List<String> items = evaluations.stream()
                .map(evaluation -> evaluation.item().id())
                .distinct()
                .toList();
        if (items.size() > 1) {
            throw new IllegalArgumentException("evaluations of several items cannot be compared: " + items);
        }
        List<String> years = evaluations.stream()
                .flatMap(evaluation -> evaluation.year().stream())
                .map(Object::toString)
                .distinct()
                .toList();
        if (years.size() > 1) {
            throw new IllegalArgumentException("evaluations of several years cannot be compared: " + years);
        }
        return items.get(0);
    }

    private void oddities(Filed one, Standing standing, List<Finding> findings) {
        EvaluationKind kind = one.kind();
        String pointer = "/total";
        if (Stream.of(rules.priority(), rules.rechecks())
                .noneMatch(kinds -> kinds.value().contains(kind))) {
            findings.add(Finding.of(ComparisonFinding.NOT_COMPARED, pointer, "kind", Names.of(kind)));
            return;
        }
        if (standing.total(kind).isEmpty()) {
            findings.add(Finding.of(ComparisonFinding.NO_TOTAL, pointer, "kind", Names.of(kind)));
        }
        one.stated()
                .ifPresent(total -> one.sum(standing.base(kind))
                        .filter(sum -> sum.value().compareTo(total.value()) != 0)
                        .ifPresent(sum -> findings.add(Finding.of(
                                ComparisonFinding.TOTAL_IS_NOT_THE_SUM,
                                pointer,
                                "kind",
                                Names.of(kind),
                                "total",
                                Standing.plain(total.value()),
                                "sum",
                                Standing.plain(sum.value())))));
        one.parts().values().stream()
                .filter(Part::outOfBounds)
                .forEach(part -> findings.add(Standing.outOfBounds(
                        part.score().orElseThrow().pointer().orElse(pointer),
                        kind,
                        part.label(),
                        part.score().orElseThrow().value(),
                        part.weight().orElse(standing.fullMarks(kind)))));
    }

    private static void differing(ComparisonLine line, String pointer, List<Finding> findings) {
        line.differences().forEach((kind, difference) -> {
            if (difference.signum() != 0) {
                BigDecimal other = line.scores().getOrDefault(kind, BigDecimal.ZERO);
                findings.add(Finding.of(
                        ComparisonFinding.ROW_DIFFERS,
                        pointer,
                        "name",
                        line.label(),
                        "kind",
                        Names.of(kind),
                        "self",
                        Standing.plain(other.add(difference)),
                        "other",
                        Standing.plain(other),
                        "difference",
                        Standing.plain(difference)));
            }
        });
    }

    /**
     * Returns the score of several raters (多名评价人得分): one for the rule, exact until it is rounded as the pack says.
     *
     * @param weight the weight, or the full marks, that the raters scored out of
     * @param scores the score of each rater, by name
     * @return the score, with how far the raters lie apart
     * @throws IllegalArgumentException if there is no score, or the weight is negative
     */
    public RaterScore score(Points weight, Map<String, Points> scores) {
        return new Panel(rules, weight, scores).score();
    }
}
