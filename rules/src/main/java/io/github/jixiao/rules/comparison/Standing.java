package io.github.jixiao.rules.comparison;

import io.github.jixiao.core.finding.Finding;
import io.github.jixiao.core.result.EvaluationKind;
import io.github.jixiao.core.value.Text;
import io.github.jixiao.rules.internal.sheet.Steps;
import io.github.jixiao.rules.law.Basis;
import io.github.jixiao.rules.scheme.GradeScale;
import io.github.jixiao.rules.scheme.Scheme;
import io.github.jixiao.rules.scoring.CalculationSheet;
import io.github.jixiao.rules.scoring.Step;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Decides which of several evaluations stands. */
final class Standing {
    private static final Text DIFFERENCE = new Text("自评减复核", "self less recheck");
    private static final Text REVERSED = new Text("复核减自评", "recheck less self");
    private static final Text ABSOLUTE = new Text("相差", "difference, whatever its sign");
    private static final Text TOLERANCE = new Text("允许差", "tolerance");
    private static final Text WITHIN = new Text("是否在允许差内", "within the tolerance");
    private static final Text BEYOND = new Text("是否超出允许差", "beyond the tolerance");
    private static final Text ONE = new Text("一", "one");
    private static final Text SHARE = new Text("计入", "what counts");
    private static final Text CHOSEN = new Text("认定总分", "the total that stands");

    private final ComparisonRules rules;
    private final Scheme scheme;
    private final Map<EvaluationKind, Filed> filed;
    private final List<Finding> findings;

    Standing(ComparisonRules rules, Scheme scheme, Map<EvaluationKind, Filed> filed, List<Finding> findings) {
        this.rules = rules;
        this.scheme = scheme;
        this.filed = filed;
        this.findings = findings;
    }

    /** What an evaluation adds to: a recheck leaves what it did not score as the unit scored it. */
    Optional<Filed> base(EvaluationKind kind) {
        return rules.rechecks().value().contains(kind)
                ? Optional.ofNullable(filed.get(EvaluationKind.SELF))
                : Optional.empty();
    }

    Optional<Step> total(EvaluationKind kind) {
        return Optional.ofNullable(filed.get(kind)).flatMap(one -> one.total(base(kind)));
    }

    BigDecimal fullMarks(EvaluationKind kind) {
        return Optional.ofNullable(filed.get(kind))
                .flatMap(Filed::fullMarks)
                .orElseGet(() -> scheme.fullMarks().value().value().toBigDecimal());
    }

    private Optional<EvaluationKind> first(List<EvaluationKind> kinds) {
        return kinds.stream().filter(kind -> total(kind).isPresent()).findFirst();
    }

    Optional<CorrectedResult> result() {
        Optional<EvaluationKind> top = first(rules.priority().value());
        Optional<EvaluationKind> recheck = first(rules.rechecks().value());
        if (top.equals(Optional.of(EvaluationKind.SELF)) && recheck.isPresent()) {
            return checked(recheck.get());
        }
        Optional<EvaluationKind> chosen = top.or(() -> recheck);
        if (chosen.isEmpty()) {
            findings.add(Finding.of(ComparisonFinding.NO_RESULT, ""));
            return Optional.empty();
        }
        EvaluationKind kind = chosen.get();
        boolean alone = filed.keySet().stream()
                        .filter(other -> total(other).isPresent())
                        .count()
                == 1;
        Basis basis =
                top.isPresent() ? rules.priority().basis() : rules.rechecks().basis();
        Step total = total(kind).orElseThrow();
        Finding finding = Finding.of(
                        alone ? ComparisonFinding.ONLY_RESULT : ComparisonFinding.COMES_FIRST,
                        "/result",
                        "kind",
                        Names.of(kind),
                        "total",
                        plain(total.value()))
                .basedOn(basis.provision());
        return Optional.of(result(kind, total, finding, List.of(basis)));
    }

