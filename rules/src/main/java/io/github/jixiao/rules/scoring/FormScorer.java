package io.github.jixiao.rules.scoring;

import io.github.jixiao.core.finding.Finding;
import io.github.jixiao.core.finding.Findings;
import io.github.jixiao.core.form.FilledForm;
import io.github.jixiao.core.form.FormEntry;
import io.github.jixiao.core.value.Points;
import io.github.jixiao.core.value.Text;
import io.github.jixiao.rules.form.Form;
import io.github.jixiao.rules.form.FormRow;
import io.github.jixiao.rules.form.FormSection;
import io.github.jixiao.rules.form.UnusedPoints;
import io.github.jixiao.rules.scheme.GradeScale;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Scores filled forms by one form, keeping every step.
 *
 * <p>A row earns at least nothing and at most its points; one that cannot be scored is a finding, and then there is no
 * total. Rows that do not apply carry no points. Where the form leaves the points of a row to the evaluator, a row with
 * neither points nor entry is not part of the evaluation. The answer depends on nothing but the two forms. Immutable and
 * thread-safe.
 *
 * @since 0.1.0
 */
public final class FormScorer {
    private static final Text WEIGHT = new Text("分值", "weight");
    private static final Text SUM = new Text("各项得分合计", "sum of the parts");
    private static final Text TOTAL = new Text("总分", "total");

    private final Form form;

    private FormScorer(Form form) {
        this.form = form;
    }

    /**
     * Returns a scorer.
     *
     * @param form the form to score by
     * @return the scorer
     */
    public static FormScorer of(Form form) {
        return new FormScorer(form);
    }

    /** A section under way. */
    private static final class Part {
        final List<Step> steps = new ArrayList<>();
        BigDecimal weights = BigDecimal.ZERO;
        BigDecimal applicable = BigDecimal.ZERO;
        BigDecimal scored = BigDecimal.ZERO;
        int open;
    }

    /**
     * Returns the score of a filled form.
     *
     * @param filled the form as filled in
     * @return the score with its calculation sheet; what cannot be scored is a finding, never an exception
     * @throws IllegalArgumentException if it is another form that was filled in
     */
    public FormScore score(FilledForm filled) {
        if (!filled.form().equals(form.id())) {
            throw new IllegalArgumentException("the form filled in is " + filled.form() + ", this scores " + form.id()
                    + "; ask for the right form");
        }
        List<Finding> findings = new ArrayList<>();
        FormRowScorer scorer = new FormRowScorer(form, filled);
        List<RowScore> rows = new ArrayList<>();
        List<RowScore> sections = new ArrayList<>();
        List<Part> parts = new ArrayList<>();
        List<Step> sums = new ArrayList<>();
        for (FormSection section : form.sections()) {
            Part part = new Part();
            section.rows().forEach(row -> row(row, filled, scorer, part, rows, findings));
            parts.add(part);
            Step sum = Step.of(section.id(), Step.Kind.SUM, section.label(), part.steps);
            if (!part.steps.isEmpty()) {
                sums.add(sum);
            }
            boolean whole = part.open == 0 && !part.steps.isEmpty();
            sections.add(new RowScore(
                    section.id(),
                    section.label(),
                    Optional.of(part.applicable),
                    whole ? Optional.of(points(sum)) : Optional.empty(),
                    false));
        }
        FormChecks.check(form, filled, parts.stream().map(part -> part.weights).toList(), findings);
        return total(parts, sums, rows, sections, findings);
    }

