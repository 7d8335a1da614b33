package io.github.jixiao.rules.scoring;

import io.github.jixiao.core.law.EvidenceMark;
import io.github.jixiao.core.law.Jurisdiction;
import io.github.jixiao.core.law.ProvisionRef;
import io.github.jixiao.core.result.EvaluationKind;
import io.github.jixiao.core.target.Direction;
import io.github.jixiao.core.target.IndicatorAspect;
import io.github.jixiao.core.target.IndicatorCategory;
import io.github.jixiao.core.value.FiscalYear;
import io.github.jixiao.core.value.Points;
import io.github.jixiao.core.value.Text;
import io.github.jixiao.rules.law.Basis;
import io.github.jixiao.rules.law.Parameter;
import io.github.jixiao.rules.scheme.Band;
import io.github.jixiao.rules.scheme.Denominator;
import io.github.jixiao.rules.scheme.ExactPolicy;
import io.github.jixiao.rules.scheme.ExecutionRule;
import io.github.jixiao.rules.scheme.GoalAggregation;
import io.github.jixiao.rules.scheme.Grade;
import io.github.jixiao.rules.scheme.GradeScale;
import io.github.jixiao.rules.scheme.LatePolicy;
import io.github.jixiao.rules.scheme.MissingCategory;
import io.github.jixiao.rules.scheme.NegativePolicy;
import io.github.jixiao.rules.scheme.OverAchievement;
import io.github.jixiao.rules.scheme.PositivePolicy;
import io.github.jixiao.rules.scheme.QualitativeBands;
import io.github.jixiao.rules.scheme.RangePolicy;
import io.github.jixiao.rules.scheme.ReversePolicy;
import io.github.jixiao.rules.scheme.Rounding;
import io.github.jixiao.rules.scheme.SatisfactionSteps;
import io.github.jixiao.rules.scheme.Scheme;
import io.github.jixiao.rules.scheme.Section;
import io.github.jixiao.rules.scheme.UndirectedRule;
import io.github.jixiao.rules.scheme.ZeroBudget;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Schemes under test. The plain one is of the national kind: 10 for execution, 50/30/10 for the rows, 2 decimals, full
 * marks of 100, grades from 90/80/60. Each other differs from it in one policy.
 */
final class Schemes {
    static final Rounding TWO = new Rounding(2, RoundingMode.HALF_UP);
    static final QualitativeBands NATIONAL_BANDS = bands("80", "60", QualitativeBands.Unjudged.FULL_IF_REACHED);
    static final QualitativeBands HUBEI_BANDS = bands("80", "50", QualitativeBands.Unjudged.FULL_IF_REACHED);
    /** 10/8/5/0 of 10 points. */
    static final SatisfactionSteps STEPS_OF_2021 =
            new SatisfactionSteps(List.of(band("90", "1"), band("80", "0.8"), band("60", "0.5")));

    static final List<Grade> GRADES = List.of(
            new Grade("excellent", new Text("优", "excellent"), new BigDecimal("90")),
            new Grade("good", new Text("良", "good"), new BigDecimal("80")),
            new Grade("fair", new Text("中", "fair"), new BigDecimal("60")),
            new Grade("poor", new Text("差", "poor"), BigDecimal.ZERO));

    private Schemes() {}

    static Basis basis(String entry) {
        return new Basis("zz/plain#" + entry, ProvisionRef.parse("zz:rule-2020#" + entry), EvidenceMark.FICTIONAL);
    }

    static <T> Parameter<T> stated(String entry, T value) {
        return new Parameter<>(value, basis(entry));
    }

    static Band band(String from, String value) {
        return new Band(new BigDecimal(from), new BigDecimal(value));
    }

    static QualitativeBands bands(String reachedFrom, String partlyFrom, QualitativeBands.Unjudged unjudged) {
        return new QualitativeBands(new BigDecimal(reachedFrom), new BigDecimal(partlyFrom), unjudged);
    }

    static Scheme plain() {
        return Scheme.builder()
                .id("zz/plain")
                .title(new Text("示例办法", "example scheme"))
                .jurisdiction(Jurisdiction.parse("zz"))
                .firstYear(FiscalYear.of(2020))
                .addEvaluations(EvaluationKind.SELF)
                .fullMarks(stated("full", Points.of(100)))
                .execution(execution())
                .addSections(section("output", 50, IndicatorCategory.OUTPUT))
                .addSections(section("benefit", 30, IndicatorCategory.BENEFIT))
                .addSections(section("satisfaction", 10, IndicatorCategory.SATISFACTION))
                .goals(stated("goals", GoalAggregation.SUM))
                .positive(stated("positive", PositivePolicy.RATIO))
                .reverse(stated("reverse", ReversePolicy.RATIO))
                .exact(stated("exact", ExactPolicy.NOTHING))
                .range(stated("range", RangePolicy.NEAREST_BOUND))
                .about(stated("about", new BigDecimal("10")))
                .late(stated("late", LatePolicy.NOTHING))
                .negative(stated("negative", NegativePolicy.DISTANCE))
                .undirected(stated("undirected", new UndirectedRule(Set.of(IndicatorAspect.COST), Direction.UNKNOWN)))
                .bands(stated("bands", NATIONAL_BANDS))
                .overAchievement(stated("over", over(OverAchievement.Policy.FULL)))
                .missing(stated("missing", new MissingCategory(MissingCategory.Policy.KEEP, Optional.empty())))
                .rowRounding(stated("row-rounding", TWO))
                .totalRounding(stated("total-rounding", TWO))
                .grades(stated("grades", new GradeScale(GRADES, GradeScale.Stage.ROUNDED)))
                .build();
    }