    private Optional<CorrectedResult> checked(EvaluationKind recheck) {
        BigDecimal fullSelf = fullMarks(EvaluationKind.SELF);
        BigDecimal fullOther = fullMarks(recheck);
        if (fullSelf.compareTo(fullOther) != 0) {
            findings.add(Finding.of(
                    ComparisonFinding.FULL_MARKS_DIFFER,
                    "/total",
                    "kind",
                    Names.of(recheck),
                    "self",
                    plain(fullSelf),
                    "other",
                    plain(fullOther)));
            return Optional.empty();
        }
        Step self = Steps.named(total(EvaluationKind.SELF).orElseThrow(), "self");
        Step other = Steps.named(total(recheck).orElseThrow(), "recheck");
        Step absolute = Steps.of(
                "absolute",
                Step.Kind.MAXIMUM,
                ABSOLUTE,
                Steps.of("difference", Step.Kind.DIFFERENCE, DIFFERENCE, self, other),
                Steps.of("reversed", Step.Kind.DIFFERENCE, REVERSED, other, self));
        BigDecimal limit = rules.tolerance().value().value().toBigDecimal();
        Step within = Steps.of(
                "within",
                Step.Kind.AT_MOST,
                WITHIN,
                absolute,
                Steps.parameter("tolerance", TOLERANCE, limit, rules.tolerance().basis()));
        Step beyond = Steps.of("beyond", Step.Kind.DIFFERENCE, BEYOND, Steps.constant("one", ONE, 1), within);
        Step chosen = Steps.of(
                "chosen",
                Step.Kind.SUM,
                CHOSEN,
                Steps.of("self-counts", Step.Kind.PRODUCT, SHARE, self, within),
                Steps.of("recheck-counts", Step.Kind.PRODUCT, SHARE, other, beyond));
        boolean confirmed = within.value().signum() != 0;
        Finding finding = Finding.of(
                        confirmed ? ComparisonFinding.SELF_CONFIRMED : ComparisonFinding.SELF_CORRECTED,
                        "/result",
                        "kind",
                        Names.of(recheck),
                        "self",
                        plain(self.value()),
                        "other",
                        plain(other.value()),
                        "difference",
                        plain(absolute.value()),
                        "tolerance",
                        plain(limit))
                .basedOn(
                        rules.tolerance().basis().provision(),
                        rules.rechecks().basis().provision());
        return Optional.of(result(
                confirmed ? EvaluationKind.SELF : recheck,
                chosen,
                finding,
                List.of(rules.tolerance().basis(), rules.rechecks().basis())));
    }

    private CorrectedResult result(EvaluationKind kind, Step total, Finding finding, List<Basis> bases) {
        findings.add(finding);
        Step bounded = Part.bounded(total, Optional.of(fullMarks(kind)));
        if (!bounded.equals(total)) {
            findings.add(outOfBounds("/total", kind, Filed.TOTAL, total.value(), fullMarks(kind)));
        }
        GradeScale scale = scheme.grades().value();
        CorrectedResult result = new CorrectedResult(
                kind,
                bounded.value(),
                scale.of(bounded.value()),
                total(EvaluationKind.SELF).flatMap(self -> scale.of(self.value())),
                new Text(finding.zh(), finding.en()),
                bases,
                new CalculationSheet(scheme.id(), bounded));
        result.grade()
                .ifPresent(after -> result.before()
                        .filter(before -> !before.equals(after))
                        .ifPresent(before -> findings.add(Finding.of(
                                        ComparisonFinding.GRADE_CHANGED,
                                        "/result/grade",
                                        "before",
                                        before.label(),
                                        "after",
                                        after.label())
                                .basedOn(scheme.grades().basis().provision()))));
        return result;
    }

    static Finding outOfBounds(String pointer, EvaluationKind kind, Text name, BigDecimal score, BigDecimal weight) {
        return Finding.of(
                ComparisonFinding.OUT_OF_BOUNDS,
                pointer,
                "kind",
                Names.of(kind),
                "name",
                name,
                "score",
                plain(score),
                "weight",
                plain(weight));
    }

    static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }
}
