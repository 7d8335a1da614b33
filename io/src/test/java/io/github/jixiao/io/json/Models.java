package io.github.jixiao.io.json;

import io.github.jixiao.core.finding.Finding;
import io.github.jixiao.core.finding.Findings;
import io.github.jixiao.core.finding.Severity;
import io.github.jixiao.core.item.ExpenditureItem;
import io.github.jixiao.core.item.Funding;
import io.github.jixiao.core.item.FundingAmounts;
import io.github.jixiao.core.item.FundingLine;
import io.github.jixiao.core.item.FundingSource;
import io.github.jixiao.core.item.ItemAttribute;
import io.github.jixiao.core.item.ItemClass;
import io.github.jixiao.core.item.ItemKind;
import io.github.jixiao.core.item.ItemTerm;
import io.github.jixiao.core.law.ProvisionRef;
import io.github.jixiao.core.result.Actual;
import io.github.jixiao.core.result.Evaluation;
import io.github.jixiao.core.result.EvaluationKind;
import io.github.jixiao.core.result.Evidence;
import io.github.jixiao.core.result.FiledScores;
import io.github.jixiao.core.target.Direction;
import io.github.jixiao.core.target.Goal;
import io.github.jixiao.core.target.Indicator;
import io.github.jixiao.core.target.IndicatorAspect;
import io.github.jixiao.core.target.IndicatorCategory;
import io.github.jixiao.core.target.PerformanceTarget;
import io.github.jixiao.core.value.FiscalYear;
import io.github.jixiao.core.value.Points;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Arbitrary entities of the model: whatever core can hold. */
final class Models {
    private Models() {}

    static Arbitrary<Evaluation> evaluations() {
        return targets().flatMap(target -> {
            List<String> ids =
                    target.indicators().stream().map(Indicator::id).collect(Collectors.toCollection(ArrayList::new));
            return Combinators.combine(
                            items(),
                            Values.maybe(
                                    Arbitraries.integers().between(1949, 2999).map(FiscalYear::of)),
                            Arbitraries.of(EvaluationKind.class),
                            Values.maybe(funding()),
                            subset(ids).flatMap(Models::actuals),
                            subset(ids).flatMap(Models::scores),
                            Arbitraries.of(true, false))
                    .as((item, year, kind, funding, actuals, scores, complete) -> Evaluation.builder()
                            .item(item)
                            .year(year)
                            .kind(kind)
                            .funding(funding)
                            .target(target)
                            .actuals(actuals)
                            .filed(scores)
                            .complete(complete)
                            .build());
        });
    }

    static Arbitrary<PerformanceTarget> targets() {
        Arbitrary<List<List<Indicator>>> rows =
                indicators().list().ofMaxSize(3).list().ofMaxSize(3);
        return rows.flatMap(goals -> Combinators.combine(
                        Values.texts().list().ofSize(goals.size()),
                        Values.maybe(Values.weights()).list().ofSize(goals.size()),
                        Values.maybe(Values.points()))
                .as((texts, weights, total) -> target(goals, texts, weights, total)));
    }

    private static PerformanceTarget target(
            List<List<Indicator>> rows, List<String> texts, List<Optional<Points>> weights, Optional<Points> total) {
        List<Goal> goals = new ArrayList<>();
        for (int goal = 0; goal < rows.size(); goal++) {
            List<Indicator> numbered = new ArrayList<>();
            for (Indicator indicator : rows.get(goal)) {
                String id = indicator.id() + "#" + goal + "." + numbered.size();
                numbered.add(indicator.toBuilder().id(id).build());
            }
            goals.add(Goal.builder()
                    .text(texts.get(goal))
                    .weight(weights.get(goal))
                    .indicators(numbered)
                    .build());
        }
        return PerformanceTarget.builder().goals(goals).weightTotal(total).build();
    }

    private static Arbitrary<Indicator> indicators() {
        Arbitrary<Indicator> named = Combinators.combine(
                        Values.names(),
                        Arbitraries.of(IndicatorCategory.class),
                        Values.maybe(Values.texts()),
                        Values.maybe(Arbitraries.of(IndicatorAspect.class)),
                        Values.maybe(Values.texts()),
                        Values.texts(),
                        Values.maybe(Values.weights()))
                .as((id, category, categoryText, aspect, aspectText, name, weight) -> Indicator.builder()
                        .id(id)
                        .category(category)
                        .categoryText(categoryText)
                        .aspect(aspect)
                        .aspectText(aspectText)
                        .name(name)
                        .weight(weight)
                        .build());
        return Combinators.combine(
                        named,
                        Values.maybe(Families.targetValues()),
                        Values.maybe(Values.texts()),
                        Values.maybe(Arbitraries.of(Direction.class)),
                        Values.maybe(Values.texts()),
                        Values.maybe(Values.texts()),
                        Families.scoringRules())
                .as((indicator, target, text, direction, unit, basis, rule) -> indicator.toBuilder()
                        .target(target)
                        .targetText(text)
                        .statedDirection(direction)
                        .unit(unit)
                        .basis(basis)
                        .scoringRule(rule)
                        .build());
    }

