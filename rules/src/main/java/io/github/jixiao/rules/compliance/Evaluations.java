package io.github.jixiao.rules.compliance;

import static io.github.jixiao.core.act.ActKind.DEPARTMENT_EVALUATION;
import static io.github.jixiao.core.act.ActKind.KEY_EVALUATION;
import static io.github.jixiao.core.act.ActKind.SELF_EVALUATION;

import io.github.jixiao.core.act.Act;
import io.github.jixiao.core.act.ActKind;
import io.github.jixiao.core.act.Content;
import io.github.jixiao.core.item.ItemKind;
import io.github.jixiao.core.result.Evaluation;
import io.github.jixiao.core.target.Indicator;
import io.github.jixiao.core.target.IndicatorCategory;
import io.github.jixiao.core.value.Points;
import io.github.jixiao.rules.obligation.Check;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The checks on evaluations and on what follows from them. */
final class Evaluations {
    /** The evaluations whose results are applied. */
    static final Set<ActKind> KINDS = EnumSet.of(SELF_EVALUATION, DEPARTMENT_EVALUATION, KEY_EVALUATION);

    /** What counts as output and benefit: cost was part of output, satisfaction is part of benefit (财预〔2020〕10号). */
    private static final Set<IndicatorCategory> OUTPUT_AND_BENEFIT = EnumSet.of(
            IndicatorCategory.OUTPUT,
            IndicatorCategory.COST,
            IndicatorCategory.BENEFIT,
            IndicatorCategory.SATISFACTION,
            IndicatorCategory.PERFORMANCE);

    private static final Set<ItemKind> POLICIES = EnumSet.of(ItemKind.POLICY, ItemKind.SYSTEM, ItemKind.MANAGEMENT);

    private Evaluations() {}

    static Verdict outputAndBenefit(Case at) {
        Optional<Content.Evaluated> content = at.content(Content.Evaluated.class);
        BigDecimal floor = at.yardsticks().outputAndBenefit().value().share().toBigDecimal();
        Optional<Evaluation> evaluation = content.flatMap(Content.Evaluated::evaluation);
        if (evaluation.isPresent()) {
            return byIndicators(evaluation.get().target().indicators(), floor);
        }
        return content.flatMap(Content.Evaluated::outputAndBenefit)
                .map(share -> Verdict.of(share.share().toBigDecimal().compareTo(floor) >= 0, Check.OUTPUT_AND_BENEFIT))
                .orElseGet(() ->
                        Verdict.unknown("记录未载明评价指标及其权重", "the record holds neither the indicators nor their weights"));
    }

    private static Verdict byIndicators(List<Indicator> indicators, BigDecimal floor) {
        BigDecimal all = BigDecimal.ZERO;
        BigDecimal counted = BigDecimal.ZERO;
        boolean benefit = false;
        for (Indicator indicator : indicators) {
            BigDecimal weight = indicator
                    .weight()
                    .map(points -> points.value().toBigDecimal())
                    .orElse(BigDecimal.ZERO);
            all = all.add(weight);
            if (OUTPUT_AND_BENEFIT.contains(indicator.category())) {
                counted = counted.add(weight);
            }
            benefit |= indicator.category() == IndicatorCategory.BENEFIT;
        }
        return Verdict.of(benefit && counted.compareTo(floor.multiply(all)) >= 0, Check.OUTPUT_AND_BENEFIT);
    }

    static Verdict followsGrade(Case at) {
        Optional<String> grade = Conditions.grade(at.trigger());
        Optional<Content.Applied> applied = at.content(Content.Applied.class);
        if (applied.isEmpty()) {
            return Verdict.unknown("记录未载明应用决定", "the record does not state the decision");
        }
        boolean agrees = grade.map(code -> at.yardsticks().decisions().value().get(code))
                .filter(decisions -> decisions.contains(applied.get().decision()))
                .isPresent();
        return Verdict.of(agrees || at.act().reason().isPresent(), Check.FOLLOWS_GRADE);
    }

    /** The share is reached by the act if it is reached by the spot checks of self-evaluations up to its day. */
    static Verdict spotCheckShare(Case at) {
        long evaluated = 0;
        long checked = 0;
        for (ItemFacts item : at.facts().items()) {
            Optional<Act> filed = at.facts().first(item, SELF_EVALUATION);
            evaluated += filed.isPresent() ? 1 : 0;
            checked += filed.isPresent() && isChecked(at, item, filed.get()) ? 1 : 0;
        }
        BigDecimal wanted =
                at.yardsticks().spotChecks().value().share().toBigDecimal().multiply(BigDecimal.valueOf(evaluated));
        return checked > 0 && BigDecimal.valueOf(checked).compareTo(wanted) >= 0
                ? Verdict.PASS
                : Verdict.fail(
                        Check.SPOT_CHECK_SHARE, evaluated + "项自评中抽查" + checked + "项", checked + " of " + evaluated);
    }

