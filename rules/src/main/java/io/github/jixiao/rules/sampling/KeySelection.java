package io.github.jixiao.rules.sampling;

import io.github.jixiao.core.finding.Finding;
import io.github.jixiao.core.finding.Findings;
import io.github.jixiao.core.law.ProvisionRef;
import io.github.jixiao.core.value.Points;
import io.github.jixiao.core.value.Text;
import io.github.jixiao.rules.internal.sheet.Steps;
import io.github.jixiao.rules.law.Basis;
import io.github.jixiao.rules.scoring.CalculationSheet;
import io.github.jixiao.rules.scoring.Step;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** Weighs items by the criteria and takes those with the most points. */
final class KeySelection {
    private static final Text POINTS = new Text("重点程度", "points as a key item");

    private final SelectionRules rules;
    private final List<Finding> findings = new ArrayList<>();

    KeySelection(SelectionRules rules) {
        this.rules = rules;
    }

    KeyList of(Collection<Candidate> candidates, List<String> packs) {
        List<KeyItem> items = new ArrayList<>(
                Canonical.sorted(candidates).stream().map(this::weighed).toList());
        items.sort(Comparator.comparing(KeyItem::points)
                .thenComparing(item -> item.candidate().amount())
                .reversed());
        int quota = rules.keyQuota().value().of(items.size());
        int eligible =
                (int) items.stream().filter(item -> item.points().signum() > 0).count();
        int taken = Math.min(quota, eligible);
        odd(items, quota, eligible);
        return new KeyList(items.subList(0, taken), items.subList(taken, items.size()), new Findings(findings), packs);
    }

    private KeyItem weighed(Candidate candidate) {
        List<KeyItem.Reason> reasons = new ArrayList<>();
        List<Step> steps = new ArrayList<>();
        steps.add(Steps.ZERO);
        for (Criterion criterion : Criterion.values()) {
            Points points = rules.keyPoints().value().getOrDefault(criterion, Points.ZERO);
            if (points.value().signum() > 0 && criterion.isMet(candidate, rules)) {
                reasons.add(new KeyItem.Reason(criterion, basis(criterion)));
                steps.add(Steps.parameter(
                        criterion.name(),
                        criterion.text(),
                        points.value().toBigDecimal(),
                        rules.keyPoints().basis()));
            }
        }
        Step sum = Steps.of("points", Step.Kind.SUM, POINTS, steps.toArray(Step[]::new));
        return new KeyItem(
                candidate,
                reasons,
                new CalculationSheet(rules.keyPoints().basis().entry(), sum));
    }

    private Basis basis(Criterion criterion) {
        return switch (criterion) {
            case AMOUNT -> rules.keyAmount().basis();
            case DURATION -> rules.keyDuration().basis();
            case PRIOR_POOR -> rules.poorGrade().basis();
            case POLICY_PRIORITY, PUBLIC_CONCERN, AUDIT_FINDING, DEPUTIES_SUGGESTION ->
                rules.keyPoints().basis();
        };
    }

    private void odd(List<KeyItem> items, int quota, int eligible) {
        ProvisionRef provision = rules.keyQuota().basis().provision();
        if (items.isEmpty()) {
            findings.add(Finding.of(SamplingFinding.EMPTY_FRAME, ""));
        } else if (eligible == 0) {
            findings.add(Finding.of(SamplingFinding.NO_KEY_ITEM, "").basedOn(provision));
        } else if (eligible < quota) {
            findings.add(Finding.of(SamplingFinding.QUOTA_NOT_FILLED, "", "quota", quota, "count", eligible)
                    .basedOn(provision));
        } else if (eligible > quota && quota > 0) {
            KeyItem last = items.get(quota - 1);
            KeyItem next = items.get(quota);
            if (last.points().compareTo(next.points()) == 0) {
                findings.add(Finding.of(
                                SamplingFinding.TIE_AT_QUOTA,
                                "",
                                "chosen",
                                last.candidate().id(),
                                "left",
                                next.candidate().id(),
                                "points",
                                last.points())
                        .basedOn(provision));
            }
        }
    }
}
