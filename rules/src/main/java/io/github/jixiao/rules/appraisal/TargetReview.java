package io.github.jixiao.rules.appraisal;

import io.github.jixiao.core.act.ReviewResult;
import io.github.jixiao.core.finding.Finding;
import io.github.jixiao.core.finding.Findings;
import io.github.jixiao.core.value.Points;
import io.github.jixiao.core.value.Text;
import io.github.jixiao.rules.internal.sheet.Steps;
import io.github.jixiao.rules.law.Basis;
import io.github.jixiao.rules.obligation.PoorReview;
import io.github.jixiao.rules.scoring.CalculationSheet;
import io.github.jixiao.rules.scoring.Step;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The review of a target before it is budgeted (绩效目标审核): its points, its result, and what follows.
 *
 * <p>Source: 财预〔2015〕88号 and its review form. Ordinary items are reviewed by ticks, key items by points; we turn a
 * tick into a share of the points, so that both reach their result by the same bands. The points are not rounded.
 * Immutable and thread-safe.
 *
 * @since 0.1.0
 */
public final class TargetReview {
    private static final Text TOTAL = new Text("审核得分", "points of the review");

    private final ReviewRules rules;

    /**
     * Creates the judgement.
     *
     * @param rules the dimensions, bands and consequences
     */
    public TargetReview(ReviewRules rules) {
        this.rules = rules;
    }

    /**
     * Returns the rules.
     *
     * @return the rules, with what they rest on
     */
    public ReviewRules rules() {
        return rules;
    }

    /**
     * Returns the outcome of a review.
     *
     * @param marks points or ticks for each part of the dimensions
     * @param keyItem whether the item is a key item (重点项目), which is to be reviewed by points
     * @return the outcome; without a result where something is not marked
     * @throws IllegalArgumentException if something is marked that the dimensions do not know
     */
    public ReviewOutcome review(Marks marks, boolean keyItem) {
        MarkSheet sheet = new MarkSheet(rules.dimensions(), rules.tickShares(), marks);
        List<Finding> findings = new ArrayList<>(sheet.findings());
        if (keyItem
                && marks instanceof Marks.InTicks
                && rules.keyItemsByPoints().value()) {
            findings.add(Finding.of(AppraisalFinding.KEY_ITEM_BY_TICKS, "")
                    .basedOn(rules.keyItemsByPoints().basis().provision()));
        }
        Step total = Steps.of("total", Step.Kind.SUM, TOTAL, sheet.steps());
        Optional<ReviewResult> result = sheet.isComplete() ? Optional.of(result(total.value())) : Optional.empty();
        List<Basis> grounds = new ArrayList<>(
                List.of(rules.dimensions().basis(), rules.bands().basis()));
        result.ifPresent(reached -> grounds.addAll(grounds(reached)));
        List<Step.Remark> remarks = result.map(this::remark).map(List::of).orElse(List.of());
        return new ReviewOutcome(
                total.value(),
                result,
                result.map(this::consequence),
                new Findings(findings),
                new CalculationSheet(rules.dimensions().basis().entry(), Steps.remarked(total, remarks)),
                grounds);
    }

    /**
     * Returns the result of a number of points.
     *
     * @param points the points, not rounded
     * @return the best result whose lower bound they reach
     */
    public ReviewResult result(BigDecimal points) {
        Points reached = Points.of(points);
        for (ReviewResult result : ReviewResult.values()) {
            Points from = rules.bands().value().get(result);
            if (from != null && reached.compareTo(from) >= 0) {
                return result;
            }
        }
        return ReviewResult.POOR;
    }

    /**
     * Returns what follows from a result.
     *
     * @param result the result
     * @return the consequence, softened where the place asks for no more than a reason
     */
    public Consequence consequence(ReviewResult result) {
        Consequence consequence =
                Objects.requireNonNull(rules.consequences().value().get(result));
        return isSoftened(consequence) ? Consequence.BARRED_WITHOUT_REASON : consequence;
    }

    private boolean isSoftened(Consequence consequence) {
        return consequence == Consequence.BARRED && rules.poorReview().value() == PoorReview.REASON_REQUIRED;
    }

    /** The policy on poor results is a ground wherever the bar is, for it might have softened it. */
    private List<Basis> grounds(ReviewResult result) {
        List<Basis> grounds = new ArrayList<>(List.of(rules.consequences().basis()));
        if (rules.consequences().value().get(result) == Consequence.BARRED) {
            grounds.add(rules.poorReview().basis());
        }
        return grounds;
    }

    private Step.Remark remark(ReviewResult result) {
        Text label = Labels.of(result);
        Points from = rules.bands().value().get(result);
        return new Step.Remark(
                from == null
                        ? new Text("结果为" + label.zh(), "the result is " + label.en())
                        : new Text(
                                "达到" + from + "分，结果为" + label.zh(),
                                "reaches " + from + " points: the result is " + label.en()),
                Optional.of(rules.bands().basis()));
    }
}