    private static boolean isChecked(Case at, ItemFacts item, Act filed) {
        return at.facts().of(item, EnumSet.of(ActKind.SPOT_CHECK)).stream()
                .anyMatch(check -> !check.date().isBefore(filed.date())
                        && !check.date().isAfter(at.act().date()));
    }

    /** Of several checks of an item the last one counts. */
    static Verdict differenceCorrected(Case at) {
        BigDecimal tolerance =
                at.yardsticks().recheckTolerance().value().value().toBigDecimal();
        for (ItemFacts item : at.facts().items()) {
            Optional<Act> last =
                    at.facts().of(item, EnumSet.of(ActKind.SPOT_CHECK)).stream().reduce((one, other) -> other);
            boolean open = last.flatMap(act -> Case.content(act, Content.Rechecked.class))
                    .filter(recheck -> recheck.corrected().isEmpty()
                            && difference(recheck.filed(), recheck.rechecked()).compareTo(tolerance) > 0)
                    .isPresent();
            if (open) {
                return Verdict.fail(
                        Check.DIFFERENCE_CORRECTED,
                        item.item().name(),
                        item.item().name());
            }
        }
        return Verdict.PASS;
    }

    private static BigDecimal difference(Points one, Points other) {
        return one.value().toBigDecimal().subtract(other.value().toBigDecimal()).abs();
    }

    /** Finance selects first, and evaluates then. */
    static Verdict onKeyList(Case at) {
        boolean selected = at.facts()
                .itemOf(at.act())
                .flatMap(item -> at.facts().of(item, EnumSet.of(ActKind.KEY_SELECTION)).stream()
                        .filter(selection -> selection.reason().isPresent()
                                && selection.organ().equals(at.act().organ())
                                && !selection.date().isAfter(at.act().date()))
                        .findFirst())
                .isPresent();
        return Verdict.of(selected, Check.ON_KEY_LIST);
    }

    /** Evaluations of one sort on items of one kind go by one scheme. */
    static Verdict oneScheme(Case at) {
        Map<List<Object>, String> schemes = new HashMap<>();
        boolean unnamed = false;
        for (Act act : at.facts().all(KINDS)) {
            Optional<ItemFacts> item = at.facts().itemOf(act);
            if (item.isEmpty()) {
                continue;
            }
            Optional<String> scheme = Case.content(act, Content.Evaluated.class).flatMap(Content.Evaluated::scheme);
            unnamed |= scheme.isEmpty();
            String named = scheme.orElse("");
            String first = scheme.isEmpty()
                    ? null
                    : schemes.putIfAbsent(List.of(act.kind(), item.get().item().kind()), named);
            if (first != null && !first.equals(named)) {
                return Verdict.fail(Check.ONE_SCHEME, first + "、" + named, first + " and " + named);
            }
        }
        return unnamed
                ? Verdict.unknown("有评价记录未载明评价办法", "an evaluation on record does not name its scheme")
                : Verdict.PASS;
    }

    static Verdict departmentOverall(Case at) {
        return Verdict.of(kind(at).equals(Optional.of(ItemKind.DEPARTMENT_OVERALL)), Check.DEPARTMENT_OVERALL);
    }

    static Verdict policyOrSystem(Case at) {
        return Verdict.of(kind(at).filter(POLICIES::contains).isPresent(), Check.POLICY_OR_SYSTEM);
    }

    private static Optional<ItemKind> kind(Case at) {
        return at.facts().itemOf(at.act()).map(item -> item.item().kind());
    }

    /** The latest evaluation on record when the arrangement was made. */
    static Verdict citesResult(Case at) {
        Optional<Act> latest = at.facts().of(at.item(), KINDS).stream()
                .filter(evaluation -> !evaluation.date().isAfter(at.act().date()))
                .max(Comparator.comparing(Act::date));
        return Verdict.of(
                latest.filter(act -> at.act().about().contains(act.id())).isPresent(), Check.CITES_RESULT);
    }

    static Verdict rectifiedAsPromised(Case at) {
        Optional<LocalDate> promised = at.act().deadline();
        if (promised.isEmpty()) {
            return Verdict.unknown("整改方案未载明完成期限", "the plan states no day by which it is carried out");
        }
        Set<ActKind> rectification = EnumSet.of(ActKind.RECTIFICATION);
        boolean inTime = Stream.of(at.act(), at.trigger())
                .flatMap(act -> at.facts().responses(act, rectification).stream())
                .anyMatch(done -> !done.date().isAfter(promised.get()));
        return Verdict.of(inTime || !at.facts().asOf().isAfter(promised.get()), Check.RECTIFIED_AS_PROMISED);
    }

    static Verdict byEvaluator(Case at) {
        return Verdict.of(Objects.equals(at.act().organ(), at.trigger().organ()), Check.BY_EVALUATOR);
    }
}
