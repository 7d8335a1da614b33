package io.github.jixiao.rules.scoring;

import io.github.jixiao.core.finding.Finding;
import io.github.jixiao.core.finding.FindingCode;
import io.github.jixiao.core.form.FilledForm;
import io.github.jixiao.core.form.FormEntry;
import io.github.jixiao.core.value.Text;
import io.github.jixiao.rules.form.Form;
import io.github.jixiao.rules.form.FormRow;
import io.github.jixiao.rules.form.Measure;
import io.github.jixiao.rules.form.RowRule;
import io.github.jixiao.rules.law.Basis;
import io.github.jixiao.rules.law.Parameter;
import io.github.jixiao.rules.scheme.Band;
import io.github.jixiao.rules.scheme.Rounding;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Scores one row of a form by its rule, keeping every step. */
final class FormRowScorer {
    private static final Text SCORE = new Text("得分", "score");

    private final Form form;
    private final FilledForm filled;
    private final Measuring measuring;

    FormRowScorer(Form form, FilledForm filled) {
        this.form = form;
        this.filled = filled;
        this.measuring = new Measuring(form, filled);
    }

    /**
     * A row, or an alternative that stands in for it, while it is scored.
     *
     * @param id under which its entry stands
     * @param label what it is
     * @param weight its points
     * @param basis what its rule rests on
     * @param findings where findings go
     */
    private record Place(String id, Text label, Step weight, Basis basis, List<Finding> findings) {
        String pointer() {
            return "/entries/" + Measuring.escaped(id);
        }

        Step parameter(String key, Text text, BigDecimal value) {
            return Step.parameter(key, text, value, basis);
        }

        <T> Optional<T> refuse(FindingCode code, Object... arguments) {
            List<Object> all = new ArrayList<>(List.of("row", label));
            all.addAll(List.of(arguments));
            findings.add(Finding.of(code, pointer(), all.toArray()).basedOn(basis.provision()));
            return Optional.empty();
        }
    }

    /** The step of a row, rounded as rows are, or empty with a finding that says why there is none. */
    Optional<Step> score(FormRow row, Step weight, List<Finding> findings) {
        Place place = new Place(row.id(), row.label(), weight, row.basis(), findings);
        Step.Remark source = new Step.Remark(new Text("评分方法", "how the row is scored"), Optional.of(row.basis()));
        return score(row.rule(), place)
                .map(this::rounded)
                .map(step -> step.named(row.id(), row.label()).remarked(List.of(source)));
    }

    private Optional<Step> score(RowRule rule, Place place) {
        if (rule instanceof RowRule.Direct) {
            return entry(FormEntry.Answer.class, place).map(answer -> direct(answer, place));
        } else if (rule instanceof RowRule.Judged) {
            return entry(FormEntry.Judged.class, place).flatMap(entry -> judged(entry, place));
        } else if (rule instanceof RowRule.Levels levels) {
            return entry(FormEntry.Ticked.class, place).flatMap(entry -> ticked(levels, entry, place));
        } else if (rule instanceof RowRule.Checklist list) {
            return entry(FormEntry.Checked.class, place).flatMap(entry -> checked(list, entry, place));
        } else if (rule instanceof RowRule.Proportion proportion) {
            return measuring
                    .sides(proportion.measure(), place.label(), place.findings())
                    .map(sides -> proportion(proportion.measure(), sides, place));
        } else if (rule instanceof RowRule.Bands bands) {
            return measured(bands.measure(), place).map(actual -> banded(bands, actual, place));
        } else if (rule instanceof RowRule.Steps steps) {
            return measured(steps.measure(), place).map(actual -> stepped(steps, actual, place));
        } else if (rule instanceof RowRule.EitherOr either) {
            return either.by() == RowRule.Choice.BEST
                    ? best(either, place)
                    : entry(FormEntry.Chosen.class, place).flatMap(entry -> chosen(either, entry, place));
        }
        throw new IllegalStateException("no way to score " + rule);
    }

    /** What was entered, if it is of the kind that the rule asks for. */
    private <T extends FormEntry> Optional<T> entry(Class<T> kind, Place place) {
        FormEntry entry = filled.entries().get(place.id());
        if (entry == null) {
            return place.refuse(FormFinding.ENTRY_MISSING);
        }
        return kind.isInstance(entry)
                ? Optional.of(kind.cast(entry))
                : place.refuse(
                        FormFinding.ENTRY_DOES_NOT_FIT,
                        "entry",
                        entry.getClass().getSimpleName());
    }

    private Optional<Step> measured(Measure measure, Place place) {
        return measuring.of(measure, place.label(), place.findings());
    }

    private static Step direct(FormEntry.Answer answer, Place place) {
        BigDecimal met = answer.yes() ? BigDecimal.ONE : BigDecimal.ZERO;
        Step given = Step.given("met", new Text("是否符合", "yes or no"), met, place.pointer());
        return Step.of("whole", Step.Kind.PRODUCT, SCORE, List.of(place.weight(), given));
    }

    private static Optional<Step> judged(FormEntry.Judged entry, Place place) {
        BigDecimal points = entry.points().value().toBigDecimal();
        String printed = points.toPlainString();
        if (points.signum() < 0) {
            place.findings()
                    .add(Finding.of(
                            ScoringFinding.SCORE_NEGATIVE, place.pointer(), "name", place.label(), "points", printed));
            return Optional.empty();
        }
        BigDecimal weight = place.weight().value();
        if (points.compareTo(weight) > 0) {
            place.findings()
                    .add(Finding.of(
                            ScoringFinding.SCORE_ABOVE_WEIGHT,
                            place.pointer(),
                            "name",
                            place.label(),
                            "points",
                            printed,
                            "weight",
                            weight.toPlainString()));
            return Optional.empty();
        }
        return Optional.of(Step.judgement("judged", new Text("评价人评分", "evaluator's points"), points, place.pointer()));
    }

