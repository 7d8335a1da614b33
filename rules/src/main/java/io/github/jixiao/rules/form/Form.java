package io.github.jixiao.rules.form;

import io.github.jixiao.core.law.Jurisdiction;
import io.github.jixiao.core.result.EvaluationKind;
import io.github.jixiao.core.target.ScoringRule.StepRounding;
import io.github.jixiao.core.value.FiscalYear;
import io.github.jixiao.core.value.Points;
import io.github.jixiao.core.value.Text;
import io.github.jixiao.rules.internal.style.Generated;
import io.github.jixiao.rules.law.Parameter;
import io.github.jixiao.rules.scheme.GradeScale;
import io.github.jixiao.rules.scheme.Rounding;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/**
 * A score form (评分表): first levels and rows with their points, each row with the rule by which it is scored.
 *
 * <p>Other than a {@link io.github.jixiao.rules.scheme.Scheme}, which scores whatever rows a target brings along, a form
 * brings its own rows. Forms come from packs. Immutable and thread-safe.
 *
 * @since 0.1.0
 */
@Value.Immutable
@Generated
public interface Form {
    /**
     * Returns a builder.
     *
     * @return a builder without any attribute set
     */
    static Builder builder() {
        return new Builder();
    }

    /**
     * Returns a builder holding this form, for asking "what if".
     *
     * @return the builder
     */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /**
     * Returns the coordinates of the form: pack and form.
     *
     * @return such as {@code cn/framework-2020}
     */
    String id();

    /**
     * Returns the title.
     *
     * @return the title
     */
    Text title();

    /**
     * Returns the jurisdiction whose form it is.
     *
     * @return the jurisdiction
     */
    Jurisdiction jurisdiction();

    /**
     * Returns the first fiscal year for which it is used.
     *
     * @return the year
     */
    FiscalYear firstYear();

    /**
     * Returns the last fiscal year for which it is used.
     *
     * @return the year, empty while in use
     */
    Optional<FiscalYear> lastYear();

    /**
     * Returns what it looks at.
     *
     * @return the subject
     */
    FormSubject subject();

    /**
     * Returns the kinds of evaluation it is for.
     *
     * @return the kinds, empty for a form that is none of an evaluation
     */
    Set<EvaluationKind> evaluations();

    /**
     * Returns the marks of a perfect result (满分).
     *
     * @return the full marks
     */
    Parameter<Points> fullMarks();

    /**
     * Returns the first levels.
     *
     * @return the sections, in order
     */
    List<FormSection> sections();

    /**
     * Returns the least shares of points.
     *
     * @return the floors, possibly none
     */
    List<FormFloor> floors();

    /**
     * Returns the rounding of rates, in percent, before they are scored.
     *
     * @return the rounding, empty where the exact rate is scored
     */
    Optional<Parameter<Rounding>> rateRounding();

    /**
     * Returns what a part of a step counts in deductions.
     *
     * @return the policy
     */
    Parameter<StepRounding> stepRounding();

    /**
     * Returns the rounding of each row's score.
     *
     * @return the rounding
     */
    Parameter<Rounding> rowRounding();

    /**
     * Returns the rounding of the total.
     *
     * @return the rounding
     */
    Parameter<Rounding> totalRounding();

    /**
     * Returns what becomes of the points of rows that do not apply.
     *
     * @return the policy
     */
    Parameter<UnusedPoints> unusedPoints();

    /**
     * Returns the grade scale.
     *
     * @return the scale, empty for a form whose total is not graded
     */
    Optional<Parameter<GradeScale>> grades();

    /**
     * Returns the rows of all sections.
     *
     * @return the rows, in order
     */
    default List<FormRow> rows() {
        return sections().stream().flatMap(section -> section.rows().stream()).toList();
    }

    /**
     * Checks that the form is usable.
     *
     * @throws IllegalStateException if an id stands twice among rows and alternatives or among sections, or a floor names
     *     a section that is not there
     */
    @Value.Check
    default void check() {
        Set<String> ids = new HashSet<>();
        for (FormRow row : rows()) {
            once(ids, row.id());
            if (row.rule() instanceof RowRule.EitherOr rule) {
                rule.alternatives().forEach(alternative -> once(ids, alternative.id()));
            }
        }
        Set<String> named = new HashSet<>();
        sections().forEach(section -> once(named, section.id()));
        for (FormFloor floor : floors()) {
            if (!named.containsAll(floor.sections())) {
                throw new IllegalStateException("form " + id() + " has no such sections as " + floor.sections()
                        + "; there are " + named.stream().sorted().toList());
            }
        }
    }

    private void once(Set<String> seen, String key) {
        if (!seen.add(key)) {
            throw new IllegalStateException("'" + key + "' stands twice in form " + id());
        }
    }

    /** A builder of forms; not thread-safe. */
    final class Builder extends ImmutableForm.Builder {
        Builder() {}
    }
}
