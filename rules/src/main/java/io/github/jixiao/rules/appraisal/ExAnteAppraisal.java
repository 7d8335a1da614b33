package io.github.jixiao.rules.appraisal;

import io.github.jixiao.core.act.AppraisalConclusion;
import io.github.jixiao.core.finding.Findings;
import io.github.jixiao.core.item.ItemKind;
import io.github.jixiao.core.value.Money;
import io.github.jixiao.core.value.MoneyUnit;
import io.github.jixiao.core.value.Points;
import io.github.jixiao.core.value.Ratio;
import io.github.jixiao.core.value.Text;
import io.github.jixiao.rules.internal.sheet.Steps;
import io.github.jixiao.rules.law.Basis;
import io.github.jixiao.rules.law.Parameter;
import io.github.jixiao.rules.scoring.CalculationSheet;
import io.github.jixiao.rules.scoring.Step;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The appraisal of an item before it is set up (事前绩效评估): who needs one, its conclusion, and what that allows.
 *
 * <p>Source: 中发〔2018〕34号 for the duty and the five points; amounts, points and pass marks are found in no document
 * and stand in the packs as defaults. Shares are compared exactly, without rounding. Immutable and thread-safe.
 *
 * @since 0.1.0
 */
public final class ExAnteAppraisal {
    private static final long HUNDRED = 100;

    private final AppraisalRules rules;

    /**
     * Creates the judgement.
     *
     * @param rules the thresholds, dimensions and pass rules
     */
    public ExAnteAppraisal(AppraisalRules rules) {
        this.rules = rules;
    }

    /**
     * Returns the rules.
     *
     * @return the rules, with what they rest on
     */
    public AppraisalRules rules() {
        return rules;
    }

    /**
     * Returns whether an item must have an appraisal.
     *
     * @param proposal the item
     * @return whether it must, and why
     */
    public Requirement required(Proposal proposal) {
        Basis basis = rules.threshold().basis();
        if (proposal.toBeContinued() && rules.continuedItems().value()) {
            return new Requirement(
                    Requirement.Answer.REQUIRED,
                    new Text("到期拟延续", "expires and is to be continued"),
                    rules.continuedItems().basis());
        }
        if (!proposal.isNew()) {
            return new Requirement(Requirement.Answer.NOT_REQUIRED, new Text("不是新增", "is not new"), basis);
        }
        if (proposal.declaredMajor()) {
            return new Requirement(
                    Requirement.Answer.REQUIRED, new Text("新增且列为重大", "is new and declared major"), basis);
        }
        return proposal.amount()
                .map(amount -> byAmount(amount, basis))
                .orElseGet(() -> new Requirement(
                        Requirement.Answer.UNKNOWN, new Text("新增，金额不详", "is new, of an unknown amount"), basis));
    }

    private Requirement byAmount(Money amount, Basis basis) {
        Money threshold = rules.threshold().value();
        boolean major = amount.compareTo(threshold) >= 0;
        String zh = "新增，" + shown(amount) + (major ? "，达到" : "，不足") + shown(threshold);
        String en = "is new, " + amount.yuan() + " yuan, " + (major ? "not below " : "below ") + threshold.yuan();
        return new Requirement(
                major ? Requirement.Answer.REQUIRED : Requirement.Answer.NOT_REQUIRED, new Text(zh, en), basis);
    }

    private static String shown(Money money) {
        return money.in(MoneyUnit.TEN_THOUSAND_YUAN).toPlainString() + MoneyUnit.TEN_THOUSAND_YUAN.symbol();
    }

    /**
     * Returns the outcome of an appraisal by the variant for the kind of item.
     *
     * @param kind the kind of item
     * @param marks points or ticks for each dimension or its parts
     * @return the outcome; without a conclusion where something is not marked
     * @throws IllegalArgumentException if something is marked that the dimensions do not know
     */
    public AppraisalOutcome conclude(ItemKind kind, Marks marks) {
        String project = Objects.requireNonNull(rules.variantOf().value().get(ItemKind.PROJECT));
        return conclude(rules.variantOf().value().getOrDefault(kind, project), marks);
    }