    private void row(
            FormRow row,
            FilledForm filled,
            FormRowScorer scorer,
            Part part,
            List<RowScore> rows,
            List<Finding> findings) {
        Optional<Points> filed = Optional.ofNullable(filled.weights().get(row.id()));
        Optional<FormEntry> entry = Optional.ofNullable(filled.entries().get(row.id()));
        Optional<Points> points = row.points().or(() -> filed);
        if (points.isEmpty() && entry.isEmpty()) {
            return;
        }
        BigDecimal weight = points.map(own -> own.value().toBigDecimal()).orElse(BigDecimal.ZERO);
        part.weights = part.weights.add(weight);
        if (entry.isPresent() && entry.get() instanceof FormEntry.NotApplicable not) {
            findings.add(Finding.of(
                    ScoringFinding.NOT_APPLICABLE, at(row, "entries"), "name", row.label(), "why", not.reason()));
            rows.add(new RowScore(row.id(), row.label(), Optional.empty(), Optional.empty(), false));
            return;
        }
        part.applicable = part.applicable.add(weight);
        Optional<Step> step = Optional.empty();
        if (points.isPresent()) {
            Step given = row.points().isPresent()
                    ? Step.parameter("weight", WEIGHT, weight, row.basis())
                    : Step.given("weight", WEIGHT, weight, at(row, "weights"));
            step = scorer.score(row, given, findings);
        } else {
            findings.add(Finding.of(ScoringFinding.WEIGHT_MISSING, at(row, "weights"), "name", row.label()));
        }
        if (step.isPresent()) {
            part.steps.add(step.get());
            part.scored = part.scored.add(weight);
        } else {
            part.open++;
        }
        rows.add(new RowScore(
                row.id(),
                row.label(),
                points.map(any -> weight),
                step.map(this::points),
                step.filter(any -> any.kind() == Step.Kind.JUDGEMENT).isPresent()));
    }

    private FormScore total(
            List<Part> parts, List<Step> sums, List<RowScore> rows, List<RowScore> sections, List<Finding> findings) {
        BigDecimal weights = BigDecimal.ZERO;
        BigDecimal outOf = BigDecimal.ZERO;
        int open = 0;
        for (Part part : parts) {
            weights = weights.add(part.weights);
            outOf = outOf.add(part.scored);
            open += part.open;
        }
        Step sum = Step.of("sum", Step.Kind.SUM, SUM, sums);
        boolean closed = open == 0 && outOf.signum() > 0;
        if (closed && outOf.compareTo(weights) < 0 && form.unusedPoints().value() == UnusedPoints.RESCALE) {
            sum = rescaled(sum, outOf);
            outOf = form.fullMarks().value().value().toBigDecimal();
        }
        Step root = Step.round(
                "total",
                TOTAL,
                sum,
                form.totalRounding().value(),
                Optional.of(form.totalRounding().basis()));
        if (open > 0) {
            findings.add(ScoreSheet.notScored(open, root, outOf));
        }
        Optional<BigDecimal> total = closed ? Optional.of(root.value()) : Optional.empty();
        BigDecimal exact = sum.value();
        Score score = new Score(
                form.id(),
                total,
                total.flatMap(rounded -> form.grades()
                        .map(scale -> scale.value())
                        .flatMap(scale -> scale.of(scale.stage() == GradeScale.Stage.ROUNDED ? rounded : exact))),
                root.value(),
                outOf,
                Optional.empty(),
                rows,
                new Findings(findings),
                new CalculationSheet(form.id(), root));
        return new FormScore(score, sections);
    }

    private Step rescaled(Step sum, BigDecimal applicable) {
        Step full = Step.parameter(
                "full",
                Missing.FULL,
                form.fullMarks().value().value().toBigDecimal(),
                form.fullMarks().basis());
        Step of = Step.given("applicable", Missing.APPLICABLE, applicable, "/entries");
        return Missing.scaled(
                "rescaled", Missing.RESCALED, sum, full, of, form.unusedPoints().basis());
    }

    /** The value of a step with at least the decimals of rows. */
    private BigDecimal points(Step step) {
        int scale = form.rowRounding().value().scale();
        return step.value().scale() < scale ? step.value().setScale(scale) : step.value();
    }

    private static String at(FormRow row, String part) {
        return "/" + part + "/" + Measuring.escaped(row.id());
    }
}