    private static Optional<Step> ticked(RowRule.Levels rule, FormEntry.Ticked entry, Place place) {
        for (RowRule.Level level : rule.levels()) {
            if (level.code().equals(entry.level())) {
                Text label = new Text(
                        "等级「" + level.label().zh() + "」的比例",
                        "share of \"" + level.label().en() + "\"");
                Step share = place.parameter("share", label, level.share());
                return Optional.of(Step.of("points", Step.Kind.PRODUCT, SCORE, List.of(place.weight(), share)));
            }
        }
        return place.refuse(FormFinding.ENTRY_DOES_NOT_FIT, "entry", entry.level());
    }

    private Optional<Step> checked(RowRule.Checklist rule, FormEntry.Checked entry, Place place) {
        List<String> known = rule.points().stream().map(RowRule.CheckPoint::id).toList();
        for (String met : entry.met()) {
            if (!known.contains(met)) {
                return place.refuse(FormFinding.ENTRY_DOES_NOT_FIT, "entry", met);
            }
        }
        Tracing m = tracing();
        BigDecimal met = BigDecimal.valueOf(entry.met().size());
        long count = m.add(Step.given("met", new Text("符合的要点数", "points met"), met, place.pointer()));
        long all =
                m.add(place.parameter("asked", new Text("要点数", "points asked for"), BigDecimal.valueOf(known.size())));
        return Optional.of(m.step(m.portion(m.add(place.weight()), count, all)));
    }

    /** The points times a rate, rounded before it is scored where the form says so: as for budget execution. */
    private Step proportion(Measure measure, Measuring.Sides sides, Place place) {
        Tracing m = sides.m();
        boolean rounds =
                measure.form() != Measure.Form.VALUE && form.rateRounding().isPresent();
        long weight = m.add(place.weight());
        return m.step(Formulas.execution(m, rounds, weight, sides.part(), sides.whole()));
    }

    private static Step banded(RowRule.Bands rule, Step actual, Place place) {
        boolean upper = rule.edge() == RowRule.Edge.UPPER;
        List<Band> bands = rule.bands().stream()
                .map(band -> new Band(upper ? band.bound().negate() : band.bound(), band.worth()))
                .toList();
        Step looked = upper
                ? Step.of(
                        "negated",
                        Step.Kind.DIFFERENCE,
                        new Text("取负（以上限分档）", "negated, since bands have upper bounds"),
                        List.of(Tracing.ZERO, actual))
                : actual;
        if (rule.worth() == RowRule.Worth.POINTS) {
            return StepTables.banded(place.weight(), looked, bands, Optional.of(place.basis()));
        }
        Text label = new Text("分档得分比例", "share by band");
        Step share = Step.lookup("share", label, looked, bands, Optional.of(place.basis()));
        return Step.of("points", Step.Kind.PRODUCT, SCORE, List.of(place.weight(), share));
    }

    private Step stepped(RowRule.Steps rule, Step actual, Place place) {
        return StepTables.deducted(
                place.weight(),
                actual,
                place.parameter("from", StepTables.FROM, rule.from()),
                place.parameter("step", StepTables.STEP, rule.step()),
                place.parameter("each", StepTables.EACH, rule.each()),
                rule.direction(),
                new StepTables.Counting(
                        form.stepRounding().value(),
                        Optional.of(form.stepRounding().basis())));
    }

    private Optional<Step> best(RowRule.EitherOr rule, Place place) {
        List<Step> scored = new ArrayList<>();
        List<Finding> open = new ArrayList<>();
        List<Finding> left = new ArrayList<>();
        for (RowRule.Alternative one : rule.alternatives()) {
            Optional<Step> step = alternative(one, place, open);
            step.map(found -> found.named(one.id(), one.label())).ifPresent(scored::add);
            if (step.isEmpty()) {
                left.add(Finding.of(
                        FormFinding.ALTERNATIVE_NOT_SCORED,
                        place.pointer(),
                        "row",
                        place.label(),
                        "alternative",
                        one.label()));
            }
        }
        place.findings().addAll(scored.isEmpty() ? open : left);
        return scored.isEmpty()
                ? Optional.empty()
                : Optional.of(Step.of("best", Step.Kind.MAXIMUM, new Text("取高", "the best"), scored));
    }

    private Optional<Step> chosen(RowRule.EitherOr rule, FormEntry.Chosen entry, Place place) {
        for (RowRule.Alternative one : rule.alternatives()) {
            if (one.id().equals(entry.alternative())) {
                Text label = new Text(
                        "所选指标：" + one.label().zh(), "chosen: " + one.label().en());
                return alternative(one, place, place.findings())
                        .map(step -> step.remarked(List.of(new Step.Remark(label, Optional.of(place.basis())))));
            }
        }
        return place.refuse(FormFinding.ENTRY_DOES_NOT_FIT, "entry", entry.alternative());
    }

    private Optional<Step> alternative(RowRule.Alternative one, Place place, List<Finding> findings) {
        return score(one.rule(), new Place(one.id(), one.label(), place.weight(), place.basis(), findings))
                .map(this::rounded);
    }

    private Tracing tracing() {
        return new Tracing(form.rowRounding(), form.rateRounding(), SCORE);
    }

    private Step rounded(Step score) {
        Parameter<Rounding> rounding = form.rowRounding();
        return score.value().scale() <= rounding.value().scale()
                ? score
                : Step.round("rounded", SCORE, score, rounding.value(), Optional.of(rounding.basis()));
    }
}