    /**
     * Returns the outcome of an appraisal by a variant.
     *
     * @param variant the name of the variant
     * @param marks points or ticks for each dimension or its parts
     * @return the outcome; without a conclusion where something is not marked
     * @throws IllegalArgumentException if there is no such variant, or something is marked that it does not know
     */
    public AppraisalOutcome conclude(String variant, Marks marks) {
        Parameter<List<Dimension>> dimensions = Optional.ofNullable(
                        rules.variants().get(variant))
                .orElseThrow(() -> new IllegalArgumentException("no variant '" + variant + "'; known: "
                        + rules.variants().keySet()));
        MarkSheet sheet = new MarkSheet(dimensions, rules.tickShares(), marks);
        Step sum = Steps.of("sum", Step.Kind.SUM, new Text("评估得分", "points"), sheet.steps());
        List<Step.Remark> remarks = new ArrayList<>();
        Optional<AppraisalConclusion> conclusion = sheet.isComplete()
                ? Optional.of(conclusion(dimensions.value(), sheet, sum, remarks))
                : Optional.empty();
        return new AppraisalOutcome(
                sum.value(),
                conclusion,
                conclusion.map(rules.admissions().value()::get),
                new Findings(sheet.findings()),
                new CalculationSheet(dimensions.basis().entry(), rate(sum, sheet.full(), dimensions.basis(), remarks)),
                List.of(
                        dimensions.basis(),
                        rules.passRules().basis(),
                        rules.admissions().basis()));
    }

    private static Step rate(Step sum, Points full, Basis basis, List<Step.Remark> remarks) {
        Step hundred = Steps.constant("hundred", new Text("百", "hundred"), HUNDRED);
        Step product = Steps.of("product", Step.Kind.PRODUCT, new Text("得分×100", "points × 100"), sum, hundred);
        Step whole = Steps.parameter("full", new Text("满分", "full points"), MarkSheet.plain(full), basis);
        return Steps.remarked(
                Steps.of("rate", Step.Kind.QUOTIENT, new Text("得分率（%）", "share of all points (%)"), product, whole),
                remarks);
    }

    /** The first rule that is met; each rule tried leaves a remark. */
    private AppraisalConclusion conclusion(
            List<Dimension> dimensions, MarkSheet sheet, Step sum, List<Step.Remark> remarks) {
        for (PassRule rule : rules.passRules().value()) {
            Optional<Text> unmet = unmet(rule, dimensions, sheet, sum);
            Text label = Labels.of(rule.conclusion());
            remarks.add(new Step.Remark(
                    unmet.map(why -> new Text(
                                    "不符合“" + label.zh() + "”：" + why.zh(), "not " + label.en() + ": " + why.en()))
                            .orElseGet(() -> new Text("符合“" + label.zh() + "”", label.en())),
                    Optional.of(rules.passRules().basis())));
            if (unmet.isEmpty()) {
                return rule.conclusion();
            }
        }
        return AppraisalConclusion.NOT_SUPPORT;
    }

    private static Optional<Text> unmet(PassRule rule, List<Dimension> dimensions, MarkSheet sheet, Step sum) {
        if (!reaches(sum.value(), rule.total(), sheet.full())) {
            return Optional.of(new Text("总得分率低于" + rule.total(), "all points make less than " + rule.total()));
        }
        for (int i = 0; i < dimensions.size(); i++) {
            Dimension dimension = dimensions.get(i);
            if (!reaches(sheet.steps().get(i).value(), rule.eachDimension(), dimension.full())) {
                return Optional.of(new Text(
                        dimension.label().zh() + "得分率低于" + rule.eachDimension(),
                        dimension.label().en() + " makes less than " + rule.eachDimension()));
            }
        }
        return Optional.empty();
    }

    private static boolean reaches(BigDecimal points, Ratio share, Points full) {
        return points.compareTo(share.share().toBigDecimal().multiply(MarkSheet.plain(full))) >= 0;
    }
}
