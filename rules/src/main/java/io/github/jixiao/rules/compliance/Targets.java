package io.github.jixiao.rules.compliance;

import io.github.jixiao.core.act.Act;
import io.github.jixiao.core.act.ActKind;
import io.github.jixiao.core.act.AppraisalConclusion;
import io.github.jixiao.core.act.Content;
import io.github.jixiao.core.act.ReviewResult;
import io.github.jixiao.core.act.TargetBasis;
import io.github.jixiao.core.target.Goal;
import io.github.jixiao.core.target.Indicator;
import io.github.jixiao.core.target.PerformanceTarget;
import io.github.jixiao.core.target.TargetValue;
import io.github.jixiao.core.value.Quantity;
import io.github.jixiao.rules.obligation.Check;
import io.github.jixiao.rules.obligation.PoorReview;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The checks on targets, from setting to adjustment. */
final class Targets {
    private static final Verdict NO_TARGET = Verdict.unknown("记录未附绩效目标表", "the record does not hold the target");

    private static final Verdict NO_RESULT =
            Verdict.unknown("记录未载明审核结果", "the record does not state the result of the review");

    private Targets() {}

    /** The department's submission of its budget, where that is on record, must not come before the target. */
    static Verdict withBudget(Case at) {
        String department = at.item().line().department();
        boolean late = at.facts().generalBy(department, ActKind.BUDGET_SUBMISSION).stream()
                .findFirst()
                .filter(submission -> submission.date().isBefore(at.act().date()))
                .isPresent();
        return Verdict.of(!late, Check.WITH_BUDGET);
    }

    private static Verdict byTarget(Case at, Function<PerformanceTarget, Verdict> judge) {
        return at.content(Content.TargetFiled.class)
                .flatMap(Content.TargetFiled::target)
                .map(judge)
                .orElse(NO_TARGET);
    }

    static Verdict clearAndQuantified(Case at) {
        return byTarget(
                at,
                target -> Verdict.of(
                        !target.goals().isEmpty()
                                && target.goals().stream().allMatch(goal -> saysSomething(goal.text()))
                                && target.indicators().stream().anyMatch(Targets::isQuantified)
                                && target.indicators().stream().noneMatch(Targets::hasNoValue),
                        Check.CLEAR_AND_QUANTIFIED));
    }

    private static boolean saysSomething(String text) {
        return text.codePoints().anyMatch(Character::isLetterOrDigit);
    }

    private static boolean hasNoValue(Indicator indicator) {
        return indicator.target().isEmpty()
                && indicator.targetText().filter(Targets::saysSomething).isEmpty();
    }

    private static boolean isQuantified(Indicator indicator) {
        return indicator.target().filter(value -> hasUnit(value, indicator)).isPresent();
    }

    private static boolean hasUnit(TargetValue value, Indicator indicator) {
        if (value instanceof TargetValue.Between between) {
            return isUnit(between.unit(), indicator);
        }
        return quantity(value)
                        .filter(quantity -> isUnit(quantity.unit(), indicator))
                        .isPresent()
                || value instanceof TargetValue.ByDate
                || value instanceof TargetValue.During;
    }

    private static boolean isUnit(String unit, Indicator indicator) {
        return !unit.isBlank()
                || indicator.unit().filter(declared -> !declared.isBlank()).isPresent();
    }

    private static Optional<Quantity> quantity(TargetValue value) {
        if (value instanceof TargetValue.AtLeast target) {
            return Optional.of(target.bound());
        }
        if (value instanceof TargetValue.MoreThan target) {
            return Optional.of(target.bound());
        }
        if (value instanceof TargetValue.AtMost target) {
            return Optional.of(target.bound());
        }
        if (value instanceof TargetValue.LessThan target) {
            return Optional.of(target.bound());
        }
        if (value instanceof TargetValue.Exactly target) {
            return Optional.of(target.value());
        }
        if (value instanceof TargetValue.About target) {
            return Optional.of(target.value());
        }
        return value instanceof TargetValue.Undirected target ? Optional.of(target.value()) : Optional.empty();
    }

    static Verdict allBases(Case at) {
        return at.content(Content.TargetFiled.class)
                .map(filed ->
                        Verdict.of(filed.bases().containsAll(Arrays.asList(TargetBasis.values())), Check.ALL_BASES))
                .orElseGet(() -> Verdict.unknown("记录未载明设定依据", "the record does not state the bases"));
    }

    static Verdict goalsHaveIndicators(Case at) {
        return byTarget(at, target -> {
            List<Goal> goals = target.goals();
            return Verdict.of(
                    !goals.isEmpty()
                            && goals.stream()
                                    .noneMatch(goal -> goal.indicators().isEmpty()),
                    Check.GOALS_HAVE_INDICATORS);
        });
    }

    private static Optional<ReviewResult> result(Act review) {
        return Case.content(review, Content.Reviewed.class).map(Content.Reviewed::result);
    }

    static Verdict reviewPassed(Case at) {
        return result(at.act())
                .map(result -> Verdict.of(
                        result == ReviewResult.EXCELLENT || result == ReviewResult.GOOD, Check.REVIEW_PASSED))
                .orElse(NO_RESULT);
    }

    static Verdict citesReview(Case at) {
        Act establishment = at.act();
        Optional<Act> review = establishment.about().stream()
                .flatMap(id -> at.facts().act(id).stream())
                .filter(act -> act.kind() == ActKind.TARGET_REVIEW
                        && act.item().equals(establishment.item())
                        && !act.date().isAfter(establishment.date()))
                .reduce((one, other) -> other);
        if (review.isEmpty()) {
            return Verdict.of(false, Check.CITES_REVIEW);
        }
        Optional<ReviewResult> result = result(review.get());
        boolean justified = at.yardsticks().poorReview().value() == PoorReview.REASON_REQUIRED
                && establishment.reason().isPresent();
        return result.map(known -> Verdict.of(known != ReviewResult.POOR || justified, Check.CITES_REVIEW))
                .orElse(NO_RESULT);
    }

    static Verdict withBudgetReply(Case at) {
        String department = at.item().line().department();
        List<Act> replies = new ArrayList<>(at.facts().generalToward(department, ActKind.BUDGET_REPLY));
        replies.addAll(at.facts().of(at.item(), EnumSet.of(ActKind.BUDGET_REPLY)));
        if (replies.isEmpty()) {
            return Verdict.unknown("事实中没有该部门的预算批复", "the reply on the department's budget is not among the facts");
        }
        return Verdict.of(
                replies.stream().anyMatch(reply -> reply.date().equals(at.act().date())), Check.WITH_BUDGET_REPLY);
    }

    /** Nobody approves its own adjustment. */
    static Verdict reapproved(Case at) {
        boolean needed = at.act().kind() == ActKind.TARGET_ADJUSTMENT;
        return Verdict.of(
                !needed
                        || at
                                .facts()
                                .responses(at.act(), EnumSet.of(ActKind.ADJUSTMENT_APPROVAL, ActKind.TARGET_REPLY))
                                .stream()
                                .anyMatch(approval -> !Conditions.isOwn(at, approval)),
                Check.REAPPROVED);
    }

    static Verdict appraisalSupports(Case at) {
        return at.content(Content.Appraised.class)
                .map(appraised ->
                        Verdict.of(appraised.conclusion() != AppraisalConclusion.NOT_SUPPORT, Check.APPRAISAL_SUPPORTS))
                .orElseGet(() -> Verdict.unknown("记录未载明评估结论", "the record does not state the conclusion"));
    }
}