    static Parameter<Section> section(String name, long weight, IndicatorCategory category) {
        return stated("section-" + name, new Section(name, Set.of(category), Points.of(weight)));
    }

    static ExecutionRule execution() {
        return new ExecutionRule(
                stated("execution-weight", Points.of(10)),
                stated("denominator", Denominator.ADJUSTED_WITH_CARRY_OVER),
                Optional.of(stated("rate-rounding", TWO)),
                stated("cap", ExecutionRule.Cap.WEIGHT),
                stated("zero-budget", ZeroBudget.NOT_SCORED));
    }

    /** The rows make up all points. */
    static Scheme rowsOnly() {
        return plain().toBuilder().execution(Optional.empty()).build();
    }

    static Scheme executionWeight(long weight) {
        ExecutionRule rule = execution();
        return with(new ExecutionRule(
                stated("execution-weight", Points.of(weight)),
                rule.denominator(),
                rule.rateRounding(),
                rule.cap(),
                rule.zeroBudget()));
    }

    static Scheme denominator(Denominator denominator) {
        ExecutionRule rule = execution();
        return with(new ExecutionRule(
                rule.weight(), stated("denominator", denominator), rule.rateRounding(), rule.cap(), rule.zeroBudget()));
    }

    static Scheme exactRate() {
        ExecutionRule rule = execution();
        return with(
                new ExecutionRule(rule.weight(), rule.denominator(), Optional.empty(), rule.cap(), rule.zeroBudget()));
    }

    static Scheme cap(ExecutionRule.Cap cap) {
        ExecutionRule rule = execution();
        return with(new ExecutionRule(
                rule.weight(), rule.denominator(), rule.rateRounding(), stated("cap", cap), rule.zeroBudget()));
    }

    static Scheme zeroBudget(ZeroBudget policy) {
        ExecutionRule rule = execution();
        return with(new ExecutionRule(
                rule.weight(), rule.denominator(), rule.rateRounding(), rule.cap(), stated("zero-budget", policy)));
    }

    static Scheme with(ExecutionRule rule) {
        return plain().toBuilder().execution(rule).build();
    }

    static Scheme with(GoalAggregation goals) {
        return rowsOnly().toBuilder().goals(stated("goals", goals)).build();
    }

    static Scheme with(ReversePolicy policy) {
        return plain().toBuilder().reverse(stated("reverse", policy)).build();
    }

    static Scheme with(ExactPolicy policy) {
        return plain().toBuilder().exact(stated("exact", policy)).build();
    }

    static Scheme with(RangePolicy policy) {
        return plain().toBuilder().range(stated("range", policy)).build();
    }

    static Scheme with(LatePolicy policy) {
        return plain().toBuilder().late(stated("late", policy)).build();
    }

    static Scheme with(NegativePolicy policy) {
        return plain().toBuilder().negative(stated("negative", policy)).build();
    }

    static Scheme with(UndirectedRule rule) {
        return plain().toBuilder().undirected(stated("undirected", rule)).build();
    }

    static Scheme with(QualitativeBands bands) {
        return plain().toBuilder().bands(stated("bands", bands)).build();
    }

    static Scheme with(SatisfactionSteps steps) {
        return plain().toBuilder().satisfaction(stated("satisfaction", steps)).build();
    }

    static Scheme with(OverAchievement.Policy policy) {
        return plain().toBuilder().overAchievement(stated("over", over(policy))).build();
    }

    static Scheme with(MissingCategory.Policy policy) {
        return with(new MissingCategory(policy, Optional.empty()));
    }

    /** The points of satisfaction go to benefit, all others as the policy says. */
    static Scheme shifting(MissingCategory.Policy policy) {
        MissingCategory.Shift shift =
                new MissingCategory.Shift(IndicatorCategory.SATISFACTION, IndicatorCategory.BENEFIT);
        return with(new MissingCategory(policy, Optional.of(shift)));
    }

    static Scheme with(MissingCategory rule) {
        return plain().toBuilder().missing(stated("missing", rule)).build();
    }

    static Scheme graded(GradeScale.Stage stage) {
        return rowsOnly().toBuilder()
                .grades(stated("grades", new GradeScale(GRADES, stage)))
                .build();
    }

    /** Flagged from 120 % of the target, 30 % of excess tolerated. */
    static OverAchievement over(OverAchievement.Policy policy) {
        return new OverAchievement(policy, new BigDecimal("120"), new BigDecimal("30"));
    }
}
