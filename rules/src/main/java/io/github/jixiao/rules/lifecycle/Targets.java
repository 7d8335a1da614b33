package io.github.jixiao.rules.lifecycle;

import io.github.jixiao.core.act.Act;
import io.github.jixiao.core.act.ActKind;
import io.github.jixiao.core.act.Content;
import io.github.jixiao.core.act.ReviewResult;
import io.github.jixiao.core.lifecycle.State;
import io.github.jixiao.core.result.Evaluation;
import io.github.jixiao.core.result.Evidence;
import io.github.jixiao.core.target.Indicator;
import io.github.jixiao.core.target.IndicatorCategory;
import io.github.jixiao.core.target.PerformanceTarget;
import io.github.jixiao.rules.obligation.PoorReview;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** The guards on targets: their text, their review, and which version is meant. */
final class Targets {
    private static final Set<IndicatorCategory> OUTPUT =
            EnumSet.of(IndicatorCategory.OUTPUT, IndicatorCategory.PERFORMANCE);
    private static final Set<IndicatorCategory> BENEFIT =
            EnumSet.of(IndicatorCategory.BENEFIT, IndicatorCategory.PERFORMANCE);

    private Targets() {}

    static Optional<PerformanceTarget> filed(Act act) {
        return act.content()
                .flatMap(content -> content instanceof Content.TargetFiled target
                        ? target.target()
                        : content instanceof Content.Adjusted adjusted ? adjusted.target() : Optional.empty());
    }

    private static Optional<PerformanceTarget> filed(Situation at) {
        return Optional.ofNullable(at.act()).flatMap(Targets::filed);
    }

    private static Optional<PerformanceTarget> draft(Situation at) {
        return at.latest(ActKind.TARGET_SETTING).flatMap(Targets::filed);
    }

    static boolean attached(Situation at) {
        return filed(at).isPresent();
    }

    static boolean changed(Situation at) {
        return filed(at).isPresent() && !filed(at).equals(draft(at));
    }

    /** A text of signs alone says nothing: "-", "_", "***". */
    static boolean isBlank(String text) {
        return text.codePoints().noneMatch(Character::isLetterOrDigit);
    }

    static boolean goalsStated(Situation at) {
        return draft(at)
                .filter(target ->
                        !target.goals().isEmpty() && target.goals().stream().noneMatch(goal -> isBlank(goal.text())))
                .isPresent();
    }

    static boolean outputAndBenefit(Situation at) {
        List<Indicator> indicators =
                draft(at).map(PerformanceTarget::indicators).orElse(List.of());
        return indicators.stream().anyMatch(indicator -> OUTPUT.contains(indicator.category()))
                && indicators.stream().anyMatch(indicator -> BENEFIT.contains(indicator.category()));
    }

    private static Optional<ReviewResult> review(Situation at) {
        return at.latest(ActKind.TARGET_REVIEW, Content.Reviewed.class).map(Content.Reviewed::result);
    }

    /** A poor review bars the item, unless the place makes it a reference against which a reason may be given. */
    static boolean reviewPassed(Situation at) {
        Optional<ReviewResult> result = review(at);
        if (result.isEmpty()) {
            return false;
        }
        return switch (result.get()) {
            case EXCELLENT, GOOD -> true;
            case MEDIUM -> false;
            case POOR ->
                at.setting().rules().yardsticks().poorReview().value() == PoorReview.REASON_REQUIRED
                        && (at.act() == null || Filings.reasonGiven(at));
        };
    }

    /** Before finance reviewed it, a form may be returned for defects; afterwards as the result asks. */
    static boolean returnCalledFor(Situation at) {
        return !at.standing().is(State.TARGET_FINANCE_REVIEWED)
                || review(at)
                        .filter(EnumSet.of(ReviewResult.GOOD, ReviewResult.MEDIUM)::contains)
                        .isPresent();
    }

    static boolean reviewPoor(Situation at) {
        return review(at).filter(ReviewResult.POOR::equals).isPresent();
    }

    static Optional<LocalDate> resubmission(Situation at) {
        return at.latest(ActKind.TARGET_RETURN).flatMap(Act::deadline);
    }

    static boolean resubmissionFailed(Situation at) {
        long returns = at.standing().steps().stream()
                .filter(step -> step.act().kind() == ActKind.TARGET_RETURN)
                .count();
        return resubmission(at).filter(at.date()::isAfter).isPresent()
                || returns >= at.setting().rules().returns().value();
    }

    /** Same day, same replying organ, and the same document where both name one. */
    static boolean withBudgetReply(Situation at) {
        Act reply = at.act();
        if (reply == null) {
            return false;
        }
        return at.latest(ActKind.BUDGET_REPLY)
                        .filter(budget -> isSameReply(budget, reply))
                        .isPresent()
                || at.elsewhere(ActKind.BUDGET_REPLY).stream().anyMatch(budget -> isSameReply(budget, reply))
                || at.general(ActKind.BUDGET_REPLY).stream()
                        .anyMatch(budget ->
                                isSameReply(budget, reply) && (budget.toward().isEmpty() || addresses(budget, at)));
    }

    private static boolean isSameReply(Act budget, Act reply) {
        return budget.date().equals(reply.date())
                && budget.organ().equals(reply.organ())
                && sameDocument(budget, reply);
    }

    private static boolean addresses(Act reply, Situation at) {
        return at.budgetLine()
                .filter(line -> reply.toward().contains(line.department())
                        || line.unit().filter(reply.toward()::contains).isPresent())
                .isPresent();
    }

    private static boolean sameDocument(Act one, Act other) {
        boolean named = false;
        boolean namedByOther = false;
        for (Evidence evidence : one.evidence()) {
            named |= evidence.reference().isPresent();
            for (Evidence matching : other.evidence()) {
                namedByOther |= matching.reference().isPresent();
                if (evidence.reference().isPresent() && evidence.reference().equals(matching.reference())) {
                    return true;
                }
            }
        }
        return !named || !namedByOther;
    }

    /** What the act does not carry cannot differ. */
    private static boolean isSame(Optional<PerformanceTarget> said, Supplier<Optional<PerformanceTarget>> wanted) {
        if (said.isEmpty()) {
            return true;
        }
        Optional<PerformanceTarget> other = wanted.get();
        return other.isEmpty() || TargetChange.between(other.get(), said.get()).isEmpty();
    }

    static boolean reviewedVersion(Situation at) {
        return isSame(filed(at), () -> draft(at));
    }

    static boolean disclosedVersion(Situation at) {
        VersionPolicy policy = at.setting().rules().disclosedVersion().value();
        return isSame(
                filed(at),
                () -> TargetVersion.by(policy, at.standing(), at.date()).map(TargetVersion::target));
    }

    static boolean evaluatedVersion(Situation at) {
        VersionPolicy policy = at.setting().rules().evaluatedVersion().value();
        Optional<PerformanceTarget> evaluated = at.content(Content.Evaluated.class)
                .flatMap(Content.Evaluated::evaluation)
                .map(Evaluation::target);
        return isSame(
                evaluated,
                () -> TargetVersion.by(policy, at.standing(), at.lastDay()).map(TargetVersion::target));
    }
}
