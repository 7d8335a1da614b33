package io.github.jixiao.rules.application;

import io.github.jixiao.core.act.ResultDecision;
import io.github.jixiao.core.act.ReviewResult;
import io.github.jixiao.core.application.Proposal;
import io.github.jixiao.core.value.Text;
import io.github.jixiao.rules.application.Establishment.Admission;
import io.github.jixiao.rules.application.Establishment.Ground;
import io.github.jixiao.rules.law.Basis;
import io.github.jixiao.rules.law.Parameter;
import io.github.jixiao.rules.obligation.PoorReview;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;

/** Whether a proposal may become an item: its appraisal, the review of its target, and what similar items had. */
final class Establishing {
    private final ApplicationRules rules;

    Establishing(ApplicationRules rules) {
        this.rules = rules;
    }

    Establishment of(Proposal proposal, List<Suggestion> results) {
        List<Ground> grounds = new ArrayList<>();
        grounds.add(appraisal(proposal));
        grounds.add(review(proposal));
        results.stream()
                .filter(result -> proposal.similar().contains(result.item()))
                .forEach(result -> similar(proposal, result, grounds));
        Admission strictest = grounds.stream()
                .map(Ground::admission)
                .max(Admission::compareTo)
                .orElseThrow();
        return new Establishment(proposal, strictest, grounds);
    }

    private Ground appraisal(Proposal proposal) {
        Basis basis = rules.appraisals().basis();
        return proposal.appraisal()
                .map(conclusion -> new Ground(
                        Objects.requireNonNull(rules.appraisals().value().get(conclusion)),
                        new Text(
                                switch (conclusion) {
                                    case SUPPORT -> "事前绩效评估结论为予以支持";
                                    case SUPPORT_AFTER_ADJUSTMENT -> "事前绩效评估结论为调整后支持";
                                    case NOT_SUPPORT -> "事前绩效评估结论为不予支持";
                                },
                                switch (conclusion) {
                                    case SUPPORT -> "the ex-ante appraisal supports it";
                                    case SUPPORT_AFTER_ADJUSTMENT -> "the ex-ante appraisal supports it once adjusted";
                                    case NOT_SUPPORT -> "the ex-ante appraisal does not support it";
                                }),
                        basis))
                .orElseGet(
                        () -> new Ground(Admission.OPEN, new Text("没有事前绩效评估", "there is no ex-ante appraisal"), basis));
    }

    private Ground review(Proposal proposal) {
        if (proposal.review().isEmpty()) {
            return new Ground(
                    Admission.OPEN,
                    new Text("绩效目标未经审核", "the target was not reviewed"),
                    rules.reviews().basis());
        }
        ReviewResult result = proposal.review().get();
        if (result == ReviewResult.POOR) {
            Parameter<PoorReview> poor = rules.yardsticks().poorReview();
            boolean open = poor.value() == PoorReview.REASON_REQUIRED;
            Text text = new Text("绩效目标审核结果为差", "the review of the target was poor");
            return new Ground(open ? byReason(proposal) : Admission.REFUSE, text, poor.basis());
        }
        return new Ground(
                Objects.requireNonNull(rules.reviews().value().get(result)),
                switch (result) {
                    case EXCELLENT -> new Text("绩效目标审核结果为优", "the review of the target was excellent");
                    case GOOD -> new Text("绩效目标审核结果为良", "the review of the target was good");
                    default -> new Text("绩效目标审核结果为中", "the review of the target was medium");
                },
                rules.reviews().basis());
    }

    /** In principle no similar new item: against a principle there may be a reason. */
    private static void similar(Proposal proposal, Suggestion result, List<Ground> grounds) {
        result.advices().stream()
                .filter(advice -> advice.decisions().contains(ResultDecision.NO_SIMILAR_NEW))
                .forEach(advice -> grounds.add(new Ground(
                        stated(proposal) ? Admission.ADMIT : Admission.REFUSE,
                        new Text(
                                "同类项目" + result.item() + "建议不再安排同类项目",
                                "no item similar to " + result.item() + " is suggested"),
                        advice.basis())));
    }

    private static Admission byReason(Proposal proposal) {
        return stated(proposal) ? Admission.ADMIT : Admission.OPEN;
    }

    private static boolean stated(Proposal proposal) {
        return proposal.reason().filter(Predicate.not(String::isBlank)).isPresent();
    }
}
