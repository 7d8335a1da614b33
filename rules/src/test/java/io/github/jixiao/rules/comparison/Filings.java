package io.github.jixiao.rules.comparison;

import io.github.jixiao.core.item.ExpenditureItem;
import io.github.jixiao.core.item.ItemKind;
import io.github.jixiao.core.law.Jurisdiction;
import io.github.jixiao.core.result.Evaluation;
import io.github.jixiao.core.result.EvaluationKind;
import io.github.jixiao.core.result.FiledScores;
import io.github.jixiao.core.target.Goal;
import io.github.jixiao.core.target.Indicator;
import io.github.jixiao.core.target.IndicatorCategory;
import io.github.jixiao.core.target.PerformanceTarget;
import io.github.jixiao.core.value.FiscalYear;
import io.github.jixiao.core.value.Points;
import io.github.jixiao.rules.RuleBook;
import io.github.jixiao.rules.RuleBooks;
import io.github.jixiao.rules.scheme.Scheme;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Evaluations of one item: execution 10, output 50 (a 30, b 20), benefit 40 (c). */
final class Filings {
    static final RuleBook BOOK = RuleBooks.standard().inForce(Jurisdiction.parse("cn-42"), FiscalYear.of(2022));
    static final Scheme SCHEME = BOOK.scheme("cn/self-2020");

    private Filings() {}

    static Points points(String number) {
        return Points.parse(number);
    }

    private static Indicator row(String id, IndicatorCategory category, String weight) {
        return Indicator.builder()
                .id(id)
                .category(category)
                .name("指标" + id)
                .weight(points(weight))
                .build();
    }

    /** Scores as "execution a b c total"; a dash where none is filed. */
    static Evaluation filed(EvaluationKind kind, String scores) {
        String[] cells = scores.split(" ", -1);
        FiledScores.Builder filed = FiledScores.builder().executionWeight(points("10"));
        if (!cells[0].equals("-")) {
            filed.executionScore(points(cells[0]));
        }
        String[] ids = {"a", "b", "c"};
        for (int i = 0; i < ids.length; i++) {
            if (!cells[i + 1].equals("-")) {
                filed.putIndicatorScores(ids[i], points(cells[i + 1]));
            }
        }
        if (!cells[4].equals("-")) {
            filed.total(points(cells[4]));
        }
        return with(
                kind,
                List.of(
                        row("a", IndicatorCategory.OUTPUT, "30"),
                        row("b", IndicatorCategory.OUTPUT, "20"),
                        row("c", IndicatorCategory.BENEFIT, "40")),
                filed.build());
    }

    static Evaluation with(EvaluationKind kind, List<Indicator> indicators, FiledScores filed) {
        return Evaluation.builder()
                .item(ExpenditureItem.builder()
                        .id("x")
                        .name("项目")
                        .kind(ItemKind.PROJECT)
                        .build())
                .kind(kind)
                .target(PerformanceTarget.builder()
                        .addGoals(Goal.builder().addAllIndicators(indicators).build())
                        .build())
                .filed(filed)
                .build();
    }

    static ComparisonReport compare(Evaluation... evaluations) {
        return BOOK.comparison().compare(SCHEME, List.of(evaluations));
    }

    static <T> Ratings<T> ratings(List<List<T>> rows) {
        Map<String, Map<String, T>> objects = new java.util.LinkedHashMap<>();
        for (List<T> row : rows) {
            Map<String, T> ratings = new java.util.LinkedHashMap<>();
            for (int rater = 0; rater < row.size(); rater++) {
                ratings.put("rater " + rater, row.get(rater));
            }
            objects.put("object " + objects.size(), ratings);
        }
        return new Ratings<>(objects);
    }

    static List<String> codes(Iterable<io.github.jixiao.core.finding.Finding> findings) {
        List<String> codes = new ArrayList<>();
        findings.forEach(finding -> codes.add(finding.code()));
        return codes;
    }
}
