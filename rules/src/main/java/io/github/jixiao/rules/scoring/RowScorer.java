package io.github.jixiao.rules.scoring;

import io.github.jixiao.core.finding.Finding;
import io.github.jixiao.core.result.Attainment;
import io.github.jixiao.core.result.EvaluationRow;
import io.github.jixiao.core.target.ScoringRule;
import io.github.jixiao.core.value.Decimal;
import io.github.jixiao.core.value.Text;
import io.github.jixiao.rules.law.Basis;
import io.github.jixiao.rules.law.Parameter;
import io.github.jixiao.rules.scheme.Band;
import io.github.jixiao.rules.scheme.QualitativeBands;
import io.github.jixiao.rules.scheme.Rounding;
import io.github.jixiao.rules.scheme.Scheme;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** Scores one row in the way {@link RowCases} decided, keeping every step. */
final class RowScorer {
    private static final Text SCORE = new Text("得分", "score");
    private static final Text TARGET = new Text("指标值", "target");
    private static final Text UPPER = new Text("指标值上限", "upper bound");
    private static final Text ACTUAL = new Text("完成值", "actual");
    private static final Text JUDGED = new Text("评价人评分", "evaluator's points");
    private static final Text MET = new Text("是否达到", "reached");

    private final Scheme scheme;

    RowScorer(Scheme scheme) {
        this.scheme = scheme;
    }

    /** Where the parts of a row stand in the filing. */
    record Place(String row, int actualAt, String id) {
        String weight() {
            return row + "/weight";
        }

        String target() {
            return row + "/target";
        }

        String actual() {
            return actualAt < 0 ? row : "/actuals/" + actualAt + "/value";
        }

        String score() {
            return "/filed/indicatorScores/" + id.replace("~", "~0").replace("/", "~1");
        }
    }

    /** The step of a row, or empty with a finding that says why there is none. */
    Optional<Step> score(EvaluationRow row, RowCase how, Step weight, Place place, List<Finding> findings) {
        String name = row.indicator().name();
        if (how instanceof RowCase.Numeric numeric) {
            return Optional.of(numeric(numeric, weight, place));
        } else if (how instanceof RowCase.Met met) {
            return Optional.of(met(met, weight, place));
        } else if (how instanceof RowCase.Judged judged) {
            return judged(row, judged, weight, place, findings);
        } else if (how instanceof RowCase.Deducted deducted) {
            return Optional.of(rounded(deducted(deducted, weight, place)));
        } else if (how instanceof RowCase.Banded banded) {
            return Optional.of(rounded(banded(banded, weight, place)));
        } else if (how instanceof RowCase.Stepped stepped) {
            return Optional.of(stepped(stepped, weight, place));
        } else if (how instanceof RowCase.Excluded excluded) {
            findings.add(
                    Finding.of(ScoringFinding.NOT_APPLICABLE, place.actual(), "name", name, "why", excluded.reason()));
        } else if (how instanceof RowCase.Unscored unscored) {
            String at = unscored.why() == ScoringFinding.WEIGHT_MISSING ? place.weight() : place.target();
            findings.add(Finding.of(unscored.why(), at, "name", name));
        }
        return Optional.empty();
    }

    private Step numeric(RowCase.Numeric row, Step weight, Place place) {
        Tracing m = new Tracing(scheme);
        long w = m.add(weight);
        long t = m.add(row.about()
                .map(value -> about("target", TARGET, value, row.target(), place))
                .orElseGet(() -> given("target", TARGET, row.target(), place.target())));
        long a = m.add(given("actual", ACTUAL, row.actual(), place.actual()));
        long score = switch (row.form()) {
            case POSITIVE -> Formulas.positive(m, scheme.positive().value(), w, t, a);
            case REVERSE -> Formulas.reverse(m, scheme.reverse().value(), w, t, a);
            case EXACT -> Formulas.exact(m, scheme.exact().value(), w, t, a);
            case RANGE -> {
                long upper = m.add(row.about()
                        .map(value -> about("upper", UPPER, value, row.upper(), place))
                        .orElseGet(() -> given("upper", UPPER, row.upper(), place.target())));
                yield Formulas.range(m, scheme.range().value(), scheme.reverse().value(), w, t, upper, a);
            }
            case DISTANCE_UP -> Formulas.distance(m, true, w, t, a);
            case DISTANCE_DOWN -> Formulas.distance(m, false, w, t, a);
            case TOO_LOW_INVERSE -> m.portion(w, t, a);
            case TOO_LOW_LINEAR -> m.portion(w, m.minus(allowed(m, t), a), t);
        };
        return m.step(score).remarked(List.of(new Step.Remark(row.form().text(), basis(row.form()))));
    }

    /** A bound of "about": the value written, times what the tolerance makes of one. */
    private Step about(String key, Text label, Decimal value, Decimal bound, Place place) {
        BigDecimal tolerance = scheme.about().value().movePointLeft(2);
        boolean outward =
                bound.toBigDecimal().abs().compareTo(value.toBigDecimal().abs()) > 0;
        Step factor = Step.parameter(
                "factor",
                new Text("允许偏离", "tolerated deviation"),
                outward ? BigDecimal.ONE.add(tolerance) : BigDecimal.ONE.subtract(tolerance),
                scheme.about().basis());
        return Step.of(key, Step.Kind.PRODUCT, label, List.of(given("about", TARGET, value, place.target()), factor));
    }

    /** {@code (2 + tolerance) × t}: less the actual value and over the target it is 1 − (excess − tolerance). */
    private long allowed(Tracing m, long t) {
        BigDecimal tolerance = scheme.overAchievement().value().tolerance();
        Step factor = Step.parameter(
                "factor",
                new Text("2＋允许超额比例", "2 + tolerated excess"),
                BigDecimal.valueOf(2).add(tolerance.movePointLeft(2)),
                scheme.overAchievement().basis());
        return m.add(Step.of("allowed", Step.Kind.PRODUCT, TARGET, List.of(factor, m.step(t))));
    }