    static Arbitrary<ExpenditureItem> items() {
        Arbitrary<ExpenditureItem> named = Combinators.combine(
                        Values.names(),
                        Values.texts(),
                        Arbitraries.of(ItemKind.class),
                        Values.maybe(Arbitraries.of(ItemClass.class)),
                        Values.maybe(Arbitraries.of(ItemAttribute.class)),
                        Values.maybe(Arbitraries.of(ItemTerm.class)),
                        Values.maybe(Values.ranges()))
                .as((id, name, kind, itemClass, attribute, term, period) -> ExpenditureItem.builder()
                        .id(id)
                        .name(name)
                        .kind(kind)
                        .itemClass(itemClass)
                        .attribute(attribute)
                        .term(term)
                        .period(period)
                        .build());
        return Combinators.combine(
                        named,
                        Values.maybe(Values.texts()),
                        Values.maybe(Values.texts()),
                        Values.maybe(Values.texts()),
                        Values.maybe(Values.texts()))
                .as((item, division, department, unit, code) -> item.toBuilder()
                        .divisionCode(division)
                        .department(department)
                        .unit(unit)
                        .unitCode(code)
                        .build());
    }

    private static Arbitrary<Funding> funding() {
        Arbitrary<FundingLine> lines = Combinators.combine(
                        Values.texts(), Arbitraries.of(FundingSource.class), amounts())
                .as(FundingLine::new);
        return Combinators.combine(amounts(), lines.list().ofMaxSize(3))
                .as((total, all) -> Funding.builder().total(total).lines(all).build());
    }

    private static Arbitrary<FundingAmounts> amounts() {
        return Values.maybe(Values.money())
                .list()
                .ofSize(5)
                .map(all -> FundingAmounts.builder()
                        .initial(all.get(0))
                        .adjusted(all.get(1))
                        .carriedOver(all.get(2))
                        .received(all.get(3))
                        .executed(all.get(4))
                        .build());
    }

    private static Arbitrary<List<String>> subset(List<String> ids) {
        return Arbitraries.of(true, false)
                .list()
                .ofSize(ids.size())
                .map(chosen ->
                        ids.stream().filter(id -> chosen.get(ids.indexOf(id))).toList());
    }

    private static Arbitrary<List<Actual>> actuals(List<String> ids) {
        Arbitrary<Evidence> evidence = Combinators.combine(Values.texts(), Values.maybe(Values.texts()))
                .as(Evidence::new);
        Arbitrary<Actual> any = Combinators.combine(
                        Families.actualValues(),
                        Values.maybe(Values.texts()),
                        Values.maybe(Values.texts()),
                        evidence.list().ofMaxSize(2),
                        Values.maybe(Values.texts()))
                .as((value, text, completion, shown, deviation) -> Actual.builder()
                        .indicatorId("")
                        .value(value)
                        .text(text)
                        .completionText(completion)
                        .evidence(shown)
                        .deviation(deviation)
                        .build());
        return any.list().ofSize(ids.size()).map(all -> {
            List<Actual> actuals = new ArrayList<>();
            all.forEach(actual -> actuals.add(
                    actual.toBuilder().indicatorId(ids.get(actuals.size())).build()));
            return actuals;
        });
    }

    private static Arbitrary<FiledScores> scores(List<String> ids) {
        Arbitrary<Map<IndicatorCategory, Points>> sections = Arbitraries.maps(
                        Arbitraries.of(IndicatorCategory.class), Values.points())
                .ofMaxSize(3);
        return Combinators.combine(
                        Values.points().list().ofSize(ids.size()),
                        sections,
                        Values.maybe(Values.ratios()),
                        Values.maybe(Values.points()),
                        Values.maybe(Values.points()),
                        Values.maybe(Values.points()),
                        Values.maybe(Values.points()),
                        Values.maybe(Values.texts()))
                .as((points, weights, rate, weight, score, total, full, grade) -> {
                    FiledScores.Builder builder = FiledScores.builder();
                    for (int i = 0; i < ids.size(); i++) {
                        builder.putIndicatorScores(ids.get(i), points.get(i));
                    }
                    return builder.sectionWeights(weights)
                            .executionRate(rate)
                            .executionWeight(weight)
                            .executionScore(score)
                            .total(total)
                            .fullMarks(full)
                            .grade(grade)
                            .build();
                });
    }

    static Arbitrary<Findings> findings() {
        Arbitrary<ProvisionRef> refs = Arbitraries.of("cn-42:2017-227#6.7", "cn:caiyu-2020-10", "zz:a#B.(1)")
                .map(ProvisionRef::parse);
        return Combinators.combine(
                        Values.names(),
                        Arbitraries.of(Severity.class),
                        Values.texts(),
                        Arbitraries.maps(Values.texts(), Values.texts()).ofMaxSize(3),
                        refs.list().ofMaxSize(2),
                        Values.texts(),
                        Values.texts())
                .as(Finding::new)
                .list()
                .ofMaxSize(3)
                .map(Findings::new);
    }
}