    private Optional<Basis> basis(RowCase.Form form) {
        return switch (form) {
            case POSITIVE -> Optional.of(scheme.positive().basis());
            case REVERSE -> Optional.of(scheme.reverse().basis());
            case EXACT -> Optional.of(scheme.exact().basis());
            case RANGE -> Optional.of(scheme.range().basis());
            case DISTANCE_UP, DISTANCE_DOWN -> Optional.of(scheme.negative().basis());
            case TOO_LOW_LINEAR, TOO_LOW_INVERSE ->
                Optional.of(scheme.overAchievement().basis());
        };
    }

    private static Step met(RowCase.Met row, Step weight, Place place) {
        Step met = Step.given("met", MET, row.met() ? BigDecimal.ONE : BigDecimal.ZERO, place.actual());
        return Step.of("whole", Step.Kind.PRODUCT, ACTUAL, List.of(weight, met))
                .remarked(List.of(new Step.Remark(row.why(), Optional.empty())));
    }

    private Optional<Step> judged(
            EvaluationRow row, RowCase.Judged judged, Step weight, Place place, List<Finding> findings) {
        String name = row.indicator().name();
        QualitativeBands bands = scheme.bands().value();
        boolean fullIfReached = bands.unjudged() == QualitativeBands.Unjudged.FULL_IF_REACHED
                && judged.attainment()
                        .filter(level -> level == Attainment.REACHED)
                        .isPresent();
        if (row.filedScore().isEmpty() && fullIfReached) {
            return Optional.of(met(new RowCase.Met(true, judged.why()), weight, place));
        }
        if (row.filedScore().isEmpty()) {
            findings.add(Finding.of(ScoringFinding.NEEDS_JUDGEMENT, place.target(), "name", name, "why", judged.why()));
            return Optional.empty();
        }
        BigDecimal points = row.filedScore().get().value().toBigDecimal();
        check(name, judged.attainment(), points, weight.value(), place, findings);
        Text rule = judged.attainment()
                .map(level -> new Text("定性区间 " + bands.describe(level), "qualitative band " + bands.describe(level)))
                .orElse(judged.why());
        return Optional.of(Step.judgement("judged", JUDGED, points, place.score())
                .remarked(List.of(new Step.Remark(
                        rule, judged.attainment().map(level -> scheme.bands().basis())))));
    }

    private void check(
            String name,
            Optional<Attainment> attainment,
            BigDecimal points,
            BigDecimal weight,
            Place place,
            List<Finding> findings) {
        QualitativeBands bands = scheme.bands().value();
        boolean outside = attainment
                .filter(level -> weight.signum() > 0 && !bands.contains(level, points, weight))
                .isPresent();
        if (points.signum() < 0) {
            findings.add(Finding.of(
                    ScoringFinding.SCORE_NEGATIVE, place.score(), "name", name, "points", points.toPlainString()));
        } else if (points.compareTo(weight) > 0) {
            findings.add(Finding.of(
                    ScoringFinding.SCORE_ABOVE_WEIGHT,
                    place.score(),
                    "name",
                    name,
                    "points",
                    points.toPlainString(),
                    "weight",
                    weight.toPlainString()));
        } else if (outside) {
            findings.add(Finding.of(
                            ScoringFinding.SCORE_OUTSIDE_BAND,
                            place.score(),
                            "name",
                            name,
                            "points",
                            points.toPlainString(),
                            "band",
                            bands.describe(attainment.orElseThrow()),
                            "weight",
                            weight.toPlainString())
                    .basedOn(scheme.bands().basis().provision()));
        }
    }

    private static Step deducted(RowCase.Deducted row, Step weight, Place place) {
        ScoringRule.StepDeduction rule = row.rule();
        return StepTables.deducted(
                weight,
                given("actual", ACTUAL, row.actual(), place.actual()),
                given("from", StepTables.FROM, rule.from(), place.target()),
                given("step", StepTables.STEP, rule.step(), place.target()),
                given("each", StepTables.EACH, rule.pointsPerStep().value(), place.target()),
                rule.direction(),
                new StepTables.Counting(rule.stepRounding(), Optional.empty()));
    }

    private static Step banded(RowCase.Banded row, Step weight, Place place) {
        List<Band> bands = row.rule().bands().stream()
                .map(band -> new Band(
                        band.from().toBigDecimal(), band.points().value().toBigDecimal()))
                .toList();
        Step actual = given("actual", ACTUAL, row.actual(), place.actual());
        return StepTables.banded(weight, actual, bands, Optional.empty());
    }

    private Step rounded(Step score) {
        Parameter<Rounding> rounding = scheme.rowRounding();
        return score.value().scale() <= rounding.value().scale()
                ? score
                : Step.round("rounded", SCORE, score, rounding.value(), Optional.of(rounding.basis()));
    }

    private Step stepped(RowCase.Stepped row, Step weight, Place place) {
        Step actual = given("actual", new Text("满意度", "satisfaction"), row.actual(), place.actual());
        Step share = Step.lookup(
                "share",
                new Text("分档得分比例", "share by step"),
                actual,
                row.rule().steps(),
                scheme.satisfaction().map(Parameter::basis));
        Step points = Step.of("points", Step.Kind.PRODUCT, SCORE, List.of(weight, share));
        return rounded(points);
    }

    private static Step given(String key, Text label, Decimal value, String pointer) {
        return Step.given(key, label, value.toBigDecimal(), pointer);
    }
}
